import type { ClaimWord, ClaimWords } from './ranker-claim';
import type { Profile } from './ranker-profile';

/** Words within this many words of each other stand together. GROUNDING's figure is five. */
const NEAR = 6;

/** How far words that stand together in the claim stand together in the article. */
export interface Pairs {
  /** Content words that stand in the article near one of their neighbours in the claim, as a share of 0–1: a known word among strangers is most likely another matter's. */
  readonly amongNeighbours: number;
  /** Any two words that share a sentence, half for neighbouring sentences, as a share of 0–1. */
  readonly anywhere: number;
  /** Plain words that share a sentence with the claim's names, or stand in the one after, as a share of 0–1: a pronoun carries a name on. */
  readonly withNames: number;
  /** Words that share a sentence with the claim's numerals, as a share of 0–1. */
  readonly withNumerals: number;
  /** Words side by side in the claim, both known, that stand so nowhere in the article. */
  readonly newCompounds: number;
}

/** Reads all pairs of a claim against an article. */
export function pairsOf({ content, unique }: ClaimWords, profile: Profile): Pairs {
  const near = content.map((word, i) => i > 0 && nearEachOther(content[i - 1] as ClaimWord, word, profile));
  return {
    amongNeighbours: content.length === 0 ? 1 : content.filter((_, i) => near[i] === true || near[i + 1] === true).length / content.length,
    anywhere: anywhereOf(unique),
    withNames: attached(unique, 'name', (kind) => kind === 'plain', 1),
    withNumerals: attached(unique, 'numeral', (kind) => kind !== 'numeral', 0),
    newCompounds: content.filter((word, i) => isNewCompound(content[i - 1], word, profile)).length,
  };
}

function nearEachOther(a: ClaimWord, b: ClaimWord, { sentenceOf }: Profile): boolean {
  if (!a.there || !b.there) return false;
  const [first, second] = [a.there.places, b.there.places];
  let from = 0;
  for (const place of first) {
    while (from < second.length && second[from]! < place - NEAR) from++;
    for (let j = from; j < second.length && second[j]! <= place + NEAR; j++) {
      const other = second[j]!;
      if (other !== place && sentenceOf[other] === sentenceOf[place]) return true;
    }
  }
  return false;
}

function isNewCompound(before: ClaimWord | undefined, word: ClaimWord, { words, sentenceOf }: Profile): boolean {
  if (!before?.there || !word.there || before.at + 1 !== word.at) return false;
  return !before.there.places.some((place) => words[place + 1]?.key === word.key && sentenceOf[place + 1] === sentenceOf[place]);
}

/** Sentences between the nearest of two ascending lists: 0, 1, or 2 for all that is further apart. */
function distance(some: readonly number[], others: readonly number[]): 0 | 1 | 2 {
  let nearest: 1 | 2 = 2;
  for (let i = 0, j = 0; i < some.length && j < others.length; ) {
    const apart = some[i]! - others[j]!;
    if (apart === 0) return 0;
    if (apart === 1 || apart === -1) nearest = 1;
    if (apart < 0) i++;
    else j++;
  }
  return nearest;
}

function anywhereOf(unique: readonly ClaimWord[]): number {
  let [sum, total] = [0, 0];
  for (let i = 0; i < unique.length; i++) {
    const a = unique[i]!;
    for (let j = i + 1; j < unique.length; j++) {
      const b = unique[j]!;
      const weight = Math.min(a.weight, b.weight);
      total += weight;
      if (a.there && b.there) sum += weight * (1 - distance(a.there.sentences, b.there.sentences) / 2);
    }
  }
  return total === 0 ? 1 : sum / total;
}

/** What a word further off by one word of the claim counts less. */
const FURTHER = 0.3;

/** Share of words that stand in a sentence of a name or numeral of the claim or in one of the `after` sentences behind it; those near it in the claim count most. */
function attached(unique: readonly ClaimWord[], kind: ClaimWord['kind'], beside: (kind: ClaimWord['kind']) => boolean, after: 0 | 1): number {
  let [sum, total] = [0, 0];
  for (const head of unique) {
    if (head.kind !== kind) continue;
    for (const word of unique) {
      if (!beside(word.kind)) continue;
      const weight = word.telling / (1 + FURTHER * Math.abs(head.at - word.at));
      total += weight;
      if (head.there && word.there && follows(word.there.sentences, head.there.sentences, after)) sum += weight;
    }
  }
  return total === 0 ? 1 : sum / total;
}

/** Whether one of some sentences is among others or stands at most `after` behind one of them; both ascending. */
function follows(some: readonly number[], others: readonly number[], after: 0 | 1): boolean {
  for (let i = 0, j = 0; i < some.length && j < others.length; ) {
    const behind = some[i]! - others[j]!;
    if (behind < 0) i++;
    else if (behind <= after) return true;
    else j++;
  }
  return false;
}
