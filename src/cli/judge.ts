import { writeFileSync } from 'node:fs';
import { Corpus } from '../core/corpus/corpus';
import { judge } from '../core/ground/judge';
import type { Outcome, Problem, Standing } from '../core/model';
import { check } from '../core/rules/check';
import type { Settings } from '../core/settings';
import { isRecord, parseJson } from '../core/text/json';
import { attempt } from '../server/attempt';
import { CannotRun, type Invocation } from './arguments';
import { articleOfText, draftOfSentences } from './given-text';
import { openWorkspace, readText } from './open-corpus';
import { counted, escaped, printProblems, type Output } from './print';
import { togetherOf } from './row-score';
import { asWritten } from './tokenised';

interface Row {
  readonly id: string | number;
  readonly doc: string;
  readonly claim: string;
}

/** Pairs are read whole: half a gigabyte is what one string of Node holds. */
const PAIRS_BYTES = 500_000_000;

/** From worst to best; a row is as good as its worst claim. */
const worstFirst: readonly Standing[] = ['conflict', 'missing', 'near', 'found', 'unchecked'];

/** `stet judge --pairs FILE --out FILE`: each row's claim held against that row's document alone. */
export async function judgeCommand({ options }: Invocation, output: Output): Promise<number> {
  if (options.pairs === undefined) throw new CannotRun('judge: no rows given. Write "stet judge --pairs FILE.jsonl --out FILE.jsonl".');
  const { files, settings } = await openWorkspace(undefined, output);
  const state = await files.state(options.pairs);
  if (state.value.kind !== 'file') throw new CannotRun(`${options.pairs}: ${state.value.kind === 'none' ? 'there is no such file' : 'is no file'}. Name a file of JSON lines with --pairs.`);
  const text = await readText(files, options.pairs, PAIRS_BYTES);
  if (text.value === null) throw new CannotRun(text.problems.map(({ subject, reason }) => `${subject}: ${reason}.`).join(' '));

  const { value: rows, problems } = parseRows(text.value, options.pairs);
  printProblems(output, problems);
  if (rows.length === 0) throw new CannotRun(`${options.pairs}: holds no row that could be read. A row is {"id": …, "doc": "…", "claim": "…"}.`);
  const judgeRow = rowJudge(settings);
  const lines = rows.map((row) => `${escaped(JSON.stringify(judgeRow(row)))}\n`).join('');
  if (options.out === undefined) {
    output.out(lines);
    return 0;
  }
  const out = options.out;
  const written = attempt(out, undefined, () => writeFileSync(out, lines), 'Name another file with --out.');
  printProblems(output, written.problems);
  if (written.problems.length > 0) return 1;
  output.note(`${counted(rows.length, 'row')} judged.\n`);
  return 0;
}

function parseRows(text: string, path: string): Outcome<readonly Row[]> {
  const rows: Row[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const subject = `${path}:${index + 1}`;
    const parsed = parseJson(line, subject);
    const row = asRow(parsed.value);
    if (row) rows.push(row);
    else problems.push(parsed.problems[0] ?? { subject, reason: 'is no row {"id", "doc", "claim"} with texts for doc and claim', next: 'The row is left out.' });
  }
  return { value: rows, problems };
}

function asRow(value: unknown): Row | undefined {
  if (!isRecord(value)) return undefined;
  const { id, doc, claim } = value;
  return (typeof id === 'string' || typeof id === 'number') && typeof doc === 'string' && typeof claim === 'string' ? { id, doc, claim } : undefined;
}

/** Judges rows one by one. Rows with the same document in a row share its corpus, which no row changes. */
function rowJudge(settings: Settings): (row: Row) => object {
  let last: { readonly doc: string; readonly corpus: Corpus } | undefined;
  return ({ id, ...row }) => {
    const { doc, claim } = asWritten(row);
    if (last?.doc !== doc) {
      const corpus = new Corpus();
      corpus.put(articleOfText('doc.txt', doc), { size: doc.length, modified: 0 });
      last = { doc, corpus };
    }
    const judged = judge(draftOfSentences(claim, settings), last.corpus, settings);
    const scored = judged.claims.filter(({ standing, score }) => standing !== 'unchecked' || score > 0);
    return {
      id,
      score: togetherOf(scored.map(({ score }) => score)),
      standing: worstFirst.find((standing) => judged.claims.some((each) => each.standing === standing)) ?? 'unchecked',
      findings: [...new Set(check(judged, settings).map(({ rule }) => rule))].sort(),
    };
  };
}
