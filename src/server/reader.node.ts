import './no-network';
import { parentPort } from 'node:worker_threads';
import { answering } from './reader';

// The server waits for this word: a worker that cannot be loaded fails before it.
parentPort?.postMessage('ready');
parentPort?.on('message', answering((read, handedOver) => parentPort?.postMessage(read, handedOver)));
