import './no-network';
import { parentPort } from 'node:worker_threads';
import { answer, type ReadRequest } from './reader';

parentPort?.on('message', (request: ReadRequest) => parentPort?.postMessage(answer(request)));
