/**
 * FNV-1a (Fowler, Noll, Vo 1991) over 32-bit words instead of bytes, in two lanes. Each step is a bijection of what came before and of
 * its word, so a change within one word, a single flipped bit above all, always shows; other damage passes once in 2 ** 64.
 */
export function checksum(bytes: Uint8Array, start: number, seed: number): readonly [number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let even = (0x811c9dc5 ^ seed) | 0;
  let odd = (0x9e3779b9 ^ seed ^ bytes.length) | 0;
  let at = start;
  for (; at + 8 <= bytes.length; at += 8) {
    even = Math.imul(even ^ view.getInt32(at, true), 0x01000193);
    odd = Math.imul(odd ^ view.getInt32(at + 4, true), 0x01000193);
    // A product carries only upwards: bring the high bits down, or late words would meet low bits that early ones never moved.
    even ^= even >>> 15;
    odd ^= odd >>> 13;
  }
  for (; at < bytes.length; at++) {
    even = Math.imul(even ^ bytes[at]!, 0x01000193);
    odd = Math.imul(odd ^ even, 0x01000193);
  }
  return [even >>> 0, odd >>> 0];
}
