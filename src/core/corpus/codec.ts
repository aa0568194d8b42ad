import type { Outcome } from '../model';
import { checksum } from './checksum';
import { Corpus } from './corpus';
import { createInvertedIndex } from './inverted-index';
import { createPacker, createUnpacker } from './packing';
import { openRecord } from './record';
import { bytesOf, packRecord, unpackRecord, wordsIn } from './stored-record';
import { say } from '../text/say';

/** "Stet" in ASCII. */
const MAGIC = 0x74657453;
/** Raised when the layout below changes. */
export const FORMAT = 6;
/** Raised when reading, extraction, stems or index keys change: an older index would answer otherwise than a new one. */
export const EXTRACTION = 14;
/** Magic, format, extraction, payload length, two checksums, generation. */
const HEADER = 32;
/** What the checksums cover begins here. */
const GENERATION = 24;
/** Letters of a generation: eight bytes in hexadecimal. */
export const GENERATION_LETTERS = 16;

/**
 * The corpus as bytes: a header with checksum, then postings and records. Equal answers come out again. `generation`, sixteen hexadecimal
 * digits, names this state, so that what is written later can say which state it follows.
 */
export function encodeCorpus(corpus: Corpus, generation = '0'.repeat(GENERATION_LETTERS)): Uint8Array {
  const { nextId, records, index } = corpus.contents();
  const { keys, offsets, documents, counts, inUse, lengths } = index.seal();
  const out = createPacker();
  out.uint(nextId);
  out.list(keys, out.text);
  for (const array of [offsets, documents, counts, inUse, lengths]) out.bytes(bytesOf(array));
  out.list(records, (record) => {
    out.uint(record.id);
    packRecord(out, record);
  });
  const bytes = out.packed(HEADER);
  const header = new DataView(bytes.buffer);
  header.setUint32(0, MAGIC, true);
  header.setUint32(4, FORMAT, true);
  header.setUint32(8, EXTRACTION, true);
  header.setUint32(12, bytes.length - HEADER, true);
  for (let at = 0; at < GENERATION_LETTERS / 2; at++) header.setUint8(GENERATION + at, Number.parseInt(generation.slice(2 * at, 2 * at + 2), 16));
  const [even, odd] = checksum(bytes, GENERATION, FORMAT ^ (EXTRACTION << 16));
  header.setUint32(16, even, true);
  header.setUint32(20, odd, true);
  return bytes;
}

/** The generation in the first `HEADER_BYTES` bytes of an encoded corpus; null where they are none of this version. */
export function generationOf(bytes: Uint8Array): string | null {
  if (bytes.length < HEADER) return null;
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header.getUint32(0, true) !== MAGIC || header.getUint32(4, true) !== FORMAT || header.getUint32(8, true) !== EXTRACTION) return null;
  return Array.from(bytes.subarray(GENERATION, HEADER), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** As many bytes as `generationOf` has to see. */
export const HEADER_BYTES = HEADER;

/** The corpus that was encoded, or null with the reason: damaged, or written by another version. It is then built anew. */
export function decodeCorpus(bytes: Uint8Array): Outcome<Corpus | null> {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || header.getUint32(0, true) !== MAGIC) return rebuild(say('is damaged'));
  if (header.getUint32(4, true) !== FORMAT || header.getUint32(8, true) !== EXTRACTION) return rebuild(say('was written by another version of Stet'));
  if (header.getUint32(12, true) !== bytes.length - HEADER) return rebuild(say('is damaged'));
  const [even, odd] = checksum(bytes, GENERATION, FORMAT ^ (EXTRACTION << 16));
  if (header.getUint32(16, true) !== even || header.getUint32(20, true) !== odd) return rebuild(say('is damaged'));
  // From here on the bytes are those that were encoded.
  const from = createUnpacker(new Uint8Array(bytes.buffer, bytes.byteOffset + HEADER, bytes.length - HEADER));
  const nextId = from.uint();
  const keys = from.list(from.text);
  const [offsets, documents, counts, inUse, lengths] = [wordsIn(from.bytes()), wordsIn(from.bytes()), from.bytes().slice(), wordsIn(from.bytes()), wordsIn(from.bytes())];
  // Records stay bytes; a copy of theirs lets go of the rest, which was taken out.
  const kept = createUnpacker(from.rest().slice());
  const records = kept.list(() => openRecord(unpackRecord(kept, kept.uint())));
  const index = createInvertedIndex({ keys, offsets, documents, counts: new Uint16Array(counts.buffer), inUse, lengths });
  return { value: new Corpus({ nextId, records, index }), problems: [] };
}

function rebuild(reason: string): Outcome<null> {
  return { value: null, problems: [{ subject: say('index'), reason, next: say('It is rebuilt from the articles.') }] };
}
