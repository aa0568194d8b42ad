import type { Figure, Span } from '../model';
import { contains } from '../text/spans';
import { isTime } from './figure-kinds';
import type { Judging } from './judging';
import { isKindred, keysOf } from './kin';
import type { PreparedSentence } from './prepare';
import type { Passage } from './retrieve';

/** What stands in the sentences before a figure or in the title counts this share of what stands beside it. */
const NEARBY = 0.7;

/** A figure of an article beside the claim's figure, and how surely both speak of the same measure. */
export interface Rival {
  readonly figure: Figure;
  readonly passage: Passage;
  /** Share of the words beside the claim's figure that the passage has too. */
  readonly words: number;
  readonly affinity: number;
}

/** Of the claim's actors those in the figure's own part of the sentence, between commas; all of them where it names none. */
export function beside(judging: Judging, figure: Figure): readonly string[] {
  const { prose } = judging.draft;
  const { span, mentions, figures } = judging.sentence;
  // One figure has the whole sentence to itself.
  if (figures.filter((one) => one.kind === figure.kind).length < 2) return judging.figureActors(figure);
  const from = Math.max(span.start, ...[', ', '; ', ' while ', ' and '].map((cut) => prose.lastIndexOf(cut, figure.span.start - 1)));
  const ends = [', ', '; ', ' while ', ' and '].map((cut) => prose.indexOf(cut, figure.span.end)).filter((at) => at >= 0);
  const part = { start: from, end: Math.min(span.end, ...ends) };
  const named = mentions.filter((mention) => mention.actor >= 0 && contains(part, mention.span)).map((mention) => judging.nameOf(mention.actor));
  return named.length > 0 ? named : judging.figureActors(figure);
}

/** Both sides say when, and mean different times: two values are then no contradiction. */
export function ofAnotherTime(judging: Judging, figure: Figure, rival: Rival): boolean {
  const own = timeOf(figure, judging.sentence);
  const theirs = timeOf(rival.figure, rival.passage.sentence);
  // The day the article appeared dates its news, not its figures.
  return own !== null && theirs !== null && !own.startsWith('--') && !theirs.startsWith('--') && !sameTime(own.slice(0, 4), theirs.slice(0, 4));
}

/** Two dates of which one lies within the other, as ISO 8601. */
export function sameTime(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** Canonical names of the actors a figure of an article is attached to. */
export function attached(rival: Rival): string[] {
  return rival.figure.actors.map(rival.passage.source.nameOf);
}

/** Canonical names of the actors named in a passage, or, where it names none, in the sentences before it in its block. */
export function actorsNear(passage: Passage): ReadonlySet<string> {
  const known = near.get(passage);
  if (known) return known;
  const made = actorsBefore(passage);
  near.set(passage, made);
  return made;
}

const near = new WeakMap<Passage, ReadonlySet<string>>();

function actorsBefore({ source, sentence }: Passage): ReadonlySet<string> {
  const names = new Set<string>();
  for (let i = sentence.index; i >= 0; i--) {
    const near = source.prepared.sentences[i];
    if (!near || near.block !== sentence.block) break;
    for (const mention of near.mentions) if (mention.actor >= 0) names.add(source.nameOf(mention.actor));
    if (names.size > 0) break;
  }
  return names;
}

/**
 * How surely two figures speak of the same measure, 0–1: half for the words around them, a third for the actors, the rest for the time.
 * Unknown parts count half. Weights chosen on the marked drafts; they order rivals, nothing is shown of them.
 */
export function affinity(judging: Judging, figure: Figure, source: Figure, passage: Passage, words: number): number {
  const own = beside(judging, figure);
  const named = source.actors.map(passage.source.nameOf);
  const theirs = named.length > 0 ? named : [...actorsNear(passage)];
  const actors = own.length === 0 || theirs.length === 0 ? 0.5 : own.filter((name) => theirs.includes(name)).length / Math.max(own.length, Math.min(theirs.length, own.length + 1));
  const when = timeOf(figure, judging.sentence);
  const their = timeOf(source, passage.sentence);
  const time = when === null || their === null ? 0.5 : sameTime(when, their) ? 1 : 0;
  return 0.5 * words + 0.35 * actors + 0.15 * time;
}

/** When a figure is said to hold: as extracted, else the one date of its sentence. */
export function timeOf(figure: Figure, sentence: PreparedSentence): string | null {
  if (figure.when !== null) return figure.when;
  const times = sentence.figures.filter((other) => isTime(other) && other.kind !== 'duration' && typeof other.value === 'string');
  return times.length === 1 ? (times[0]?.value as string) : null;
}

/** Share of the content words beside the claim's figure that the passage has too; actors' own names are left to the actor part. */
export function measureOverlap(judging: Judging, figure: Figure, source: Figure, passage: Passage): number {
  const measure = stemsWithin(judging.sentence, judging.measureSpan(figure));
  const theirMeasure = new Set(source.measures === '' ? [] : judging.stemsOf(source.measures));
  const nearby = passage.nearby();
  let sum = 0;
  let total = 0;
  for (const word of judging.sentence.content) {
    if (judging.isName(word)) continue;
    const weight = (judging.sought.weights.get(word.stem) ?? 1) * (measure.has(word.stem) ? 2 : 1);
    total += weight;
    if (theirMeasure.has(word.stem) || passage.sentence.stems.has(word.stem)) sum += weight;
    else if (nearby.has(word.stem) || keysOf(judging.sentence, word).some((key) => isKindred(key, passage))) sum += NEARBY * weight;
  }
  return total === 0 ? 0.5 : sum / total;
}

function stemsWithin(sentence: PreparedSentence, span: Span | null): ReadonlySet<string> {
  if (span === null) return new Set();
  return new Set(sentence.content.filter((word) => contains(span, word)).map((word) => word.stem));
}
