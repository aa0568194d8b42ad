import { hashText } from './hash';
import { hashOf, hashOn, Interned } from './interned';
import { endOfToken, isFunctionWord, isNumeral, stem, wordOf } from './tokens';

/** A word as the index takes it in: folded, without its possessive ending. One object serves all places where it is written alike. */
export class FoldedWord {
  /** The number of its stem in the index that asked for it last, which signs with `numberedBy`. */
  number = -1;
  numberedBy: unknown = undefined;
  /** Carries no content of its own ("the", "of"). */
  readonly closed: boolean;
  private stemmed: string | undefined = undefined;
  private hashed = -1;

  constructor(readonly word: string) {
    this.closed = isFunctionWord(word);
  }

  get stem(): string {
    return (this.stemmed ??= stem(this.word));
  }
  /** 32 bits of its letters. */
  get hash(): number {
    return this.hashed < 0 ? (this.hashed = hashText(this.word)) : this.hashed;
  }
}

/** Enough for the vocabulary of one corpus; past it the table starts afresh. */
const WORDS_LIMIT = 1 << 15;

function newTable(): Interned<FoldedWord> {
  return new Interned(WORDS_LIMIT, (token) => new FoldedWord(wordOf(token)));
}

let table = newTable();

/** Adds the words of the tokens of `text` between `start` and `end`, in order. */
export function addFoldedWords(found: FoldedWord[], text: string, start: number, end: number): void {
  const stop = Math.min(end, text.length);
  for (let at = start; at < stop; ) {
    const from = at;
    let hash = 0;
    for (; at < stop; at++) {
      const code = text.charCodeAt(at);
      if (!isPlain(code)) break;
      hash = hashOn(hash, code);
    }
    // Most words are plain letters between blanks; of all others the whole has to be looked at.
    if (at === from || (at < stop && !endsPlain(text.charCodeAt(at)))) {
      at = endOfToken(text, from, stop);
      if (at === from) {
        at++;
        continue;
      }
      hash = hashOf(text, from, at);
    }
    found.push(foldedWordAt(text, from, at, hash));
  }
}

/** A letter or digit of ASCII. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** A blank, or a sign of ASCII that is never within a word, nor leads from one part of it to the next. */
function endsPlain(code: number): boolean {
  return code < 128 && code !== 39 && code !== 44 && code !== 45 && code !== 46;
}

function foldedWordAt(text: string, from: number, to: number, hash: number): FoldedWord {
  const code = text.charCodeAt(from);
  if (code >= 48 && code <= 57) {
    // Every number is another word: kept, they would fill the table.
    const token = text.slice(from, to);
    if (isNumeral(token)) return new FoldedWord(token);
  }
  const number = table.numberAt(text, from, to, hash);
  if (number >= 0) return table.at(number);
  table = newTable();
  return table.at(table.numberAt(text, from, to, hash));
}
