import type { Block, Citation, Document, DocumentFormat, Metadata, MetadataOrigin, Outcome, Problem } from '../model';
import { skipBlanks } from '../text/chars';
import { lineStarts } from '../text/lines';
import { proseOf } from '../text/prose';
import { findDateline } from './dateline';
import { isoDate } from './dates';
import { decode } from './decode';
import { readFrontMatter, type Stated } from './front-matter';
import { findFurniture, type Shown } from './furniture';
import { LANGUAGE_SAMPLE, languageOf } from './language';
import { readMarkdown } from './markdown';
import { joined, type Markup } from './markup';
import { readPlainText } from './plain-text';

const MARKDOWN = ['.md', '.markdown', '.qmd', '.mdown', '.mkd'];

/** Endings of file names that Stet reads, lower case. */
export const articleExtensions: readonly string[] = ['.txt', '.text', ...MARKDOWN];

/** True where the ending of a path is one that Stet reads, whatever its case. */
export function isArticlePath(path: string): boolean {
  return articleExtensions.includes(extensionOf(path));
}

/** Bytes of a file as a document; null where they are no text. The problems name the path. */
export function readBytes(path: string, bytes: Uint8Array): Outcome<Document | null> {
  const decoded = decode(bytes, path);
  if (decoded.value === null) return { value: null, problems: decoded.problems };
  const read = readDocument(path, decoded.value);
  return { value: read.value, problems: [...decoded.problems, ...read.problems] };
}

/** A text as a document: metadata, blocks, hidden markup and citations. `path` is relative with `/`; its ending gives the format. Never throws. */
export function readDocument(path: string, source: string): Outcome<Document> {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  const format: DocumentFormat = MARKDOWN.includes(extensionOf(path)) ? 'markdown' : 'text';
  const problems: Problem[] = [];
  const front = readFrontMatter(text, path);
  problems.push(...front.problems);
  const starts = lineStarts(text);
  const from = front.span ? (starts.find((start) => start >= (front.span?.end ?? 0) && start > 0) ?? text.length) : 0;
  const markup: Markup = { hidden: [], citations: [] };
  const body = format === 'markdown' ? readMarkdown(text, from, starts, markup) : readPlainText(text, from, starts, markup);
  const hidden = joined(markup.hidden);
  const prose = proseOf({ text, hidden });
  const shown = shownBlocks(body, prose);
  const furniture = findFurniture(shown);
  const blocks = body.map((block, index): Block => (furniture.has(index) ? { kind: 'furniture', span: block.span } : block));

  const lead = blocks.find((block, index) => block.kind === 'paragraph' && shown[index]?.words !== '');
  const dateline = lead ? findDateline(prose, lead.span) : null;
  if (dateline) hidden.push(dateline.span);
  const allHidden = dateline ? joined(hidden) : hidden;
  const metadata = describe(path, front.stated, {
    title: titleOf(blocks, shown),
    date: dateline?.date ?? publishedOn(shown, furniture),
    place: dateline?.place,
  });
  if (front.span) blocks.unshift({ kind: 'front-matter', span: front.span });
  const citations: Citation[] = markup.citations.sort((a, b) => a.span.start - b.span.start);
  const language = languageOf(sampleOf(shown, furniture));
  return { value: { path, format, text, metadata, blocks, hidden: allHidden, citations, language }, problems };
}

function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot).toLowerCase();
}

/** Longest stretch of a block that furniture, headings and language look at. */
const SHOWN = 500;

function shownBlocks(blocks: readonly Block[], prose: string): Shown[] {
  return blocks.map((block) => {
    const start = skipBlanks(prose, block.span.start, block.span.end);
    if (block.span.end - start > SHOWN) return { block, words: prose.slice(start, start + SHOWN) };
    return { block, words: prose.slice(start, block.span.end).replace(/\s{2,1000}|[\r\n\t]/g, ' ').trim() };
  });
}

/** Enough prose to tell the language by, from the paragraphs first met. */
function sampleOf(shown: readonly Shown[], furniture: ReadonlySet<number>): string {
  let sample = '';
  for (const [index, { block, words }] of shown.entries()) {
    if (sample.length >= LANGUAGE_SAMPLE) break;
    if (!furniture.has(index) && block.kind !== 'code' && block.kind !== 'table') sample += `${words} `;
  }
  return sample;
}

/** The heading that opens the document, or the first of level 1 that Markdown marks as such. */
function titleOf(blocks: readonly Block[], shown: readonly Shown[]): string | undefined {
  const opening = blocks.findIndex((block, at) => block.kind !== 'furniture' && shown[at]?.words !== '');
  const index = blocks[opening]?.kind === 'heading' ? opening : blocks.findIndex((block) => block.kind === 'heading' && block.level === 1);
  return shown[index]?.words || undefined;
}

const STAMP = /^(?:(?:first |originally |last )?(?:published|updated|posted)(?: on)?:? )?((?:[a-z]{3,9},? )?(?:[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?,? \d{4}|\d{4}-\d{2}-\d{2}))(?:[ T,|].{0,40})?$/i;

/** Date of a line near the top that says when the page was published and nothing else. */
function publishedOn(shown: readonly Shown[], furniture: ReadonlySet<number>): string | undefined {
  for (const [index, { words }] of shown.slice(0, 6).entries()) {
    const date = words.length < 90 && furniture.has(index) ? isoDate(STAMP.exec(words)?.[1] ?? '') : null;
    if (date) return date;
  }
  return undefined;
}

type Found = Partial<Record<'title' | 'date' | 'place', string | undefined>>;

/** Front matter first, then what the text itself shows, then the file's name; each with its origin. */
function describe(path: string, stated: Stated, found: Found): Metadata {
  const origins: Partial<Record<'key' | 'title' | 'outlet' | 'author' | 'date' | 'place' | 'url', MetadataOrigin>> = {};
  const fields: Partial<Record<'title' | 'outlet' | 'author' | 'date' | 'place' | 'url', string>> = {};
  const take = (field: 'title' | 'outlet' | 'author' | 'date' | 'place' | 'url', value: string | undefined | null, origin: MetadataOrigin): void => {
    if (!value || fields[field] !== undefined) return;
    fields[field] = value;
    origins[field] = origin;
  };
  for (const field of ['title', 'outlet', 'author', 'date', 'url'] as const) take(field, stated[field], 'front-matter');
  take('title', found.title, 'heading');
  take('date', found.date, 'dateline');
  take('place', found.place, 'dateline');
  const name = path.slice(path.lastIndexOf('/') + 1);
  const extension = extensionOf(path);
  const base = extension === '' || extension.length === name.length ? name : name.slice(0, -extension.length);
  take('date', isoDate(/^\d{4}-\d{2}-\d{2}(?=\D|$)/.exec(base)?.[0] ?? ''), 'file-name');
  origins.key = stated.key ? 'front-matter' : 'file-name';
  return { key: stated.key ?? base, ...fields, confidential: stated.confidential ?? false, draft: stated.draft ?? false, origins };
}
