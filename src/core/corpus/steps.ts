import type { Compare } from './sorted';

/** Long work in small steps: whoever takes them may do other things between two of them, or leave the rest. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Items of a step where nothing is read or made for one but a few numbers or words; well below a millisecond. */
const LIGHT = 256;
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
