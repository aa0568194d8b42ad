import type { Outcome, Problem, Severity } from './model';
import { isRecord, parseJson } from './text/json';
import { phrase, say } from './text/say';

/** English whose dates in digits are left open where they can be read two ways; American, month first; British, day first. */
export type Language = 'en' | 'en-US' | 'en-GB';

/** How a citation is written: Pandoc's `[@key]`, a Markdown footnote, or a Markdown link. */
export type CitationStyle = 'key' | 'footnote' | 'link';

/** What a person can set; the keys are those of VS Code's settings and of `.stet/config.json`, less the prefix `stet.`. */
export interface Settings {
  /** Folders of articles, relative to the workspace folder or absolute. */
  readonly 'corpus.folders': readonly string[];
  /** Globs, relative to a corpus folder, that are no articles. */
  readonly 'corpus.exclude': readonly string[];
  /** Globs, relative to the workspace folder, of files that are drafts even inside a corpus folder. */
  readonly 'drafts.include': readonly string[];
  readonly 'check.run': 'type' | 'save' | 'manual';
  /** Severity of each rule by its id; `off` silences it. Rules not named keep their own. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Relative difference up to which two values of one measure count as equal where neither hedges; 0 compares exactly. */
  readonly 'figures.tolerance': number;
  /** Words in a row that may stand in an article too before they are called copied. */
  readonly 'copying.minimumWords': number;
  /** Milliseconds until findings in the sentence being typed are shown. */
  readonly 'findings.revealDelay': number;
  /** Findings stand in the Problems panel too; else they are drawn in the text alone. */
  readonly 'findings.inProblems': boolean;
  /** Every claim is drawn with its standing, apart from the findings. */
  readonly 'findings.underlineAll': boolean;
  /** Initials that stand by a person's decisions, in the list and on sheets; "" for none. */
  readonly 'decisions.initials': string;
  /** The character that opens completion of actors and figures; "" for Ctrl+Space only. */
  readonly 'completion.trigger': string;
  /** How a citation is inserted: Pandoc's `[@key]`, a footnote, or a link. */
  readonly 'citation.style': CitationStyle;
  /** How the drafts' dates in digits are read. */
  readonly language: Language;
  /** Caps: articles per corpus, bytes per article, findings per draft. What a cap leaves out is said. */
  readonly limits: { readonly articles: number; readonly bytesPerArticle: number; readonly findings: number };
}

/** Twenty words are a sentence of its author's own; shorter runs are how facts are put. FEATURES: findings are capped at 100 a draft; 20,000 files and 5 MB a file are where a folder is rarely one person's articles any more. */
export const defaultSettings: Settings = {
  'corpus.folders': ['corpus'],
  'corpus.exclude': [],
  'drafts.include': [],
  'check.run': 'type',
  rules: {},
  'figures.tolerance': 0,
  'copying.minimumWords': 20,
  'findings.revealDelay': 1500,
  'findings.inProblems': true,
  'findings.underlineAll': false,
  'decisions.initials': '',
  'completion.trigger': '@',
  'citation.style': 'key',
  language: 'en',
  limits: { articles: 20_000, bytesPerArticle: 5_000_000, findings: 100 },
};

interface Kind {
  readonly expected: string;
  /** What takes the place of `{0}` in it. */
  readonly choices?: string;
  readonly accepts: (value: unknown) => boolean;
}

const texts: Kind = { expected: phrase('a list of texts'), accepts: (v) => Array.isArray(v) && v.every((item) => typeof item === 'string') };
const text: Kind = { expected: phrase('a text'), accepts: (v) => typeof v === 'string' };
const amount: Kind = { expected: phrase('a number that is 0 or more'), accepts: (v) => typeof v === 'number' && Number.isFinite(v) && v >= 0 };
const flag: Kind = { expected: phrase('true or false'), accepts: (v) => typeof v === 'boolean' };
const oneOf = (...words: readonly string[]): Kind => ({
  expected: phrase('one of {0}'),
  choices: words.join(', '),
  accepts: (v) => typeof v === 'string' && words.includes(v),
});

/** Settings with one value; `rules` and `limits` hold entries of their own and are merged entry by entry. */
const simple: Readonly<Record<Exclude<keyof Settings, 'rules' | 'limits'>, Kind>> = {
  'corpus.folders': texts,
  'corpus.exclude': texts,
  'drafts.include': texts,
  'check.run': oneOf('type', 'save', 'manual'),
  'figures.tolerance': amount,
  'copying.minimumWords': amount,
  'findings.revealDelay': amount,
  'findings.inProblems': flag,
  'findings.underlineAll': flag,
  'decisions.initials': text,
  'completion.trigger': text,
  'citation.style': oneOf('key', 'footnote', 'link'),
  language: oneOf('en', 'en-US', 'en-GB'),
};
const level = oneOf('off', 'hint', 'information', 'warning');

/** Read by the language client itself, never by Stet. */
const foreign = new Set(['trace.server']);

/**
 * Merges layers of settings over the defaults, later layers winning key by key. A layer is an object as VS Code or `.stet/config.json`
 * gives it: keys with or without the prefix `stet.`, nested or dotted. A wrong type or an unknown name (of a rule too, where
 * `ruleIds` are given) is a problem that names the setting; the value below stays.
 */
export function resolveSettings(layers: readonly unknown[], ruleIds?: readonly string[]): Outcome<Settings> {
  const values = new Map<string, unknown>(Object.entries(defaultSettings));
  const problems: Problem[] = [];
  const wrong = (name: string, given: unknown, expected: string): void => {
    problems.push({ subject: `stet.${name}`, reason: say('is {0}, but should be {1}', shown(given), expected), next: say('The default is used until it is corrected.') });
  };

  const mergeEntries = (name: 'rules' | 'limits', given: unknown, known: readonly string[] | undefined, kind: Kind): void => {
    if (!isRecord(given)) return wrong(name, given, say('an object'));
    const merged = new Map(Object.entries(values.get(name) as object));
    for (const [key, value] of Object.entries(given)) {
      if (value === null || value === undefined) continue;
      if (known && !known.includes(key)) problems.push(unknownName(`${name}.${key}`, known.map((each) => `${name}.${each}`)));
      else if (!kind.accepts(value)) wrong(`${name}.${key}`, value, expectedBy(kind));
      else merged.set(key, value);
    }
    values.set(name, Object.fromEntries(merged));
  };

  for (const layer of layers) {
    if (layer === null || layer === undefined) continue;
    if (!isRecord(layer)) {
      problems.push({ subject: say('settings'), reason: say('are {0}, but should be an object', shown(layer)), next: say('The defaults are used until they are corrected.') });
      continue;
    }
    for (const [name, value] of entriesOf(layer, '')) {
      if (value === null || value === undefined || foreign.has(name)) continue;
      const kind = Object.hasOwn(simple, name) ? simple[name as keyof typeof simple] : undefined;
      if (name === 'rules') mergeEntries('rules', value, ruleIds, level);
      else if (name === 'limits') mergeEntries('limits', value, Object.keys(defaultSettings.limits), amount);
      else if (!kind) problems.push(unknownName(name, Object.keys(defaultSettings)));
      else if (!kind.accepts(value)) wrong(name, value, expectedBy(kind));
      else values.set(name, value);
    }
  }
  return { value: Object.fromEntries(values) as unknown as Settings, problems };
}

/** Parses `.stet/config.json`; undefined and a problem where it is no JSON object. `path` names the file in problems. */
export function parseConfig(json: string, path: string): Outcome<unknown> {
  const { value, problems } = parseJson(json, path);
  if (problems.length > 0 || isRecord(value)) return { value, problems };
  return { value: undefined, problems: [{ subject: path, reason: say('holds {0}, but should hold an object', shown(value)), next: say('Write {0}, for example.', '{"corpus.folders": ["articles"]}') }] };
}

function expectedBy({ expected, choices = '' }: Kind): string {
  return say(expected, choices);
}

/** Dotted names of a layer with their values, however it is nested; the prefix `stet.` goes. Three levels are more than any setting has. */
function entriesOf(layer: Readonly<Record<string, unknown>>, prefix: string, depth = 0): [string, unknown][] {
  return Object.entries(layer).flatMap(([key, value]): [string, unknown][] => {
    const name = `${prefix}${key}`.replace(/^stet(?:\.|$)/, '');
    const nested = name !== 'rules' && name !== 'limits' && !Object.hasOwn(simple, name) && isRecord(value) && depth < 3;
    return nested ? entriesOf(value, name === '' ? '' : `${name}.`, depth + 1) : [[name, value]];
  });
}

function unknownName(name: string, known: readonly string[]): Problem {
  const near = known
    .map((each) => ({ each, distance: editDistance(name, each) }))
    .sort((a, b) => a.distance - b.distance)[0];
  // A third of the letters wrong is no slip any more but another name.
  const hint = near && near.distance <= Math.ceil(name.length / 3) ? say('Did you mean {0}?', `stet.${near.each}`) : say('Known are {0}.', known.join(', '));
  return { subject: `stet.${name}`, reason: say('is not a setting'), next: hint };
}

/** Levenshtein's distance (Levenshtein 1966), names cut at 60 letters. */
function editDistance(a: string, b: string): number {
  const [from, to] = [a.slice(0, 60), b.slice(0, 60)];
  let row = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const substituted = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}

/** A value as a message shows it: its JSON, cut at 60 characters. */
function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? typeof value;
  return json.length > 60 ? `${json.slice(0, 59)}…` : json;
}
