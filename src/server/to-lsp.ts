import {
  CodeActionKind,
  CompletionItemKind,
  DiagnosticSeverity,
  MarkupKind,
  SymbolKind,
  type CodeAction,
  type CompletionItem,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  type Hover,
  type MarkupContent,
  type Position,
  type Range,
  type TextEdit,
  type WorkspaceSymbol,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { CorpusView } from '../core/corpus/view';
import type { Change } from '../core/decisions/reopened';
import type { Card } from '../core/features/card';
import type { CorpusSymbol } from '../core/features/navigate';
import type { Choice as CorpusChoice } from '../core/features/pick';
import type { Suggestion } from '../core/features/suggestions';
import type { Evidence, Finding, Location, Severity, Span } from '../core/model';
import { isExtracted } from '../core/read/read';
import { sentenceAt, type Checked } from './drafts';
import { escapeMarkdown, oneLine } from '../core/text/escape';
import type { DraftFix } from './fixes';
import { bibliographyCommand, changeRuleCommand, clientCommands, confirmCommand, sourceScheme, type Choice, type DiagnosticData, type Fix, type Place } from './protocol';
import { say } from '../core/text/say';
import { where } from '../core/text/where';

/** What it takes to lead an answer to files: where articles lie, and whether the client has our commands. */
export interface Links {
  readonly uriOf: (path: string) => string;
  readonly corpus: CorpusView;
  readonly commands: boolean;
  /** The client shows extracted text in documents of its own. */
  readonly sources: boolean;
  /** Address of a rule's help page; null where there is none. */
  readonly helpFor: (rule: string) => string | null;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
const source = 'Stet';

/** A span of a document as lines and characters. */
export function toRange(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** A position as an offset; one outside the document is moved to its nearest end. */
export function toOffset(document: TextDocument, position: Position): number {
  return document.offsetAt(position);
}

/**
 * A place in an article as the editor opens it. What lies in the text extracted from a file opens in that text where the client shows it, else the
 * file at its start; so does an article that is gone meanwhile.
 */
export function toPlace(location: Location, { corpus, uriOf, sources }: Links): Place {
  const file = uriOf(location.path);
  const article = corpus.open(location.article);
  const start = { line: 0, character: 0 };
  if (article === undefined || (isExtracted(article.format) && !sources)) return { uri: file, range: { start, end: start } };
  const uri = isExtracted(article.format) ? sourceUri(location.path, file) : file;
  return { uri, range: toRange(TextDocument.create(uri, 'plaintext', 0, article.text), location.span) };
}

/** Address of the document that shows the text extracted from a file. Its name ends in no known ending, so that no editor colours it as what it was. */
function sourceUri(path: string, file: string): string {
  return URI.from({ scheme: sourceScheme, path: `/${path} (text)`, query: file }).toString();
}

/** All diagnostics of a checked draft, each place of a repeated mistake its own, and one that says what the cap left out or why nothing is checked. */
export function diagnosticsOf(checked: Checked, document: TextDocument, links: Links): Diagnostic[] {
  const { draft } = checked.analysis.judged;
  const findings = checked.findings.flatMap((finding) => [finding.span, ...finding.also].map((span) => diagnosticOf(finding, span, checked, document, links)));
  const next = checked.more[0];
  if (next) {
    const message = say('{0} more findings from here on are not shown: stet.limits, "findings", is {1}.', checked.more.length, checked.findings.length);
    findings.push({ range: toRange(document, next.span), severity: DiagnosticSeverity.Information, source, code: 'limit', message });
  }
  if (draft.language === 'other' && draft.text.trim() !== '') {
    const first = { start: draft.text.length - draft.text.trimStart().length, end: draft.text.length - draft.text.trimStart().length };
    const line = toRange(document, first).start.line;
    const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
    findings.push({ range, severity: DiagnosticSeverity.Information, source, code: 'language', message: say('Stet reads English. This draft looks like another language and is left unchecked.') });
  }
  return findings;
}

function diagnosticOf(finding: Finding, span: Span, checked: Checked, document: TextDocument, links: Links): Diagnostic {
  const help = links.helpFor(finding.rule);
  const data: DiagnosticData = { sentence: toRange(document, sentenceAt(checked.analysis.judged.draft, span.start)) };
  const elsewhere = finding.also.length > 0 ? ` ${say('({0} places in this draft)', finding.also.length + 1)}` : '';
  return {
    range: toRange(document, span),
    severity: severities[finding.severity],
    source,
    code: finding.rule,
    ...(help === null ? {} : { codeDescription: { href: help } }),
    message: oneLine(finding.message) + elsewhere + reopenedNote(finding, checked),
    // Beside the passage it was held against only what differs too: the rest is one hover away.
    relatedInformation: finding.evidence.filter(({ differs }, at) => at === 0 || differs.length > 0).map((evidence) => relatedOf(evidence, links)),
    data,
  };
}

/** Why a finding that was dismissed is back. */
function reopenedNote(finding: Finding, { reopened }: Checked): string {
  const back = reopened.find((each) => each.finding?.rule === finding.rule && each.finding.span.start === finding.span.start);
  return back ? ` ${say('Dismissed before ({0}): {1}.', say(oneLine(back.decision.reason)), changeWords(back.changes))}` : '';
}

/** What reads otherwise than when it was decided: "the claim read “…”". */
export function changeWords(changes: readonly Change[]): string {
  return changes
    .map(({ of, before, now }) => {
      const claim = of === 'claim';
      if (before !== null) return claim ? say('the claim read “{0}”', oneLine(before)) : say('the passage read “{0}”', oneLine(before));
      if (now === null) return claim ? say('the claim is gone') : say('the passage is gone');
      return claim ? say('the claim has changed') : say('the passage has changed');
    })
    .join(', ');
}

function relatedOf({ location, text }: Evidence, links: Links): DiagnosticRelatedInformation {
  const { uri, range } = toPlace(location, links);
  return { location: { uri, range }, message: oneLine(text) };
}

/** A link that runs one of our commands. */
function commandLink(command: string, ...args: readonly unknown[]): string {
  // Brackets and quotation marks of JSON would end a Markdown link early; encodeURIComponent leaves ( ) ' * ! as they are.
  const encoded = encodeURIComponent(JSON.stringify(args)).replace(/[()'*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `command:${command}?${encoded}`;
}

/** A card as a hover over these words. */
export function toHover(card: Card, links: Links, range?: Range): Hover {
  return { contents: toMarkdown(card, links), ...(range ? { range } : {}) };
}

const completionKinds: Readonly<Record<Suggestion['kind'], CompletionItemKind>> = {
  actor: CompletionItemKind.Class,
  figure: CompletionItemKind.Value,
  citation: CompletionItemKind.Reference,
};

/** A suggestion that replaces `range`; never preselected, no commit characters, so that prose is never taken over by it. */
export function toCompletionItem(suggestion: Suggestion, range: Range, uri: string): CompletionItem {
  const { label, kind, detail, source: key, insert, filter, order } = suggestion;
  return {
    label,
    labelDetails: { ...(detail === '' ? {} : { detail: `  ${oneLine(detail)}` }), description: oneLine(key) },
    kind: completionKinds[kind],
    detail: oneLine(detail),
    filterText: filter,
    sortText: String(order).padStart(4, '0'),
    textEdit: { range, newText: insert },
    data: { uri, order },
  };
}

/** A fix as the editor's own edit or as one of our commands; undefined where the client has no command for it. */
export function toCodeAction(fix: DraftFix, document: TextDocument, links: Links): CodeAction | undefined {
  const title = oneLine(fix.title);
  const action = { title, kind: CodeActionKind.QuickFix };
  if (fix.edit) {
    const adds = links.commands && fix.cites !== undefined ? { command: { title, command: bibliographyCommand, arguments: [document.uri, fix.cites] } } : {};
    return { ...action, edit: { changes: { [document.uri]: textEdits(fix, document) } }, isPreferred: fix.rule !== '', ...adds };
  }
  if (!links.commands) return undefined;
  if (fix.source) {
    const { uri, range } = toPlace(fix.source, links);
    return { ...action, command: { title, command: clientCommands.openSource, arguments: [uri, range] } };
  }
  if (fix.kind === 'rule') return { ...action, command: { title, command: changeRuleCommand, arguments: [document.uri, fix.rule] } };
  const command = fix.kind === 'confirm' ? confirmCommand : clientCommands.dismiss;
  return { ...action, command: { title, command, arguments: [document.uri, document.positionAt(fix.span.start)] } };
}

function textEdits({ edit, further = [] }: DraftFix, document: TextDocument): TextEdit[] {
  return [...(edit ? [edit] : []), ...further].map(({ span, text }) => ({ range: toRange(document, span), newText: text }));
}

/** A fix as our own commands take it, with what it cites or opens. */
export function toFix(fix: DraftFix, document: TextDocument, links: Links): Fix {
  return {
    kind: fix.kind,
    rule: fix.rule,
    title: oneLine(fix.title),
    range: toRange(document, fix.span),
    ...(fix.edit ? { edits: textEdits(fix, document) } : {}),
    ...(fix.cites === undefined ? {} : { cites: fix.cites }),
    ...(fix.source ? { source: toPlace(fix.source, links) } : {}),
  };
}

const symbolKinds: Readonly<Record<CorpusSymbol['kind'], SymbolKind>> = {
  person: SymbolKind.Class,
  organisation: SymbolKind.Module,
  place: SymbolKind.Namespace,
  other: SymbolKind.Object,
  figure: SymbolKind.Number,
};

/** A name or figure of the corpus as the editor lists it. */
export function toSymbol({ name, kind, detail, location }: CorpusSymbol, links: Links): WorkspaceSymbol {
  return { name: oneLine(name), kind: symbolKinds[kind], containerName: oneLine(detail), location: toPlace(location, links) };
}

/** A line of a pick list with its place in an article. */
export function toChoice({ label, detail, location, insert }: CorpusChoice, links: Links): Choice {
  return { label: plainLabel(label), description: '', detail: plainLabel(`${detail} · ${nameOf(location)}`), place: toPlace(location, links), insert };
}

/** VS Code draws `$(name)` in a pick list as an icon. */
function plainLabel(text: string): string {
  return oneLine(text).replaceAll('$(', '$\u2060(');
}

/** A card as Markdown in which nothing of an article can act. */
export function toMarkdown(card: Card, links: Links): MarkupContent {
  return { kind: MarkupKind.Markdown, value: cardMarkdown(card, links) };
}

/**
 * A card as Markdown in the order a screen reader takes it: title, what it is, then a list. All words of articles are escaped; links
 * run our own command, or lead to the file where the client has none.
 */
function cardMarkdown(card: Card, links: Links): string {
  const head = `**${escapeMarkdown(card.title)}**${card.subtitle === '' ? '' : `  \n${escapeMarkdown(card.subtitle)}`}`;
  const lines = card.lines.map((line) => {
    const mark = line.conflict ? '**≠** ' : '';
    const quoted = line.quoted === undefined ? '' : `: “${escapeMarkdown(line.quoted)}”`;
    const link = line.location === undefined ? '' : ` [${escapeMarkdown(nameOf(line.location))}](${placeLink(line.location, links)})`;
    return `- ${mark}${escapeMarkdown(line.text)}${quoted}${link}`;
  });
  return lines.length === 0 ? head : `${head}\n\n${lines.join('\n')}`;
}

/** A card as plain text, for documents and for clients without Markdown. */
export function cardText(card: Card): string {
  const lines = card.lines.map(({ text, quoted, location, conflict }) => {
    const said = quoted === undefined ? '' : `: “${oneLine(quoted)}”`;
    return `- ${conflict ? '≠ ' : ''}${oneLine(text)}${said}${location === undefined ? '' : ` (${nameOf(location)})`}`;
  });
  return [oneLine(card.title), oneLine(card.subtitle), '', ...lines].filter((line, at) => line !== '' || at === 2).join('\n').trimEnd();
}

/** "key, line 9", "key, page 4, line 12". */
export function nameOf(location: Location): string {
  return where({ ...location, key: oneLine(location.key) });
}

function placeLink(location: Location, links: Links): string {
  const { uri, range } = toPlace(location, links);
  if (links.commands) return commandLink(clientCommands.openSource, uri, range);
  // Percent-encoded as it comes, with nothing left that ends a Markdown link.
  return `${uri}${fragmentOf(location, links)}`;
}

/** Line of a text, page of a PDF (RFC 8118, 3); a line of extracted text is none of its file. */
function fragmentOf({ article, line, page }: Location, { corpus }: Links): string {
  if (page !== undefined) return `#page=${page}`;
  const format = corpus.open(article)?.format;
  return format !== undefined && isExtracted(format) ? '' : `#L${line}`;
}
