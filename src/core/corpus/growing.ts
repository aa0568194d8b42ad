/** Typed arrays that grow by doubling, so that appending one by one costs a constant on average. */

/** The array itself, or a larger copy that holds `size` numbers; what is new is 0. */
export function growWords(array: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> {
  if (size <= array.length) return array;
  const grown = new Uint32Array(Math.max(size, array.length * 2));
  grown.set(array);
  return grown;
}

/** The same for doubles. */
export function growDoubles(array: Float64Array<ArrayBuffer>, size: number): Float64Array<ArrayBuffer> {
  if (size <= array.length) return array;
  const grown = new Float64Array(Math.max(size, array.length * 2));
  grown.set(array);
  return grown;
}
