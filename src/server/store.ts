import * as nodeFs from 'node:fs';
import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { decodeCorpus, encodeCorpus } from '../core/corpus/codec';
import type { Corpus } from '../core/corpus/corpus';
import type { Outcome, Problem } from '../core/model';
import { attempt } from './attempt';

/** The calls of `node:fs` that are made, so that a test can let any of them fail. */
export type StoreFileSystem = Pick<
  typeof nodeFs,
  'existsSync' | 'readFileSync' | 'mkdirSync' | 'openSync' | 'writeSync' | 'fsyncSync' | 'closeSync' | 'renameSync' | 'unlinkSync' | 'readdirSync' | 'statSync'
>;

/** A temporary file this old (10 minutes, in milliseconds) belongs to no write that is still going on. */
const STALE_AFTER = 600_000;

/** Loads the corpus from its store; null where there is none, and null with a problem where it is damaged, so that the caller reads the articles again. */
export function loadStore(path: string, fs: StoreFileSystem = nodeFs): Outcome<Corpus | null> {
  if (!fs.existsSync(path)) return { value: null, problems: [] };
  const bytes = attempt<Uint8Array | null>(path, null, () => fs.readFileSync(path), 'The articles are read again.');
  if (bytes.value === null) return { value: null, problems: bytes.problems };
  const { value, problems } = decodeCorpus(bytes.value);
  return { value, problems: problems.map((problem) => ({ ...problem, subject: path })) };
}

/**
 * Saves the corpus: a temporary file beside the store, forced to disk, then renamed over it, so that a reader sees the old store or the new one
 * and never half of one. Two processes may do so at once. A full or read-only disk is a problem and leaves the old store as it was.
 */
export function saveStore(path: string, corpus: Corpus, fs: StoreFileSystem = nodeFs): Outcome<void> {
  const bytes = encodeCorpus(corpus);
  const temporary = `${path}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
  const next = 'Nothing is lost; the articles are read again next time.';
  const made = attempt(path, undefined, () => void fs.mkdirSync(dirname(path), { recursive: true }), next);
  if (made.problems.length > 0) return made;
  const written = writeDurably(fs, path, temporary, bytes, next);
  if (written.length > 0) {
    attempt(temporary, undefined, () => fs.unlinkSync(temporary));
    return { value: undefined, problems: written.slice(0, 1) };
  }
  removeStale(fs, path);
  return { value: undefined, problems: [] };
}

function writeDurably(fs: StoreFileSystem, path: string, temporary: string, bytes: Uint8Array, next: string): readonly Problem[] {
  const opened = attempt(path, undefined, () => fs.openSync(temporary, 'wx', 0o600), next);
  const handle = opened.value;
  if (handle === undefined) return opened.problems;
  const filled = attempt(path, undefined, () => {
    for (let at = 0; at < bytes.length; ) at += fs.writeSync(handle, bytes, at, bytes.length - at);
    fs.fsyncSync(handle);
  }, next);
  const closed = attempt(path, undefined, () => fs.closeSync(handle), next);
  if (filled.problems.length > 0 || closed.problems.length > 0) return [...filled.problems, ...closed.problems];
  return attempt(path, undefined, () => fs.renameSync(temporary, path), next).problems;
}

/** Removes temporary files of this store that a killed process left behind. What cannot be removed stays without a word: it harms nothing. */
function removeStale(fs: StoreFileSystem, path: string): void {
  const folder = dirname(path);
  const prefix = `${basename(path)}.`;
  const names = attempt<readonly string[]>(folder, [], () => fs.readdirSync(folder)).value;
  for (const name of names) {
    if (!name.startsWith(prefix) || !/\.\d+-[0-9a-f]{8}\.tmp$/.test(name)) continue;
    const file = join(folder, name);
    attempt(file, undefined, () => {
      if (Date.now() - fs.statSync(file).mtimeMs > STALE_AFTER) fs.unlinkSync(file);
    });
  }
}
