import type { Span } from '../model';
import { isAuxiliary } from './cues';
import type { FoundDifference, Judging } from './judging';
import type { Passage } from './retrieve';
import type { Token } from '../text/tokens';

/** DESIGN: below this alignment a difference rests on a loose paraphrase. */
const LOOSE = 0.7;

/** A difference of polarity or certainty between words of the claim and words of a passage, the passage's sentence with it. */
export function polarityFound(judging: Judging, passage: Passage, claimSpan: Span, passageSpan: Span, kind: 'polarity' | 'hedge'): FoundDifference {
  const { text } = passage.source.prepared.article;
  const own = { start: claimSpan.start, end: claimSpan.end };
  const theirs = { start: passageSpan.start, end: passageSpan.end };
  return {
    passage, kind, claimSpan: own, claim: judging.text(own), passageSpan: theirs, passageText: text.slice(theirs.start, theirs.end),
    about: text.slice(passage.sentence.span.start, passage.sentence.span.end), loose: passage.coverage < LOOSE,
  };
}

/** A verb with the auxiliaries before it. */
export function phraseAt(tokens: readonly Token[], at: number): Span {
  // "Is in talks": the verb is the auxiliary before the preposition.
  if (/^(?:in|on|at|under|out|of)$/.test(tokens[at - 1]?.word ?? '') && isAuxiliary(tokens[at - 2]?.word ?? '')) return { start: tokens[at - 2]?.start ?? 0, end: tokens[at - 2]?.end ?? 0 };
  let first = at;
  // "Are explicitly dealt": adverbs stand between the auxiliary and its verb.
  const adverb = (place: number): boolean => /ly$/.test(tokens[place]?.word ?? '') && isAuxiliary(tokens[place - 1]?.word ?? '');
  while (first > 0 && (isAuxiliary(tokens[first - 1]?.word ?? '') || adverb(first - 1))) first--;
  return { start: tokens[first]?.start ?? 0, end: tokens[at]?.end ?? 0 };
}
