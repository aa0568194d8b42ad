import { memoryOf, prepareArticle, sent, type PreparedArticle, type SentArticle } from '../core/corpus/prepared-article';
import { extract, extractAll } from '../core/extract/extract';
import type { Article, Outcome } from '../core/model';
import { readBytes } from '../core/read/read';
import { say, speak, type Words } from '../core/text/say';
import { sideBySide } from './side-by-side';

/** One article for the reading worker: `path` relative to its corpus. */
export interface ReadRequest {
  readonly id: number;
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The words problems are told in; with the first request to a worker. */
  readonly words?: Words;
}

/** The worker's answer; `value` is null where the file is no article, and `problems` say why. */
export interface ReadAnswer extends Outcome<SentArticle | null> {
  readonly id: number;
}

/** Bytes of one file → an article with its mentions. What is wrong with the bytes is a problem, never an exception. */
export async function readArticle(path: string, bytes: Uint8Array): Promise<Outcome<Article | null>> {
  const { value, problems } = await readBytes(path, bytes);
  return { value: value === null ? null : extract(value), problems };
}

/** The same, ready for the corpus. */
export async function readPrepared(path: string, bytes: Uint8Array): Promise<Outcome<PreparedArticle | null>> {
  const { value, problems } = await readArticle(path, bytes);
  return { value: value === null ? null : prepareArticle(value), problems };
}

/** The bytes of one file and its path. */
type FileBytes = Pick<ReadRequest, 'path' | 'bytes'>;

/**
 * Several files, side by side, each as `make` has its article. Where one of them trips the engine, each is read by itself, and the catch keeps
 * that one from taking the others with it.
 */
async function readTogether<T>(files: readonly FileBytes[], make: (article: PreparedArticle) => T): Promise<Outcome<T | null>[]> {
  try {
    const read = await Promise.all(files.map(({ path, bytes }) => readBytes(path, bytes)));
    const made = extractAll(read.flatMap(({ value }) => value ?? [])).map(prepareArticle).map(make);
    let next = 0;
    return read.map(({ value, problems }) => ({ value: value === null ? null : made[next++]!, problems }));
  } catch (error) {
    if (files.length > 1) return (await Promise.all(files.map((file) => readTogether([file], make)))).flat();
    const reason = say('could not be understood: {0}', error instanceof Error ? error.message : String(error));
    return files.map(({ path }) => ({ value: null, problems: [{ subject: path, reason, next: say('It is skipped; please report the file.') }] }));
  }
}

/** Reads files in this thread, those asked for in one go side by side: the command line reads in place with it. Never rejects. */
export function readerInPlace(): (path: string, bytes: Uint8Array) => Promise<Outcome<PreparedArticle | null>> {
  const take = sideBySide<FileBytes & { readonly settle: (outcome: Outcome<PreparedArticle | null>) => void }>(async (files) => {
    for (const [at, outcome] of (await readTogether(files, (article) => article)).entries()) files[at]!.settle(outcome);
  });
  return (path, bytes) => new Promise((settle) => take({ path, bytes, settle }));
}

/** What of an answer is handed over instead of copied. */
function handedOver({ value }: ReadAnswer): ArrayBuffer[] {
  return value === null ? [] : memoryOf(value);
}

/** Answers one request. */
export async function answer(request: ReadRequest): Promise<ReadAnswer> {
  return (await answerAll([request]))[0]!;
}

async function answerAll(requests: readonly ReadRequest[]): Promise<ReadAnswer[]> {
  for (const { words } of requests) if (words) speak(words);
  const read = await readTogether(requests, sent);
  return requests.map(({ id }, at) => ({ id, ...read[at]! }));
}

/** The worker's whole loop: what has come in is answered side by side. */
export function answering(post: (answer: ReadAnswer, handedOver: ArrayBuffer[]) => void): (request: ReadRequest) => void {
  return sideBySide(async (requests) => {
    for (const read of await answerAll(requests)) post(read, handedOver(read));
  });
}
