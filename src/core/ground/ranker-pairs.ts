import type { ClaimWord, ClaimWords } from './ranker-claim';
import type { Profile } from './ranker-profile';
import { tellingOf } from './ranker-words';

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
    anywhere: anywhereOf(unique, profile),
    withNames: attached(unique, 'name', (kind) => kind === 'plain', 1, profile),
    withNumerals: attached(unique, 'numeral', (kind) => kind !== 'numeral', 0, profile),
    newCompounds: content.filter((word, i) => isNewCompound(content[i - 1], word, profile)).length,
  };
}

function nearEachOther(a: ClaimWord, b: ClaimWord, { places, words }: Profile): boolean {
  const [first, second] = [places.get(a.key) ?? [], places.get(b.key) ?? []];
  let from = 0;
  for (const place of first) {
    while (from < second.length && second[from]! < place - NEAR) from++;
    for (let j = from; j < second.length && second[j]! <= place + NEAR; j++) {
      const other = second[j]!;
      if (other !== place && words[other]?.sentence === words[place]?.sentence) return true;
    }
  }
  return false;
}

function isNewCompound(before: ClaimWord | undefined, word: ClaimWord, { places, words }: Profile): boolean {
  if (before?.known !== true || !word.known || before.at + 1 !== word.at) return false;
  return !places.get(before.key)!.some((place) => words[place + 1]?.key === word.key && words[place + 1]?.sentence === words[place]?.sentence);
}

/** Sentences between the nearest places of two words: 0, 1, or 2 for all that is further apart. */
function distance(a: ClaimWord, b: ClaimWord, { within }: Profile): 0 | 1 | 2 {
  const [some, others] = [within.get(a.key), within.get(b.key)];
  if (!some || !others) return 2;
  const [fewer, more] = some.size < others.size ? [some, others] : [others, some];
  let nearest: 1 | 2 = 2;
  for (const sentence of fewer) {
    if (more.has(sentence)) return 0;
    if (more.has(sentence - 1) || more.has(sentence + 1)) nearest = 1;
  }
  return nearest;
}

function anywhereOf(unique: readonly ClaimWord[], profile: Profile): number {
  let [sum, total] = [0, 0];
  unique.forEach((a, i) => {
    for (let j = i + 1; j < unique.length; j++) {
      const b = unique[j] as ClaimWord;
      const weight = Math.min(a.weight, b.weight);
      total += weight;
      if (a.known && b.known) sum += weight * (1 - distance(a, b, profile) / 2);
    }
  });
  return total === 0 ? 1 : sum / total;
}

/** What a word further off by one word of the claim counts less. */
const FURTHER = 0.3;

/** Share of words that stand in a sentence of a name or numeral of the claim or in one of the `after` sentences behind it; those near it in the claim count most. */
function attached(unique: readonly ClaimWord[], kind: ClaimWord['kind'], beside: (kind: ClaimWord['kind']) => boolean, after: 0 | 1, { within }: Profile): number {
  let [sum, total] = [0, 0];
  for (const head of unique) {
    if (head.kind !== kind) continue;
    const places = within.get(head.key);
    for (const word of unique) {
      if (!beside(word.kind)) continue;
      const weight = tellingOf(word.key) / (1 + FURTHER * Math.abs(head.at - word.at));
      total += weight;
      const own = places && within.get(word.key);
      if (!own) continue;
      for (const sentence of own) {
        if (!places.has(sentence) && !(after === 1 && places.has(sentence - 1))) continue;
        sum += weight;
        break;
      }
    }
  }
  return total === 0 ? 1 : sum / total;
}
