import type { Block, Citation, Document, DocumentFormat, Metadata, MetadataOrigin, Span } from '../model';
import { skipBlanks } from '../text/chars';
import { proseOf } from '../text/prose';
import { aboveArticle, type AboveArticle } from './byline';
import { findDateline } from './dateline';
import { dateInName, titleInName } from './file-name';
import { findFurniture, type Shown } from './furniture';
import type { Stated } from './front-matter';
import { LANGUAGE_SAMPLE, languageOf } from './language';
import { joined } from './markup';

/** What a reader of one format has found: the text, its blocks in order, and what the file says about itself. */
export interface Parts {
  readonly path: string;
  readonly format: DocumentFormat;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly hidden: readonly Span[];
  readonly citations: readonly Citation[];
  readonly frontMatter?: Span | null;
  /** Keys of the front matter, or properties that the file itself carries. */
  readonly stated: Stated;
  readonly statedIn: MetadataOrigin;
  readonly pages?: readonly number[];
}

/** A document of its parts: page debris marked, dateline hidden, metadata and language read. */
export function composeDocument(parts: Parts): Document {
  const { path, format, text, frontMatter, stated, statedIn, pages } = parts;
  const prose = proseOf({ text, hidden: parts.hidden });
  const shown = shownBlocks(parts.blocks, prose);
  const furniture = findFurniture(shown);
  const blocks = parts.blocks.map((block, index): Block => (furniture.has(index) ? { kind: 'furniture', span: block.span } : block));
  const lead = blocks.find((block, index) => block.kind === 'paragraph' && shown[index]?.words !== '');
  const dateline = lead ? findDateline(prose, lead.span) : null;
  const hidden = dateline ? joined([...parts.hidden, dateline.span]) : parts.hidden;
  const above = linesAbove(shown, furniture);
  const metadata = describe(path, stated, statedIn, {
    title: titleOf(blocks, shown),
    author: above.author,
    date: dateline?.date ?? above.date,
    place: dateline?.place,
  });
  if (frontMatter) blocks.unshift({ kind: 'front-matter', span: frontMatter });
  const citations = [...parts.citations].sort((a, b) => a.span.start - b.span.start);
  const language = languageOf(sampleOf(shown, furniture));
  return { path, format, text, metadata, blocks, hidden, citations, language, ...(pages === undefined ? {} : { pages }) };
}

/** Ending of a file's name with its dot, lower case; "" where it has none. */
export function extensionOf(path: string): string {
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

/** A byline and a date stand among the first lines, as page debris. */
const ABOVE = 8;

function linesAbove(shown: readonly Shown[], furniture: ReadonlySet<number>): AboveArticle {
  return aboveArticle(shown.slice(0, ABOVE).filter((_, index) => furniture.has(index)).map(({ words }) => words));
}

type Found = Partial<Record<'title' | 'author' | 'date' | 'place', string | undefined>>;

/**
 * What the file states about itself first, then what the text shows, then the file's name; each with its origin. Only for the date does the text
 * stand above a file's properties: those date the file, not what it says.
 */
function describe(path: string, stated: Stated, statedIn: MetadataOrigin, found: Found): Metadata {
  const origins: Partial<Record<'key' | 'title' | 'outlet' | 'author' | 'date' | 'place' | 'url', MetadataOrigin>> = {};
  const fields: Partial<Record<'title' | 'outlet' | 'author' | 'date' | 'place' | 'url', string>> = {};
  const take = (field: 'title' | 'outlet' | 'author' | 'date' | 'place' | 'url', value: string | undefined | null, origin: MetadataOrigin): void => {
    if (!value || fields[field] !== undefined) return;
    fields[field] = value;
    origins[field] = origin;
  };
  if (statedIn === 'document') take('date', found.date, 'dateline');
  for (const field of ['title', 'outlet', 'author', 'date', 'url'] as const) take(field, stated[field], statedIn);
  take('title', found.title, 'heading');
  take('author', found.author, 'byline');
  take('date', found.date, 'dateline');
  take('place', found.place, 'dateline');
  const name = path.slice(path.lastIndexOf('/') + 1);
  const extension = extensionOf(path);
  const base = extension === '' || extension.length === name.length ? name : name.slice(0, -extension.length);
  take('date', dateInName(base), 'file-name');
  take('title', titleInName(base), 'file-name');
  origins.key = stated.key ? statedIn : 'file-name';
  return { key: stated.key ?? base, ...fields, ...(stated.bibliography === undefined ? {} : { bibliography: stated.bibliography }), confidential: stated.confidential ?? false, draft: stated.draft ?? false, origins };
}
