import type { Trace } from './asked';
import { antecedents } from './context';
import type { PreparedSentence } from './prepare';
import { figureKey } from '../extract/figures-compare';
import type { Claim, Draft, Evidence, JudgedClaim } from '../model';
import { contains, shift } from '../text/spans';

/** A result with its spans counted from the claim's start, and everything of the corpus that it rests on. */
export interface Remembered {
  readonly judged: JudgedClaim;
  readonly traces: ReadonlySet<Trace>;
}

/** Everything a claim's result depends on besides the settings and the corpus: its words, and what its names and pronouns lead to. */
export function keyOf(draft: Draft, sentence: PreparedSentence, claim: Claim, nameOf: (actor: number) => string): string {
  const names = sentence.mentions.map((m) => `${m.actor < 0 ? '?' : nameOf(m.actor)}/${m.form}/${draft.actors[m.actor]?.name ?? ''}`);
  const speakers = sentence.quotations.map((q) => `${q.speaker === null ? '' : nameOf(q.speaker)}:${q.span.start - claim.span.start}-${q.span.end - claim.span.start}`);
  const roles = draft.roles.filter((r) => r.sentence === claim.sentence).map((r) => `${nameOf(r.actor)}=${r.text}`);
  const figures = sentence.figures.map((f) => `${figureKey(f)}@${f.when ?? ''}@${f.actors.map(nameOf).join('+')}`);
  const context = antecedents(draft, claim.sentence).map(nameOf);
  const citations = draft.citations.filter((c) => c.span.start >= claim.span.start && c.span.start < (draft.sentences[claim.sentence + 1]?.span.start ?? Infinity)).map((c) => `${c.key}@${c.span.start - claim.span.start}`);
  return [claim.text, citations.join(), names.join(), speakers.join(), roles.join(), figures.join(), context.join()].join('\n');
}

/** True where nothing of a result lies outside its claim, so that it can be moved with it. */
export function spansWithin(judged: JudgedClaim): boolean {
  return judged.differences.every((difference) => contains(judged.claim.span, difference.claimSpan)) &&
    judged.evidence.every((evidence) => evidence.matched.every((match) => contains(judged.claim.span, match.claimSpan)));
}

/** The same result for the claim where it stands now; `by` defaults to the claim's start, the stored one counting from nought. */
export function moved(judged: JudgedClaim, claim: Claim, by: number = claim.span.start): JudgedClaim {
  const evidence = new Map(judged.evidence.map((one) => [one, movedEvidence(one, by)]));
  return {
    ...judged,
    claim,
    evidence: [...evidence.values()],
    differences: judged.differences.map((difference) => ({
      ...difference,
      claimSpan: shift(difference.claimSpan, by),
      evidence: difference.evidence === null ? null : (evidence.get(difference.evidence) ?? movedEvidence(difference.evidence, by)),
    })),
  };
}

function movedEvidence(evidence: Evidence, by: number): Evidence {
  return {
    ...evidence,
    matched: evidence.matched.map((match) => ({ ...match, claimSpan: shift(match.claimSpan, by) })),
    differs: evidence.differs.map((difference) => ({ ...difference, claimSpan: shift(difference.claimSpan, by) })),
  };
}
