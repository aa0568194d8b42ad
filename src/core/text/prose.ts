import type { Document } from '../model';

/** The text with hidden markup replaced by blanks of the same length, line breaks kept, so that every span fits both. */
export function proseOf(document: Pick<Document, 'text' | 'hidden'>): string {
  const { text, hidden } = document;
  if (hidden.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const span of hidden) {
    if (span.end <= at) continue;
    const start = Math.max(at, span.start);
    parts.push(text.slice(at, start), blanked(text.slice(start, span.end)));
    at = span.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

function blanked(markup: string): string {
  return /[\r\n]/.test(markup) ? markup.replace(/[^\r\n]/g, ' ') : ' '.repeat(markup.length);
}
