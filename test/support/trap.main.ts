/** Loaded before a program (`node --require`): every way out of the machine counts one line in the file that STET_TRAP names, and fails. */
import { appendFileSync } from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import * as net from 'node:net';

function caught(name: string): never {
  appendFileSync(process.env['STET_TRAP'] ?? '', `${name}\n`);
  throw new Error(`${name} was called`);
}

const load = createRequire(__filename);
const ways: Readonly<Record<string, readonly string[]>> = {
  child_process: ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
  dgram: ['createSocket'], dns: ['lookup', 'resolve'], http: ['request', 'get'], http2: ['connect'], https: ['request', 'get'],
  net: ['connect', 'createConnection', 'createServer'], tls: ['connect'],
};
for (const [name, calls] of Object.entries(ways)) for (const call of calls) (load(`node:${name}`) as Record<string, unknown>)[call] = () => caught(`${name}.${call}`);
net.Socket.prototype.connect = () => caught('net.Socket.connect');
globalThis.fetch = () => caught('fetch');
for (const name of ['XMLHttpRequest', 'WebSocket', 'EventSource']) Object.defineProperty(globalThis, name, { configurable: true, value: function trapped() { caught(name); } });
syncBuiltinESMExports();
