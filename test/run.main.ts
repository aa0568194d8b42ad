/**
 * `npm test`: every test, stage by stage, ending in one line `N passed, N failed`. `--only unit,sheet,newest,oldest,web,hands` runs some stages.
 * Each stage is a process of its own that leaves a tally; its output goes to `out/logs` and is shown when it fails.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { browser } from './support/host/browser';
import { installHost } from './support/host/install';
import { office } from './support/host/office';
import { Unmet, finish, report } from './support/processes';
import { root } from './support/project';
import { nothing, type Tally } from './support/tally';

interface Stage {
  readonly name: string;
  readonly what: string;
  readonly program: readonly string[];
  /** What must be installed before it can run. */
  readonly needs: () => Promise<unknown>;
}

const newest = (): Promise<unknown> => Promise.all([browser(say), installHost('newest')]);
const programs = (): Promise<unknown> => Promise.all([browser(say), office(say)]);
const oldest = (): Promise<unknown> => Promise.all([browser(say), installHost('oldest')]);

const stages: readonly Stage[] = [
  { name: 'unit', what: 'core, rules, server and command line', program: ['unit.main.cjs'], needs: () => Promise.resolve() },
  { name: 'sheet', what: 'the fact-check sheet in LibreOffice and Chromium', program: ['sheet/run.main.cjs'], needs: programs },
  { name: 'newest', what: 'Node host of the newest VS Code', program: ['vscode/run.main.cjs', 'newest'], needs: newest },
  { name: 'oldest', what: 'Node host of the oldest VS Code', program: ['vscode/run.main.cjs', 'oldest'], needs: oldest },
  { name: 'web', what: 'web-worker host', program: ['vscode/run.main.cjs', 'web'], needs: newest },
  { name: 'hands', what: 'a person’s hands on the VSIX', program: ['ui/run.main.cjs'], needs: newest },
];

/** Far more than any stage takes, in milliseconds, so that a hang ends within what `npm test` may take in all. */
const limit = 900_000;

const logs = join(root, 'out/logs');

async function main(): Promise<void> {
  const chosen = chooseStages(process.argv.slice(2));
  mkdirSync(logs, { recursive: true });
  // Installing waits for the network and the disk, so it goes on beside the unit tests.
  const ready = new Map(chosen.map((stage) => [stage.name, installation(stage)]));
  const all = nothing();
  for (const stage of chosen) {
    const problem = await ready.get(stage.name);
    add(all, problem === undefined ? await run(stage) : refused(stage, problem));
  }
  for (const { title, why } of all.failures) say(`\n✖ ${title}\n${why}`);
  say(`\n${all.passed} passed, ${all.failed} failed${all.skipped > 0 ? `, ${all.skipped} skipped` : ''}`);
  process.exitCode = all.failed > 0 ? 1 : 0;
}

function chooseStages(args: readonly string[]): readonly Stage[] {
  if (args.length === 0) return stages;
  const names = args[0] === '--only' && args.length === 2 ? (args[1] ?? '').split(',') : [];
  const known = stages.map((stage) => stage.name);
  if (names.length === 0 || names.some((name) => !known.includes(name))) {
    throw new Unmet(`Usage: npm test [-- --only STAGE,…]\nStages: ${known.join(', ')}`);
  }
  return stages.filter((stage) => names.includes(stage.name));
}

const installations = new Map<Stage['needs'], Promise<unknown>>();

/** Starts what a stage needs, once; resolves with the problem instead of rejecting. */
function installation(stage: Stage): Promise<string | undefined> {
  const started = installations.get(stage.needs) ?? stage.needs();
  installations.set(stage.needs, started);
  return started.then(() => undefined, (error: unknown) => (error instanceof Error ? error.message : String(error)));
}

async function run(stage: Stage): Promise<Tally> {
  const file = join(logs, `${stage.name}.json`);
  rmSync(file, { force: true });
  const started = performance.now();
  const [program = '', ...args] = stage.program;
  const { code, output } = await finish(
    process.execPath,
    [join(root, 'out/test', program), ...args],
    { cwd: root, env: { ...process.env, STET_TALLY: file }, timeout: limit },
    join(logs, `${stage.name}.log`),
  );
  const tally = read(file);
  if (tally.passed + tally.failed === 0 || (code !== 0 && tally.failed === 0)) {
    tally.failed += 1;
    const last = output.trim().split('\n').slice(-15).join('\n');
    tally.failures.push({ title: stage.what, why: `The stage ended with exit code ${code} after ${tally.passed} tests had passed. Its last lines:\n${last}` });
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`${tally.failed > 0 ? '✖' : '✔'} ${stage.name.padEnd(7)}${stage.what}: ${tally.passed} passed, ${tally.failed} failed in ${seconds} s`);
  return tally;
}

function refused(stage: Stage, why: string): Tally {
  say(`✖ ${stage.name.padEnd(7)}${stage.what}: could not run`);
  return { ...nothing(), failed: 1, failures: [{ title: `${stage.what} could not run`, why }] };
}

function read(file: string): Tally {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Tally;
  } catch {
    return nothing();
  }
}

function add(to: Tally, from: Tally): void {
  to.passed += from.passed;
  to.failed += from.failed;
  to.skipped += from.skipped;
  to.failures.push(...from.failures);
}

function say(line: string): void {
  console.log(line);
}

main().catch(report);
