/** Imported first by the reading worker: whatever a parser loads later finds no way out of the machine. */
for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'importScripts']) {
  Reflect.deleteProperty(globalThis, name);
  if (name in globalThis) Object.defineProperty(globalThis, name, { value: undefined, configurable: false, writable: false });
}
