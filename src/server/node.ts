import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { noShelf } from './disk';
import { clientDisk } from './disk.client';
import { nodeDisk, nodeShelf } from './disk.node';
import { workerReader } from './reading';
import { createServer } from './server';
import { startWorker } from './worker.node';

/** Entry of the server as a process: `--stdio`, or `--node-ipc` as VS Code starts it. */
const disk = nodeDisk();
const connection = createConnection(ProposedFeatures.all);
createServer(connection, {
  diskFor: (uri, ask) => (uri.startsWith('file:') ? disk : clientDisk(ask)),
  shelf: (storage) => (storage?.startsWith('file:') ? nodeShelf(storage) : noShelf),
  reader: (_, log) => workerReader(() => startWorker(join(__dirname, 'reader.cjs'), false), log),
  helpFor: (rule) => {
    const page = join(__dirname, 'help', `${rule}.md`);
    return existsSync(page) ? URI.file(page).toString() : null;
  },
});
connection.listen();
