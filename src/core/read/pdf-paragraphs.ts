import type { Block, BlockKind, Span } from '../model';
import { isLower } from '../text/chars';
import { looksLikeHeading } from './headings';
import { mend } from './hyphens';
import { median } from './median';
import type { Line } from './pdf-lines';

/** Text of a paged document, one paragraph a line with a blank line between, its blocks, and where each page starts. */
export interface PagedText {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Bullets and numbers before list items. */
  readonly hidden: readonly Span[];
  readonly pages: readonly number[];
}

interface Placed extends Line {
  readonly page: number;
}

interface Paragraph {
  readonly kind: BlockKind;
  readonly lines: readonly Placed[];
}

/** Lines further apart than this share of the usual distance belong to two paragraphs: groff sets paragraphs 1.3 apart, most programs more. */
const APART = 1.22;
/** Type larger than the body by this is a heading's. */
const LARGER = 1.12;
const SMALLER = 0.92;
/** A first line is set in by at least this many sizes. */
const INDENT = 0.7;
const BULLET = /^(?:[-*\u2022\u2023\u25AA\u25CF\u25CB\u25E6\u2013\u2043\u00B7\uF0B7\uF0A7]|\d{1,2}[.)]|\([a-z\d]{1,2}\)|[a-z]\))\s+\S/;
const LONE_BULLET = /^(?:[-*\u2022\u2023\u25AA\u25CF\u25CB\u25E6\u2013\u2043\u00B7\uF0B7\uF0A7]|\d{1,2}[.)]|\([a-z\d]{1,2}\)|[a-z]\))$/;
const SIGN = /^[\u2022\u2023\u25AA\u25CF\u25CB\u25E6\u2043\u00B7\uF0B7\uF0A7]\s+/;
/** Number of a footnote, raised and without a blank. */
const NOTE_NUMBER = /^(?:\d{1,3}|[*\u2020\u2021]) ?(?=[\p{Lu}\u201C"])/u;
const STOPPED = /[.!?\u2026:;]["'\u201D\u2019)\]]{0,3}$/;

/** Paragraphs of all pages in reading order: lines joined, hyphens mended, what goes on in the next column or on the next page joined with its beginning. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): PagedText {
  const lines = pages.flatMap((page, index) => page.map(cellsOf).map((line, at, all): Placed => ({ ...line, page: index, cells: isRow(all, at) ? line.cells : [line.cells.join(' ')] })));
  const body = bodyType(lines);
  const pitch = median(lines.flatMap((line, at) => distance(lines[at - 1], line, body.size)));
  const measures = columnMeasures(lines);
  const isIndented = (line: Placed): boolean => line.x - measures.get(columnOf(line))!.left > INDENT * line.size;
  // First lines set in, with lines that are not after them; an indented quotation has none of these. A page of long paragraphs has two or three in 45 lines.
  const setIn = lines.filter((line, at) => isIndented(line) && lines[at + 1] && !isIndented(lines[at + 1] as Placed) && !BULLET.test(textOf(line))).length;
  const indents = setIn >= 3 && setIn * 40 > lines.length;

  /** True where `line` goes on with the paragraph that `open` ends. */
  const continues = (open: Paragraph, line: Placed): boolean => {
    const last = open.lines[open.lines.length - 1] as Placed;
    const words = textOf(line);
    if (open.kind === 'table' || line.cells.length > 1) return false;
    if (BULLET.test(words)) return false;
    if (Math.abs(last.size - line.size) > 0.08 * last.size) return false;
    const ended = STOPPED.test(textOf(last));
    const starts = isLower(words.charCodeAt(0));
    const column = measures.get(columnOf(last))!;
    const room = column.right - last.end;
    const wordFits = room > (wordWidth(line, words) + 0.3 * line.size) * 1.05;
    if (columnOf(last) !== columnOf(line)) {
      if (isHeading(open)) return last.page === line.page && last.y > line.y && last.y - line.y < 1.6 * last.size;
      if (/[\p{L}]-$/u.test(textOf(last)) && starts) return true;
      if (!ended) return starts || !wordFits;
      return indents && !isIndented(line) && !wordFits && open.kind === 'paragraph';
    }
    const gap = last.y - line.y;
    const usual = last.size > LARGER * body.size ? last.size * 1.45 : pitch * (last.size / body.size);
    if (gap > APART * usual) return false;
    if (last.size > LARGER * body.size) return true;
    if (last.font !== line.font && !starts && (isHeading(open) || room > column.right * 0.1) && !ended) return false;
    if (open.kind === 'list-item') return line.x > (open.lines[0] as Placed).x + 0.3 * line.size || (starts && !ended);
    const shift = line.x - last.x;
    // A first line set in where the one before was not opens a paragraph; a line set out after several ends what was set in.
    if (shift > INDENT * line.size && !starts) return false;
    if (-shift > INDENT * line.size && open.lines.length > 1 && !starts && isIndented(open.lines[1] as Placed)) return false;
    return !(wordFits && !starts) || (!ended && room < 0.25 * (column.right - column.left));
  };

  const isHeading = ({ lines: [line] }: Paragraph): boolean => line !== undefined && line.size > LARGER * body.size;
  const paragraphs: Paragraph[] = [];
  let open = -1;
  for (const [at, line] of lines.entries()) {
    const row = line.cells.length > 1;
    const note = line.size < SMALLER * body.size && !row;
    const current = paragraphs[open];
    const latest = paragraphs[paragraphs.length - 1];
    // Notes at the foot stand between a paragraph and its rest on the next page: the rest looks past them.
    const target = latest && continues(latest, line) ? paragraphs.length - 1 : !note && current && current !== latest && current.lines.at(-1)?.page === line.page - 1 && continues(current, line) ? open : -1;
    const before = lines[at - 1];
    if (row && latest?.kind === 'table' && latest.lines.at(-1) === before && before?.page === line.page) paragraphs[paragraphs.length - 1] = { ...latest, lines: [...latest.lines, line] };
    else if (target >= 0) {
      const joined = paragraphs[target] as Paragraph;
      paragraphs[target] = { ...joined, lines: [...joined.lines, line] };
      open = target;
    } else {
      paragraphs.push({ kind: row ? 'table' : BULLET.test(textOf(line)) ? 'list-item' : 'paragraph', lines: [line] });
      if (!note) open = paragraphs.length - 1;
    }
  }
  return written(paragraphs, body, pages.length);
}

/** Type size and font that most letters are set in. */
function bodyType(lines: readonly Placed[]): { readonly size: number; readonly font: string } {
  const most = (keyOf: (line: Placed) => string): string => {
    const counts = new Map<string, number>();
    for (const line of lines) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + textOf(line).length);
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
  };
  return { size: Number(most((line) => line.size.toFixed(1))) || 1, font: most((line) => line.font) };
}

/** Distance of two lines of body type that follow each other in one column. */
function distance(before: Placed | undefined, line: Placed, size: number): number[] {
  if (!before || columnOf(before) !== columnOf(line) || Math.abs(line.size - size) > 0.5 || Math.abs(before.size - size) > 0.5) return [];
  const gap = before.y - line.y;
  return gap > 0 && gap < 4 * size ? [gap] : [];
}

function columnOf({ page, column }: Placed): string {
  return `${page}/${column}`;
}

/** Left and right edge of each column: the outermost but for a few stray lines. */
function columnMeasures(lines: readonly Placed[]): Map<string, { left: number; right: number }> {
  const columns = new Map<string, Placed[]>();
  for (const line of lines) {
    const column = columns.get(columnOf(line));
    if (column) column.push(line);
    else columns.set(columnOf(line), [line]);
  }
  return new Map([...columns].map(([key, all]) => {
    const left = Math.min(...all.slice(0, 1000).map(({ x }) => x));
    const ends = all.map(({ end }) => end).sort((a, b) => a - b);
    return [key, { left, right: ends[Math.floor((ends.length - 1) * 0.95)]! }];
  }));
}

function wordWidth(line: Placed, words: string): number {
  const blank = words.indexOf(' ');
  return ((blank < 0 ? words.length : blank) * (line.end - line.x)) / Math.max(1, words.length);
}

/** A bullet or number that stands far from its item is no cell of its own. */
function cellsOf(line: Line): Line {
  const [first, ...rest] = line.cells;
  return first !== undefined && rest.length > 0 && LONE_BULLET.test(first) ? { ...line, cells: [line.cells.join(' ')] } : line;
}

/** A row of a table has a row above or below; a lone line with a wide gap is a line of words. */
function isRow(lines: readonly Line[], at: number): boolean {
  const here = lines[at];
  const isOf = (other: Line | undefined): boolean => other !== undefined && other.cells.length > 1 && other.column === here?.column;
  return here !== undefined && here.cells.length > 1 && (isOf(lines[at - 1]) || isOf(lines[at + 1]));
}

function textOf(line: Placed): string {
  return line.cells.join(' ');
}

/** Writes the paragraphs out, one a line, and notes where pages begin in them. */
function written(paragraphs: readonly Paragraph[], body: { readonly size: number; readonly font: string }, pageCount: number): PagedText {
  const words = wordsIn(paragraphs);
  const starts = new Array<number>(pageCount).fill(-1);
  const blocks: Block[] = [];
  const hidden: Span[] = [];
  let text = '';
  for (const [index, { kind, lines }] of paragraphs.entries()) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    const shape = shapeOf(paragraphs, index, body);
    for (const [at, line] of lines.entries()) {
      const written = kind === 'table' ? line.cells.join(' | ') : textOf(line);
      if (at > 0) text = kind === 'table' ? `${text}\n` : mend(text, written, words);
      if ((starts[line.page] as number) < 0) starts[line.page] = text.length;
      text += at > 0 ? written : kind === 'list-item' ? written.replace(SIGN, '\u2022 ') : line.size < SMALLER * body.size ? written.replace(NOTE_NUMBER, '') : written;
    }
    if (kind === 'list-item') hidden.push({ start, end: start + Math.max(1, text.slice(start, start + 8).search(/\s/)) });
    blocks.push({ kind: shape === null ? kind : 'heading', span: { start, end: text.length }, ...(shape === null ? {} : { level: shape }) });
  }
  // A page without words starts where the next one does.
  for (let page = pageCount - 1, next = text.length; page >= 0; page--) next = starts[page] = (starts[page] as number) < 0 ? next : Math.min(starts[page] as number, next);
  if (pageCount > 0) starts[0] = 0;
  return { text, blocks, hidden, pages: starts };
}

/** Level of a heading, null for anything else: larger type, or another font with the shape of a heading. */
function shapeOf(paragraphs: readonly Paragraph[], index: number, body: { readonly size: number; readonly font: string }): number | null {
  const { kind, lines } = paragraphs[index] as Paragraph;
  const first = lines[0] as Placed;
  const words = lines.map(textOf).join(' ');
  if (kind !== 'paragraph' || words.length > 250) return null;
  if (first.size > LARGER * body.size) return first.page === 0 && first.size >= Math.max(...paragraphs.slice(0, 8).map((each) => each.lines[0]?.size ?? 0)) ? 1 : 2;
  const heads = paragraphs[index + 1]?.kind === 'paragraph';
  return lines.length === 1 && first.font !== body.font && looksLikeHeading(words, { first: false, heads }) ? 2 : null;
}

/** Every word of the lines as written, lower case, to tell a broken word from one that has a hyphen. */
function wordsIn(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { lines } of paragraphs) for (const line of lines) for (const word of textOf(line).toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []) words.add(word);
  return words;
}
