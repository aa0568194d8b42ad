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
export interface ReadAnswer extends Outcome<Article | null> {
  readonly id: number;
}

/** Bytes of one file → an article with its mentions. What is wrong with the bytes is a problem, never an exception. */
export async function readArticle(path: string, bytes: Uint8Array): Promise<Outcome<Article | null>> {
  const { value, problems } = await readBytes(path, bytes);
  return { value: value === null ? null : extract(value), problems };
}

/** Answers one request: the worker's whole loop. The catch keeps one article that trips the engine from taking the others with it. */
export async function answer(request: ReadRequest): Promise<ReadAnswer> {
  if (request.words) speak(request.words);
  try {
    return { id: request.id, ...(await readArticle(request.path, request.bytes)) };
  } catch (error) {
    const reason = say('could not be understood: {0}', error instanceof Error ? error.message : String(error));
    return { id: request.id, value: null, problems: [{ subject: request.path, reason, next: say('It is skipped; please report the file.') }] };
  }
}
