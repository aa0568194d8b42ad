import type { ActorMention, Document, LocalActor, RoleStatement, Sentence } from '../model';
import { type Found, joinNames } from './actors-join';
import { isOrdinaryWord } from './actors-ordinary-words';
import { plain, type Run, runsIn } from './actors-runs';
import { type Piece, segment } from './actors-segment';
import { votesBeside } from './actors-context';
import { type Word, wordsOf } from './actors-words';
import { foldName, isGivenName, namesNobody, opensName } from './names';
import { isField, isOrganisationHead, isWeakHead } from './organisations';
import { countryOfDemonym, placeNamed } from './places';
import { reportingFrame } from './reporting-verbs';
import { appositionAfter, copulaAfter, roleBeforeComma, type RoleWords, titleBefore } from './roles';
import { isTitle, isTitleModifier } from './titles';

/** What `findActors` yields: the actors of one document, every mention in order, and the roles the document gives them. */
export interface FoundActors {
  readonly actors: LocalActor[];
  readonly mentions: ActorMention[];
  readonly roles: RoleStatement[];
}

interface Line {
  readonly sentence: number;
  readonly block: number;
  readonly words: readonly Word[];
  readonly heading: boolean;
  pieces: Piece[];
  /** Runs whose first capital proves nothing; judged once the rest of the document is known. */
  readonly open: Run[];
}

/** A heading or table cell in Title Case: this share of its longer words starts with a capital. Body sentences of news stay below a half. */
const TITLE_CASE = 0.7;
/** Words that are also names of Vietnamese, Korean or English families, or given names, and open sentences as names ("To Lan said"). */
const WORDS_AND_NAMES = new Set('to an do will may no so mark grant bill rose grace art le la ha van son long'.split(' '));
const FINITE = new Set('has is was had will would said says told could can may did does plans wants'.split(' '));

/**
 * Finds the actors of a document: its names by the shape of their words and what stands beside them, joined where they are forms of
 * one another, with the roles stated for them. `prose` has the length of the text, markup blanked. Headings name nobody the body does not.
 */
export function findActors(prose: string, sentences: readonly Sentence[], document: Pick<Document, 'blocks' | 'metadata' | 'text'>): FoundActors {
  const lines: Line[] = [];
  const vocabulary = new Set<string>();
  const known = new Set<string>();
  for (const [at, sentence] of sentences.entries()) {
    const kind = document.blocks[sentence.block]?.kind;
    if (kind === 'furniture' || kind === 'code' || kind === 'front-matter') continue;
    const words = wordsOf(prose, sentence);
    const heading = kind === 'heading' || (kind === 'paragraph' && isTitleCase(prose, sentence.span.end, words));
    const line: Line = { sentence: at, block: sentence.block, words, heading, pieces: [], open: [] };
    lines.push(line);
    if (heading) continue;
    for (const word of words) if (!word.capital) vocabulary.add(word.lower);
    for (const run of runsIn(words)) {
      if (words[run.from]!.weak) line.open.push(run);
      else {
        const before = line.pieces.length;
        segment(prose, words, run.from, run.to, line.pieces);
        for (let piece = before; piece < line.pieces.length; piece++) learn(known, line.pieces[piece]!);
      }
    }
  }
  // Longer runs first: what they name decides whether a single word at the head of a sentence is a name.
  for (const single of [false, true]) {
    for (const line of lines) {
      for (const run of line.open) {
        if ((run.to - run.from === 1) !== single) continue;
        const before = line.pieces.length;
        openRun(prose, line, run, vocabulary, known);
        for (let piece = before; piece < line.pieces.length; piece++) learn(known, line.pieces[piece]!);
      }
    }
  }
  for (const line of lines) {
    if (line.heading) headingNames(prose, line, known);
    line.pieces.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  const people = surnames(lines);
  const found: Found[] = [];
  const owners: Line[] = [];
  for (const line of lines) {
    for (const piece of line.pieces) {
      if (piece.bare === true && !people.has(foldName(piece.text))) continue;
      const votes = line.heading ? piece.votes : votesBeside(line.words, piece);
      found.push({ ...piece, votes, sentence: line.sentence, block: line.block });
      owners.push(line);
    }
  }
  const { actors, mentions } = joinNames(found, introducedLetters(prose, found));
  return { actors, mentions, roles: rolesOf(prose, found, owners, actors, mentions) };
}

function learn(known: Set<string>, piece: Piece): void {
  if (piece.bare === true) return;
  const folded = foldName(piece.text);
  known.add(folded);
  for (const word of folded.split(' ')) if (word.length > 2) known.add(word);
}

/** Words of the names that are surely people's: only they make a bare "Park" or "King" a name. */
function surnames(lines: readonly Line[]): Set<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const piece of line.pieces) {
      if ((piece.votes.person ?? 0) < 3) continue;
      const folded = foldName(piece.text).split(' ');
      if (folded.length > 1 || piece.addressed === true) for (const word of folded) words.add(word);
    }
  }
  return words;
}

function isTitleCase(prose: string, end: number, words: readonly Word[]): boolean {
  if (words.length < 3 || /[.,;]["”’)]*\s*$/.test(prose.slice(Math.max(0, end - 4), end))) return false;
  let long = 0;
  let capital = 0;
  let caps = 0;
  for (const word of words) {
    if (word.end - word.start < 3) continue;
    long++;
    if (word.capital) capital++;
    if (word.text === word.text.toUpperCase() && /\p{L}/u.test(word.text)) caps++;
  }
  return long >= 3 && (caps === long || capital >= long * TITLE_CASE && words.some((word, at) => at > 0 && word.capital && isOrdinaryWord(word.lower)));
}

/** A run at the head of a sentence: which of its words are a name, which an ordinary word with a capital. */
function openRun(prose: string, line: Line, run: Run, vocabulary: ReadonlySet<string>, known: ReadonlySet<string>): void {
  const { words } = line;
  let { from } = run;
  const { to } = run;
  const first = words[from]!;
  const lower = plain(first);
  const size = to - from;
  const next = words[to];
  const whole = foldName(words.slice(from, to).map((word) => word.text).join(' '));
  const settled = placeNamed(whole) !== undefined || countryOfDemonym(whole) !== undefined;
  if (settled) return segment(prose, words, from, to, line.pieces);
  const nameFirst = placeNamed(foldName(first.text)) !== undefined || countryOfDemonym(lower) !== undefined;
  const ordinary = !nameFirst && (isOrdinaryWord(lower) || (vocabulary.has(first.lower) && !isGivenName(lower)));
  if (size === 1) {
    if (isActorAlone(prose, words, from, ordinary, known, next)) segment(prose, words, from, to, line.pieces);
    return;
  }
  if (ordinary) {
    const pair = foldName(words.slice(from, from + 2).map((word) => word.text).join(' '));
    const verbNext = next !== undefined && next.gap === 'blank' && !next.capital && (/ed$/.test(next.lower) || FINITE.has(next.lower) || reportingFrame(next.lower) !== undefined);
    const asName = known.has(whole) && whole.includes(' ') || known.has(pair) && pair.includes(' ') ||
      (WORDS_AND_NAMES.has(lower) && size === 2 && verbNext && words[from + 1]!.capital && !known.has(plain(words[from + 1])) && placeNamed(plain(words[from + 1])) === undefined && countryOfDemonym(plain(words[from + 1])) === undefined);
    const rest = words.slice(from + 1, to).map((word) => plain(word));
    const partOfName = !asName && !/^(?:the|a|an|in|on|at|for|to|by|as|of|and|but|or)$/.test(lower) &&
      (isTitleModifier(lower) || isField(lower) || isTitle(lower) || /^(?:united|new|world|international|great|royal|save|doctors|reporters|human|save|feed|stop|big|young|women|children|farmers|workers)$/.test(lower) || isOrganisationHead(lower)) &&
      rest.some((word) => isTitle(word) || (isOrganisationHead(word) && !isWeakHead(word)) || (isOrganisationHead(lower) && words[from + 1]!.lower === 'of') || /^(?:the|without)$/.test(words[from + 1]!.lower));
    if (!asName && !partOfName && !(isTitle(lower) && words[from + 1]!.capital)) {
      from++;
      while (from < to && !words[from]!.capital && !opensName(words[from]!.lower)) from++;
    }
  } else if (/(?:ing|ed|ly)$/.test(lower) && !nameFirst && !isGivenName(lower)) {
    const rest = foldName(words.slice(from + 1, to).map((word) => word.text).join(' '));
    if (known.has(rest) || placeNamed(rest) !== undefined || countryOfDemonym(plain(words[from + 1])) !== undefined || isTitle(plain(words[from + 1]))) from++;
  }
  if (from < to) segment(prose, words, from, to, line.pieces);
}

/** True where one capitalised word at the head of a sentence is a name. */
function isActorAlone(prose: string, words: readonly Word[], at: number, ordinary: boolean, known: ReadonlySet<string>, next: Word | undefined): boolean {
  const word = words[at]!;
  const lower = plain(word);
  const folded = foldName(word.text);
  if (/[-\u2010\u2011]/.test(word.text)) return word.text.split(/[-\u2010\u2011]/).some((part) => placeNamed(foldName(part)) !== undefined || countryOfDemonym(foldName(part)) !== undefined || known.has(foldName(part)) && !isOrdinaryWord(part.toLowerCase())) || known.has(folded);
  if (/^[\p{Lu}.&\d]{2,}$/u.test(word.text) && !namesNobody(folded)) return /\p{L}/u.test(word.text);
  if (ordinary && !(known.has(folded) && word.possessive && !isOrdinaryWord(lower))) return false;
  if (known.has(folded)) return true;
  if (/^\p{Lu}?\p{Ll}+\p{Lu}/u.test(word.text)) return true;
  // Common nouns in the plural and abstract nouns open sentences too ("Officials said", "Inflation has").
  if (/(?:s|ing|ion|ions|ment|ness|ity|ism|ance|ence|ers|ly|ed|ship|hood|age)$/.test(lower) && !word.possessive) return false;
  if (/(?:ing|ion|ment|ness|ity|ism|ship|hood|ly|ed)$/.test(lower) || lower.length < 3) return false;
  if (word.possessive) return prose.charCodeAt(word.end) !== 32;
  return next !== undefined && next.gap === 'blank' && !next.capital && (FINITE.has(next.lower) || reportingFrame(next.lower) === 'clause');
}

/** In a heading only names the body knows, or places and peoples it knows, are names. */
function headingNames(prose: string, line: Line, known: ReadonlySet<string>): void {
  const { words } = line;
  for (let at = 0; at < words.length; at++) {
    if (!words[at]!.capital) continue;
    for (let to = Math.min(words.length, at + 6); to > at; to--) {
      if (!words[to - 1]!.capital || words.slice(at + 1, to).some((word) => word.gap !== 'blank') || words.slice(at, to - 1).some((word) => word.possessive)) continue;
      const name = foldName(words.slice(at, to).map((word) => word.text).join(' '));
      if (to === at + 1 && /[-\u2010\u2011]/.test(words[at]!.text)) {
        const parts: Piece[] = [];
        segment(prose, words, at, to, parts);
        line.pieces.push(...parts.filter((piece) => known.has(foldName(piece.text))));
        break;
      }
      if (!known.has(name) || isOrdinaryWord(name)) continue;
      const pieces: Piece[] = [];
      segment(prose, words, at, to, pieces);
      const exact = pieces.filter((piece) => known.has(foldName(piece.text)));
      // A single word of a longer name counts only where it can stand for that name: a surname, not "Agency" or "New".
      if (exact.length === 0 || (to === at + 1 && (isOrganisationHead(name) || isField(name) || isTitle(name)))) continue;
      // Capitals of a heading say nothing about the kind.
      line.pieces.push(...exact.map((piece) => ((piece.votes.place ?? 0) > 0 ? piece : { ...piece, votes: {} })));
      at = to - 1;
      break;
    }
  }
}

/** Letters given in brackets after a name, or a name after its letters: "International Whaling Commission (IWC)". */
function introducedLetters(prose: string, found: readonly Found[]): Map<string, string> {
  const introduced = new Map<string, string>();
  for (let at = 1; at < found.length; at++) {
    const name = found[at - 1]!;
    const letters = found[at]!;
    if (letters.start - name.end > 4 || letters.sentence !== name.sentence) continue;
    if (!/^\s?\(\s?["“']?(?:the )?$/.test(prose.slice(name.end, letters.start)) || !/^["”']?\s?[);,]/.test(prose.slice(letters.end, letters.end + 3))) continue;
    if (foldName(letters.text).length < foldName(name.text).length && !letters.text.includes(' ') && name.country === undefined) introduced.set(foldName(letters.text), foldName(name.text));
  }
  return introduced;
}

function rolesOf(prose: string, found: readonly Found[], lines: readonly Line[], actors: readonly LocalActor[], mentions: readonly ActorMention[]): RoleStatement[] {
  const roles: RoleStatement[] = [];
  for (const [at, piece] of found.entries()) {
    const actor = mentions[at]!.actor;
    if (actor < 0 || actors[actor]?.kind !== 'person') continue;
    const { words } = lines[at]!;
    const stated: RoleWords[] = [];
    const title = piece.title !== undefined ? capitalTitle(words, piece.title.from, piece.title.to) : titleBefore(words, piece.from);
    if (title !== undefined) stated.push(title);
    const comma = words[piece.from] === undefined || title !== undefined ? undefined : roleBeforeComma(words, piece.from);
    if (comma !== undefined) stated.push(comma);
    let after = piece.to;
    const next = found[at + 1];
    if (words[after]?.gap === 'blank' && words[after]!.lower === 'of' && next !== undefined && next.sentence === piece.sentence && next.from - after <= 2 && next.from > after) {
      const kind = actors[mentions[at + 1]!.actor]?.kind;
      if (kind === 'organisation') {
        stated.push({ from: after, to: next.to, by: 'apposition', former: false });
        after = next.to;
      }
    }
    if (!lastWordPossessive(words, piece)) {
      const apposition = appositionAfter(words, after) ?? copulaAfter(words, after);
      if (apposition !== undefined) stated.push(apposition);
    }
    for (const role of stated) {
      const span = { start: words[role.from]!.start, end: words[role.to - 1]!.end };
      roles.push({ actor, text: prose.slice(span.start, span.end).replace(/\s+/g, ' '), span, sentence: piece.sentence, by: role.by, former: role.former });
    }
  }
  return roles.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function lastWordPossessive(words: readonly Word[], piece: Piece): boolean {
  return words[piece.to - 1]?.possessive === true;
}

function capitalTitle(words: readonly Word[], from: number, to: number): RoleWords | undefined {
  while (from < to && /^(?:the|a|an)$/.test(words[from]!.lower)) from++;
  while (to > from && /^(?:mr|mrs|ms|dr|sir|dame)\.?$/.test(words[to - 1]!.lower)) to--;
  if (from >= to) return undefined;
  // Lower-case words of the title in front of the capitals: "former Prime Minister", "then-President".
  while (from > 0 && words[from]!.gap === 'blank' && /^(?:former|then|ex|acting|interim|deputy|vice|late|outgoing|incoming|retired|assistant)$/.test(words[from - 1]!.lower)) from--;
  const text = words.slice(from, to).map((word) => word.text).join(' ');
  return { from, to, by: 'title', former: /^(?:former|then|ex|late|outgoing)\b/i.test(text) };
}
