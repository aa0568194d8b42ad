import type { ActorKind } from '../model';
import { isOrdinaryWord } from './actors-ordinary-words';
import { plain } from './actors-runs';
import type { Word } from './actors-words';
import { isGivenName, isParticle, NAME_SUFFIXES } from './names';
import { isField } from './organisations';

/** One name found in a sentence, before names are joined: its words, what its shape says of its kind, and the title before it. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The country a demonym leads to. */
  readonly country?: string;
  /** How strongly the shape speaks for each kind. */
  readonly votes: Partial<Record<ActorKind, number>>;
  /** First and last word (exclusive) of a capitalised title before the name. */
  readonly title?: { readonly from: number; readonly to: number };
  /** Preceded by "Mr." or a title: a bare word is then a person's. */
  readonly addressed?: boolean;
  /** A bare common noun ("Park", "Court"): a name only where a person of the document has it. */
  readonly bare?: boolean;
}

/** Weights: a suffix, title or honorific settles the kind (6); a table or head nearly does (4); shape alone is a guess (1). */
export const SETTLES = 6;
/** What a table or head noun is worth. */
export const SPEAKS = 4;
/** What shape alone is worth. */
export const GUESS = 1;

/** Ordinary words that are given names as well. */
const WORDS_OF_PEOPLE = new Set('will grant rose grace long young may june april august mark bill jack drew chase hunter major van la le ha son do to an so ray art gene rich faith hope joy dean'.split(' '));

/** What the bare shape of a name says. */
export function shapeVotes(words: readonly Word[], from: number, to: number, name: string): Piece['votes'] {
  const size = to - from;
  const first = plain(words[from]);
  const last = plain(words[to - 1]);
  if (size === 1) {
    if (/^[\p{Lu}&.\d]{2,8}$/u.test(name)) return { organisation: 3 };
    if (/^\p{Ll}|\p{Ll}\p{Lu}/u.test(name) && !/^(?:Mc|Mac|O|D|al|el|Al|De|La|Le|Van)/.test(name)) return { organisation: GUESS, other: GUESS };
    // Endings of shires, lands and towns; given names used alone.
    if (name.length > 7 && /(?:shire|istan|abad|grad|burgh|borough|ville)$/.test(last)) return { place: 2 };
    if (isGivenName(last)) return { person: GUESS };
    return {};
  }
  let initials = 0;
  let particles = 0;
  for (let at = from; at < to; at++) {
    if (/^\p{Lu}\.?$/u.test(words[at]!.text) || /^(?:\p{Lu}\.){2}$/u.test(words[at]!.text)) initials++;
    else if (!words[at]!.capital && isParticle(plain(words[at]))) particles++;
  }
  const votes: { -readonly [K in ActorKind]?: number } = {};
  let person = size <= 4 ? GUESS : 0;
  if (NAME_SUFFIXES.has(last)) person += SETTLES;
  if (initials > 0 && initials < size) person += 3;
  if (particles > 0) person += 2;
  if (isGivenName(first) || (initials > 0 && isGivenName(plain(words[from + 1])))) person += 3;
  if (words.slice(from, to).some((word) => /\d|&/.test(word.text))) person = 0;
  if (/[\p{L}]&[\p{L}]|(?:^|\s)&/u.test(name)) votes.organisation = SPEAKS;
  if (words.slice(from, to).some((word) => /^(?:for|on|and|the|without)$/.test(word.lower))) {
    person = 0;
    votes.organisation = SPEAKS;
  }
  // "ABC Sport": letters beside words in mixed case name a body.
  const letters = words.slice(from, to).filter((word) => /^\p{Lu}{3,6}$/u.test(word.text)).length;
  if (letters > 0 && letters < size && person < 3) {
    person = 0;
    votes.organisation = 2;
  }
  // "Royal Mail", "Modern Languages": names of bodies and things open with ordinary words, those of people rarely.
  if (person === GUESS && !WORDS_OF_PEOPLE.has(first) && (isOrdinaryWord(first) || isField(first) || /^(?:royal|islamic|natural|mental|real|united|central|global|special|best)$/.test(first))) {
    person = GUESS / 2;
    votes.organisation = GUESS;
  }
  if (person > 0) votes.person = person;
  if (size > 4) votes.organisation = GUESS;
  return votes;
}
