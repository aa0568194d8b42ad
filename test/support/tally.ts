import type { Runner } from 'mocha';

/** How a run of tests ended. A run that passed nothing has not run. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  failures: { title: string; why: string }[];
}

/** A stage that counts nothing yet, or whose end was lost. */
export const nothing = (): Tally => ({ passed: 0, failed: 0, skipped: 0, failures: [] });

/** A mocha reporter that prints each test’s name as it begins and counts into the tally. A function: a worker has no document for mocha's own browser reporter. */
export function reporterInto(tally: Tally): (runner: Runner) => void {
  // Not an arrow: mocha calls it with `new`.
  return function count(runner) {
    // The last line of a log then names the test that hung or took its process down.
    runner.on('test', (test) => console.log(`  ${test.fullTitle()}`));
    runner.on('pass', () => void (tally.passed += 1));
    runner.on('pending', () => void (tally.skipped += 1));
    runner.on('fail', (test, error: unknown) => {
      tally.failed += 1;
      tally.failures.push({ title: test.fullTitle(), why: words(error) });
    });
  };
}

function words(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
