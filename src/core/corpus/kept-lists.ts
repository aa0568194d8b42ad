import { insertSorted, merged, removeSorted, type Compare } from './sorted';

/** Lists in order under keys. */
export interface OrderedLists<T> {
  readonly get: (key: string) => readonly T[] | undefined;
  readonly has: (key: string) => boolean;
  readonly count: (key: string) => number;
  /** True where the key is new. */
  readonly enter: (key: string, item: T) => boolean;
  /** True where the key goes with it. */
  readonly withdraw: (key: string, item: T) => boolean;
}

/** Lists that were kept: how long each is, and its items in order, made when they are asked for. */
export interface KeptLists<T> {
  readonly count: (key: string) => number;
  readonly items: (key: string) => readonly T[];
}

/** What came to a list and what left it. */
interface Change<T> {
  came: T[];
  gone: Set<T> | undefined;
}

/** Lists over those that were kept. A change of a long list costs itself: the list is put together when it is asked for. */
export function createOrderedLists<T>(compare: Compare<T>, kept?: KeptLists<T>): OrderedLists<T> {
  const changes = new Map<string, Change<T>>();

  function count(key: string): number {
    const { came, gone } = changes.get(key) ?? { came: [], gone: undefined };
    return (kept?.count(key) ?? 0) - (gone?.size ?? 0) + came.length;
  }
  return {
    get(key) {
      if (count(key) === 0) return undefined;
      const { came, gone } = changes.get(key) ?? { came: [], gone: undefined };
      if (kept === undefined || kept.count(key) === 0) return came;
      const left = gone === undefined ? kept.items(key) : kept.items(key).filter((item) => !gone.has(item));
      return came.length === 0 ? left : [...merged(left.values(), came.values(), compare)];
    },
    has: (key) => count(key) > 0,
    count,
    enter(key, item) {
      const change = changes.get(key);
      if (change === undefined) {
        changes.set(key, { came: [item], gone: undefined });
        return kept === undefined || kept.count(key) === 0;
      }
      const isNew = change.came.length === 0 && count(key) === 0;
      change.came = insertSorted(change.came, item, compare);
      return isNew;
    },
    withdraw(key, item) {
      const change = changes.get(key) ?? { came: [], gone: undefined };
      changes.set(key, change);
      const before = change.came.length;
      removeSorted(change.came, item, compare);
      if (change.came.length === before) (change.gone ??= new Set()).add(item);
      const isEmpty = count(key) === 0;
      if (isEmpty && (kept?.count(key) ?? 0) === 0) changes.delete(key);
      return isEmpty;
    },
  };
}
