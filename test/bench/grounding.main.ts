/**
 * Measures grounding on labelled pairs: `npm run bench:grounding -- --data DIR [--seed N]`. DIR holds `learn` and `measure`. Prints for each data set the
 * AUC of the shipped weights and of weights learned with the set's whole family left out, balanced accuracy with one threshold and with
 * one shifted by the set's own unlabelled mean, and false flags at 80 % recall, next to the references and goals of GROUNDING; then how claims stand
 * that are held against an article about something else.
 */
import { parseArgs } from 'node:util';
import { togetherOf } from '../../src/cli/row-score';
import { readDataSets } from './grounding-data';
import { judgeAll, judgeMismatched, type JudgedRow } from './grounding-rows';
import { fit, type Fitted } from './train-fit';

const { values } = parseArgs({ options: { data: { type: 'string' }, seed: { type: 'string', default: '1' } } });
if (values.data === undefined) {
  console.error('bench:grounding: no data given. Write "npm run bench:grounding -- --data DIR".');
  process.exit(1);
}

/** Sets that share articles or were made in one way: left out of training together. */
function familyOf(name: string): string {
  if (/xsum|defacto/.test(name)) return 'xsum';
  if (/cnndm|summeval|bump/.test(name)) return 'cnndm';
  return name.replace(/_.*/, '');
}

/** GROUNDING, 'References on the same data': what is compared, references, prototype, goal. */
const REFERENCES: Readonly<Record<string, readonly [measure: 'AUC' | 'BA', references: string, prototype: number, goal: number]>> = {
  xsumfaith: ['AUC', 'ANLI-T5-11B 77.9, SummaC-ZS 71.3, FactCC 59.4', 83.4, 87],
  qags_cnndm: ['AUC', 'summary level: ANLI 82.1, SummaC-ZS 80.9', 84.7, 90],
  qags_xsum: ['AUC', 'ANLI 83.8, SummaC-ZS 78.1, Q2 70.9, QuestEval 56.3', 71.4, 79],
  summeval_summ: ['AUC', 'SummaC-ZS 81.7, ANLI 80.5', 78.0, 84],
  wice: ['BA', 'GPT-4o 78.5, MiniCheck-FT5 72.2, AlignScore 66.0, SummaC-ZS 62.8', 73.7, 78],
  summedits_news: ['BA', 'human 90, GPT-4 83, QAFactEval 74, SummaC-Conv 62', 63.9, 70],
  bump: ['AUC', 'summary level: QAFactEval 71.5, DAE 63.7, SummaC 55.9', 68.4, 74],
  faithbench: ['AUC', '', 71.5, 78],
  defacto: ['AUC', '', 81.4, 86],
  cliff_cnndm: ['AUC', '', 84.6, 89],
  cliff_xsum: ['AUC', '', 76.1, 82],
};
/** How far a set's own mean may move the threshold, down and up, in logits, where scores of copies are as far apart as those of retellings: a mostly invented draft must not pass. */
const CLAMP = [-1, 2.5] as const;

interface Scored {
  readonly backed: boolean;
  readonly score: number;
}

const sets = readDataSets(values.data);
const rows = judgeAll(sets);
const learn = sets.filter(({ part }) => part === 'learn').flatMap(({ name }) => rows.get(name) ?? []).filter(({ sentences }) => sentences.length > 0);
const leftOut = new Map<string, Fitted>();
for (const family of [...new Set(sets.map(({ name }) => familyOf(name)))].sort()) leftOut.set(family, fit(learn.filter(({ dataset }) => familyOf(dataset) !== family), Number(values.seed)));

const lines = [
  '| set | pairs | AUC left out | AUC shipped | BA own threshold | BA one threshold | BA shifted | false flags % at 80 % recall | compared | references | prototype | goal | reached |',
  '|---|---|---|---|---|---|---|---|---|---|---|---|---|',
];
const means: number[][] = [];
for (const { name, part } of sets) {
  const own = rows.get(name) ?? [];
  const fitted = leftOut.get(familyOf(name));
  if (!fitted || !own.some(({ backed }) => !backed) || !own.some(({ backed }) => backed)) continue;
  const scored = scoresOf(own, fitted);
  const others = learn.filter(({ dataset }) => familyOf(dataset) !== familyOf(name));
  const training = [...new Set(others.map(({ dataset }) => dataset))].map((dataset) => scoresOf(others.filter((row) => row.dataset === dataset), fitted));
  const one = bestThreshold(training);
  const usual = mean(training.map(meanLogit));
  const moved = (set: readonly Scored[]): Scored[] => set.map(({ backed, score }) => ({ backed, score: 1 / (1 + Math.exp(shiftOf(set, usual) - logit(score))) }));
  const shifted = bestThreshold(training.map(moved));
  const figures = [auc(scored), auc(shippedScores(own)), balanced(scored, bestThreshold([scored])), balanced(scored, one), balanced(moved(scored), shifted), falseFlags(scored)];
  means.push(figures);
  const [measure, references, prototype, goal] = REFERENCES[name] ?? [undefined, '', undefined, undefined];
  const reached = measure === undefined ? undefined : measure === 'AUC' ? figures[0] : figures[2];
  lines.push(`| ${name}${part === 'measure' ? '' : ' (learn)'} | ${own.length} | ${figures.map((figure) => figure.toFixed(1)).join(' | ')} | ${measure ?? ''} | ${references} | ${prototype?.toFixed(1) ?? ''} | ${goal ?? ''} | ${reached === undefined || prototype === undefined || goal === undefined ? '' : reached >= goal ? 'goal' : reached >= prototype ? 'floor' : `${(reached - prototype).toFixed(1)} to floor`} |`);
}
lines.push(`| mean | | ${(means[0] ?? []).map((_, k) => mean(means.map((one) => one[k] ?? 0)).toFixed(1)).join(' | ')} | | | | | |`);
console.log(lines.join('\n'));

const strange = judgeMismatched(sets);
const count = (standing: string): number => strange.filter((one) => one === standing).length;
console.log(`\nMismatched: ${strange.length} claims held against another claim's article: ${['missing', 'conflict', 'near', 'found'].map((standing) => `${standing} ${((100 * count(standing)) / strange.length).toFixed(1)} %`).join(', ')}; ${strange.length - count('missing') - count('conflict') - count('near') - count('found')} unchecked.`);

/** What the engine itself says of the rows. */
function shippedScores(own: readonly JudgedRow[]): Scored[] {
  return own.map(({ backed, scores }) => ({ backed, score: togetherOf(scores) }));
}

/** The same for other weights. */
function scoresOf(own: readonly JudgedRow[], { weights, bias }: Fitted): Scored[] {
  return own.map(({ backed, sentences }) => {
    const each = sentences.map((values) => 1 / (1 + Math.exp(-values.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), bias))));
    return { backed, score: togetherOf(each) };
  });
}

/** Scores of nought and one stay finite. */
function logit(score: number): number {
  const within = Math.max(1e-4, Math.min(1 - 1e-4, score));
  return Math.log(within / (1 - within));
}

function meanLogit(set: readonly Scored[]): number {
  return mean(set.map(({ score }) => logit(score)));
}

function shiftOf(set: readonly Scored[], usual: number): number {
  return Math.max(CLAMP[0], Math.min(CLAMP[1], meanLogit(set) - usual));
}

/** Area under the ROC curve in percent, ties counted half (Mann & Whitney 1947). */
function auc(scored: readonly Scored[]): number {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  const backed = sorted.filter((one) => one.backed).length;
  let ranks = 0;
  for (let i = 0; i < sorted.length; ) {
    let end = i;
    while (end < sorted.length && sorted[end]?.score === sorted[i]?.score) end++;
    for (let k = i; k < end; k++) if (sorted[k]?.backed) ranks += (i + 1 + end) / 2;
    i = end;
  }
  return (100 * (ranks - (backed * (backed + 1)) / 2)) / (backed * (scored.length - backed));
}

function balanced(scored: readonly Scored[], threshold: number): number {
  const rate = (backed: boolean): number => mean(scored.filter((one) => one.backed === backed).map(({ score }) => (score >= threshold === backed ? 1 : 0)));
  return 50 * (rate(true) + rate(false));
}

/** The threshold with the best balanced accuracy, each set counting the same. */
function bestThreshold(sets: readonly (readonly Scored[])[]): number {
  const usable = sets.filter((set) => set.some(({ backed }) => backed) && set.some(({ backed }) => !backed));
  let best = 0.5;
  let most = 0;
  for (let threshold = 0.02; threshold < 1; threshold += 0.01) {
    const accuracy = mean(usable.map((set) => balanced(set, threshold)));
    if (accuracy > most) [most, best] = [accuracy, threshold];
  }
  return best;
}

/** Share of backed claims that score below the threshold under which 80 % of the others lie. */
function falseFlags(scored: readonly Scored[]): number {
  const others = scored.filter(({ backed }) => !backed).map(({ score }) => score).sort((a, b) => a - b);
  const threshold = others[Math.ceil(0.8 * others.length) - 1] ?? 0;
  return 100 * mean(scored.filter(({ backed }) => backed).map(({ score }) => (score <= threshold ? 1 : 0)));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
