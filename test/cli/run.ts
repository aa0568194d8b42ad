import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../support/project';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line as a person would. */
export function stet(cwd: string, ...words: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.cjs'), ...words], { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' }, timeout: 60_000 });
  return { code: status, out: stdout, err: stderr };
}

/** Runs it with `--format json` and parses what it prints. */
export function stetJson(cwd: string, ...words: readonly string[]): Run & { readonly json: Json } {
  const run = stet(cwd, ...words, '--format', 'json');
  return { ...run, json: (run.out === '' ? undefined : JSON.parse(run.out)) as Json };
}

/** What a program reads from the command line: nothing is known of it until it is looked at. */
export type Json = any;
