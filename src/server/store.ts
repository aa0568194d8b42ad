import * as nodeFs from 'node:fs';
import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { bytesInMemory, GENERATION_LETTERS, generationOf, HEADER_BYTES, type StoreBytes } from '../core/corpus/codec';
import type { Corpus } from '../core/corpus/corpus';
import { areEntries, encodeChanges, replayChanges } from '../core/corpus/journal';
import { allSteps, type Steps } from '../core/corpus/steps';
import { encodeInSteps, openCorpus } from '../core/corpus/stored-corpus';
import type { Outcome, Problem } from '../core/model';
import { attempt } from './attempt';
import { say } from '../core/text/say';

/**
 * The index of a corpus on this machine: a base file with everything, and beside it a journal of what changed since, which names the base it follows.
 * Both only ever hold what articles said when they had a certain size and time of change, so whatever is lost of them is read again, never believed.
 */

/** The calls of `node:fs` that are made, so that a test can let any of them fail. */
export type StoreFileSystem = Pick<
  typeof nodeFs,
  'existsSync' | 'mkdirSync' | 'openSync' | 'readSync' | 'fstatSync' | 'writeSync' | 'fdatasyncSync' | 'closeSync' | 'renameSync' | 'unlinkSync' | 'readdirSync' | 'statSync'
>;

/** A temporary file this old (10 minutes, in milliseconds) belongs to no write that is still going on. */
const STALE_AFTER = 600_000;
/** A journal is worth a new base once it is larger than this share of the base: each byte is then written a constant number of times. */
const JOURNAL_SHARE = 0.25;
/** Below a megabyte a journal is replayed faster than anybody notices. */
const JOURNAL_MINIMUM = 1_000_000;
const nothingLost = (): string => say('Nothing is lost; the articles are read again next time.');

/** What of a corpus lies in which store. */
interface Kept {
  readonly path: string;
  readonly generation: string;
  readonly version: number;
  readonly baseSize: number;
  /** Bytes of the journal known to be sound entries. */
  readonly journalSize: number;
}

const keptOf = new WeakMap<Corpus, Kept>();

/** Files of stores that are read from as long as their corpus lives. */
const openFiles = new FinalizationRegistry<() => void>((close) => close());

/**
 * Loads the corpus from its store; null where there is none, and null with a problem where it is damaged, so that the caller reads the articles again. With
 * `onDamage` the file stays open and is read where something is asked for: a part that turns out to be damaged is told then, and the corpus is to be thrown
 * away. Without it the whole store is read and looked through.
 */
export function loadStore(path: string, fs: StoreFileSystem = nodeFs, onDamage?: () => void): Outcome<Corpus | null> {
  if (!fs.existsSync(path)) return { value: null, problems: [] };
  const { file, close, problems } = openStore(path, fs, onDamage !== undefined);
  if (problems.length > 0) return { value: null, problems };
  const { value: corpus, problems: refused } = openCorpus(file, onDamage);
  const head = file.read(0, HEADER_BYTES);
  const generation = head && generationOf(head);
  if (corpus === null || generation === null) {
    close();
    return { value: null, problems: refused.map((problem) => ({ ...problem, subject: path })) };
  }
  openFiles.register(corpus, close);
  const journal = readJournal(path, generation, fs);
  const sound = replayChanges(corpus, journal.value);
  const whole = sound === journal.value.length && journal.problems.length === 0;
  // Behind a torn end nothing could be found again: the next save is a new base.
  if (whole) keptOf.set(corpus, { path, generation, version: corpus.version, baseSize: file.size, journalSize: sound });
  const torn = whole ? [] : [{ subject: journalOf(path, generation), reason: say('has a damaged end'), next: say('What it held is read again from the articles.') }];
  return { value: corpus, problems: journal.problems.length > 0 ? journal.problems : torn };
}

/** The file of a store, to be read part by part as long as it is open, or read as a whole. Windows replaces no file that is open. */
function openStore(path: string, fs: StoreFileSystem, inParts: boolean): { readonly file: StoreBytes; readonly close: () => void; readonly problems: readonly Problem[] } {
  const next = say('The articles are read again.');
  if (!inParts || process.platform === 'win32') {
    const { value, problems } = readFrom(path, 0, Infinity, fs);
    return { file: bytesInMemory(value), close: () => undefined, problems: problems.map((problem) => ({ ...problem, next })) };
  }
  const opened = attempt(path, null, () => {
    const handle = fs.openSync(path, 'r');
    return { handle, size: fs.fstatSync(handle).size };
  }, next);
  const { handle, size } = opened.value ?? { handle: -1, size: 0 };
  const read = (from: number, length: number): Uint8Array | null =>
    attempt<Uint8Array | null>(path, null, () => {
      const bytes = new Uint8Array(length);
      return fill(bytes, handle, from, fs) === length ? bytes : null;
    }).value;
  return { file: { size, read }, close: () => void attempt(path, undefined, () => fs.closeSync(handle)), problems: opened.problems };
}

/**
 * Saves what changed since the corpus was loaded or saved last: as an entry of the journal where the base is still the one it follows, else as a new
 * base. On disk when this returns. A full or read-only disk is a problem and leaves what was saved before as it was.
 */
export function saveStore(path: string, corpus: Corpus, fs: StoreFileSystem = nodeFs): Outcome<boolean> {
  return allSteps(saveInSteps(path, corpus, fs));
}

/**
 * The same in small steps: whoever takes them may do other things between them, and has to take them all. False where the corpus changed before all of it was
 * gathered: then nothing was written, and it has to be saved again. What changes later goes to the journal of the base that is being written.
 */
export function* saveInSteps(path: string, corpus: Corpus, fs: StoreFileSystem = nodeFs): Steps<Outcome<boolean>> {
  const made = attempt(path, undefined, () => void fs.mkdirSync(dirname(path), { recursive: true }), nothingLost());
  if (made.problems.length > 0) return { value: false, problems: made.problems };
  const kept = keptOf.get(corpus);
  // Forgotten until it is known to have worked: half an entry must not be followed by another.
  keptOf.delete(corpus);
  const problems = (kept?.path === path ? appendChanges(kept, corpus, fs) : null) ?? (yield* writeBase(path, corpus, fs));
  return { value: problems?.length === 0, problems: problems?.slice(0, 1) ?? [] };
}

/**
 * Writes a new base where changes lie in a journal, so that the next start has none to take in: for times of rest, in steps like `saveInSteps`. False too where
 * `isDisturbed` before all of it was gathered: what was saved stays as it is.
 */
export function* foldInSteps(path: string, corpus: Corpus, isDisturbed: () => boolean, fs: StoreFileSystem = nodeFs): Steps<Outcome<boolean>> {
  const kept = keptOf.get(corpus);
  if (kept?.path !== path || kept.journalSize === 0) return { value: true, problems: [] };
  const problems = yield* writeBase(path, corpus, fs, isDisturbed);
  return { value: problems?.length === 0, problems: problems?.slice(0, 1) ?? [] };
}

/** Removes a store: its base, its journals and what unfinished writes left. Nothing to remove is no problem. */
export function deleteStore(path: string, fs: StoreFileSystem = nodeFs): Outcome<void> {
  const folder = dirname(path);
  if (!fs.existsSync(folder)) return { value: undefined, problems: [] };
  const { value: names, problems } = attempt<readonly string[]>(folder, [], () => fs.readdirSync(folder));
  const ours = names.filter((name) => name === basename(path) || isTemporary(path, name) || isJournal(path, name));
  const removed = ours.flatMap((name) => attempt(join(folder, name), undefined, () => fs.unlinkSync(join(folder, name)), say('Remove the file by hand.')).problems);
  return { value: undefined, problems: [...problems, ...removed] };
}

/** Appends one entry; null where a new base has to be written instead: another process replaced the base or left half an entry, or the journal grew too large. */
function appendChanges(kept: Kept, corpus: Corpus, fs: StoreFileSystem): readonly Problem[] | null {
  const { path, generation, baseSize } = kept;
  const changes = corpus.changesSince(kept.version);
  const entry = changes.length === 0 ? new Uint8Array() : encodeChanges(changes);
  if (kept.journalSize + entry.length > Math.max(JOURNAL_MINIMUM, baseSize * JOURNAL_SHARE)) return null;
  if (generationOnDisk(path, fs) !== generation) return null;
  const others = readJournal(path, generation, fs, kept.journalSize);
  if (others.problems.length > 0 || !areEntries(others.value)) return null;
  const journalSize = kept.journalSize + others.value.length + entry.length;
  const problems = entry.length === 0 ? [] : allSteps(writeDurably(fs, path, journalOf(path, generation), 'a', [entry]));
  if (problems.length === 0) keptOf.set(corpus, { ...kept, version: corpus.version, journalSize });
  return problems;
}

/**
 * Writes a new base: a temporary file beside the store, forced to disk, then renamed over it, so that a reader sees the old base or the new one and never
 * half of one. Two processes may do so at once; the last one stays, and the journal of the other follows a base that is gone and is not read again. Null
 * where the corpus changed, or it was disturbed, before it was encoded.
 */
function* writeBase(path: string, corpus: Corpus, fs: StoreFileSystem, isDisturbed: () => boolean = () => false): Steps<readonly Problem[] | null> {
  const generation = randomBytes(GENERATION_LETTERS / 2).toString('hex');
  const version = corpus.version;
  const parts = yield* encodeInSteps(corpus, generation, isDisturbed);
  if (parts === null) return null;
  const temporary = `${path}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
  const written = yield* writeDurably(fs, path, temporary, 'wx', parts);
  const problems = written.length > 0 ? written : attempt(path, undefined, () => fs.renameSync(temporary, path), nothingLost()).problems;
  if (problems.length > 0) {
    attempt(temporary, undefined, () => fs.unlinkSync(temporary));
    return problems;
  }
  keptOf.set(corpus, { path, generation, version, baseSize: parts.reduce((sum, { length }) => sum + length, 0), journalSize: 0 });
  removeStale(fs, path, generation);
  return [];
}

/** Small parts are written together, this many bytes at a time. */
const WRITTEN_AT_ONCE = 1 << 20;
/** Bytes that are forced to disk in one step. */
const FORCED_AT_ONCE = 1 << 22;

function* writeDurably(fs: StoreFileSystem, subject: string, file: string, flags: 'a' | 'wx', parts: readonly Uint8Array[]): Steps<readonly Problem[]> {
  const opened = attempt(subject, undefined, () => fs.openSync(file, flags, 0o600), nothingLost());
  const handle = opened.value;
  if (handle === undefined) return opened.problems;
  const problems: Problem[] = [];
  const tried = (work: () => void): void => void problems.push(...attempt(subject, undefined, work, nothingLost()).problems);
  let waiting = 0;
  for (const bytes of gathered(parts)) {
    tried(() => {
      for (let at = 0; at < bytes.length; ) at += fs.writeSync(handle, bytes, at, bytes.length - at);
    });
    if (problems.length > 0) break;
    yield;
    // A little at a time: all of a large base would hold the thread until the disk has it.
    if ((waiting += bytes.length) < FORCED_AT_ONCE) continue;
    waiting = 0;
    tried(() => fs.fdatasyncSync(handle));
    yield;
  }
  if (problems.length === 0) tried(() => fs.fdatasyncSync(handle));
  tried(() => fs.closeSync(handle));
  return problems;
}

/** The same bytes in pieces of about one size. */
function* gathered(parts: readonly Uint8Array[]): Generator<Uint8Array> {
  const buffer = new Uint8Array(WRITTEN_AT_ONCE);
  let end = 0;
  for (const part of parts) {
    if (end + part.length > buffer.length) {
      yield buffer.subarray(0, end);
      end = 0;
    }
    if (part.length <= buffer.length) {
      buffer.set(part, end);
      end += part.length;
    } else {
      for (let at = 0; at < part.length; at += WRITTEN_AT_ONCE) yield part.subarray(at, at + WRITTEN_AT_ONCE);
    }
  }
  yield buffer.subarray(0, end);
}

function generationOnDisk(path: string, fs: StoreFileSystem): string | null {
  const { value } = readFrom(path, 0, HEADER_BYTES, fs);
  return generationOf(value);
}

/** The journal from a byte on; nothing where there is none. */
function readJournal(path: string, generation: string, fs: StoreFileSystem, from = 0): Outcome<Uint8Array> {
  const journal = journalOf(path, generation);
  return fs.existsSync(journal) ? readFrom(journal, from, Infinity, fs) : { value: new Uint8Array(), problems: [] };
}

function readFrom(file: string, from: number, most: number, fs: StoreFileSystem): Outcome<Uint8Array> {
  return attempt<Uint8Array>(file, new Uint8Array(), () => {
    const handle = fs.openSync(file, 'r');
    try {
      const bytes = new Uint8Array(Math.max(0, Math.min(most, fs.fstatSync(handle).size - from)));
      return bytes.subarray(0, fill(bytes, handle, from, fs));
    } finally {
      fs.closeSync(handle);
    }
  });
}

/** Reads from a place of a file on; answers how many bytes there were. */
function fill(bytes: Uint8Array, handle: number, from: number, fs: StoreFileSystem): number {
  let at = 0;
  for (let read = 1; at < bytes.length && read > 0; at += read) read = fs.readSync(handle, bytes, at, bytes.length - at, from + at);
  return at;
}

/** Removes what a killed process left behind long ago, and journals that follow no base any more. What cannot be removed stays without a word: it harms nothing. */
function removeStale(fs: StoreFileSystem, path: string, generation: string): void {
  const folder = dirname(path);
  const names = attempt<readonly string[]>(folder, [], () => fs.readdirSync(folder)).value;
  for (const name of names) {
    const file = join(folder, name);
    if (isJournal(path, name) && file !== journalOf(path, generation)) attempt(file, undefined, () => fs.unlinkSync(file));
    if (isTemporary(path, name)) {
      attempt(file, undefined, () => {
        if (Date.now() - fs.statSync(file).mtimeMs > STALE_AFTER) fs.unlinkSync(file);
      });
    }
  }
}

function journalOf(path: string, generation: string): string {
  return `${path}.${generation}.journal`;
}

function isJournal(path: string, name: string): boolean {
  return name.startsWith(`${basename(path)}.`) && /^[0-9a-f]{16}\.journal$/.test(name.slice(basename(path).length + 1));
}

function isTemporary(path: string, name: string): boolean {
  return name.startsWith(`${basename(path)}.`) && /^\d+-[0-9a-f]{8}\.tmp$/.test(name.slice(basename(path).length + 1));
}
