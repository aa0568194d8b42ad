import { steady } from '../text/steady';
import type { Profile } from './ranker-profile';
import type { RankedWord } from './ranker-words';

/** How much of the claim is copied, each as a share of its words, 0–1. */
export interface Fragments {
  readonly density: number;
  /** Words in runs of two or more. */
  readonly covered: number;
  /** Words of the longest run. */
  readonly longest: number;
  /** Runs the claim falls into. */
  readonly runs: number;
}

/** Extractive fragments of Grusky et al. 2018 (Newsroom): the longest runs of words the claim shares with the article, taken greedily from the left. */
export function fragmentsOf(claim: readonly RankedWord[], { places, words }: Profile): Fragments {
  let [squares, covered, most, runs] = [0, 0, 0, 0];
  for (let i = 0; i < claim.length; runs++) {
    let longest = 0;
    for (const place of places.get(claim[i]?.key ?? '') ?? []) {
      let length = 1;
      while (i + length < claim.length && words[place + length]?.key === claim[i + length]?.key) length++;
      longest = Math.max(longest, length);
    }
    squares += longest * longest;
    if (longest > 1) covered += longest;
    most = Math.max(most, longest);
    i += Math.max(1, longest);
  }
  const all = claim.length || 1;
  return { density: steady(Math.log1p(squares / all) / Math.log1p(all)), covered: covered / all, longest: most / all, runs: runs / all };
}

/** Share of neighbouring words, function words included, that stand so in the article and in the one sentence that has most of them. */
export function neighboursOf(claim: readonly RankedWord[], { wordPlaces, words }: Profile): { readonly article: number; readonly sentence: number } {
  const bySentence = new Map<number, number>();
  let article = 0;
  for (let i = 1; i < claim.length; i++) {
    const found = new Set<number>();
    for (const place of wordPlaces.get(claim[i - 1]?.word ?? '') ?? []) if (words[place + 1]?.word === claim[i]?.word) found.add(words[place]?.sentence ?? 0);
    if (found.size > 0) article++;
    for (const sentence of found) bySentence.set(sentence, (bySentence.get(sentence) ?? 0) + 1);
  }
  const all = Math.max(1, claim.length - 1);
  return { article: article / all, sentence: Math.max(0, ...bySentence.values()) / all };
}

/** Share of the claim's words that stand in their order in one of these sentences: the longest common subsequence of the best of them. */
export function inOrder(claim: readonly RankedWord[], sentences: readonly (readonly RankedWord[])[]): number {
  let most = 0;
  for (const sentence of sentences) {
    let before = new Uint16Array(sentence.length + 1);
    for (const { key } of claim) {
      const row = new Uint16Array(sentence.length + 1);
      sentence.forEach((other, j) => {
        row[j + 1] = other.key === key ? (before[j] ?? 0) + 1 : Math.max(before[j + 1] ?? 0, row[j] ?? 0);
      });
      before = row;
    }
    most = Math.max(most, before[sentence.length] ?? 0);
  }
  return most / (claim.length || 1);
}
