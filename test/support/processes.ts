import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { basename } from 'node:path';

/** A problem that the person at the keyboard can solve: its message says what failed, why, and the next step. */
export class Unmet extends Error {}

/** What a finished command left: its exit code (1 when it never started or a signal ended it) and everything it printed. */
export interface Finished {
  readonly code: number;
  readonly output: string;
}

/** Runs a command to its end, or, with everything it started, to the end of `options.timeout` milliseconds; its output also goes to `logFile` when one is given. Never rejects. */
export function finish(command: string, args: readonly string[], options: SpawnOptions = {}, logFile?: string): Promise<Finished> {
  return new Promise((resolve) => {
    const { timeout, ...spawning } = options;
    // A group of its own, so that nothing it started outlives it and holds its output open.
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32', ...spawning });
    const overdue = timeout === undefined ? undefined : setTimeout(() => endGroup(child), timeout);
    const log = logFile === undefined ? undefined : createWriteStream(logFile);
    const parts: string[] = [];
    const take = (data: Buffer): void => {
      parts.push(data.toString());
      log?.write(data);
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    const forget = onLeaving(() => endGroup(child));
    const end = (code: number): void => {
      forget();
      clearTimeout(overdue);
      log?.end();
      resolve({ code, output: parts.join('') });
    };
    child.on('error', (error) => {
      parts.push(error.message);
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** Runs a command and throws {@link Unmet}, with its last lines, when it fails. */
export async function insist(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<string> {
  const { code, output } = await finish(command, args, options);
  if (code !== 0) {
    const called = [command, ...args].map((part) => basename(part)).join(' ');
    throw new Unmet(`\`${called}\` failed (exit ${code}):\n${output.trim().split('\n').slice(-15).join('\n')}`);
  }
  return output;
}

/** npm's own program, run by this Node where npm started us, so that Windows needs no shell. */
export function npm(args: readonly string[], cwd: string): Promise<string> {
  const env = { ...process.env };
  // npm hands these to its scripts; a nested npm would take them for this project's folder and switches.
  for (const name of ['npm_config_local_prefix', 'npm_config_omit', 'npm_config_dry_run', 'npm_config_json']) delete env[name];
  const program = process.env['npm_execpath'];
  return program?.endsWith('.js')
    ? insist(process.execPath, [program, ...args], { cwd, env })
    : insist('npm', args, { cwd, env, shell: process.platform === 'win32' });
}

const closers = new Set<() => void>();
let listening = false;

/** Calls `close` when this process ends by itself, by Ctrl+C or by SIGTERM; the returned function withdraws it. */
export function onLeaving(close: () => void): () => void {
  if (!listening) {
    listening = true;
    for (const [signal, number] of [['SIGINT', 2], ['SIGTERM', 15], ['SIGHUP', 1]] as const) {
      process.on(signal, () => process.exit(128 + number));
    }
    // Last first: a server ends before the folders it writes to are removed.
    process.on('exit', () => [...closers].reverse().forEach((each) => each()));
  }
  closers.add(close);
  return () => closers.delete(close);
}

/** Ends a detached child with everything it started, and nothing else. */
export function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

/** For the end of a test program: an {@link Unmet} is told in its own words, anything else with its stack; exit code 1. */
export function report(error: unknown): void {
  console.error(error instanceof Unmet ? error.message : error);
  process.exitCode = 1;
}
