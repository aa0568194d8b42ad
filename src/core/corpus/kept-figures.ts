import type { ArticleId } from '../model';
import type { ActorEntry } from './actor-directory';
import type { Place } from './figure-directory';
import type { KeptActors } from './kept-actors';
import type { KeptLists } from './kept-lists';
import { eachOnce } from './once';
import { holderOf, type PackedTable, type TableReader } from './packed-tables';
import type { KeptPrefixes } from './prefix-table';
import type { ArticleRecord } from './record';
import { inSteps, type Steps } from './steps';
import type { TableWriter } from './table-writer';

const NO_KEY: readonly string[] = [];

/** The directory of figures as the store holds it. */
export interface KeptFigures {
  readonly placesOf: (article: ArticleId) => readonly Place[] | undefined;
  /** Statements by value, and by their words. */
  readonly byKey: KeptLists<Place>;
  readonly byWord: KeptLists<Place>;
  readonly words: KeptPrefixes<string>;
  readonly namedBy: KeptPrefixes<ActorEntry>;
}

/** Writes the statements of `articles`, in order of path, each under its number: whoever changes this changes `keptFigures` and raises FORMAT in codec.ts. */
export function* packFigures(out: TableWriter, placesOf: (article: ArticleId) => readonly Place[], articles: readonly ArticleId[]): Steps<void> {
  const starts: number[] = [];
  const all: Place[] = [];
  yield* inSteps(articles.length, (at) => {
    starts.push(all.length);
    for (const place of placesOf(articles[at]!)) all.push(place);
  });
  yield* out.numbers(starts, (start) => start);
  const byWord = yield* out.textLists(all, ({ words }) => words);
  yield* out.lists(all, ({ actors }) => actors);
  const byKey = yield* out.textLists(all, ({ key }) => (key === '' ? NO_KEY : [key]));
  byKey();
  byWord();
}

/** Reads what `packFigures` wrote; `recordOf` gives the articles by their numbers, as they were shown then. */
export function keptFigures(from: TableReader, recordOf: (article: ArticleId) => ArticleRecord, actors: KeptActors): KeptFigures {
  const [starts, words, locals, keys, byKey, byWord] = [from.numbers(), from.textLists(), from.lists(), from.textLists(), from.table(), from.table()];
  const parts: PlaceParts = {
    articleOf: (number) => holderOf(starts, number),
    startOf: (article) => starts[article]!,
    recordOf: (article) => recordOf(article + 1),
    keyOf: (number) => keys(number)[0] ?? '',
    wordsOf: words,
    actorsOf: (number) => Array.from(locals.at(number)),
  };
  const placeAt = eachOnce((number): Place => new KeptPlace(parts, number));
  function placesOf(article: ArticleId): readonly Place[] | undefined {
    if (article > starts.length) return undefined;
    const [first, after] = [starts[article - 1]!, starts[article] ?? locals.size];
    return Array.from({ length: after - first }, (_, figure) => placeAt(first + figure));
  }
  const lists = (table: PackedTable<string>): KeptLists<Place> => ({
    count: (key) => table.get(key)?.length ?? 0,
    items: (key) => Array.from(table.get(key) ?? [], placeAt),
  });
  return {
    placesOf,
    byKey: lists(byKey),
    byWord: lists(byWord),
    words: { table: byWord, valuesAt: (place) => [byWord.keyAt(place)] },
    namedBy: { table: actors.words, valuesAt: (place) => Array.from(actors.words.listAt(place), actors.entryAt) },
  };
}

/** Where the parts of a statement lie. */
interface PlaceParts {
  readonly articleOf: (number: number) => number;
  readonly startOf: (article: number) => number;
  readonly recordOf: (article: number) => ArticleRecord;
  readonly keyOf: (number: number) => string;
  readonly wordsOf: (number: number) => readonly string[];
  readonly actorsOf: (number: number) => readonly number[];
}

/** A statement of a figure: a word in wide use stands in thousands, of which most are only compared by their places. */
class KeptPlace implements Place {
  readonly #parts: PlaceParts;
  readonly #number: number;
  readonly #article: number;
  #actors: readonly number[] | undefined;

  constructor(parts: PlaceParts, number: number) {
    this.#parts = parts;
    this.#number = number;
    this.#article = parts.articleOf(number);
  }
  get record(): ArticleRecord {
    return this.#parts.recordOf(this.#article);
  }
  get figure(): number {
    return this.#number - this.#parts.startOf(this.#article);
  }
  get key(): string {
    return this.#parts.keyOf(this.#number);
  }
  get words(): readonly string[] {
    return this.#parts.wordsOf(this.#number);
  }
  get actors(): readonly number[] {
    return (this.#actors ??= this.#parts.actorsOf(this.#number));
  }
}
