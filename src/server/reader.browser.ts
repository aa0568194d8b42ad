import './no-network';
import { answering, type ReadRequest } from './reader';

declare const self: { onmessage: ((event: { readonly data: ReadRequest }) => void) | null; postMessage(message: unknown, handedOver?: readonly ArrayBuffer[]): void };

const take = answering((read, handedOver) => self.postMessage(read, handedOver));
self.onmessage = ({ data }) => take(data);
// The server waits for this word: a worker that cannot be loaded fails before it.
self.postMessage('ready');
