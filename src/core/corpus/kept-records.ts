import type { ArticleId, Fingerprint, Metadata } from '../model';
import { once } from './once';
import { packContribution, packDocument } from './packed-article';
import { unpackLists, unpackTexts } from './packed-tables';
import type { Packer, Unpacker } from './packing';
import { openRecord, type ArticleRecord, type StoredRecord } from './record';
import { inSteps, type Steps } from './steps';
import { packLists, packTexts } from './table-writer';

/** The records of articles as the store holds them, numbered from 1 in the order of their paths; each is made when it is first asked for, and once. */
export interface KeptRecords {
  readonly paths: () => readonly string[];
  readonly numberOf: (path: string) => ArticleId | undefined;
  readonly fingerprintOf: (number: ArticleId) => Fingerprint;
  /** Undefined for a number that none of them has. */
  readonly recordOf: (number: ArticleId) => ArticleRecord | undefined;
  readonly size: number;
  /** Reads all parts of all articles; true where each is as it was written. */
  readonly areSound: () => boolean;
}

/** Reads part of what the articles were written to behind the other sections, by where it starts, its length and its sums; null where it is not as it was written. */
export type ReadPart = (from: number, length: number, even: number, odd: number) => Uint8Array | null;

/** Writes records in order of path, with where the parts of their articles end and their sums, two parts each: whoever changes this changes `keptRecords` and raises FORMAT in codec.ts. */
export function* packRecords(out: Packer, records: readonly ArticleRecord[], sums: readonly (readonly [number, number])[], parts: readonly Uint8Array[]): Steps<void> {
  yield* packTexts(out, records.map(({ path }) => path));
  yield;
  out.words(new Uint32Array(Float64Array.from(records.flatMap(({ fingerprint: { size, modified } }) => [size, modified])).buffer));
  let end = 0;
  out.words(Uint32Array.from(parts, ({ length }) => (end += length)));
  out.words(Uint32Array.from(sums.flat()));
}

/** Writes what else is known of them without their text, in the same order. */
export function* packMetadata(out: Packer, records: readonly ArticleRecord[]): Steps<void> {
  const metadata: string[] = [];
  yield* inSteps(records.length, (at) => void metadata.push(JSON.stringify(records[at]!.metadata)));
  yield* packTexts(out, metadata);
  yield;
  yield* packLists(out, records, ({ sketch }) => sketch);
  yield* packLists(out, records, ({ lines }) => lines);
}

/** Reads what `packRecords` and, once it is asked for, what `packMetadata` wrote. */
export function keptRecords(from: Unpacker, more: () => Unpacker, read: ReadPart): KeptRecords {
  const path = unpackTexts(from);
  const fingerprints = new Float64Array(from.words().slice().buffer);
  const [ends, sums] = [from.words(), from.words()];
  const details = once(() => {
    const from = more();
    return { metadata: unpackTexts(from), sketches: unpackLists(from), lines: unpackLists(from) };
  });
  const partAt = (part: number): Uint8Array | null => {
    const start = part === 0 ? 0 : ends[part - 1]!;
    return read(start, ends[part]! - start, sums[2 * part]!, sums[2 * part + 1]!);
  };
  const paths = once(() => Array.from({ length: path.size }, (_, at) => path.at(at)));
  const numbers = once(() => new Map(paths().map((each, at) => [each, at + 1])));
  const made: (ArticleRecord | undefined)[] = [];
  const fingerprintOf = (number: ArticleId): Fingerprint => ({ size: fingerprints[2 * number - 2]!, modified: fingerprints[2 * number - 1]! });
  const parts: RecordParts = {
    pathOf: (at) => paths()[at]!,
    metadataOf(at) {
      const { metadata } = details();
      // Of a damaged store nothing is left of them.
      return at < metadata.size ? (JSON.parse(metadata.at(at)) as Metadata) : NO_METADATA;
    },
    fingerprintOf,
    sketchOf: (at) => details().sketches.at(at),
    linesOf: (at) => details().lines.at(at),
    documentOf: (at) => partAt(2 * at) ?? noDocument(),
    contributionOf: (at) => partAt(2 * at + 1) ?? noContribution(),
  };
  return {
    paths,
    numberOf: (each) => numbers().get(each),
    fingerprintOf,
    recordOf(number) {
      const at = number - 1;
      if (at >= path.size) return undefined;
      const known = made[at];
      if (known !== undefined) return known;
      return (made[at] = openRecord(new KeptRecord(parts, number)));
    },
    size: path.size,
    areSound: () => ends.every((_, part) => partAt(part) !== null),
  };
}

/** Where the parts of a record lie, by its place. */
interface RecordParts {
  readonly pathOf: (at: number) => string;
  readonly metadataOf: (at: number) => Metadata;
  readonly fingerprintOf: (number: ArticleId) => Fingerprint;
  readonly sketchOf: (at: number) => Uint32Array;
  readonly linesOf: (at: number) => Uint32Array;
  readonly documentOf: (at: number) => Uint8Array;
  readonly contributionOf: (at: number) => Uint8Array;
}

/** A record of which nothing is read before it is asked for; made for thousands of articles of which most are only counted. */
class KeptRecord implements StoredRecord {
  readonly id: ArticleId;
  readonly #parts: RecordParts;
  #metadata: Metadata | undefined;

  constructor(parts: RecordParts, id: ArticleId) {
    this.#parts = parts;
    this.id = id;
  }
  get path(): string {
    return this.#parts.pathOf(this.id - 1);
  }
  get metadata(): Metadata {
    return (this.#metadata ??= this.#parts.metadataOf(this.id - 1));
  }
  get fingerprint(): Fingerprint {
    return this.#parts.fingerprintOf(this.id);
  }
  get sketch(): Uint32Array {
    return this.#parts.sketchOf(this.id - 1);
  }
  get lines(): Uint32Array {
    return this.#parts.linesOf(this.id - 1);
  }
  get packed(): StoredRecord['packed'] {
    return new KeptParts(this.#parts, this.id - 1);
  }
}

/** The two parts of an article, each read for itself. */
class KeptParts {
  readonly #parts: RecordParts;
  readonly #at: number;

  constructor(parts: RecordParts, at: number) {
    this.#parts = parts;
    this.#at = at;
  }
  get document(): Uint8Array {
    return this.#parts.documentOf(this.#at);
  }
  get contribution(): Uint8Array {
    return this.#parts.contributionOf(this.#at);
  }
}

const NO_METADATA: Metadata = { key: '', confidential: true, draft: false, origins: {} };

/** What stands for an article that cannot be read any more until it is read anew. */
const noDocument = once(() => packDocument({ path: '', metadata: NO_METADATA, format: 'text', text: '', blocks: [], hidden: [], citations: [], language: 'en' }));
const noContribution = once(() => packContribution({ actors: [], mentions: [], roles: [], figures: [], quotations: [] }));
