import type { Profile } from './ranker-profile';
import type { RankedWord } from './ranker-words';

/** Extractive fragments of Grusky et al. 2018 (Newsroom): how many of the longest runs of words shared with the article the claim falls into, taken greedily from the left. */
export function fragmentsOf(claim: readonly RankedWord[], { placesOf, words, sentenceOf }: Profile): number {
  let runs = 0;
  for (let i = 0; i < claim.length; runs++) {
    let longest = 1;
    for (const place of placesOf(claim[i]!.key)?.places ?? []) {
      if (words[place]!.word !== claim[i]!.word) continue;
      let length = 1;
      while (i + length < claim.length && place + length < words.length && words[place + length]!.word === claim[i + length]!.word && sentenceOf[place + length] === sentenceOf[place]) length++;
      if (length > longest) longest = length;
    }
    i += longest;
  }
  return runs;
}

/** Share of the claim's words, by worth, that stand in their order in one of these sentences: the longest common subsequence of the best of them. */
export function inOrder(claim: readonly RankedWord[], sentences: readonly number[], { words, starts }: Profile): number {
  /** Keys of the claim as numbers, which are quicker to compare than words. */
  const numbers = new Map<string, number>();
  const own = claim.map(({ key }) => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  });
  let most = 0;
  for (const sentence of sentences) {
    const [from, to] = [starts[sentence]!, starts[sentence + 1]!];
    const theirs = new Int32Array(to - from);
    /** Where each key of the claim stands first in this sentence: nothing before it changes, and nothing at all for a word that the sentence does not have. */
    const first = new Int32Array(numbers.size).fill(-1);
    for (let j = to - from - 1; j >= 0; j--) {
      const number = (theirs[j] = numbers.get(words[from + j]!.key) ?? -1);
      if (number >= 0) first[number] = j;
    }
    const row = new Float64Array(theirs.length + 1);
    for (let i = 0; i < claim.length; i++) {
      const [number, weight] = [own[i]!, claim[i]!.orderWeight];
      if (first[number]! < 0) continue;
      let diagonal = row[first[number]!]!;
      for (let j = first[number]!; j < theirs.length; j++) {
        const above = row[j + 1]!;
        row[j + 1] = theirs[j] === number ? diagonal + weight : Math.max(above, row[j]!);
        diagonal = above;
      }
    }
    most = Math.max(most, row[theirs.length]!);
  }
  const all = claim.reduce((sum, { orderWeight }) => sum + orderWeight, 0);
  return all === 0 ? 0 : most / all;
}
