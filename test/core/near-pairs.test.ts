import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { describe, it } from 'mocha';
import { byDate, createNearPairs, type KeptPairs, type NearPairs, type Sketched } from '../../src/core/corpus/near-pairs';

/** Few shingles in many articles: every list has neighbours that come and go. */
const steps = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('add' as const), name: fc.nat({ max: 60 }), day: fc.nat({ max: 3 }), sketch: fc.uniqueArray(fc.oneof(fc.nat({ max: 3 }), fc.integer({ min: 0xfffffff8, max: 0xffffffff })), { minLength: 1, maxLength: 6 }) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), name: fc.nat({ max: 60 }) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('look' as const), most: fc.integer({ min: 1, max: 30 }) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('store' as const) }) },
  ),
  { minLength: 40, maxLength: 160, size: 'max' },
);

const lookAll = (pairs: NearPairs): void => {
  while (pairs.look(3) !== null);
};
const partnersIn = (pairs: NearPairs, articles: readonly Sketched[]): unknown =>
  articles.map(({ id, path }) => [path, pairs.partnersOf(id).map((other) => articles.find((each) => each.id === other)?.path).sort()]);

/** What a store gives back, articles under new numbers in order of path. */
function stored(pairs: NearPairs, articles: readonly Sketched[]): readonly [NearPairs, Sketched[]] {
  const inOrder = [...articles].sort((a, b) => (a.path < b.path ? -1 : 1));
  const again = inOrder.map((article, at) => ({ ...article, id: at + 1 }));
  const earliest = [...again].sort(byDate);
  const kept: KeptPairs = {
    recordOf: (id) => again[id - 1],
    holders: (hash) => earliest.filter(({ sketch }) => sketch.includes(hash)).map(({ id }) => id),
    partners: (id) => {
      const old = pairs.partnersOf(inOrder[id - 1]?.id ?? 0).map((other) => inOrder.findIndex((each) => each.id === other) + 1);
      return old.length > 0 ? old : undefined;
    },
    earliest: Uint32Array.from(earliest, ({ id }) => id),
  };
  return [createNearPairs(kept), again];
}

describe('pairs of articles that may be near-duplicates', () => {
  it('are the same however articles came and went, were looked at and were stored meanwhile', () =>
    fc.assert(
      fc.property(steps, (all) => {
        let pairs = createNearPairs();
        let articles: Sketched[] = [];
        let next = 1000;
        for (const step of all) {
          if (step.do === 'look') pairs.look(step.most);
          else if (step.do === 'store') {
            lookAll(pairs);
            [pairs, articles] = stored(pairs, articles);
          } else {
            const path = `${step.name}.md`;
            const removed = articles.filter((each) => each.path === path);
            const added: Sketched[] = step.do === 'remove' ? [] : [{ id: next++, path, metadata: { key: path, confidential: false, draft: false, origins: {}, ...(step.day > 0 ? { date: `2024-01-0${step.day}` } : {}) }, sketch: Uint32Array.from(step.sketch).sort() }];
            articles = [...articles.filter((each) => each.path !== path), ...added];
            pairs.update(removed, added);
          }
        }
        lookAll(pairs);
        const anew = createNearPairs();
        anew.update([], articles);
        lookAll(anew);
        assert.deepEqual(partnersIn(pairs, articles), partnersIn(anew, articles));
      }),
      { numRuns: 400 },
    ));
});
