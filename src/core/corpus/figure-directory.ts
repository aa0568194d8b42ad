import { figureKey, isTimeKey } from '../extract/figures-compare';
import type { ArticleId, Figure, FigureEntry, Location, Span } from '../model';
import { tokenize } from '../text/tokens';
import { membersOf, type Local } from './actor-groups';
import { byMentions, type ActorDirectory, type ActorEntry } from './actor-directory';
import { nameWords } from './actor-names';
import type { KeptFigures } from './kept-figures';
import { createPrefixTable } from './prefix-table';
import { byPath, type ArticleRecord } from './record';
import { createOrderedLists } from './kept-lists';
import { firstOf } from './sorted';
import { createThawing } from './thawing';

/** Questions about figures; entries come in order of path, then position. */
export interface FigureDirectory {
  /** Takes articles out and in. */
  readonly update: (removed: readonly ArticleRecord[], added: readonly ArticleRecord[]) => void;
  /** Follows the directory of actors, whose names lead to figures. */
  readonly rename: (listed: { readonly left: readonly ActorEntry[]; readonly entered: readonly ActorEntry[] }) => void;
  /** Every statement of these articles, given in order of path. */
  readonly allOf: (articles: readonly ArticleId[]) => readonly FigureEntry[];
  /** Statements of an article, in order of position. */
  readonly placesOf: (article: ArticleId) => readonly Place[];
  readonly states: (figure: Figure) => boolean;
  readonly equalTo: (figure: Figure) => readonly FigureEntry[];
  readonly matching: (words: string, limit: number, timeless?: boolean) => readonly FigureEntry[];
  /** Statements of an actor; those of the first `most` articles that make any. */
  readonly of: (actor: ActorEntry, most?: number) => readonly FigureEntry[];
}

/** A statement of a figure: its article and its index there. */
export interface Place {
  readonly record: ArticleRecord;
  readonly figure: number;
  /** What equal figures have in common, empty for one that is not found by its value; words and local actors it is found by: its article need not be read to tell. */
  readonly key: string;
  readonly words: readonly string[];
  readonly actors: readonly number[];
}

const NOBODY: readonly number[] = [];
const NO_WORDS: readonly string[] = [];
const NO_PLACES: readonly Place[] = [];

/** A prefix of one letter can stand in every figure: looking at this many keeps a key press near a millisecond. */
const LOOKED_AT = 5_000;
/** Actors whose names start so that are asked for their figures, the most mentioned first. */
const NAMED = 200;

/** A directory of no figures, or of those that were kept, which leads their actors through `actors`. A change costs what its articles state. */
export function createFigureDirectory(actors: ActorDirectory, locate: (record: ArticleRecord, span: Span) => Location, kept?: KeptFigures): FigureDirectory {
  const places = createThawing(kept?.placesOf);
  const byKey = createOrderedLists(byPlace, kept?.byKey);
  const byWord = createOrderedLists(byPlace, kept?.byWord);
  const stated = new WeakMap<ActorEntry, readonly Place[]>();
  const words = createPrefixTable(kept?.words);
  /** Words of the names of actors, whose figures are found by them. */
  const namedBy = createPrefixTable(kept?.namedBy);

  function update(removed: readonly ArticleRecord[], added: readonly ArticleRecord[]): void {
    for (const { id } of removed) {
      for (const place of places.get(id) ?? []) {
        if (place.key !== '') byKey.withdraw(place.key, place);
        for (const word of place.words) if (byWord.withdraw(word, place)) words.remove(word, word);
      }
      places.delete(id);
    }
    for (const record of added) {
      const { figures } = record.contribution();
      const own = figures.map((figure, at): Place => ({ record, figure: at, key: keyOf(figure), words: figure.sentence < 0 ? NO_WORDS : wordsOf(figure), actors: figure.actors.length === 0 ? NOBODY : figure.actors.slice() }));
      places.set(record.id, own);
      for (const place of own) {
        if (place.key !== '') byKey.enter(place.key, place);
        for (const word of place.words) if (byWord.enter(word, place)) words.add(word, word);
      }
    }
    words.settle();
  }

  const rename: FigureDirectory['rename'] = ({ left, entered }) => {
    for (const entry of left) for (const word of nameWords(entry)) namedBy.remove(word, entry);
    for (const entry of entered) for (const word of nameWords(entry)) namedBy.add(word, entry);
    namedBy.settle();
  };

  function present(place: Place): FigureEntry {
    const { record } = place;
    const figure = figureAt(place);
    const actorNames = figure.actors.flatMap((local) => actors.entryOf(record, local)?.name ?? []);
    return { figure, actorNames, location: locate(record, figure.span) };
  }

  /** Statements of an actor, in order of path; all of them are remembered while the actor stays as it is. */
  function statedOf(entry: ActorEntry, most?: number): readonly Place[] {
    const known = most === undefined ? stated.get(entry) : undefined;
    if (known !== undefined) return known;
    const found = statedIn(entry, most);
    if (most === undefined) stated.set(entry, found);
    return found;
  }

  function statedIn({ joined }: ActorEntry, most?: number): Place[] {
    const placesIn = ({ record }: Local): readonly Place[] => places.get(record.id) ?? NO_PLACES;
    const stated = new Set<Place>();
    for (const member of membersOf(joined, (member) => placesIn(member).some(({ actors }) => actors.includes(member.local)), most)) {
      for (const place of placesIn(member)) if (place.actors.includes(member.local)) stated.add(place);
    }
    return [...stated].sort(byPlace);
  }

  /** Statements with a word that starts so, of the figure itself or of its actors' names. */
  function* starting(prefix: string): Generator<Place> {
    for (const word of words.starting(prefix)) yield* byWord.get(word)!;
    for (const entry of firstOf(namedBy.starting(prefix), NAMED, byMentions)) yield* statedOf(entry);
  }

  /** How many `starting` gives at most; past the number that is looked at it makes no difference. */
  function most(prefix: string): number {
    let count = 0;
    for (const word of words.starting(prefix)) {
      count += byWord.count(word);
      if (count > LOOKED_AT) return LOOKED_AT;
    }
    for (const { mentionCount } of namedBy.starting(prefix)) {
      count += mentionCount;
      if (count > LOOKED_AT) return LOOKED_AT;
    }
    return count;
  }

  /** Tells whether a statement is among those that `starting` gives. Most words start no name: then nobody's names are looked at. */
  function startsWith(prefix: string): (place: Place) => boolean {
    const isOfWords = (place: Place): boolean => place.words.some((word) => word.startsWith(prefix));
    if (isNone(namedBy.starting(prefix))) return isOfWords;
    const told = new Map<ActorEntry, boolean>();
    const names = (entry: ActorEntry): boolean => {
      const known = told.get(entry) ?? [...nameWords(entry)].some((word) => word.startsWith(prefix));
      told.set(entry, known);
      return known;
    };
    return (place) =>
      isOfWords(place) ||
      place.actors.some((local) => {
        const entry = actors.entryOf(place.record, local);
        return entry !== undefined && names(entry);
      });
  }

  function matching(text: string, limit: number, timeless = false): FigureEntry[] {
    // The word with the fewest statements leads, the others only thin out what it found.
    const prefixes = [...new Set(tokenize(text).map(({ word }) => word))];
    const counts = new Map(prefixes.length < 2 ? [] : prefixes.map((word) => [word, most(word)]));
    const [fewest, ...others] = prefixes.sort((a, b) => counts.get(a)! - counts.get(b)! || (a < b ? -1 : 1));
    const found = new Set<Place>();
    if (fewest !== undefined) {
      for (const place of starting(fewest)) {
        found.add(place);
        if (found.size >= LOOKED_AT) break;
      }
    }
    const all = others.reduce<readonly Place[]>((left, word) => left.filter(startsWith(word)), [...found]);
    // Told by its key a date need not be read.
    return firstOf(all, limit, byPlace).filter(({ key }) => !timeless || !isTimeKey(key)).map(present);
  }

  return {
    update,
    rename,
    allOf: (articles) => articles.flatMap((article) => (places.get(article) ?? []).map(present)),
    placesOf: (article) => places.get(article) ?? [],
    states: (figure) => figure.value !== null && byKey.has(figureKey(figure)),
    equalTo: (figure) => (figure.value === null ? [] : (byKey.get(figureKey(figure)) ?? []).map(present)),
    matching,
    of: (actor, most) => statedOf(actor, most).map(present),
  };
}

function isNone(items: Iterable<unknown>): boolean {
  for (const _ of items) return false;
  return true;
}

/** A figure is found by its value where that is resolved and it stands in a sentence: the date of a dateline is listed with its article only. */
function keyOf(figure: Figure): string {
  return figure.value !== null && figure.sentence >= 0 ? figureKey(figure) : '';
}

/** The figure as it was stated. */
function figureAt({ record, figure }: Place): Figure {
  return record.contribution().figures[figure]!;
}

/** Words of a figure as stated and of what it measures. */
function wordsOf({ text, measures }: Figure): string[] {
  return [...new Set(tokenize(`${text} ${measures}`).map(({ word }) => word))];
}

function byPlace(a: Place, b: Place): number {
  return byPath(a.record, b.record) || a.figure - b.figure;
}
