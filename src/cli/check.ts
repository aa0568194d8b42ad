import { applyDecisions } from '../core/decisions/apply';
import type { Decision } from '../core/decisions/decision';
import { judge } from '../core/ground/judge';
import type { Finding, JudgedDraft, Outcome, Severity } from '../core/model';
import { check } from '../core/rules/check';
import { lineStarts } from '../core/text/lines';
import { CannotRun, type Invocation, type Options } from './arguments';
import { readDecisions, readDraftFile } from './draft';
import { openCorpus, openWorkspace, type OpenedCorpus, type Workspace } from './open-corpus';
import { counted, printJson, printProblems, visible, type Output } from './print';
import { findingText, standingsText } from './report';
import { claimShape, findingShape, SCHEMA } from './shapes';

interface CheckedDraft {
  readonly path: string;
  readonly judged: JudgedDraft;
  readonly findings: readonly Finding[];
}

/** `stet check DRAFT…`: exit 2 where a finding reaches `--fail-on`, 1 where a draft could not be read. */
export async function checkCommand({ operands, options }: Invocation, output: Output): Promise<number> {
  if (operands.length === 0) throw new CannotRun('check: no draft given. Write "stet check draft.md".');
  const workspace = await openWorkspace(operands[0], output);
  const opened = await openCorpus(workspace, options, operands, output);
  const decisions = options.decisions ? await readDecisions(workspace, output) : [];
  const drafts: CheckedDraft[] = [];
  for (const path of operands) {
    const read = await checkDraft(path, workspace, opened, options, decisions);
    printProblems(output, read.problems);
    if (read.value) drafts.push(read.value);
  }
  if (drafts.length > 0) print(opened, drafts, options, output);
  if (drafts.length < operands.length) return 1;
  return drafts.some(({ findings }) => findings.some(({ severity }) => reaches(severity, options.failOn))) ? 2 : 0;
}

async function checkDraft(path: string, workspace: Workspace, { corpus }: OpenedCorpus, options: Options, decisions: readonly Decision[]): Promise<Outcome<CheckedDraft | null>> {
  const { value: file, problems } = await readDraftFile(path, workspace);
  if (file === null) return { value: null, problems };
  const judged = judge(file.draft, corpus, workspace.settings);
  const all = check(judged, workspace.settings);
  const findings = options.decisions ? applyDecisions(all, judged, decisions, file.inRoot) : all;
  return { value: { path: file.shownPath, judged, findings }, problems };
}

function print({ corpus, skipped }: OpenedCorpus, drafts: readonly CheckedDraft[], { format }: Options, output: Output): void {
  if (format === 'json') {
    printJson(output, {
      schema: SCHEMA,
      corpus: { articles: corpus.articleCount, origins: corpus.originCount, skipped },
      drafts: drafts.map(({ path, judged, findings }) => {
        const starts = lineStarts(judged.draft.text);
        return { path, claims: judged.claims.map(claimShape), findings: findings.map((finding) => findingShape(finding, starts)) };
      }),
    });
    return;
  }
  for (const { path, judged, findings } of drafts) {
    const starts = lineStarts(judged.draft.text);
    for (const finding of findings) output.out(findingText(output, path, finding, starts));
    output.out(`${visible(path)}: ${standingsText(judged.claims)} · ${counted(findings.length, 'finding')}\n`);
  }
  output.out(`Held against ${counted(corpus.articleCount, 'article')}, ${counted(corpus.originCount, 'origin')}.\n`);
}

const ranks: readonly Severity[] = ['hint', 'information', 'warning'];

function reaches(severity: Severity, threshold: Options['failOn']): boolean {
  return threshold !== 'never' && ranks.indexOf(severity) >= ranks.indexOf(threshold);
}
