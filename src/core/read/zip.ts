/** One entry of a zip archive as its central directory has it (APPNOTE 6.3.10, 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly unpacked: number;
  /** Offset of the local header. */
  readonly at: number;
}

/** Unpacked text of an archive may have this many bytes in all, and this many for each byte of the file (SPEED-AND-SAFETY: 64 MB, 100 times). */
export const LARGEST_UNPACKED = 64 * 1024 * 1024;
const LARGEST_RATIO = 100;
/** Below this size the ratio says nothing: a page of blanks packs well. */
const RATIO_FROM = 2 * 1024 * 1024;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** Entries of an archive; null where the bytes are none, or are damaged. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const lowest = Math.max(0, end - 0xffff);
  while (end >= lowest && view.getUint32(end, true) !== END) end--;
  if (end < lowest || end < 0) return null;
  const count = view.getUint16(end + 10, true);
  const names = new TextDecoder();
  const entries: ZipEntry[] = [];
  for (let at = view.getUint32(end + 16, true), left = count; left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return null;
    const length = view.getUint16(at + 28, true);
    entries.push({
      name: names.decode(bytes.subarray(at + 46, at + 46 + length)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Most bytes that may come out of a file of `size` in all. */
export function mostUnpacked(size: number): number {
  return Math.min(LARGEST_UNPACKED, Math.max(RATIO_FROM, LARGEST_RATIO * size));
}

/** The bytes of an entry; `damaged` also for one that is packed in another way than by deflate. It is not unpacked beyond `limit`. */
export async function unpack(bytes: Uint8Array, { method, packed, at }: ZipEntry, limit: number): Promise<Uint8Array | 'damaged' | 'too much'> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return 'damaged';
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const data = bytes.slice(from, from + packed);
  if (data.length < packed) return 'damaged';
  if (method === 0) return packed <= limit ? data : 'too much';
  if (method !== 8) return 'damaged';
  const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      // What the directory says may be a lie: counted while it is unpacked.
      if (size > limit) {
        await reader.cancel().catch(() => undefined);
        return 'too much';
      }
      parts.push(value);
    }
  } catch {
    return 'damaged';
  }
  const whole = new Uint8Array(size);
  let filled = 0;
  for (const part of parts) {
    whole.set(part, filled);
    filled += part.length;
  }
  return whole;
}

/** The first day that an archive can name, so that the same files give the same bytes (APPNOTE 6.3.10, 4.4.6). */
const FIRST_DAY = 0x0021;
/** Names are in UTF-8 (APPNOTE 6.3.10, 4.4.4, bit 11). */
const UTF8_NAMES = 0x0800;

/** An archive of files that are not packed, dated 1980-01-01. */
export function storedZip(files: ReadonlyMap<string, Uint8Array>): ArrayBuffer {
  const utf8 = new TextEncoder();
  const named = [...files].map(([name, data]) => ({ name: utf8.encode(name), data }));
  const total = named.reduce((sum, { name, data }) => sum + 76 + 2 * name.length + data.length, 22);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const header = (signature: number, central: boolean, name: Uint8Array, size: number, checksum: number): void => {
    view.setUint32(at, signature, true);
    const sizes = at + (central ? 20 : 18);
    view.setUint16(at + (central ? 6 : 4), 20, true);
    view.setUint16(sizes - 12, UTF8_NAMES, true);
    view.setUint16(sizes - 6, FIRST_DAY, true);
    view.setUint32(sizes - 4, checksum, true);
    view.setUint32(sizes, size, true);
    view.setUint32(sizes + 4, size, true);
    view.setUint16(sizes + 8, name.length, true);
  };
  const sums = named.map(({ data }) => checksumOf(data));
  const places = named.map(({ name, data }, index) => {
    const start = at;
    header(LOCAL, false, name, data.length, sums[index]!);
    bytes.set(name, at + 30);
    bytes.set(data, at + 30 + name.length);
    at += 30 + name.length + data.length;
    return start;
  });
  const directory = at;
  named.forEach(({ name, data }, index) => {
    header(CENTRAL, true, name, data.length, sums[index]!);
    view.setUint32(at + 42, places[index]!, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes.buffer;
}

/** CRC-32 of bytes (ISO 3309, the polynomial reversed), as archives check what they hold. */
function checksumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ CRC[(sum ^ byte) & 0xff]!;
  return (sum ^ 0xffffffff) >>> 0;
}

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  return rest;
});
