import { checksum } from './checksum';
import { EXTRACTION, FORMAT } from './codec';
import type { Change, Corpus } from './corpus';
import { createPacker, createUnpacker } from './packing';
import { packRecord, unpackRecord } from './stored-record';

/**
 * What changed since a corpus was encoded, as entries that are appended one after another. An entry is whole or it is not there: its length and two
 * checksums stand before it, so a tail that was torn off or damaged is cut, and with it what only it told.
 */

/** Length, two checksums. */
const HEAD = 12;
const SEED = FORMAT ^ (EXTRACTION << 16) ^ 0x4a4f5552;

/** One entry: the articles put and the paths removed, in order. */
export function encodeChanges(changes: readonly Change[]): Uint8Array {
  const out = createPacker();
  out.list(changes, ({ path, record }) => {
    out.uint(record === undefined ? 0 : 1);
    if (record === undefined) out.text(path);
    else packRecord(out, record);
  });
  const entry = out.packed(HEAD);
  const head = new DataView(entry.buffer);
  const [even, odd] = checksum(entry, HEAD, SEED);
  head.setUint32(0, entry.length - HEAD, true);
  head.setUint32(4, even, true);
  head.setUint32(8, odd, true);
  return entry;
}

/** Takes the entries into the corpus they follow; answers how many of the bytes were sound entries. */
export function replayChanges(corpus: Corpus, bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  for (let entry = entryAt(bytes, view, at); entry !== null; entry = entryAt(bytes, view, at)) {
    const from = createUnpacker(entry.subarray(HEAD));
    from.list(() => (from.uint() === 0 ? corpus.remove(from.text()) : corpus.restore((id) => unpackRecord(from, id))));
    at += entry.length;
  }
  return at;
}

/** True where the bytes are whole entries from first to last. */
export function areEntries(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  for (let entry = entryAt(bytes, view, at); entry !== null; entry = entryAt(bytes, view, at)) at += entry.length;
  return at === bytes.length;
}

/** The sound entry that starts here, head and all; null for a torn or damaged one. */
function entryAt(bytes: Uint8Array, view: DataView, at: number): Uint8Array | null {
  if (at + HEAD > bytes.length) return null;
  const size = HEAD + view.getUint32(at, true);
  if (at + size > bytes.length) return null;
  const entry = new Uint8Array(bytes.buffer, bytes.byteOffset + at, size);
  const [even, odd] = checksum(entry, HEAD, SEED);
  return view.getUint32(at + 4, true) === even && view.getUint32(at + 8, true) === odd ? entry : null;
}
