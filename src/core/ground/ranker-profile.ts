import { once } from '../corpus/once';
import { negationsIn } from './cues';
import type { Prepared } from './prepare';
import { isCapitalAt, partsOf, type WordPart } from './ranker-words';

/** Where the words of an article stand, found once for each article. */
export interface Profile {
  readonly words: readonly WordPart[];
  /** The sentence of each word. */
  readonly sentenceOf: Uint32Array;
  /** The first word of each sentence, and behind the last one how many there are. */
  readonly starts: Uint32Array;
  /** By key, content or not. */
  readonly places: ReadonlyMap<string, KeyPlaces>;
  /** By the words as written, ascending. */
  readonly wordPlaces: ReadonlyMap<string, readonly number[]>;
  /** First letters of longer keys: "announcement" has those of "announce". */
  readonly beginnings: () => ReadonlySet<string>;
  /** Places that a negation of the same sentence stands shortly before. */
  readonly denied: ReadonlySet<number>;
}

/** Where one key stands among an article's words. */
export interface KeyPlaces {
  /** Ascending. */
  readonly places: number[];
  /** Its sentences, ascending, each once. */
  readonly sentences: number[];
  /** Stands with a capital inside a sentence, and without one. */
  high: boolean;
  low: boolean;
}

/** True for a key that stands with a capital inside sentences, and never without. */
export function isNameThere({ high, low }: KeyPlaces): boolean {
  return high && !low;
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
  const profile = read(prepared);
  profiles.set(prepared, profile);
  return profile;
}

function read({ article, sentences }: Prepared): Profile {
  const words: WordPart[] = [];
  const sentenceOf: number[] = [];
  const starts = new Uint32Array(sentences.length + 1);
  const places = new Map<string, KeyPlaces>();
  const wordPlaces = new Map<string, number[]>();
  const denied = new Set<number>();
  for (const { index, tokens } of sentences) {
    const first = words.length;
    starts[index] = first;
    for (const { start, form } of tokens) {
      for (const part of partsOf(form)) {
        const at = words.length;
        words.push(part);
        sentenceOf.push(index);
        const same = wordPlaces.get(part.word);
        if (same) same.push(at);
        else wordPlaces.set(part.word, [at]);
        let own = places.get(part.key);
        if (!own) places.set(part.key, (own = { places: [], sentences: [], high: false, low: false }));
        own.places.push(at);
        if (own.sentences[own.sentences.length - 1] !== index) own.sentences.push(index);
        if (!part.content) continue;
        if (!isCapitalAt(article.prose, start)) own.low = true;
        else if (at > first) own.high = true;
      }
    }
    for (const at of negationsIn(words.slice(first))) for (let by = 1; by <= REACH && first + at + by < words.length; by++) denied.add(first + at + by);
  }
  starts[sentences.length] = words.length;
  const beginnings = once(() => new Set(words.flatMap(({ content, key }) => (content && key.length >= BEGINNING ? [key.slice(0, BEGINNING)] : []))));
  return { words, sentenceOf: Uint32Array.from(sentenceOf), starts, places, wordPlaces, beginnings, denied };
}
