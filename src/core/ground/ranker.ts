import type { Prepared } from './prepare';
import type { Compared } from './ranker-claim';
import { FEATURES, featuresOf } from './ranker-features';
import trained from './ranker-weights.json';
import { steady } from '../text/steady';

/** Weights in the order of FEATURES; a feature the file does not name weighs nothing. Learned by `npm run bench:train`. */
const byName: Readonly<Record<string, number>> = trained.weights;
const weights = FEATURES.map((name) => byName[name] ?? 0);

/**
 * How well an article backs a claim sentence, between 0 and 1: the logistic of a weighted sum whose weights are all ≥ 0 (GROUNDING). Says
 * nothing about truth; 0.5 is where backed and other claims of the training data balance.
 */
export function rank(compared: Compared, source: Prepared): number {
  const features = featuresOf(compared, source);
  const sum = features.reduce((all, value, k) => all + value * (weights[k] ?? 0), trained.bias);
  return steady(1 / (1 + Math.exp(-sum)));
}
