import { figureKey } from '../extract/figures-compare';
import type { ArticleId } from '../model';
import type { ActorEntry } from './actor-directory';
import { figureAt, isFound, type Place } from './figure-directory';
import type { KeptActors } from './kept-actors';
import { holderOf, type PackedTable, type TableReader, type TableWriter } from './packed-tables';
import type { KeptPrefixes } from './prefix-table';
import type { ArticleRecord } from './record';
import { addTo } from './sorted';

/** The directory of figures as the store holds it. */
export interface KeptFigures {
  readonly placesOf: (article: ArticleId) => readonly Place[] | undefined;
  readonly equalTo: (key: string) => Place[] | undefined;
  readonly stating: (word: string) => Place[] | undefined;
  readonly words: KeptPrefixes<string>;
  readonly namedBy: KeptPrefixes<ActorEntry>;
}

/** Writes the statements of `articles`, in order of path, each under its number: whoever changes this changes `keptFigures` and raises FORMAT in codec.ts. */
export function packFigures(out: TableWriter, placesOf: (article: ArticleId) => readonly Place[], articles: readonly ArticleId[]): void {
  const [byKey, byWord] = [new Map<string, number[]>(), new Map<string, number[]>()];
  const starts: number[] = [];
  const all: Place[] = [];
  for (const article of articles) {
    starts.push(all.length);
    for (const place of placesOf(article)) {
      const figure = figureAt(place);
      if (isFound(figure)) addTo(byKey, figureKey(figure), all.length);
      for (const word of place.words) addTo(byWord, word, all.length);
      all.push(place);
    }
  }
  out.numbers(starts);
  out.textLists(all.map(({ words }) => words));
  out.lists(all.map(({ actors }) => actors));
  out.table(byKey);
  out.table(byWord);
}

/** Reads what `packFigures` wrote; `recordOf` gives the articles by their numbers, as they were shown then. */
export function keptFigures(from: TableReader, recordOf: (article: ArticleId) => ArticleRecord, actors: KeptActors): KeptFigures {
  const [starts, words, locals, byKey, byWord] = [from.numbers(), from.textLists(), from.lists(), from.table(), from.table()];
  const opened = new Map<ArticleId, readonly Place[]>();

  function placesOf(article: ArticleId): readonly Place[] | undefined {
    if (article > starts.length) return undefined;
    const known = opened.get(article);
    if (known !== undefined) return known;
    const [first, after] = [starts[article - 1]!, starts[article] ?? locals.size];
    const record = recordOf(article);
    const places = Array.from({ length: after - first }, (_, figure): Place => ({ record, figure, words: words(first + figure), actors: Array.from(locals.at(first + figure)) }));
    opened.set(article, places);
    return places;
  }
  const under = (table: PackedTable<string>) => (key: string): Place[] | undefined => {
    const numbers = table.get(key);
    if (numbers === undefined) return undefined;
    return Array.from(numbers, (number) => {
      const at = holderOf(starts, number);
      return placesOf(at + 1)![number - starts[at]!]!;
    });
  };
  return {
    placesOf,
    equalTo: under(byKey),
    stating: under(byWord),
    words: { table: byWord, valuesAt: (place) => [byWord.keyAt(place)] },
    namedBy: { table: actors.words, valuesAt: (place) => Array.from(actors.words.listAt(place), actors.entryAt) },
  };
}
