import type { Block, Document, DocumentFormat, Span } from '../model';
import { composeDocument } from './compose';
import { isoDate } from './dates';
import type { PageMetadata } from './html-metadata';
import type { Piece } from './html-pieces';
import { hideUrls, joined, type Markup } from './markup';

/** A byline stands between the title and the first paragraphs. */
const TOP = 6;

/** Lays pieces out as the text that *Open Source* shows, a blank line between them, and describes it. The title leads where the pieces lack it. */
export function documentOf(path: string, format: DocumentFormat, found: readonly Piece[], stated: PageMetadata): Document {
  const pieces = withTitle(found, stated.title);
  const markup: Markup = { hidden: [], citations: [] };
  const parts: string[] = [];
  const blocks: Block[] = [];
  const writers = stated.author ? bare(stated.author) : '';
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const words = `${piece.mark ?? ''}${piece.text}`;
    const span: Span = { start: at, end: at + words.length };
    if (piece.mark) markup.hidden.push({ start: at, end: at + piece.mark.trimEnd().length });
    parts.push(words);
    at += words.length + 2;
    const byline = index < TOP && piece.kind !== 'heading' && isByline(piece.text.slice(0, 500), writers);
    blocks.push({ kind: byline ? 'furniture' : piece.kind, span, ...(piece.level === undefined ? {} : { level: piece.level }) });
  }
  const text = parts.join('\n\n') + (parts.length > 0 ? '\n' : '');
  for (const { kind, span } of blocks) if (kind !== 'table' && kind !== 'code') hideUrls(text, span.start, span.end, markup);
  return composeDocument({ path, format, text, blocks, hidden: joined(markup.hidden), citations: [], stated, statedIn: 'page' });
}

/** A line that names the writer and nobody else, with or without "By", or is a day and nothing else. */
function isByline(line: string, writers: string): boolean {
  return (writers !== '' && bare(line).replace(/^by /, '') === writers) || (isoDate(line)?.length ?? 0) >= 7;
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
