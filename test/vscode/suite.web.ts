import { nothing, reporterInto } from '../support/tally';
import { leave } from './result';

/** Runs inside the web-worker extension host; `load` requires the test files, which `esbuild.mjs` lists. */
export async function runInWorker(load: () => void): Promise<void> {
  const leaveHere = leave();
  const tally = nothing();
  // Mocha's browser build looks for its globals when it is evaluated, so not before the worker is ready for it.
  require('mocha/mocha');
  mocha.setup({ ui: 'bdd', timeout: 30_000, reporter: reporterInto(tally) as never });
  load();
  await new Promise<void>((end) => void mocha.run(() => end()));
  await leaveHere(tally);
}
