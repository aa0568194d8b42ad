import type { Steps } from './steps';

/** Words that are summed up in one call: the first thousands of bytes then make the engine compile the loop, and all others run fast. */
const BLOCK = 4096;
/** Blocks that are summed up in one step. */
const STEP = 64;
const PRIME = 0x01000193;

/**
 * FNV-1a (Fowler, Noll, Vo 1991) over 32-bit words instead of bytes, in four lanes that end as two sums. Each step is a bijection of what came before and
 * of its word, so a change within one word, a single flipped bit above all, always shows; other damage passes once in 2 ** 64.
 */
export function checksum(bytes: Uint8Array, start: number, seed: number): readonly [number, number] {
  const body = start % 4 === 0 && bytes.byteOffset % 4 === 0 ? bytes.subarray(start) : Uint8Array.from(bytes.subarray(start));
  const words = new Int32Array(body.buffer, body.byteOffset, body.length >>> 2);
  const lanes = lanesFor(seed, bytes.length);
  const whole = words.length - (words.length % 4);
  for (let at = 0; at < whole; at += BLOCK) sum(words, at, Math.min(at + BLOCK, whole), lanes);
  for (let at = whole * 4; at < body.length; at++) lanes[at % 4] = step(lanes[at % 4]!, body[at]!);
  return endOf(lanes);
}

/** The sums of parts one behind the other, the length of each but the last a multiple of four. */
export function* checksumOfParts(parts: readonly Uint8Array[], seed: number): Steps<readonly [number, number]> {
  const length = parts.reduce((all, part) => all + part.length, 0);
  const lanes = lanesFor(seed, length);
  const whole = (length >>> 4) * 4;
  /** Words so far, and bytes behind the last that is summed up with three others. */
  let [summed, behind] = [0, 0];
  for (const part of parts) {
    const words = new Int32Array(part.byteOffset % 4 === 0 ? part.buffer : part.slice().buffer, part.byteOffset % 4 === 0 ? part.byteOffset : 0, part.length >>> 2);
    let at = 0;
    for (let left = STEP; at < words.length && summed < whole; ) {
      const fours = summed % 4 === 0 ? Math.min(words.length - at, whole - summed, BLOCK) & ~3 : 0;
      if (fours > 0) sum(words, at, at + fours, lanes);
      else lanes[summed % 4] = step(lanes[summed % 4]!, words[at]!);
      at += Math.max(1, fours);
      summed += Math.max(1, fours);
      if (--left > 0) continue;
      left = STEP;
      yield;
    }
    for (let byte = at * 4; byte < part.length; byte++) {
      lanes[behind % 4] = step(lanes[behind % 4]!, part[byte]!);
      behind++;
    }
  }
  return endOf(lanes);
}

function lanesFor(seed: number, length: number): Int32Array {
  return Int32Array.of(0x811c9dc5 ^ seed, 0x9e3779b9 ^ seed ^ length, 0x85ebca6b ^ seed, 0xc2b2ae35 ^ seed);
}

function endOf(lanes: Int32Array): readonly [number, number] {
  return [step(lanes[0]!, lanes[1]!) >>> 0, step(lanes[2]!, lanes[3]!) >>> 0];
}

/** Takes words into the lanes, four at a time. */
function sum(words: Int32Array, from: number, to: number, lanes: Int32Array): void {
  let [a, b, c, d] = [lanes[0]!, lanes[1]!, lanes[2]!, lanes[3]!];
  for (let at = from; at < to; at += 4) {
    a = step(a, words[at]!);
    b = step(b, words[at + 1]!);
    c = step(c, words[at + 2]!);
    d = step(d, words[at + 3]!);
  }
  lanes.set([a, b, c, d]);
}

/** A product carries only upwards: the high bits are brought down, or late words would meet low bits that early ones never moved. */
function step(lane: number, word: number): number {
  const product = Math.imul(lane ^ word, PRIME);
  return product ^ (product >>> 15);
}
