/** What a row scores that holds nothing to settle: it is neither grounded nor ungrounded. */
const NOTHING_TO_SETTLE = 0.5;

/** The score of several claims together, 0–1: all of them must stand, so theirs are multiplied. The least of them alone would say nothing of a second doubtful one. */
export function togetherOf(scores: readonly number[]): number {
  return scores.length === 0 ? NOTHING_TO_SETTLE : Math.round(scores.reduce((all, score) => all * score, 1) * 1e6) / 1e6;
}
