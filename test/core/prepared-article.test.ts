import assert from 'node:assert/strict';
import { Corpus } from '../../src/core/corpus/corpus';
import { memoryOf, prepareArticle, received, sent } from '../../src/core/corpus/prepared-article';
import { encodeCorpus } from '../../src/core/corpus/stored-corpus';
import { extract } from '../../src/core/extract/extract';
import { readDocument } from '../../src/core/read/read';
import { generateArticles } from '../bench/reading-text';
import { anyFingerprint } from '../support/articles';

describe('a prepared article', () => {
  const read = ({ path, text }: { readonly path: string; readonly text: string }) => extract(readDocument(path, text).value);
  const articles = [...generateArticles(60_000, 5), { path: 'empty.txt', text: '' }, { path: 'numbers.txt', text: '8 of 8 boats landed 8 tonnes; 8 boats stayed.' }].map(read);

  it('is taken in like one that was put, also from another thread, which keeps nothing of it', () => {
    const [put, taken] = [new Corpus(), new Corpus()];
    for (const article of articles) {
      put.put(article, anyFingerprint);
      const message = sent(prepareArticle(article));
      const bytes = message.packed.document.length;
      const arrived = structuredClone(message, { transfer: memoryOf(message) });
      assert.ok(bytes > 0 && message.packed.document.length === 0);
      taken.take(received(arrived), anyFingerprint);
    }
    assert.deepEqual(encodeCorpus(taken), encodeCorpus(put));
    // What is taken out is counted again from what is kept.
    for (const { path } of articles.slice(0, 5)) for (const corpus of [put, taken]) corpus.remove(path);
    assert.deepEqual(encodeCorpus(taken), encodeCorpus(put));
  });
});
