import type { Steps } from '../core/corpus/steps';

/** Long work stops for breath once it has held the thread for this long (ms): half of what an edit may wait. */
const HOLD_MS = 8;

/** Lets whatever waits go first, when work that calls it in its loop has held the thread long enough. Nothing to wait for is no promise: a loop over thousands of files would wait for each. */
export type Breathe = () => Promise<void> | undefined;

/** A breath for one piece of work. */
export function createBreath(): Breathe {
  let since = performance.now();
  async function breath(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  }
  return () => (performance.now() - since < HOLD_MS ? undefined : breath());
}

/** Takes all steps of a work, with a breath between two of them. */
export async function breathing<T>(steps: Steps<T>, breathe: Breathe): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const breath = breathe();
    if (breath) await breath;
  }
}
