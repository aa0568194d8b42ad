import type { Span } from '../model';

/** True for the UTF-16 units that `\s` matches, so that scanners need no regular expression. */
export function isBlank(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 || code === 0xfeff || (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0x1680
  );
}

/** First offset at or after `from` that is no blank, or `end`. */
export function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The span without blanks at either side; empty at its start where it holds nothing else. */
export function trimSpan(text: string, span: Span): Span {
  const start = skipBlanks(text, span.start, span.end);
  let end = span.end;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** The text with each stretch of blanks as one; most texts come out as they are. */
export function singleBlanks(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 ? isBlank(text.charCodeAt(at + 1)) : isBlank(code)) return text.replace(/\s+/g, ' ');
  }
  return text;
}

/** True for a unit that is a letter with a capital form ("a", "é"); false for surrogates and scripts without case. */
export function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  const letter = String.fromCharCode(code);
  return letter.toUpperCase() !== letter && letter.toLowerCase() === letter;
}

/** True for a unit that is a capital letter ("A", "É"). */
export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() !== letter;
}

/** True for "0" to "9". */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
