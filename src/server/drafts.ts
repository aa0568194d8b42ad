import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI, Utils } from 'vscode-uri';
import { decided, type Decided } from '../core/decisions/apply';
import type { Decision } from '../core/decisions/decision';
import { reopened, type Reopened } from '../core/decisions/reopened';
import type { Suggestion } from '../core/features/suggestions';
import { Corpus } from '../core/corpus/corpus';
import { extract } from '../core/extract/extract';
import { judge, judgeInSteps, type JudgedAgain } from '../core/ground/judge';
import type { Draft, Finding, JudgedClaim, JudgedDraft, Span } from '../core/model';
import { readDocument } from '../core/read/read';
import { check } from '../core/rules/check';
import { defaultSettings, type Settings } from '../core/settings';
import type { Breathe } from './breath';
import type { Project } from './project';

/** What a judgement rests on. */
interface State {
  readonly version: number;
  readonly corpus: Corpus;
  readonly corpusVersion: number;
  readonly settings: Settings;
}

/** One state of a draft, judged against one state of its corpus. */
export interface Analysis extends State {
  readonly judged: JudgedAgain;
}

/** What was found in an analysis once decisions and the cap on findings are applied. */
export interface Checked {
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
  /** Findings the cap left out; the first of them, so that the place can be named. */
  readonly more: readonly Finding[];
  /** The decisions that were applied, and what they did. */
  readonly decisions: readonly Decision[];
  readonly decided: Decided;
  /** Decisions that changed words have reopened. */
  readonly reopened: readonly Reopened[];
}

/** An open draft and the project it is checked against. */
export interface OpenDraft {
  readonly uri: string;
  document: TextDocument;
  readonly project: Project;
  analysis?: Analysis;
  checked?: Checked;
  /** What was last suggested, so that a card is made only for what is looked at. */
  suggested?: readonly Suggestion[];
}

/** The draft as it stands now, judged: kept where nothing changed; else only those sentences are judged again that changed, or whose sources did. */
export function analyse(open: OpenDraft): Analysis {
  const { begun, last } = begin(open);
  if (begun === null) return last;
  return (open.analysis = { ...begun, judged: judge(readDraft(open.document, begun.settings), begun.corpus, begun.settings, last?.judged) });
}

/** The same with a breath between claims, so that other work goes first; false where draft, articles or settings changed meanwhile, or nobody wants it any more. */
export async function analyseInSteps(open: OpenDraft, breathe: Breathe, isWanted: () => boolean): Promise<boolean> {
  const { begun, last } = begin(open);
  if (begun === null) return true;
  const steps = judgeInSteps(readDraft(open.document, begun.settings), begun.corpus, begun.settings, last?.judged);
  for (;;) {
    const step = steps.next();
    if (step.done) {
      open.analysis = { ...begun, judged: step.value };
      return true;
    }
    await breathe();
    const now = stateOf(open);
    if (now.version !== begun.version || !sameArticles(now, begun) || !isWanted()) return false;
  }
}

/** What a draft is judged by now, and the analysis to go on from; null where that analysis still holds. */
function begin(open: OpenDraft): { readonly begun: State; readonly last: Analysis | undefined } | { readonly begun: null; readonly last: Analysis } {
  const begun = stateOf(open);
  const last = open.analysis?.settings === begun.settings ? open.analysis : undefined;
  return last?.version === begun.version && sameArticles(last, begun) ? { begun: null, last } : { begun, last };
}

/** Before the index is ready nothing is found and nothing missing: then the draft is read, and held against no article. */
function stateOf({ document, project }: OpenDraft): State {
  const corpus = project.ready ? project.corpus : nothing;
  return { version: document.version, corpus, corpusVersion: corpus.version, settings: project.settings };
}

function sameArticles(a: State, b: State): boolean {
  return a.corpus === b.corpus && a.corpusVersion === b.corpusVersion && a.settings === b.settings;
}

const nothing = new Corpus();

/** Everything to be said about a draft as it stands now. Nothing before the index is ready: until then an absence means nothing. */
export function checkDraft(open: OpenDraft): Checked {
  const { project } = open;
  const analysis = analyse(open);
  const { judged } = analysis;
  const path = project.relative(open.uri) ?? open.uri;
  const found = project.ready && judged.draft.language === 'en' ? check(judged, project.settings) : [];
  const answered = decided(found, judged, project.decisions, path);
  const cap = project.settings.limits.findings;
  return (open.checked = {
    analysis,
    decisions: project.decisions,
    findings: answered.open.slice(0, cap),
    more: answered.open.slice(cap),
    decided: answered,
    reopened: project.ready ? reopened(answered.open, judged, project.decisions, path) : [],
  });
}

/** An open document parsed as a draft; its format follows the editor's language, its name the URI. */
export function readDraft(document: TextDocument, { language }: Pick<Settings, 'language'> = defaultSettings): Draft {
  const name = Utils.basename(URI.parse(document.uri));
  const path = (document.languageId === 'markdown' || document.languageId === 'quarto') && !/\.(?:md|markdown|qmd)$/i.test(name) ? `${name}.md` : name;
  return extract(readDocument(path, document.getText()).value, language);
}

/** Findings that a span touches; a caret is an empty span and touches what it stands in or beside. */
export function findingsAt(checked: Checked, span: Span): readonly Finding[] {
  return checked.findings.filter((finding) => [finding.span, ...finding.also].some((each) => each.start <= span.end && span.start <= each.end));
}

/** The claim whose sentence holds the offset. */
export function claimAt(judged: JudgedDraft, offset: number): JudgedClaim | undefined {
  return judged.claims.find(({ claim }) => claim.span.start <= offset && offset <= claim.span.end);
}

/** Span of the sentence that holds the offset; the offset itself where none does. */
export function sentenceAt(draft: Draft, offset: number): Span {
  return draft.sentences.find(({ span }) => span.start <= offset && offset < span.end)?.span ?? { start: offset, end: offset };
}
