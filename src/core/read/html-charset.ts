import type { Outcome } from '../model';
import { decode } from './decode';
import { say } from '../text/say';

/** How far a page's declaration of its encoding is looked for; the HTML standard asks for 1024 bytes, real pages need a little more. */
const HEAD = 4_096;

const DECLARED = /<meta\b[^>]{0,500}?\bcharset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{2,40})|^\s{0,20}<\?xml\b[^>]{0,200}?\bencoding\s{0,5}=\s{0,5}["']([\w.:-]{2,40})/i;

/** Labels of what `decode` reads anyway: UTF-8, and Windows-1252 under the names that the Encoding Standard gives it. */
const PLAIN = /^(?:utf-?8|unicode-1-1-utf-8|utf-?16(?:le|be)?|(?:x-)?(?:cp|windows-?)1252|(?:iso-?)?8859-?1|iso[-_]?8859[-_]1(?::1987)?|iso-ir-100|(?:us-)?ascii|ansi_x3\.4-1968|l(?:atin)?1|ibm819|cp819)$/i;

/**
 * Text of a page: by its byte order mark, else UTF-8 where the bytes are sound UTF-8 (whatever the page declares), else by the declaration, else
 * Windows-1252. Null for what is no text. An encoding that nobody here knows is a problem that names it. `declared` comes from outside the page.
 */
export function decodePage(bytes: Uint8Array, path: string, declared?: string): Outcome<string | null> {
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return { value: new TextDecoder(unmarked).decode(bytes), problems: [] };
  const label = declared ?? declaredIn(bytes);
  if (label === undefined || PLAIN.test(label) || bytes.includes(0) || (isUtf8(bytes) && !/^iso-2022|^hz-/i.test(label))) return decode(bytes, path);
  const decoder = decoderFor(label);
  if (decoder) return { value: decoder.decode(bytes), problems: [] };
  const read = decode(bytes, path);
  const reason = say('declares the encoding "{0}", which is not known here, and was read as {1}', label, isAscii(bytes) ? say('plain ASCII') : 'Windows-1252');
  return { value: read.value, problems: [...read.problems, { subject: path, reason, next: say('Save the page again as UTF-8.') }] };
}

/** The label the first bytes declare, whatever encoding that ASCII stands in. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const match = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, HEAD)));
  return match?.[1] ?? match?.[2];
}

/** "<" and a letter in two-byte units, as some programs save pages without a byte order mark. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0x3c && bytes[1] === 0 && bytes[2] !== 0 && bytes[3] === 0) return 'utf-16le';
  return bytes[0] === 0 && bytes[1] === 0x3c && bytes[2] === 0 && bytes[3] !== 0 ? 'utf-16be' : null;
}

/** `TextDecoder` throws for labels it does not know: that is how it says so. */
function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

/** True for sound UTF-8 with at least one character beyond ASCII, which no text in another encoding is by chance. */
function isUtf8(bytes: Uint8Array): boolean {
  return !isAscii(bytes) && !new TextDecoder('utf-8').decode(bytes).includes('\uFFFD');
}

function isAscii(bytes: Uint8Array): boolean {
  return !bytes.some((byte) => byte > 127);
}
