import { received, type PreparedArticle } from '../core/corpus/prepared-article';
import type { Outcome } from '../core/model';
import { needsParser } from '../core/read/read';
import { answer, type ReadAnswer, type ReadRequest } from './reader';
import { say, spoken } from '../core/text/say';

/** Reads articles away from the server's own thread, one after the other. */
export interface Reader {
  /** Never rejects: a worker that dies or hangs on a file is a problem of that file. */
  read(path: string, bytes: Uint8Array): Promise<Outcome<PreparedArticle | null>>;
  /** Ends the worker at once; what it was reading is answered with nothing. The next read starts another. */
  stop(): void;
}

/** What the two kinds of workers have in common. */
export interface WorkerPort {
  post(request: ReadRequest): void;
  onAnswer(listener: (answer: ReadAnswer) => void): void;
  onFailure(listener: (reason: string) => void): void;
  terminate(): void;
}

/** A file that takes longer (ms) is left out: no text of 5 MB, the default limit, needs a tenth of the first; a parser gets as long as SPEED-AND-SAFETY grants it. */
const TEXT_TIMEOUT_MS = 20_000;
const PARSER_TIMEOUT_MS = 5_000;

interface Pending extends ReadRequest {
  /** A parser reads it: it goes to the worker alone, so that it takes no other file with it. */
  readonly alone: boolean;
  readonly settle: (outcome: Outcome<PreparedArticle | null>) => void;
}

/** A reader over a worker that `start` makes on first need. Where no worker can be had it says so once and reads in the server itself. */
export function workerReader(start: () => Promise<WorkerPort>, log: (line: string) => void): Reader {
  let waiting: Pending[] = [];
  const posted = new Map<number, Pending>();
  let port: Promise<WorkerPort | null> | undefined;
  let watch: ReturnType<typeof setTimeout> | undefined;
  let next = 0;
  let told = false;

  const settlePosted = (outcomeOf: (path: string) => Outcome<PreparedArticle | null>): void => {
    clearTimeout(watch);
    const all = [...posted.values()];
    posted.clear();
    for (const each of all) each.settle(outcomeOf(each.path));
  };
  const end = (): void => {
    const ended = port;
    port = undefined;
    told = false;
    void ended?.then((running) => running?.terminate());
  };
  const fail = (reason: string): void => {
    log(`The reading worker ended: ${reason}`);
    end();
    settlePosted((path) => ({ value: null, problems: [{ subject: path, reason: say('could not be read: {0}', reason), next: say('It is skipped; Rebuild Index tries again.') }] }));
    void pump();
  };
  const guard = (): void => {
    clearTimeout(watch);
    const [first] = posted.values();
    if (!first) return;
    const limit = first.alone ? PARSER_TIMEOUT_MS : TEXT_TIMEOUT_MS;
    watch = setTimeout(() => fail(say('no answer within {0} s', limit / 1000)), limit);
  };
  const begin = (): Promise<WorkerPort | null> =>
    start().then(
      (started) => {
        started.onAnswer(({ id, ...answered }) => {
          const asked = posted.get(id);
          // The PDF parser, finding itself in a browser's worker, sends a greeting of its own.
          if (!asked) return;
          posted.delete(id);
          guard();
          asked.settle(outcomeOf(answered));
          void pump();
        });
        started.onFailure(fail);
        return started;
      },
      (error: unknown) => {
        log(`No worker could be started, articles are read in the server itself: ${String(error)}`);
        return null;
      },
    );
  const mayGo = (request: Pending): boolean => posted.size === 0 || (!request.alone && ![...posted.values()].some(({ alone }) => alone));

  /** Hands over what may go. A worker that ended while this waited is none of its business any more. */
  async function pump(): Promise<void> {
    if (waiting.length === 0) return;
    const own = (port ??= begin());
    const running = await own;
    while (own === port && waiting[0] && (running === null || mayGo(waiting[0]))) {
      const { settle, alone, ...request } = waiting.shift() as Pending;
      if (running === null) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        settle(outcomeOf(await answer(request)));
        continue;
      }
      posted.set(request.id, { settle, alone, ...request, bytes: NO_BYTES });
      if (posted.size === 1) guard();
      running.post(told ? request : { ...request, words: spoken() });
      told = true;
    }
  }

  return {
    read: (path, bytes) =>
      new Promise((settle) => {
        waiting.push({ id: next++, path, bytes, alone: needsParser(path, bytes), settle });
        void pump();
      }),
    stop() {
      end();
      const dropped = waiting;
      waiting = [];
      settlePosted(() => ({ value: null, problems: [] }));
      for (const each of dropped) each.settle({ value: null, problems: [] });
    },
  };
}

function outcomeOf({ value, problems }: Omit<ReadAnswer, 'id'>): Outcome<PreparedArticle | null> {
  return { value: value === null ? null : received(value), problems };
}

/** What is posted belongs to the worker. */
const NO_BYTES = new Uint8Array();
