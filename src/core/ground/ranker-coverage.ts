import type { ClaimWord } from './ranker-claim';
import { BEGINNING, type Profile } from './ranker-profile';

/** GROUNDING: windows of one to three sentences. A longer one must cover this much more to be the better. */
const WINDOW = 3;
const WIDER = 0.02;
/** Share of a word that an article's word of the same family covers. */
const KINDRED = 0.6;

/** Consecutive sentences of an article, half-open. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Share of the words' weight that stands, 0–1; 1 where there is no word. */
export function shareOf<W extends { readonly weight: number }>(words: readonly W[], stands: (word: W) => boolean | number): number {
  let sum = 0;
  let total = 0;
  for (const word of words) {
    total += word.weight;
    sum += word.weight * Number(stands(word));
  }
  return total === 0 ? 1 : sum / total;
}

export interface Coverage {
  readonly window: Window;
  readonly byWindow: number;
  readonly bySentence: number;
  /** Sentences in order of how much of the claim each covers. */
  readonly bestSentences: readonly number[];
}

/** The window and the sentences of the article that cover most of the claim's words. */
export function coverageOf(words: readonly ClaimWord[], { within, sentences }: Profile): Coverage {
  const total = words.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const covered = Array.from({ length: WINDOW }, () => new Float64Array(sentences.length));
  for (const { key, weight } of words) {
    covered.forEach((bySize, size) => {
      let next = 0;
      for (const sentence of within.get(key) ?? []) {
        for (let from = Math.max(next, sentence - size, 0); from <= sentence; from++) bySize[from] = (bySize[from] ?? 0) + weight / total;
        next = sentence + 1;
      }
    });
  }
  let best = { from: 0, to: Math.min(1, sentences.length), worth: -1, share: 0 };
  covered.forEach((bySize, size) => {
    for (let from = 0; from + size < sentences.length; from++) {
      const share = bySize[from] ?? 0;
      if (share - WIDER * size > best.worth + 1e-9) best = { from, to: from + size + 1, worth: share - WIDER * size, share };
    }
  });
  const single = covered[0] ?? new Float64Array();
  const bestSentences = [...single.keys()].sort((a, b) => (single[b] ?? 0) - (single[a] ?? 0) || a - b);
  return { window: best, byWindow: best.share, bySentence: single[bestSentences[0] ?? 0] ?? 0, bestSentences };
}

/** Whether a word stands in a window. */
export function standsIn({ within }: Profile, { from, to }: Window): (word: { readonly key: string }) => boolean {
  return ({ key }) => {
    const sentences = within.get(key);
    for (let sentence = from; sentences && sentence < to; sentence++) if (sentences.has(sentence)) return true;
    return false;
  };
}

/** What three sentences from anywhere in the article cover together, taken greedily, 0–1. */
export function scatteredShare(words: readonly ClaimWord[], profile: Profile): number {
  let left = words;
  for (let round = 0; round < WINDOW && left.length > 0; round++) {
    const sums = new Map<number, number>();
    for (const { key, weight } of left) for (const sentence of profile.within.get(key) ?? []) sums.set(sentence, (sums.get(sentence) ?? 0) + weight);
    const best = [...sums].reduce<readonly [number, number] | undefined>((most, one) => (most === undefined || one[1] > most[1] + 1e-9 || (one[1] > most[1] - 1e-9 && one[0] < most[0]) ? one : most), undefined);
    if (!best) break;
    left = left.filter(({ key }) => profile.within.get(key)?.has(best[0]) !== true);
  }
  const missing = new Set(left.map(({ key }) => key));
  return shareOf(words, ({ key }) => !missing.has(key));
}

/** Share of the words in the article, words of the same family counting in part. */
export function kindredShare(words: readonly ClaimWord[], { beginnings }: Profile): number {
  return shareOf(words, ({ known, key }) => (known ? 1 : key.length > BEGINNING && beginnings.has(key.slice(0, BEGINNING)) ? KINDRED : 0));
}

/** Length of the longest run of neighbouring content words of which none stands. */
export function longestRun(words: readonly ClaimWord[], stands: (word: ClaimWord) => boolean): number {
  let longest = 0;
  let run = 0;
  for (const word of words) {
    run = stands(word) ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return longest;
}
