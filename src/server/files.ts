import picomatch from 'picomatch';
import type { Fingerprint, Outcome, Problem } from '../core/model';
import { isArticlePath, sizeFactor } from '../core/read/read';
import type { Settings } from '../core/settings';
import { say } from '../core/text/say';

/** One file of a corpus folder that may be an article. */
export interface ArticleFile {
  /** Relative to the folder, `/` between. */
  readonly path: string;
  /** What `Files.read` takes: an absolute path or a URI, as the implementation likes it. */
  readonly location: string;
  readonly fingerprint: Fingerprint;
}

/** What stands at a location; size and time of change are 0 where nothing does. */
export interface FileState {
  readonly kind: 'file' | 'folder' | 'other' | 'none';
  readonly fingerprint: Fingerprint;
}

/** The settings that decide which files of a folder are articles. */
export type Selection = Pick<Settings, 'corpus.exclude' | 'limits'>;

/** Everything Stet reads files through; Node's file system and an editor's own stand behind it. Nothing here throws. */
export interface Files {
  /** Articles of a folder, sorted by path; what was left out, and why, as problems whose subject is the path within the folder. */
  list(folder: string, selection: Selection): Promise<Outcome<readonly ArticleFile[]>>;
  /** The bytes of a regular file; null and a problem where it cannot be read, is no regular file or is larger than `maximumBytes`. */
  read(location: string, maximumBytes: number): Promise<Outcome<Uint8Array | null>>;
  /** What stands at a location; `none` where nothing does, with a problem only where that could not be found out. */
  state(location: string): Promise<Outcome<FileState>>;
}

/** True for a path within a corpus folder that may be an article: by its ending, and neither passed over nor excluded by `corpus.exclude`. */
export function articleFilter(selection: Selection): (path: string) => boolean {
  const excluded = globMatcher(selection['corpus.exclude']);
  return (path) => isArticlePath(path) && !path.split('/').some(isPassedOver) && !excluded(path);
}

/** True for a path of a folder within a corpus folder that is worth entering. */
export function folderFilter(selection: Selection): (path: string) => boolean {
  const excluded = globMatcher(selection['corpus.exclude'].filter((glob) => !glob.includes('/') || glob.endsWith('/') || glob.endsWith('/**')));
  return (path) => !isPassedOver(path.slice(path.lastIndexOf('/') + 1)) && !excluded(`${path}/`);
}

/** Matches paths with `/` between. A glob without `/` matches a file or folder of that name anywhere, one that ends in `/` everything below it. */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const wanted = globs.filter((glob) => glob !== '').map((glob) => (glob.endsWith('/') ? `${glob}**` : glob));
  if (wanted.length === 0) return () => false;
  const options = { dot: true, windows: false };
  const byPath = picomatch(wanted.filter((glob) => glob.includes('/')).map((glob) => glob.replace(/^\.?\//, '')), options);
  const byName = picomatch(wanted.filter((glob) => !glob.includes('/')), options);
  return (path) => byPath(path) || path.split('/').some((name) => name !== '' && byName(name));
}

/** Files and folders that Stet leaves alone: those whose name starts with a dot, and `node_modules`. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** Sorts by path and applies the caps of `stet.limits`; every file left out is named in a problem, a cut tail by its count. */
export function withinLimits(files: readonly ArticleFile[], { limits }: Selection): Outcome<readonly ArticleFile[]> {
  const problems: Problem[] = [];
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const small = sorted.filter((file) => {
    const most = maximumBytes(file.path, limits);
    if (file.fingerprint.size <= most) return true;
    problems.push(tooLarge(file.path, file.fingerprint.size, most));
    return false;
  });
  if (small.length > limits.articles) {
    problems.push({
      subject: small[limits.articles]?.path ?? '',
      reason: say('this and {0} more were left out: the limit is {1} articles', small.length - limits.articles - 1, limits.articles),
      next: say('Raise stet.limits, "articles", or exclude folders.'),
    });
  }
  return { value: small.slice(0, limits.articles), problems };
}

/** Most bytes of a file that is read. */
export function maximumBytes(path: string, limits: Settings['limits']): number {
  return limits.bytesPerArticle * sizeFactor(path);
}

/** True for the folder of pictures and frames that a browser saves beside a page: `Page_files` beside `Page.html`. */
export function isPageFolder(name: string, names: ReadonlySet<string>): boolean {
  const page = /^(.{1,250})_files$/.exec(name)?.[1];
  return page !== undefined && (names.has(`${page}.html`) || names.has(`${page}.htm`));
}

/** The problem with a file above the cap on bytes. */
export function tooLarge(subject: string, size: number, maximumBytes: number): Problem {
  return { subject, reason: say('is too large: {0} bytes, the limit is {1}', size, maximumBytes), next: say('Raise stet.limits, "bytesPerArticle".') };
}
