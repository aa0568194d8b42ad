import type { Draft, Edit, Finding, JudgedClaim, JudgedDraft, Span } from '../model';
import { boundAt, boundOf, boundPassage, hashOf, placeOf, placesOf } from './bind';
import { inForce, matterOf, type Decision } from './decision';

/** A finding, or some of its places, that a decision or an inline comment lets stand. */
export interface Dismissed {
  readonly finding: Finding;
  /** The places it lets stand. */
  readonly places: readonly Span[];
  /** Null where an inline comment says it. */
  readonly decision: Decision | null;
  /** The decision's reason, or the words of the inline comment. */
  readonly reason: string;
}

/** What decisions and inline comments make of a draft's findings. */
export interface Decided {
  /** What is still to be looked at, places that stand left out. */
  readonly open: readonly Finding[];
  readonly dismissed: readonly Dismissed[];
  readonly confirmed: readonly { readonly claim: JudgedClaim; readonly decision: Decision }[];
}

/** The findings that are left once decisions and inline comments (`<!-- stet: own reporting -->`) are applied. */
export function applyDecisions(findings: readonly Finding[], judged: JudgedDraft, decisions: readonly Decision[], draftPath: string): Finding[] {
  return [...decided(findings, judged, decisions, draftPath).open];
}

/**
 * Holds findings and claims against decisions. A finding is dismissed while claim and passage still read the same, or where an inline comment
 * stands behind its sentence or on the line before. A change elsewhere in the draft reopens nothing. `decisions` in any order, with any duplicates.
 */
export function decided(findings: readonly Finding[], judged: JudgedDraft, decisions: readonly Decision[], draftPath: string): Decided {
  const holding = inForce(decisions).filter(({ draft }) => draft === null || draft === draftPath);
  const dismissals = byMatter(holding, 'dismissed');
  const comments = commentedSpans(judged.draft);
  const open: Finding[] = [];
  const dismissed: Dismissed[] = [];
  for (const finding of findings) {
    const answers = placesOf(finding).map((place) => {
      const comment = comments.find(({ span }) => span.start <= place.start && place.start < span.end);
      const decision = comment || dismissals.size === 0 ? undefined : decisionFor(finding, place, judged, dismissals, draftPath);
      return { place, comment, decision };
    });
    const left = answers.filter(({ comment, decision }) => !comment && !decision).map(({ place }) => place);
    if (left.length === answers.length) open.push(finding);
    else if (left.length > 0) open.push(movedTo(finding, left, judged.draft));
    dismissed.push(...grouped(finding, answers));
  }
  return { open, dismissed, confirmed: confirmedClaims(judged, byMatter(holding, 'confirmed'), draftPath) };
}

function byMatter(decisions: readonly Decision[], verdict: Decision['verdict']): ReadonlyMap<string, Decision> {
  return new Map(decisions.filter((decision) => decision.verdict === verdict).map((decision) => [matterOf(decision), decision]));
}

function decisionFor(finding: Finding, place: Span, judged: JudgedDraft, dismissals: ReadonlyMap<string, Decision>, draftPath: string): Decision | undefined {
  const bound = boundAt(judged, place);
  const passage = boundPassage(finding);
  const matter = { v: 1 as const, rule: finding.rule, claim: bound.hash, words: finding.text, passage: passage ? hashOf(passage.text) : null, verdict: 'dismissed' as const, reason: '' };
  return lookUp(matter, dismissals, draftPath, () => placeOf(judged, bound));
}

/** The narrowest decision speaks: this place, then this draft, then the workspace. */
function lookUp(matter: Omit<Decision, 'draft' | 'place'>, decisions: ReadonlyMap<string, Decision>, draftPath: string, place: () => number): Decision | undefined {
  const placed = [...decisions.values()].some((decision) => decision.claim === matter.claim && decision.place !== undefined);
  const once = placed ? decisions.get(matterOf({ ...matter, draft: draftPath, place: place() })) : undefined;
  return once ?? decisions.get(matterOf({ ...matter, draft: draftPath })) ?? decisions.get(matterOf({ ...matter, draft: null }));
}

function confirmedClaims(judged: JudgedDraft, confirmations: ReadonlyMap<string, Decision>, draftPath: string): Decided['confirmed'] {
  if (confirmations.size === 0) return [];
  return judged.claims.flatMap((claim) => {
    const bound = boundOf(judged, claim.claim.span);
    const passage = boundPassage(claim);
    const matter = { v: 1 as const, rule: null, claim: bound.hash, words: bound.text, passage: passage ? hashOf(passage.text) : null, verdict: 'confirmed' as const, reason: '' };
    const decision = lookUp(matter, confirmations, draftPath, () => placeOf(judged, bound));
    return decision ? [{ claim, decision }] : [];
  });
}

/** The finding without the places that stand: the first one left leads, and an edit of the words themselves goes with it. */
function movedTo(finding: Finding, left: readonly Span[], draft: Draft): Finding {
  const [span = finding.span, ...also] = left;
  if (span.start === finding.span.start) return { ...finding, also };
  const edits = finding.edits.flatMap((edit): Edit[] => (edit.span.start === finding.span.start && edit.span.end === finding.span.end ? [{ ...edit, span }] : []));
  return { ...finding, span, text: draft.text.slice(span.start, span.end), edits, also };
}

interface PlaceAnswer {
  readonly place: Span;
  readonly comment: Comment | undefined;
  readonly decision: Decision | undefined;
}

function grouped(finding: Finding, answers: readonly PlaceAnswer[]): Dismissed[] {
  const groups = new Map<Decision | Comment, Dismissed>();
  for (const { place, comment, decision } of answers) {
    const by = decision ?? comment;
    if (!by) continue;
    const known = groups.get(by);
    groups.set(by, { finding, decision: decision ?? null, reason: by.reason, places: [...(known?.places ?? []), place] });
  }
  return [...groups.values()];
}

interface Comment {
  readonly span: Span;
  readonly reason: string;
}

const COMMENT = /<!--[ \t]*stet:([^\n]{0,200}?)-->/g;

/** Sentences that an inline comment dismisses. A comment alone on its line speaks for the sentence that starts on the next one. */
function commentedSpans(draft: Draft): Comment[] {
  const comments: Comment[] = [];
  for (const match of draft.text.matchAll(COMMENT)) {
    const lineStart = draft.text.lastIndexOf('\n', match.index - 1) + 1;
    const before = draft.text.slice(lineStart, match.index).trimEnd();
    const lineEnd = draft.text.indexOf('\n', match.index);
    const at = before !== '' ? lineStart + before.length - 1 : lineEnd < 0 ? -1 : lineEnd + 1;
    const sentence =
      before !== ''
        ? draft.sentences.find(({ span }) => span.start <= at && at < span.end)
        : draft.sentences.find(({ span }) => span.end > at && at >= 0 && !draft.text.slice(at, Math.max(at, span.start)).includes('\n'));
    if (sentence) comments.push({ span: sentence.span, reason: match[1]!.trim() });
  }
  return comments;
}
