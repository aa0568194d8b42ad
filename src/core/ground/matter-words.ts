import { countryOfDemonym } from '../extract/places';
import { hashOf, Interned } from '../text/interned';
import { endOfToken, isFunctionWord, isNumeral, stem, wordOf, type Token } from '../text/tokens';
import type { WordPart } from './ranker-words';
import { chainKey, type ChainKey } from './key-chains';
import { synonymOf } from './synonyms';

/** A word as judging takes it in. One object serves all places where it is written alike, so that what it says by itself is worked out once. */
export class MatterWord {
  /** Carries no content of its own ("the", "of"). */
  readonly closed: boolean;
  private matters: ChainKey | undefined = undefined;
  private stemmed: string | undefined = undefined;
  /** The parts that the ranker counts, once it has asked: see ranker-words.ts. */
  parts: readonly WordPart[] | undefined = undefined;

  constructor(readonly word: string) {
    this.closed = isFunctionWord(word);
  }

  get stem(): string {
    return (this.stemmed ??= stem(this.word));
  }
  /** Its matter stem. */
  get matter(): string {
    return this.matterKey.key;
  }
  get matterKey(): ChainKey {
    return (this.matters ??= chainKey(matterOf(this.word)));
  }
}

/** A token with what its word says by itself. */
export interface MatterToken extends Token {
  readonly form: MatterWord;
}

/** Enough for the vocabulary of one corpus; past it the table starts afresh. */
const WORDS_LIMIT = 1 << 15;

function newTable(): Interned<MatterWord> {
  return new Interned(WORDS_LIMIT, (token) => new MatterWord(wordOf(token)));
}

let table = newTable();

/** The words of a text, side by side: most of them are never looked at as tokens. */
export interface Words {
  readonly forms: MatterWord[];
  readonly starts: number[];
  readonly ends: number[];
}

/** Adds the tokens of `text` between `start` and `end`, as `tokenize` finds them, to some words. */
export function readWords(text: string, start: number, end: number, { forms, starts, ends }: Words): void {
  const stop = Math.min(end, text.length);
  for (let at = start; at < stop; ) {
    const from = at;
    at = endOfToken(text, at, stop);
    if (at === from) {
      at++;
      continue;
    }
    forms.push(matterWordAt(text, from, at));
    starts.push(from);
    ends.push(at);
  }
}

function matterWordAt(text: string, from: number, to: number): MatterWord {
  const code = text.charCodeAt(from);
  if (code >= 48 && code <= 57) {
    // Every number is another word: kept, they would fill the table.
    const token = text.slice(from, to);
    if (isNumeral(token)) return new MatterWord(token);
  }
  const hash = hashOf(text, from, to);
  const number = table.numberAt(text, from, to, hash);
  if (number >= 0) return table.at(number);
  table = newTable();
  return table.at(table.numberAt(text, from, to, hash));
}

/** Synonyms share a stem, and a demonym stands for its country, so that "Vietnamese leaders" and "Vietnam's leaders" share their matter. Expects a folded word. */
export function matterStem(word: string): string {
  return matterWordAt(word, 0, word.length).matter;
}

function matterOf(word: string): string {
  if (isNumeral(word)) return word;
  const country = countryOfDemonym(word);
  const stemmed = stem(country === undefined || country.includes(' ') ? word : country.toLowerCase());
  // "Imports" and "important" have one stem.
  return /^import(?!an)/.test(word) ? stemmed : synonymOf(stemmed);
}
