import type { ArticleId, Fingerprint, Metadata } from '../model';
import { once } from './once';
import { packLists, packTexts, unpackLists, unpackTexts } from './packed-tables';
import type { Packer, Unpacker } from './packing';
import { openRecord, type ArticleRecord } from './record';

/** The records of articles as the store holds them, numbered from 1 in the order of their paths; each is made when it is first asked for, and once. */
export interface KeptRecords {
  readonly paths: () => readonly string[];
  readonly numberOf: (path: string) => ArticleId | undefined;
  readonly fingerprintOf: (number: ArticleId) => Fingerprint;
  /** Undefined for a number that none of them has. */
  readonly recordOf: (number: ArticleId) => ArticleRecord | undefined;
  readonly size: number;
}

/** Writes records in order of path: whoever changes this changes `keptRecords` and raises FORMAT in codec.ts. */
export function packRecords(out: Packer, records: readonly ArticleRecord[]): void {
  packTexts(out, records.map(({ path }) => path));
  packTexts(out, records.map(({ metadata }) => JSON.stringify(metadata)));
  out.words(new Uint32Array(Float64Array.from(records.flatMap(({ fingerprint: { size, modified } }) => [size, modified])).buffer));
  packLists(out, records.map(({ sketch }) => sketch));
  packLists(out, records.map(({ lines }) => lines));
  out.pieces(records.map(({ packed }) => packed.document));
  out.pieces(records.map(({ packed }) => packed.contribution));
}

/** Reads what `packRecords` wrote. */
export function keptRecords(from: Unpacker): KeptRecords {
  const [path, metadata] = [unpackTexts(from), unpackTexts(from)];
  const fingerprints = new Float64Array(from.words().slice().buffer);
  const [sketches, lines, documents, contributions] = [unpackLists(from), unpackLists(from), from.pieces(), from.pieces()];
  const paths = once(() => Array.from({ length: path.size }, (_, at) => path.at(at)));
  const numbers = once(() => new Map(paths().map((each, at) => [each, at + 1])));
  const made: (ArticleRecord | undefined)[] = [];
  const fingerprintOf = (number: ArticleId): Fingerprint => ({ size: fingerprints[2 * number - 2]!, modified: fingerprints[2 * number - 1]! });
  return {
    paths,
    numberOf: (each) => numbers().get(each),
    fingerprintOf,
    recordOf(number) {
      const at = number - 1;
      if (at >= path.size) return undefined;
      return (made[at] ??= openRecord({
        id: number,
        path: path.at(at),
        metadata: JSON.parse(metadata.at(at)) as Metadata,
        fingerprint: fingerprintOf(number),
        sketch: sketches.at(at),
        lines: lines.at(at),
        packed: { document: documents(at), contribution: contributions(at) },
      }));
    },
    size: path.size,
  };
}
