import type { PackedTable } from './packed-tables';
import { merged } from './sorted';

/** Values under keys in code-unit order, so that all keys with one beginning lie together; keys come and go. */
export interface PrefixTable<T> {
  readonly add: (key: string, value: T) => void;
  readonly remove: (key: string, value: T) => void;
  /** Puts what was added in its place, which the next question would wait for otherwise. */
  readonly settle: () => void;
  /** How many values `starting` gives, or a few more, counted without looking at them. */
  readonly count: (prefix: string) => number;
  /** Values of every key that starts with `prefix`, keys in order; values of one key in no order. */
  readonly starting: (prefix: string) => Iterable<T>;
}

interface Entry<T> {
  readonly key: string;
  readonly value: T;
}

/** A chunk is split beyond this many entries: a change moves a few kilobytes, a search halves a list of chunks. */
const CHUNK = 512;
/** More entries than this share of the table are sorted with it at once instead of being put in one by one. */
const BULK_SHARE = 1 / 4;

/** A table that was kept, its values made one by one. */
export interface KeptPrefixes<T> {
  readonly table: PackedTable<string>;
  readonly valuesAt: (place: number) => Iterable<T>;
}

/** A table over the one that was kept, where there is one: keys and values that left it are remembered, those that came lie beside it. */
export function createPrefixTable<T>(kept?: KeptPrefixes<T>): PrefixTable<T> {
  const came = createGrowingTable<T>();
  if (kept === undefined) return { ...came, starting: (prefix) => valuesOf(came.starting(prefix)) };
  const { table, valuesAt } = kept;
  const gone = new Map<string, Set<T>>();

  function* stillThere(prefix: string): Generator<Entry<T>> {
    for (let place = table.placeOf(prefix); place < table.size; place++) {
      const key = table.keyAt(place);
      if (!key.startsWith(prefix)) return;
      const left = gone.get(key);
      for (const value of valuesAt(place)) if (left?.has(value) !== true) yield { key, value };
    }
  }
  return {
    add: came.add,
    settle: came.settle,
    remove(key, value) {
      if (!came.remove(key, value)) gone.set(key, (gone.get(key) ?? new Set<T>()).add(value));
    },
    // One too many for each that left: enough to choose by.
    count: (prefix) => table.count(table.placeOf(prefix), table.placeOf(`${prefix}\uffff`)) + came.count(prefix),
    starting: (prefix) => valuesOf(merged(stillThere(prefix), came.starting(prefix), byKey)),
  };
}

function* valuesOf<T>(entries: Iterable<Entry<T>>): Generator<T> {
  for (const { value } of entries) yield value;
}

function byKey(a: Entry<unknown>, b: Entry<unknown>): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

interface GrowingTable<T> extends Pick<PrefixTable<T>, 'add' | 'settle' | 'count'> {
  /** False where there is no such value. */
  readonly remove: (key: string, value: T) => boolean;
  readonly starting: (prefix: string) => Generator<Entry<T>>;
}

function createGrowingTable<T>(): GrowingTable<T> {
  let chunks: Entry<T>[][] = [];
  let size = 0;
  /** Entries that wait for the first question. */
  let pending: Entry<T>[] = [];

  function settle(): void {
    if (pending.length === 0) return;
    const entries = pending;
    pending = [];
    if (entries.length <= size * BULK_SHARE) return entries.forEach(put);
    const all = [...chunks.flat(), ...entries].sort(byKey);
    chunks = [];
    for (let at = 0; at < all.length; at += CHUNK / 2) chunks.push(all.slice(at, at + CHUNK / 2));
    size = all.length;
  }

  function put(entry: Entry<T>): void {
    const at = Math.max(0, chunkOf(entry.key));
    const chunk = (chunks[at] ??= []);
    chunk.splice(placeIn(chunk, entry.key), 0, entry);
    size++;
    if (chunk.length > CHUNK) chunks.splice(at, 1, chunk.slice(0, CHUNK / 2), chunk.slice(CHUNK / 2));
  }

  /** The last chunk that begins before `key`: the first place of the key is in it or at its end; -1 where none does. */
  function chunkOf(key: string): number {
    let low = 0;
    let high = chunks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (chunks[middle]![0]!.key < key) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  function* from(key: string): Generator<readonly [Entry<T>[], number]> {
    for (let at = Math.max(0, chunkOf(key)); at < chunks.length; at++) {
      const chunk = chunks[at]!;
      for (let place = chunk[0]!.key < key ? placeIn(chunk, key) : 0; place < chunk.length; place++) yield [chunk, place];
    }
  }

  return {
    settle,
    add: (key, value) => void pending.push({ key, value }),
    remove(key, value) {
      settle();
      for (const [chunk, place] of from(key)) {
        const entry = chunk[place]!;
        if (entry.key !== key) return false;
        if (entry.value !== value) continue;
        chunk.splice(place, 1);
        size--;
        if (chunk.length === 0) chunks = chunks.filter((other) => other !== chunk);
        return true;
      }
      return false;
    },
    count(prefix) {
      settle();
      const [from, to] = [Math.max(0, chunkOf(prefix)), chunkOf(`${prefix}\uffff`)];
      let count = 0;
      for (let at = from; at <= to; at++) count += chunks[at]!.length;
      // The first and the last chunk are cut where the keys begin and end.
      if (from <= to) count -= chunks[to]!.length - placeIn(chunks[to]!, `${prefix}\uffff`) + placeIn(chunks[from]!, prefix);
      return count;
    },
    *starting(prefix) {
      settle();
      for (let at = Math.max(0, chunkOf(prefix)); at < chunks.length; at++) {
        const chunk = chunks[at]!;
        // One letter starts thousands of keys: where the last of a chunk starts so, all behind the first that does start so too.
        const whole = chunk[chunk.length - 1]!.key.startsWith(prefix);
        for (let place = chunk[0]!.key < prefix ? placeIn(chunk, prefix) : 0; place < chunk.length; place++) {
          const entry = chunk[place]!;
          if (!whole && !entry.key.startsWith(prefix)) return;
          yield entry;
        }
      }
    },
  };
}

/** The key and what is left of it from each later word on: "international criminal court", "criminal court", "court". */
export function fromEachWord(key: string): string[] {
  const starts = [key];
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) starts.push(key.slice(at + 1));
  for (let at = key.indexOf('-'); at >= 0; at = key.indexOf('-', at + 1)) starts.push(key.slice(at + 1));
  return starts;
}

function placeIn(chunk: readonly { readonly key: string }[], key: string): number {
  let low = 0;
  let high = chunk.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (chunk[middle]!.key < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
