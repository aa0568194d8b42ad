import type { CorpusView } from '../../corpus/view';
import type { Draft, Evidence, Location, Metadata, Span } from '../../model';
import { isFunctionWord, tokenize } from '../../text/tokens';
import { citedIn, footnoteLabel } from '../cite';

/** What may be said of the sources of one corpus in a sheet about one draft. */
export interface Redaction {
  /** Articles that are confidential. */
  readonly count: number;
  readonly isConfidential: (path: string) => boolean;
  /** "Source A (on file)": letters in the order in which they are asked for. */
  readonly nameOf: (path: string) => string;
  /** Text of the draft, or of a person about it, with every path, key, address and title of a confidential source withheld. */
  readonly clean: (text: string) => string;
  /** The draft's own words with such names withheld. */
  readonly copy: (span: Span) => string;
  /** Places of the draft that are withheld whole, in order. */
  readonly withheld: readonly Span[];
  /** True where a message made from this evidence tells nothing that only confidential sources say. */
  readonly tells: (message: string, evidence: readonly Evidence[]) => boolean;
  readonly skipped: (problems: readonly { readonly path: string; readonly reason: string }[]) => { readonly path: string; readonly reason: string }[];
}

/**
 * The words in which rules and cards say what differs. A word of a confidential source that is not among them, nor in the draft, nor in an open
 * passage keeps a message off the sheet: a new wording withholds too much rather than too little.
 */
const WORDING = new Set(
  ('sources source article articles say says state states stated give gives call calls name names spell spells spelling nearest passage passages near covers cover ' +
    'does not no nothing nowhere else here there otherwise another other value values time date dates figure figures words word speaker quotation quoted marks without ' +
    'round rounder rounds rounding precise further about key citation cited carry line page disagree differs stands something still come for role opposite less certain').split(' '),
);

/** A title of fewer words is a phrase that a draft may use for itself. */
const TITLE_WORDS = 3;

/** Finds out which sources are confidential; texts are read only where there are some. */
export function createRedaction(corpus: CorpusView, draft: Draft): Redaction {
  const hidden = corpus.articles().filter(({ metadata }) => metadata.confidential);
  const paths = new Set(hidden.map(({ path }) => path));
  const letters = new Map<string, string>();
  const nameOf = (path: string): string => {
    const letter = letters.get(path) ?? lettersOf(letters.size);
    letters.set(path, letter);
    return `Source ${letter} (on file)`;
  };
  const names = hidden.flatMap(({ path, metadata }) => namesOf(path, metadata).map((name) => ({ name, path })));
  names.sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
  const clean = (text: string): string => names.reduce((cleaned, { name, path }) => (cleaned.includes(name) ? replaced(cleaned, name, () => nameOf(path)) : cleaned), text);
  const confidentialWords = new Set(hidden.flatMap(({ id, path, metadata }) => wordsOf(`${corpus.textOf(id)} ${Object.values(metadata).filter((value) => typeof value === 'string').join(' ')} ${path}`)));
  const draftWords = hidden.length === 0 ? new Set<string>() : new Set(wordsOf(draft.text));
  const isConfidential = (path: string): boolean => paths.has(path);
  const cited = hidden.length === 0 ? [] : draft.citations.flatMap(({ span, key, via }) => {
    const path = corpus.byKey(key)?.path;
    return via === 'link' || path === undefined || !paths.has(path) ? [] : [{ span, path }];
  });
  const named = hidden.flatMap(({ path, metadata }) => citedIn(draft.text, metadata).map((span) => ({ span, path })));
  const withheld = [...cited, ...named].sort((a, b) => a.span.start - b.span.start);

  return {
    count: hidden.length,
    isConfidential,
    nameOf,
    clean,
    withheld: withheld.map(({ span }) => span),
    copy: ({ start, end }) => {
      if (hidden.length === 0) return draft.text.slice(start, end);
      let text = '';
      let at = start;
      for (const { span, path } of withheld) {
        if (span.end <= at || span.start >= end) continue;
        // Of one that is cut the first part is named, and the others are left out.
        text += span.start < at ? '' : clean(draft.text.slice(at, span.start)) + nameOf(path);
        at = Math.min(span.end, end);
      }
      return text + clean(draft.text.slice(at, end));
    },
    tells: (message, evidence) => {
      if (hidden.length === 0) return true;
      if (evidence.some(({ location }) => paths.has(location.path))) return false;
      const open = new Set(evidence.flatMap(({ text, location }) => wordsOf(`${text} ${location.key} ${location.path}`)));
      return wordsOf(message).every((word) => WORDING.has(word) || isFunctionWord(word) || draftWords.has(word) || open.has(word) || !confidentialWords.has(word));
    },
    skipped: (problems) =>
      problems.map(({ path, reason }) => (hidden.some((each) => path.includes(each.path)) || names.some(({ name }) => path.includes(name) || reason.includes(name)) ? { path: 'a confidential source', reason: 'has a problem that is told on the desk only' } : { path, reason })),
  };
}

/** Where a passage stands, as far as it may be told. */
export function placeOf(location: Location, { isConfidential, nameOf }: Redaction): { readonly source: string; readonly confidential: boolean; readonly path: string | null; readonly line: number | null; readonly page: number | null } {
  const { path, key, line, page } = location;
  if (isConfidential(path)) return { source: nameOf(path), confidential: true, path: null, line: null, page: null };
  return { source: key, confidential: false, path, line, page: page ?? null };
}

/** Names that lead to a source: path, file name, its citations, address, and a title that is one. */
function namesOf(path: string, { key, title, url }: Metadata): string[] {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const titled = title !== undefined && title.trim().split(/\s/).length >= TITLE_WORDS ? [title.trim()] : [];
  const inLink = (each: string): string => each.split('/').map(encodeURIComponent).join('/');
  return [...new Set([path, file, encodeURI(path), encodeURI(file), inLink(path), inLink(file)]), `@${key}`, `@{${key}}`, `^${key}`, `^${footnoteLabel(key)}`, ...(url === undefined || url === '' ? [] : [url]), ...titled];
}

/** The text with a name replaced wherever it stands; `@key` and `^label` only where they end there. */
function replaced(text: string, name: string, by: () => string): string {
  let result = '';
  let from = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (/^[@^]/.test(name) && /^[\p{L}\p{N}_-]/u.test(text.slice(at + name.length, at + name.length + 2))) continue;
    result += text.slice(from, at) + by();
    from = at + name.length;
  }
  return result + text.slice(from);
}

function wordsOf(text: string): string[] {
  return tokenize(text).map(({ word }) => word);
}

/** A … Z, AA …: as columns of a spreadsheet are counted. */
function lettersOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : lettersOf(Math.floor(index / 26) - 1) + letter;
}
