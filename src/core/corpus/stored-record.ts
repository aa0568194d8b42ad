import type { ArticleId, Metadata } from '../model';
import type { Packer, Unpacker } from './packing';
import type { StoredRecord } from './record';

/** Writes all of a record but its number, which belongs to one session. */
export function packRecord(out: Packer, { path, metadata, fingerprint, sketch, lines, packed }: Omit<StoredRecord, 'id'>): void {
  out.text(path);
  out.text(JSON.stringify(metadata));
  out.double(fingerprint.size);
  out.double(fingerprint.modified);
  out.bytes(bytesOf(sketch));
  out.bytes(bytesOf(lines));
  out.bytes(packed.document);
  out.bytes(packed.contribution);
}

/** The record that was written, under a new number. */
export function unpackRecord(from: Unpacker, id: ArticleId): StoredRecord {
  const [path, metadata] = [from.text(), JSON.parse(from.text()) as Metadata];
  const fingerprint = { size: from.double(), modified: from.double() };
  const [sketch, lines] = [wordsIn(from.bytes()), wordsIn(from.bytes())];
  return { id, path, metadata, fingerprint, sketch, lines, packed: { document: from.bytes(), contribution: from.bytes() } };
}

/** The bytes of an array of numbers, as this machine lays them out. */
export function bytesOf(array: Uint32Array | Uint16Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** A copy, because bytes may start where no 32-bit word can. */
export function wordsIn(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.slice().buffer);
}
