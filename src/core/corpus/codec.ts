import { checksum, checksumOfParts } from './checksum';
import type { Steps } from './steps';

/**
 * A store as bytes: a header, a list of sections, the sections one behind the other. The header's sum covers the list, the list has a sum for each section,
 * so that opening a store costs its header, and every other part is read, and held against its sum, when it is first asked for.
 */

/** "Stet" in ASCII. */
const MAGIC = 0x74657453;
/** Raised when the layout of a store changes. */
export const FORMAT = 11;
/** Raised when reading, extraction, stems or index keys change: an older index would answer otherwise than a new one. */
export const EXTRACTION = 30;
/** Magic, format, extraction, number of sections, two sums, generation. */
const HEADER = 32;
/** What the sums cover begins here. */
const GENERATION = 24;
/** Letters of a generation: eight bytes in hexadecimal. */
export const GENERATION_LETTERS = 16;
/** Start, length, two sums of a section. */
const ENTRY = 16;
/** Lengths of sections are multiples of this, so that numbers can be read where they lie. */
export const ALIGNED = 8;
const SEED = FORMAT ^ (EXTRACTION << 16);
/** As many bytes as `generationOf` has to see. */
export const HEADER_BYTES = HEADER;

/** Bytes that can be read from anywhere: a file, or what is in memory. */
export interface StoreBytes {
  readonly size: number;
  /** Exactly these bytes; null where they cannot be read. */
  readonly read: (from: number, length: number) => Uint8Array | null;
}

/** The sections of a store. */
export interface Sections {
  readonly size: number;
  /** A section whose sum was right; null where it is not. */
  readonly at: (section: number) => Uint8Array | null;
  /** Part of a section that has sums of its own. */
  readonly part: (section: number, from: number, length: number) => Uint8Array | null;
}

/** Why bytes are no store: of another version, or none that is whole. */
export type Refusal = 'version' | 'damaged';

/** Bytes of all pieces. */
export function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

/** Header and sections, each in parts, as pieces to be written one behind the other. The last section may come in pieces; it has no sum, for its parts have their own. */
export function* packSections(sections: readonly (readonly Uint8Array[])[], last: readonly Uint8Array[], generation: string): Steps<readonly Uint8Array[]> {
  const list = new Uint32Array(((sections.length + 1) * ENTRY) / 4);
  let start = HEADER + list.byteLength;
  for (const [at, section] of sections.entries()) {
    const length = lengthOf(section);
    list.set([start, length, ...(yield* checksumOfParts(section, SEED))], at * 4);
    start += length;
  }
  list.set([start, lengthOf(last), 0, 0], sections.length * 4);
  const head = new Uint8Array(HEADER + list.byteLength);
  head.set(new Uint8Array(list.buffer), HEADER);
  const header = new DataView(head.buffer);
  [MAGIC, FORMAT, EXTRACTION, sections.length + 1].forEach((value, at) => header.setUint32(at * 4, value, true));
  for (let at = 0; at < GENERATION_LETTERS / 2; at++) header.setUint8(GENERATION + at, Number.parseInt(generation.slice(2 * at, 2 * at + 2), 16));
  checksum(head, GENERATION, SEED).forEach((sum, at) => header.setUint32(16 + at * 4, sum, true));
  return [head, ...sections.flat(), ...last];
}

/** The generation in the first `HEADER_BYTES` bytes of a store; null where they are none of this version. */
export function generationOf(bytes: Uint8Array): string | null {
  if (bytes.length < HEADER) return null;
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header.getUint32(0, true) !== MAGIC || header.getUint32(4, true) !== FORMAT || header.getUint32(8, true) !== EXTRACTION) return null;
  return Array.from(bytes.subarray(GENERATION, HEADER), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The sections of a store whose header is sound and which is as long as that says. */
export function openSections({ size, read }: StoreBytes): Sections | Refusal {
  const head = size < HEADER ? null : read(0, HEADER);
  if (head === null) return 'damaged';
  const header = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (header.getUint32(0, true) !== MAGIC) return 'damaged';
  if (header.getUint32(4, true) !== FORMAT || header.getUint32(8, true) !== EXTRACTION) return 'version';
  const count = header.getUint32(12, true);
  const listed = count === 0 || HEADER + count * ENTRY > size ? null : read(0, HEADER + count * ENTRY);
  if (listed === null || !agrees(listed, GENERATION, header.getUint32(16, true), header.getUint32(20, true))) return 'damaged';
  const list = new Uint32Array(listed.slice(HEADER).buffer);
  const [startOf, sizeOf] = [(at: number): number => list[at * 4]!, (at: number): number => list[at * 4 + 1]!];
  if (startOf(count - 1) + sizeOf(count - 1) !== size) return 'damaged';
  const opened = new Map<number, Uint8Array | null>();
  return {
    size: count,
    at(section) {
      const known = opened.get(section);
      if (known !== undefined) return known;
      const bytes = read(startOf(section), sizeOf(section));
      const sound = bytes !== null && agrees(bytes, 0, list[section * 4 + 2]!, list[section * 4 + 3]!) ? bytes : null;
      opened.set(section, sound);
      return sound;
    },
    part: (section, from, length) => (from + length > sizeOf(section) ? null : read(startOf(section) + from, length)),
  };
}

/** True where bytes have the sums that were written of them. */
export function agrees(bytes: Uint8Array, from: number, even: number, odd: number): boolean {
  const sums = checksum(bytes, from, SEED);
  return sums[0] === even && sums[1] === odd;
}

/** The sums of a part of the last section. */
export function sumsOf(part: Uint8Array): readonly [number, number] {
  return checksum(part, 0, SEED);
}

/** Bytes that are in memory. */
export function bytesInMemory(bytes: Uint8Array): StoreBytes {
  return { size: bytes.length, read: (from, length) => (from + length > bytes.length ? null : new Uint8Array(bytes.buffer, bytes.byteOffset + from, length)) };
}
