import type { Outcome } from '../model';
import { phrase, say } from '../text/say';

/** Characters of bytes 0x80–0x9F in Windows-1252 (WHATWG Encoding Standard, index windows-1252); Node 20's own decoder loses them. */
const WINDOWS_1252 = '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/** First bytes of files that are no text, for a message that names what they are. */
const SIGNATURES: readonly (readonly [bytes: string, what: string])[] = [
  ['%PDF-', phrase('a PDF document')], ['PK\u0003\u0004', phrase('a zip archive or an office document')], ['\u0089PNG', phrase('a PNG image')], ['\u00ff\u00d8\u00ff', phrase('a JPEG image')],
  ['GIF8', phrase('a GIF image')], ['\u00d0\u00cf\u0011\u00e0', phrase('an old office document')], ['\u001f\u008b', phrase('compressed')], ['{\\rtf', phrase('an RTF document')],
];

/** One for all files: it keeps nothing from one to the next. */
const UTF_8 = new TextDecoder('utf-8');

/**
 * Text of a file, BOM excluded, line ends kept: UTF-8, UTF-16 with BOM, else Windows-1252. Null for what is no text, with the problem.
 * Mostly sound UTF-8 with a few broken bytes stays UTF-8, the broken ones U+FFFD, with a problem.
 */
export function decode(bytes: Uint8Array, subject: string): Outcome<string | null> {
  const signature = SIGNATURES.find(([start]) => startsWith(bytes, start));
  if (signature) return binary(subject, say('is {0}, not text', say(signature[1])));
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (utf16) {
    const text = new TextDecoder(utf16).decode(bytes);
    return text.includes('\0') ? binary(subject, say('holds binary data')) : { value: text, problems: [] };
  }
  if (bytes.includes(0)) return binary(subject, say('holds binary data'));
  const text = UTF_8.decode(bytes);
  const broken = text.includes('\uFFFD') ? count(text, (code) => code === 0xfffd) - encodedReplacements(bytes) : 0;
  if (broken === 0) return { value: text, problems: [] };
  const sound = count(text, (code) => code > 127 && code !== 0xfffd);
  if (sound > broken)
    return { value: text, problems: [{ subject, reason: say('{0} places are not valid UTF-8', broken), next: say('Save the file again as UTF-8.') }] };
  // Printed text has next to no control characters; past one in fifty the bytes are some other kind of data.
  const controls = bytes.reduce((sum, byte) => sum + (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27 ? 1 : 0), 0);
  if (controls * 50 > bytes.length) return binary(subject, say('holds binary data'));
  return { value: fromWindows1252(bytes), problems: [] };
}

function binary(subject: string, reason: string): Outcome<null> {
  return { value: null, problems: [{ subject, reason, next: say('Save it as plain text or Markdown in UTF-8, or take it out of the folder.') }] };
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  for (let at = 0; at < start.length; at++) if (bytes[at] !== start.charCodeAt(at)) return false;
  return true;
}

function count(text: string, wanted: (code: number) => boolean): number {
  let found = 0;
  for (let at = 0; at < text.length; at++) if (wanted(text.charCodeAt(at))) found++;
  return found;
}

/** How often the file itself states U+FFFD (EF BF BD). */
function encodedReplacements(bytes: Uint8Array): number {
  let found = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) found++;
  return found;
}

function fromWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  // Chunks keep the argument list of fromCharCode below every engine's limit.
  for (let at = 0; at < bytes.length; at += 8192) {
    const codes = Array.from(bytes.subarray(at, at + 8192), (byte) => (byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte));
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}
