import type { Block, Document, DocumentFormat, Outcome, Problem } from '../model';
import { lineStarts } from '../text/lines';
import { composeDocument, extensionOf } from './compose';
import { copyEnd } from './exported';
import { decode } from './decode';
import { readFrontMatter } from './front-matter';
import { readMarkdown } from './markdown';
import { joined, type Markup } from './markup';
import { readPlainText } from './plain-text';
import { phrase, say } from '../text/say';

const MARKDOWN = ['.md', '.markdown', '.qmd', '.mdown', '.mkd'];

type Parsed = Exclude<DocumentFormat, 'text' | 'markdown'>;

/** Endings of files that a parser turns into text. */
const PARSED: Readonly<Record<string, Parsed>> = {
  '.html': 'html', '.htm': 'html', '.xhtml': 'html', '.pdf': 'pdf', '.docx': 'docx', '.eml': 'mail', '.mht': 'mail', '.mhtml': 'mail',
};

/** Endings of file names that Stet reads, lower case. */
const articleExtensions: readonly string[] = ['.txt', '.text', ...MARKDOWN, ...Object.keys(PARSED)];

/** True where the ending of a path is one that Stet reads, whatever its case. */
export function isArticlePath(path: string): boolean {
  return articleExtensions.includes(extensionOf(path));
}

/** How many times larger than an article of text a file may be: most of a PDF or Word document is pictures, most of a saved mail or page its markup. */
export function sizeFactor(path: string): number {
  const format = PARSED[extensionOf(path)];
  return format === undefined || format === 'html' ? 1 : 10;
}

/** True for a document whose text is extracted: what its file holds is not what its spans count in. */
export function isExtracted(format: DocumentFormat): boolean {
  return format !== 'text' && format !== 'markdown';
}

/**
 * The parsers, each in a module of its own that is loaded with the first file that needs it. The bundles for Node keep them in files of their
 * own, the reading worker of browsers holds them (esbuild.mjs).
 */
const parsers: Readonly<Record<Parsed, () => Promise<(path: string, bytes: Uint8Array) => Promise<Outcome<Document | null>>>>> = {
  html: async () => (await import('./html')).readHtml,
  mail: async () => (await import('./mail')).readMail,
  pdf: async () => (await import('./pdf')).readPdf,
  docx: async () => (await import('./docx')).readDocx,
};

/** Bytes of a file as a document, by what they are rather than by what the file is called; null where they are nothing that Stet reads. The problems name the path. */
export async function readBytes(path: string, bytes: Uint8Array): Promise<Outcome<Document | null>> {
  const parsed = parsedFormat(path, bytes);
  if (parsed !== null) {
    const named = PARSED[extensionOf(path)] === parsed;
    const load = await parsers[parsed]().catch(() => null);
    if (load === null) return { value: null, problems: [{ subject: path, reason: say('the parser for {0} could not be loaded here', parsed.toUpperCase()), next: say('Save it as plain text or Markdown.') }] };
    const read = await load(path, bytes);
    // An ending that lies is worth a word only where the file could not be read.
    return named || read.value !== null ? read : { value: null, problems: read.problems.map((problem) => ({ ...problem, reason: say('is {0} by its content, and {1}', say(NAMES[parsed]), problem.reason) })) };
  }
  const decoded = decode(bytes, path);
  if (decoded.value === null) return { value: null, problems: decoded.problems };
  const read = readDocument(path, decoded.value);
  return { value: read.value, problems: [...decoded.problems, ...read.problems] };
}

const NAMES: Readonly<Record<Parsed, string>> = { html: phrase('a web page'), mail: phrase('a mail'), pdf: phrase('a PDF'), docx: phrase('a Word document') };

/** True for a file that a parser has to read, and that may therefore take long or do harm. */
export function needsParser(path: string, bytes: Uint8Array): boolean {
  return parsedFormat(path, bytes) !== null;
}

/** Bytes at the start that are looked at for what a file is; a PDF may have that many before its header (PDF 1.7, Annex H, note 13). */
const HEAD = 1024;

/** The parser a file needs by its first bytes, else by its ending; null for text. */
function parsedFormat(path: string, bytes: Uint8Array): Parsed | null {
  const named = PARSED[extensionOf(path)] ?? null;
  const head = String.fromCharCode(...bytes.subarray(0, HEAD)).replace(/^\u00EF\u00BB\u00BF/, '');
  if (head.includes('%PDF-') && (named === 'pdf' || /^\s{0,20}%PDF-/.test(head))) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return named === 'docx' || /word\/|\[Content_Types\]\.xml|docProps\//.test(head) ? 'docx' : null;
  const opening = head.replace(/\0/g, '').trimStart().slice(0, 200);
  if (/^(?:<\?xml[^>]{0,100}>\s{0,10})?(?:<!--[^>]{0,100}-->\s{0,10})?<(?:!doctype html|html)\b/i.test(opening)) return 'html';
  // What a browser saves as one file is a mail by its form, whatever it is called.
  if (named === 'html' && /^(?:From: <Saved by|MIME-Version:|Content-Type: multipart\/)/i.test(opening)) return 'mail';
  return named;
}

/** A text as a document: metadata, blocks, hidden markup and citations. `path` is relative with `/`; its ending gives the format. Never throws. */
export function readDocument(path: string, source: string): Outcome<Document> {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  const format: DocumentFormat = MARKDOWN.includes(extensionOf(path)) ? 'markdown' : 'text';
  const problems: Problem[] = [];
  const front = readFrontMatter(text, path);
  problems.push(...front.problems);
  const starts = lineStarts(text);
  const from = front.span ? (starts.find((start) => start >= front.span!.end && start > 0) ?? text.length) : 0;
  const markup: Markup = { hidden: [], citations: [] };
  const body = format === 'markdown' ? readMarkdown(text, from, starts, markup) : readPlainText(text, from, starts, markup);
  const end = format === 'markdown' ? copyEnd(text)?.at : undefined;
  const blocks = end === undefined ? body : body.map((block): Block => (block.span.start < end ? block : { kind: 'furniture', span: block.span }));
  const citations = end === undefined ? markup.citations : markup.citations.filter(({ span }) => span.start < end);
  const stated = end === undefined ? front.stated : { ...front.stated, draft: true };
  const document = composeDocument({ path, format, text, blocks, hidden: joined(markup.hidden), citations, frontMatter: front.span, stated, statedIn: 'front-matter' });
  return { value: document, problems };
}
