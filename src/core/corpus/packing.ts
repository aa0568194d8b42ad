/** Numbers and words as few bytes: what the store and the corpus in memory keep articles in. What is written must be read in the same order. */

import type { Steps } from './steps';

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
  /** Numbers of 32 bits as this machine lays them out, where a view of them can start; they must not change before all is packed. */
  readonly words: (values: Uint32Array) => void;
  /** The number of items, then each as `one` writes it. */
  readonly list: <T>(items: readonly T[], one: (item: T, at: number) => void) => void;
  /** A long string in pieces, none of which is written in more than a step. */
  readonly longText: (pieces: readonly string[]) => Steps<void>;
  /** A view of what was written, until more is. */
  readonly written: () => Uint8Array;
  /** Forgets what was written. */
  readonly empty: () => void;
  /** A copy of what was written so far, behind so many free bytes. */
  readonly packed: (before?: number) => Uint8Array<ArrayBuffer>;
  /** What was written, in parts and without a copy of what came as large arrays, with as many bytes behind it as make its length a multiple; the length of each part but the last is one of four. */
  readonly parts: (multipleOf: number) => readonly Uint8Array[];
}

/** Reads what a packer wrote, in the same order. */
export interface Unpacker {
  readonly uint: () => number;
  readonly int: () => number;
  readonly double: () => number;
  readonly text: () => string;
  /** A string that is read once it is asked for. */
  readonly textLater: () => () => string;
  /** A view, no copy. */
  readonly bytes: () => Uint8Array;
  /** A view where the bytes lie so that there can be one, else a copy. */
  readonly words: () => Uint32Array;
  readonly list: <T>(one: (at: number) => T) => T[];
  /** A view of everything that was not read yet. */
  readonly rest: () => Uint8Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** Most bytes of a number before its end is known. */
const LONGEST_UINT = 5;
/** Bytes of a number that is not packed. */
const WORD = 4;
/** Up to this many bytes a loop over ASCII is quicker than a decoder. */
const SHORT = 24;
/** From so many bytes on a part is closed, and an array of numbers is one of its own. */
const PART = 1 << 16;

/** A packer that has written nothing. */
export function createPacker(): Packer {
  const closed: Uint8Array[] = [];
  let bytes = new Uint8Array(512);
  let end = 0;

  function room(size: number): void {
    if (end + size <= bytes.length) return;
    if (end >= PART) close();
    if (end + size <= bytes.length) return;
    const grown = new Uint8Array(Math.max(end + size, bytes.length * 2));
    grown.set(bytes.subarray(0, end));
    bytes = grown;
  }
  /** Closes the part up to the last whole word; what is behind that begins the next. */
  function close(): void {
    const whole = end - (end % WORD);
    if (whole > 0) closed.push(bytes.subarray(0, whole));
    const rest = bytes.subarray(whole, end);
    bytes = new Uint8Array(closed.length === 0 ? 512 : PART);
    bytes.set(rest);
    end = rest.length;
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
    if (hasHalfPairs(value)) {
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

  function* longText(pieces: readonly string[]): Steps<void> {
    // Half a pair at the end of a piece may be a whole one with the next.
    if (pieces.some(hasHalfPairs)) return text(pieces.join(''));
    const encoded: Uint8Array[] = [];
    for (const piece of pieces) {
      encoded.push(encoder.encode(piece));
      yield;
    }
    uint(encoded.reduce((sum, { length }) => sum + length, 0) * 2);
    for (const piece of encoded) {
      append(piece);
      yield;
    }
  }

  function append(value: Uint8Array): void {
    room(value.length);
    bytes.set(value, end);
    end += value.length;
  }
  function put(value: Uint8Array): void {
    uint(value.length);
    append(value);
  }

  function words(values: Uint32Array): void {
    uint(values.length);
    // What lies before the packed bytes is a multiple of a word.
    for (room(WORD); end % WORD !== 0; end++) bytes[end] = 0;
    const laid = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    if (laid.length < PART) return append(laid);
    close();
    closed.push(laid);
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
    longText,
    bytes: put,
    words,
    list(items, one) {
      uint(items.length);
      items.forEach(one);
    },
    written() {
      return closed.length === 0 ? bytes.subarray(0, end) : this.packed();
    },
    empty() {
      closed.length = 0;
      if (bytes.length > PART) bytes = new Uint8Array(PART);
      end = 0;
    },
    packed(before = 0) {
      let at = before;
      if (closed.length === 0 && before === 0) return bytes.slice(0, end);
      const copy = new Uint8Array(closed.reduce((sum, { length }) => sum + length, before) + end);
      for (const part of [...closed, bytes.subarray(0, end)]) {
        copy.set(part, at);
        at += part.length;
      }
      return copy;
    },
    parts(multipleOf) {
      const size = closed.reduce((sum, { length }) => sum + length, end);
      const free = (multipleOf - (size % multipleOf)) % multipleOf;
      room(free);
      bytes.fill(0, end, end + free);
      return [...closed, bytes.subarray(0, end + free)];
    },
  };
}

/** Most texts hold no surrogates at all. */
function hasHalfPairs(value: string): boolean {
  return /[\ud800-\udfff]/.test(value) && /\p{Cs}/u.test(value);
}

/** Reads from the first of these bytes, without copying them. They must be whole: nothing here checks where they end. */
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
  function words(): Uint32Array {
    const length = uint();
    at += (WORD - (at % WORD)) % WORD;
    const taken = take(length * WORD);
    return taken.byteOffset % WORD === 0 ? new Uint32Array(taken.buffer, taken.byteOffset, length) : new Uint32Array(taken.slice().buffer);
  }
  function textLater(): () => string {
    const head = uint();
    const taken = take(head >>> 1);
    return (head & 1) === 1 ? () => fromUnits(taken) : () => fromUtf8(taken);
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
    text: () => textLater()(),
    textLater,
    bytes: () => take(uint()),
    words,
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
