import type { Evidence, Finding, JudgedDraft, Span, Standing } from '../model';
import { fold } from '../text/fold';

/** What a decision is bound to on the draft's side: the words of a claim, or of the sentence where no claim stands. */
export interface Bound {
  readonly span: Span;
  readonly text: string;
  readonly hash: string;
}

/** The claim that holds an offset, else the sentence, else the given span. */
export function boundAt(judged: JudgedDraft, span: Span): Bound {
  const at = span.start;
  const holds = (other: { readonly span: Span }): boolean => other.span.start <= at && at < other.span.end;
  const whole = judged.claims.find(({ claim }) => holds(claim))?.claim.span ?? judged.draft.sentences.find(holds)?.span ?? span;
  return boundOf(judged, whole);
}

/** The words of a claim as decisions are bound to them: without markup, so that a comment or a link changes nothing. */
export function boundOf({ draft }: JudgedDraft, span: Span): Bound {
  const text = words(draft.prose.slice(span.start, span.end)).join(' ');
  return { span, text, hash: hashOf(text) };
}

/** How many claims of the same words stand before this one. */
export function placeOf(judged: JudgedDraft, bound: Bound): number {
  return judged.claims.filter(({ claim }) => claim.span.start < bound.span.start && boundOf(judged, claim.span).hash === bound.hash).length;
}

/** The passage a decision is bound to. An absence is not held against one: the nearest may change without changing what was decided. */
export function boundPassage({ standing, evidence }: { readonly standing: Standing; readonly evidence: readonly Evidence[] }): Evidence | undefined {
  return standing === 'missing' || standing === 'unchecked' ? undefined : evidence[0];
}

/** Every place of a finding, its own first. */
export function placesOf({ span, also }: Finding): readonly Span[] {
  return [span, ...also];
}

/** FNV-1a, 64 bits (Fowler, Noll & Vo; RFC 9923), over the folded words with single blanks, as 16 hexadecimal digits. Two halves of 32 bits, because BigInt takes a hundred times as long. */
export function hashOf(text: string): string {
  const folded = words(fold(text)).join(' ');
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    for (const byte of [unit & 0xff, unit >> 8]) {
      const mixed = (low ^ byte) >>> 0;
      // The prime is 2^40 + 0x1b3: the low half reaches the high one by the carry and by a shift of eight.
      const product = mixed * 0x1b3;
      high = (high * 0x1b3 + Math.floor(product / 0x1_0000_0000) + ((mixed << 8) >>> 0)) >>> 0;
      low = product >>> 0;
    }
  }
  return hex(high) + hex(low);
}

function hex(half: number): string {
  return half.toString(16).padStart(8, '0');
}

function words(text: string): string[] {
  return text.split(/\s/).filter((word) => word !== '');
}
