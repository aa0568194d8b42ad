import type { Block, Document, DocumentFormat, Metadata, MetadataOrigin, Span } from '../model';
import { proseOf } from '../text/prose';
import { findDateline } from './dateline';
import { isoDate } from './dates';
import { findFurniture } from './furniture';
import { LANGUAGE_SAMPLE, languageOf } from './language';
import type { PageMetadata } from './html-metadata';
import type { Piece } from './html-pieces';
import { hideUrls, joined, type Markup } from './markup';

/** Longest stretch of a block that furniture and language look at. */
const SHOWN = 500;

/** Lays pieces out as the text that *Open Source* shows, a blank line between them, and describes it. The title leads where the pieces lack it. */
export function documentOf(path: string, format: DocumentFormat, found: readonly Piece[], stated: PageMetadata): Document {
  const pieces = withTitle(found, stated.title);
  const markup: Markup = { hidden: [], citations: [] };
  const parts: string[] = [];
  let blocks: Block[] = [];
  let at = 0;
  for (const piece of pieces) {
    const start = at;
    const words = `${piece.mark ?? ''}${piece.text}`;
    parts.push(words);
    at += words.length + 2;
    const span: Span = { start, end: start + words.length };
    if (piece.mark) markup.hidden.push({ start, end: start + piece.mark.trimEnd().length });
    blocks.push({ kind: piece.kind, span, ...(piece.level === undefined ? {} : { level: piece.level }) });
  }
  const text = parts.join('\n\n') + (parts.length > 0 ? '\n' : '');
  for (const { kind, span } of blocks) if (kind !== 'table' && kind !== 'code') hideUrls(text, span.start, span.end, markup);
  const shown = blocks.map((block, index) => ({ block, words: (pieces[index]?.text ?? '').slice(0, SHOWN).replaceAll('\n', ' ') }));
  const furniture = new Set(findFurniture(shown));
  const writers = stated.author ? bare(stated.author) : '';
  // A line near the top that names the writer and nobody else is a byline, with or without "By".
  for (const index of shown.slice(0, 6).keys()) if (writers !== '' && pieces[index]?.kind !== 'heading' && bare(shown[index]?.words ?? '').replace(/^by /, '') === writers) furniture.add(index);
  blocks = blocks.map((block, index): Block => (furniture.has(index) ? { kind: 'furniture', span: block.span } : block));
  const prose = proseOf({ text, hidden: joined(markup.hidden) });
  const lead = blocks.find(({ kind }) => kind === 'paragraph');
  const dateline = lead ? findDateline(prose, lead.span) : null;
  if (dateline) markup.hidden.push(dateline.span);

  const heading = blocks.findIndex(({ kind }) => kind === 'heading');
  const origins: Partial<Record<keyof Metadata & keyof Metadata['origins'], MetadataOrigin>> = { key: 'file-name' };
  const fields: { -readonly [K in 'title' | 'outlet' | 'author' | 'date' | 'place' | 'url']?: string } = {};
  const take = (field: keyof typeof fields, value: string | null | undefined, origin: MetadataOrigin): void => {
    if (!value || fields[field] !== undefined) return;
    fields[field] = value;
    origins[field] = origin;
  };
  for (const field of ['title', 'outlet', 'author', 'date', 'url'] as const) take(field, stated[field], 'page');
  take('title', pieces[heading]?.text, 'heading');
  take('date', dateline?.date, 'dateline');
  take('place', dateline?.place, 'dateline');
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const key = dot > 0 ? name.slice(0, dot) : name;
  take('date', isoDate(/^\d{4}-\d{2}-\d{2}(?=\D|$)/.exec(key)?.[0] ?? ''), 'file-name');
  const sample = shown.filter(({ block }, index) => !furniture.has(index) && block.kind !== 'code' && block.kind !== 'table').slice(0, 40);
  const language = languageOf(sample.map(({ words }) => words).join(' ').slice(0, LANGUAGE_SAMPLE));
  return { path, format, text, metadata: { key, ...fields, confidential: false, draft: false, origins }, blocks, hidden: joined(markup.hidden), citations: [], language };
}

function withTitle(pieces: readonly Piece[], title: string | undefined): readonly Piece[] {
  if (!title) return pieces;
  const wanted = bare(title);
  const rest = pieces.filter(({ kind, text }, index) => !(index < 4 && (kind === 'heading' || kind === 'paragraph') && bare(text) === wanted));
  return [{ kind: 'heading', level: 1, text: title }, ...rest];
}

function bare(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
