import { memoryOf, prepareArticle, sent, type PreparedArticle, type SentArticle } from '../core/corpus/prepared-article';
import { extract } from '../core/extract/extract';
import type { Article, Outcome } from '../core/model';
import { readBytes } from '../core/read/read';
import { say, speak, type Words } from '../core/text/say';

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

/** The same, ready for the corpus: the command line reads in place with it. */
export async function readPrepared(path: string, bytes: Uint8Array): Promise<Outcome<PreparedArticle | null>> {
  const { value, problems } = await readArticle(path, bytes);
  return { value: value === null ? null : prepareArticle(value), problems };
}

/** What of an answer is handed over instead of copied. */
export function handedOver({ value }: ReadAnswer): ArrayBuffer[] {
  return value === null ? [] : memoryOf(value);
}

/** Answers one request: the worker's whole loop. The catch keeps one article that trips the engine from taking the others with it. */
export async function answer(request: ReadRequest): Promise<ReadAnswer> {
  if (request.words) speak(request.words);
  try {
    const { value, problems } = await readPrepared(request.path, request.bytes);
    return { id: request.id, value: value === null ? null : sent(value), problems };
  } catch (error) {
    const reason = say('could not be understood: {0}', error instanceof Error ? error.message : String(error));
    return { id: request.id, value: null, problems: [{ subject: request.path, reason, next: say('It is skipped; please report the file.') }] };
  }
}
