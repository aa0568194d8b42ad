import assert from 'node:assert/strict';
import { findFigures } from '../../src/core/extract/figures';
import type { Figure } from '../../src/core/model';

/** "words = value unit kind bound": the unit `-` where there is none, the bound only where it is not exact. */
function shown({ text, value, unit, kind, bound }: Figure): string {
  const stated = typeof value === 'object' && value !== null ? `${value.min}..${value.max}` : String(value);
  return `${text} = ${stated} ${unit ?? '-'} ${kind}${bound === 'exact' ? '' : ` ${bound}`}`;
}

/** A case for each sentence of an article of 21 June 2024, written with its figures behind it: `It is 5 km long. | 5 km = 5 km measure`. */
export function reads(grammar: Readonly<Record<string, readonly string[]>>): void {
  for (const [what, rows] of Object.entries(grammar)) {
    describe(what, () => {
      for (const row of rows) {
        const [sentence = ''] = row.split(' | ');
        it(row, () => assert.equal([sentence, ...findFigures(sentence, [{ span: { start: 0, end: sentence.length }, block: 0 }], '2024-06-21').map(shown)].join(' | '), row));
      }
    });
  }
}
