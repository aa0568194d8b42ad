/** Keys in code-unit order with the numbers they lead to: exact look-ups and ranges by prefix, both by binary search. */
export interface PrefixTable {
  /** Numbers of every key that starts with `prefix`, keys in order, with repeats; stops when `visit` returns false. */
  starting(prefix: string, visit: (id: number) => boolean): void;
}

/** A table over `keys`; one key may lead to several numbers. */
export function createPrefixTable(keys: ReadonlyMap<string, readonly number[]>): PrefixTable {
  const sorted = [...keys.keys()].sort();
  return {
    starting(prefix, visit) {
      for (let at = lowerBound(sorted, prefix); at < sorted.length && sorted[at]!.startsWith(prefix); at++) {
        for (const id of keys.get(sorted[at]!)!) if (!visit(id)) return;
      }
    },
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
