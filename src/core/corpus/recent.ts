/** Results kept for the keys asked for last, so that what can be made again does not fill the memory. */
export interface Recent<K extends object, T> {
  /** The kept result for `key`, else the one that `make` gives. */
  readonly get: (key: K, make: () => T) => T;
}

/** Keeps at most `limit` results, the least recently asked for going first. */
export function createRecent<K extends object, T>(limit: number): Recent<K, T> {
  const kept = new Map<K, T>();
  function keep(key: K, value: T): void {
    kept.delete(key);
    kept.set(key, value);
    if (kept.size > limit) for (const oldest of kept.keys()) return void kept.delete(oldest);
  }
  return {
    get(key, make) {
      const known = kept.get(key) ?? make();
      keep(key, known);
      return known;
    },
  };
}
