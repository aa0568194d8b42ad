import './no-network';
import { parentPort } from 'node:worker_threads';
import { answer, handedOver, type ReadRequest } from './reader';

// The server waits for this word: a worker that cannot be loaded fails before it.
parentPort?.postMessage('ready');
parentPort?.on('message', (request: ReadRequest) => void answer(request).then((read) => parentPort?.postMessage(read, handedOver(read))));
