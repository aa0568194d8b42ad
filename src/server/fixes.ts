import { citedArticle } from '../core/corpus/cited';
import type { ArticleSummary, CorpusView } from '../core/corpus/view';
import { citationEdits } from '../core/features/cite';
import type { Edit, Finding, JudgedClaim, Location, Span } from '../core/model';
import type { CitationStyle } from '../core/settings';
import { claimAt, findingsAt, type Checked } from './drafts';
import type { FixKind } from './protocol';
import { phrase, say } from '../core/text/say';

/** A change a person may choose, in offsets of the draft. */
export interface DraftFix {
  readonly kind: FixKind;
  /** Rule of the finding it mends; "" where no finding stands behind it. */
  readonly rule: string;
  readonly title: string;
  /** Where it applies in the draft. */
  readonly span: Span;
  readonly edit?: Edit;
  /** Edits that belong with it: the text of a footnote. */
  readonly further?: readonly Edit[];
  /** Citation key of the article it cites. */
  readonly cites?: string;
  readonly source?: Location;
}

/** How citations are written, and where a link to an article leads from this draft. */
export interface Citing {
  readonly style: CitationStyle;
  readonly targetOf: (article: ArticleSummary) => string;
}

const openBeside = phrase('Open the source beside');

/** Which command offers a rule's edits too. */
function kindOf(rule: string): FixKind {
  if (rule.startsWith('figure-') || rule.startsWith('date-')) return 'figure';
  if (rule.startsWith('actor-') || rule === 'role-differs') return 'name';
  return rule.startsWith('quote-') ? 'quotation' : 'other';
}

/** Everything that can be done at a span of a checked draft: edits of its findings, their sources, and a citation for its claim. */
export function fixesAt(checked: Checked, corpus: CorpusView, span: Span, citing: Citing): readonly DraftFix[] {
  const findings = findingsAt(checked, span);
  const fixes = findings.flatMap((finding) => [...editsOf(finding, checked), ...sourceOf(finding), dismissalOf(finding), ruleChangeOf(finding)]);
  const claim = claimAt(checked.analysis.judged, span.start);
  return claim ? [...fixes, ...citationOf(claim, checked, corpus, citing), ...(findings.length === 0 ? claimSource(claim) : []), ...confirmationOf(claim, checked)] : fixes;
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
  return nearest ? [{ kind: 'source', rule: finding.rule, title: say(openBeside), span: finding.span, source: nearest.location }] : [];
}

function dismissalOf({ rule, span }: Finding): DraftFix {
  return { kind: 'dismiss', rule, title: say('Dismiss with a reason… ({0})', rule), span };
}

function ruleChangeOf({ rule, span }: Finding): DraftFix {
  return { kind: 'rule', rule, title: say('Turn off or change the rule… ({0})', rule), span };
}

/** Offered until somebody has confirmed the claim. */
function confirmationOf(judged: JudgedClaim, { decided }: Checked): readonly DraftFix[] {
  if (judged.standing === 'unchecked' || decided.confirmed.some(({ claim }) => claim === judged)) return [];
  return [{ kind: 'confirm', rule: '', title: say('Confirm the claim as checked'), span: judged.claim.span }];
}

function claimSource({ claim, evidence }: JudgedClaim): readonly DraftFix[] {
  const nearest = evidence[0];
  return nearest ? [{ kind: 'source', rule: '', title: say(openBeside), span: claim.span, source: nearest.location }] : [];
}

/** A citation of the best passage, for a claim it covers in a sentence that does not name that article yet. A confidential source is never named. */
function citationOf({ claim, standing, evidence }: JudgedClaim, { analysis }: Checked, corpus: CorpusView, citing: Citing): readonly DraftFix[] {
  const nearest = evidence[0];
  const article = nearest && corpus.byPath(nearest.location.path);
  if (!article || article.metadata.confidential || (standing !== 'found' && standing !== 'near')) return [];
  const { draft } = analysis.judged;
  const sentence = draft.sentences[claim.sentence]?.span ?? claim.span;
  // A footnote's mark stands behind the full stop and still belongs to the sentence.
  const behind = draft.sentences[claim.sentence + 1]?.span.start ?? draft.text.length;
  const cited = draft.citations.some((citation) => sentence.start <= citation.span.start && citation.span.end <= behind && citedArticle(citation, corpus)?.id === article.id);
  if (cited) return [];
  const end = sentence.start + draft.text.slice(sentence.start, sentence.end).trimEnd().length;
  const at = citing.style === 'footnote' ? end : beforeFullStop(draft.text, sentence.start, end);
  const [edit, ...further] = citationEdits(draft.text, at, { metadata: article.metadata, target: citing.targetOf(article) }, citing.style);
  return edit ? [{ kind: 'citation', rule: '', title: edit.title, span: claim.span, edit, further, cites: article.metadata.key }] : [];
}

/** Pandoc puts a citation before the full stop; behind one that stands within quotation marks. */
function beforeFullStop(text: string, start: number, end: number): number {
  return end > start && /[.!?]/.test(text.charAt(end - 1)) ? end - 1 : end;
}
