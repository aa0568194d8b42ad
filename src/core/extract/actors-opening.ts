import { countryOfDemonym, placeNamed } from './places';
import { isOrdinaryWord } from './actors-ordinary-words';
import { plain, type Run } from './actors-runs';
import { segment } from './actors-segment';
import { fullVotes, type Piece, pieceOf } from './actors-shape';
import type { Word } from './actors-words';
import { nameAt, nameOf } from './name-forms';
import { foldName, namesNobody, opensName } from './names';
import { isField, isOrganisationHead, isWeakHead, isKnownCompany, opensClubName } from './organisations';
import { appositionAfter } from './roles';
import { describedAfter, DESCRIBES_BODY } from './roles-of-bodies';
import { isTitle, isTitleModifier } from './titles';
import { COMMON, COMMON_ENDING, DEMONYM, FIELD, GIVEN_NAME, ORDINARY_PLAIN, PARTICLE, PLACE, PLACE_OR_PEOPLE, REPORTS, REPORTS_CLAUSE, TITLE } from './word-kinds';
import { anyOf, like, WordTest } from './word-tests';

/** The words of one sentence and the names found among them. */
export interface Line {
  readonly sentence: number;
  readonly block: number;
  readonly words: readonly Word[];
  readonly heading: boolean;
  pieces: Piece[];
  /** Runs whose first capital proves nothing; judged once the rest of the document is known. */
  readonly open: Run[];
}

/** Words that are also names of Vietnamese, Korean or English families, or given names, and open sentences as names ("To Lan said"). */
const WORDS_AND_NAMES = new Set('to an do will may no so mark grant bill rose grace art le la ha van son long'.split(' '));
const INITIAL = new WordTest(({ text }) => /^\p{Lu}\.$/u.test(text));
/** Letters alone: "UN", "AT&T". */
const LETTERED = new WordTest(({ text }) => /^[\p{Lu}.&\d]{2,}$/u.test(text));
/** "iPhone", "McKinsey". */
const MIXED = new WordTest(({ text }) => /^\p{Lu}?\p{Ll}+\p{Lu}/u.test(text));
const VERBAL = new WordTest(({ plain }) => /(?:ing|ed|ly)$/.test(plain));
const PAST = like(/ed$/);
/** Endings that people's names lack. */
const NO_PERSON = like(/(?:ing|ion|ment|ness|ity|ism|ship|hood|ly|ed|ers)$/);
const ABSTRACT = new WordTest(({ plain }) => /(?:ing|ion|ment|ness|ity|ism|ship|hood|ly|ed)$/.test(plain));
const TEAM_ROLE = anyOf('striker midfielder defender winger goalkeeper full-back left-back right-back centre-back manager boss captain skipper');
const HE_OR_SHE = anyOf('he she');
const OF_PEOPLE = anyOf('he she his her himself herself');
const FINITE = anyOf('has is was had will would said says told could can may did does plans wants beat lost won drew faces hosts expects reckons');

/** A run at the head of a sentence: which of its words are a name, which an ordinary word with a capital. */
export function openRun(prose: string, line: Line, run: Run, writtenSmall: (lower: string) => boolean, known: ReadonlySet<string>, following: Line | undefined): void {
  const { words } = line;
  let { from } = run;
  const { to } = run;
  const first = words[from]!;
  const lower = plain(first);
  const size = to - from;
  const next = words[to];
  const form = nameAt(words, from, to);
  const whole = form.name;
  const settled = form.place !== undefined || size > 1 && form.kind !== undefined || form.country !== undefined;
  if (settled) return segment(prose, words, from, to, line.pieces);
  const nameFirst = PLACE_OR_PEOPLE.holds(first);
  // "A. P. J. Raman", "Dos Santos": initials and particles are no ordinary words before a capital.
  const inName = size > 1 && words[from + 1]!.capital && INITIAL.holds(first) || size > 1 && PARTICLE.holds(first) && lower.length > 1 && (words[from + 1]!.capital || PARTICLE.holds(words[from + 1]));
  const ordinary = !nameFirst && !inName && (ORDINARY_PLAIN.holds(first) || (!GIVEN_NAME.holds(first) && writtenSmall(first.lower)));
  // "Signings Mario Quist and …": a plural in front of a given name.
  if (size > 2 && lower.endsWith('s') && COMMON_ENDING.holds(first) && !first.possessive && !GIVEN_NAME.holds(first) && !nameFirst && words[from + 1]!.capital && GIVEN_NAME.holds(words[from + 1]) && !isOrganisationHead(plain(words[to - 1]))) return segment(prose, words, from + 1, to, line.pieces);
  if (size === 1) {
    if (isActorAlone(prose, words, from, ordinary, known, next) || !ordinary && isMeantByPronoun(line, from, following)) segment(prose, words, from, to, line.pieces);
    return;
  }
  // "Brokerage Hallam & Price said", unless the name is of people at work: "Airline Pilots Association".
  if (size > 1 && DESCRIBES_BODY.holds(first) && words[from + 1]!.capital && words[from + 1]!.gap === 'blank' && !/s$/.test(plain(words[from + 1])) && !FIELD.holds(words[from + 1])) return segment(prose, words, from + 1, to, line.pieces);
  if (ordinary) {
    const pair = nameOf(words, from, from + 2);
    const verbNext = verbAfter(next);
    const asName = known.has(whole) && whole.includes(' ') || known.has(pair) && pair.includes(' ') ||
      (WORDS_AND_NAMES.has(lower) && size === 2 && verbNext && words[from + 1]!.capital && !known.has(plain(words[from + 1])) && !PLACE.holds(words[from + 1]) && !DEMONYM.holds(words[from + 1]));
    const force = lower === 'police' && size === 2 && PLACE.holds(words[from + 1]) && verbAfter(next);
    const club = opensClubName(lower) && (lower.length > 3 || first.text === first.text.toUpperCase()) && words[from + 1]!.capital && !DEMONYM.holds(words[from + 1]);
    const rest = words.slice(from + 1, to).map((word) => plain(word));
    const partOfName = !asName && !/^(?:the|a|an|in|on|at|for|to|by|as|of|and|but|or)$/.test(lower) &&
      (isTitleModifier(lower) || isField(lower) || isTitle(lower) || /^(?:united|greater|people|peace|mothers|parents|teachers|voters|new|world|international|great|royal|save|doctors|reporters|human|save|feed|stop|big|young|women|children|farmers|workers|free|open|public|popular|central|independent|social|advertising|official|first|global|sporting|early|good|consumer|climate|energy)$/.test(lower) || isOrganisationHead(lower)) &&
      rest.some((word) => isTitle(word) || !/^(?:former|retired|late|ex)$/.test(lower) && ( (isOrganisationHead(word) && (!isWeakHead(word) || size > 2 && word === rest[rest.length - 1] && /^(?:human|people|peace|doctors|reporters|women|mothers|parents|workers|consumer|climate)$/.test(lower))) || (isOrganisationHead(lower) && words[from + 1]!.lower === 'of') || /^(?:the|without)$/.test(words[from + 1]!.lower)));
    if (force) {
      line.pieces.push(pieceOf(prose, words, from, to, { organisation: 4 }));
      return;
    }
    // "Natural Resources Wales": fields with their country at the end.
    const national = !asName && size > 2 && isField(lower) && placeNamed(plain(words[to - 1])) !== undefined && words.slice(from + 1, to - 1).every((word) => isField(plain(word)) || isOrganisationHead(plain(word)));
    if (!asName && !partOfName && !national && !club && !(isTitle(lower) && words[from + 1]!.capital)) {
      from++;
      while (from < to && !words[from]!.capital && !opensName(words[from]!.lower)) from++;
    }
  } else if ((VERBAL.holds(first) || COMMON.holds(first)) && !nameFirst && !GIVEN_NAME.holds(first)) {
    const rest = nameOf(words, from + 1, to);
    if (known.has(rest) || placeNamed(rest) !== undefined || DEMONYM.holds(words[from + 1]) || TITLE.holds(words[from + 1])) from++;
  }
  if (from < to) segment(prose, words, from, to, line.pieces);
}

/** "Okafor signed the decree. She then left.": a lone capital that acts, and whom a pronoun takes up in this sentence or the next. */
function isMeantByPronoun(line: Line, at: number, following: Line | undefined): boolean {
  const next = line.words[at + 1];
  const word = line.words[at]!;
  if (next === undefined || next.gap !== 'blank' || next.capital || word.lower.length < 4 || NO_PERSON.holds(word)) return false;
  if (!PAST.holds(next) && !ACTS.holds(next)) return false;
  if (following !== undefined && following.block === line.block && following.sentence === line.sentence + 1 && HE_OR_SHE.holds(following.words[0])) return true;
  for (let later = at + 2; later < Math.min(line.words.length, at + 14); later++) {
    if (line.words[later]!.capital) return false;
    if (OF_PEOPLE.holds(line.words[later])) return true;
  }
  return false;
}

/** What people do in the past tense of strong verbs. */
const ACTS = anyOf('met flew spoke won lost took came went left made began wore held led became fell rose sat stood gave got saw built bought sold sent ran drove wrote read sang hit beat scored put set cut');

function verbAfter(next: Word | undefined): boolean {
  return next !== undefined && next.gap === 'blank' && !next.capital && (PAST.holds(next) || FINITE.holds(next) || REPORTS.holds(next));
}

/** True where one capitalised word at the head of a sentence is a name. */
function isActorAlone(prose: string, words: readonly Word[], at: number, ordinary: boolean, known: ReadonlySet<string>, next: Word | undefined): boolean {
  const word = words[at]!;
  const lower = plain(word);
  const folded = word.form.name;
  if (word.form.hyphen && /^\p{Lu}\p{Ll}+[-\u2010\u2011]\p{Lu}\p{Ll}/u.test(word.text) && verbAfter(next)) return true;
  if (word.form.hyphen) return word.text.split(/[-\u2010\u2011]/).some((part) => placeNamed(foldName(part)) !== undefined || countryOfDemonym(foldName(part)) !== undefined || known.has(foldName(part)) && !isOrdinaryWord(part.toLowerCase())) || known.has(folded);
  if (LETTERED.holds(word) && !namesNobody(folded)) return /\p{L}/u.test(word.text);
  if (ordinary && !(known.has(folded) && word.possessive && !ORDINARY_PLAIN.holds(word))) return false;
  if (lower === 'treasury') return word.possessive || verbAfter(next);
  if (known.has(folded) || isKnownCompany(folded)) return true;
  if (MIXED.holds(word)) return true;
  // Common nouns in the plural and abstract nouns open sentences too ("Officials said", "Inflation has").
  if ((COMMON_ENDING.holds(word) || COMMON.holds(word) && !WORDS_AND_NAMES.has(lower)) && !word.possessive) return false;
  if (ABSTRACT.holds(word) || lower.length < 3) return false;
  if (word.possessive) return prose.charCodeAt(word.end) !== 32;
  // "Amina, a grower from Lund, lost …": what stands in commas is said of a person.
  if (next !== undefined && next.gap === 'comma' && lower.length > 3 && (appositionAfter(words, at + 1) !== undefined || describedAfter(words, at + 1) !== undefined)) return true;
  // "Peaty, 21, clocked …".
  if (next !== undefined && next.gap === 'comma' && /^\d\d$/.test(next.text) && words[at + 2]?.gap === 'comma') return true;
  // "Elmbury striker …".
  if (next !== undefined && next.gap === 'blank' && TEAM_ROLE.holds(next) && !/s$/.test(lower)) return true;
  return next !== undefined && next.gap === 'blank' && !next.capital && (FINITE.holds(next) || REPORTS_CLAUSE.holds(next));
}

/** In a heading only names the body knows, or places and peoples it knows, are names. */
export function headingNames(prose: string, line: Line, known: ReadonlySet<string>): void {
  const { words } = line;
  for (let at = 0; at < words.length; at++) {
    if (!words[at]!.capital) continue;
    let reach = at + 1;
    while (reach < Math.min(words.length, at + 6) && words[reach]!.gap === 'blank' && !words[reach - 1]!.possessive) reach++;
    for (let to = reach; to > at; to--) {
      if (!words[to - 1]!.capital) continue;
      const name = nameOf(words, at, to);
      if (to === at + 1 && words[at]!.form.hyphen) {
        const parts: Piece[] = [];
        segment(prose, words, at, to, parts);
        line.pieces.push(...parts.filter((piece) => known.has(piece.name)));
        break;
      }
      if (!known.has(name) || isOrdinaryWord(name)) continue;
      const pieces: Piece[] = [];
      segment(prose, words, at, to, pieces);
      const exact = pieces.filter((piece) => known.has(piece.name));
      // A single word of a longer name counts only where it can stand for that name: a surname, not "Agency" or "New".
      if (exact.length === 0 || (to === at + 1 && (isOrganisationHead(name) || isField(name) || isTitle(name)))) continue;
      // Capitals of a heading say nothing about the kind.
      line.pieces.push(...exact.map((piece) => (piece.votes.place > 0 ? piece : { ...piece, votes: fullVotes({}) })));
      at = to - 1;
      break;
    }
  }
}
