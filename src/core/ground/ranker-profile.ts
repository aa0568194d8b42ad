import { negationsIn } from './cues';
import type { Prepared } from './prepare';
import { rankedWords, type RankedWord } from './ranker-words';

/** Where the words of an article stand, found once for each article. */
export interface Profile {
  readonly sentences: readonly (readonly RankedWord[])[];
  readonly words: readonly RankedWord[];
  /** Places of each key among the words, content or not. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly wordPlaces: ReadonlyMap<string, readonly number[]>;
  /** Sentences of each key, in order. */
  readonly within: ReadonlyMap<string, ReadonlySet<number>>;
  /** Keys that stand with a capital inside sentences, and never without. */
  readonly names: ReadonlySet<string>;
  /** First letters of longer keys: "announcement" has those of "announce". */
  readonly beginnings: ReadonlySet<string>;
  /** Places that a negation of the same sentence stands shortly before. */
  readonly denied: ReadonlySet<number>;
}

/** Words whose first letters these are mostly belong to one family. */
export const BEGINNING = 5;
/** A negation bears on this many words after it. */
const REACH = 5;

const profiles = new WeakMap<Prepared, Profile>();

/** The profile of an article, as long-lived as its preparation. */
export function profileOf(prepared: Prepared): Profile {
  const known = profiles.get(prepared);
  if (known) return known;
  const sentences = prepared.sentences.map(({ tokens, index }) => rankedWords(prepared.article, tokens, index));
  const words = sentences.flat();
  const places = new Map<string, number[]>();
  const wordPlaces = new Map<string, number[]>();
  const within = new Map<string, Set<number>>();
  const capital = new Set<string>();
  const plain = new Set<string>();
  const beginnings = new Set<string>();
  words.forEach(({ word, key, content, sentence, capital: high }, at) => {
    push(places, key, at);
    push(wordPlaces, word, at);
    const sentencesOf = within.get(key);
    if (sentencesOf) sentencesOf.add(sentence);
    else within.set(key, new Set([sentence]));
    if (!content) return;
    if (key.length >= BEGINNING) beginnings.add(key.slice(0, BEGINNING));
    if (!high) plain.add(key);
    else if (words[at - 1]?.sentence === sentence) capital.add(key);
  });
  const denied = new Set<number>();
  let first = 0;
  for (const sentence of sentences) {
    for (const at of negationsIn(sentence)) for (let by = 1; by <= REACH && at + by < sentence.length; by++) denied.add(first + at + by);
    first += sentence.length;
  }
  const profile = { sentences, words, places, wordPlaces, within, names: new Set([...capital].filter((key) => !plain.has(key))), beginnings, denied };
  profiles.set(prepared, profile);
  return profile;
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
