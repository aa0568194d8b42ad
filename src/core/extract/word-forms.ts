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
  /** What word tests have answered so far, two bits for each. */
  readonly answers: number[] = [];
  private folded: string | undefined = undefined;
  private named: string | undefined = undefined;
  private timed: Time | undefined = undefined;
  private unnamed: boolean | undefined = undefined;

  readonly length: number;

  /** `letters` is where its letters stand among those of all forms. */
  constructor(readonly text: string, readonly hash: number, readonly letters: number) {
    this.length = text.length;
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
  return text === 'I' || TERM.test(lower) || /^[DRI]-[A-Z][A-Za-z]{0,5}\.?$/.test(text) || /^I['’]|^\d/.test(text) || lower.length < 8 && CONTRACTION.test(lower);
}

const SLOTS = 1 << 16;
/** Enough for the vocabulary of one corpus; past it the table starts afresh rather than growing for ever. */
const FORMS_LIMIT = SLOTS / 2;
/** Ordinary text never has so many forms in a row; text made to have them starts the table afresh instead of being searched through. */
const LONGEST_ROW = 64;

/** Forms met before: the place of each in the list, plus one, by the hash of its letters. */
const places = new Uint16Array(SLOTS);
let forms: WordForm[] = [];
/** The letters of all forms, one after the other: the text of a form is compared without asking its string for each letter. */
let letters = new Uint16Array(1 << 16);
let lettersEnd = 0;

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

/** The form of the word that stands from `start` to `end` in a text and has that hash, found without cutting it out. */
export function formAt(prose: string, start: number, end: number, hash: number): WordForm {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let steps = 0; steps < LONGEST_ROW; steps++) {
    const place = places[slot]!;
    if (place === 0) return added(prose.slice(start, end), hash, slot);
    const form = forms[place - 1]!;
    if (form.hash === hash && stands(form, prose, start, end)) return form;
    slot = (slot + 1) & (SLOTS - 1);
  }
  forms = [];
  return added(prose.slice(start, end), hash, slot);
}

function added(text: string, hash: number, slot: number): WordForm {
  if (forms.length === 0 || forms.length >= FORMS_LIMIT) {
    places.fill(0);
    forms = [];
    lettersEnd = 0;
  }
  const form = new WordForm(text, hash, lettersEnd);
  if (lettersEnd + text.length > letters.length) {
    const more = new Uint16Array(2 * letters.length + text.length);
    more.set(letters);
    letters = more;
  }
  for (let at = 0; at < text.length; at++) letters[lettersEnd++] = text.charCodeAt(at);
  places[slot] = forms.push(form);
  return form;
}

function stands(form: WordForm, prose: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false;
  let letter = form.letters;
  for (let at = start; at < end; at++) if (letters[letter++] !== prose.charCodeAt(at)) return false;
  return true;
}
