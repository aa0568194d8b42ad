import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { noShelf } from './disk';
import { clientDisk } from './disk.client';
import { nodeDisk, nodeShelf } from './disk.node';
import type { ReadAnswer } from './reader';
import { workerReader, type WorkerPort } from './reading';
import { createServer } from './server';

/** Entry of the server as a process: `--stdio`, or `--node-ipc` as VS Code starts it. */
const disk = nodeDisk();
const connection = createConnection(ProposedFeatures.all);
createServer(connection, {
  diskFor: (uri, ask) => (uri.startsWith('file:') ? disk : clientDisk(ask)),
  shelf: (storage) => (storage?.startsWith('file:') ? nodeShelf(storage) : noShelf),
  reader: (_, log) => workerReader(() => startWorker(join(__dirname, 'reader.cjs')), log),
  helpFor: (rule) => {
    const page = join(__dirname, 'help', `${rule}.md`);
    return existsSync(page) ? URI.file(page).toString() : null;
  },
});
connection.listen();

async function startWorker(file: string): Promise<WorkerPort> {
  const worker = new Worker(file);
  // A worker that waits for work does not keep the process alive.
  worker.unref();
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
