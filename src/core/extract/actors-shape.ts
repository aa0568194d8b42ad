import type { ActorKind } from '../model';
import { isOrdinaryWord } from './actors-ordinary-words';
import { plain } from './actors-runs';
import type { Word } from './actors-words';
import { nameAt, type NameForm, nameWritten } from './name-forms';
import { foldName, isGivenName, isParticle, NAME_SUFFIXES } from './names';
import { isField } from './organisations';
import { isLesserPlace } from './places-lesser';
import { GIVEN_NAME } from './word-kinds';

/** How strongly something speaks for each kind. */
export type Votes = { -readonly [K in ActorKind]?: number };

/** Votes for each of the kinds. */
export type FullVotes = Record<ActorKind, number>;

/** The same with every kind named, in one order, so that whoever reads votes meets one form of object; kinds nothing speaks for have 0. */
export function fullVotes(votes: Readonly<Votes>): FullVotes {
  return { person: votes.person ?? 0, organisation: votes.organisation ?? 0, place: votes.place ?? 0, other: votes.other ?? 0 };
}

/** One name found in a sentence, before names are joined: its words, what its shape says of its kind, and the title before it. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The text folded as a name. */
  readonly name: string;
  /** The words of that. */
  readonly parts: readonly string[];
  /** The place that is known by that name. */
  readonly place: string | undefined;
  /** How strongly the shape speaks for each kind. */
  readonly votes: Readonly<FullVotes>;
  /** The country a demonym leads to. */
  readonly country: string | undefined;
  /** First and last word (exclusive) of a capitalised title before the name. */
  readonly title: { readonly from: number; readonly to: number } | undefined;
  /** Preceded by "Mr." or a title: a bare word is then a person's. */
  readonly addressed: boolean;
  /** A bare common noun ("Park", "Court"): a name only where a person of the document has it. */
  readonly bare: boolean;
}

/** What only some pieces have. */
export type Marks = Partial<Pick<Piece, 'country' | 'title' | 'addressed' | 'bare'>>;

/** True where the words stand with one blank between, and nothing else from `start` to `end`: the text is that of their name. */
function standsPlainly(prose: string, words: readonly Word[], from: number, to: number, start: number, end: number): boolean {
  if (words[from]!.start !== start || words[to - 1]!.end !== end) return false;
  for (let at = from + 1; at < to; at++) if (words[at]!.start !== words[at - 1]!.end + 1 || prose.charCodeAt(words[at - 1]!.end) !== 32) return false;
  return true;
}

/** A piece over `words[from]` to `words[to - 1]` whose letters stand from `start` to `end`; `known` is the name of these words, where it is at hand. */
export function pieceOf(prose: string, words: readonly Word[], from: number, to: number, votes: Readonly<Votes>, marks: Marks = {}, start = words[from]!.start, end = words[to - 1]!.end, known?: NameForm): Piece {
  const form = standsPlainly(prose, words, from, to, start, end) ? known ?? nameAt(words, from, to) : nameWritten(prose.slice(start, end));
  return { from, to, start, end, text: form.text, name: form.name, parts: form.parts, place: form.place, votes: fullVotes(votes), country: marks.country, title: marks.title, addressed: marks.addressed === true, bare: marks.bare === true };
}

/** Weights: a suffix, title or honorific settles the kind (6); a table or head nearly does (4); shape alone is a guess (1). */
export const SETTLES = 6;
/** What a table or head noun is worth. */
export const SPEAKS = 4;
/** What shape alone is worth. */
export const GUESS = 1;

/** Ordinary words that are given names as well. */
const WORDS_OF_PEOPLE = new Set('will grant rose grace long young may june april august mark bill jack drew chase hunter major van la le ha son do to an so ray art gene rich faith hope joy dean'.split(' '));

const LINKS = new Set(['for', 'on', 'and', 'the', 'without']);

/** Beginnings and ends that family names have and firms rarely: Gaelic, Slavic, Nordic, Armenian, Georgian, Greek, Iberian, Turkish, Italian, Germanic. */
const SURNAME_SHAPES = /^(?:o'|mac?[b-df-hj-np-tv-z]|fitz|al-)|(?:sson|dottir|berg|stein|feld|mann|ski|sky|ska|cki|ova?|eva|enko|chuk|yan|shvili|adze|vic|escu|oglu|opoulos|akis|idis|ndez|guez|inez|elli|etti|ucci|quist|gren|strom|lund|wright|smith|worth)$/;

/** What the bare shape of a name says; the same for the same words wherever they stand. */
export function shapeVotes(form: NameForm, words: readonly Word[], from: number, to: number): Piece['votes'] {
  return (form.shape ??= fullVotes(shapeOf(words, from, to, form.text)));
}

function shapeOf(words: readonly Word[], from: number, to: number, name: string): Readonly<Votes> {
  const size = to - from;
  const first = plain(words[from]);
  const last = plain(words[to - 1]);
  if (size === 1) {
    if (!words[from]!.form.simple) {
      // "Su-35", "BX220-300": a number behind the hyphen makes it a model.
      if (/[\p{L}\d][-‑]\d{1,4}\p{Lu}?$/u.test(words[from]!.text)) return { other: 3 };
      if (/^[\p{Lu}&.\d]{2,8}$/u.test(name)) return { organisation: 3 };
      if (/^\p{Ll}|\p{Ll}\p{Lu}/u.test(name) && !/^(?:Mc|Mac|O|D|al|el|Al|De|La|Le|Van)/.test(name)) return { organisation: GUESS, other: GUESS };
    }
    // Endings of shires, lands and towns; given names used alone.
    if (name.length > 7 && /(?:shire|istan|abad|grad|burgh|borough|ville)$/.test(last)) return { place: 2 };
    if (isGivenName(last)) return { person: GUESS };
    if (isLesserPlace(last)) return { place: GUESS * 0.7 };
    if (SURNAME_SHAPES.test(last) && last.length > 4) return { person: GUESS * 0.6 };
    return {};
  }
  let initials = 0;
  let particles = 0;
  // "ABC Sport": letters beside words in mixed case name a body.
  let letters = 0;
  let numbered = false;
  let linked = false;
  for (let at = from; at < to; at++) {
    const { form } = words[at]!;
    if (LINKS.has(form.lower)) linked = true;
    if (form.simple) continue;
    if (/^\p{Lu}\.?$/u.test(form.text) || /^(?:\p{Lu}\.){2}$/u.test(form.text)) initials++;
    else if (isParticle(form.plain) && !/[\p{Lu}\p{Lt}]/u.test(form.text)) particles++;
    if (/\d|&/.test(form.text)) numbered = true;
    if (/^\p{Lu}{3,6}$/u.test(form.text)) letters++;
  }
  const votes: Votes = {};
  // "Border TV".
  if (/^(?:TV|FM|FC|AFC|RFC)$/.test(words[to - 1]!.text)) return { organisation: 2.5 };
  let person = size <= 4 ? GUESS : 0;
  if (NAME_SUFFIXES.has(last)) person += SETTLES;
  if (initials > 0 && initials < size) person += 3;
  if (particles > 0) person += 2;
  if (isGivenName(first) || (initials > 0 && GIVEN_NAME.holds(words[from + 1]))) person += 3;
  if (numbered) person = 0;
  if (name.includes('&') && /[\p{L}]&[\p{L}]|(?:^|\s)&/u.test(name)) votes.organisation = SPEAKS;
  if (linked) {
    person = 0;
    votes.organisation = SPEAKS;
  }
  if (letters > 0 && letters < size && person < 3) {
    person = 0;
    votes.organisation = 2;
  }
  // "Royal Mail", "Modern Languages": names of bodies and things open with ordinary words, those of people rarely.
  if (person === GUESS && !WORDS_OF_PEOPLE.has(first) && (isOrdinaryWord(first) || isField(first) || /^(?:royal|islamic|natural|mental|real|united|central|global|special|best)$/.test(first))) {
    person = GUESS / 2;
    votes.organisation = GUESS;
  }
  // "Meridian Research": a field at the end is what a body does.
  if (person === GUESS && isField(last) && size < 4) {
    person = 0;
    votes.organisation = 2;
  }
  // "Dire Dawa", "San Fernando": two capitals look like somebody's name.
  if (person <= GUESS && isLesserPlace(foldName(name))) {
    person = 0;
    votes.place = 2;
  }
  if (person > 0) votes.person = person;
  if (size > 4) votes.organisation = GUESS;
  return votes;
}
