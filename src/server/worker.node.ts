import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ReadAnswer } from './reader';
import type { WorkerPort } from './reading';

/** A file that makes a parser need more than this ends the worker instead of the machine. */
const MOST_MEMORY_MB = 2048;

/** The reading worker as a thread of this process; rejects where `file` cannot be loaded. `keepsAlive`: the process does not end before it is stopped. */
export async function startWorker(file: string, keepsAlive: boolean): Promise<WorkerPort> {
  const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB } });
  if (!keepsAlive) worker.unref();
  await once(worker, 'message');
  return {
    // The bytes are handed over, not copied, where they own their memory.
    post: (request) => worker.postMessage(request, request.bytes.byteLength === request.bytes.buffer.byteLength ? [request.bytes.buffer as ArrayBuffer] : []),
    onAnswer: (listener) => void worker.on('message', (answer: ReadAnswer) => listener(answer)),
    onFailure: (listener) => {
      worker.on('error', (error) => listener(error instanceof Error ? error.message : String(error)));
    },
    terminate: () => void worker.terminate(),
  };
}
