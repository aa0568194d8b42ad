import type { Citation, Span } from '../model';
import { isBlank, isLower, isUpper, isDigit } from '../text/chars';
import { SignSearch } from '../text/sign-search';
import { citationAt, citationsIn, hideUrls, type Markup } from './markup';

const SPECIAL = /[\\`*_[\]<@{~]/g;
/** Longest target, tag or attribute block that is looked for, so that hostile brackets stay linear. */
const REACH = 2_000;

/** A run of `*`, `_` or `~` that may open emphasis; `left` marks are still free. */
interface Opener {
  readonly start: number;
  left: number;
}

/** The search for what may be markup of `text`, from block to block. */
export function specialsOf(text: string): SignSearch {
  return new SignSearch(text, SPECIAL);
}

/** True for a link label that the document defines, as Markdown compares labels. */
export type IsDefined = (label: string) => boolean;

/**
 * Hides the Markdown inside one block: emphasis marks, code, targets of links and images, tags, comments, footnote marks, attribute blocks
 * and citations. Words stay where they are. One pass, each look ahead bounded or remembered, so any input is linear.
 */
export function hideInline(text: string, start: number, end: number, isDefined: IsDefined, markup: Markup, special: SignSearch): void {
  hideUrls(text, start, end, markup);
  if (special.from(start) >= end) return;
  const { hidden } = markup;
  const hide = (from: number, to: number): void => void hidden.push({ start: from, end: to });
  const brackets: number[] = [];
  const openers: Record<string, Opener[]> = { '*': [], _: [], '~': [] };
  const closing = codeSpans(text, start, end);
  let noComment = false;
  for (let at = special.from(start); at < end; at = special.from(at)) {
    const char = text.charAt(at);
    switch (char) {
      case '\\':
        if (at + 1 < end && /[!-/:-@[-`{-~]/.test(text.charAt(at + 1))) hide(at, at + 1);
        at += 2;
        break;
      case '`': {
        const run = runLength(text, at, end);
        const close: number = closing(at, run);
        if (close >= 0) hide(at, close + run);
        at = close >= 0 ? close + run : at + run;
        break;
      }
      case '*':
      case '_':
      case '~': {
        const run = runLength(text, at, end);
        if (char !== '~' || run === 2) emphasis(text, at, run, start, end, openers[char] ?? [], hidden);
        at += run;
        break;
      }
      case '<': {
        if (text.startsWith('<!--', at)) {
          const close: number = noComment ? -1 : text.slice(0, end).indexOf('-->', at + 4);
          noComment = close < 0;
          if (close >= 0) hide(at, Math.min(end, close + 3));
          at = close >= 0 ? close + 3 : at + 4;
          break;
        }
        const tag = tagEnd(text, at, end);
        if (tag > at) hide(at, tag);
        at = Math.max(tag, at + 1);
        break;
      }
      case '[':
        brackets.push(at);
        at++;
        break;
      case ']': {
        const open = brackets.pop();
        at = open === undefined ? at + 1 : bracket(text, open, at, start, end, isDefined, markup);
        break;
      }
      case '@': {
        // Within brackets this is provisional: the bracket decides at its end.
        const citation = citationAt(text, at);
        if (citation && citation.span.end <= end) {
          markup.citations.push(citation);
          hidden.push(citation.span);
        }
        at = citation ? citation.span.end : at + 1;
        break;
      }
      case '{': {
        const close = attributesEnd(text, at, end);
        if (close > at) hide(at, close);
        at = Math.max(close, at + 1);
        break;
      }
      default:
        at++;
    }
  }
}

function runLength(text: string, at: number, end: number): number {
  const char = text.charAt(at);
  let to = at + 1;
  while (to < end && text.charAt(to) === char) to++;
  return to - at;
}

/** Finds where a code span closes: at the next run of backticks of its own length. The runs of the block are listed once, on first need. */
function codeSpans(text: string, start: number, end: number): (at: number, run: number) => number {
  let runs: Map<number, number[]> | undefined;
  return (at, run) => {
    runs ??= backtickRuns(text, start, end);
    const places = runs.get(run) ?? [];
    // Asked in rising order, so what lies behind is dropped for good.
    while (places.length > 0 && places[places.length - 1]! <= at) places.pop();
    return places[places.length - 1] ?? -1;
  };
}

/** Starts of backtick runs by length, last first. */
function backtickRuns(text: string, start: number, end: number): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  const block = text.slice(start, end);
  for (let at = block.indexOf('`'); at >= 0; ) {
    const run = runLength(block, at, block.length);
    const places = runs.get(run);
    if (places) places.push(start + at);
    else runs.set(run, [start + at]);
    at = block.indexOf('`', at + run);
  }
  for (const places of runs.values()) places.reverse();
  return runs;
}

/** CommonMark's flanking rules; an underscore within a word is no mark. A closing run takes marks from the nearest openers. */
function emphasis(text: string, at: number, run: number, start: number, end: number, openers: Opener[], hidden: Span[]): void {
  const before = at > start ? text.charCodeAt(at - 1) : 32;
  const after = at + run < end ? text.charCodeAt(at + run) : 32;
  const underscore = text.charAt(at) === '_';
  const left = !isBlank(after) && (isWordLike(after) || isBlank(before) || !isWordLike(before));
  const right = !isBlank(before) && (isWordLike(before) || isBlank(after) || !isWordLike(after));
  const opens = left && !(underscore && isWordLike(before));
  const closes = right && !(underscore && isWordLike(after));
  let free = run;
  let from = at;
  while (closes && free > 0) {
    const opener = openers[openers.length - 1];
    if (!opener) break;
    const marks = Math.min(free, opener.left);
    hidden.push({ start: opener.start + opener.left - marks, end: opener.start + opener.left }, { start: from, end: from + marks });
    opener.left -= marks;
    free -= marks;
    from += marks;
    if (opener.left === 0) openers.pop();
  }
  if (opens && free > 0) openers.push({ start: from, left: free });
}

/** Anything but punctuation: letters, digits and whatever lies beyond ASCII that is no quote or dash. */
function isWordLike(code: number): boolean {
  if (code < 128) return isLower(code) || isUpper(code) || isDigit(code);
  return !(code >= 0x2010 && code <= 0x2027) && code !== 0xab && code !== 0xbb && !isBlank(code);
}

const TAG = /<(?:\/?[A-Za-z][A-Za-z0-9-]{0,60}(?:[\s/][^<>]{0,1900})?|[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]{0,1900}|[^\s<>@]{1,64}@[^\s<>]{1,255})>/y;

function tagEnd(text: string, at: number, end: number): number {
  TAG.lastIndex = at;
  const match = TAG.exec(text);
  return match && at + match[0].length <= end ? at + match[0].length : at;
}

const ATTRIBUTES = /\{(?:[.#][^\s{}]|[\p{L}][\p{L}\p{N}_-]{0,60}=)[^{}\r\n]{0,500}\}|\{\{<[^{}\r\n]{0,500}>\}\}|\{[.#][^\s{}]\}/uy;

/** End of `{.class #id key=value}` or of a `{{< shortcode >}}`; `at` where none stands there. */
function attributesEnd(text: string, at: number, end: number): number {
  ATTRIBUTES.lastIndex = at;
  const match = ATTRIBUTES.exec(text);
  return match && at + match[0].length <= end ? at + match[0].length : at;
}

/** Handles `[open … close]` by what follows it and by what it holds; returns where scanning goes on. */
function bracket(text: string, open: number, close: number, start: number, end: number, isDefined: IsDefined, markup: Markup): number {
  const { hidden, citations } = markup;
  const mark = open > start && text.charAt(open - 1) === '!' ? open - 1 : open;
  const next = text.charAt(close + 1);
  if (next === '(' && close + 1 < end) {
    const target = targetEnd(text, close + 1, end);
    if (target > 0) {
      dropCitationsAfter(open, citations);
      const words = { start: open + 1, end: close };
      const key = linkTarget(text.slice(close + 2, target - 1));
      // A link to nowhere names no source.
      if (mark === open && key !== '') citations.push({ key, span: words, via: 'link' });
      hidden.push({ start: mark, end: open + 1 }, { start: close, end: target });
      return target;
    }
  }
  if (text.charAt(open + 1) === '^' && open + 2 < close) {
    // A footnote mark; the colon of its definition goes with it.
    const defined = next === ':' && close + 1 < end;
    if (!defined) citations.push({ key: text.slice(open + 2, close), span: { start: open + 1, end: close }, via: 'footnote' });
    hidden.push({ start: open, end: defined ? close + 2 : close + 1 });
    return close + 1;
  }
  if (next === '{' && close + 1 < end) {
    const attributes = attributesEnd(text, close + 1, end);
    if (attributes > close + 1) {
      hidden.push({ start: open, end: open + 1 }, { start: close, end: attributes });
      return attributes;
    }
  }
  if (close - open < REACH && text.slice(open, close).includes('@')) {
    const cited = citationsIn(text, open + 1, close);
    if (cited.length > 0) {
      dropCitationsAfter(open, citations);
      citations.push(...cited);
      hidden.push({ start: open, end: close + 1 });
      return close + 1;
    }
  }
  if (close - open > 1000) return close + 1;
  const label = text.slice(open + 1, close);
  if (next === '[') {
    const to = text.indexOf(']', close + 2);
    if (to >= 0 && to < end && to - close < 1000 && isDefined(text.slice(close + 2, to) || label)) {
      hidden.push({ start: mark, end: open + 1 }, { start: close, end: to + 1 });
      return to + 1;
    }
  }
  if (isDefined(label)) hidden.push({ start: mark, end: open + 1 }, { start: close, end: close + 1 });
  return close + 1;
}

/** Where `target "title"` or `<target>` leads. */
function linkTarget(inside: string): string {
  const trimmed = inside.trim();
  return trimmed.startsWith('<') ? trimmed.slice(1).replace(/>.*$/s, '') : trimmed.split(/\s/, 1)[0]!;
}

/** Takes back keys found inside the bracket at `open`; they are the last ones listed. */
function dropCitationsAfter(open: number, citations: Citation[]): void {
  while ((citations[citations.length - 1]?.span.start ?? -1) > open) citations.pop();
}

/** End of `(target "title")` that opens at `at`, brackets balanced; 0 where it does not close within reach. */
function targetEnd(text: string, at: number, end: number): number {
  const limit = Math.min(end, at + REACH);
  let depth = 0;
  let quote = '';
  for (let to = at; to < limit; to++) {
    const char = text.charAt(to);
    if (char === '\\') to++;
    else if (quote !== '') quote = char === quote ? '' : quote;
    else if ((char === '"' || char === "'") && isBlank(text.charCodeAt(to - 1))) quote = char;
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return to + 1;
  }
  return 0;
}
