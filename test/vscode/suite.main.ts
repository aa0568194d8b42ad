import { runFiles, testFiles } from '../support/run-files';
import { leave } from './result';

/** Runs inside the Node extension host: every test file beside it but those for the web-worker host alone. */
export async function run(): Promise<void> {
  const leaveHere = leave();
  await leaveHere(await runFiles(testFiles(__dirname).filter((file) => !file.endsWith('.web.test.cjs')), 30_000));
}
