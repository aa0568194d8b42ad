import * as nodeFs from 'node:fs';
import type { Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import type { Fingerprint, Outcome, Problem } from '../core/model';
import { attempt } from './attempt';
import { createBreath } from './breath';
import { articleFilter, folderFilter, isPageFolder, tooLarge, withinLimits, type ArticleFile, type Files, type FileState, type Selection } from './files';
import { say } from '../core/text/say';

/** The calls of `node:fs` that are made, so that a test can let any of them fail. */
export type FileSystem = Pick<typeof nodeFs, 'readdirSync' | 'statSync' | 'lstatSync' | 'realpathSync' | 'openSync' | 'fstatSync' | 'readSync' | 'closeSync'>;

/** Files of this machine. Synchronous calls underneath: for thousands of small files they take a quarter of the time of asynchronous ones (SPEED-AND-SAFETY). */
export function nodeFiles(fs: FileSystem = nodeFs): Files {
  return {
    list: (folder, selection) => walk(fs, folder, selection),
    read: async (location, maximumBytes) => readFile(fs, location, maximumBytes),
    state: async (location) => stateOf(fs, location),
  };
}

/** All articles under `folder`. Links, pipes and devices are never followed or opened: what they lead to within the folder is listed where it stands. */
async function walk(fs: FileSystem, folder: string, selection: Selection): Promise<Outcome<readonly ArticleFile[]>> {
  const breathe = createBreath();
  const problems: Problem[] = [];
  const found: ArticleFile[] = [];
  const isArticle = articleFilter(selection);
  const isEntered = folderFilter(selection);
  const root = attempt(folder, undefined, () => fs.realpathSync(folder), say('Choose a folder that exists.'));
  if (root.value === undefined) return { value: [], problems: root.problems };
  const waiting = [''];
  for (let relative = waiting.pop(); relative !== undefined; relative = waiting.pop()) {
    const here = relative;
    const base = join(folder, here);
    const listed = attempt<readonly Dirent[]>(here || folder, [], () => fs.readdirSync(base, { withFileTypes: true }));
    problems.push(...listed.problems);
    const names = new Set(listed.value.map(({ name }) => name));
    const locationOf = (name: string): string => (base.endsWith(sep) ? base + name : base + sep + name);
    for (const entry of listed.value) {
      const path = here === '' ? entry.name : `${here}/${entry.name}`;
      if (entry.isDirectory()) {
        if (isEntered(path) && !isPageFolder(entry.name, names)) waiting.push(path);
        continue;
      }
      if (entry.isSymbolicLink()) problems.push(...refusedLink(fs, locationOf(entry.name), root.value, path, isArticle));
      if (!entry.isFile() || !isArticle(path)) continue;
      const location = locationOf(entry.name);
      const stats = attempt(path, undefined, () => fs.lstatSync(location));
      problems.push(...stats.problems);
      if (stats.value?.isFile()) found.push({ path, location, fingerprint: fingerprintOf(stats.value) });
      const breath = breathe();
      if (breath) await breath;
    }
  }
  const limited = withinLimits(found, selection);
  return { value: limited.value, problems: [...problems, ...limited.problems].sort((a, b) => (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0)) };
}

/** A link is worth a word only where something is missed: it leads nowhere, or out of the folder to a folder or an article. */
function refusedLink(fs: FileSystem, location: string, root: string, path: string, isArticle: (path: string) => boolean): Problem[] {
  const target = attempt(path, undefined, () => fs.realpathSync(location));
  if (target.value === undefined) return isArticle(path) ? [{ subject: path, reason: say('is a link that leads nowhere') }] : [];
  if (target.value === root || target.value.startsWith(root.endsWith(sep) ? root : root + sep)) return [];
  const leads = attempt(path, undefined, () => fs.statSync(location));
  if (!leads.value?.isDirectory() && !isArticle(path)) return [];
  return [{ subject: path, reason: say('is a link that leads out of the folder and is not followed'), next: say('Add the folder it leads to to stet.corpus.folders.') }];
}

/** Opened without waiting, so that a pipe without a writer cannot hold us; looked at only once it is open, so that nothing can be swapped in between. */
function readFile(fs: FileSystem, location: string, maximumBytes: number): Outcome<Uint8Array | null> {
  const opened = attempt(location, undefined, () => fs.openSync(location, nodeFs.constants.O_RDONLY | (nodeFs.constants.O_NONBLOCK ?? 0)));
  const handle = opened.value;
  if (handle === undefined) return { value: null, problems: opened.problems };
  let refused: Problem | undefined;
  const bytes = attempt<Uint8Array | null>(location, null, () => {
    const stats = fs.fstatSync(handle);
    if (!stats.isFile()) refused = { subject: location, reason: stats.isDirectory() ? say('is a folder') : say('is no regular file') };
    else if (stats.size > maximumBytes) refused = tooLarge(location, stats.size, maximumBytes);
    return refused ? null : readAll(fs, handle, stats.size);
  });
  const closed = attempt(location, undefined, () => fs.closeSync(handle));
  if (refused) return { value: null, problems: [refused] };
  return bytes.value === null ? bytes : { value: bytes.value, problems: closed.problems };
}

/** As many bytes as the file had when it was opened; fewer where it shrank meanwhile. */
function readAll(fs: FileSystem, handle: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  while (at < size) {
    const read = fs.readSync(handle, bytes, at, size - at, at);
    if (read === 0) break;
    at += read;
  }
  return at === size ? bytes : bytes.subarray(0, at);
}

function stateOf(fs: FileSystem, location: string): Outcome<FileState> {
  const none: FileState = { kind: 'none', fingerprint: { size: 0, modified: 0 } };
  const stats = attempt(location, undefined, () => fs.statSync(location, { throwIfNoEntry: false }));
  if (!stats.value) return { value: none, problems: stats.problems };
  const kind = stats.value.isFile() ? 'file' : stats.value.isDirectory() ? 'folder' : 'other';
  return { value: { kind, fingerprint: fingerprintOf(stats.value) }, problems: [] };
}

function fingerprintOf(stats: { readonly size: number; readonly mtimeMs: number }): Fingerprint {
  return { size: stats.size, modified: Math.round(stats.mtimeMs) };
}
