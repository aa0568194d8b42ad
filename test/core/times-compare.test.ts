import assert from 'node:assert/strict';
import { findFigures } from '../../src/core/extract/figures';
import { compareTimesOf } from '../../src/core/ground/compare-times';
import type { Figure } from '../../src/core/model';

/** The last time of a phrase, read on this day; undated: read where nothing says when. June 21, 2024 was a Friday. */
function time(phrase: string, day: string): Figure {
  const last = findFigures(phrase, [{ span: { start: 0, end: phrase.length }, block: 0 }], day === 'undated' ? null : day).at(-1);
  assert.ok(last, `no time in "${phrase}"`);
  return last;
}

type Row = readonly [claim: string, claimDay: string, source: string, sourceDay: string, verdict: 'agree' | 'differ' | 'unknown'];
const rows: readonly Row[] = [
  ['on June 20, 2024', 'undated', 'on Thursday', '2024-06-21', 'agree'],
  ['on June 19, 2024', 'undated', 'on Thursday', '2024-06-21', 'differ'],
  ['in June 2024', 'undated', 'on Thursday', '2024-06-21', 'agree'],
  ['in 2023', 'undated', 'on 1 May 2024', 'undated', 'differ'],
  ['at 10:30 am', 'undated', 'on 1 May 2024', 'undated', 'unknown'],
  // Where one side is undated, the weekday's name speaks, and for a full date its calendar.
  ['on Thursday', 'undated', 'on Thursday', 'undated', 'agree'],
  ['on Thursday', 'undated', 'on Friday', 'undated', 'differ'],
  ['on Thursday', 'undated', 'on June 20, 2024', 'undated', 'agree'],
  ['on Thursday', 'undated', 'on June 21, 2024', 'undated', 'differ'],
  ['on June 20, 2024', 'undated', 'on Thursday', 'undated', 'agree'],
  ['on June 21, 2024', 'undated', 'on Thursday', 'undated', 'unknown'],
  ['on January 1, 1970', 'undated', 'on Thursday', 'undated', 'agree'],
  ['on July 20, 1969', 'undated', 'on Sunday', 'undated', 'agree'],
  ['on July 20, 1969', 'undated', 'on Monday', 'undated', 'unknown'],
  ['on Thursday', 'undated', 'in June 2024', 'undated', 'unknown'],
  ['last week', 'undated', 'last week', 'undated', 'agree'],
  ['last week', 'undated', 'last month', 'undated', 'unknown'],
  ['last week', 'undated', 'on Thursday', 'undated', 'unknown'],
  ['in 2024', 'undated', 'last week', 'undated', 'unknown'],
];

describe('the times of a claim and a source', () => {
  for (const [claim, claimDay, source, sourceDay, verdict] of rows)
    it(`“${claim}” (${claimDay}) and “${source}” (${sourceDay}): ${verdict}`, () => assert.equal(compareTimesOf(time(claim, claimDay), time(source, sourceDay)), verdict));
});
