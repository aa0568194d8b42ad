import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findFigures } from '../../src/core/extract/figures';
import { readDocument } from '../../src/core/read/read';
import { proseOf } from '../../src/core/text/prose';
import { splitSentences } from '../../src/core/text/sentences';
import { placesOf, scoreFigures, type GoldText } from '../bench/extraction-figures';

interface Row extends GoldText {
  readonly date: string | null;
  readonly ignore?: readonly string[];
}

/** What is not read as labelled, one a line: nothing may be added here without a look at the label. */
const MISSES: ReadonlySet<string> = new Set(readFileSync('test/core/figures-misses.txt', 'utf8').trim().split('\n'));

/** What of a text's figures is not as its labels say, as lines of the list above. */
function missesOf(row: Row): string[] {
  const header = row.date === null ? '' : `---\ndate: ${row.date}\n---\n`;
  const document = readDocument('article.md', `${header}${row.text}`).value;
  const prose = proseOf(document);
  const figures = findFigures(prose, splitSentences(prose, document.blocks), document.metadata.date ?? null);
  const ignored = (row.ignore ?? []).flatMap((words) => placesOf(row.text, words)).map(({ start, end }) => ({ start: start + header.length, end: end + header.length }));
  const misses: string[] = [];
  scoreFigures(row, figures, header.length, ignored, (measure, ok, what) => {
    if (!ok) misses.push(`${measure}: ${what.replace(/\s+/g, ' ')}`);
  });
  return misses;
}

describe('figures of texts that people labelled by hand', () => {
  for (const part of ['a', 'b', 'c', 'e', 'g', 'k']) {
    const rows = readFileSync(`test/bench/unseen/extraction-${part}.jsonl`, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Row);
    for (const row of rows) it(`${row.id} are those of the labels, but for misses known`, () => assert.deepEqual(missesOf(row).filter((miss) => !MISSES.has(miss)), []));
  }
});
