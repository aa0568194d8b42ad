import type { ClaimWord } from './ranker-claim';
import type { Profile } from './ranker-profile';

/** GROUNDING: windows of one to three sentences. A longer one must cover this much more to be the better. */
const WINDOW = 3;
const WIDER = 0.02;

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
        for (let from = Math.max(next, sentence - size, 0); from <= sentence; from++) bySize[from]! += weight / total;
        next = sentence + 1;
      }
    });
  }
  let best = { from: 0, to: Math.min(1, sentences.length), worth: -1, share: 0 };
  covered.forEach((bySize, size) => {
    for (let from = 0; from + size < sentences.length; from++) {
      const share = bySize[from]!;
      if (share - WIDER * size > best.worth + 1e-9) best = { from, to: from + size + 1, worth: share - WIDER * size, share };
    }
  });
  const single = covered[0]!;
  const bestSentences = [...single.keys()].sort((a, b) => single[b]! - single[a]! || a - b);
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
