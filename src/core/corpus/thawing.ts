/** What the lists and look-ups of the directories are kept in: the part of a map they use. */
export interface Table<K, V> {
  readonly get: (key: K) => V | undefined;
  readonly has: (key: K) => boolean;
  readonly set: (key: K, value: V) => unknown;
  readonly delete: (key: K) => boolean;
}

/**
 * A map over what the store holds: a value is taken out of its bytes when it is first asked for, and from then on is the map's own, to be changed like any
 * other. Without `thaw` it is a map that begins empty.
 */
export function createThawing<K, V extends object | number>(thaw: ((key: K) => V | undefined) | undefined): Table<K, V> {
  if (thaw === undefined) return new Map<K, V>();
  const taken = thaw;
  const own = new Map<K, V | null>();

  function get(key: K): V | undefined {
    const known = own.get(key);
    if (known !== undefined) return known ?? undefined;
    const value = taken(key);
    if (value !== undefined) own.set(key, value);
    return value;
  }
  return {
    get,
    has: (key) => get(key) !== undefined,
    set: (key, value) => own.set(key, value),
    delete(key) {
      const had = get(key) !== undefined;
      if (had) own.set(key, null);
      return had;
    },
  };
}
