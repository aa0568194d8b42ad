import { orderWeight } from './ranker-alignment';
import type { Profile } from './ranker-profile';
import type { RankedWord } from './ranker-words';

/** Extractive fragments of Grusky et al. 2018 (Newsroom): how many of the longest runs of words shared with the article the claim falls into, taken greedily from the left. */
export function fragmentsOf(claim: readonly RankedWord[], { wordPlaces, words }: Profile): number {
  let runs = 0;
  for (let i = 0; i < claim.length; runs++) {
    let longest = 1;
    for (const place of wordPlaces.get(claim[i]!.word) ?? []) {
      let length = 1;
      while (i + length < claim.length && words[place + length]?.word === claim[i + length]?.word && words[place + length]?.sentence === words[place]?.sentence) length++;
      if (length > longest) longest = length;
    }
    i += longest;
  }
  return runs;
}

/** Share of the claim's words, by worth, that stand in their order in one of these sentences: the longest common subsequence of the best of them. */
export function inOrder(claim: readonly RankedWord[], sentences: readonly (readonly RankedWord[])[]): number {
  const weights = claim.map(orderWeight);
  let most = 0;
  for (const sentence of sentences) {
    const row = new Float64Array(sentence.length + 1);
    claim.forEach(({ key }, i) => {
      let diagonal = 0;
      for (let j = 0; j < sentence.length; j++) {
        const above = row[j + 1]!;
        row[j + 1] = sentence[j]?.key === key ? diagonal + weights[i]! : Math.max(above, row[j]!);
        diagonal = above;
      }
    });
    most = Math.max(most, row[sentence.length]!);
  }
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return all === 0 ? 0 : most / all;
}
