import { fold } from '../text/fold';
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
  return text === 'I' || TERM.test(lower) || /^[DRI]-[A-Z][A-Za-z]{0,5}\.?$/.test(text) || /^I['’]|^\d|^\p{Ll}+-(?:to|on|in|and)-/u.test(text) || lower.length < 8 && CONTRACTION.test(lower);
}

/** Enough for the vocabulary of one corpus; past it the table starts afresh rather than growing for ever. */
const FORMS_LIMIT = 1 << 15;
/** Ordinary text never has so many forms in a row; text made to have them gets forms that are not kept, instead of being searched through. */
const LONGEST_ROW = 64;
/** The number of a form that is not kept, until the next one is asked for. */
const SPARE = FORMS_LIMIT;
/** Numbers that hold the answers of one form: one line of the processor's cache. */
export const ANSWER_ROW = 16;

/**
 * Forms met before. What a look-up compares lies side by side in arrays of numbers, by the number of the form, since the forms of a vocabulary
 * are too many to be near the processor as objects.
 */
class FormTable {
  private readonly forms: WordForm[] = [];
  private readonly marks = new Uint8Array(FORMS_LIMIT + 1);
  private spare: WordForm | undefined = undefined;
  private readonly hashes = new Int32Array(FORMS_LIMIT);
  /** Where the letters of each form start; they end where those of the next one do. */
  private readonly starts = new Uint32Array(FORMS_LIMIT + 1);
  /** The letters of all forms, one after the other: the text of a form is compared without asking its string for each letter. */
  private letters = new Uint16Array(1 << 16);
  /** The number of each form, plus one, by the hash of its letters; at least half of it is free. */
  private places = new Uint16Array(1 << 12);
  /** Forms of an earlier table keep their own answers. */
  private readonly answers = new Uint32Array(FORMS_LIMIT * ANSWER_ROW);

  form(number: number): WordForm {
    return number === SPARE ? this.spare! : this.forms[number]!;
  }

  marksOf(number: number): number {
    return this.marks[number]!;
  }

  /** The number of the form of the word that stands from `start` to `end` and has that hash; -1 where this table can take no more. */
  numberAt(prose: string, start: number, end: number, hash: number): number {
    const { places, hashes } = this;
    const last = places.length - 1;
    let slot = (hash ^ (hash >>> 15)) & last;
    for (let steps = 0; steps < LONGEST_ROW; steps++) {
      const number = places[slot]! - 1;
      if (number < 0) return this.forms.length < FORMS_LIMIT ? this.add(prose.slice(start, end), hash, slot) : -1;
      if (hashes[number] === hash && this.stands(number, prose, start, end)) return number;
      slot = (slot + 1) & last;
    }
    this.spare = new WordForm(prose.slice(start, end), hash, new Uint32Array(ANSWER_ROW), 0);
    this.marks[SPARE] = marksFor(this.spare);
    return SPARE;
  }

  private stands(number: number, prose: string, start: number, end: number): boolean {
    let letter = this.starts[number]!;
    if (this.starts[number + 1]! - letter !== end - start) return false;
    const { letters } = this;
    for (let at = start; at < end; at++) if (letters[letter++] !== prose.charCodeAt(at)) return false;
    return true;
  }

  private add(text: string, hash: number, slot: number): number {
    const number = this.forms.length;
    let end = this.starts[number]!;
    if (end + text.length > this.letters.length) {
      const more = new Uint16Array(2 * this.letters.length + text.length);
      more.set(this.letters);
      this.letters = more;
    }
    for (let at = 0; at < text.length; at++) this.letters[end++] = text.charCodeAt(at);
    this.starts[number + 1] = end;
    this.hashes[number] = hash;
    const form = new WordForm(text, hash, this.answers, number * ANSWER_ROW);
    this.forms.push(form);
    this.marks[number] = marksFor(form);
    this.places[slot] = number + 1;
    if (2 * this.forms.length > this.places.length && this.places.length < 2 * FORMS_LIMIT) this.widen();
    return number;
  }

  private widen(): void {
    const places = new Uint16Array(2 * this.places.length);
    const last = places.length - 1;
    for (let number = 0; number < this.forms.length; number++) {
      const hash = this.hashes[number]!;
      let slot = (hash ^ (hash >>> 15)) & last;
      while (places[slot] !== 0) slot = (slot + 1) & last;
      places[slot] = number + 1;
    }
    this.places = places;
  }
}

const judges: ((form: WordForm) => boolean)[] = [];

/** Has a question put to every form when it is first met; the answer is that bit of its marks. Asked for while the program is loaded, before any text is read. */
export function markForms(judge: (form: WordForm) => boolean): number {
  return 1 << (judges.push(judge) - 1);
}

function marksFor(form: WordForm): number {
  return judges.reduce((marks, judge, at) => (judge(form) ? marks | (1 << at) : marks), 0);
}

let table = new FormTable();

/** The hash of a word with one more unit. */
export function hashOn(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** The hash of the word that stands from `start` to `end`. */
export function hashOf(prose: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashOn(hash, prose.charCodeAt(at));
  return hash;
}

/** The number of the form of the word that stands from `start` to `end` in a text and has that hash, found without cutting it out. It holds until the next is asked for. */
export function formNumberAt(prose: string, start: number, end: number, hash: number): number {
  const number = table.numberAt(prose, start, end, hash);
  if (number >= 0) return number;
  table = new FormTable();
  return table.numberAt(prose, start, end, hash);
}

/** The form of that number. */
export function formOf(number: number): WordForm {
  return table.form(number);
}

/** What `markForms` was told of the form of that number. */
export function marksOf(number: number): number {
  return table.marksOf(number);
}
