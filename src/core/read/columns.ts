import type { Span } from '../model';

/** Lines longer than this are prose, whatever blanks they hold. */
const WIDEST_ROW = 240;
/** Cells of words are labels; longer ones are sentences set apart by chance. */
const LONGEST_CELL = 60;
/** A gap between columns: a tab, a bar, three blanks, or two before a number (a typist puts two behind a full stop, too). */
const GAP = /\t[\t ]{0,40}| {0,40}\|[ ]{0,40}| {3,120}| {2}(?=[-+(\u2212$\u20AC\u00A3]?\d)/;
const NUMBER = /^[-+(\u2212]?(?:[$\u20AC\u00A3\u00A5]|[A-Z]{2,3}\$?)? ?\d[\d.,\u00A0 ]{0,20}(?: ?(?:%|[a-z]{1,3}|percent|million|billion))?\)?$/i;
/** What stands where there is no number, and the lines under a head. */
const EMPTY = /^(?:[-\u2013\u2014.*]{1,60}|n\/?a|nil|)$/i;

/** True for lines (two at least) in columns, most cells behind the first being numbers: a table, not prose. */
export function areColumns(text: string, lines: readonly Span[]): boolean {
  if (lines.length < 2) return false;
  let numeric = 0;
  let worded = 0;
  for (const line of lines) {
    const cells = cellsOf(text, line);
    if (cells.length < 2) return false;
    for (const cell of cells.slice(1)) {
      if (NUMBER.test(cell)) numeric++;
      else if (!EMPTY.test(cell)) worded++;
    }
  }
  return numeric > worded;
}

/** True for a line that could be a row: two short cells at least. */
export function isRow(text: string, line: Span): boolean {
  const cells = cellsOf(text, line);
  return cells.length >= 2 && cells.every((cell) => cell.length <= LONGEST_CELL);
}

function cellsOf(text: string, { start, end }: Span): string[] {
  if (end - start > WIDEST_ROW) return [];
  const line = text.slice(start, end);
  if (!/[\t|]|  /.test(line)) return [line.trim()];
  const row = line.trim().replace(/^\|/, '').replace(/\|$/, '');
  return row.trim().split(GAP).map((cell) => cell.trim());
}
