import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { figureMeasures } from '../bench/extraction-figures';
import { measures, score, type GoldRow } from '../bench/extraction-score';

/** What is not read as labelled, one a line: nothing may be added here without a look at the label. */
const MISSES: ReadonlySet<string> = new Set(readFileSync('test/core/labelled-misses.txt', 'utf8').trim().split('\n'));
const OF_FIGURES: ReadonlySet<string> = new Set(figureMeasures);

/** What of a text's names, roles and quotations is not as its labels say, as lines of the list above. */
function missesOf(row: GoldRow): string[] {
  const counts = score([row]);
  return measures.filter((name) => !OF_FIGURES.has(name)).flatMap((name) => counts[name].wrong.map((what) => `${name}: ${what.replace(/\s+/g, ' ')}`));
}

describe('names, roles and quotations of texts that people labelled by hand', () => {
  for (const part of ['a', 'b', 'c', 'e', 'g', 'k']) {
    const rows = readFileSync(`test/bench/unseen/extraction-${part}.jsonl`, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as GoldRow);
    for (const row of rows) it(`${row.id} are those of the labels, but for misses known`, () => assert.deepEqual(missesOf(row).filter((miss) => !MISSES.has(miss)), []));
  }
});
