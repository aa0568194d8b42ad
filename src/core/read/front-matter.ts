import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Metadata, Problem, Span } from '../model';
import { isoDate } from './dates';
import { type Entry, plainEntries } from './front-matter-lines';
import { phrase, say } from '../text/say';

/** What the front matter states; absent keys are not stated. */
export type Stated = Partial<Pick<Metadata, 'key' | 'title' | 'outlet' | 'author' | 'date' | 'url' | 'bibliography' | 'confidential' | 'draft'>>;

/** The front matter of a text and what it states; a text without any states nothing and has no problems. */
export interface FrontMatter {
  /** Whole lines from `---` to the closing line, without its line end; null where the text has none. */
  readonly span: Span | null;
  readonly stated: Stated;
  readonly problems: readonly Problem[];
}

/** Front matter is a dozen lines; past this size it is data that somebody pasted. */
const LARGEST = 64 * 1024;
/** Deep nesting overflows the parser's stack; no key that Stet reads is nested at all. */
const MOST_BRACKETS = 400;

const OPENING = /^---[ \t]{0,20}(?:\r\n|\n|\r)/;
const CLOSING = /^(?:---|\.\.\.)[ \t]{0,20}$/;
const FIRST_LINE = /^(?:["']?[\p{L}_][\p{L}\p{N}_ -]{0,60}["']?[ \t]{0,20}:(?:\s|$)|#|---[ \t]{0,20}$|\s*$)/u;

/** Reads YAML front matter at the top of a text. Bad YAML and values of the wrong type are problems; whatever can be used is used. */
export function readFrontMatter(text: string, subject: string): FrontMatter {
  const opening = OPENING.exec(text);
  if (!opening) return { span: null, stated: {}, problems: [] };
  const start = opening[0].length;
  if (!FIRST_LINE.test(lineFrom(text, start))) return { span: null, stated: {}, problems: [] };
  const closing = findClosing(text, start);
  if (!closing) {
    return { span: null, stated: {}, problems: [{ subject, reason: say('line 1 opens front matter with "---" that no later "---" closes'), next: say('Add a line "---" after the last key.') }] };
  }
  const span = { start: 0, end: closing.end };
  const source = text.slice(start, closing.start);
  const tooMuch = excess(source);
  if (tooMuch) return { span, stated: {}, problems: [{ subject, reason: tooMuch, next: say('Keep only the keys that describe the document.') }] };
  return { span, ...parse(source, subject) };
}

function lineFrom(text: string, start: number): string {
  const rest = text.slice(start, start + 400);
  const end = rest.search(/[\r\n]/);
  return end < 0 ? rest : rest.slice(0, end);
}

function findClosing(text: string, from: number): Span | null {
  for (let at = from; at < text.length; ) {
    let end = at;
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
    if (end - at < 30 && CLOSING.test(text.slice(at, end))) return { start: at, end };
    at = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  return null;
}

function excess(source: string): string | null {
  if (source.length > LARGEST) return say('the front matter is larger than 64 KB, so it was not read');
  const nesting = source.match(/[[{]|[-?:] (?=[-?])/g)?.length ?? 0;
  return nesting > MOST_BRACKETS ? say('the front matter is nested too deeply, so it was not read') : null;
}

/** Entries as a YAML parser reads them, its first error among the problems. */
function yamlEntries(source: string, subject: string, problems: Problem[]): Entry[] {
  // The failsafe schema knows strings, lists and maps only: no tag runs or builds anything, and a date stays as written.
  const document = parseDocument(source, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false, strict: true });
  const error = document.errors[0];
  if (error) {
    const line = (error.linePos?.[0].line ?? 1) + 1;
    problems.push({ subject, reason: say('line {0}: the front matter is not valid YAML ({1})', line, firstLine(error.message)), next: say('Correct that line, or put the value in quotation marks.') });
  }
  if (!isMap(document.contents)) {
    if (!error && source.trim() !== '') problems.push({ subject, reason: say('the front matter has no keys'), next: say('Write it as "title: …", one key a line.') });
    return [];
  }
  return document.contents.items.map(({ key, value }) => ({
    key: isScalar(key) ? String(key.value).trim().toLowerCase() : '',
    value: plain(value),
    line: isScalar(key) && key.range ? source.slice(0, key.range[0]).split(/\r\n|\n|\r/).length + 1 : 1,
  }));
}

function parse(source: string, subject: string): { stated: Stated; problems: Problem[] } {
  const problems: Problem[] = [];
  const stated: { -readonly [K in keyof Stated]: Stated[K] } = {};
  for (const { key, value, line } of plainEntries(source) ?? yamlEntries(source, subject, problems)) {
    if (value === '' || !KEYS.has(key)) continue;
    const wrong = (wanted: string): void => {
      problems.push({ subject, reason: say('line {0}: "{1}" in the front matter must be {2}; it was ignored', line, key, say(wanted)), next: say('Write {0} as {1}.', key, say(wanted)) });
    };
    if (value === null || (Array.isArray(value) && key !== 'author' && key !== 'bibliography')) wrong(WANTED[key] ?? phrase('text'));
    else if (key === 'author') stated.author = typeof value === 'string' ? value : value.join(', ');
    else if (key === 'bibliography') stated.bibliography = typeof value === 'string' ? [value] : value;
    else if (key === 'date') {
      const date = isoDate(value as string);
      if (date === null) wrong(WANTED['date'] ?? phrase('a date'));
      else stated.date = date;
    } else if (key === 'confidential') {
      const truth = TRUTH[(value as string).toLowerCase()];
      if (truth === undefined) wrong(phrase('true or false'));
      else stated.confidential = truth;
    } else if (key === 'stet') {
      if ((value as string).toLowerCase() === 'draft') stated.draft = true;
      else wrong('"draft"');
    } else stated[key as 'key' | 'title' | 'outlet' | 'url'] = value as string;
  }
  return { stated, problems };
}

const KEYS = new Set(['key', 'title', 'outlet', 'author', 'date', 'url', 'bibliography', 'confidential', 'stet']);
const WANTED: Readonly<Record<string, string>> = { date: phrase('a date such as 2024-06-21'), author: phrase('text or a list of names'), bibliography: phrase('a file name or a list of them'), confidential: phrase('true or false'), stet: '"draft"' };
const TRUTH: Readonly<Record<string, boolean>> = { true: true, yes: true, on: true, false: false, no: false, off: false };

/** Text of a scalar on one line, a list of such texts, "" for nothing, null for anything else. Aliases are never followed. */
function plain(node: unknown): string | readonly string[] | null {
  if (node === null || node === undefined) return '';
  if (isScalar(node)) return node.value === null ? '' : String(node.value).replace(/[\r\n\t]{1,100}/g, ' ').trim();
  if (!isSeq(node) || !node.items.every((item) => isScalar(item))) return null;
  return node.items.map((item) => plain(item) as string);
}

function firstLine(message: string): string {
  const end = message.search(/ at line \d|[\r\n]/);
  return end < 0 ? message : message.slice(0, end);
}
