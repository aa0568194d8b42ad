/**
 * `npm run mutation [-- GROUP… [--mutate FILE]]`: how many small changes of the code that must not be wrong its tests notice, group by group (groups.mjs), by Stryker.
 * The survivors stand in out/mutation-GROUP.json, and are printed.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { GROUPS } from './groups.mjs';

const { values, positionals } = parseArgs({ options: { mutate: { type: 'string' } }, allowPositionals: true });
const unknown = positionals.filter((name) => !Object.hasOwn(GROUPS, name));
if (unknown.length > 0) {
  process.stderr.write(`No such group: ${unknown.join(', ')}. There are ${Object.keys(GROUPS).join(', ')}.\n`);
  process.exit(1);
}

let failed = 0;
for (const group of positionals.length > 0 ? positionals : Object.keys(GROUPS)) {
  // Tests drawn at random are drawn thirty times.
  const env = { ...process.env, STET_MUTATED: group, STET_MUTATE: values.mutate ?? '', STET_DRAFTS: GROUPS[group].drafts ?? '', STET_RUNS: '30' };
  failed ||= spawnSync(process.execPath, ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'test/mutation/stryker.config.mjs'], { stdio: 'inherit', env }).status ?? 1;
}
process.exit(failed);
