import type { Shown } from './actor-groups';
import { merged } from './sorted';
import { sortInSteps, type Steps } from './steps';

/** Actors by how often they are mentioned: the most mentioned come first, and only those that are asked for are sorted. */
export interface RankedActors<T extends Pick<Shown, 'mentionCount'>> {
  readonly add: (entry: T) => void;
  readonly remove: (entry: T) => void;
  /** Sorts, in steps, all that `inOrder` gives. */
  readonly sorted: () => Steps<void>;
  /** Most mentioned first. */
  readonly inOrder: () => Iterable<T>;
}

/** Actors that were kept in order, made one by one. */
export interface KeptOrder<T> {
  readonly size: number;
  readonly entryAt: (place: number) => T;
}

/** A ranking of the actors that were kept, in which `compare` puts those of one count in order. */
export function createRankedActors<T extends Pick<Shown, 'mentionCount'>>(compare: (a: T, b: T) => number, kept: KeptOrder<T> | undefined): RankedActors<T> {
  const byCount = new Map<number, { readonly entries: Set<T>; sorted: readonly T[] | undefined }>();
  let counts: readonly number[] | undefined;
  /** Kept actors that are no more. */
  const gone = new Set<T>();

  function* added(): Generator<T> {
    counts ??= [...byCount.keys()].sort((a, b) => b - a);
    for (const count of counts) {
      const known = byCount.get(count)!;
      yield* (known.sorted ??= [...known.entries].sort(compare));
    }
  }
  function* stillThere({ size, entryAt }: KeptOrder<T>): Generator<T> {
    for (let place = 0; place < size; place++) if (!gone.has(entryAt(place))) yield entryAt(place);
  }
  return {
    add(entry) {
      const known = byCount.get(entry.mentionCount);
      if (known === undefined) {
        byCount.set(entry.mentionCount, { entries: new Set([entry]), sorted: undefined });
        counts = undefined;
      } else {
        known.entries.add(entry);
        known.sorted = undefined;
      }
    },
    remove(entry) {
      const { mentionCount } = entry;
      const known = byCount.get(mentionCount);
      if (known === undefined || !known.entries.delete(entry)) return void gone.add(entry);
      known.sorted = undefined;
      if (known.entries.size > 0) return;
      byCount.delete(mentionCount);
      counts = undefined;
    },
    *sorted() {
      for (const known of byCount.values()) known.sorted ??= yield* sortInSteps([...known.entries], compare);
    },
    inOrder: () => (kept === undefined ? added() : merged(stillThere(kept), added(), compare)),
  };
}
