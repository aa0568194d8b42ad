import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeCorpus, encodeCorpus } from '../../src/core/corpus/stored-corpus';
import { Corpus } from '../../src/core/corpus/corpus';
import { extract } from '../../src/core/extract/extract';
import { readDocument } from '../../src/core/read/read';
import { stem, tokenize } from '../../src/core/text/tokens';

const shared = process.env['STET_SHARED'];

describe('the corpus of five articles on one story', function () {
  if (shared === undefined) return void it('is left out without STET_SHARED', function () { this.skip(); });
  const folder = join(shared, 'articles');
  const articles = readdirSync(folder).sort().map((name) => extract(readDocument(name, readFileSync(join(folder, name), 'utf8')).value));
  const corpus = new Corpus();
  for (const article of articles) corpus.put(article, { size: article.text.length, modified: 0 });

  it('has five origins, and one less for each copy under a new head', () => {
    assert.equal(corpus.originCount, 5);
    const copies = new Corpus();
    for (const article of articles) copies.put(article, { size: 0, modified: 0 });
    const first = articles[0]!;
    copies.put(extract(readDocument('copy.txt', `Staff report\n\n${first.text}\n\nMore news of the region follows tomorrow.`).value), { size: 0, modified: 0 });
    assert.equal(copies.originCount, 5);
  });

  it('finds each article first by the words of its own sentences, in most cases', () => {
    let first = 0;
    let asked = 0;
    for (const article of articles) {
      for (const { span } of article.sentences.filter(({ span }) => span.end - span.start > 80)) {
        const terms = tokenize(article.prose, span.start, span.end).map(({ word }) => stem(word));
        const [best] = corpus.search({ terms, actors: [], figures: [] }, 1);
        asked++;
        if (best && corpus.open(best.article)?.path === article.path) first++;
      }
    }
    // GROUNDING: the right article is among the first three to five for 97 % of claims; of verbatim sentences it is nearly always the first.
    assert.ok(first / asked > 0.9, `${first} of ${asked}`);
  });

  it('gives back from the store what was extracted', () => {
    const decoded = decodeCorpus(encodeCorpus(corpus)).value!;
    assert.deepEqual(decoded.articles().map(({ id }) => decoded.open(id)), articles);
    assert.deepEqual(decoded.actors(), corpus.actors());
    assert.deepEqual(decoded.figures(), corpus.figures());
    assert.equal(decoded.counters.articlesOpened, 5);
  });

  it('joins each actor once', () => {
    const names = corpus.actors().map(({ name, kind }) => `${kind} ${name}`);
    assert.equal(new Set(names).size, names.length);
  });
});
