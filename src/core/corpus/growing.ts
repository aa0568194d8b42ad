/** Typed arrays that grow by doubling, so that appending one by one costs a constant on average. */

/** The array itself, or a larger copy that holds `size` numbers; what is new is 0. */
export function growWords(array: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> {
  if (size <= array.length) return array;
  const grown = new Uint32Array(Math.max(size, array.length * 2));
  grown.set(array);
  return grown;
}

/** Numbers of 32 bits that are added one by one. */
export class Words {
  #words = new Uint32Array(64);
  #length = 0;

  get length(): number {
    return this.#length;
  }
  add(word: number): void {
    if (this.#length === this.#words.length) this.#words = growWords(this.#words, this.#length + 1);
    this.#words[this.#length++] = word;
  }
  /** A view of what was added so far. */
  all(): Uint32Array<ArrayBuffer> {
    return this.#words.subarray(0, this.#length);
  }
}

/** The same for doubles. */
export function growDoubles(array: Float64Array<ArrayBuffer>, size: number): Float64Array<ArrayBuffer> {
  if (size <= array.length) return array;
  const grown = new Float64Array(Math.max(size, array.length * 2));
  grown.set(array);
  return grown;
}
