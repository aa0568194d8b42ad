/** Keys in code-unit order with the numbers they lead to: ranges by prefix through binary search. */
export interface PrefixTable {
  /** Numbers of every key that starts with `prefix`, keys in order, with repeats. */
  readonly starting: (prefix: string) => Uint32Array;
}

/** A table over `keys`; one key may lead to several numbers. */
export function createPrefixTable(keys: ReadonlyMap<string, readonly number[]>): PrefixTable {
  const sorted = [...keys.keys()].sort();
  const offsets = new Uint32Array(sorted.length + 1);
  sorted.forEach((key, at) => (offsets[at + 1] = offsets[at]! + keys.get(key)!.length));
  const numbers = new Uint32Array(offsets[sorted.length]!);
  sorted.forEach((key, at) => numbers.set(keys.get(key)!, offsets[at]!));
  return {
    // No character sorts behind U+FFFF, which is none.
    starting: (prefix) => numbers.subarray(offsets[lowerBound(sorted, prefix)], offsets[lowerBound(sorted, `${prefix}\uffff`)]),
  };
}

/** Adds `id` to the numbers of `key`, once where the same number comes again at once. */
export function addKey<K>(keys: Map<K, number[]>, key: K, id: number): void {
  const ids = keys.get(key);
  if (ids === undefined) keys.set(key, [id]);
  else if (ids[ids.length - 1] !== id) ids.push(id);
}

/** The key and what is left of it from each later word on: "international criminal court", "criminal court", "court". */
export function fromEachWord(key: string): string[] {
  const starts = [key];
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) starts.push(key.slice(at + 1));
  for (let at = key.indexOf('-'); at >= 0; at = key.indexOf('-', at + 1)) starts.push(key.slice(at + 1));
  return starts;
}

function lowerBound(sorted: readonly string[], key: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
