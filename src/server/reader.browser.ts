import './no-network';
import { answer, type ReadRequest } from './reader';

declare const self: { onmessage: ((event: { readonly data: ReadRequest }) => void) | null; postMessage(message: unknown): void };

self.onmessage = ({ data }) => self.postMessage(answer(data));
// The server waits for this word: a worker that cannot be loaded fails before it.
self.postMessage('ready');
