/** Numbers and words as few bytes: what the store and the corpus in memory keep articles in. What is written must be read in the same order. */

/** Writes values one after another. */
export interface Packer {
  /** A whole number from 0 to 2 ** 32 - 1, in one to five bytes. */
  readonly uint: (value: number) => void;
  /** A whole number of 31 bits and a sign; small ones of either sign take one byte. */
  readonly int: (value: number) => void;
  /** Any number, exactly. */
  readonly double: (value: number) => void;
  /** Any string, lone surrogates included. */
  readonly text: (value: string) => void;
  readonly bytes: (value: Uint8Array) => void;
  /** The number of items, then each as `one` writes it. */
  readonly list: <T>(items: readonly T[], one: (item: T, at: number) => void) => void;
  /** A copy of what was written so far, behind so many free bytes. */
  readonly packed: (before?: number) => Uint8Array<ArrayBuffer>;
}

/** Reads what a packer wrote, in the same order. */
export interface Unpacker {
  readonly uint: () => number;
  readonly int: () => number;
  readonly double: () => number;
  readonly text: () => string;
  /** A view, no copy. */
  readonly bytes: () => Uint8Array;
  readonly list: <T>(one: (at: number) => T) => T[];
  /** A view of everything that was not read yet. */
  readonly rest: () => Uint8Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** Most bytes of a number before its end is known. */
const LONGEST_UINT = 5;
/** Up to this many bytes a loop over ASCII is quicker than a decoder. */
const SHORT = 24;

export function createPacker(): Packer {
  let bytes = new Uint8Array(512);
  let end = 0;

  function room(size: number): void {
    if (end + size <= bytes.length) return;
    const grown = new Uint8Array(Math.max(end + size, bytes.length * 2));
    grown.set(bytes.subarray(0, end));
    bytes = grown;
  }
  function uint(value: number): void {
    room(LONGEST_UINT);
    let left = value >>> 0;
    for (; left >= 0x80; left >>>= 7) bytes[end++] = (left & 0x7f) | 0x80;
    bytes[end++] = left;
  }
  const int = (value: number): void => uint((value << 1) ^ (value >> 31));

  /** The lowest bit of the length tells UTF-16 from UTF-8, which cannot hold half a pair. */
  function text(value: string): void {
    if (/\p{Cs}/u.test(value)) {
      uint(value.length * 4 + 1);
      room(value.length * 2);
      for (let at = 0; at < value.length; at++) {
        bytes[end++] = value.charCodeAt(at) & 0xff;
        bytes[end++] = value.charCodeAt(at) >>> 8;
      }
      return;
    }
    room(LONGEST_UINT + value.length * 3);
    const { written } = encoder.encodeInto(value, bytes.subarray(end + LONGEST_UINT));
    const from = end + LONGEST_UINT;
    uint(written * 2);
    bytes.copyWithin(end, from, from + written);
    end += written;
  }

  function put(value: Uint8Array): void {
    uint(value.length);
    room(value.length);
    bytes.set(value, end);
    end += value.length;
  }

  return {
    uint,
    int,
    double(value) {
      room(8);
      new DataView(bytes.buffer).setFloat64(end, value, true);
      end += 8;
    },
    text,
    bytes: put,
    list(items, one) {
      uint(items.length);
      items.forEach(one);
    },
    packed(before = 0) {
      const copy = new Uint8Array(before + end);
      copy.set(bytes.subarray(0, end), before);
      return copy;
    },
  };
}

export function createUnpacker(bytes: Uint8Array): Unpacker {
  let at = 0;
  function uint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }
  function take(size: number): Uint8Array {
    const taken = new Uint8Array(bytes.buffer, bytes.byteOffset + at, size);
    at += size;
    return taken;
  }
  return {
    uint,
    int() {
      const value = uint();
      return (value >>> 1) ^ -(value & 1);
    },
    double() {
      const value = new DataView(bytes.buffer, bytes.byteOffset).getFloat64(at, true);
      at += 8;
      return value;
    },
    text() {
      const head = uint();
      return (head & 1) === 1 ? fromUnits(take(head >>> 1)) : fromUtf8(take(head >>> 1));
    },
    bytes: () => take(uint()),
    list: (one) => Array.from({ length: uint() }, (_, item) => one(item)),
    rest: () => new Uint8Array(bytes.buffer, bytes.byteOffset + at, bytes.length - at),
  };
}

function fromUtf8(bytes: Uint8Array): string {
  if (bytes.length > SHORT) return decoder.decode(bytes);
  let text = '';
  for (const byte of bytes) {
    if (byte >= 0x80) return decoder.decode(bytes);
    text += String.fromCharCode(byte);
  }
  return text;
}

function fromUnits(bytes: Uint8Array): string {
  const units: string[] = [];
  for (let at = 0; at < bytes.length; at += 2) units.push(String.fromCharCode(bytes[at]! | (bytes[at + 1]! << 8)));
  return units.join('');
}
