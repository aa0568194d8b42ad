import { hashText } from './hash';
import { hashOf, Interned } from './interned';
import { endOfToken, isFunctionWord, isNumeral, stem, wordOf } from './tokens';

/** A word as the index takes it in: folded, without its possessive ending. One object serves all places where it is written alike. */
export class FoldedWord {
  /** How often the article that is being counted has it; 0 in between. */
  times = 0;
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

/** The words of the tokens of `text` between `start` and `end`, in order. */
export function foldedWords(text: string, start: number, end: number): FoldedWord[] {
  const found: FoldedWord[] = [];
  const stop = Math.min(end, text.length);
  for (let at = start; at < stop; ) {
    const from = at;
    at = endOfToken(text, at, stop);
    if (at === from) at++;
    else found.push(foldedWordAt(text, from, at));
  }
  return found;
}

function foldedWordAt(text: string, from: number, to: number): FoldedWord {
  const code = text.charCodeAt(from);
  if (code >= 48 && code <= 57) {
    // Every number is another word: kept, they would fill the table.
    const token = text.slice(from, to);
    if (isNumeral(token)) return new FoldedWord(token);
  }
  const hash = hashOf(text, from, to);
  const number = table.numberAt(text, from, to, hash);
  if (number >= 0) return table.at(number);
  table = newTable();
  return table.at(table.numberAt(text, from, to, hash));
}
