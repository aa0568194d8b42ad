import type { Span } from '../model';
import type { Token } from '../text/tokens';

/** A run of words laid against the place of a longer text that comes nearest to it. */
export interface WordAlignment {
  /** Share of the words found in order at that place, less the words the place has in between, 0–1. */
  readonly similarity: number;
  /** Every word stands there, one after another. */
  readonly equal: boolean;
  /** The place in the longer text. */
  readonly sourceSpan: Span;
  /** The smallest stretch on each side that holds every changed, dropped and added word; whole words, neighbours included where one side would be empty. */
  readonly changed: { readonly claimSpan: Span; readonly sourceSpan: Span };
}

/** How far beyond the run's own length the place may stretch on each side, for dropped and added words. */
const SLACK = 4;

/**
 * Lays `words` against the best place of `source`: words vote for the diagonal they stand on, the strongest neighbourhood is then
 * aligned by dynamic programming (Wagner & Fischer 1974). Undefined where no word of the run stands in the source.
 */
export function alignWords(words: readonly Token[], source: readonly Token[]): WordAlignment | undefined {
  const at = strongestPlace(words, source);
  if (at === undefined) return undefined;
  const from = Math.max(0, at - SLACK);
  const place = source.slice(from, at + words.length + SLACK);
  const pairs = commonWords(words, place);
  const first = pairs[0];
  const last = pairs.at(-1);
  if (!first || !last) return undefined;
  const taken = last[1] - first[1] + 1;
  const gaps = taken - pairs.length;
  const similarity = Math.max(0, pairs.length - gaps / 2) / words.length;
  const equal = pairs.length === words.length && gaps === 0;
  const sourceSpan = spanOf(place, Math.max(0, first[1] - first[0]), Math.min(place.length - 1, last[1] + (words.length - 1 - last[0])));
  return { similarity, equal, sourceSpan: equal ? spanOf(place, first[1], last[1]) : sourceSpan, changed: changedStretch(words, place, pairs) };
}

function strongestPlace(words: readonly Token[], source: readonly Token[]): number | undefined {
  const places = new Map<string, number[]>();
  words.forEach((token, i) => {
    const known = places.get(token.word);
    if (known) known.push(i);
    else places.set(token.word, [i]);
  });
  const votes = new Map<number, number>();
  source.forEach((token, j) => {
    for (const i of places.get(token.word) ?? []) votes.set(j - i, (votes.get(j - i) ?? 0) + 1);
  });
  let best: number | undefined;
  let most = 0;
  for (const diagonal of votes.keys()) {
    let near = 0;
    for (let d = -2; d <= 2; d++) near += (votes.get(diagonal + d) ?? 0) * (d === 0 ? 2 : 1);
    if (near > most || (near === most && best !== undefined && diagonal < best)) {
      most = near;
      best = diagonal;
    }
  }
  return best;
}

/** Longest common subsequence as pairs of indexes, earliest in the place where several are equally long. */
function commonWords(words: readonly Token[], place: readonly Token[]): [number, number][] {
  const width = place.length + 1;
  const lengths = new Uint16Array((words.length + 1) * width);
  for (let i = words.length - 1; i >= 0; i--) {
    for (let j = place.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        words[i]?.word === place[j]?.word
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < words.length && j < place.length) {
    if (words[i]?.word === place[j]?.word) pairs.push([i++, j++]);
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

function changedStretch(words: readonly Token[], place: readonly Token[], pairs: readonly [number, number][]): WordAlignment['changed'] {
  const first = pairs[0] ?? [0, 0];
  let head = 0;
  let theirHead = Math.max(0, first[1] - first[0]);
  while (pairs[head]?.[0] === head && pairs[head]?.[1] === theirHead) {
    head++;
    theirHead++;
  }
  const last = pairs.at(-1) ?? [words.length - 1, place.length - 1];
  let tail = words.length;
  let theirTail = Math.min(place.length, last[1] + (words.length - last[0]));
  for (let p = pairs.length - 1; p >= head && pairs[p]?.[0] === tail - 1 && pairs[p]?.[1] === theirTail - 1; p--) {
    tail--;
    theirTail--;
  }
  // A word that was only dropped or only added leaves one side empty: take in the neighbours, so that there are words to mark and to restore.
  if (tail <= head || theirTail <= theirHead) {
    if (head > 0 && theirHead > 0) {
      head--;
      theirHead--;
    }
    if (tail < words.length && theirTail < place.length) {
      tail++;
      theirTail++;
    }
  }
  return { claimSpan: spanOf(words, head, tail - 1), sourceSpan: spanOf(place, theirHead, theirTail - 1) };
}

function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  const start = tokens[first]?.start ?? 0;
  return { start, end: Math.max(start, tokens[last]?.end ?? start) };
}
