import type { Finding, JudgedClaim, JudgedDraft } from '../model';
import { isFunctionWord, tokenize } from '../text/tokens';
import { boundAt, boundOf, boundPassage, hashOf, type Bound } from './bind';
import { inForce, type Decision } from './decision';

/** What reads otherwise than when it was decided. `before` is null where it was not written down: a confidential passage, or none at all. */
export interface Change {
  readonly of: 'claim' | 'passage';
  readonly before: string | null;
  /** Null where no passage stands against it any more. */
  readonly now: string | null;
}

/** A decision that no longer holds because the words it was bound to have changed, and what it was about as it reads now. */
export interface Reopened {
  readonly decision: Decision;
  readonly claim: JudgedClaim;
  /** The finding that came back; null for a confirmed claim. */
  readonly finding: Finding | null;
  readonly changes: readonly Change[];
}

/**
 * A claim is the changed form of another from this share of common content words on, counted against the longer of the two:
 * a changed number or name leaves four of five words alone, two sentences on one matter share about a third.
 */
const SAME_CLAIM = 0.6;

/**
 * Decisions of this draft that changed words have reopened, with old and new words; in order of the draft. What was dismissed and is no finding
 * any more is not listed: nothing is open about it. `open` are the findings that decisions leave.
 */
export function reopened(open: readonly Finding[], judged: JudgedDraft, decisions: readonly Decision[], draftPath: string): Reopened[] {
  const holding = inForce(decisions).filter(({ draft }) => draft === null || draft === draftPath);
  if (holding.length === 0) return [];
  const claims = judged.claims.map((claim) => ({ claim, bound: boundOf(judged, claim.claim.span) }));
  const hashes = new Set(claims.map(({ bound }) => bound.hash));
  const found = holding.flatMap((decision): Reopened[] => {
    const unchanged = hashes.has(decision.claim);
    const candidates = unchanged ? claims.filter(({ bound }) => bound.hash === decision.claim) : nearest(decision, claims, holding);
    const [first] = candidates.flatMap((candidate) => {
      const back = answerOf(decision, candidate, open, judged);
      return back ? [{ decision, claim: candidate.claim, finding: back.finding, changes: back.changes }] : [];
    });
    return first ? [first] : [];
  });
  return found.sort((a, b) => a.claim.claim.span.start - b.claim.claim.span.start);
}

interface Candidate {
  readonly claim: JudgedClaim;
  readonly bound: Bound;
}

/** The one claim whose words are nearest to those decided on; a claim with a decision of its own is not the changed form of another. */
function nearest(decision: Decision, claims: readonly Candidate[], holding: readonly Decision[]): Candidate[] {
  if (decision.claimText === undefined) return [];
  const before = contentOf(decision.claimText);
  const decidedOn = new Set(holding.filter(({ rule }) => rule === decision.rule).map(({ claim }) => claim));
  let best: Candidate | undefined;
  let most = SAME_CLAIM;
  for (const candidate of claims) {
    if (decidedOn.has(candidate.bound.hash)) continue;
    const share = shared(before, contentOf(candidate.bound.text));
    if (share > most || (share === most && best === undefined)) [best, most] = [candidate, share];
  }
  return best ? [best] : [];
}

/** What is open again about a claim; undefined where the decision still holds or nothing is open. */
function answerOf(decision: Decision, { claim, bound }: Candidate, open: readonly Finding[], judged: JudgedDraft): { readonly finding: Finding | null; readonly changes: readonly Change[] } | undefined {
  const inClaim = open.filter((finding) => [finding.span, ...finding.also].some((place) => boundAt(judged, place).span.start === bound.span.start));
  const finding = decision.rule === null ? null : (inClaim.find(({ rule }) => rule === decision.rule) ?? (bound.hash === decision.claim ? undefined : inClaim[0]));
  if (finding === undefined) return undefined;
  const passage = boundPassage(finding ?? claim);
  const now = passage ? hashOf(passage.text) : null;
  const changes: Change[] = [];
  if (bound.hash !== decision.claim) changes.push({ of: 'claim', before: decision.claimText ?? null, now: bound.text });
  if (now !== decision.passage) changes.push({ of: 'passage', before: decision.passageText ?? null, now: passage?.text ?? null });
  return changes.length === 0 ? undefined : { finding, changes };
}

function contentOf(text: string): ReadonlySet<string> {
  return new Set(tokenize(text).map(({ word }) => word).filter((word) => !isFunctionWord(word)));
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(a.size, b.size, 1);
}
