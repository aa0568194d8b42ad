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
  /** Numbers of 32 bits as this machine lays them out, where a view of them can start. */
  readonly words: (values: Uint32Array) => void;
  /** The number of items, then each as `one` writes it. */
  readonly list: <T>(items: readonly T[], one: (item: T, at: number) => void) => void;
  /** A copy of what was written so far, behind so many free bytes, and with as many behind it as make its length a multiple. */
  readonly packed: (before?: number, multipleOf?: number) => Uint8Array<ArrayBuffer>;
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
    // Most texts hold no surrogates at all.
    if (/[\ud800-\udfff]/.test(value) && /\p{Cs}/u.test(value)) {
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

  function words(values: Uint32Array): void {
    uint(values.length);
    // What lies before the packed bytes is a multiple of a word.
    for (room(WORD); end % WORD !== 0; end++) bytes[end] = 0;
    room(values.byteLength);
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), end);
    end += values.byteLength;
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
    words,
    list(items, one) {
      uint(items.length);
      items.forEach(one);
    },
    packed(before = 0, multipleOf = 1) {
      const copy = new Uint8Array(Math.ceil((before + end) / multipleOf) * multipleOf);
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
