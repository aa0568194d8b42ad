/** A place as editors count it: 0-based line, UTF-16 units within the line. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Offset at which each line starts; lines end at `\n`, `\r\n` or `\r`, as in the language server protocol. Never empty. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) starts.push(at + 1);
    else if (code === 13) {
      if (text.charCodeAt(at + 1) === 10) at++;
      starts.push(at + 1);
    }
  }
  return starts;
}

/** Index of the line that holds `offset`; the first line for a negative offset, the last for one past the end. */
function lineIndex(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Line and character of an offset. An offset before the text counts as 0. */
export function positionAt(starts: readonly number[], offset: number): Position {
  const line = lineIndex(starts, offset);
  return { line, character: Math.max(0, offset - (starts[line] ?? 0)) };
}

/** Offset of a position; a line past the end gives `length`, a character past its line stays within the line's own stretch. */
export function offsetAt(starts: readonly number[], position: Position, length: number): number {
  if (position.line < 0) return 0;
  const start = starts[position.line];
  if (start === undefined) return length;
  return Math.min(start + Math.max(0, position.character), starts[position.line + 1] ?? length);
}

/** 1-based number of the line that holds `offset`, as messages name it. */
export function lineOf(source: string | readonly number[], offset: number): number {
  return lineIndex(typeof source === 'string' ? lineStarts(source) : source, offset) + 1;
}
