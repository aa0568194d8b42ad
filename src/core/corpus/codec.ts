import type { Document, Fingerprint, Metadata, Outcome } from '../model';
import { checksum } from './checksum';
import type { Contribution } from './contribution';
import { Corpus } from './corpus';
import { createInvertedIndex } from './inverted-index';
import { once } from './once';
import { withDerived } from './record';
import { packSections, unpackSections } from './sections';

/** "Stet" in ASCII. */
const MAGIC = 0x74657453;
/** Raised when the layout below changes. */
const FORMAT = 2;
/** Raised when reading, extraction, stems or index keys change: an older index would answer otherwise than a new one. */
const EXTRACTION = 5;
/** Magic, format, extraction, payload length, two checksums. */
const HEADER = 24;

/** What is parsed at once; documents and contributions wait until they are asked for. */
interface Summary {
  readonly nextId: number;
  readonly articles: readonly { readonly id: number; readonly path: string; readonly metadata: Metadata; readonly fingerprint: Fingerprint }[];
  readonly keys: readonly string[];
}

/** The corpus as bytes: a header with checksum, then sections. Equal answers come out again. */
export function encodeCorpus(corpus: Corpus): Uint8Array {
  const { nextId, records, index } = corpus.contents();
  const { keys, offsets, documents, counts, inUse, lengths } = index.seal();
  const articles = records.map(({ id, path, metadata, fingerprint }) => ({ id, path, metadata, fingerprint }));
  const utf8 = new TextEncoder();
  const json = (value: unknown): Uint8Array => utf8.encode(JSON.stringify(value));
  const texts = packSections(records.map((record) => json(withoutMetadata(record.document()))));
  const found = packSections(records.map((record) => json(record.contribution())));
  const sketches = packSections(records.map(({ sketch }) => bytesOf(sketch)));
  const lines = packSections(records.map((record) => bytesOf(record.lines)));
  const summary: Summary = { nextId, articles, keys };
  const payload = packSections([
    json(summary), texts, found, sketches, lines, ...[offsets, documents, counts, inUse, lengths].map(bytesOf),
  ], HEADER);
  const header = new DataView(payload.buffer);
  header.setUint32(0, MAGIC, true);
  header.setUint32(4, FORMAT, true);
  header.setUint32(8, EXTRACTION, true);
  header.setUint32(12, payload.length - HEADER, true);
  const [even, odd] = checksum(payload, HEADER, FORMAT ^ (EXTRACTION << 16));
  header.setUint32(16, even, true);
  header.setUint32(20, odd, true);
  return payload;
}

/** The corpus that was encoded, or null with the reason: damaged, or written by another version. It is then built anew. */
export function decodeCorpus(bytes: Uint8Array): Outcome<Corpus | null> {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || header.getUint32(0, true) !== MAGIC) return rebuild('is damaged');
  if (header.getUint32(4, true) !== FORMAT || header.getUint32(8, true) !== EXTRACTION) return rebuild('was written by another version of Stet');
  if (header.getUint32(12, true) !== bytes.length - HEADER) return rebuild('is damaged');
  const [even, odd] = checksum(bytes, HEADER, FORMAT ^ (EXTRACTION << 16));
  if (header.getUint32(16, true) !== even || header.getUint32(20, true) !== odd) return rebuild('is damaged');
  // From here on the bytes are those that were encoded.
  const [first, texts, found, sketchBytes, lineBytes, offsets, documents, counts, inUse, lengths] = unpackSections(bytes, HEADER) as Sections;
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  const { nextId, articles, keys } = JSON.parse(utf8.decode(first)) as Summary;
  const [textAt, foundAt, sketchAt, linesAt] = [texts, found, sketchBytes, lineBytes].map((section) => unpackSections(section)) as [Uint8Array[], Uint8Array[], Uint8Array[], Uint8Array[]];
  const records = articles.map((article, at) =>
    withDerived({
      ...article,
      sketch: wordsOf(sketchAt[at]!),
      lines: wordsOf(linesAt[at]!),
      document: once(() => ({ ...(JSON.parse(utf8.decode(textAt[at])) as Omit<Document, 'metadata'>), metadata: article.metadata })),
      contribution: once(() => JSON.parse(utf8.decode(foundAt[at])) as Contribution),
    }),
  );
  const index = createInvertedIndex({
    keys,
    offsets: wordsOf(offsets),
    documents: wordsOf(documents),
    counts: new Uint16Array(counts.slice().buffer),
    inUse: wordsOf(inUse),
    lengths: wordsOf(lengths),
  });
  return { value: new Corpus({ nextId, records, index }), problems: [] };
}

type Sections = [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];

function rebuild(reason: string): Outcome<null> {
  return { value: null, problems: [{ subject: 'index', reason, next: 'It is rebuilt from the articles.' }] };
}

function withoutMetadata({ metadata: _, ...document }: Document): Omit<Document, 'metadata'> {
  return document;
}

function bytesOf(array: Uint32Array | Uint16Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** A copy, because a section may start where no 32-bit word can. */
function wordsOf(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.slice().buffer);
}
