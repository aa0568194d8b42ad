import type { Figure } from '../model';
import type { Judging } from './judging';
import { isTime } from './figure-kinds';
import { matterStem, type PreparedSentence } from './prepare';
import type { Passage } from './retrieve';

/** "The two countries" points back at what was named before; it asserts no count. */
const POINTS_BACK = /(?:^|[^\p{L}])(?:the|these|those|both|all|its|his|her|their|our|other|any|each of the)(?:\s+(?:other|last|first|same))?\s$/iu;
/** Larger definite counts ("the 43 tracts") do assert their number. */
const SMALL_COUNT = 10;

/** A small definite count that points back at what was named before. */
export function isReference({ draft }: Judging, { kind, value, span }: Figure): boolean {
  if (kind !== 'count' || typeof value !== 'number' || value > SMALL_COUNT) return false;
  return POINTS_BACK.test(draft.prose.slice(Math.max(0, span.start - 24), span.start));
}

/** "A quarter of the $140 million, $35 million": a share that two other figures of the sentence make. */
function isQuotient({ kind, value }: Figure, figures: readonly Figure[]): boolean {
  if ((kind !== 'ratio' && kind !== 'percent') || typeof value !== 'number') return false;
  const share = kind === 'percent' ? value / 100 : value;
  const amounts = figures.filter((other) => typeof other.value === 'number' && other.kind !== kind);
  return amounts.some((part) => amounts.some((whole) => part !== whole && part.unit === whole.unit && Math.abs((part.value as number) / (whole.value as number) - share) < 0.01));
}

/** "Five weeks less", "300 more": a difference the writer worked out; no source need state it. */
export function isDerived({ draft, sentence }: Judging, figure: Figure): boolean {
  const { span } = figure;
  if (isQuotient(figure, sentence.figures)) return true;
  const after = draft.prose.slice(span.end, Math.min(sentence.span.end, span.end + 60));
  return /^\s+(?:\p{L}+\s+)?(?:less|fewer|more|longer|shorter|higher|lower|earlier|later|above|below|ahead|apart)\b(?!\s+than\s+\d)/u.test(after);
}

/** "From 18,000 to 10,500 tonnes": a number that shares its neighbour's unit; "from 11.5 to 14 metres": one end of what the source states as a span. */
export function isSameNumber(figure: Figure, source: Figure): boolean {
  if (typeof source.value === 'object' && source.value !== null && source.unit === figure.unit && source.kind === figure.kind) return source.value.min === figure.value || source.value.max === figure.value;
  return figure.kind === 'count' && figure.unit === null && typeof figure.value === 'number' && figure.value > SMALL_COUNT && figure.value === source.value;
}

/** "Four abstentions" is no other value for "27 votes to 18": a number that counts a noun of its own and one whose noun nobody names. */
export function countsSomethingElse(figure: Figure, source: Figure, { sentence }: Passage): boolean {
  if (figure.kind !== 'count' || source.kind !== 'count' || (figure.unit === null) === (source.unit === null)) return false;
  const noun = figure.unit ?? source.unit ?? '';
  return source.unit === null && !sentence.stems.has(matterStem(noun));
}

/** How many of the best passages and their neighbours are asked for a small number or for the parts of a difference. */
const NEAREST = 4;

/** The best passages, each with the sentences beside it. */
function nearest(judging: Judging): PreparedSentence[][] {
  return judging.passages.slice(0, NEAREST).map(({ source, sentence }) => source.prepared.sentences.slice(Math.max(0, sentence.index - 1), sentence.index + 2));
}

/** "Four members abstained" backs "four abstentions", "twice" backs "on two occasions": small numbers are retold with other nouns. */
export function isCountedOtherwise(judging: Judging, { kind, value, text }: Figure): boolean {
  if (kind !== 'count' || typeof value !== 'number' || value > SMALL_COUNT) return false;
  const words = [text.toLowerCase(), ...(value === 1 ? ['once'] : value === 2 ? ['twice', 'both'] : [])];
  return nearest(judging).flat().some((one) => one.figures.some((other) => other.kind === 'count' && other.value === value) || one.tokens.some(({ word }) => words.includes(word)));
}

/** "Underbid it by 11 million", "three times as many": worked out from two figures of one kind that stand side by side. */
export function isWorkedOut(judging: Judging, figure: Figure): boolean {
  const { kind, unit, value, bound, span } = figure;
  if (typeof value !== 'number') return false;
  const times = /^\s+times\b/.test(judging.draft.prose.slice(span.end, span.end + 8)) || unit === 'time';
  if (kind === 'percent' || kind === 'ratio' || (!times && kind === 'count' && value <= SMALL_COUNT)) return false;
  const reaches = (made: number): boolean => Math.abs(made - value) <= 0.01 * value || (bound === 'at-least' && made > value && made <= 1.25 * value);
  return nearest(judging).some((sentences) => {
    const figures = sentences.flatMap((one) => one.figures).filter((one) => !isTime(one) && typeof one.value === 'number');
    return figures.some((a) => figures.some((b) => {
      const [more, less] = [a.value as number, b.value as number];
      if (more <= less || less <= 0 || (a.unit !== b.unit && a.unit !== null && b.unit !== null)) return false;
      return times ? reaches(more / less) : (a.unit === unit || b.unit === unit) && reaches(more - less);
    }));
  });
}
