import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createInvertedIndex, POSTINGS_BUDGET, type CountKeys, type InvertedIndex } from '../../src/core/corpus/inverted-index';
import { allSteps } from '../../src/core/corpus/steps';

const words = ['trade', 'port', 'cod', 'quota', 'chip', 'council'];
const document = fc.array(fc.constantFrom(...words), { maxLength: 12 });

const countsOf = (tokens: readonly string[]): CountKeys => (counter) => {
  for (const token of tokens) counter.text(token, 1);
  return tokens.length;
};
const put = (index: InvertedIndex, number: number, tokens: readonly string[]): void => index.add(number, countsOf(tokens));
const ask = (index: InvertedIndex, asked: readonly string[], limit = 10) => index.search(asked.map((key) => ({ key, weight: 1 })), limit, (a, b) => a - b);

/** BM25 written down once more, straight from the formula, over all documents. */
function bruteForce(documents: ReadonlyMap<number, readonly string[]>, asked: readonly string[], limit: number) {
  const all = [...documents.values()];
  const average = Math.max(1, all.reduce((sum, tokens) => sum + tokens.length, 0) / Math.max(1, all.length));
  const scored = [...documents].map(([number, tokens]) => {
    let score = 0;
    for (const word of new Set(asked)) {
      const n = all.filter((other) => other.includes(word)).length;
      const tf = tokens.filter((token) => token === word).length;
      const idf = Math.log(1 + (all.length - n + 0.5) / (n + 0.5));
      score += (idf * tf * 2.2) / (tf + 1.2 * (0.25 + (0.75 * tokens.length) / average));
    }
    return { document: number, score };
  });
  return scored.filter(({ score }) => score > 0).sort((a, b) => (Math.abs(a.score - b.score) < 1e-9 ? a.document - b.document : b.score - a.score)).slice(0, limit);
}

function assertSame(found: readonly { document: number; score: number }[], expected: readonly { document: number; score: number }[]): void {
  assert.equal(found.length, expected.length);
  found.forEach(({ score }, at) => assert.ok(Math.abs(score - expected[at]!.score) < 1e-9));
}

describe('the inverted index', () => {
  it('ranks as a reading of every document would, after any additions, removals and seals', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(document, fc.constant('remove' as const), fc.constant('seal' as const)), { maxLength: 40 }), fc.subarray(words), (steps, asked) => {
        let index = createInvertedIndex();
        const kept = new Map<number, readonly string[]>();
        steps.forEach((step, number) => {
          if (step === 'remove') {
            const [oldest] = kept.keys();
            if (oldest === undefined) return;
            index.remove(oldest, countsOf(kept.get(oldest)!));
            kept.delete(oldest);
          } else if (step === 'seal') index = createInvertedIndex(allSteps(index.sealed()));
          else {
            put(index, number, step);
            kept.set(number, step);
          }
        });
        assert.equal(index.documentCount, kept.size);
        assertSame(ask(index, asked), bruteForce(kept, asked, 10));
      }),
      { numRuns: 500 },
    );
  });

  it('breaks ties as it is told', () => {
    const index = createInvertedIndex();
    for (const number of [3, 1, 2]) put(index, number, ['cod']);
    assert.deepEqual(ask(index, ['cod'], 2).map((hit) => hit.document), [1, 2]);
    assert.deepEqual(index.search([{ key: 'cod', weight: 1 }], 2, (a, b) => b - a).map((hit) => hit.document), [3, 2]);
  });

  it('reads the rarest lists and leaves out what would pass the budget', () => {
    const index = createInvertedIndex();
    for (let number = 1; number <= POSTINGS_BUDGET; number++) put(index, number, number % 1000 === 0 ? ['common', 'rare'] : ['common']);
    const hits = ask(index, ['common', 'rare'], 100);
    assert.equal(hits.length, 30);
    assert.equal(index.postingsVisited, 30);
    ask(index, ['common'], 5);
    assert.equal(index.postingsVisited, 30 + POSTINGS_BUDGET);
  });

  it('finds nothing for unknown words, an empty query or a limit of none', () => {
    const index = createInvertedIndex();
    assert.deepEqual(ask(index, ['cod']), []);
    put(index, 1, ['cod']);
    assert.deepEqual(ask(index, []), []);
    assert.deepEqual(ask(index, ['chip']), []);
    assert.deepEqual(ask(index, ['cod'], 0), []);
  });

  it('gives a word in no document the highest inverse frequency', () => {
    const index = createInvertedIndex();
    put(index, 1, ['cod', 'port']);
    put(index, 2, ['cod']);
    assert.ok(index.idf('chip') > index.idf('port'));
    assert.ok(index.idf('port') > index.idf('cod'));
    assert.ok(index.idf('cod') > 0);
  });
});
