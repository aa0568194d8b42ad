import type { ArticleId } from '../model';
import type { ActorEntry } from './actor-directory';
import type { Place } from './figure-directory';
import type { KeptActors } from './kept-actors';
import type { KeptLists } from './kept-lists';
import { eachOnce, once } from './once';
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
  const placeAt = eachOnce((number): Place => {
    const at = holderOf(starts, number);
    const actorsOf = once(() => Array.from(locals.at(number)));
    return {
      get record() {
        return recordOf(at + 1);
      },
      figure: number - starts[at]!,
      get key() {
        return keys(number)[0] ?? '';
      },
      get words() {
        return words(number);
      },
      get actors() {
        return actorsOf();
      },
    };
  });
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
