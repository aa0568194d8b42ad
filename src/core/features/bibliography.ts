/** The one module that loads citation-js; it is loaded itself with the first citation that a bibliography is declared for. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Outcome } from '../model';
import { parseJson } from '../text/json';
import type { CslItem } from './csl';
import { say } from '../text/say';

/** What is added to the end of a bibliography; null where it has the entry already. `at` is the offset where it goes. */
export interface Addition {
  readonly at: number;
  readonly text: string;
}

/** The endings of files an entry can be added to. */
export const bibliographyEndings = /\.(?:bib|bibtex|json)$/i;

const { format } = plugins.config.get('@bibtex');
// The citation key is the article's; Pandoc and biber read UTF-8, and accents as TeX commands are nobody's to read.
Object.assign(format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

/** Adds an entry to the text of a `.bib` or CSL-JSON file without touching what stands there; a file that cannot be read is a problem and stays as it is. */
export function addToBibliography(text: string, path: string, item: CslItem): Outcome<Addition | null> {
  return /\.json$/i.test(path) ? addToJson(text, path, item) : addToBibtex(text, path, item);
}

function addToBibtex(text: string, path: string, item: CslItem): Outcome<Addition | null> {
  // citation-js takes a file without an entry, such as one of comments only, for no BibTeX at all.
  const known = attempted(() => (!text.includes('@') ? [] : new Cite(text, { generateGraph: false }).data.map(({ id }) => id)));
  if (known === null) return unread(path, say('is not BibTeX that can be read'));
  if (known.includes(item.id)) return { value: null, problems: [] };
  const entry = new Cite([item], { generateGraph: false }).format('biblatex').trim();
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const apart = text === '' ? '' : /[\r\n]$/.test(text) ? end : end + end;
  return { value: { at: text.length, text: `${apart}${entry.replace(/\r?\n/g, end)}${end}` }, problems: [] };
}

function addToJson(text: string, path: string, item: CslItem): Outcome<Addition | null> {
  if (text.trim() === '') return { value: { at: text.length, text: `${JSON.stringify([item], null, 2)}\n` }, problems: [] };
  const { value, problems } = parseJson(text, path);
  if (problems.length > 0) return { value: null, problems };
  if (!Array.isArray(value)) return unread(path, say('holds no list of entries'));
  if (value.some((entry) => (entry as { readonly id?: unknown } | null)?.id === item.id)) return { value: null, problems: [] };
  const close = text.lastIndexOf(']');
  const before = text.slice(0, close).trimEnd();
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
  const entry = JSON.stringify(item, null, indent).replace(/^/gm, indent);
  return { value: { at: before.length, text: `${value.length > 0 ? ',' : ''}\n${entry}${text.slice(before.length, close).includes('\n') ? '' : '\n'}` }, problems: [] };
}

/** Null where citation-js gives up on a file: it throws by contract. */
function attempted<T>(run: () => T): T | null {
  try {
    return run();
  } catch {
    return null;
  }
}

function unread(path: string, reason: string): Outcome<null> {
  return { value: null, problems: [{ subject: path, reason, next: say('Correct it, or add the entry by hand.') }] };
}
