import { DiagnosticSeverity, type Diagnostic, type DiagnosticRelatedInformation, type Position, type Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CorpusView } from '../core/corpus/view';
import type { Evidence, Finding, Location, Severity, Span } from '../core/model';
import { sentenceAt, type Checked } from './drafts';
import { oneLine } from './escape';
import { clientCommands, type DiagnosticData, type Place } from './protocol';

/** What it takes to lead an answer to files: where articles lie, and whether the client has our commands. */
export interface Links {
  readonly uriOf: (path: string) => string;
  readonly corpus: CorpusView;
  readonly commands: boolean;
  /** Address of a rule's help page for clients without commands. */
  readonly helpFor: (rule: string) => string | null;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
const source = 'Stet';

export function toRange(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

export function toOffset(document: TextDocument, position: Position): number {
  return document.offsetAt(position);
}

/** A place in an article as the editor opens it; the article's start where it is gone meanwhile. */
export function toPlace(location: Location, { corpus, uriOf }: Links): Place {
  const uri = uriOf(location.path);
  const text = corpus.open(location.article)?.text;
  const start = { line: 0, character: 0 };
  return { uri, range: text === undefined ? { start, end: start } : toRange(TextDocument.create(uri, 'plaintext', 0, text), location.span) };
}

/** All diagnostics of a checked draft, each place of a repeated mistake its own, and one that says what the cap left out or why nothing is checked. */
export function diagnosticsOf(checked: Checked, document: TextDocument, links: Links): Diagnostic[] {
  const { draft } = checked.analysis.judged;
  const findings = checked.findings.flatMap((finding) => [finding.span, ...finding.also].map((span) => diagnosticOf(finding, span, checked, document, links)));
  const next = checked.more[0];
  if (next) {
    const message = `${checked.more.length} more findings from here on are not shown: stet.limits, "findings", is ${checked.findings.length}.`;
    findings.push({ range: toRange(document, next.span), severity: DiagnosticSeverity.Information, source, code: 'limit', message });
  }
  if (draft.language === 'other' && draft.text.trim() !== '') {
    const first = { start: draft.text.length - draft.text.trimStart().length, end: draft.text.length - draft.text.trimStart().length };
    const line = toRange(document, first).start.line;
    const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
    findings.push({ range, severity: DiagnosticSeverity.Information, source, code: 'language', message: 'Stet reads English. This draft looks like another language and is left unchecked.' });
  }
  return findings;
}

function diagnosticOf(finding: Finding, span: Span, checked: Checked, document: TextDocument, links: Links): Diagnostic {
  const help = links.commands ? commandLink(clientCommands.showHelp, finding.rule) : links.helpFor(finding.rule);
  const data: DiagnosticData = { sentence: toRange(document, sentenceAt(checked.analysis.judged.draft, span.start)) };
  const elsewhere = finding.also.length > 0 ? ` (${finding.also.length + 1} places in this draft)` : '';
  return {
    range: toRange(document, span),
    severity: severities[finding.severity],
    source,
    code: finding.rule,
    ...(help === null ? {} : { codeDescription: { href: help } }),
    message: oneLine(finding.message) + elsewhere,
    relatedInformation: finding.evidence.map((evidence) => relatedOf(evidence, links)),
    data,
  };
}

function relatedOf({ location, text }: Evidence, links: Links): DiagnosticRelatedInformation {
  const { uri, range } = toPlace(location, links);
  return { location: { uri, range }, message: oneLine(text) };
}

/** A link that runs one of our commands. */
export function commandLink(command: string, ...args: readonly unknown[]): string {
  // Brackets and quotation marks of JSON would end a Markdown link early; encodeURIComponent leaves ( ) ' * ! as they are.
  const encoded = encodeURIComponent(JSON.stringify(args)).replace(/[()'*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `command:${command}?${encoded}`;
}
