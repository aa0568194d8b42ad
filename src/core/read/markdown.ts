import MarkdownIt from 'markdown-it';
import type { Block, BlockKind } from '../model';
import { skipBlanks } from '../text/chars';
import { hideInline, specialsOf } from './inline';
import type { Markup } from './markup';

/** Block rules only: markdown-it's inline rules give no offsets and cost most of its time; `hideInline` does that part. */
const parser = new MarkdownIt({ html: true });
parser.core.ruler.enableOnly(['normalize', 'block']);
const normalize = parser.core.ruler.getRules('')[0]!;
/** Most texts have neither of what it replaces, a carriage return and U+0000, and need not be written anew. */
parser.core.ruler.at('normalize', (state) => {
  if (/[\r\0]/.test(state.src)) normalize(state);
});

/** HTML whose content is no prose at all. */
const UNSPOKEN_HTML = /^<(?:script|style|pre|template|svg|math|iframe|object)\b/i;

/** Blocks of Markdown from offset `from` on, with the markup inside them; offsets count in `text`. `starts` are its line starts. */
export function readMarkdown(text: string, from: number, starts: readonly number[], markup: Markup): Block[] {
  const references: Record<string, unknown> = Object.create(null);
  const environment = { references };
  const first = lineIndexOf(starts, from);
  const blocks: Block[] = [];
  const special = specialsOf(text);
  const tokens = parser.parse(from === 0 ? text : text.slice(from), environment);
  const isDefined = (label: string): boolean => label.trim() !== '' && parser.utils.normalizeReference(label) in environment.references;

  const lineStart = (line: number): number => starts[first + line] ?? text.length;
  /** End of the last line before `line` that is not blank, without its line end. */
  const lineEnd = (line: number, atLeast: number): number => {
    let end = lineStart(line);
    while (end > atLeast && /\s/.test(text.charAt(end - 1))) end--;
    return end;
  };
  const add = (kind: BlockKind, map: readonly [number, number], level?: number): Block | null => {
    const start = Math.max(lineStart(map[0]), blocks[blocks.length - 1]?.span.end ?? 0);
    const end = lineEnd(map[1], start);
    if (end <= start) return null;
    const block: Block = { kind, span: { start, end }, ...(level === undefined ? {} : { level }) };
    blocks.push(block);
    return block;
  };

  let quotes = 0;
  const items: number[] = [];
  let heading = 0;
  let tableDepth = 0;
  for (const token of tokens) {
    const map = token.map;
    switch (token.type) {
      case 'blockquote_open': quotes++; break;
      case 'blockquote_close': quotes--; break;
      case 'list_item_open': items.push(map?.[0] ?? -1); break;
      case 'list_item_close': items.pop(); break;
      case 'heading_open': {
        heading = Number(token.tag.slice(1));
        if (!map) break;
        const block = add(quotes > 0 ? 'block-quote' : 'heading', map, quotes > 0 ? undefined : heading);
        if (block) {
          hideLeaders(text, block, map, lineStart, quotes, items, markup);
          hideHeadingMarks(text, block, token.markup, markup);
          hideInline(text, block.span.start, block.span.end, isDefined, markup, special);
        }
        break;
      }
      case 'heading_close': heading = 0; break;
      case 'table_open': {
        tableDepth++;
        const block = map && add('table', map);
        if (block) hideInline(text, block.span.start, block.span.end, isDefined, markup, special);
        break;
      }
      case 'table_close': tableDepth--; break;
      case 'fence':
      case 'code_block':
        if (map) add('code', map);
        break;
      case 'html_block': {
        if (!map) break;
        const opening = text.slice(skipBlanks(text, lineStart(map[0]), lineStart(map[1])), lineStart(map[0]) + 40);
        const block = add(UNSPOKEN_HTML.test(opening) ? 'code' : 'paragraph', map);
        if (block && block.kind !== 'code') hideInline(text, block.span.start, block.span.end, isDefined, markup, special);
        break;
      }
      case 'inline': {
        if (!map || heading > 0 || tableDepth > 0) break;
        const block = add(quotes > 0 ? 'block-quote' : items.length > 0 ? 'list-item' : 'paragraph', map);
        if (!block) break;
        hideLeaders(text, block, map, lineStart, quotes, items, markup);
        hideInline(text, block.span.start, block.span.end, isDefined, markup, special);
        break;
      }
    }
  }
  return blocks;
}

function lineIndexOf(starts: readonly number[], offset: number): number {
  const at = starts.indexOf(offset);
  return at < 0 ? 0 : at;
}

const ITEM_MARK = /[ \t]{0,200}(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/y;
const TASK_MARK = /[ \t]{0,20}\[[ xX]\](?=[ \t])/y;
const QUOTE_MARK = /[ \t]{0,200}>/y;
/** Pandoc's and Quarto's fence of a division, alone on its line. */
const DIVISION = /[ \t]{0,20}:{3,20}[^\r\n]{0,500}/y;

/** Hides what stands before the words of a line: quote marks, the marks of list items that begin there, task boxes, division fences. */
function hideLeaders(text: string, block: Block, map: readonly [number, number], lineStart: (line: number) => number, quotes: number, items: readonly number[], markup: Markup): void {
  const take = (pattern: RegExp, at: number, end: number): number => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match || at + match[0].length > end) return at;
    markup.hidden.push({ start: at, end: at + match[0].length });
    return at + match[0].length;
  };
  for (let line = map[0]; line < map[1]; line++) {
    let at = lineStart(line);
    const end = Math.min(lineStart(line + 1), block.span.end);
    if (at >= end) continue;
    for (let depth = 0; depth < quotes; depth++) at = take(QUOTE_MARK, at, end);
    const begun = items.filter((item) => item === line).length;
    for (let item = 0; item < begun; item++) {
      at = take(ITEM_MARK, at, end);
      for (let depth = 0; depth < quotes; depth++) at = take(QUOTE_MARK, at, end);
    }
    if (begun > 0) at = take(TASK_MARK, at, end);
    take(DIVISION, at, end);
  }
}

/** Hides the `#` marks of a heading or the line that underlines it. */
function hideHeadingMarks(text: string, block: Block, mark: string, markup: Markup): void {
  const { start, end } = block.span;
  if (mark.startsWith('#')) {
    const open = text.indexOf('#', start);
    if (open >= 0 && open < end) markup.hidden.push({ start: open, end: Math.min(end, open + mark.length) });
    let close = end;
    while (close > open + mark.length && text.charAt(close - 1) === '#') close--;
    if (close < end && /[ \t]/.test(text.charAt(close - 1))) markup.hidden.push({ start: close, end });
    return;
  }
  let underline = end;
  while (underline > start && !/[\r\n]/.test(text.charAt(underline - 1))) underline--;
  if (underline > start) markup.hidden.push({ start: underline, end });
}
