import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleAgain } from '../../src/core/corpus/article-again';
import { documentOf } from '../../src/core/corpus/contribution';
import { Corpus } from '../../src/core/corpus/corpus';
import { packContribution, packDocument, unpackContribution, unpackDocument } from '../../src/core/corpus/packed-article';
import { extract } from '../../src/core/extract/extract';
import type { Article } from '../../src/core/model';
import { readDocument } from '../../src/core/read/read';
import { generateArticles } from '../bench/reading-text';
import { anyFingerprint } from '../support/articles';
import { root } from '../support/project';

const read = (path: string, text: string): Article => extract(readDocument(path, text).value);

/** The article from the bytes that are kept of it. */
function again(article: Article): Article {
  const document = unpackDocument(packDocument(documentOf(article)), article.path, article.metadata);
  return articleAgain(document, unpackContribution(packContribution(article)));
}

describe('an article from what is kept of it', () => {
  const folder = join(root, 'test/bench/unseen/claims');
  const written = readdirSync(folder).filter((name) => name.endsWith('.md')).map((name) => read(name, readFileSync(join(folder, name), 'utf8')));
  const generated = generateArticles(120_000, 11).map(({ path, text }) => read(path, text));

  it('is the one that was extracted', () => {
    for (const article of [...written, ...generated]) assert.deepEqual(again(article), article);
  });

  it('is so with marks inside names and quotations, a dateline, and a name that two actors share', () => {
    const text = 'LIMA (Agency) — Ada **M**. Cole met Ben Cole in *Lima*. “The *quay* is _closed_,” Cole said. Cole added that it cost US$5bn.\n\n> She noted 4 boats.\n';
    assert.deepEqual(again(read('a.md', text)), read('a.md', text));
  });

  it('keeps sentences in step where lines that repeat from article to article are withheld', () => {
    const corpus = new Corpus();
    const story = (at: number): string => `---\noutlet: Ledger\n---\n\nFollow the Northern Ledger today\n\nMayor Ada Stone${at} told Ben Hill${at} that ${at + 3} boats left Port Quill${at} on Monday, and that no other word of number ${at}${at} would come before the long winter was over and the ice was gone.\n`;
    for (let at = 0; at < 5; at++) corpus.put(read(`${at}.md`, story(at)), anyFingerprint);
    const article = corpus.open(corpus.byPath('2.md')!.id)!;
    assert.ok(article.blocks.some(({ kind }) => kind === 'furniture'));
    assert.ok(article.mentions.length > 0 && article.figures.length > 0);
    for (const { span, sentence } of [...article.mentions, ...article.figures]) {
      const within = article.sentences[sentence]!.span;
      assert.ok(within.start <= span.start && span.end <= within.end, JSON.stringify({ span, within }));
    }
  });
});
