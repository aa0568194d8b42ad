import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { nothing, reporterInto } from '../support/tally';
import { leave } from './result';

/** Runs inside the Node extension host: every test file beside it but those for the web-worker host alone. */
export async function run(): Promise<void> {
  const leaveHere = leave();
  const tally = nothing();
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: reporterInto(tally) as never });
  for (const name of readdirSync(__dirname).sort()) {
    if (name.endsWith('.test.cjs') && !name.endsWith('.web.test.cjs')) mocha.addFile(join(__dirname, name));
  }
  await new Promise<void>((end) => void mocha.run(() => end()));
  await leaveHere(tally);
}
