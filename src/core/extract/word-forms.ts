import { fold } from '../text/fold';
import { foldName, TERM, timeWord } from './names';

/** What the written form of a word says by itself. One object serves every place where the form stands, so tables are asked once for each form. */
export interface WordForm {
  readonly text: string;
  readonly lower: string;
  /** Folded, without dots: as the tables have it. */
  readonly plain: string;
  /** Folded as a name. */
  readonly name: string;
  readonly time: 'always' | 'perhaps' | 'never';
  /** Never part of a name, whatever its capital: "I", a number, "we’ve". */
  readonly nameless: boolean;
  /** Holds a letter, and no small one. */
  readonly caps: boolean;
  /** One capital and small letters of the English alphabet: none of the rarer shapes needs to be looked for. */
  readonly simple: boolean;
  /** Holds a hyphen. */
  readonly hyphen: boolean;
}

const forms = new Map<string, WordForm>();
/** Enough for the vocabulary of one corpus; past it the table starts afresh rather than growing for ever. */
const FORMS_LIMIT = 100_000;

/** Pronouns with a verb: "we've", "he's". */
const CONTRACTION = /^(?:we|you|they|he|she|it|who|that|there|what|here|let|how|where|don|didn|isn|wasn|can|won)['’](?:ve|ll|re|d|m|s|t)$/;

/** "January-June", "mid-July": a time where every part but the first is one, and the first may be. */
function hyphenTime(word: string): WordForm['time'] {
  const parts = word.split('-');
  // "Jun-Jun" is a name.
  if (parts.length === 2 && parts[0] === parts[1]) return 'never';
  return parts.every((part, at) => timeWord(part) !== 'never' || at === 0 && /^(?:mid|early|late)$/.test(part)) ? 'always' : 'never';
}

/** The form of a word as it is written, without possessive ending. */
export function formOf(text: string): WordForm {
  const known = forms.get(text);
  if (known !== undefined) return known;
  const lower = text.toLowerCase();
  const plain = fold(lower).replace(/\./g, '');
  const form = {
    text, lower, plain, name: foldName(text), time: lower.includes('-') ? hyphenTime(plain) : timeWord(plain),
    nameless: text === 'I' || TERM.test(lower) || /^[DRI]-[A-Z][A-Za-z]{0,5}\.?$/.test(text) || /^I['’]|^\d/.test(text) || lower.length < 8 && CONTRACTION.test(lower),
    caps: text === text.toUpperCase() && /\p{L}/u.test(text), simple: /^[A-Z][a-z]+$/.test(text), hyphen: /[-\u2010\u2011]/.test(text),
  };
  if (forms.size >= FORMS_LIMIT) forms.clear();
  forms.set(text, form);
  return form;
}
