/** Runs the tests that need no editor, and tells their tally as every stage does. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { nothing, reporterInto } from './support/tally';

const folders = ['core', 'rules', 'server', 'cli', 'support'];
const tally = nothing();
const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: reporterInto(tally) as never });
for (const folder of folders) {
  for (const name of testsUnder(join(__dirname, folder))) mocha.addFile(name);
}
mocha.run(() => {
  const to = process.env['STET_TALLY'];
  if (to !== undefined) writeFileSync(to, JSON.stringify(tally));
  else console.log(tally);
  process.exit(tally.failed > 0 || tally.passed === 0 ? 1 : 0);
});

function testsUnder(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))).filter((name) => name.endsWith('.test.cjs')).sort();
  } catch {
    return [];
  }
}
