import { getDocument } from 'unpdf/pdfjs';
import type { Document, Outcome, Problem } from '../model';
import { composeDocument } from './compose';
import type { Stated } from './front-matter';
import { withoutHeads, type PageLines } from './pdf-heads';
import { linesOf, type Run } from './pdf-lines';
import { paragraphsOf } from './pdf-paragraphs';
import { soundStatement } from './properties';
import { say } from '../text/say';

/** More words than any article has: past it (in UTF-16 units) a file is built to fill memory. */
const LONGEST_TEXT = 32 * 1024 * 1024;

type Loaded = Awaited<ReturnType<typeof getDocument>['promise']>;

/** A PDF as a document: its text in reading order with page starts. Null with the reason for what is encrypted, scanned or broken. */
export async function readPdf(path: string, bytes: Uint8Array): Promise<Outcome<Document | null>> {
  const refused = (reason: string, next: string): Outcome<null> => ({ value: null, problems: [{ subject: path, reason, next }] });
  // The parser takes the bytes over; a copy leaves the caller's alone. No part of it may run code or load fonts.
  const task = getDocument({ data: bytes.slice(), isEvalSupported: false, useSystemFonts: false, disableFontFace: true, stopAtErrors: false, verbosity: 0 });
  try {
    const loaded = await task.promise;
    const problems: Problem[] = [];
    const pages = await pagesOf(loaded, path, problems);
    const { text, blocks, hidden, pages: starts } = paragraphsOf(withoutHeads(pages));
    if (text.length > LONGEST_TEXT) return refused(say('holds more text than Stet takes from one file'), say('Split it into several files.'));
    if (!/\p{L}{2}/u.test(text)) {
      const reason = problems.length > 0 ? say('is damaged: none of its text could be read') : say('holds no text: it is a scan or a picture');
      return refused(reason, problems.length > 0 ? say('Get a sound copy of the file.') : say('Run OCR over it first, then save it again.'));
    }
    if (isGibberish(text)) return refused(say('does not say which letters it shows: its fonts carry no table of characters'), say('Run OCR over it, or get the text from where it was made.'));
    const stated = await statedBy(loaded);
    return { value: composeDocument({ path, format: 'pdf', text, blocks, hidden, citations: [], stated, statedIn: 'document', pages: starts }), problems };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    if (name === 'PasswordException') return refused(say('is encrypted: it opens with a password only'), say('Save a copy without the password.'));
    return refused(say('is damaged or no PDF ({0})', message.slice(0, 120)), say('Get a sound copy of the file, or take it out of the folder.'));
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

async function pagesOf(loaded: Loaded, path: string, problems: Problem[]): Promise<PageLines[]> {
  const pages: PageLines[] = [];
  let length = 0;
  let unread = 0;
  for (let number = 1; number <= loaded.numPages && length <= LONGEST_TEXT; number++) {
    try {
      const page = await loaded.getPage(number);
      const { height, transform } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent({ disableNormalization: true });
      const runs = items.flatMap((item) => ('str' in item ? runOf(item, transform, height) : []));
      length += runs.reduce((sum, run) => sum + run.text.length, 0);
      pages.push({ lines: linesOf(runs), height });
      page.cleanup();
    } catch {
      unread++;
      pages.push({ lines: [], height: 0 });
    }
    // A damaged page tree may promise more pages than there are.
    if (unread > 50) break;
  }
  if (unread > 0) problems.push({ subject: path, reason: say('{0} of {1} pages could not be read', unread, loaded.numPages), next: say('Get a sound copy of the file.') });
  return pages;
}

/** An item of the parser as a run on the upright page; none for blanks, for text that stands upright or on its head, and for text of no size. */
function runOf(item: { readonly str: string; readonly transform: readonly number[]; readonly width: number; readonly fontName: string }, view: readonly number[], height: number): Run[] {
  const text = folded(item.str);
  if (text.trim() === '') return [];
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform;
  const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = view;
  const across = va * a + vc * b;
  const along = vb * a + vd * b;
  const size = Math.hypot(va * c + vc * d, vb * c + vd * d);
  if (across <= 0 || Math.abs(along) > 0.3 * across || !(size > 0.5) || !Number.isFinite(size)) return [];
  const x = va * e + vc * f + ve;
  const y = height - (vb * e + vd * f + vf);
  return Number.isFinite(x) && Number.isFinite(y) ? [{ text, x, y, width: item.width, size, font: item.fontName }] : [];
}

const LIGATURES: Readonly<Record<string, string>> = { '\uFB00': 'ff', '\uFB01': 'fi', '\uFB02': 'fl', '\uFB03': 'ffi', '\uFB04': 'ffl', '\uFB05': 'st', '\uFB06': 'st' };

/** Ligatures as letters, every kind of blank as one, without control characters and zero-width signs. */
function folded(text: string): string {
  return text
    .replace(/[\uFB00-\uFB06]/g, (sign) => LIGATURES[sign] ?? sign)
    .replace(/[\u0000-\u001F\u007F-\u009F\u00A0\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/g, ' ')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '');
}

/** A font without a table of characters yields signs of private use, or letters by the number of their shape. */
function isGibberish(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const strange = sample.match(/[\uE000-\uF8FF\uFFFD\u0000-\u0008]/g)?.length ?? 0;
  return strange * 5 > sample.replace(/\s/g, '').length;
}

/** Programs that print what others wrote. */
const PRINTERS = /\b(?:Mozilla|Chrom(?:e|ium)|Skia|Safari|Firefox|wkhtmltopdf|Print [Tt]o PDF|Quartz PDFContext|PDFCreator|CutePDF|OCR|scan\w*)/i;

async function statedBy(loaded: Loaded): Promise<Stated> {
  const info = await loaded.getMetadata().then(({ info: found }) => found as Readonly<Record<string, unknown>>, () => ({}) as Readonly<Record<string, unknown>>);
  // A browser that prints a page dates the printing, not the page.
  const printed = PRINTERS.test(`${String(info['Creator'])} ${String(info['Producer'])}`);
  const created = /^D:(\d{4})(\d{2})?(\d{2})?/.exec(typeof info['CreationDate'] === 'string' ? info['CreationDate'] : '');
  return soundStatement({ title: info['Title'], author: info['Author'], date: created && !printed ? created.slice(1).filter(Boolean).join('-') : undefined });
}
