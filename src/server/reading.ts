import type { Article, Outcome } from '../core/model';
import { answer, type ReadAnswer, type ReadRequest } from './reader';

/** Reads articles away from the server's own thread, one after the other. */
export interface Reader {
  /** Never rejects: a worker that dies or hangs on a file is a problem of that file. */
  read(path: string, bytes: Uint8Array): Promise<Outcome<Article | null>>;
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

/** A file that takes longer is left out: no article of 5 MB, the default limit, needs a tenth of it. */
const FILE_TIMEOUT_MS = 20_000;

interface Pending {
  readonly path: string;
  readonly settle: (outcome: Outcome<Article | null>) => void;
}

/** A reader over a worker that `start` makes on first need. Where no worker can be had it says so once and reads in the server itself. */
export function workerReader(start: () => Promise<WorkerPort>, log: (line: string) => void): Reader {
  const pending = new Map<number, Pending>();
  let port: Promise<WorkerPort | null> | undefined;
  let watch: ReturnType<typeof setTimeout> | undefined;
  let next = 0;

  const settleAll = (outcomeOf: (path: string) => Outcome<Article | null>): void => {
    clearTimeout(watch);
    const all = [...pending.values()];
    pending.clear();
    for (const each of all) each.settle(outcomeOf(each.path));
  };
  const end = (): void => {
    const ended = port;
    port = undefined;
    void ended?.then((running) => running?.terminate());
  };
  const fail = (reason: string): void => {
    log(`The reading worker ended: ${reason}`);
    end();
    settleAll((path) => ({ value: null, problems: [{ subject: path, reason: `could not be read: ${reason}`, next: 'It is skipped; Rebuild Index tries again.' }] }));
  };
  const guard = (): void => {
    clearTimeout(watch);
    if (pending.size > 0) watch = setTimeout(() => fail(`no answer within ${FILE_TIMEOUT_MS / 1000} s`), FILE_TIMEOUT_MS);
  };
  const begin = (): Promise<WorkerPort | null> =>
    start().then(
      (started) => {
        started.onAnswer(({ id, ...outcome }) => {
          const waiting = pending.get(id);
          pending.delete(id);
          guard();
          waiting?.settle(outcome);
        });
        started.onFailure(fail);
        return started;
      },
      (error: unknown) => {
        log(`No worker could be started, articles are read in the server itself: ${String(error)}`);
        return null;
      },
    );

  return {
    async read(path, bytes) {
      const running = await (port ??= begin());
      const id = next++;
      if (running === null) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        return answer({ id, path, bytes });
      }
      return new Promise((settle) => {
        pending.set(id, { path, settle });
        if (pending.size === 1) guard();
        running.post({ id, path, bytes });
      });
    },
    stop() {
      end();
      settleAll(() => ({ value: null, problems: [] }));
    },
  };
}
