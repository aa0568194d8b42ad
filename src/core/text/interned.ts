/** Ordinary text never has so many stretches in a row; text made to have them gets objects that are not kept, instead of being searched through. */
const LONGEST_ROW = 64;

/** The hash of a stretch with one more unit. */
export function hashOn(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** The hash of what stands from `start` to `end`. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashOn(hash, text.charCodeAt(at));
  return hash;
}

/** The bits of a place that hold a number. */
const NUMBER = 0xffff;

function placeOf(number: number, hash: number): number {
  return hash & ~NUMBER | number + 1;
}

/**
 * One object for all places where the same letters stand, found without cutting them out of their text. What a look-up compares lies side by side
 * in arrays of numbers, by the number of the object, since the words of a vocabulary are too many to be near the processor as objects. Numbers run from 0.
 */
export class Interned<T> {
  private readonly objects: T[] = [];
  private spare: T | undefined = undefined;
  private readonly hashes: Int32Array;
  /** Where the letters of each object start; they end where those of the next one do. */
  private readonly starts: Uint32Array;
  private letters = new Uint16Array(1 << 16);
  /** The number of each object, plus one, by the hash of its letters, whose upper half stands with it; at least half of it is free. */
  private places = new Uint32Array(1 << 12);

  /** At most `limit` objects, 32,768 or fewer, are kept; `make` is given the letters, their hash and the number of the object, which is `limit` for one that is not kept. */
  constructor(private readonly limit: number, private readonly make: (text: string, hash: number, number: number) => T) {
    this.hashes = new Int32Array(limit);
    this.starts = new Uint32Array(limit + 1);
  }

  /** How many objects are kept. */
  get size(): number {
    return this.objects.length;
  }

  /** The object of a number; that of `limit` stays until the next look-up. */
  at(number: number): T {
    return number === this.limit ? this.spare! : this.objects[number]!;
  }

  /** The number of the object for what stands from `start` to `end` and has that hash; -1 where no more can be kept. */
  numberAt(text: string, start: number, end: number, hash: number): number {
    const { places } = this;
    const last = places.length - 1;
    let slot = (hash ^ (hash >>> 15)) & last;
    for (let steps = 0; steps < LONGEST_ROW; steps++) {
      const place = places[slot]!;
      const number = (place & NUMBER) - 1;
      if (number < 0) return this.objects.length < this.limit ? this.add(text.slice(start, end), hash, slot) : -1;
      if (((place ^ hash) & ~NUMBER) === 0 && this.stands(number, text, start, end)) return number;
      slot = (slot + 1) & last;
    }
    this.spare = this.make(text.slice(start, end), hash, this.limit);
    return this.limit;
  }

  private stands(number: number, text: string, start: number, end: number): boolean {
    let letter = this.starts[number]!;
    if (this.starts[number + 1]! - letter !== end - start) return false;
    const { letters } = this;
    for (let at = start; at < end; at++) if (letters[letter++] !== text.charCodeAt(at)) return false;
    return true;
  }

  private add(text: string, hash: number, slot: number): number {
    const number = this.objects.length;
    let end = this.starts[number]!;
    if (end + text.length > this.letters.length) {
      const more = new Uint16Array(2 * this.letters.length + text.length);
      more.set(this.letters);
      this.letters = more;
    }
    for (let at = 0; at < text.length; at++) this.letters[end++] = text.charCodeAt(at);
    this.starts[number + 1] = end;
    this.hashes[number] = hash;
    this.objects.push(this.make(text, hash, number));
    this.places[slot] = placeOf(number, hash);
    if (2 * this.objects.length > this.places.length) this.widen();
    return number;
  }

  private widen(): void {
    const places = new Uint32Array(2 * this.places.length);
    const last = places.length - 1;
    for (let number = 0; number < this.objects.length; number++) {
      const hash = this.hashes[number]!;
      let slot = (hash ^ (hash >>> 15)) & last;
      while (places[slot] !== 0) slot = (slot + 1) & last;
      places[slot] = placeOf(number, hash);
    }
    this.places = places;
  }
}
