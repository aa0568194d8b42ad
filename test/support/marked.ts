import type { Span } from '../../src/core/model';
import { isRecord, parseJson } from '../../src/core/text/json';

/** One case of a marked-draft file: its articles, its draft without marks, and the findings the marks ask for. */
export interface MarkedCase {
  readonly title: string;
  readonly articles: readonly { readonly path: string; readonly text: string }[];
  /** Names of articles that several cases share, from the line `Articles: a, b`. */
  readonly shared: readonly string[];
  readonly draft: string;
  readonly expected: readonly ExpectedSpan[];
  /** A layer of settings that the case asks for, from the line `Settings: {"rules": {…}}`; empty where it has none. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** A finding asked for: its rule, and its half-open span in the draft without marks. */
export interface ExpectedSpan {
  readonly rule: string;
  readonly span: Span;
}

/** Marked words may hold brackets of their own, one deep: `[[verify]]{.placeholder}`. */
const MARK = /\[((?:[^[\]]|\[[^[\]]*\])+)\]\{\.([a-z]+(?:-[a-z]+)*)\}/g;

/**
 * Cases of a marked-draft file, in order. Each is a `## title`, optional fenced blocks "article path=name.md" or a line
 * `Articles: name, name`, a line `Settings: {…}` where the case needs other than the defaults, and one fenced block "draft" with findings marked
 * as `[words]{.rule-id}`. Anything else is prose for people.
 * A file that does not keep to this throws, with the title of the case: it is a mistake in a test.
 */
export function parseMarked(markdown: string): MarkedCase[] {
  const cases: { title: string; articles: { path: string; text: string }[]; shared: string[]; settings: Record<string, unknown>; drafts: string[] }[] = [];
  let block: { fence: string; info: string; lines: string[] } | undefined;
  for (const line of markdown.split(/\r?\n/)) {
    const current = cases.at(-1);
    if (block) {
      if (line !== block.fence) {
        block.lines.push(line);
        continue;
      }
      const text = `${block.lines.join('\n')}\n`;
      if (!current) throw new Error(`A fenced block stands before the first case: ${block.info}`);
      const path = /^article path=(\S+)$/.exec(block.info)?.[1];
      if (path !== undefined) current.articles.push({ path, text });
      else if (block.info === 'draft') current.drafts.push(text);
      else throw new Error(`"${current.title}": a fenced block is neither an article nor a draft: ${block.info}`);
      block = undefined;
      continue;
    }
    const opening = /^(`{3,})(.*)$/.exec(line);
    if (opening) block = { fence: opening[1] ?? '', info: (opening[2] ?? '').trim(), lines: [] };
    else if (line.startsWith('## ')) cases.push({ title: line.slice(3).trim(), articles: [], shared: [], settings: {}, drafts: [] });
    else if (current && line.startsWith('Articles: ')) current.shared.push(...line.slice(10).split(',').map((name) => name.trim()));
    else if (current && line.startsWith('Settings: ')) Object.assign(current.settings, settingsOf(current.title, line.slice(10)));
  }
  if (block) throw new Error(`A fenced block is never closed: ${block.info}`);
  return cases.map(({ title, articles, shared, settings, drafts: [draft, ...more] }) => {
    if (draft === undefined || more.length > 0) throw new Error(`"${title}" needs exactly one draft`);
    if (articles.length + shared.length === 0) throw new Error(`"${title}" has no article`);
    return { title, articles, shared, settings, ...unmark(draft) };
  });
}

function settingsOf(title: string, json: string): Record<string, unknown> {
  const { value, problems } = parseJson(json, title);
  if (problems.length > 0 || !isRecord(value)) throw new Error(`"${title}": its settings are no object in JSON: ${json}`);
  return value;
}

/** The draft without its marks, and where they stood. */
export function unmark(marked: string): { draft: string; expected: ExpectedSpan[] } {
  const expected: ExpectedSpan[] = [];
  let draft = '';
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    const words = match[1] ?? '';
    draft += marked.slice(from, match.index);
    expected.push({ rule: match[2] ?? '', span: { start: draft.length, end: draft.length + words.length } });
    draft += words;
    from = match.index + match[0].length;
  }
  return { draft: draft + marked.slice(from), expected };
}
