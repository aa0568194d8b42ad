import type { Block, Span } from '../model';
import { isBlank, isLower, isUpper, skipBlanks, trimSpan } from '../text/chars';
import { areColumns, isRow } from './columns';
import { looksLikeHeading } from './headings';
import { citationsIn, hideUrls, type Markup } from './markup';

/** A typewriter or mail program breaks lines at 60–80 columns; a text whose lines are longer than this was not wrapped. */
const WIDEST_WRAP = 110;
/** Lines shorter than this are a list, a verse or headings, not wrapped prose. */
const NARROWEST_WRAP = 40;

const BULLET = /[ \t]{0,40}(?:[-*\u2022\u2023\u25AA\u25CF\u25E6\u2013\u2043\u00B7](?=[ \t])|(?:\d{1,3}|[a-z])[.)](?=[ \t])|\((?:\d{1,3}|[a-z]{1,3})\)(?=[ \t]))[ \t]{1,10}/y;
/** `=====`, `-----`, `* * *` between parts. */
const RULE = /^[ \t]{0,20}(?:[-=_*~#\u2014][ \t]{0,3}){3,200}$/;

/** `Q:` and `A:` of an interview: who speaks, not what is said. */
const TURN = /[QA]:[ \t]{1,10}(?=\S)/y;
const ZONE = '(?:GMT|UTC|BST|CES?T|E[SD]?T|P[SD]?T|I?ST)';
const HALF = '[ap]\\.?m\\.?';
/** Time of an entry in a live report: "14:05 – ", "9.30 am: ". "9.30" alone may open a range of figures. */
const STAMP = new RegExp(
  `[ \\t]{0,20}\\[?\\d{1,2}(?:[:h]\\d{2}(?::\\d{2})?(?: ?${HALF})?(?: ?${ZONE})?|\\.\\d{2} ?(?:${HALF}|${ZONE})| ?${HALF})\\]?[ \\t]{0,4}(?:[-\\u2013\\u2014|:]|(?<=\\]))[ \\t]{1,10}(?=\\S)`, 'iy');
/** Quoted lines of a mail, one mark for each time it was answered. */
const QUOTED = /[ \t]{0,10}(?:>[ \t]{0,3}){1,20}/y;
/** Lines of a stanza or an address, one under the other, all look like headings; so many in a row are none. */
const STANZA = 3;

/** Lines that belong together, before they are blocks. */
interface Piece {
  readonly span: Span;
  readonly kind: 'list-item' | 'block-quote' | 'table' | 'paragraph' | 'line';
  /** Number of the run of lines without a blank one that it stands in. */
  readonly group: number;
}

/** Blocks of plain text from offset `from` on: paragraphs by blank lines, or by lines where lines are paragraphs; list items; headings; tables; quoted mail. */
export function readPlainText(text: string, from: number, starts: readonly number[], markup: Markup): Block[] {
  const lines = linesOf(text, from, starts);
  const wrap = wrapWidth(lines);
  const pieces: Piece[] = [];
  let group: Span[] = [];
  let groups = 0;
  const flush = (): void => {
    if (group.length > 0) pieces.push(...piecesOf(text, group, wrap, groups++, markup));
    group = [];
  };
  for (const line of lines) {
    if (line.end === line.start) flush();
    else if (RULE.test(text.slice(line.start, Math.min(line.end, line.start + 220)))) flush();
    else group.push(line);
  }
  flush();
  for (const piece of pieces) {
    hideUrls(text, piece.span.start, piece.span.end, markup);
    hideCitations(text, piece.span, markup);
  }
  const headings = pieces.map(({ span, kind }, index) => {
    const line = kind === 'paragraph' && span.end - span.start <= 200 ? text.slice(span.start, span.end) : '';
    return line !== '' && looksLikeHeading(line, { first: index === 0, heads: index + 1 < pieces.length });
  });
  dropStanzas(pieces, headings);
  return pieces.map(({ span, kind }, index): Block => {
    if (headings[index]) return { kind: 'heading', span, level: index === 0 ? 1 : 2 };
    return { kind: kind === 'line' ? 'paragraph' : kind, span };
  });
}

/** No heading where several stand one under the other; at the top of a page they are title, section and teaser. */
function dropStanzas(pieces: readonly Piece[], headings: boolean[]): void {
  for (let from = 0, to = 0; from < pieces.length; from = to) {
    to = from + 1;
    if (!headings[from]) continue;
    while (to < pieces.length && headings[to] && pieces[to]!.group === pieces[from]!.group) to++;
    if (from > 0 && to - from >= STANZA) headings.fill(false, from, to);
  }
}

/** Lines without the blanks at their end; a blank line is empty. */
function linesOf(text: string, from: number, starts: readonly number[]): Span[] {
  const lines: Span[] = [];
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index]!;
    if (start < from) continue;
    const { end } = trimSpan(text, { start, end: starts[index + 1] ?? text.length });
    let at = start;
    while (at < end && isBlank(text.charCodeAt(at))) at++;
    lines.push({ start, end: at === end ? start : end });
  }
  return lines;
}

/** Width at which the text was wrapped, or 0 where each line is a paragraph of its own: most of it stands in long lines. */
function wrapWidth(lines: readonly Span[]): number {
  let long = 0;
  let short = 0;
  let widest = 0;
  for (const line of lines) {
    const width = line.end - line.start;
    if (width > WIDEST_WRAP) long += width;
    else {
      short += width;
      widest = Math.max(widest, width);
    }
  }
  return long > short || widest < NARROWEST_WRAP ? 0 : widest;
}

/** Splits lines that follow each other without a blank one into list items, rows, quoted lines and paragraphs. */
function piecesOf(text: string, group: readonly Span[], wrap: number, number: number, markup: Markup): Piece[] {
  const pieces: Piece[] = [];
  // Three lines show their own width (an indented passage is narrower); two may be a heading and a short line.
  const width = wrap === 0 ? 0 : group.length >= 3 ? Math.max(...group.slice(0, 500).map((line) => line.end - line.start)) : wrap;
  let previous: Span | null = null;
  let rowsEnd = 0;
  for (let at = 0; at < group.length; at++) {
    const line = group[at]!;
    if (at >= rowsEnd) {
      while (rowsEnd < group.length && isRow(text, group[rowsEnd]!)) rowsEnd++;
      if (areColumns(text, group.slice(at, rowsEnd))) {
        pieces.push({ span: { start: line.start, end: group[rowsEnd - 1]!.end }, kind: 'table', group: number });
        at = rowsEnd - 1;
        previous = null;
        continue;
      }
      rowsEnd = Math.max(rowsEnd, at + 1);
    }
    const last = pieces[pieces.length - 1];
    const hide = (mark: RegExp): boolean => hideMark(text, line, mark, markup);
    const kind = hide(QUOTED) ? 'block-quote' : hide(BULLET) ? 'list-item' : hide(STAMP) || hide(TURN) ? 'line' : 'paragraph';
    const goesOn = kind === 'block-quote' ? last?.kind === kind : kind === 'paragraph' && last?.kind !== 'block-quote' && previous !== null && continues(text, previous, line, width);
    if (last && previous && goesOn) pieces[pieces.length - 1] = { ...last, span: { start: last.span.start, end: line.end } };
    else pieces.push({ span: line, kind, group: number });
    previous = line;
  }
  return pieces;
}

/** Hides a mark that leads a line, unless nothing follows it. */
function hideMark(text: string, line: Span, mark: RegExp, markup: Markup): boolean {
  mark.lastIndex = line.start;
  const found = mark.exec(text);
  if (found === null || found[0].length >= line.end - line.start) return false;
  markup.hidden.push({ start: line.start, end: line.start + found[0].trimEnd().length });
  return true;
}

/** True where the next line goes on with the paragraph: its first word would not have fitted, or nothing ended and it starts small. */
function continues(text: string, line: Span, next: Span, width: number): boolean {
  const word = skipBlanks(text, next.start, next.end);
  if (isLower(text.charCodeAt(word)) && !/[.!?:;]["'\u201D\u2019)]?$/.test(text.slice(Math.max(line.start, line.end - 3), line.end))) return true;
  if (width < NARROWEST_WRAP) return false;
  // A first line set in where the one before was not opens a paragraph.
  if (word - next.start >= 2 && !isBlank(text.charCodeAt(line.start)) && isUpper(text.charCodeAt(word))) return false;
  let end = word;
  while (end < next.end && !isBlank(text.charCodeAt(end))) end++;
  return line.end - line.start + 1 + (end - word) > width;
}

/** In plain text only the bracketed form counts as a citation: a bare `@name` is somebody's handle. */
function hideCitations(text: string, span: Span, markup: Markup): void {
  const words = text.slice(span.start, span.end);
  if (!words.includes('@')) return;
  for (let open = words.indexOf('['); open >= 0; open = words.indexOf('[', open + 1)) {
    // Keys are short; a bracket that does not close within this is no citation.
    const close = words.slice(open, open + 300).indexOf(']');
    if (close < 0) continue;
    const cited = citationsIn(text, span.start + open + 1, span.start + open + close);
    if (cited.length === 0) continue;
    markup.citations.push(...cited);
    markup.hidden.push({ start: span.start + open, end: span.start + open + close + 1 });
    open += close;
  }
}
