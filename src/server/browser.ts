import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import { noShelf } from './disk';
import { clientDisk, clientShelf } from './disk.client';
import type { ReadAnswer } from './reader';
import { workerReader, type WorkerPort } from './reading';
import { createServer } from './server';

/** Entry of the server as a web worker: every file comes through the client. */
const connection = createConnection(ProposedFeatures.all, new BrowserMessageReader(self), new BrowserMessageWriter(self));
createServer(connection, {
  diskFor: (_, ask) => clientDisk(ask),
  shelf: (storage, ask) => (storage === undefined ? noShelf : clientShelf(storage, ask)),
  reader: (ask, log) =>
    workerReader(async () => {
      // A worker inside a worker is loaded from a blob: an extension's address is one the browser does not let it load from.
      const source = await ask('stet/reader/source', null);
      return startWorker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
    }, log),
  helpFor: () => null,
});
connection.listen();

async function startWorker(address: string): Promise<WorkerPort> {
  const worker = new Worker(address);
  await new Promise<void>((ready, failed) => {
    worker.addEventListener('message', () => ready(), { once: true });
    worker.addEventListener('error', (event) => failed(new Error((event as ErrorEvent).message)), { once: true });
  });
  return {
    post: (request) => worker.postMessage(request),
    onAnswer: (listener) => worker.addEventListener('message', ({ data }: { readonly data: ReadAnswer }) => listener(data)),
    onFailure: (listener) => worker.addEventListener('error', (event) => listener((event as ErrorEvent).message)),
    terminate: () => worker.terminate(),
  };
}
