import type { Edit, Finding, JudgedClaim, Location, Span } from '../core/model';
import type { CorpusView } from '../core/corpus/view';
import { claimAt, findingsAt, type Checked } from './drafts';
import type { FixKind } from './protocol';

/** A change a person may choose, in offsets of the draft. */
export interface DraftFix {
  readonly kind: FixKind;
  /** Rule of the finding it mends; "" where no finding stands behind it. */
  readonly rule: string;
  readonly title: string;
  /** Where it applies in the draft. */
  readonly span: Span;
  readonly edit?: Edit;
  readonly source?: Location;
}

const openBeside = 'Open the source beside';

/** Which command offers a rule's edits too. */
function kindOf(rule: string): FixKind {
  if (rule.startsWith('figure-') || rule.startsWith('date-')) return 'figure';
  if (rule.startsWith('actor-') || rule === 'role-differs') return 'name';
  return rule.startsWith('quote-') ? 'quotation' : 'other';
}

/** Everything that can be done at a span of a checked draft: edits of its findings, their sources, and a citation for its claim. */
export function fixesAt(checked: Checked, corpus: CorpusView, span: Span): readonly DraftFix[] {
  const findings = findingsAt(checked, span);
  const fixes = findings.flatMap((finding) => [...editsOf(finding, checked), ...sourceOf(finding), dismissalOf(finding)]);
  const claim = claimAt(checked.analysis.judged, span.start);
  return claim ? [...fixes, ...citationOf(claim, checked, corpus), ...(findings.length === 0 ? claimSource(claim) : [])] : fixes;
}

/** The edits of a finding, and again for each other place with the same mistake. */
function editsOf(finding: Finding, checked: Checked): readonly DraftFix[] {
  const { rule, span } = finding;
  const kind = kindOf(rule);
  const { text } = checked.analysis.judged.draft;
  const fixes = finding.edits.map((edit): DraftFix => ({ kind, rule, title: edit.title, span, edit }));
  const whole = finding.edits.find((edit) => edit.span.start === span.start && edit.span.end === span.end);
  const words = text.slice(span.start, span.end);
  const again = whole ? finding.also.filter((other) => text.slice(other.start, other.end) === words) : [];
  return [...fixes, ...again.map((other): DraftFix => ({ kind, rule, title: whole?.title ?? '', span: other, edit: { title: whole?.title ?? '', span: other, text: whole?.text ?? '' } }))];
}

function sourceOf(finding: Finding): readonly DraftFix[] {
  const nearest = finding.evidence[0];
  return nearest ? [{ kind: 'source', rule: finding.rule, title: openBeside, span: finding.span, source: nearest.location }] : [];
}

function dismissalOf({ rule, span }: Finding): DraftFix {
  return { kind: 'dismiss', rule, title: `Dismiss with a reason… (${rule})`, span };
}

function claimSource({ claim, evidence }: JudgedClaim): readonly DraftFix[] {
  const nearest = evidence[0];
  return nearest ? [{ kind: 'source', rule: '', title: openBeside, span: claim.span, source: nearest.location }] : [];
}

/** A citation of the best passage, for a claim it covers in a sentence that does not name that article yet. A confidential source is never named. */
function citationOf({ claim, standing, evidence }: JudgedClaim, { analysis }: Checked, corpus: CorpusView): readonly DraftFix[] {
  const nearest = evidence[0];
  if (!nearest || (standing !== 'found' && standing !== 'near')) return [];
  const { key } = nearest.location;
  const { draft } = analysis.judged;
  const sentence = draft.sentences[claim.sentence]?.span ?? claim.span;
  const cited = draft.citations.some((citation) => citation.key === key && sentence.start <= citation.span.start && citation.span.end <= sentence.end);
  if (cited || corpus.byKey(key)?.metadata.confidential) return [];
  const at = beforeFullStop(draft.text, sentence);
  const title = `Insert the citation [@${key}]`;
  return [{ kind: 'citation', rule: '', title, span: claim.span, edit: { title, span: { start: at, end: at }, text: ` ${citation(key)}` } }];
}

/** Pandoc puts a citation before the full stop; behind one that stands within quotation marks. */
function beforeFullStop(text: string, sentence: Span): number {
  const words = text.slice(sentence.start, sentence.end).trimEnd();
  const end = sentence.start + words.length;
  return /[.!?]$/.test(words) ? end - 1 : end;
}

/** A citation in Pandoc's form; keys with characters that would end a key early stand in braces. */
export function citation(key: string): string {
  return /^[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_])?$/u.test(key) ? `[@${key}]` : `[@{${key}}]`;
}
