import type { Severity } from './model';

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
  /** Milliseconds until findings in the sentence being typed are shown. */
  readonly 'findings.revealDelay': number;
  /** The character that opens completion of actors and figures; "" for Ctrl+Space only. */
  readonly 'completion.trigger': string;
  /** Caps: articles per corpus, bytes per article, findings per draft. What a cap leaves out is said. */
  readonly limits: { readonly articles: number; readonly bytesPerArticle: number; readonly findings: number };
}

/** FEATURES: findings are capped at 100 a draft; 20,000 files and 5 MB a file are where a folder is rarely one person's articles any more. */
export const defaultSettings: Settings = {
  'corpus.folders': ['corpus'],
  'corpus.exclude': [],
  'drafts.include': [],
  'check.run': 'type',
  rules: {},
  'figures.tolerance': 0,
  'findings.revealDelay': 1500,
  'completion.trigger': '@',
  limits: { articles: 20_000, bytesPerArticle: 5_000_000, findings: 100 },
};
