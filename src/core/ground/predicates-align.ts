import type { Judging } from './judging';
import { isKindred } from './kin';
import { isLight, predicatesOf, type Predicate } from './predicates';
import type { Passage } from './retrieve';

/** A word of the claim found in a passage, and how surely both say it of the same matter. */
export interface Occurrence {
  readonly passage: Passage;
  readonly predicate: Predicate;
  /** Share of the words around the claim's word that the passage has too, 0–1; those that stand sentences before count half. */
  readonly nearness: number;
  /** How many of those words, names and light ones left out, stand in the passage's own sentence or just before it. */
  readonly shared: number;
}

/** What surrounds a word of the claim: content words this many words away at most. */
const AROUND = 14;
/** What stands in the sentences before a passage or in its title counts this share of what stands in it. */
const NEARBY = 0.5;
/** A kindred word counts this share of the word itself. */
const KIN = 0.7;
/** Passages looked at for one word; the rest share next to nothing with the claim. */
const PASSAGES = 24;

/** Stems around a word of the claim, each with its weight. */
export type Surroundings = ReadonlyMap<string, number>;

/** The words around a word of the claim, itself left out. */
export function surroundings(judging: Judging, predicate: Pick<Predicate, 'at' | 'stem'>): Surroundings {
  const around = new Map<string, number>();
  for (const other of predicatesOf(judging.sentence)) {
    if (other.stem === predicate.stem || Math.abs(other.at - predicate.at) > AROUND || isLight(other.stem)) continue;
    around.set(other.stem, judging.sought.weights.get(other.stem) ?? 1);
  }
  return around;
}

/** Share of the surroundings that a passage has too, 0–1. */
export function nearness(around: Surroundings, passage: Passage): number {
  let sum = 0;
  let total = 0;
  const nearby = passage.nearby();
  for (const [stem, weight] of around) {
    total += weight;
    if (passage.sentence.stems.has(stem)) sum += weight;
    else if (isKindred(stem, passage)) sum += KIN * weight;
    else if (nearby.has(stem)) sum += NEARBY * weight;
  }
  return total === 0 ? 0 : sum / total;
}

/** Words of the surroundings that stand in the passage's own sentence or just before it, names left out. */
export function sharedWords(judging: Judging, around: Surroundings, passage: Passage): number {
  const nearby = passage.nearby();
  const shared = new Set<string>();
  for (const word of judging.sentence.content) {
    if (around.has(word.stem) && (passage.sentence.stems.has(word.stem) || nearby.has(word.stem)) && !judging.isName(word)) shared.add(word.stem);
  }
  return shared.size;
}

/** Where the passages say a word of the claim, nearest first. */
export function occurrencesOf(judging: Judging, predicate: Predicate, given?: Surroundings): Occurrence[] {
  const found: Occurrence[] = [];
  let around = given;
  for (const passage of judging.passages.slice(0, PASSAGES)) {
    if (!passage.sentence.stems.has(predicate.stem)) continue;
    around ??= surroundings(judging, predicate);
    const near = nearness(around, passage);
    const shared = sharedWords(judging, around, passage);
    for (const there of predicatesOf(passage.sentence)) if (there.stem === predicate.stem) found.push({ passage, predicate: there, nearness: near, shared });
  }
  return found.sort((a, b) => b.nearness - a.nearness);
}
