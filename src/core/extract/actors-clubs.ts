import type { Line } from './actors-opening';
import type { Piece } from './actors-shape';
import { type Word, wordAt } from './actors-words';
import { isCountry } from './places';
import { PLACE } from './word-kinds';
import { anyOf } from './word-tests';

const CLUB_ENDINGS = new Set('united city town rovers wanderers athletic albion hotspur fc afc county argyle thistle villa ladies women orient'.split(' '));
const TOWN_OR_CLUB = anyOf('town county city');
const PLAYED = anyOf('striker winger midfielder defender goalkeeper full-back left-back right-back centre-back loan defeat beat beaten fixture second-tier third-tier top-flight relegated relegation promoted kick-off goalless equaliser header goals goal scored semi-final play-off playoff');
const BEFORE_PLACES = anyOf('in near outside across at from to into towards toward of around through throughout leave left reached visit visited city');
/** The same without what players come from and go to. */
const BEFORE_TOWNS = anyOf('in near outside across around throughout city town');
/** What of a text says that it tells of team games. */
const GAME = anyOf('striker strikers winger midfielder midfield defender defenders goalkeeper keeper full-back left-back right-back centre-back fixture second-tier third-tier top-flight relegated relegation promotion kick-off goalless equaliser header goals goal scored scoring semi-final quarter-final play-off play-offs playoff playoffs match matches half-time stoppage-time free-kick penalty touchline try tries scrum fly-half scrum-half innings quarterback touchdown wicket wickets league cup season squad substitute draw rugby cricket football batsman batsmen bowler bowlers seamer spinner winger wing lock loanee game games club clubs');
const GAME_WORDS = 5;
/** Who and what a club has, behind its name. */
const OF_CLUBS = anyOf('director manager boss striker strikers winger midfielder forward forwards defender defenders goalkeeper keeper captain skipper coach side squad fans supporters players player full-back left-back right-back centre-back fly-half scrum-half prop hooker flanker debut goal defence midfield bench');
/** Verbs of teams; those in the plural take a town for several. */
const PLAYS = anyOf('are were have beat host hosted hosts lost lose drew won win scored conceded face faced travel equalised equalized defeated signed trail trailed thrashed dominated');
/** "A draw with Elmbury", "their win over Elmbury". */
const RESULT = new Set('trip visit spell spells stint debut draw draws win wins defeat defeats victory loss match game fixture clash tie'.split(' '));
const MEETS = new Set('with over by to for'.split(' '));
/** "Signed from Elmbury", "on loan at Elmbury", "the sale of a striker to Elmbury". */
const FROM_TO = new Set('from to at'.split(' '));
const TRANSFER = new Set('sign signed signing signings loan loaned sale sold transfer transferred'.split(' '));
const PLAYED_AT = new Set('at with for over against'.split(' '));
const AND = new Set('and or'.split(' '));
const PLURAL = anyOf('are were have');
const AGAINST = anyOf('against beat beats beating joined join joining rejoined hammered thumped edged leaving v vs versus face facing faced defeated thrashed hosting strugglers rivals leaders champions holders');

/** Names that are clubs in a text, though a town has them as well. */
export interface Clubs {
  /** First words of clubs told of by their whole names: "Carlisle" of "Carlisle United". */
  readonly first: ReadonlySet<string>;
  /** Towns that play: "Elmbury have drawn", "the Elmbury striker", "lost to Elmbury". */
  readonly towns: ReadonlySet<string>;
  /** Whether the text tells of team games. */
  readonly game: boolean;
}

/** The clubs that the names of a text stand for. */
export function clubNames(lines: readonly Line[]): Clubs {
  const first = new Set<string>();
  const towns = new Set<string>();
  for (const { words, pieces } of lines) {
    for (const piece of pieces) {
      if (piece.to - piece.from >= 2 && piece.votes.organisation >= 3 && piece.parts.length === 2 && CLUB_ENDINGS.has(piece.parts[1]!)) first.add(piece.parts[0]!);
      if (piece.country === undefined && (isTown(piece) || isBare(piece)) && plays(words, piece)) towns.add(piece.name);
    }
  }
  const game = (towns.size > 0 || first.size > 0) && tellsOfGames(lines);
  return { first, towns: game ? towns : new Set(), game };
}

function isTown(piece: Piece): boolean {
  return piece.country === undefined && piece.votes.place >= 0.7 && !(piece.place !== undefined && isCountry(piece.place));
}

/** A lone name whose shape says nothing: a town, a club or a player. */
function isBare({ from, to, votes, bare, addressed }: Piece): boolean {
  return to - from === 1 && !bare && !addressed && votes.person < 0.5 && votes.organisation < 3 && votes.place < 0.7 && votes.other < 1;
}

/** True where the words beside a town are those of a team. */
function plays(words: readonly Word[], piece: Piece): boolean {
  const next = words[piece.to];
  const behind = next !== undefined && next.gap === 'blank';
  if (behind && OF_CLUBS.holds(next)) return true;
  const before = words[piece.from]!.gap === 'blank' ? wordAt(words, piece.from - 1) : undefined;
  const town = isTown(piece);
  if (behind && (town ? PLAYS : PLURAL).holds(next) && !(before !== undefined && (AND.has(before.lower) || BEFORE_PLACES.holds(before))) && words[piece.to - 1]?.possessive !== true) return true;
  if (!town || before === undefined) return false;
  if (AGAINST.holds(before) || MEETS.has(before.lower) && RESULT.has(wordAt(words, piece.from - 2)?.lower ?? '')) return true;
  if (FROM_TO.has(before.lower)) for (let at = piece.from - 2; at >= Math.max(0, piece.from - 9); at--) if (TRANSFER.has(words[at]!.lower)) return true;
  return false;
}

function tellsOfGames(lines: readonly Line[]): boolean {
  let words = 0;
  for (const line of lines) for (const word of line.words) if (GAME.holds(word) && ++words >= GAME_WORDS) return true;
  return false;
}

/** "Carlisle" of a text about Carlisle United is the club, unless it stands as a place does. */
export function isClubHere(words: readonly Word[], piece: Piece, { first, towns, game }: Clubs): boolean {
  if (towns.has(piece.name) && (isTown(piece) || isBare(piece))) return !standsAsTown(words, piece, towns);
  // "Two goals at Elmbury, one for Ashby": where towns play, the others that are played for and at are clubs as well.
  const before = wordAt(words, piece.from - 1);
  if (towns.size > 0 && piece.place !== undefined && before !== undefined && words[piece.from]!.gap === 'blank' && PLAYED_AT.has(before.lower) && isTown(piece)) return !standsAsTown(words, piece, towns);
  if (piece.to - piece.from === 1) return piece.country === undefined && piece.votes.place >= 6 && first.has(piece.name) && !standsAsPlace(words, piece);
  // "beat Hexley Town": a town by its sentence, a club by what is told of it.
  return piece.to - piece.from === 2 && TOWN_OR_CLUB.holds(words[piece.to - 1]) && piece.votes.place > 0 && (game || words.some((word) => PLAYED.holds(word)));
}

/** True where a place's preposition stands before the name, or the land it lies in behind a comma. */
export function standsAsPlace(words: readonly Word[], piece: Piece): boolean {
  const before = wordAt(words, piece.from - 1);
  const next = words[piece.to];
  if (before !== undefined && words[piece.from]!.gap === 'blank' && BEFORE_PLACES.holds(before)) return true;
  return next !== undefined && next.gap === 'comma' && next.capital;
}

function standsAsTown(words: readonly Word[], piece: Piece, towns: ReadonlySet<string>): boolean {
  const before = wordAt(words, piece.from - 1);
  const next = words[piece.to];
  if (before !== undefined && words[piece.from]!.gap === 'blank' && BEFORE_TOWNS.holds(before)) return true;
  return next !== undefined && next.gap === 'comma' && PLACE.holds(next) && !towns.has(next.form.name);
}
