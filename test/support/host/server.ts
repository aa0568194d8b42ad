import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { Unmet, endGroup, insist, onLeaving } from '../processes';
import type { Host } from './install';

/** A served VS Code on the loopback interface. */
export interface Server {
  readonly port: number;
  /** Resolves with the exit code when the server ends by itself. */
  readonly ended: Promise<number>;
  /** What it printed so far, line by line. */
  readonly lines: readonly string[];
  close(): void;
}

/** How to serve: folders of a profile, and either a connection token or a driver for tests, which needs none. */
export interface Serving {
  readonly userData: string;
  readonly extensions: string;
  /** A person's VS Code asks for this token. Without one, anybody on this machine can connect: for tests only. */
  readonly token?: string;
  /** Folders start restricted until somebody trusts them. */
  readonly trust?: boolean;
  /** Test driver: reports the console and the exit of a test run. It hides notification toasts. */
  readonly driver?: boolean;
}

/** Starts the server on a free port; throws {@link Unmet} with its output when it does not listen within half a minute. */
export async function serve(host: Host, serving: Serving): Promise<Server> {
  const args = [
    host.server, '--host', '127.0.0.1', '--port', '0', '--accept-server-license-terms', '--telemetry-level', 'off',
    ...(serving.trust === true ? [] : ['--disable-workspace-trust']),
    ...folders(serving),
    ...(serving.token === undefined ? ['--without-connection-token'] : ['--connection-token-file', tokenFile(serving.userData, serving.token)]),
    ...(serving.driver === true ? ['--enable-smoke-test-driver'] : []),
  ];
  // A group of its own, so that its extension hosts end with it.
  const child = spawn(host.node, args, { env: quietEnvironment(), stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' });
  const lines: string[] = [];
  const forget = onLeaving(() => endGroup(child));
  const ended = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : 1));
  const close = (): void => {
    forget();
    endGroup(child);
  };
  const listening = new Promise<number>((resolve) => {
    const take = (data: Buffer): void => {
      lines.push(...data.toString().split('\n').filter((line) => line.trim() !== ''));
      const port = /Extension host agent listening on (\d+)/.exec(data.toString())?.[1];
      if (port !== undefined) resolve(Number(port));
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
  });
  const port = await Promise.race([listening, ended, after(30_000, undefined, { ref: false })]);
  if (port === undefined || child.exitCode !== null) {
    close();
    throw new Unmet(`VS Code ${host.vscode} did not start to listen. It said:\n${lines.slice(-20).join('\n')}`);
  }
  return { port, ended, lines, close };
}

/** Installs a VSIX into the profile's extensions folder. */
export async function installVsix(host: Host, serving: Serving, vsix: string): Promise<void> {
  await insist(host.node, [host.server, '--accept-server-license-terms', ...folders(serving), '--install-extension', vsix], { env: quietEnvironment() });
}

/** What to open in the workbench: a folder, and pairs that its `payload` parameter takes. */
export interface Opening {
  /** Without one the window is empty. */
  readonly folder?: string;
  readonly payload?: (authority: string) => readonly (readonly [string, string])[];
  readonly token?: string;
}

/** The address that opens a folder, or an empty window, in the workbench of a server. */
export function address(port: number, opening: Opening): string {
  const query = new URLSearchParams();
  if (opening.token !== undefined) query.set('tkn', opening.token);
  if (opening.folder === undefined) query.set('ew', 'true');
  else query.set('folder', opening.folder);
  const payload = opening.payload?.(`vscode-remote://127.0.0.1:${port}`) ?? [];
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `http://127.0.0.1:${port}/?${query.toString()}`;
}

function folders(serving: Serving): string[] {
  const data = join(serving.userData, '../server-data');
  return ['--server-data-dir', data, '--user-data-dir', serving.userData, '--extensions-dir', serving.extensions];
}

/** A file that only this user reads: a command line is open to everybody on the machine. */
function tokenFile(userData: string, token: string): string {
  const file = join(userData, 'connection-token');
  writeFileSync(file, token, { mode: 0o600 });
  return file;
}

/** No gallery: the host must not look for extensions on the network. */
function quietEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, EXTENSIONS_GALLERY: '{}', NODE_OPTIONS: '' };
}
