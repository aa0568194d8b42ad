import type { ActorMention, Document, LocalActor, RoleStatement, Sentence } from '../model';
import { type Found, joinNames } from './actors-join';
import { votesBeside } from './actors-context';
import { headingNames, type Line, openRun } from './actors-opening';
import { isOrdinaryWord } from './actors-ordinary-words';
import { rolesOf } from './actors-roles';
import { runsIn } from './actors-runs';
import { segment } from './actors-segment';
import type { Piece } from './actors-shape';
import { type Word, wordsOf } from './actors-words';
import { foldName } from './names';

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
