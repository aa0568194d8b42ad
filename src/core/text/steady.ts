/** Multiples of 2⁻³² are far finer than any threshold and coarser than what engines disagree on. */
const STEPS = 2 ** 32;

/** A logarithm or exponential as every engine computes it: ECMA-262 (21.3.2) leaves their last bits open, and a score may stand on them. */
export function steady(value: number): number {
  return Math.round(value * STEPS) / STEPS;
}
