import { stemmer } from 'stemmer';
import { cutLoose } from './cut-loose';
import { fold } from './fold';
import { irregularBase } from './irregular';
import { oneSpelling } from './spelling';

/** A word or number of a text. Punctuation is no token; an apostrophe or hyphen inside a word belongs to it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded form, possessive ending removed: "Vietnam’s" → "vietnam". */
  readonly word: string;
}

/** Units inside a word: letters and digits; marks belong to the letter before them; joiners stand between letters only. */
type Unit = 0 | 1 | 2 | 3;
const OTHER: Unit = 0;
const WORD: Unit = 1;
const MARK: Unit = 2;
const JOINER: Unit = 3;
const UNKNOWN = 255;
const units = new Uint8Array(65_536).fill(UNKNOWN);

function unitOf(code: number): number {
  const known = units[code]!;
  if (known !== UNKNOWN) return known;
  const letter = String.fromCharCode(code);
  const unit = /[\p{L}\p{N}]/u.test(letter) ? WORD : /\p{M}/u.test(letter) ? MARK : /['\u2019.,\-\u2010\u2011]/.test(letter) ? JOINER : OTHER;
  units[code] = unit;
  return unit;
}

/**
 * Tokens of `text` between `start` and `end`, offsets in `text`: letters and digits joined by inner apostrophes, hyphens, dots and commas
 * ("O’Connor", "re-election", "3.6", "1,200", "U.S"). A dash or a trailing dot never belongs to a token. The first `most` of them.
 */
export function tokenize(text: string, start = 0, end = text.length, most = Infinity): Token[] {
  const tokens: Token[] = [];
  const stop = Math.min(end, text.length);
  for (let at = start; at < stop && tokens.length < most; ) {
    const from = at;
    at = endOfToken(text, at, stop);
    if (at === from) at++;
    else tokens.push({ start: from, end: at, word: wordOf(text.slice(from, at)) });
  }
  return tokens;
}

/** Where the token that starts at `at` ends; `at` itself where none does. A pair of surrogates is one letter. */
export function endOfToken(text: string, at: number, stop: number): number {
  let end = at;
  for (let next = at; next < stop; ) {
    const code = text.charCodeAt(next);
    const wide = code >= 0xd800 && code < 0xe000 && next + 1 < stop;
    const unit = wide ? unitOfPair(text.slice(next, next + 2)) : unitOf(code);
    if (unit === WORD || unit === MARK && end > at && next === end) {
      next += wide && unit !== OTHER ? 2 : 1;
      end = next;
    } else if (unit === JOINER && end > at && next === end) next++;
    else break;
  }
  return end;
}

function unitOfPair(pair: string): Unit {
  return /^[\p{L}\p{N}]/u.test(pair) ? WORD : /^\p{M}/u.test(pair) ? MARK : OTHER;
}

const words = new Map<string, string>();
const WORDS_LIMIT = 100_000;

/** A token folded, without its possessive ending. */
export function wordOf(token: string): string {
  // Every number is another word: remembered, they would push out those that come again.
  if (isNumeral(token)) return token;
  const known = words.get(token);
  if (known !== undefined) return known;
  const own = cutLoose(token);
  const word = fold(own).replace(/'s$/, '');
  if (words.size >= WORDS_LIMIT) words.clear();
  words.set(own, word);
  return word;
}

/** Digits with dots and commas between them. */
export function isNumeral(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if ((code < 48 || code > 57) && code !== 44 && code !== 46) return false;
  }
  return true;
}

const stems = new Map<string, string>();
const STEMS_LIMIT = 100_000;

/** Stem of a folded word by Porter's algorithm (Porter 1980), in one spelling, irregular past forms by their base; numbers and words of two letters stay as they are. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const base = irregularBase(word) ?? oneSpelling(word);
  const stemmed = base.length > 2 && /^[a-z'-]+$/.test(base) ? stemmer(base) : base;
  if (stems.size >= STEMS_LIMIT) stems.clear();
  stems.set(word, stemmed);
  return stemmed;
}

/**
 * Function words of English that say nothing about the matter of a sentence. Negations, modals and hedges are not here:
 * grounding compares them. After the closed classes in Quirk et al., A Comprehensive Grammar of the English Language, 1985.
 */
const FUNCTION_WORDS = new Set(
  ('a an the this that these those of in on at by for with from to into onto upon as than and or but so if while when where which who whom whose what ' +
    'it its he him his she her hers they them their theirs we us our ours you your yours i me my mine itself himself herself themselves ' +
    'is are was were be been being am has have had having do does did done will would shall also such there here then ' +
    'about over under between among during through after before since until against within out up down off again further once ' +
    'both each few more most other some any all own same very just too only s t').split(' '),
);

/** True for words that carry no content of their own ("the", "of", "which"). Expects a folded word. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}
