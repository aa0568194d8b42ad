import type { ClaimWord, ClaimWords } from './ranker-claim';
import { shareOf, standsIn, type Window } from './ranker-coverage';
import type { Profile } from './ranker-profile';

/** Words within this many words of each other stand together (GROUNDING). */
const NEAR = 5;

/** How far words that stand together in the claim stand together in the article, each a share of 0–1. */
export interface Pairs {
  readonly near: number;
  readonly ordered: number;
  /** In the claim's order, all in the sentence that has most of them. */
  readonly inOneSentence: number;
  /** In the claim's order, in the best window. */
  readonly inWindow: number;
  /** Content words of which both neighbours stand near. */
  readonly triples: number;
  /** Words with one between them that share a sentence. */
  readonly skipping: number;
  /** Any two words that share a sentence; half for neighbouring sentences. */
  readonly anywhere: number;
  /** Names and numerals with the plain words around them. */
  readonly attached: number;
}

/** Reads all pairs of a claim against an article. */
export function pairsOf({ content, unique }: ClaimWords, profile: Profile, window: Window): Pairs {
  const inside = standsIn(profile, window);
  const pairs = content.slice(1).map((b, i) => {
    const a = content[i] as ClaimWord;
    return { a, b, weight: a.weight + b.weight, ...together(a, b, profile, window) };
  });
  // A claim of one content word has no pairs: the word itself stands for them.
  const share = (has: (pair: (typeof pairs)[number]) => boolean): number => (pairs.length > 0 ? shareOf(pairs, has) : shareOf(content, inside));
  const bySentence = new Map<number, number>();
  for (const { weight, sentences } of pairs) for (const sentence of sentences) bySentence.set(sentence, (bySentence.get(sentence) ?? 0) + weight);
  const total = pairs.reduce((sum, { weight }) => sum + weight, 0);
  const near = pairs.map((pair) => pair.near);
  return {
    near: share((pair) => pair.near),
    ordered: share((pair) => pair.sentences.length > 0),
    inOneSentence: total === 0 ? share(() => false) : Math.max(0, ...bySentence.values()) / total,
    inWindow: share((pair) => pair.inWindow),
    triples: near.length < 2 ? share((pair) => pair.near) : near.slice(1).filter((one, i) => one && near[i]).length / (near.length - 1),
    skipping: content.length < 3 ? 1 : content.slice(2).filter((b, i) => distance(content[i] as ClaimWord, b, profile) === 0).length / (content.length - 2),
    anywhere: anywhereOf(unique, profile),
    attached: attachedOf(content, profile),
  };
}

interface Together {
  readonly near: boolean;
  readonly inWindow: boolean;
  /** Sentences where both stand near each other in the claim's order. */
  readonly sentences: readonly number[];
}

function together(a: ClaimWord, b: ClaimWord, { places, words }: Profile, window: Window): Together {
  const [first, second] = [places.get(a.key) ?? [], places.get(b.key) ?? []];
  const sentences: number[] = [];
  let near = false;
  let from = 0;
  for (const place of first) {
    const sentence = words[place]?.sentence ?? -1;
    while (from < second.length && (second[from] ?? 0) < place - NEAR) from++;
    for (let j = from; j < second.length && (second[j] ?? 0) <= place + NEAR; j++) {
      const other = second[j] ?? 0;
      if (other === place || words[other]?.sentence !== sentence) continue;
      near = true;
      if (other > place && sentences.at(-1) !== sentence) sentences.push(sentence);
    }
  }
  return { near, sentences, inWindow: sentences.some((sentence) => sentence >= window.from && sentence < window.to) };
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
  const pairs = unique.flatMap((a, i) => unique.slice(i + 1).map((b) => ({ weight: Math.min(a.weight, b.weight), found: 1 - distance(a, b, profile) / 2 })));
  return shareOf(pairs, ({ found }) => found);
}

/** How many content words on each side of a name or numeral say what it did or counts. */
const AROUND = 2;
/** Share of a word that stands in the sentence after or before the name: a pronoun may carry it on. */
const CARRIED = 0.7;

function attachedOf(content: readonly ClaimWord[], profile: Profile): number {
  const pairs = content.flatMap((name, i) => {
    if (name.kind === 'plain') return [];
    return content.slice(Math.max(0, i - AROUND), i + AROUND + 1).filter(({ kind }) => kind === 'plain').map((word) => ({ weight: 1, apart: distance(name, word, profile) }));
  });
  return shareOf(pairs, ({ apart }) => (apart === 0 ? 1 : apart === 1 ? CARRIED : 0));
}
