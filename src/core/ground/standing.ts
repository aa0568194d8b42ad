import type { Difference, DifferenceKind, JudgedClaim, Span, Standing } from '../model';
import { contains } from '../text/spans';
import { matterTold } from './anchors';
import { clausesOf, coverageOf } from './clauses';
import type { FoundDifference, FoundMatch, Judging } from './judging';
import { partOf, type Prepared } from './prepare';
import { rank } from './ranker';
import type { Passage } from './retrieve';

/** From this score on a claim without differences counts as found: where backed and other claims of the training data balance. */
const FOUND = 0.5;
/**
 * Below this score a claim without differences counts as missing, unless a passage tells of its matter in other words. Over 655 hand-written claims used while the rules
 * were written, 0.42 flags three more of 335 wrong ones and three more of 320 backed ones (310 and 4 at 0.36): a false flag costs more.
 */
const MISSING = 0.36;

/**
 * One threshold does not fit drafts that keep their sources' words and drafts that retell them (GROUNDING). A draft's own mean score tells which it is, and
 * moves the threshold by one step: among copied sentences (which score 0.9) one of 0.6 stands out. No further down, for a mostly invented draft must not pass.
 */
const STEPS: readonly { readonly from: number; readonly threshold: number }[] = [
  { from: 0.8, threshold: 0.6 },
  { from: 0, threshold: MISSING },
];
/** The mean of fewer claims says nothing about a draft. */
const ENOUGH_CLAIMS = 6;

const CONFLICT: ReadonlySet<DifferenceKind> = new Set(['figure', 'figure-attachment', 'date', 'actor', 'role', 'quote-words', 'quote-speaker', 'polarity']);
const ABSENCE: ReadonlySet<DifferenceKind> = new Set(['figure-absent', 'date-absent', 'actor-absent', 'quote-absent', 'phrase-absent']);
/** True for a kind that names something no source has. */
export function isAbsence(kind: DifferenceKind): boolean {
  return ABSENCE.has(kind);
}

/** Said of a claim that stands, they take nothing from its standing. */
const REMARKS: ReadonlySet<DifferenceKind> = new Set(['sources-disagree', 'single-origin', 'copied-wording', 'citation-unknown', 'citation-mismatch']);

/** Of the claim's best passages, how many are asked for their article: the ranker reads whole articles, and the best passage's is nearly always the one. */
const PASSAGES = 3;

/**
 * How well the nearest articles back the claim, 0–1: the best of the ranker's scores for them; 0 where no passage shares a word with it.
 * A compound claim whose clauses have their best passages in different articles is as well backed as its worst clause.
 */
export function scoreOf(judging: Judging, matched: readonly FoundMatch[], differences: readonly FoundDifference[]): number {
  const { draft, sentence, passages } = judging;
  const sources = new Set<Prepared>(passages.slice(0, PASSAGES).map(({ source }) => source.prepared));
  const whole = Math.max(0, ...[...sources].map((source) => rank({ draft, sentence, differences, matched: settling(matched) }, source)));
  return Math.round(Math.max(whole, ofClauses(judging, matched, differences)) * 1e6) / 1e6;
}

/** How well a passage tells of a claim's matter in other words; asked only where a threshold for missing claims may lie above its score. */
export function toldOf(judging: Judging, score: number, differences: readonly FoundDifference[]): JudgedClaim['told'] {
  if (differences.length > 0 || STEPS.every(({ threshold }) => score >= threshold)) return undefined;
  return matterTold(judging, score);
}

/** The score of the worst clause, each held against the article of its own best passage; 0 where one article serves them all. */
function ofClauses({ draft, sentence, sought, passages }: Judging, matched: readonly FoundMatch[], differences: readonly FoundDifference[]): number {
  const parts = clausesOf(draft.prose, sentence).map((clause) => ({ clause, source: nearest(passages, (passage) => coverageOf(clause.stems, sought, passage.sentence.stems)) }));
  if (new Set(parts.map(({ source }) => source)).size < 2) return 0;
  const within = <T extends { readonly claimSpan: Span }>(span: Span, all: readonly T[]): T[] => all.filter(({ claimSpan }) => contains(span, claimSpan));
  return Math.min(
    ...parts.map(({ clause: { span }, source }) =>
      source === undefined ? 0 : rank({ draft, sentence: partOf(sentence, span), differences: within(span, differences), matched: settling(within(span, matched)) }, source),
    ),
  );
}

function nearest(passages: readonly Passage[], worth: (passage: Passage) => number): Prepared | undefined {
  let best: Prepared | undefined;
  let most = 0;
  for (const passage of passages) {
    const own = worth(passage);
    if (own > most) [best, most] = [passage.source.prepared, own];
  }
  return best;
}

/** Matches that say more than that words are the same. */
function settling(matched: readonly FoundMatch[]): FoundMatch[] {
  return matched.filter(({ kind }) => kind === 'figure' || kind === 'date' || kind === 'actor');
}

/** The claim's standing from its score and its differences; typed differences decide first, the worst wins. */
export function standingOf({ score, differences, told }: Pick<JudgedClaim, 'score' | 'told'> & { readonly differences: readonly Pick<Difference, 'kind'>[] }, missing = MISSING): Standing {
  const kinds = differences.map(({ kind }) => kind).filter((kind) => !REMARKS.has(kind));
  if (kinds.some((kind) => CONFLICT.has(kind))) return 'conflict';
  if (kinds.some((kind) => ABSENCE.has(kind))) return 'missing';
  if (score < missing && told !== 'well' && (told !== 'loosely' || missing > MISSING)) return 'missing';
  return kinds.length > 0 || score < FOUND ? 'near' : 'found';
}

/** The score below which a claim of a draft with these scores counts as missing. */
export function missingBelow(scores: readonly number[]): number {
  if (scores.length < ENOUGH_CLAIMS) return MISSING;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return STEPS.find(({ from }) => mean >= from)?.threshold ?? MISSING;
}

/** The claims of one draft with their standing by the draft's own threshold; nothing is judged again, and only what has no difference can change. */
export function relabelled(claims: readonly JudgedClaim[]): JudgedClaim[] {
  const below = missingBelow(claims.filter(({ standing }) => standing !== 'unchecked').map(({ score }) => score));
  return claims.map((judged) => {
    const standing = judged.standing === 'unchecked' ? judged.standing : standingOf(judged, below);
    return standing === judged.standing ? judged : { ...judged, standing };
  });
}
