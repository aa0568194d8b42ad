import type { Difference, DifferenceKind, Standing } from '../model';
import type { FoundMatch, Judging } from './judging';

/**
 * Shares of a claim's content words that its best passages cover: from the first on the claim counts as found, from the second on as near.
 * Set on the marked drafts, so that a paraphrase that keeps half its words is not called unsourced.
 */
const FOUND = 0.6;
const NEAR = 0.4;

const CONFLICT: ReadonlySet<DifferenceKind> = new Set(['figure', 'figure-attachment', 'date', 'actor', 'role', 'quote-words', 'quote-speaker', 'polarity']);
const ABSENCE: ReadonlySet<DifferenceKind> = new Set(['figure-absent', 'date-absent', 'actor-absent', 'quote-absent']);

/** A figure or date that agrees counts as much as a word that stands in no other article. */
const TYPED_WEIGHT = 2;

/**
 * How much of the claim the best passage covers, 0–1: its content words, and its figures and dates where they agree. Neighbours of the
 * passage count a little less, and a quotation found word for word counts whole.
 */
export function coverageOf({ passages, sought, sentence }: Judging, matched: readonly FoundMatch[]): number {
  const typed = matched.filter((match) => match.kind === 'figure' || match.kind === 'date');
  const total = sought.total + TYPED_WEIGHT * sentence.figures.length;
  let best = 0;
  for (const { source, sentence: there, coverage, windowCoverage } of passages) {
    const agreeing = typed.filter(({ passage }) => passage.source === source && Math.abs(passage.sentence.index - there.index) <= 1).length;
    const words = Math.max(coverage, 0.9 * windowCoverage) * sought.total;
    if (total > 0) best = Math.max(best, (words + TYPED_WEIGHT * agreeing) / total);
  }
  return matched.some((match) => match.kind === 'quote') ? Math.max(best, FOUND) : best;
}

/** The claim's standing from its coverage and its differences; the worst wins. */
export function standingOf(coverage: number, differences: readonly Pick<Difference, 'kind'>[]): Standing {
  if (differences.some((difference) => CONFLICT.has(difference.kind))) return 'conflict';
  if (differences.some((difference) => ABSENCE.has(difference.kind))) return 'missing';
  if (coverage < NEAR) return 'missing';
  return differences.length > 0 || coverage < FOUND ? 'near' : 'found';
}

/** Of a claim's coverage, what each kind of difference leaves: conflicts least, absences little, spelling much. */
export function scoreOf(coverage: number, differences: readonly Pick<Difference, 'kind'>[]): number {
  let score = coverage;
  for (const { kind } of differences) score *= CONFLICT.has(kind) ? 0.3 : ABSENCE.has(kind) ? 0.4 : 0.8;
  return Math.round(score * 1e6) / 1e6;
}
