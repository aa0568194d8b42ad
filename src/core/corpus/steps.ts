import type { Compare } from './sorted';

/** Long work in small steps: whoever takes them may do other things between two of them, or leave the rest. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Items of a step where nothing is read or made for one but a few numbers or words; well below a millisecond. */
const LIGHT = 256;
/** Numbers that are moved or looked up in one step. */
const MOVED_AT_ONCE = 16_384;
/** Texts that are sorted in one step; some of them are put together from their pieces only then. */
const TEXTS_AT_ONCE = 256;
/** Items that are sorted, or merged, in one step. */
const SORTED_AT_ONCE = 1024;

/** Takes all steps at once. */
export function allSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Calls `visit` with the numbers from 0 to before `size`, so many in each step. */
export function* inSteps(size: number, visit: (at: number) => void, atOnce = LIGHT): Steps<void> {
  for (let at = 0; at < size; ) {
    for (const end = Math.min(size, at + atOnce); at < end; at++) visit(at);
    yield;
  }
}

/** Calls `visit` with one stretch of the numbers from 0 to before `size` after the other: for loops that only move numbers. */
export function* inStretches(size: number, visit: (from: number, to: number) => void, atOnce = MOVED_AT_ONCE): Steps<void> {
  for (let from = 0; from < size; from += atOnce) {
    visit(from, Math.min(size, from + atOnce));
    yield;
  }
}

/** The items in order, equal ones as they came: runs are sorted, then merged two by two. */
export function* sortInSteps<T>(items: readonly T[], compare: Compare<T>): Steps<readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let at = 0; at < items.length; at += SORTED_AT_ONCE) {
    runs.push(items.slice(at, at + SORTED_AT_ONCE).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const longer: (readonly T[])[] = [];
    for (let at = 0; at < runs.length; at += 2) longer.push(yield* mergeInSteps(runs[at]!, runs[at + 1] ?? [], compare));
    runs = longer;
  }
  return runs[0] ?? [];
}

function* mergeInSteps<T>(first: readonly T[], second: readonly T[], compare: Compare<T>): Steps<readonly T[]> {
  if (second.length === 0) return first;
  const merged: T[] = [];
  let [a, b] = [0, 0];
  yield* inSteps(first.length + second.length, () => {
    const isFirst = b === second.length || (a < first.length && compare(first[a]!, second[b]!) <= 0);
    merged.push(isFirst ? first[a++]! : second[b++]!);
  }, SORTED_AT_ONCE);
  return merged;
}

/** Texts in the order of their code units, which the engine's own sorting is quickest at: they are dealt out by their first letters until few enough are left to be sorted at once. */
export function* sortTexts(texts: readonly string[]): Steps<string[]> {
  const sorted: string[] = [];
  yield* sortInto(sorted, [...texts], 0);
  return sorted;
}

/** All of `texts` begin alike up to `from`. */
function* sortInto(sorted: string[], texts: string[], from: number): Steps<void> {
  if (texts.length <= TEXTS_AT_ONCE) {
    for (const text of texts.sort()) sorted.push(text);
    return void (yield);
  }
  let alike = texts[0]!.length;
  yield* inSteps(texts.length, (at) => {
    const [text, first] = [texts[at]!, texts[0]!];
    let end = from;
    while (end < alike && text.charCodeAt(end) === first.charCodeAt(end)) end++;
    alike = end;
  });
  const byUnit = new Map<number, string[]>();
  yield* inSteps(texts.length, (at) => {
    const text = texts[at]!;
    const unit = alike < text.length ? text.charCodeAt(alike) : ENDS;
    const same = byUnit.get(unit);
    if (same === undefined) byUnit.set(unit, [text]);
    else same.push(text);
  });
  for (const unit of [...byUnit.keys()].sort((a, b) => a - b)) {
    // What ends where the others go on is all one text.
    if (unit === ENDS) for (const text of byUnit.get(unit)!) sorted.push(text);
    else yield* sortInto(sorted, byUnit.get(unit)!, alike + 1);
  }
}

/** Comes before every letter. */
const ENDS = -1;

/** Keys in order, each with its value, those of one key as they came: digit by digit from the last (Knuth, The Art of Computer Programming 3, 5.2.5). */
export function* sortByKey(keys: Uint32Array, values: Uint32Array): Steps<readonly [keys: Uint32Array, values: Uint32Array]> {
  const room = (): readonly [Uint32Array, Uint32Array] => [new Uint32Array(keys.length), new Uint32Array(keys.length)];
  let from: readonly [Uint32Array, Uint32Array] = [keys, values];
  let to = room();
  for (let shift = 0; shift < 32; shift += DIGIT) {
    const places = new Uint32Array(1 << DIGIT);
    const digit = (key: number): number => (key >>> shift) & ((1 << DIGIT) - 1);
    const [[oldKeys, oldValues], [newKeys, newValues]] = [from, to];
    yield* inStretches(keys.length, (at, end) => {
      for (; at < end; at++) places[digit(oldKeys[at]!)]!++;
    });
    for (let place = 0, before = 0; place < places.length; place++) {
      const count = places[place]!;
      places[place] = before;
      before += count;
    }
    yield* inStretches(keys.length, (at, end) => {
      for (; at < end; at++) {
        const place = places[digit(oldKeys[at]!)]!++;
        newKeys[place] = oldKeys[at]!;
        newValues[place] = oldValues[at]!;
      }
    });
    // What was given stays as it is.
    [from, to] = [to, shift === 0 ? room() : from];
  }
  return from;
}

/** Bits that are looked at in one pass over the keys. */
const DIGIT = 11;
