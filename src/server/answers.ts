/** What the server answers about one draft, one function for each question; `to-lsp.ts` words every answer. */
import {
  CodeActionTriggerKind,
  CompletionTriggerKind,
  type CodeAction,
  type CodeActionParams,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  type DefinitionParams,
  type Hover,
  type HoverParams,
  type Location,
  type Position,
  type ReferenceParams,
  type TextEdit,
  type WorkspaceSymbol,
} from 'vscode-languageserver';
import type { CorpusView } from '../core/corpus/view';
import type { Card } from '../core/features/card';
import { claimCard } from '../core/features/claim-card';
import { hoverAt } from '../core/features/hover';
import { definitionAt, referencesAt, symbols } from '../core/features/navigate';
import { citationEdits } from '../core/features/cite';
import { actorChoices, articleChoices, figureChoices, pick } from '../core/features/pick';
import { suggest } from '../core/features/suggestions';
import { analyse, checkDraft, claimAt, readDraft, type Checked, type OpenDraft } from './drafts';
import { fixesAt, type Citing } from './fixes';
import { relativeUri } from './relative-uri';
import type { Choice, FindingSummary, Fix, PickList, ProjectStatus } from './protocol';
import { cardText, toChoice, toCodeAction, toCompletionItem, toFix, toHover, toMarkdown, toOffset, toPlace, toRange, toSymbol, type Links } from './to-lsp';
import { say } from '../core/text/say';

/** Symbols and choices beyond these are found by typing on. */
const LISTED = 200;

/** The card of what stands at a position; while the index is not ready, how far it is, and never that nothing was found. */
export function hover(open: OpenDraft, { position }: HoverParams, links: Links): Hover | null {
  if (!open.project.ready) return toHover(progressCard(open.project.status()), links);
  const { judged } = analyse(open);
  const shown = hoverAt(judged.draft, judged.claims, links.corpus, toOffset(open.document, position));
  return shown && toHover(shown.card, links, toRange(open.document, shown.span));
}

/** The same as plain text, with the claim's card below that of the name or figure in it. */
export function evidence(open: OpenDraft, { position }: { readonly position: Position }, links: Links): { readonly text: string } | null {
  if (!open.project.ready) return null;
  const { judged } = analyse(open);
  const offset = toOffset(open.document, position);
  const shown = hoverAt(judged.draft, judged.claims, links.corpus, offset);
  const claim = claimAt(judged, offset);
  const cards = [...(shown && shown.span !== claim?.claim.span ? [shown.card] : []), ...(claim && claim.standing !== 'unchecked' ? [claimCard(claim)] : [])];
  return cards.length === 0 ? null : { text: `${cards.map(cardText).join('\n\n')}\n` };
}

function progressCard({ state, done, total }: ProjectStatus): Card {
  const title = state === 'stopped' ? say('Indexing was stopped at {0} of {1} articles', done, total) : say('Indexing {0} of {1} articles', done, total);
  return { title, subtitle: say('What the sources say is shown when all of them are read.'), lines: [] };
}

/** Names, figures and citation keys for the caret. */
export function complete(open: OpenDraft, { position, context }: CompletionParams): CompletionList | null {
  const { project, document } = open;
  const trigger = project.settings['completion.trigger'];
  if (context?.triggerKind === CompletionTriggerKind.TriggerCharacter && context.triggerCharacter !== trigger) return null;
  const metadata = (open.analysis?.judged.draft ?? readDraft(document, project.settings)).metadata;
  const { span, items, incomplete } = suggest({ text: document.getText(), metadata }, project.corpus, toOffset(document, position), { trigger });
  open.suggested = items;
  const range = toRange(document, span);
  return { isIncomplete: incomplete, items: items.map((item) => toCompletionItem(item, range, open.uri)) };
}

/** URI of the draft a completion was offered in; undefined for a foreign item. */
export function originOf({ data }: CompletionItem): string | undefined {
  const uri = (data as { readonly uri?: unknown } | undefined)?.uri;
  return typeof uri === 'string' ? uri : undefined;
}

/** The item with its card, which is made only for the one that is looked at. */
export function resolve(open: OpenDraft, item: CompletionItem, links: Links): CompletionItem {
  const order = (item.data as { readonly order?: unknown } | undefined)?.order;
  const suggestion = open.suggested?.find((each) => each.order === order && each.label === item.label);
  const card = suggestion?.card();
  return card ? { ...item, documentation: toMarkdown(card, links) } : item;
}

/** Where the thing at a position is best explained. */
export function definition(open: OpenDraft, { position }: DefinitionParams, links: Links): Location[] {
  return definitionAt(analyse(open).judged.draft, links.corpus, toOffset(open.document, position)).map((location) => toPlace(location, links));
}

/** Every place of the articles that names the actor or states the figure at a position. */
export function references(open: OpenDraft, { position }: ReferenceParams, links: Links): Location[] {
  return referencesAt(analyse(open).judged.draft, links.corpus, toOffset(open.document, position)).map((location) => toPlace(location, links));
}

/** Actors and figures of the articles for what was typed. */
export function workspaceSymbols(corpus: CorpusView, query: string, links: Links): WorkspaceSymbol[] {
  return symbols(corpus, query, LISTED).map((symbol) => toSymbol(symbol, links));
}

/** Fixes at a range, from the stored findings. What no finding asks for (a citation, a passage of a claim) comes only when the person asked. */
export function codeActions(open: OpenDraft, { range, context }: CodeActionParams, links: Links): CodeAction[] {
  if (!open.project.ready) return [];
  const span = { start: toOffset(open.document, range.start), end: toOffset(open.document, range.end) };
  const asked = context.triggerKind !== CodeActionTriggerKind.Automatic;
  const offered = fixesAt(checkedNow(open), links.corpus, span, citingIn(open, links)).filter((fix) => asked || fix.rule !== '');
  return offered.flatMap((fix) => toCodeAction(fix, open.document, links) ?? []);
}

/** All that can be done at a position, for our own commands; nothing while the index is not ready. */
export function fixes(open: OpenDraft, { position }: { readonly position: Position }, links: Links): readonly Fix[] {
  if (!open.project.ready) return [];
  const at = toOffset(open.document, position);
  return fixesAt(checkedNow(open), links.corpus, { start: at, end: at }, citingIn(open, links)).map((fix) => toFix(fix, open.document, links));
}

/** Each place of each finding, in order of position; nothing while the index is not ready. */
export function findings(open: OpenDraft): readonly FindingSummary[] {
  if (!open.project.ready) return [];
  const places = checkedNow(open).findings.flatMap(({ rule, message, span, also }) => [span, ...also].map((each) => ({ rule, message, span: each })));
  return places.sort((a, b) => a.span.start - b.span.start).map(({ rule, message, span }) => ({ rule, message, range: toRange(open.document, span) }));
}

/** The lines of a pick list for what was typed. */
export function choices(corpus: CorpusView, list: PickList, text: string, links: Links): readonly Choice[] {
  const all = list === 'actors' ? actorChoices(corpus) : list === 'figures' ? figureChoices(corpus) : articleChoices(corpus);
  return pick(text, all, LISTED).map((choice) => toChoice(choice, links));
}

/** The edits that cite an article at a position; null where no article has the key. */
export function cite(open: OpenDraft, { position, key }: { readonly position: Position; readonly key: string }, links: Links): readonly TextEdit[] | null {
  const article = links.corpus.byKey(key);
  if (!article) return null;
  const { document } = open;
  const { style, targetOf } = citingIn(open, links);
  const edits = citationEdits(document.getText(), toOffset(document, position), { metadata: article.metadata, target: targetOf(article) }, style);
  return edits.map(({ span, text }) => ({ range: toRange(document, span), newText: text }));
}

function citingIn({ uri, project }: OpenDraft, { uriOf }: Links): Citing {
  return { style: project.settings['citation.style'], targetOf: ({ path, metadata }) => metadata.url ?? relativeUri(uri, uriOf(path)) };
}

/** The text of an article whose spans count in what was extracted from its file. */
export function sourceText(corpus: CorpusView, uri: string, uriOf: Links['uriOf']): { readonly text: string } | null {
  const summary = corpus.articles().find(({ path }) => uriOf(path) === uri);
  const article = summary && corpus.open(summary.id);
  return article ? { text: article.text } : null;
}

/** The draft's findings as it stands this moment. */
export function checkedNow(open: OpenDraft): Checked {
  return open.checked && open.checked.analysis === analyse(open) && open.checked.decisions === open.project.decisions ? open.checked : checkDraft(open);
}
