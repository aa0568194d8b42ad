import type { Difference, Evidence, Finding, JudgedClaim, Match, Span } from '../core/model';
import { positionAt } from '../core/text/lines';

/** Version of everything the command line prints as JSON. */
export const SCHEMA = 'stet/1';

const span = ({ start, end }: Span) => ({ start, end });

function differenceShape(difference: Match | Omit<Difference, 'evidence'>) {
  const { kind, claimSpan, passageSpan, claim, passage } = difference;
  return { kind, claimSpan: span(claimSpan), passageSpan: passageSpan && span(passageSpan), claim, passage };
}

function evidenceShape({ location, text, matched, differs }: Evidence) {
  const { key, path, page } = location;
  return { key, path, ...(page === undefined ? {} : { page }), span: span(location.span), text, matched: matched.map(differenceShape), differs: differs.map(differenceShape) };
}

/** CLAIM of the command line contract. */
export function claimShape({ claim, standing, evidence }: JudgedClaim) {
  return { span: span(claim.span), text: claim.text, standing, evidence: evidence.map(evidenceShape) };
}

/** A finding of the command line contract; `lineStarts` are those of the draft. */
export function findingShape(finding: Finding, lineStarts: readonly number[]) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    standing: finding.standing,
    span: span(finding.span),
    range: { start: positionAt(lineStarts, finding.span.start), end: positionAt(lineStarts, finding.span.end) },
    text: finding.text,
    message: finding.message,
    evidence: finding.evidence.map(evidenceShape),
    edits: finding.edits.map((edit) => ({ title: edit.title, span: span(edit.span), text: edit.text })),
    also: finding.also.map(span),
  };
}
