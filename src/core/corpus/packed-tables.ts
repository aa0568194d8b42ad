import { once } from './once';
import type { Unpacker } from './packing';
import { firstPlace } from './sorted';

/**
 * What the directories keep, as the store has it: every string once, in order, and beside them columns, lists and tables of numbers alone. A reader takes
 * them as views and looks things up where they lie, so that opening a store costs the same however much it holds.
 */

/** Numbers under running numbers. */
export interface PackedLists {
  readonly size: number;
  readonly at: (index: number) => Uint32Array;
}

/** Numbers under keys in order. */
export interface PackedTable<K> {
  readonly size: number;
  readonly keyAt: (place: number) => K;
  readonly listAt: (place: number) => Uint32Array;
  readonly get: (key: K) => Uint32Array | undefined;
  /** The first place whose key does not come before `key`. */
  readonly placeOf: (key: K) => number;
  /** How many numbers lie under the keys from one place to before another. */
  readonly count: (from: number, to: number) => number;
}

/** Reads what a writer (`table-writer.ts`) packed, in the same order. */
export interface TableReader {
  readonly numbers: () => Uint32Array;
  readonly texts: () => (index: number) => string;
  readonly lists: () => PackedLists;
  readonly textLists: () => (index: number) => string[];
  readonly table: () => PackedTable<string>;
  readonly textTable: () => (key: string) => string[] | undefined;
  readonly numberTable: () => PackedTable<number>;
}

/** A reader of what lies next in `from`; it takes the strings at once, for all else tells them by number. */
export function createTableReader(from: Unpacker): TableReader {
  const texts = unpackTexts(from);

  function table(): PackedTable<string> {
    const byNumber = unpackTable(from);
    const placeOf = (key: string): number => byNumber.placeOf(texts.placeOf(key));
    return {
      ...byNumber,
      keyAt: (place) => texts.at(byNumber.keyAt(place)),
      placeOf,
      get(key) {
        const place = placeOf(key);
        return place < byNumber.size && texts.at(byNumber.keyAt(place)) === key ? byNumber.listAt(place) : undefined;
      },
    };
  }
  const textsOf = (numbers: Uint32Array): string[] => Array.from(numbers, texts.at);
  return {
    numbers: from.words,
    texts() {
      const column = from.words();
      return (index) => texts.at(column[index]!);
    },
    lists: () => unpackLists(from),
    textLists() {
      const lists = unpackLists(from);
      return (index) => textsOf(lists.at(index));
    },
    table,
    textTable() {
      const { get } = table();
      return (key) => {
        const list = get(key);
        return list && textsOf(list);
      };
    },
    numberTable: () => unpackTable(from),
  };
}

/** Strings in order, told by number. */
export interface PackedTexts {
  readonly size: number;
  readonly at: (number: number) => string;
  /** The first number whose string does not come before `text`. */
  readonly placeOf: (text: string) => number;
}

/** Reads strings in order, and where each ends in all of them joined (UTF-16); none is decoded before one is asked for. */
export function unpackTexts(from: Unpacker): PackedTexts {
  const ends = from.words();
  const all = once(from.textLater());
  return textsInOrder(ends.length, (number) => all().slice(number === 0 ? 0 : ends[number - 1]!, ends[number]!));
}

/** Strings in order that are at hand. */
export function textsInOrder(size: number, at: (number: number) => string): PackedTexts {
  return { size, at, placeOf: (text) => firstPlace(size, (place) => at(place) < text) };
}

/** Reads lists one behind the other, and where each ends. */
export function unpackLists(from: Unpacker): PackedLists & { readonly count: (from: number, to: number) => number } {
  const [ends, items] = [from.words(), from.words()];
  const startOf = (index: number): number => (index === 0 ? 0 : ends[index - 1]!);
  return { size: ends.length, at: (index) => items.subarray(startOf(index), ends[index]!), count: (first, after) => startOf(after) - startOf(first) };
}

function unpackTable(from: Unpacker): PackedTable<number> {
  const keys = from.words();
  const lists = unpackLists(from);
  const placeOf = (key: number): number => firstPlace(keys.length, (place) => keys[place]! < key);
  return {
    size: keys.length,
    keyAt: (place) => keys[place]!,
    listAt: lists.at,
    placeOf,
    get(key) {
      const place = placeOf(key);
      return keys[place] === key ? lists.at(place) : undefined;
    },
    count: lists.count,
  };
}

/** Which of several runs of numbers holds this one, by where each starts; an empty run starts where the next one does and holds none. */
export function holderOf(starts: Uint32Array, number: number): number {
  return firstPlace(starts.length, (place) => starts[place]! <= number) - 1;
}
