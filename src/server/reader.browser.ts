import './no-network';
import { answer, handedOver, type ReadRequest } from './reader';

declare const self: { onmessage: ((event: { readonly data: ReadRequest }) => void) | null; postMessage(message: unknown, handedOver?: readonly ArrayBuffer[]): void };

self.onmessage = ({ data }) => void answer(data).then((read) => self.postMessage(read, handedOver(read)));
// The server waits for this word: a worker that cannot be loaded fails before it.
self.postMessage('ready');
