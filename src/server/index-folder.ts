import type { Corpus } from '../core/corpus/corpus';
import type { PreparedArticle } from '../core/corpus/prepared-article';
import type { Outcome, Problem } from '../core/model';
import type { Settings } from '../core/settings';
import { createBreath } from './breath';
import { globMatcher, maximumBytes, type ArticleFile, type Files } from './files';
import { SIDE_BY_SIDE } from './side-by-side';

/** A corpus folder and what its articles' paths start with: "" for the only folder, `name/` where there are several. */
export interface CorpusFolder {
  readonly location: string;
  readonly prefix: string;
}

/**
 * Turns the bytes of one article into what the corpus takes. The command line reads in place (`readerInPlace`); the server hands the
 * bytes to its reading worker. Null with problems where the file is no article that can be read.
 */
export type ReadArticle = (path: string, bytes: Uint8Array) => Promise<Outcome<PreparedArticle | null>>;

/** One run of indexing: what is to be read, by what means, and the corpus that takes it. */
export interface IndexRequest {
  readonly files: Files;
  readonly folders: readonly CorpusFolder[];
  readonly corpus: Corpus;
  readonly settings: Settings;
  readonly read: ReadArticle;
  /** Says whether a file is a draft by `stet.drafts.include`; `draftFilter` makes one. */
  readonly isDraft: (location: string) => boolean;
  readonly onProgress?: (done: number, total: number) => void;
  /** Once aborted nothing more is read; what is indexed stays and is usable. */
  readonly signal?: AbortSignal;
}

/** How many articles a run of indexing read, reused and removed, and what it left out; one that was stopped tells how far it came. */
export interface IndexReport {
  readonly read: number;
  /** Bytes of the files read. */
  readonly bytes: number;
  readonly reused: number;
  readonly removed: number;
  /** What was left out and why, sorted by path; `subject` is the article's path. The same for a first and a later run. */
  readonly skipped: readonly Problem[];
  /** What was read with loss in this run ("decoded as Windows-1252"). */
  readonly problems: readonly Problem[];
  readonly stopped: boolean;
}

/** Files read ahead of the one being put: few enough to hold only a handful of large files, and of small ones as many as are read side by side while as many are put. */
const READ_AHEAD = 8;
const BYTES_AHEAD = 2 * SIDE_BY_SIDE;
const MOST_AHEAD = 64;

/** Articles taken into the directories between two looks at the clock. */
const SETTLED_AT_ONCE = 8;

/**
 * Brings the corpus up to date with its folders: reads what is new or changed (by size and time of change), reuses the rest, removes what is gone.
 * Articles are put in the order of their paths, so the same files give the same corpus.
 */
export async function indexFolders(request: IndexRequest): Promise<IndexReport> {
  const { corpus, signal } = request;
  const skipped: Problem[] = [];
  const problems: Problem[] = [];
  const wanted: ArticleFile[] = [];
  for (const folder of request.folders) {
    const listed = await request.files.list(folder.location, request.settings);
    skipped.push(...listed.problems.map((problem) => ({ ...problem, subject: problem.subject === folder.location ? problem.subject : folder.prefix + problem.subject })));
    for (const file of listed.value) if (!request.isDraft(file.location)) wanted.push(folder.prefix === '' ? file : { ...file, path: folder.prefix + file.path });
  }

  const paths = new Set(wanted.map((file) => file.path));
  const gone = corpus.paths().filter((path) => !paths.has(path));
  for (const path of gone) corpus.remove(path);

  const changed = wanted.filter((file) => !isUnchanged(corpus, file));
  const ahead: Promise<Outcome<PreparedArticle | null>>[] = [];
  let [read, bytes, bytesAhead] = [0, 0, 0];
  let done = wanted.length - changed.length;
  request.onProgress?.(done, wanted.length);
  const breathe = createBreath();
  for (const [index, file] of changed.entries()) {
    if (signal?.aborted) break;
    while (index + ahead.length < changed.length && (ahead.length < READ_AHEAD || (ahead.length < MOST_AHEAD && bytesAhead < BYTES_AHEAD))) {
      const next = changed[index + ahead.length]!;
      bytesAhead += next.fingerprint.size;
      ahead.push(readArticle(request, next));
    }
    const article = await ahead.shift();
    bytesAhead -= file.fingerprint.size;
    if (!article || signal?.aborted) break;
    (article.value ? problems : skipped).push(...article.problems);
    if (article.value) {
      corpus.take(article.value, file.fingerprint);
      read++;
      bytes += file.fingerprint.size;
    } else corpus.remove(file.path);
    request.onProgress?.(++done, wanted.length);
    const breath = breathe();
    if (breath) await breath;
  }
  await Promise.allSettled(ahead);
  // The directories take everything in before the first question does, which could not be held up for so long.
  while (!signal?.aborted && corpus.settle(SETTLED_AT_ONCE)) await breathe();
  skipped.sort((a, b) => (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0));
  return { read, bytes, reused: wanted.length - changed.length, removed: gone.length, skipped, problems, stopped: signal?.aborted ?? false };
}

/** Tells drafts among the files of a corpus by `stet.drafts.include`, whose globs are relative to the workspace folder `root`. */
export function draftFilter(settings: Pick<Settings, 'drafts.include'>, root: string): (location: string) => boolean {
  const globs = settings['drafts.include'];
  if (globs.length === 0) return () => false;
  const matches = globMatcher(globs);
  const base = `${root.replaceAll('\\', '/').replace(/\/$/, '')}/`;
  return (location) => {
    const path = location.replaceAll('\\', '/');
    return path.startsWith(base) && matches(path.slice(base.length));
  };
}

function isUnchanged(corpus: Corpus, file: ArticleFile): boolean {
  const known = corpus.fingerprintOf(file.path);
  // A file system that gives no time of change cannot tell a changed file from an unchanged one.
  return known !== undefined && known.size === file.fingerprint.size && known.modified === file.fingerprint.modified && known.modified !== 0;
}

async function readArticle(request: IndexRequest, file: ArticleFile): Promise<Outcome<PreparedArticle | null>> {
  const bytes = await request.files.read(file.location, maximumBytes(file.path, request.settings.limits));
  if (bytes.value === null) return { value: null, problems: bytes.problems.map((problem) => ({ ...problem, subject: file.path })) };
  const article = await request.read(file.path, bytes.value);
  const problems = article.problems.map((problem) => ({ ...problem, subject: problem.subject || file.path }));
  return article.value?.metadata.draft ? { value: null, problems: [] } : { value: article.value, problems };
}
