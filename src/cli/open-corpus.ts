import { realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Corpus } from '../core/corpus/corpus';
import type { Problem } from '../core/model';
import { needsParser } from '../core/read/read';
import { allRules } from '../core/rules/all';
import { parseConfig, resolveSettings, type Settings } from '../core/settings';
import { attempt } from '../server/attempt';
import type { Files } from '../server/files';
import { draftFilter, indexFolders, type CorpusFolder, type IndexReport } from '../server/index-folder';
import { readerInPlace } from '../server/reader';
import { workerReader } from '../server/reading';
import { loadStore, saveStore } from '../server/store';
import { nodeFiles } from '../server/walk';
import { startWorker } from '../server/worker.node';
import { CannotRun, type Options } from './arguments';
import { counted, printProblems, type Output } from './print';

/** The folder that settings and decisions belong to, and the settings themselves. */
export interface Workspace {
  readonly root: string;
  readonly files: Files;
  readonly settings: Settings;
}

/** A corpus brought up to date with its folders, and what came of that. */
export interface OpenedCorpus {
  readonly corpus: Corpus;
  readonly report: IndexReport;
  /** `skipped` of the contract: what was left out, and what two articles have in common that they should not. */
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
}

/** A settings file of more than a megabyte is not one. */
const CONFIG_BYTES = 1_000_000;

/** Finds the workspace of a draft, or of the current folder, and reads its settings. Bad settings are reported and passed over. */
export async function openWorkspace(draft: string | undefined, output: Output): Promise<Workspace> {
  const files = nodeFiles();
  const root = await rootOf(files, draft === undefined ? process.cwd() : dirname(resolve(draft)));
  const path = join(root, '.stet', 'config.json');
  const text = await readText(files, path, CONFIG_BYTES);
  const config = text.value === null ? { value: undefined, problems: text.problems } : parseConfig(text.value, path);
  const settings = resolveSettings([config.value], allRules.map((rule) => rule.id));
  printProblems(output, [...config.problems, ...settings.problems.map((problem) => ({ ...problem, subject: `${path}: ${problem.subject}` }))]);
  return { root, files, settings: settings.value };
}

/** Reads a text file that need not be there: null without a problem where it is not. */
export async function readText(files: Files, path: string, maximumBytes: number): Promise<{ readonly value: string | null; readonly problems: readonly Problem[] }> {
  const state = await files.state(path);
  if (state.value.kind === 'none') return { value: null, problems: state.problems };
  const bytes = await files.read(path, maximumBytes);
  return { value: bytes.value === null ? null : new TextDecoder().decode(bytes.value), problems: bytes.problems };
}

/** Indexes the folders of `--corpus`, else those of the settings. Throws CannotRun where there is no article to work with. */
export async function openCorpus(workspace: Workspace, options: Options, drafts: readonly string[], output: Output): Promise<OpenedCorpus> {
  const { root, files, settings } = workspace;
  const given = options.corpus.length > 0 ? options.corpus : settings['corpus.folders'];
  const base = options.corpus.length > 0 ? process.cwd() : root;
  const { folders, missing } = await corpusFolders(files, given, base);
  const hint = options.corpus.length > 0 ? '' : ' Name a folder with --corpus DIR or set "corpus.folders" in .stet/config.json.';
  if (folders.length === 0) throw new CannotRun(`${missing.map((problem) => `${problem.subject}: ${problem.reason}.`).join(' ') || 'No corpus folder is set.'}${hint}`);

  const stored = options.store === undefined ? { value: null, problems: [] } : loadStore(options.store);
  const corpus = stored.value ?? new Corpus();
  const named = new Set(drafts.map(realPath));
  const byGlob = draftFilter(settings, realPath(root));
  // Text is read in place; what a parser reads goes to a worker that can be ended when it takes too long.
  const parsing = workerReader(() => startWorker(join(__dirname, 'reader.cjs'), true), () => undefined);
  const inPlace = readerInPlace();
  const report = await indexFolders({
    files,
    folders,
    corpus,
    settings,
    read: (path, bytes) => (needsParser(path, bytes) ? parsing.read(path, bytes) : inPlace(path, bytes)),
    isDraft: (location) => named.has(location) || byGlob(location),
    ...(output.progress ? { onProgress: progress(output) } : {}),
  });
  parsing.stop();
  const saved = options.store !== undefined && (stored.value === null || report.read + report.removed > 0) ? saveStore(options.store, corpus) : { problems: [] };
  const left = [...missing, ...report.skipped, ...corpus.problems()];
  printProblems(output, [...stored.problems, ...saved.problems, ...report.problems, ...left]);
  if (corpus.articleCount === 0) {
    throw new CannotRun(`${given.join(', ')}: holds no article that could be read. Stet reads Markdown, plain text, saved web pages, PDF, Word and mail files; a file that is being checked is no article.${hint}`);
  }
  return { corpus, report, skipped: left.map(({ subject, reason }) => ({ path: subject, reason })) };
}

/** The folder at or above `start` that holds a `.stet` folder, else the current one. */
async function rootOf(files: Files, start: string): Promise<string> {
  for (let folder = start; ; folder = dirname(folder)) {
    if ((await files.state(join(folder, '.stet'))).value.kind === 'folder') return folder;
    if (dirname(folder) === folder) return process.cwd();
  }
}

/** The folders that exist, each once and none within another; where there are several their names stand before their articles' paths. */
async function corpusFolders(files: Files, given: readonly string[], base: string): Promise<{ folders: CorpusFolder[]; missing: Problem[] }> {
  const missing: Problem[] = [];
  const found: { readonly name: string; readonly location: string }[] = [];
  for (const name of given) {
    const location = resolve(base, name);
    const state = await files.state(location);
    if (state.value.kind === 'folder') found.push({ name: name.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/$/, ''), location: realPath(location) });
    else if (state.problems.length > 0) missing.push(...state.problems.map((problem) => ({ ...problem, subject: name })));
    else missing.push({ subject: name, reason: state.value.kind === 'none' ? 'there is no such folder' : 'is a file, not a folder of articles' });
  }
  const outer = found.filter((each, i) => !found.some((other, j) => (each.location === other.location ? j < i : each.location.startsWith(join(other.location, '/')))));
  return { folders: outer.map(({ name, location }) => ({ location, prefix: outer.length === 1 ? '' : `${name}/` })), missing };
}

function realPath(path: string): string {
  return attempt(path, resolve(path), () => realpathSync(path)).value;
}

/** Rewrites one line of a terminal; wiped at the end. */
function progress(output: Output): (done: number, total: number) => void {
  return (done, total) => {
    if (done === total) output.note('\r\u001b[K');
    else if (done % 50 === 0) output.note(`\rindexing ${done} of ${counted(total, 'article')}`);
  };
}
