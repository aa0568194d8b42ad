import { once } from './once';
import type { Packer, Unpacker } from './packing';

/**
 * What the directories keep, as the store has it: every string once, in order, and beside them columns, lists and tables of numbers alone. A reader takes
 * them as views and looks things up where they lie, so that opening a store costs the same however much it holds.
 */

/** Collects columns, lists and tables, and packs them in the order in which they were given. */
export interface TableWriter {
  readonly numbers: (column: readonly number[] | Uint32Array) => void;
  readonly texts: (column: readonly string[]) => void;
  readonly lists: (lists: readonly (readonly number[])[]) => void;
  readonly textLists: (lists: readonly (readonly string[])[]) => void;
  /** Lists under keys of text. */
  readonly table: (lists: ReadonlyMap<string, readonly number[]>) => void;
  /** Lists of text under keys of text. */
  readonly textTable: (lists: ReadonlyMap<string, readonly string[]>) => void;
  /** Lists under keys that are numbers. */
  readonly numberTable: (lists: ReadonlyMap<number, readonly number[]>) => void;
  /** Numbers under keys that are numbers, given as pairs: see `pairOf`. */
  readonly pairs: (pairs: Float64Array) => void;
  readonly pack: (out: Packer) => void;
}

/** Most that a number paired with a key can be, plus one: what a double still holds beside a key of 32 bits. */
const PAIRED = 2 ** 21;

/** A key of 32 bits with a number below two million, as one number that is sorted by key first. */
export function pairOf(key: number, number: number): number {
  return key * PAIRED + number;
}

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

/** Reads what a writer packed, in the same order. */
export interface TableReader {
  readonly numbers: () => Uint32Array;
  readonly texts: () => (index: number) => string;
  readonly lists: () => PackedLists;
  readonly textLists: () => (index: number) => string[];
  readonly table: () => PackedTable<string>;
  readonly textTable: () => (key: string) => string[] | undefined;
  readonly numberTable: () => PackedTable<number>;
}

export function createTableWriter(): TableWriter {
  const pool = new Set<string>();
  const writers: ((out: Packer, numberOf: (text: string) => number) => void)[] = [];
  const keep = (text: string): void => void pool.add(text);

  function lists(all: readonly (readonly number[])[]): void {
    writers.push((out) => packLists(out, all));
  }
  return {
    numbers: (column) => void writers.push((out) => out.words(Uint32Array.from(column))),
    texts(column) {
      column.forEach(keep);
      writers.push((out, numberOf) => out.words(Uint32Array.from(column, numberOf)));
    },
    lists,
    textLists(all) {
      for (const list of all) list.forEach(keep);
      writers.push((out, numberOf) => packLists(out, all.map((list) => list.map(numberOf))));
    },
    table(all) {
      for (const key of all.keys()) keep(key);
      writers.push((out, numberOf) => packTable(out, [...all].map(([key, list]) => [numberOf(key), list])));
    },
    textTable(all) {
      for (const [key, list] of all) [key, ...list].forEach(keep);
      writers.push((out, numberOf) => packTable(out, [...all].map(([key, list]) => [numberOf(key), list.map(numberOf)])));
    },
    numberTable: (all) => void writers.push((out) => packTable(out, [...all])),
    pairs: (all) => void writers.push((out) => packPairs(out, all)),
    pack(out) {
      const texts = [...pool].sort();
      const numbers = new Map(texts.map((text, number) => [text, number]));
      packTexts(out, texts);
      for (const write of writers) write(out, (text) => numbers.get(text)!);
    },
  };
}

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

/** Strings as one and the places where each ends. */
export function packTexts(out: Packer, texts: readonly string[]): void {
  let end = 0;
  out.words(Uint32Array.from(texts, (text) => (end += text.length)));
  out.text(texts.join(''));
}

export function unpackTexts(from: Unpacker): PackedTexts {
  const ends = from.words();
  const all = once(from.textLater());
  return textsInOrder(ends.length, (number) => all().slice(number === 0 ? 0 : ends[number - 1]!, ends[number]!));
}

/** Strings in order that are at hand. */
export function textsInOrder(size: number, at: (number: number) => string): PackedTexts {
  return { size, at, placeOf: (text) => firstPlace(size, (place) => at(place) < text) };
}

/** Lists one behind the other, and where each ends. */
export function packLists(out: Packer, lists: readonly ArrayLike<number>[]): void {
  let end = 0;
  const ends = Uint32Array.from(lists, (list) => (end += list.length));
  const items = new Uint32Array(end);
  lists.forEach((list, index) => items.set(list, ends[index]! - list.length));
  out.words(ends);
  out.words(items);
}

/** Reads what `packLists` wrote. */
export function unpackLists(from: Unpacker): PackedLists & { readonly count: (from: number, to: number) => number } {
  const [ends, items] = [from.words(), from.words()];
  const startOf = (index: number): number => (index === 0 ? 0 : ends[index - 1]!);
  return { size: ends.length, at: (index) => items.subarray(startOf(index), ends[index]!), count: (first, after) => startOf(after) - startOf(first) };
}

function packTable(out: Packer, entries: readonly (readonly [number, readonly number[]])[]): void {
  const inOrder = [...entries].sort(([a], [b]) => a - b);
  out.words(Uint32Array.from(inOrder, ([key]) => key));
  packLists(out, inOrder.map(([, list]) => list));
}

function packPairs(out: Packer, pairs: Float64Array): void {
  pairs.sort();
  const [keys, ends] = [new Uint32Array(pairs.length), new Uint32Array(pairs.length)];
  const items = Uint32Array.from(pairs, (pair) => pair % PAIRED);
  let size = 0;
  pairs.forEach((pair, at) => {
    const key = Math.floor(pair / PAIRED);
    if (at === 0 || keys[size - 1] !== key) keys[size++] = key;
    ends[size - 1] = at + 1;
  });
  for (const words of [keys.subarray(0, size), ends.subarray(0, size), items]) out.words(words);
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

/** The first of `size` places that `isBefore` is false for; it is true for all before that. */
function firstPlace(size: number, isBefore: (place: number) => boolean): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
