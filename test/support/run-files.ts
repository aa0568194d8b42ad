import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { nothing, reporterInto, type Tally } from './tally';

/** The bundled test files under a folder, in a fixed order; none when there is no such folder. */
export function testFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true }).map(String).filter((name) => name.endsWith('.test.cjs')).sort().map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** Runs test files one by one: a hook at the top of one must not run around the tests of another. */
export async function runFiles(files: readonly string[], timeout: number): Promise<Tally> {
  const tally = nothing();
  for (const file of files) {
    const mocha = new Mocha({ ui: 'bdd', timeout, reporter: reporterInto(tally) as never });
    mocha.addFile(file);
    await new Promise<void>((end) => void mocha.run(() => end()));
    mocha.dispose();
  }
  return tally;
}

/** Ends a stage: leaves its tally where `npm test` looks for it, or prints it, and exits with 1 when a test failed or none passed. */
export function endWith(tally: Tally): never {
  const file = process.env['STET_TALLY'];
  if (file === undefined) console.log(tally);
  else writeFileSync(file, JSON.stringify(tally));
  process.exit(tally.failed > 0 || tally.passed === 0 ? 1 : 0);
}
