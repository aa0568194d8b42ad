import type { Citation, Span } from '../model';

/** What a reader collects beside blocks: markup to hide and citations, in any order until `tidy`. */
export interface Markup {
  readonly hidden: Span[];
  readonly citations: Citation[];
}

/** Hidden spans in order, touching and overlapping ones joined, empty ones gone. */
export function joined(spans: readonly Span[]): Span[] {
  const sorted = spans.filter((span) => span.end > span.start).sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Span[] = [];
  for (const span of sorted) {
    const last = result[result.length - 1];
    if (last && span.start <= last.end) {
      if (span.end > last.end) result[result.length - 1] = { start: last.start, end: span.end };
    } else result.push(span);
  }
  return result;
}

const URL = /\b(?:[Hh]ttps?:\/\/|HTTPS?:\/\/|[Ww]ww\.)[^\s<>"\u201C\u201D]{1,2000}/g;

/** Hides web addresses in the open; the punctuation of the sentence around them stays. */
export function hideUrls(text: string, start: number, end: number, markup: Markup): void {
  const slice = text.slice(start, end);
  if (!slice.includes('://') && !slice.includes('ww.')) return;
  for (const match of slice.matchAll(URL)) {
    const from = start + match.index;
    let to = from + match[0].length;
    while (to > from && ".,;:!?'\u2019)]*_".includes(text.charAt(to - 1)) && !closesInside(text, from, to)) to--;
    markup.hidden.push({ start: from, end: to });
  }
}

/** True where the last unit is the `)` of a bracket that opened inside the address. */
function closesInside(text: string, from: number, to: number): boolean {
  return text.charAt(to - 1) === ')' && text.slice(from, to).includes('(');
}

/** Pandoc's citation keys: a letter, digit or _, then also inner punctuation; `@{…}` for anything else. */
const KEY = /@(?:\{([^{}\s][^{}\r\n]{0,200})\}|([\p{L}\p{N}_][\p{L}\p{N}_]{0,100}(?:[:.#$%&\-+?<>~/][\p{L}\p{N}_]{1,100}){0,20}))/uy;

/** The citation whose `@` stands at `at`, or null: an `@` inside a word is an address. */
export function citationAt(text: string, at: number): Citation | null {
  const before = at === 0 ? ' ' : text.charAt(at - 1);
  if (!/[\s([;,\-–—"'“‘]/.test(before)) return null;
  KEY.lastIndex = at;
  const match = KEY.exec(text);
  return match ? { key: match[1] ?? match[2]!, span: { start: at, end: at + match[0].length } } : null;
}

/** Citations of a bracket `[see @a, p. 5; -@b]` given its inside; none where no part of it begins or is led by a key. */
export function citationsIn(text: string, start: number, end: number): Citation[] {
  const found: Citation[] = [];
  const inside = text.slice(start, end);
  for (let at = inside.indexOf('@'); at >= 0; at = inside.indexOf('@', at + 1)) {
    const citation = citationAt(text, start + at);
    if (citation && citation.span.end <= end) {
      found.push(citation);
      at = citation.span.end - start - 1;
    }
  }
  return found;
}
