import type { Table } from './thawing';

/** Lists that are kept in order, so that a change costs the look-up of one place and not a sorting of everything. */

/** An order of items: negative where `a` comes first, positive where `b` does, 0 where neither. */
export type Compare<T> = (a: T, b: T) => number;

/** Texts in the order of their code units. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Lists up to this long are copied to grow: engines keep sixteen free places behind what is pushed, which would be most of the many lists of one or two. */
const COPIED = 8;

/** The list with one more item at its end: itself, or a copy where it is short. */
export function withItem<T>(items: T[], item: T): T[] {
  if (items.length <= COPIED) return items.concat([item]);
  items.push(item);
  return items;
}

/** The list with an item in its place, itself or a copy as in `withItem`; at the end, where items mostly come, without searching. */
export function insertSorted<T>(items: T[], item: T, compare: Compare<T>): T[] {
  if (items.length === 0 || compare(items[items.length - 1]!, item) <= 0) return withItem(items, item);
  const at = placeOf(items, item, compare);
  if (items.length <= COPIED) return items.slice(0, at).concat([item], items.slice(at));
  items.splice(at, 0, item);
  return items;
}

/** The first `most` of the items in order, each once, by a comparison that tells any two apart; nearly all of many are refused by one look at the last that is kept. */
export function firstOf<T>(items: Iterable<T>, most: number, compare: Compare<T>): T[] {
  const first: T[] = [];
  for (const item of items) {
    if (first.length >= most && !(most > 0 && compare(item, first[first.length - 1]!) < 0)) continue;
    const at = placeOf(first, item, compare);
    if (first[at] === item) continue;
    first.splice(at, 0, item);
    if (first.length > most) first.pop();
  }
  return first;
}

/** Takes an item out; equal items are told apart by identity. */
export function removeSorted<T>(items: T[], item: T, compare: Compare<T>): void {
  for (let at = placeOf(items, item, compare); at < items.length && compare(items[at]!, item) === 0; at++) {
    if (items[at] === item) return void items.splice(at, 1);
  }
}

/** The first place whose item does not come before `item`. */
export function placeOf<T>(items: readonly T[], item: T, compare: Compare<T>): number {
  return firstPlace(items.length, (place) => compare(items[place]!, item) < 0);
}

/** The first of `size` places that `isBefore` is false for; it is true for all before that. */
export function firstPlace(size: number, isBefore: (place: number) => boolean): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Takes an item out of a list whose order says nothing; false where it is not in it. */
export function take<T>(items: T[], item: T): boolean {
  const at = items.indexOf(item);
  if (at < 0) return false;
  items[at] = items[items.length - 1]!;
  items.pop();
  return true;
}

/** Two lists in order as one; of equals those of the first come first. */
export function* merged<T>(first: Iterator<T>, second: Iterator<T>, compare: Compare<T>): Generator<T> {
  let [a, b] = [first.next(), second.next()];
  while (!a.done || !b.done) {
    if (b.done || (!a.done && compare(a.value, b.value) <= 0)) {
      yield (a as IteratorYieldResult<T>).value;
      a = first.next();
    } else {
      yield b.value;
      b = second.next();
    }
  }
}

/** Adds a value to the list under a key. */
export function addTo<K, T>(lists: Pick<Table<K, T[]>, 'get' | 'set'>, key: K, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else if (list.length <= COPIED) lists.set(key, withItem(list, value));
  else list.push(value);
}

/** Takes a value out of the list under a key, and the key with its last value. */
export function takeFrom<K, T>(lists: Table<K, T[]>, key: K, value: T): void {
  const list = lists.get(key);
  if (list !== undefined && take(list, value) && list.length === 0) lists.delete(key);
}
