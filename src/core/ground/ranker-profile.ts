import { once } from '../corpus/once';
import { negationsIn } from './cues';
import { KeyChains } from './key-chains';
import type { Prepared } from './prepare';
import { isCapitalAt, partsOf, type WordPart } from './ranker-words';

/** Where the words of an article stand, found once for each article. */
export interface Profile {
  readonly words: readonly WordPart[];
  /** The sentence of each word. */
  readonly sentenceOf: Uint32Array;
  /** The first word of each sentence, and behind the last one how many there are. */
  readonly starts: Uint32Array;
  /** Where a key stands, content or not; undefined where it does not. */
  readonly placesOf: (key: string) => KeyPlaces | undefined;
  /** Whether some word with these first letters stands there: "announcement" has those of "announce". */
  readonly begins: (letters: string) => boolean;
  /** Places that a negation of the same sentence stands shortly before. */
  readonly denied: ReadonlySet<number>;
}

/** Where one key stands among an article's words. */
export interface KeyPlaces {
  /** Ascending. */
  readonly places: readonly number[];
  /** Its sentences, ascending, each once. */
  readonly sentences: readonly number[];
  /** Stands with a capital inside sentences, and never without. */
  readonly name: boolean;
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

function read({ forms, firstWords, starts: wordStarts, article }: Prepared): Profile {
  const words: WordPart[] = [];
  /** The whole word of each part. */
  const wholes: number[] = [];
  const starts = new Uint32Array(firstWords.length);
  const denied = new Set<number>();
  for (let index = 0; index + 1 < firstWords.length; index++) {
    const first = (starts[index] = words.length);
    let negates = false;
    for (let at = firstWords[index]!; at < firstWords[index + 1]!; at++) {
      const parts = partsOf(forms[at]!);
      for (let k = 0; k < parts.length; k++) {
        words.push(parts[k]!);
        wholes.push(at);
        if (parts[k]!.negates) negates = true;
      }
    }
    if (negates) for (const at of negationsIn(words.slice(first))) for (let by = 1; by <= REACH && first + at + by < words.length; by++) denied.add(first + at + by);
  }
  starts[firstWords.length - 1] = words.length;
  const sentenceOf = new Uint32Array(words.length);
  for (let index = 0; index + 1 < starts.length; index++) sentenceOf.fill(index, starts[index], starts[index + 1]);
  const chains = new KeyChains(words.length);
  for (let at = 0; at < words.length; at++) chains.add(words[at]!.chain, at);

  const asked = new Map<string, KeyPlaces>();
  function placesOf(key: string): KeyPlaces | undefined {
    const known = asked.get(key);
    if (known || !chains.has(key)) return known;
    const places = chains.placesOf(key);
    const sentences = places.map((at) => sentenceOf[at]!).filter((sentence, i, all) => all[i - 1] !== sentence);
    let [high, low] = [false, false];
    for (const at of places) {
      if (!words[at]!.content) continue;
      if (!isCapitalAt(article.prose, wordStarts[wholes[at]!]!)) low = true;
      else if (at > starts[sentenceOf[at]!]!) high = true;
    }
    const made = { places, sentences, name: high && !low };
    asked.set(key, made);
    return made;
  }
  const beginnings = once(() => new Set(words.flatMap(({ content, key }) => (content && key.length >= BEGINNING ? [key.slice(0, BEGINNING)] : []))));
  return { words, sentenceOf, starts, placesOf, begins: (letters) => beginnings().has(letters), denied };
}

/** Whether a word stands among the places of its key as it is written. */
export function isWritten(word: string, there: KeyPlaces | undefined, { words }: Profile): boolean {
  return there !== undefined && there.places.some((at) => words[at]!.word === word);
}
