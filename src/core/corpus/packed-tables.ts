import { once } from './once';
import type { Packer, Unpacker } from './packing';
import { byText } from './sorted';
import { inSteps, sortInSteps, type Steps } from './steps';

/**
 * What the directories keep, as the store has it: every string once, in order, and beside them columns, lists and tables of numbers alone. A reader takes
 * them as views and looks things up where they lie, so that opening a store costs the same however much it holds.
 */

/** Collects columns, lists and tables, and packs them in the order in which they were given; all of it in steps. */
export interface TableWriter {
  readonly numbers: <T>(items: readonly T[], numberOf: (item: T, at: number) => number) => Steps<void>;
  readonly texts: <T>(items: readonly T[], textOf: (item: T) => string) => Steps<void>;
  readonly lists: <T>(items: readonly T[], listOf: (item: T) => Iterable<number>) => Steps<void>;
  readonly textLists: <T>(items: readonly T[], listOf: (item: T) => Iterable<string>) => Steps<void>;
  /** Lists under keys of text, to be filled before all is packed. */
  readonly table: () => Filling<number>;
  /** Lists of text under keys of text, likewise. */
  readonly textTable: () => Filling<string>;
  /** Lists under keys that are numbers, in ascending order. */
  readonly numberTable: (lists: ReadonlyMap<number, readonly number[]>) => Steps<void>;
  /** Numbers under keys that are numbers, given as pairs in any order: see `pairOf`. */
  readonly pairs: (pairs: readonly number[]) => Steps<void>;
  readonly pack: (out: Packer) => Steps<void>;
}

/** A table that is being filled: adds a value to the list under a key. */
export type Filling<T> = (key: string, value: T) => void;

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
  /** Every text once; until all are there, and can be put in order, they go by when they came. */
  const pool = new Map<string, number>();
  const writers: ((out: Packer, places: Uint32Array) => Steps<void>)[] = [];
  const inPlace = (texts: Uint32Array, places: Uint32Array): Uint32Array => texts.map((text) => places[text]!);

  function keep(text: string): number {
    const known = pool.get(text);
    if (known !== undefined) return known;
    pool.set(text, pool.size);
    return pool.size - 1;
  }
  function* column<T>(items: readonly T[], numberOf: (item: T, at: number) => number): Steps<Uint32Array> {
    const numbers = new Uint32Array(items.length);
    yield* inSteps(items.length, (at) => void (numbers[at] = numberOf(items[at]!, at)));
    return numbers;
  }
  function filling<T>(numberOf: (value: T) => number, isText: boolean): Filling<T> {
    const [keys, values]: [number[], number[]] = [[], []];
    writers.push((out, places) => {
      const numbers = new Uint32Array(values);
      return packTable(out, inPlace(new Uint32Array(keys), places), isText ? inPlace(numbers, places) : numbers, places.length);
    });
    return (key, value) => {
      keys.push(keep(key));
      values.push(numberOf(value));
    };
  }
  return {
    *numbers(items, numberOf) {
      const numbers = yield* column(items, numberOf);
      writers.push(function* (out) {
        out.words(numbers);
      });
    },
    *texts(items, textOf) {
      const texts = yield* column(items, (item) => keep(textOf(item)));
      writers.push(function* (out, places) {
        out.words(inPlace(texts, places));
      });
    },
    *lists(items, listOf) {
      const { ends, values } = yield* gathered(items, listOf, (number) => number);
      writers.push(function* (out) {
        for (const words of [ends, values]) out.words(words);
      });
    },
    *textLists(items, listOf) {
      const { ends, values } = yield* gathered(items, listOf, keep);
      writers.push(function* (out, places) {
        for (const words of [ends, inPlace(values, places)]) out.words(words);
      });
    },
    table: () => filling((value: number) => value, false),
    textTable: () => filling(keep, true),
    *numberTable(lists) {
      const keys = Uint32Array.from(lists.keys());
      const { ends, values } = yield* gathered([...lists.values()], (list) => list, (number) => number);
      writers.push(function* (out) {
        for (const words of [keys, ends, values]) out.words(words);
      });
    },
    *pairs(pairs) {
      const inOrder = yield* sortInSteps(pairs, (a, b) => a - b);
      writers.push((out) => packPairs(out, inOrder));
    },
    *pack(out) {
      const texts = yield* sortInSteps([...pool.keys()], byText);
      const places = new Uint32Array(texts.length);
      yield* inSteps(texts.length, (place) => void (places[pool.get(texts[place]!)!] = place));
      yield* packTexts(out, texts);
      for (const write of writers) {
        yield;
        yield* write(out, places);
      }
    },
  };
}

/** Lists one behind the other, and where each ends. */
function* gathered<T, V>(items: readonly T[], listOf: (item: T) => Iterable<V>, numberOf: (value: V) => number): Steps<{ readonly ends: Uint32Array; readonly values: Uint32Array }> {
  const ends = new Uint32Array(items.length);
  const values: number[] = [];
  yield* inSteps(items.length, (at) => {
    for (const value of listOf(items[at]!)) values.push(numberOf(value));
    ends[at] = values.length;
  });
  return { ends, values: new Uint32Array(values) };
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

/** Strings that are joined in one step. */
const JOINED_AT_ONCE = 4096;

/** Strings as one and the places where each ends. */
export function* packTexts(out: Packer, texts: readonly string[]): Steps<void> {
  const ends = new Uint32Array(texts.length);
  const pieces: string[] = [];
  for (let at = 0, end = 0; at < texts.length; at += JOINED_AT_ONCE) {
    const some = texts.slice(at, at + JOINED_AT_ONCE);
    some.forEach((text, next) => void (ends[at + next] = end += text.length));
    pieces.push(some.join(''));
    yield;
  }
  out.words(ends);
  const all = pieces.join('');
  yield;
  out.text(all);
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

/** Values under their keys, which are below `limit`: keys in order, values of one key as they came. */
function* packTable(out: Packer, keys: Uint32Array, values: Uint32Array, limit: number): Steps<void> {
  /** How many values a key has, then where the next of them goes. */
  const next = new Uint32Array(limit);
  yield* inSteps(keys.length, (at) => void next[keys[at]!]!++);
  const [used, ends, inOrder] = [new Uint32Array(limit), new Uint32Array(limit), new Uint32Array(values.length)];
  let [size, end] = [0, 0];
  yield* inSteps(limit, (key) => {
    const count = next[key]!;
    if (count === 0) return;
    next[key] = end;
    used[size] = key;
    ends[size++] = end += count;
  });
  yield* inSteps(keys.length, (at) => void (inOrder[next[keys[at]!]!++] = values[at]!));
  for (const words of [used.subarray(0, size), ends.subarray(0, size), inOrder]) out.words(words);
}

function* packPairs(out: Packer, pairs: readonly number[]): Steps<void> {
  const [keys, ends, items] = [new Uint32Array(pairs.length), new Uint32Array(pairs.length), new Uint32Array(pairs.length)];
  let size = 0;
  yield* inSteps(pairs.length, (at) => {
    const pair = pairs[at]!;
    const key = Math.floor(pair / PAIRED);
    if (at === 0 || keys[size - 1] !== key) keys[size++] = key;
    ends[size - 1] = at + 1;
    items[at] = pair % PAIRED;
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
