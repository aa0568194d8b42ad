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

/** Where an article has most of a claim's words, by weight; shares run from 0 to 1. */
export interface Coverage {
  readonly window: Window;
  /** How much the best window has of the words or of their kin. */
  readonly byWindow: number;
  /** The first few sentences in order of how much of the claim each covers. */
  readonly bestSentences: readonly number[];
}

/** The window and, at most `most`, the sentences of the article that cover most of the claim's words. */
export function coverageOf(words: readonly ClaimWord[], { starts }: Profile, most: number): Coverage {
  const total = words.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const as = (sentencesOf: (word: ClaimWord) => readonly number[] | undefined): Float64Array[] => coveredIn(words, sentencesOf, total, starts.length - 1);
  const covered = as(({ there }) => there?.sentences);
  const { share: byWindow } = words.some(({ there, told }) => told && !there) ? bestOf(as(({ told }) => told)) : bestOf(covered);
  return { window: bestOf(covered), byWindow, bestSentences: largest(covered[0]!, most) };
}

/** For each size of window, from one sentence up, how much of the words those that begin at each sentence have. */
function coveredIn(words: readonly ClaimWord[], sentencesOf: (word: ClaimWord) => readonly number[] | undefined, total: number, sentences: number): Float64Array[] {
  const covered = Array.from({ length: WINDOW }, () => new Float64Array(sentences));
  for (const word of words) {
    const stands = sentencesOf(word);
    if (!stands) continue;
    for (let size = 0; size < WINDOW; size++) {
      const bySize = covered[size]!;
      let next = 0;
      for (const sentence of stands) {
        for (let from = Math.max(next, sentence - size, 0); from <= sentence; from++) bySize[from]! += word.weight / total;
        next = sentence + 1;
      }
    }
  }
  return covered;
}

function bestOf(covered: readonly Float64Array[]): Window & { readonly share: number } {
  let best = { from: 0, to: Math.min(1, covered[0]!.length), worth: -1, share: 0 };
  covered.forEach((bySize, size) => {
    for (let from = 0; from + size < bySize.length; from++) {
      const share = bySize[from]!;
      if (share - WIDER * size > best.worth + 1e-9) best = { from, to: from + size + 1, worth: share - WIDER * size, share };
    }
  });
  return best;
}

/** Places of the largest values, largest first, of equal ones the first. */
function largest(values: Float64Array, most: number): number[] {
  const found: number[] = [];
  for (let at = 0; at < values.length; at++) {
    if (found.length === most && values[found[most - 1]!]! >= values[at]!) continue;
    let place = found.length;
    while (place > 0 && values[found[place - 1]!]! < values[at]!) place--;
    found.splice(place, 0, at);
    if (found.length > most) found.pop();
  }
  return found;
}

/** Whether a word stands in a window, by the sentences it stands in. */
export function standsIn(sentences: readonly number[] | undefined, { from, to }: Window): boolean {
  if (!sentences) return false;
  for (const sentence of sentences) if (sentence >= from) return sentence < to;
  return false;
}
