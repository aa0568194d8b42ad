import type { Block, BlockKind, Span } from '../model';
import { isBlank, isLower, isUpper, skipBlanks, trimSpan } from '../text/chars';
import { looksLikeHeading } from './headings';
import { citationsIn, hideUrls, type Markup } from './markup';

/** A typewriter or mail program breaks lines at 60–80 columns; a text whose lines are longer than this was not wrapped. */
const WIDEST_WRAP = 110;
/** Lines shorter than this are a list, a verse or headings, not wrapped prose. */
const NARROWEST_WRAP = 40;

const BULLET = /[ \t]{0,40}(?:[-*\u2022\u2023\u25AA\u25CF\u25E6\u2013\u2043\u00B7](?=[ \t])|(?:\d{1,3}|[a-z])[.)](?=[ \t])|\((?:\d{1,3}|[a-z]{1,3})\)(?=[ \t]))[ \t]{1,10}/y;
/** `=====`, `-----`, `* * *` between parts. */
const RULE = /^[ \t]{0,20}(?:[-=_*~#\u2014][ \t]{0,3}){3,200}$/;

/** Blocks of plain text from offset `from` on: paragraphs by blank lines, or by lines where lines are paragraphs; list items; headings. */
export function readPlainText(text: string, from: number, starts: readonly number[], markup: Markup): Block[] {
  const lines = linesOf(text, from, starts);
  const wrap = wrapWidth(lines);
  const pieces: { span: Span; bullet: boolean }[] = [];
  let group: Span[] = [];
  const flush = (): void => {
    if (group.length > 0) pieces.push(...piecesOf(text, group, wrap, markup));
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
  return pieces.map(({ span, bullet }, index): Block => {
    if (bullet) return { kind: 'list-item', span };
    const next = pieces[index + 1];
    const line = span.end - span.start <= 200 ? text.slice(span.start, span.end) : '';
    const heading = line !== '' && looksLikeHeading(line, { first: index === 0, heads: next !== undefined });
    const kind: BlockKind = heading ? 'heading' : 'paragraph';
    return heading ? { kind, span, level: index === 0 ? 1 : 2 } : { kind, span };
  });
}

/** Lines without the blanks at their end; a blank line is empty. */
function linesOf(text: string, from: number, starts: readonly number[]): Span[] {
  const lines: Span[] = [];
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index] ?? 0;
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

/** Splits lines that follow each other without a blank one into list items and paragraphs. */
function piecesOf(text: string, group: readonly Span[], wrap: number, markup: Markup): { span: Span; bullet: boolean }[] {
  const pieces: { span: Span; bullet: boolean }[] = [];
  // Three lines show their own width (an indented passage is narrower); two may be a heading and a short line.
  const width = wrap === 0 ? 0 : group.length >= 3 ? Math.max(...group.slice(0, 500).map((line) => line.end - line.start)) : wrap;
  let previous: Span | null = null;
  for (const line of group) {
    BULLET.lastIndex = line.start;
    const bullet = BULLET.exec(text);
    const last = pieces[pieces.length - 1];
    const isItem = bullet !== null && bullet[0].length < line.end - line.start;
    if (isItem) markup.hidden.push({ start: line.start, end: line.start + bullet[0].trimEnd().length });
    if (last && previous && !isItem && continues(text, previous, line, width)) pieces[pieces.length - 1] = { ...last, span: { start: last.span.start, end: line.end } };
    else pieces.push({ span: line, bullet: isItem });
    previous = line;
  }
  return pieces;
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
