import type { CorpusView } from '../../corpus/view';
import type { Decided } from '../../decisions/apply';
import type { Difference, Draft, Evidence, Finding, JudgedClaim, JudgedDraft, Span } from '../../model';
import { nearestPassage } from '../../rules/wording';
import { lineOf } from '../../text/lines';
import { bySpan, overlaps } from '../../text/spans';
import { differenceText } from '../claim-card';
import { oneLine } from '../card';
import { wordsAt } from './copy';
import type { ClaimType, SheetClaim, SheetFinding, SheetPassage } from './model';
import { placeOf, type Redaction } from './redact';

/** What the claims of one sheet are made from: the judged draft, what was decided about it, the articles, and what is to be withheld. */
export interface ClaimPorts {
  readonly judged: JudgedDraft;
  readonly answers: Decided;
  readonly corpus: CorpusView;
  readonly redaction: Redaction;
  /** Line starts of the draft. */
  readonly starts: readonly number[];
}

/** A claim as the sheet has it: what differs in it, where it stands in the sources, who has checked it. */
export function claimOf(judged: JudgedClaim, number: number, ports: ClaimPorts): SheetClaim {
  const { answers, redaction, starts } = ports;
  const { claim, standing } = judged;
  const confirmed = answers.confirmed.find((each) => each.claim.claim.span.start === claim.span.start)?.decision;
  // Told first for the claim's best passages, so that letters follow the draft.
  const passages = passagesOf(judged, redaction);
  return {
    number,
    span: claim.span,
    line: lineOf(starts, claim.span.start),
    text: wordsAt(ports.judged.draft, claim.span, redaction),
    standing,
    types: typesOf(judged, ports.judged.draft),
    why: whyOf(judged, ports),
    passages,
    origins: originsOf(judged, ports),
    checked: confirmed ? { by: cleaned(confirmed.by, redaction), at: confirmed.at ?? null, note: cleaned(confirmed.note, redaction) } : null,
  };
}

/** What a claim holds that a checker ticks off; bare wording where there is nothing else. */
export function typesOf({ claim }: JudgedClaim, draft: Draft): ClaimType[] {
  const inside = ({ sentence, span }: { readonly sentence: number; readonly span: Span }): boolean => sentence === claim.sentence && overlaps(span, claim.span);
  const figures = draft.figures.filter(inside);
  const isDate = (kind: string): boolean => kind === 'date' || kind === 'year' || kind === 'decade' || kind === 'period';
  const quotations = draft.quotations.filter(inside);
  const types: ClaimType[] = [];
  if (draft.mentions.some(inside)) types.push('name');
  if (figures.some(({ kind }) => !isDate(kind))) types.push('number');
  if (figures.some(({ kind }) => isDate(kind))) types.push('date');
  if (quotations.some(({ direct }) => direct)) types.push('quote');
  if (quotations.some(({ speaker, speakerText }) => speaker !== null || speakerText !== '')) types.push('attribution');
  return types.length > 0 ? types : ['wording'];
}

/** The findings on a claim, dismissed ones with their reason; where no rule speaks, what the comparison itself found. */
function whyOf(judged: JudgedClaim, { judged: { draft }, answers, redaction }: ClaimPorts): SheetFinding[] {
  const within = (place: Span): boolean => judged.claim.span.start <= place.start && place.start < judged.claim.span.end;
  const told: SheetFinding[] = [
    ...answers.open.flatMap((finding) => [finding.span, ...finding.also].filter(within).map((span) => findingOf(finding, span, null, draft, redaction))),
    ...answers.dismissed.flatMap(({ finding, places, reason }) => places.filter(within).map((span) => findingOf(finding, span, redaction.clean(reason), draft, redaction))),
  ].filter(({ rule }) => rule !== 'claim-unsourced');
  if (told.length > 0) return told.sort(bySpan);
  return judged.differences.filter(({ kind }) => kind !== 'single-origin').map((difference) => differenceOf(difference, judged, draft, redaction));
}

function findingOf(finding: Finding, span: Span, dismissed: string | null, draft: Draft, redaction: Redaction): SheetFinding {
  const { rule, severity, standing, message, evidence } = finding;
  const words = wordsAt(draft, span, redaction);
  // The sheet shows the nearest passage itself, in full.
  const told = oneLine(message.replace(nearestPassage(evidence), ''));
  return { rule, severity, standing, span, words, message: redaction.tells(message, evidence) ? told : withheld(words, evidence, redaction), dismissed };
}

function differenceOf(difference: Difference, judged: JudgedClaim, draft: Draft, redaction: Redaction): SheetFinding {
  const { claimSpan, evidence } = difference;
  const words = wordsAt(draft, claimSpan, redaction);
  const held = evidence ? [evidence] : [];
  const message = differenceText(difference);
  return { rule: null, severity: null, standing: judged.standing, span: claimSpan, words, message: redaction.tells(message, held) ? oneLine(message) : withheld(words, held, redaction), dismissed: null };
}

/** Said of words whose counterpart may not leave the desk. */
function withheld(words: string, evidence: readonly Evidence[], { isConfidential, nameOf }: Redaction): string {
  const from = evidence.find(({ location }) => isConfidential(location.path));
  return `“${words}” differs from, or is missing in, ${from ? nameOf(from.location.path) : 'a source on file'}; compare it there.`;
}

/** A passage beside the best one covers at least this share of the claim's content words, the share from which an article carries a claim (ground/remarks.ts). */
const ALSO_COVERS = 0.6;

/** What differs first, then the best passage, then others that cover much of the claim. */
function shownEvidence({ evidence, differences }: JudgedClaim): readonly Evidence[] {
  const differing = evidence.filter((each) => differences.some((difference) => difference.evidence === each));
  const rest = evidence.filter((each) => !differing.includes(each));
  return [...differing, ...rest.filter((each, at) => (at === 0 && differing.length === 0) || each.alignment >= ALSO_COVERS)];
}

function passagesOf(judged: JudgedClaim, redaction: Redaction): SheetPassage[] {
  return shownEvidence(judged).map(({ location, text }) => {
    const place = placeOf(location, redaction);
    return { ...place, text: place.confidential ? null : oneLine(text) };
  });
}

/** Independent origins among the passages that may be named; none for a claim that no passage covers. */
function originsOf(judged: JudgedClaim, { corpus, redaction }: ClaimPorts): number {
  if (judged.standing === 'missing') return 0;
  const open = shownEvidence(judged).filter(({ location }) => !redaction.isConfidential(location.path));
  return new Set(open.map(({ location }) => corpus.byPath(location.path)?.origin)).size;
}

function cleaned(text: string | undefined, redaction: Redaction): string | null {
  return text === undefined || text === '' ? null : redaction.clean(text);
}
