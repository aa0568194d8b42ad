import type { Span } from '../model';
import { SignSearch } from '../text/sign-search';

/** Words between quotation marks, marks excluded. `open` tells a quotation that goes on in the next paragraph. */
export interface Quoted extends Span {
  readonly open: boolean;
}

const OPENERS: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '"': '"', '‘': '’', "'": "'" };
/** Their units. */
const MARKS = /["'\u00ab\u2018\u201c\u201e]/g;

/** The search for what may open a quotation of `prose`, from paragraph to paragraph. */
export function openersOf(prose: string): SignSearch {
  return new SignSearch(prose, MARKS);
}

/** Longest stretch searched for the end of a single-quoted phrase: beyond it, the mark was an apostrophe. */
const LONGEST_SINGLE = 600;
/** Clipped words that start with an apostrophe. */
const CLIPPED = /^(?:em|tis|twas|til|till|cause|bout|round|n|neath|cos)\b/i;

function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && /[\p{L}\p{N}]/u.test(text[at]!);
}

function isBlank(text: string, at: number, from: number): boolean {
  return at < from || /[\s(\[{\u2014\u2013\-/“"‘']/.test(text[at] ?? ' ');
}

/** Quoted stretches of one paragraph, in order; nested ones belong to the outer. Apostrophes are told from single quotation marks. */
export function quotedIn(prose: string, paragraph: Span, openers: SignSearch): Quoted[] {
  const found: Quoted[] = [];
  const { start: from, end: to } = paragraph;
  for (let at = openers.from(from); at < to; at = openers.from(at + 1)) {
    const mark = prose[at]!;
    const closer = OPENERS[mark]!;
    if (mark === '"' && !(isBlank(prose, at - 1, from) && at + 1 < to && !/\s/.test(prose[at + 1]!))) continue;
    const single = mark === '‘' || mark === "'";
    if (single && (!isBlank(prose, at - 1, from) || !/\p{L}/u.test(prose[at + 1] ?? '') || CLIPPED.test(prose.slice(at + 1, at + 7)))) continue;
    const end = single ? closeSingle(prose, at, to, closer) : closeDouble(prose, at, to, mark, closer);
    if (end < 0) {
      // A quotation that runs over the paragraph's end closes in a later one; only curly marks show it safely.
      // A straight mark is one where it opens the paragraph, follows a colon, or goes on behind the attribution of one that closed.
      if ((mark === '“' || mark === '"' && (at === from || /(?::|\b(?:says|said|that))\s$/.test(prose.slice(at - 6, at)) || found.length > 0 && /[.,]\s$/.test(prose.slice(at - 2, at)) && /\p{Lu}/u.test(prose[at + 1] ?? ''))) && !prose.slice(at + 1, to).includes(mark)) {
        if (/\p{L}/u.test(prose.slice(at + 1, to))) found.push({ start: at + 1, end: trimmed(prose, at + 1, to), open: true });
        break;
      }
      continue;
    }
    if (/[\p{L}\p{N}]/u.test(prose.slice(at + 1, end))) found.push({ start: at + 1, end, open: false });
    at = end;
  }
  return found;
}

function trimmed(prose: string, from: number, to: number): number {
  while (to > from && /\s/.test(prose[to - 1]!)) to--;
  return to;
}

function closeDouble(prose: string, open: number, to: number, mark: string, closer: string): number {
  let depth = 1;
  for (let at = open + 1; at < to; at++) {
    const next = prose[at]!;
    if (mark === closer) {
      if (next !== closer) continue;
      if (!/\s/.test(prose[at - 1]!)) return at;
      // A mark with blanks on both sides behind a stop closes.
      if (/\s/.test(prose[at + 1] ?? ' ') && /[.!?…,]\s$/.test(prose.slice(at - 2, at))) return at - 1;
      if (/\p{L}/u.test(prose[at + 1] ?? '') && /[.!?…]\s$/.test(prose.slice(at - 2, at))) return at - 1;
    } else if (next === closer) {
      depth--;
      if (depth === 0) return at;
    } else if (next === mark) depth++;
    else if (mark === '“' && next === '"' && !isLetter(prose, at + 1)) return at;
  }
  return -1;
}

function closeSingle(prose: string, open: number, to: number, closer: string): number {
  let first = -1;
  const limit = Math.min(to, open + LONGEST_SINGLE);
  for (let at = open + 2; at < limit; at++) {
    const next = prose[at]!;
    if (next === '‘' || next === '“') {
      if (first >= 0) return first;
      continue;
    }
    if (next !== closer || isLetter(prose, at + 1) || /\s/.test(prose[at - 1]!)) continue;
    const plural = /s/i.test(prose[at - 1]!) && /^\s\p{Ll}/u.test(prose.slice(at + 1, at + 3));
    // "the boys’ club": a plural possessive may only look like the end; a mark after punctuation surely is one.
    if (!plural) return first >= 0 && !/[.,!?;]/.test(prose[at - 1]!) ? first : at;
    if (first < 0) first = at;
  }
  return first;
}
