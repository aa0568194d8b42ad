import type { FoldedWord } from '../text/folded-words';

/**
 * Near-duplicates by word shingles: Broder, On the Resemblance and Containment of Documents, 1997. A sketch keeps the shingles whose
 * hash is 0 modulo a constant; what sketches suggest is decided on all shingles.
 */

/** Five words: long enough that two reports in their own words share few, short enough to survive small edits. */
const WORDS = 5;
/** One shingle in eight: about 70 of an article of 600 words. */
const SAMPLE = 8;

/** Hashes of all runs of five words, ascending, without repeats; one for the whole of a shorter text, none for no text. */
export function shinglesOf(words: readonly FoldedWord[]): Uint32Array {
  return distinct(runsOf(words));
}

/** The sampled shingles and always the smallest, so that equal texts share one however short they are. */
export function sketchOf(words: readonly FoldedWord[]): Uint32Array {
  const runs = runsOf(words);
  let least = 0xffffffff;
  for (let at = 0; at < runs.length; at++) if (runs[at]! < least) least = runs[at]!;
  let kept = 0;
  for (let at = 0; at < runs.length; at++) {
    const hash = runs[at]!;
    if (hash % SAMPLE === 0 || hash === least) runs[kept++] = hash;
  }
  return distinct(runs.subarray(0, kept));
}

/** Hashes of all runs of five words in their order. */
function runsOf(words: readonly FoldedWord[]): Uint32Array {
  // With a sign they are small whole numbers to the engine, which need no room of their own.
  const hashes = new Int32Array(words.length);
  for (let at = 0; at < hashes.length; at++) hashes[at] = words[at]!.hash;
  const runs = new Uint32Array(words.length === 0 ? 0 : Math.max(1, words.length - WORDS + 1));
  for (let at = 0; at < runs.length; at++) {
    const end = Math.min(at + WORDS, hashes.length);
    let hash = 0x811c9dc5 | 0;
    for (let word = at; word < end; word++) hash = mix(hash ^ hashes[word]!);
    runs[at] = hash;
  }
  return runs;
}

/** The values ascending, each once; the list given is sorted. */
function distinct(values: Uint32Array): Uint32Array {
  values.sort();
  let count = 0;
  for (let at = 0; at < values.length; at++) if (at === 0 || values[at] !== values[at - 1]) values[count++] = values[at]!;
  return values.slice(0, count);
}

/** How many values two ascending lists share. */
export function shared(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]! < b[j]!) i++;
    else if (a[i]! > b[j]!) j++;
    else {
      count++;
      i++;
      j++;
    }
  }
  return count;
}

/** Finalizer of MurmurHash3 (Appleby 2011): spreads every bit, so that sampling by the low bits is fair. */
function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
