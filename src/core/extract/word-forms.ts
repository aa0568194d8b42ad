import { fold } from '../text/fold';
import { Interned } from '../text/interned';
import { foldName, TERM, timeWord } from './names';

/** What a word says of time by its form alone. */
type Time = 'always' | 'perhaps' | 'never';

/** Pronouns with a verb: "we've", "he's". */
const CONTRACTION = /^(?:we|you|they|he|she|it|who|that|there|what|here|let|how|where|don|didn|isn|wasn|can|won)['’](?:ve|ll|re|d|m|s|t)$/;

/** "January-June", "mid-July": a time where every part but the first is one, and the first may be. */
function hyphenTime(word: string): Time {
  const parts = word.split('-');
  // "Jun-Jun" is a name.
  if (parts.length === 2 && parts[0] === parts[1]) return 'never';
  return parts.every((part, at) => timeWord(part) !== 'never' || at === 0 && /^(?:mid|early|late)$/.test(part)) ? 'always' : 'never';
}

/** What the written form of a word says by itself. One object serves every place where the form stands, so that each question is put once to each form. */
export class WordForm {
  readonly lower: string;
  /** Holds a letter, and no small one. */
  readonly caps: boolean;
  /** One capital and small letters of the English alphabet: none of the rarer shapes needs to be looked for. */
  readonly simple: boolean;
  /** Holds a hyphen. */
  readonly hyphen: boolean;
  private folded: string | undefined = undefined;
  private named: string | undefined = undefined;
  private timed: Time | undefined = undefined;
  private unnamed: boolean | undefined = undefined;

  /** What word tests have answered so far stands in `answers` from `row` on, which belongs to this form alone. */
  constructor(readonly text: string, readonly hash: number, readonly answers: Uint32Array, readonly row: number) {
    this.lower = text.toLowerCase();
    this.caps = !isSmall(text.charCodeAt(0)) && text === text.toUpperCase() && /\p{L}/u.test(text);
    this.simple = /^[A-Z][a-z]+$/.test(text);
    this.hyphen = /[-\u2010\u2011]/.test(text);
  }

  /** Folded, without dots: as the tables have it. */
  get plain(): string {
    return (this.folded ??= this.lower.includes('.') ? fold(this.lower).replace(/\./g, '') : fold(this.lower));
  }
  /** Folded as a name. */
  get name(): string {
    return (this.named ??= foldName(this.text));
  }
  get time(): Time {
    return (this.timed ??= this.lower.includes('-') ? hyphenTime(this.plain) : timeWord(this.plain));
  }
  /** Never part of a name, whatever its capital: "I", a number, "we’ve". */
  get nameless(): boolean {
    return (this.unnamed ??= isNameless(this.text, this.lower));
  }
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isNameless(text: string, lower: string): boolean {
  return text === 'I' || TERM.test(lower) || /^[DRI]-[A-Z][A-Za-z]{0,12}\.?$/.test(text) || /^I['’]|^\d|^\p{Ll}+-(?:to|on|in|and)-/u.test(text) || lower.length < 8 && CONTRACTION.test(lower);
}

/** Enough for the vocabulary of one corpus; past it the table starts afresh rather than growing for ever. */
const FORMS_LIMIT = 1 << 15;
/** Numbers that hold the answers of one form, sixteen answers each: room for 320 tests, of which some 240 are made. */
export const ANSWER_ROW = 20;

const judges: ((form: WordForm) => boolean)[] = [];

/** Has a question put to every form when it is first met; the answer is that bit of its marks. Forms that were met before are met anew. */
export function markForms(judge: (form: WordForm) => boolean): number {
  const bit = 1 << (judges.push(judge) - 1);
  if (table.size > 0) table = newTable();
  return bit;
}

function marksFor(form: WordForm): number {
  return judges.reduce((marks, judge, at) => (judge(form) ? marks | (1 << at) : marks), 0);
}

/** The marks of each form by its number; those of one that is not kept stand last. */
const marks = new Uint8Array(FORMS_LIMIT + 1);

function newTable(): Interned<WordForm> {
  // Forms of an earlier table keep their own answers.
  const answers = new Uint32Array((FORMS_LIMIT + 1) * ANSWER_ROW);
  return new Interned(FORMS_LIMIT, (text, hash, number) => {
    const form = number < FORMS_LIMIT ? new WordForm(text, hash, answers, number * ANSWER_ROW) : new WordForm(text, hash, new Uint32Array(ANSWER_ROW), 0);
    marks[number] = marksFor(form);
    return form;
  });
}

let table = newTable();

/** The number of the form of the word that stands from `start` to `end` in a text and has that hash, found without cutting it out. It holds until the next is asked for. */
export function formNumberAt(prose: string, start: number, end: number, hash: number): number {
  const number = table.numberAt(prose, start, end, hash);
  if (number >= 0) return number;
  table = newTable();
  return table.numberAt(prose, start, end, hash);
}

/** The form of that number. */
export function formOf(number: number): WordForm {
  return table.at(number);
}

/** What `markForms` was told of the form of that number. */
export function marksOf(number: number): number {
  return marks[number]!;
}
