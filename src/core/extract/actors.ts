import type { ActorMention, Document, LocalActor, RoleStatement, Sentence } from '../model';
import { isLower, isUpper } from '../text/chars';
import { type Found, joinNames } from './actors-join';
import { votesBeside } from './actors-context';
import { clubNames, isClubHere, standsAsPlace } from './actors-clubs';
import { headingNames, type Line, openRun } from './actors-opening';
import { rolesOf } from './actors-roles';
import { runsIn } from './actors-runs';
import { segment, SHORT_FORMS } from './actors-segment';
import { type FullVotes, fullVotes, type Piece } from './actors-shape';
import { type Word, wordsOf, wordStarting } from './actors-words';
import { isOrdinaryWord } from './actors-ordinary-words';
import { isFunctionWord } from '../text/tokens';
import { NAME_SUFFIXES } from './names';
import { ORDINARY } from './word-kinds';
import { anyOf } from './word-tests';

/** What `findActors` yields: the actors of one document, every mention in order, and the roles the document gives them. */
export interface FoundActors {
  readonly actors: LocalActor[];
  readonly mentions: ActorMention[];
  readonly roles: RoleStatement[];
}

/** A heading or table cell in Title Case: this share of its longer words starts with a capital. Body sentences of news stay below a half. */
const TITLE_CASE = 0.7;
/**
 * Finds the actors of a document: its names by the shape of their words and what stands beside them, joined where they are forms of
 * one another, with the roles stated for them. `prose` has the length of the text, markup blanked; `read` are the words of each sentence, where they are known. Headings name nobody the body does not.
 */
export function findActors(prose: string, sentences: readonly Sentence[], document: Pick<Document, 'blocks' | 'metadata' | 'text'>, read?: readonly (readonly Word[])[]): FoundActors {
  const lines: Line[] = [];
  const known = new Set<string>();
  for (const [at, sentence] of sentences.entries()) {
    const kind = document.blocks[sentence.block]?.kind;
    if (kind === 'furniture' || kind === 'code' || kind === 'front-matter') continue;
    const words = read?.[at] ?? wordsOf(prose, sentence);
    const heading = kind === 'heading' || (kind !== 'table' && isTitleCase(prose, sentence.span.end, words));
    const line: Line = { sentence: at, block: sentence.block, words, heading, pieces: [], open: [] };
    lines.push(line);
    if (heading) continue;
    for (const run of runsIn(prose, words)) {
      if (words[run.from]!.weak) line.open.push(run);
      else {
        const before = line.pieces.length;
        segment(prose, words, run.from, run.to, line.pieces);
        for (let piece = before; piece < line.pieces.length; piece++) learn(known, line.pieces[piece]!);
      }
    }
  }
  const small = new Map<string, boolean>();
  // The same words open sentence after sentence.
  const writtenSmall = (lower: string): boolean => {
    const known = small.get(lower);
    if (known !== undefined) return known;
    const stands = standsSmall(prose, lines, lower);
    small.set(lower, stands);
    return stands;
  };
  // Longer runs first: what they name decides whether a single word at the head of a sentence is a name.
  for (const single of [false, true]) {
    for (const [order, line] of lines.entries()) {
      for (const run of line.open) {
        if ((run.to - run.from === 1) !== single) continue;
        const before = line.pieces.length;
        openRun(prose, line, run, writtenSmall, known, lines[order + 1]);
        for (let piece = before; piece < line.pieces.length; piece++) learn(known, line.pieces[piece]!);
      }
    }
  }
  for (const line of lines) {
    if (line.heading) headingNames(prose, line, known);
    if (line.pieces.length > 1) line.pieces.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  const people = surnames(lines);
  const families = familyNames(lines);
  const clubs = clubNames(lines);
  const shortened = shortNames(lines);
  const storms = stormNames(lines);
  const found: Found[] = [];
  const owners: Line[] = [];
  for (const line of lines) {
    for (const piece of line.pieces) {
      const short = piece.bare && shortened.has(piece.name);
      if (piece.bare && !short && !people.has(piece.name)) continue;
      const person = isFamilyHere(line.words, piece, families);
      const club = !person && (short || isClubHere(line.words, piece, clubs));
      const storm = !person && !club && storms.has(piece.name);
      const votes = person ? fullVotes({ person: 4 }) : club ? fullVotes({ organisation: 4 }) : storm ? fullVotes({ other: 6 }) : line.heading ? fullVotes(piece.votes) : votesBeside(line.words, piece);
      const work = quotedWork(prose, piece);
      if (work !== undefined) votes.other += QUOTED;
      const whole = short ? shortened.get(piece.name) : storm ? storms.get(piece.name) : undefined;
      found.push(foundOf(whole !== undefined ? { ...piece, ...whole } : work ?? piece, votes, person || piece.addressed, line, whole !== undefined));
      owners.push(line);
    }
  }
  shareKinds(prose, found, owners, lines, families);
  const { actors, mentions } = joinNames(found, introducedLetters(prose, found));
  return { actors, mentions, roles: rolesOf(prose, found, owners, actors, mentions) };
}

/** True where the word stands in small letters in a line that is no heading. */
function standsSmall(prose: string, lines: readonly Line[], lower: string): boolean {
  for (let at = prose.indexOf(lower); at >= 0; at = prose.indexOf(lower, at + 1)) {
    if (isCased(prose.charCodeAt(at - 1)) || isCased(prose.charCodeAt(at + lower.length))) continue;
    const line = lines[lineAt(lines, at)];
    if (line === undefined || line.heading) continue;
    const word = wordStarting(line.words, at);
    if (word !== undefined && word.end === at + lower.length && !word.capital) return true;
  }
  return false;
}

function isCased(code: number): boolean {
  return isLower(code) || isUpper(code);
}

/** Index of the last line that starts at or before the offset. */
function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]!.words[0]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function foundOf(piece: Piece, votes: FullVotes, addressed: boolean, line: Line, shortened: boolean): Found {
  const { from, to, start, end, text, name, parts, place, country, title, bare } = piece;
  return { from, to, start, end, text, name, parts, place, votes, country, title, addressed, bare, sentence: line.sentence, block: line.block, shortened };
}

function learn(known: Set<string>, { bare, name, parts }: Piece): void {
  if (bare || known.has(name)) return;
  known.add(name);
  if (parts.length > 1) for (const word of parts) if (word.length > 2 || word.length === 2 && !isOrdinaryWord(word) && !isFunctionWord(word)) known.add(word);
}

/** Words of the names that are surely people's: only they make a bare "Park" or "King" a name. */
function surnames(lines: readonly Line[]): Set<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const piece of line.pieces) {
      if (piece.votes.person < 3) continue;
      if (piece.parts.length > 1 || piece.addressed) for (const word of piece.parts) words.add(word);
    }
  }
  return words;
}

/** Last words of the full names that are surely people's, with the offset where each name first stands. */
function familyNames(lines: readonly Line[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const line of lines) {
    for (const piece of line.pieces) {
      if (piece.votes.person < 3) continue;
      const words = piece.parts.filter((word) => !NAME_SUFFIXES.has(word));
      const last = words[words.length - 1]!;
      if (words.length > 1 && words.length < 5 && !names.has(last)) names.set(last, piece.start);
    }
  }
  return names;
}

/** "Washington" after a person called so is the person, unless it stands as a place does. */
function isFamilyHere(words: readonly Word[], piece: Piece, families: ReadonlyMap<string, number>): boolean {
  if (piece.to - piece.from !== 1 || piece.country !== undefined || (piece.votes.place < 6 && piece.votes.organisation < 6) || (families.get(piece.name) ?? Infinity) > piece.start) return false;
  return !standsAsPlace(words, piece);
}

/** The whole name that a short form stands for. */
type Named = Pick<Piece, 'name' | 'parts' | 'place'>;

/** Last words of the bodies that are told of and go by that word alone: "the Union" of the Harbour Union; of two that share it neither does. */
function shortNames(lines: readonly Line[]): Map<string, Named> {
  const names = new Map<string, Named | undefined>();
  for (const line of lines) {
    for (const piece of line.pieces) {
      if (piece.to - piece.from < 2 || piece.country !== undefined || !SHORT_FORMS.holds(line.words[piece.to - 1])) continue;
      const last = piece.parts[piece.parts.length - 1]!;
      const { name, parts, place } = piece;
      names.set(last, (names.get(last) ?? piece).name === name && (!names.has(last) || names.get(last) !== undefined) && !TOO_WIDE.has(name) ? { name, parts, place } : undefined);
    }
  }
  return new Map([...names].filter((entry): entry is [string, Named] => entry[1] !== undefined));
}

/** Bodies that have another short form. */
const TOO_WIDE = new Set(['european union', 'african union', 'soviet union', 'western union', 'credit union']);

/** "Corazon" of Typhoon Corazon. */
function stormNames(lines: readonly Line[]): Map<string, Named> {
  const names = new Map<string, Named>();
  for (const line of lines) for (const piece of line.pieces) if (piece.parts.length === 2 && STORMS.has(piece.parts[0]!)) names.set(piece.parts[1]!, { name: piece.name, parts: piece.parts, place: piece.place });
  return names;
}

const STORMS = new Set('storm hurricane typhoon cyclone'.split(' '));
/** What a name that fills its quotation marks gains as the title of a work. */
const QUOTED = 4;

/** The piece as the title of a work, with its article, where quotation marks hold the name and nothing else: a song, a film, a slogan; undefined elsewhere. */
function quotedWork(prose: string, piece: Piece): Piece | undefined {
  if (!mayClose(prose.charCodeAt(piece.end), prose.charCodeAt(piece.end + 1))) return undefined;
  const before = prose.charAt(piece.start - 1);
  if (before !== ' ' && !'"“‘\''.includes(before) || !/^[,.!?]?["”’'](?![\p{L}])/u.test(prose.slice(piece.end, piece.end + 3))) return undefined;
  if (before !== ' ') return piece.to - piece.from > 1 ? piece : undefined;
  const article = /["“‘'](?:The|An?) $/.exec(prose.slice(Math.max(0, piece.start - 5), piece.start));
  const start = piece.start - (article === null ? 0 : article[0].length - 1);
  return article === null ? undefined : { ...piece, start, text: prose.slice(start, piece.end) };
}

/** Whether a closing quotation mark may stand there, behind a stop or comma or without one. */
function mayClose(first: number, second: number): boolean {
  return isClosing(first) || (first === 44 || first === 46 || first === 33 || first === 63) && isClosing(second);
}

/** " ' ’ ”. */
function isClosing(code: number): boolean {
  return code === 34 || code === 39 || code === 0x2019 || code === 0x201d;
}

/** Names that say little of their kind take it from the names they are listed with, and from a "he" that opens the next sentence. */
function shareKinds(prose: string, found: Found[], owners: readonly Line[], lines: readonly Line[], families: ReadonlyMap<string, number>): void {
  const after = new Map(lines.map((line) => [line.sentence - 1, line]));
  const peopled = new Set(found.filter((piece) => piece.votes.person >= 3).map((piece) => piece.sentence));
  const strength = ({ votes }: Found): number => Math.max(votes.person, votes.organisation, votes.place, votes.other);
  // In a list what one name took from its neighbour goes on to the next.
  const shared = new Set<Found>();
  for (const [at, piece] of found.entries()) {
    if (piece.to - piece.from !== 1 || strength(piece) >= 1.5 || /^[\p{Lu}\d&.]+$/u.test(piece.text)) continue;
    const { votes } = piece;
    for (const other of [found[at - 1], found[at + 1]]) {
      if (other === undefined || other.sentence !== piece.sentence || other.country !== undefined) continue;
      const family = families.has(other.name);
      const between = other.start < piece.start ? prose.slice(other.end, piece.start) : prose.slice(piece.end, other.start);
      // "Aoife and Cian Rourke": a lone name joined to a whole one of a person.
      if (between === ' and ' && other.start > piece.start && other.to - other.from === 2 && other.votes.person >= 1 && other.votes.organisation < 1 && other.votes.place < 1 && votes.place < 1) {
        votes.person += 0.8;
        continue;
      }
      if (strength(other) < 3 && !family && !shared.has(other)) continue;
      if (!/^(?:,? and |, |,? or | & )$/.test(between)) continue;
      for (const kind of ['person', 'organisation', 'place'] as const) {
        if (other.votes[kind] < 3 && !(family && kind === 'person') && !(shared.has(other) && other.votes[kind] >= 0.8)) continue;
        votes[kind] += 0.8;
        shared.add(piece);
      }
    }
    const line = owners[at]!;
    const next = after.get(line.sentence);
    if (piece.from < 2 && next !== undefined && next.block === line.block && /^(?:he|she|his|her)$/.test(next.words[0]?.lower ?? '') && !peopled.has(piece.sentence)) votes.person += 0.5;
  }
}

function isTitleCase(prose: string, end: number, words: readonly Word[]): boolean {
  if (words.length < 2 || endsStopped(prose, end)) return false;
  let long = 0;
  let capital = 0;
  let caps = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.end - word.start < 3) continue;
    if (word.capital) capital++;
    // Capitals count only where every longer word is written in them.
    if (caps === long && word.form.caps) caps++;
    long++;
  }
  if (caps < long && capital < long * TITLE_CASE) return false;
  // Lines of a menu: "Privacy Policy", "Cloud Computing".
  if (long <= 3 && words.length <= 3) return capital === long && long > 0 && words.some((word) => ORDINARY.holds(word) || MENU.holds(word));
  return long >= 3 && (caps === long || capital >= long * TITLE_CASE && words.some((word, at) => at > 0 && word.capital && ORDINARY.holds(word)));
}

/** True where the line ends in a stop, comma or colon, marks and blanks behind it aside. */
function endsStopped(prose: string, end: number): boolean {
  return isStop(prose.charCodeAt(end - 1)) || /[.,;:!?]["”’)]*\s*$/.test(prose.slice(Math.max(0, end - 4), end));
}

/** . , ; : ! ?. */
function isStop(code: number): boolean {
  return code === 46 || code === 44 || code === 59 || code === 58 || code === 33 || code === 63;
}

/** Words of a page's menus and notices. */
const MENU = anyOf('privacy policy policies terms conditions cookie cookies menu navigation newsletter newsletters subscribe subscription subscriptions login log sign account settings careers advertise advertising advertisement copyright rights help support faq faqs blog archive archives topics category categories tags login register password checkout cart store podcasts podcast videos gallery photos jobs donate feedback sitemap accessibility preferences search results issues magazine sections leadership billionaires lists technology tech business politics lifestyle entertainment opinion weather obituaries classifieds');

/** Letters given in brackets after a name, or a name after its letters: "International Whaling Commission (IWC)". */
function introducedLetters(prose: string, found: readonly Found[]): Map<string, string> {
  const introduced = new Map<string, string>();
  for (let at = 1; at < found.length; at++) {
    const name = found[at - 1]!;
    const letters = found[at]!;
    if (letters.start - name.end > 4 || letters.sentence !== name.sentence) continue;
    if (!/^\s?\(\s?["“']?(?:the )?$/.test(prose.slice(name.end, letters.start)) || !/^["”']?\s?[);,]/.test(prose.slice(letters.end, letters.end + 3))) continue;
    // "Ryan Bowman (Gateshead)" introduces nothing: letters have several capitals, or make a word of a longer name's ("Balpa").
    const letterLike = /\p{Lu}.*\p{Lu}/u.test(letters.text) || name.to - name.from >= 3 && letters.text[0] === name.text[0];
    if (letterLike && letters.name.length < name.name.length && !letters.text.includes(' ') && name.country === undefined) introduced.set(letters.name, name.name);
  }
  return introduced;
}
