import type { Edit, Metadata, Span } from '../model';
import type { CitationStyle } from '../settings';
import { say } from '../text/say';

/** The article to cite; `target` is where a link to it leads: its URL, else its file as the draft reaches it. */
export interface Cited {
  readonly metadata: Metadata;
  readonly target: string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * The edits that cite an article at an offset of the draft: the mark first, behind it the footnote's text where there is none of that label yet.
 * An offset outside the text is moved to its nearest end.
 */
export function citationEdits(text: string, offset: number, { metadata, target }: Cited, style: CitationStyle): Edit[] {
  const at = Math.max(0, Math.min(offset, text.length));
  const title = titleOf(metadata, style);
  const insert = (position: number, words: string): Edit => ({ title, span: { start: position, end: position }, text: words });
  const blank = at > 0 && !/[\s([{\u201C\u2018]/.test(text.charAt(at - 1)) ? ' ' : '';
  if (style === 'key') return [insert(at, `${blank}${pandocCitation(metadata.key)}`)];
  if (style === 'link') return [insert(at, `${blank}([${escaped(labelOf(metadata))}](<${target.replace(/[<>\r\n]/g, encodeURIComponent)}>))`)];
  const label = footnoteLabel(metadata.key);
  const mark = insert(at, `[^${label}]`);
  return text.includes(`[^${label}]:`) ? [mark] : [mark, insert(text.length, footnote(text, label, metadata))];
}

function titleOf({ key }: Metadata, style: CitationStyle): string {
  if (style === 'key') return say('Insert the citation {0}', pandocCitation(key));
  return style === 'footnote' ? say('Insert a footnote that cites {0}', key) : say('Insert a link to {0}', key);
}

/** A citation in Pandoc's form; keys with characters that would end a key early stand in braces. */
function pandocCitation(key: string): string {
  return /^[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_])?$/u.test(key) ? `[@${key}]` : `[@{${key}}]`;
}

/** A footnote's label that leads back to the key: labels hold no blanks and no brackets. */
export function footnoteLabel(key: string): string {
  return key.replace(/[\s[\]^]+/g, '-');
}

/** The definition with the line ends of the draft, set off from its last paragraph and joined to footnotes that already stand there. */
function footnote(text: string, label: string, metadata: Metadata): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r\n|\n|\r/);
  const last = lines.findLast((line) => line.trim() !== '') ?? '';
  const ended = text === '' || /[\r\n]$/.test(text);
  const apart = /^\[\^[^\]]+\]:/.test(last) || /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(text) ? '' : end;
  return `${ended ? '' : end}${apart}[^${label}]: ${reference(metadata)}${end}`;
}

/** Where `citationEdits` has written an article's names into a text: the words of its link, and the text of its footnote. */
export function citedIn(text: string, metadata: Metadata): readonly Span[] {
  const forms = [
    { before: '[', words: escaped(labelOf(metadata)), after: '](' },
    { before: `[^${footnoteLabel(metadata.key)}]: `, words: reference(metadata), after: '' },
  ];
  return forms.flatMap(({ before, words, after }) => {
    const found: Span[] = [];
    const form = before + words + after;
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) found.push({ start: at + before.length, end: at + before.length + words.length });
    return found;
  });
}

/** Author, “Title”, *Outlet*, date, URL: what is known of them, as newspapers cite one another. */
function reference({ key, author, title, outlet, date, url }: Metadata): string {
  const parts = [author && escaped(author), title && `\u201C${escaped(title)}\u201D`, outlet && `*${escaped(outlet)}*`, date && writtenDate(date), url && `<${url}>`].filter((part) => part);
  return `${parts.length > 0 ? parts.join(', ') : escaped(key)}.`;
}

function labelOf({ key, title, outlet, date }: Metadata): string {
  const name = outlet ?? title ?? key;
  return date === undefined ? name : `${name}, ${writtenDate(date)}`;
}

/** "21 June 2024", "June 2024", "2024": as precisely as the date is known. */
function writtenDate(date: string): string {
  const [year, month, day] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  return [day && String(Number(day)), name, year].filter((part) => part).join(' ');
}

/** Words of an article as Markdown shows them, whatever signs they hold. */
function escaped(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>]/g, '\\$&');
}
