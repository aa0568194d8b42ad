import PostalMime, { type Email } from 'postal-mime';
import type { Document, Outcome, Problem } from '../model';
import { lineStarts } from '../text/lines';
import { decode } from './decode';
import { readPage } from './html';
import { documentOf } from './html-document';
import { dayOf, type PageMetadata } from './html-metadata';
import type { Piece } from './html-pieces';
import { readPlainText } from './plain-text';
import { say } from '../text/say';

/** A message or a page that a browser saved in one file (`.eml`, `.mht`): its page where it carries an article, else its plain text. Never throws. */
export async function readMail(path: string, bytes: Uint8Array): Promise<Outcome<Document | null>> {
  // The parser rejects what exceeds its limits on nesting and headers: that is how it says so.
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50, maxRfc822NestingDepth: 3 }).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
  if (mail instanceof Error) return { value: null, problems: [{ subject: path, reason: say('is no message that can be read: {0}', mail.message.slice(0, 200)), next: say('Save its text instead.') }] };
  const page = mail.html ? readPage(path, mended(mail.html)) : null;
  const plain = mail.text ? plainPieces(mended(mail.text)) : [];
  const saved = savedPage(mail);
  const usesPage = page?.value && (page.value.isArticle || plain.length === 0 || saved);
  const pieces = usesPage ? (page.value?.pieces ?? []) : plain;
  const problems: Problem[] = usesPage || plain.length === 0 ? [...(page?.problems ?? [])] : [];
  const names = saved ? [] : mail.attachments.filter(({ related, disposition }) => !related && disposition !== 'inline').map(({ filename, mimeType }) => filename ?? mimeType);
  if (names.length > 0) problems.push({ subject: path, reason: say('carries attachments that are not read: {0}', names.length > 5 ? say('{0} and {1} more', names.slice(0, 5).join(', '), names.length - 5) : names.join(', ')), next: say('Save those that are articles into the folder.') });
  if (pieces.length === 0) return { value: null, problems: problems.length > 0 ? problems : [{ subject: path, reason: say('holds no text'), next: say('Take it out of the folder.') }] };
  const metadata = saved ? { ...heading(mail), ...(page?.value?.metadata ?? {}), ...saved } : { ...heading(mail), ...sender(mail) };
  return { value: documentOf(path, 'mail', pieces, metadata), problems };
}

/** The address a browser noted, for a page saved as one file; null for a message. Its date is the day of saving, its sender the browser: neither counts. */
function savedPage(mail: Email): PageMetadata | null {
  const header = (key: string): string | undefined => mail.headers.find((each) => each.key === key)?.value;
  const from = mail.headers.find(({ key }) => key === 'from')?.value ?? '';
  const address = header('snapshot-content-location') ?? header('content-location');
  if (!address && !/^<?saved by /i.test(from)) return null;
  return address && /^https?:\/\/[^\s<>"]{3,1990}$/i.test(address) ? { url: address } : {};
}

function heading(mail: Email): PageMetadata {
  const title = (mail.subject ?? '').replace(/\s+/g, ' ').trim().slice(0, 500);
  return title ? { title } : {};
}

/** Who sent it and when, on the sender's own calendar: the header as written, since the parser turns it into UTC. */
function sender(mail: Email): PageMetadata {
  const author = (mail.from?.name || mail.from?.address || '').trim();
  const date = dayOf(mail.headers.find(({ key }) => key === 'date')?.value ?? '');
  return { ...(author ? { author } : {}), ...(date ? { date } : {}) };
}

/** Some engines decode Windows-1252 as Latin-1, so that quotes and dashes arrive as control characters, which no text holds. */
function mended(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (char) => decode(Uint8Array.of(char.charCodeAt(0)), '').value ?? char);
}

const MARK = /^[ \t]{0,40}((?:[-*+\u2022]|\d{1,3}[.)])[ \t]{1,10})/;

function plainPieces(text: string): Piece[] {
  return readPlainText(text, 0, lineStarts(text), { hidden: [], citations: [] }).map(({ kind, span, level }): Piece => {
    const words = text.slice(span.start, span.end).replace(/\r\n?/g, '\n').trim();
    if (/^>/.test(words)) return { kind: 'block-quote', text: words.replace(/^(?:> ?){1,10}/gm, '') };
    const mark = kind === 'list-item' ? MARK.exec(words) : null;
    if (mark) return { kind: 'list-item', text: words.slice(mark[0].length), mark: mark[1] ?? '' };
    return { kind: kind === 'list-item' || kind === 'heading' ? kind : 'paragraph', text: words, ...(level === undefined ? {} : { level }) };
  }).filter(({ text: words }) => words !== '');
}
