/** One key of front matter with its value: text, a list of texts, "" for nothing, null for anything else. */
export interface Entry {
  readonly key: string;
  readonly value: string | readonly string[] | null;
  /** 1-based number of its line in the file. */
  readonly line: number;
}

/** `key: value`, the value without quotation marks or in a pair of them that holds neither escapes nor others. */
const LINE = /^([A-Za-z][A-Za-z_-]{0,40}):(?: +(?:([\p{L}\p{N}][^\u0000-\u001f\u007f]{0,1000})|"([^"\\\u0000-\u001f\u007f]{0,1000})"|'([^'\u0000-\u001f\u007f]{0,1000})'))? *$/u;
/** What ends a plain value or makes it a map (YAML 1.2.2, 7.3.3). */
const NOT_PLAIN = /: |:$| #/;

/**
 * The entries of front matter that is nothing but lines of `key: value`, which most of it is: what YAML reads there, without its parser. Null for any
 * other front matter.
 */
export function plainEntries(source: string): Entry[] | null {
  const entries: Entry[] = [];
  let line = 1;
  for (const written of source.split(/\r?\n/)) {
    line++;
    if (written === '') continue;
    const found = LINE.exec(written);
    if (found === null || NOT_PLAIN.test((found[2] ?? '').trimEnd())) return null;
    entries.push({ key: found[1]!.toLowerCase(), value: (found[2] ?? found[3] ?? found[4] ?? '').trim(), line });
  }
  return entries;
}
