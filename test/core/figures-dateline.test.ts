import assert from 'node:assert/strict';
import { extract } from '../../src/core/extract/extract';
import { readDocument } from '../../src/core/read/read';

/** The dates of an article, each with the number of its sentence. */
function datesOf(text: string): string[] {
  return extract(readDocument('article.md', text).value).figures.map((figure) => {
    assert.equal(text.slice(figure.span.start, figure.span.end), figure.text);
    return `${figure.text} = ${String(figure.value)} ${figure.kind} in ${figure.sentence}`;
  });
}

describe('the date of a dateline', () => {
  const cases: Readonly<Record<string, readonly [text: string, ...dates: string[]]>> = {
    'is a figure of the article that no sentence holds': ['OSTREY, Sept 3, 2023 — The harbour froze.', 'Sept 3, 2023 = 2023-09-03 date in -1'],
    'takes its year from the article': ['---\ndate: 2023-09-04\n---\n\nOSTREY, Sept 3 — The harbour froze.', 'Sept 3 = 2023-09-03 date in -1'],
    'stands before the figures of the text': ['OSTREY, Sept 3, 2023 — Some 40 boats froze in. They sank in 2024.', 'Sept 3, 2023 = 2023-09-03 date in -1', '40 = 40 count in 0', '2024 = 2024 year in 1'],
    'may be all digits': ['OSTREY, 2023-09-03 — Some 40 boats froze in.', '2023-09-03 = 2023-09-03 date in -1', '40 = 40 count in 0'],
    'follows the land of the place': ['OSTREY, Norway, May 3, 2023 — The harbour froze.', 'May 3, 2023 = 2023-05-03 date in -1'],
    'is missing where the dateline names but a place': ['OSTREY — Some 40 boats froze in.', '40 = 40 count in 0'],
    'is missing where a paper stands in its place': ['OSTREY (Northern Ledger) — Some 40 boats froze in.', '40 = 40 count in 0'],
    'is missing where no dateline stands': ['Ostrey froze on Sept 3, 2023.', 'Sept 3, 2023 = 2023-09-03 date in 0'],
    'is no other hidden words’': ['OSTREY — Some 40 boats froze in. <!-- In Ostrey, May 3, 2023 -->', '40 = 40 count in 0'],
    'is found behind other hidden words': ['**OSTREY, Sept 3, 2023** — Some *40* boats froze in.', 'Sept 3, 2023 = 2023-09-03 date in -1', '40 = 40 count in 0'],
  };
  for (const [what, [text, ...dates]] of Object.entries(cases)) it(what, () => assert.deepEqual(datesOf(text), dates));
});
