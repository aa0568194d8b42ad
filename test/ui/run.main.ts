/** Packages the extension and runs the tests that hold the VSIX in their hands. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { packageVsix } from '../support/package';
import { report } from '../support/processes';
import { nothing, reporterInto } from '../support/tally';

async function main(): Promise<void> {
  await packageVsix();
  const tally = nothing();
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, reporter: reporterInto(tally) as never });
  for (const name of readdirSync(__dirname).sort()) if (name.endsWith('.test.cjs')) mocha.addFile(join(__dirname, name));
  await new Promise<void>((end) => void mocha.run(() => end()));
  const to = process.env['STET_TALLY'];
  if (to !== undefined) writeFileSync(to, JSON.stringify(tally));
  else console.log(tally);
  process.exit(tally.failed > 0 || tally.passed === 0 ? 1 : 0);
}

main().catch((error: unknown) => {
  report(error);
  process.exit(1);
});
