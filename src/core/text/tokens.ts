import { stemmer } from 'stemmer';
import { fold } from './fold';
import { irregularBase } from './irregular';

/** A word or number of a text. Punctuation is no token; an apostrophe or hyphen inside a word belongs to it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded form, possessive ending removed: "Vietnam’s" → "vietnam". */
  readonly word: string;
}

/**
 * Letters and digits joined by inner apostrophes, hyphens, dots and commas: "O’Connor", "re-election", "3.6", "1,200", "U.S".
 * A dash or a trailing dot never belongs to a token. Linear: each alternative starts with a different class.
 */
const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['\u2019.,\-\u2010\u2011][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** Tokens of `text` between `start` and `end`, offsets in `text`. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const slice = start === 0 && end === text.length ? text : text.slice(start, end);
  for (const match of slice.matchAll(TOKEN)) {
    const at = start + match.index;
    tokens.push({ start: at, end: at + match[0].length, word: fold(match[0]).replace(/'s$/, '') });
  }
  return tokens;
}

const stems = new Map<string, string>();
const STEMS_LIMIT = 100_000;

/** Stem of a folded word by Porter's algorithm (Porter 1980), irregular past forms by their base; numbers and words of two letters stay as they are. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const base = irregularBase(word) ?? word;
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
