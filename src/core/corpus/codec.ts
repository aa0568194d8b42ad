import type { Outcome } from '../model';
import { checksum } from './checksum';
import { Corpus } from './corpus';
import { createInvertedIndex, type SealedPostings } from './inverted-index';
import { keptDirectories, packDirectories } from './kept-directories';
import { keptRecords, packRecords } from './kept-records';
import { addressOf } from './named-paths';
import { createTableReader, createTableWriter, packTexts, unpackTexts, type TableWriter } from './packed-tables';
import { createPacker, createUnpacker, type Packer, type Unpacker } from './packing';
import type { ArticleRecord } from './record';
import { addTo } from './sorted';
import { say } from '../text/say';

/** "Stet" in ASCII. */
const MAGIC = 0x74657453;
/** Raised when the layout below changes. */
export const FORMAT = 8;
/** Raised when reading, extraction, stems or index keys change: an older index would answer otherwise than a new one. */
export const EXTRACTION = 16;
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
  const { records, index, directories } = corpus.contents();
  const out = createPacker();
  packRecords(out, records);
  packIndex(out, index.seal(), records);
  const tables = createTableWriter();
  packNames(tables, records);
  packDirectories(tables, directories, records);
  tables.pack(out);
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
  const [records, postings] = [keptRecords(from), keptPostings(from)];
  const tables = createTableReader(from);
  const [byKey, byUrl] = [tables.table(), tables.table()];
  return { value: new Corpus({ records, index: createInvertedIndex(postings), byKey, byUrl, directories: keptDirectories(tables, records) }), problems: [] };
}

/** Postings with their articles under running numbers, as records have them. */
function packIndex(out: Packer, { keys, offsets, documents, counts, inUse, lengths }: SealedPostings, records: readonly ArticleRecord[]): void {
  const numbers = new Map(records.map(({ id }, at) => [id, at + 1]));
  const ownLengths = new Map(Array.from(inUse, (id, at) => [id, lengths[at]!]));
  packTexts(out, Array.from({ length: keys.size }, (_, place) => keys.at(place)));
  out.words(offsets);
  out.words(documents.map((id) => numbers.get(id)!));
  out.bytes(new Uint8Array(counts.buffer, counts.byteOffset, counts.byteLength));
  out.words(Uint32Array.from(records, ({ id }) => ownLengths.get(id)!));
}

function keptPostings(from: Unpacker): SealedPostings {
  const [keys, offsets, documents, counts, lengths] = [unpackTexts(from), from.words(), from.words(), from.bytes().slice(), from.words()];
  return { keys, offsets, documents, counts: new Uint16Array(counts.buffer), inUse: Uint32Array.from(lengths.keys(), (at) => at + 1), lengths };
}

/** What citations lead to articles by. */
function packNames(out: TableWriter, records: readonly ArticleRecord[]): void {
  const [byKey, byUrl] = [new Map<string, number[]>(), new Map<string, number[]>()];
  records.forEach(({ metadata: { key, url } }, at) => {
    addTo(byKey, key, at + 1);
    if (url !== undefined) addTo(byUrl, addressOf(url), at + 1);
  });
  out.table(byKey);
  out.table(byUrl);
}

function rebuild(reason: string): Outcome<null> {
  return { value: null, problems: [{ subject: say('index'), reason, next: say('It is rebuilt from the articles.') }] };
}
