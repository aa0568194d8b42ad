import type { CorpusView } from '../corpus/view';
import type { Evidence, Finding, JudgedClaim, JudgedDraft, Span } from '../model';
import { boundAt, boundOf, boundPassage, hashOf, placeOf, placesOf, type Bound } from './bind';
import { afterOf, matterOf, type Decision, type Scope } from './decision';

/** What the writer says; the rest of a decision follows from the finding or claim. */
export interface Answer {
  readonly scope: Scope;
  /** The draft's path relative to the workspace folder. */
  readonly draft: string;
  /** Why, in the person's words; "" for a confirmation. */
  readonly reason: string;
  readonly note?: string;
  readonly by?: string;
  /** When, ISO 8601 with its time, so that an answer, its undoing and the next answer keep their order. */
  readonly at?: string;
}

/** The part of the corpus that tells whether the words of a source may be written down. */
export type Confidentiality = Pick<CorpusView, 'byPath'>;

/**
 * The decisions that dismiss a finding: one for each claim it stands in. With the scope `once` a single one, for `place`,
 * one of the finding's places (its own where none is named). `earlier` are the decisions so far.
 */
export function dismiss(finding: Finding, judged: JudgedDraft, answer: Answer, corpus: Confidentiality, earlier: readonly Decision[] = [], place: Span = finding.span): Decision[] {
  const places = answer.scope === 'once' ? [place] : placesOf(finding);
  const bounds = new Map(places.map((span) => boundAt(judged, span)).map((bound) => [bound.hash, bound]));
  return [...bounds.values()].map((bound) => decisionOn({ rule: finding.rule, words: finding.text, verdict: 'dismissed' }, bound, boundPassage(finding), judged, answer, corpus, earlier));
}

/** The decision that a claim was checked against its source. */
export function confirm(claim: JudgedClaim, judged: JudgedDraft, answer: Answer, corpus: Confidentiality, earlier: readonly Decision[] = []): Decision {
  const bound = boundOf(judged, claim.claim.span);
  return decisionOn({ rule: null, words: bound.text, verdict: 'confirmed' }, bound, boundPassage(claim), judged, answer, corpus, earlier);
}

type Said = Pick<Decision, 'rule' | 'words' | 'verdict'>;

function decisionOn(said: Said, bound: Bound, passage: Evidence | undefined, judged: JudgedDraft, answer: Answer, corpus: Confidentiality, earlier: readonly Decision[]): Decision {
  const { scope, draft, reason, note, by, at } = answer;
  const decision: Decision = {
    v: 1,
    ...said,
    draft: scope === 'workspace' ? null : draft,
    ...(scope === 'once' ? { place: placeOf(judged, bound) } : {}),
    claim: bound.hash,
    claimText: bound.text,
    passage: passage ? hashOf(passage.text) : null,
    ...(passage && !corpus.byPath(passage.location.path)?.metadata.confidential ? { passageText: passage.text } : {}),
    reason,
    ...(note === undefined ? {} : { note }),
    ...(by === undefined ? {} : { by }),
  };
  const matter = matterOf(decision);
  return at === undefined ? decision : { ...decision, at: afterOf(at, earlier.filter((each) => matterOf(each) === matter)) };
}
