import { Words } from './growing';
import type { Packer } from './packing';
import { inSteps, inStretches, sortByKey, sortTexts, type Steps } from './steps';

/** Collects columns, lists and tables for `createTableReader`, and packs them in the order in which they were given; all of it in steps. */
export interface TableWriter {
  readonly numbers: <T>(items: readonly T[], numberOf: (item: T, at: number) => number) => Steps<void>;
  readonly texts: <T>(items: readonly T[], textOf: (item: T) => string) => Steps<void>;
  readonly lists: <T>(items: readonly T[], listOf: (item: T) => Iterable<number>) => Steps<void>;
  /** Answers what writes, when it is called, the table of the same texts: each with the places of the lists that hold it. */
  readonly textLists: <T>(items: readonly T[], listOf: (item: T) => Iterable<string>) => Steps<() => void>;
  /** Lists under keys of text, to be filled before all is packed. */
  readonly table: () => Filling<number>;
  /** Lists of text under keys of text, likewise. */
  readonly textTable: () => Filling<string>;
  /** Lists under keys that are numbers, in ascending order. */
  readonly numberTable: (lists: ReadonlyMap<number, readonly number[]>) => Steps<void>;
  /** Numbers under keys that are numbers, given as pairs, those of one key in the order in which they come. */
  readonly pairs: (keys: Uint32Array, numbers: Uint32Array) => Steps<void>;
  readonly pack: (out: Packer) => Steps<void>;
}

/** A table that is being filled: adds a value to the list under a key. */
export type Filling<T> = (key: string, value: T) => void;

/** A writer with no tables as yet; its strings are numbered in order once `pack` has seen them all. */
export function createTableWriter(): TableWriter {
  /** Every text once; until all are there, and can be put in order, they go by when they came. */
  const pool = new Map<string, number>();
  const writers: ((out: Packer, places: Uint32Array) => Steps<void>)[] = [];

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
  /** A table to be written of keys, which are texts by when they came, and of numbers, which may be texts too. */
  function table(keys: () => Uint32Array, numbers: () => Uint32Array, areTexts = false): void {
    writers.push(function* (out, places) {
      const inOrder = areTexts ? yield* placed(numbers(), places) : numbers();
      yield* packTable(out, yield* placed(keys(), places), inOrder, places.length);
    });
  }
  function filling<T>(numberOf: (value: T) => number, areTexts: boolean): Filling<T> {
    const [keys, values] = [new Words(), new Words()];
    table(() => keys.all(), () => values.all(), areTexts);
    return (key, value) => {
      keys.add(keep(key));
      values.add(numberOf(value));
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
        out.words(yield* placed(texts, places));
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
        out.words(ends);
        out.words(yield* placed(values, places));
      });
      return () => table(() => values, () => holdersOf(ends, values.length));
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
    *pairs(keys, numbers) {
      const [inOrder, items] = yield* sortByKey(keys, numbers);
      writers.push((out) => packPairs(out, inOrder, items));
    },
    *pack(out) {
      const texts = yield* sortTexts([...pool.keys()]);
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

/** Texts by their places in order. */
function* placed(texts: Uint32Array, places: Uint32Array): Steps<Uint32Array> {
  const inOrder = new Uint32Array(texts.length);
  yield* inStretches(texts.length, (at, end) => {
    for (; at < end; at++) inOrder[at] = places[texts[at]!]!;
  });
  return inOrder;
}

/** Lists one behind the other, and where each ends. */
function* gathered<T, V>(items: readonly T[], listOf: (item: T) => Iterable<V>, numberOf: (value: V) => number): Steps<{ readonly ends: Uint32Array; readonly values: Uint32Array }> {
  const ends = new Uint32Array(items.length);
  const values = new Words();
  yield* inSteps(items.length, (at) => {
    for (const value of listOf(items[at]!)) values.add(numberOf(value));
    ends[at] = values.length;
  });
  return { ends, values: values.all() };
}

/** For each of so many items the list that it stands in, by where the lists end. */
function holdersOf(ends: Uint32Array, size: number): Uint32Array {
  const holders = new Uint32Array(size);
  let at = 0;
  ends.forEach((end, list) => {
    holders.fill(list, at, end);
    at = end;
  });
  return holders;
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
  yield* out.longText(pieces);
}

/** Lists one behind the other, and where each ends. */
export function* packLists<T>(out: Packer, items: readonly T[], listOf: (item: T) => Uint32Array): Steps<void> {
  const { ends, values } = yield* gathered(items, listOf, (number) => number);
  out.words(ends);
  out.words(values);
}

/** Values under their keys, which are below `limit`: keys in order, values of one key as they came. */
function* packTable(out: Packer, keys: Uint32Array, values: Uint32Array, limit: number): Steps<void> {
  /** How many values a key has, then where the next of them goes. */
  const next = new Uint32Array(limit);
  yield* inStretches(keys.length, (at, end) => {
    for (; at < end; at++) next[keys[at]!]!++;
  });
  const [used, ends, inOrder] = [new Uint32Array(limit), new Uint32Array(limit), new Uint32Array(values.length)];
  let [size, end] = [0, 0];
  yield* inStretches(limit, (key, after) => {
    for (; key < after; key++) {
      const count = next[key]!;
      if (count === 0) continue;
      next[key] = end;
      used[size] = key;
      ends[size++] = end += count;
    }
  });
  yield* inStretches(keys.length, (at, after) => {
    for (; at < after; at++) inOrder[next[keys[at]!]!++] = values[at]!;
  });
  for (const words of [used.subarray(0, size), ends.subarray(0, size), inOrder]) out.words(words);
}

/** Items under their keys, both in order. */
function* packPairs(out: Packer, inOrder: Uint32Array, items: Uint32Array): Steps<void> {
  const [keys, ends] = [new Uint32Array(items.length), new Uint32Array(items.length)];
  let size = 0;
  yield* inStretches(items.length, (at, after) => {
    for (; at < after; at++) {
      if (at === 0 || inOrder[at] !== inOrder[at - 1]) keys[size++] = inOrder[at]!;
      ends[size - 1] = at + 1;
    }
  });
  for (const words of [keys.subarray(0, size), ends.subarray(0, size), items]) out.words(words);
}
