/**
 * Sections one after another behind a table: their number, then the end of each, as 32-bit words counted from the table's own end.
 * `before` bytes are left free in front.
 */
export function packSections(sections: readonly Uint8Array[], before = 0): Uint8Array {
  const table = before + 4 * (sections.length + 1);
  const packed = new Uint8Array(sections.reduce((sum, section) => sum + section.length, table));
  const view = new DataView(packed.buffer);
  view.setUint32(before, sections.length, true);
  let end = 0;
  sections.forEach((section, at) => {
    packed.set(section, table + end);
    end += section.length;
    view.setUint32(before + 4 * (at + 1), end, true);
  });
  return packed;
}

/** Views of the sections that `packSections` put behind `before` bytes. */
export function unpackSections(bytes: Uint8Array, before = 0): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(before, true);
  const table = before + 4 * (count + 1);
  const sections: Uint8Array[] = [];
  for (let at = 0, start = 0; at < count; at++) {
    const end = view.getUint32(before + 4 * (at + 1), true);
    // Not `subarray`: of Node's own buffers it gives buffers again, whose `slice` does not copy.
    sections.push(new Uint8Array(bytes.buffer, bytes.byteOffset + table + start, end - start));
    start = end;
  }
  return sections;
}
