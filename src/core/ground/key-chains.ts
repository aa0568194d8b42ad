/** A key as chains are made of it: one object serves all places where the key is the same, and remembers where it stood last in the text that is being read. */
export interface ChainKey {
  readonly key: string;
  owner: number;
  last: number;
}

const keys = new Map<string, ChainKey>();
const KEYS_LIMIT = 100_000;

/** The object of a key. Past a limit they start afresh; a text that is half read then finds its keys by their letters. */
export function chainKey(key: string): ChainKey {
  const known = keys.get(key);
  if (known) return known;
  if (keys.size >= KEYS_LIMIT) keys.clear();
  const made = { key, owner: 0, last: 0 };
  keys.set(key, made);
  return made;
}

let owners = 0;

/**
 * Where the keys of one text stand, as chains through one array. Most keys of an article are never asked for: a list for each would be most of what
 * opening it costs.
 */
export class KeyChains {
  private readonly owner = ++owners;
  private readonly first = new Map<string, number>();
  /** The next place of the same key, nought where there is none. */
  private readonly next: Uint32Array;

  /** For places below `length`. */
  constructor(length: number) {
    this.next = new Uint32Array(length);
  }

  /** Notes that a key stands at a place, which is behind all places noted before. */
  add(key: ChainKey, at: number): void {
    if (key.owner === this.owner) this.next[key.last] = at;
    else {
      const first = this.first.get(key.key);
      if (first === undefined) this.first.set(key.key, at);
      else this.next[this.lastFrom(first)] = at;
      key.owner = this.owner;
    }
    key.last = at;
  }

  private lastFrom(first: number): number {
    let at = first;
    while (this.next[at] !== 0) at = this.next[at]!;
    return at;
  }

  has(key: string): boolean {
    return this.first.has(key);
  }

  /** The places of a key, ascending; none where it does not stand. */
  placesOf(key: string): number[] {
    const places: number[] = [];
    const first = this.first.get(key);
    if (first === undefined) return places;
    for (let at = first; ; at = this.next[at]!) {
      places.push(at);
      if (this.next[at] === 0) return places;
    }
  }

  /** Every key, in order of where it stands first. */
  keys(): IterableIterator<string> {
    return this.first.keys();
  }
}
