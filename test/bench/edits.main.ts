/**
 * Edits backed sentences and counts what is caught: `npm run bench:edits -- --data DIR [--seed N] [--per-kind N] [--samples | --misses]`. DIR holds
 * `learn` and `measure` with JSON lines {"doc","claim","label"}. Verbatim: sentences of the articles; paraphrased: backed claims of one sentence.
 * Caught: a finding at information or above that the unedited sentence does not have. Sentences that the engine leaves unchecked are not edited.
 * Verbatim sentences are also worded otherwise in ways that keep what they state: every finding on one of those is false.
 */
import { parseArgs } from 'node:util';
import { draftOfSentences } from '../../src/cli/given-text';
import type { Corpus } from '../../src/core/corpus/corpus';
import { judge } from '../../src/core/ground/judge';
import type { Article, Finding } from '../../src/core/model';
import { check } from '../../src/core/rules/check';
import { defaultSettings } from '../../src/core/settings';
import { overlaps, textOf } from '../../src/core/text/spans';
import { tokenize } from '../../src/core/text/tokens';
import { EDIT_KINDS, makeEdit, type EditKind, type Edited } from './edits-make';
import { REWORDINGS, reword } from './edits-reword';
import { corpusOf, randomFrom, readDataSets, shuffled, type Pair } from './grounding-data';

const { values } = parseArgs({ options: { data: { type: 'string' }, seed: { type: 'string', default: '1' }, 'per-kind': { type: 'string', default: '240' }, samples: { type: 'boolean', default: false }, misses: { type: 'boolean', default: false } } });
if (values.data === undefined) {
  console.error('bench:edits: no data given. Write "npm run bench:edits -- --data DIR".');
  process.exit(1);
}
const random = randomFrom(Number(values.seed));
const perKind = Number(values['per-kind']);

/** The rules that name each kind of edit rightly. A quotation's words belong to its own rule whatever was changed in them. */
const RIGHT: Readonly<Record<EditKind, readonly string[]>> = {
  'number new': ['figure-differs', 'figure-unsourced', 'figure-misplaced'],
  'number from article': ['figure-differs', 'figure-misplaced', 'figure-unsourced'],
  'name unknown': ['actor-unknown', 'actor-misplaced', 'actor-misspelled', 'quote-misattributed'],
  'name from article': ['actor-misplaced', 'quote-misattributed', 'role-differs', 'claim-reversed'],
  date: ['date-differs', 'date-unsourced', 'figure-misplaced'],
  'negation in': ['claim-reversed'],
  'negation out': ['claim-reversed'],
  role: ['role-differs'],
  swap: ['claim-reversed', 'actor-misplaced', 'quote-misattributed'],
  antonym: ['claim-reversed', 'figure-differs', 'role-differs', 'date-differs'],
  'hedge dropped': ['claim-overstated', 'claim-reversed'],
  'quotation word': ['quote-altered'],
};
/** Words a finding may mark beyond those that were changed and still count as marking them exactly: the rest of a figure, date or name. */
const BESIDE = 4;

interface Tally {
  made: number;
  caught: number;
  exact: number;
  rules: Map<string, number>;
  missed: string[];
  samples: string[];
}
interface Kept {
  readonly text: string;
  readonly sentence: Article;
}

const columns = ['verbatim', 'paraphrased'] as const;
type Column = (typeof columns)[number];
const tallies = new Map<string, Tally>();
for (const column of columns) for (const kind of EDIT_KINDS) tallies.set(`${column} ${kind}`, { made: 0, caught: 0, exact: 0, rules: new Map(), missed: [], samples: [] });
const unedited: Record<Column, { all: number; flagged: number; warned: number; unchecked: number; rules: Map<string, number>; flags: string[] }> = {
  verbatim: { all: 0, flagged: 0, warned: 0, unchecked: 0, rules: new Map(), flags: [] },
  paraphrased: { all: 0, flagged: 0, warned: 0, unchecked: 0, rules: new Map(), flags: [] },
};

/** Sentences that were worded otherwise, and how many of them were flagged. */
const reworded = new Map(Object.keys(REWORDINGS).map((kind) => [kind, { made: 0, flagged: 0, warned: 0, flags: [] as string[] }]));

/** Unedited claims by data set: labels are noisy, in some more than in others. */
const bySet = new Map<string, { all: number; flagged: number }>();

const byDoc = new Map<string, Pair[]>();
for (const { pairs } of readDataSets(values.data)) {
  for (const pair of pairs) byDoc.set(pair.doc, [...(byDoc.get(pair.doc) ?? []), pair]);
}
/** Sentences of one article that are looked at, so that long articles do not fill the table. */
const SENTENCES = 12;
/** Claims of one article that are edited; some data hold dozens of near copies of one. */
const CLAIMS = 3;
const started = process.hrtime.bigint();
for (const [doc, pairs] of shuffled([...byDoc], random)) {
  const open = columns.filter((column) => EDIT_KINDS.some((kind) => (tallies.get(`${column} ${kind}`)?.made ?? 0) < perKind) || unedited[column].all < 2000);
  const backed = pairs.filter((pair) => pair.backed);
  if (!open.includes('verbatim') && backed.length === 0) continue;
  const corpus = corpusOf(doc);
  const article = corpus.open(corpus.articles()[0]?.id ?? 0);
  if (!article || article.language !== 'en') continue;
  const given: Record<Column, string[]> = {
    verbatim: shuffled(article.sentences.map(({ span }) => textOf(article.text, span)), random).filter(isSentence).slice(0, SENTENCES),
    paraphrased: shuffled([...new Set(backed.map((pair) => pair.claim))], random),
  };
  for (const column of columns) given[column].forEach((text, index) => tryAll(column, text, corpus, article, column === 'verbatim' || index < CLAIMS, backed[0]?.dataset ?? ''));
}

/** A line of a page that does not end like a sentence is a heading or a caption. */
function isSentence(text: string): boolean {
  return tokenize(text).length >= 6 && /[.!?]["'\u2019\u201D)]*\s*$/.test(text);
}

function findingsOf(text: string, corpus: Corpus): { findings: Finding[]; unchecked: boolean; sentence: Article } {
  const sentence = draftOfSentences(text);
  const judged = judge(sentence, corpus, defaultSettings);
  const findings = check(judged, defaultSettings).filter(({ severity, rule }) => severity !== 'hint' && rule !== 'placeholder');
  return { findings, unchecked: judged.claims.every(({ standing }) => standing === 'unchecked'), sentence };
}

function tryAll(column: Column, text: string, corpus: Corpus, article: Article, toEdit: boolean, dataset: string): void {
  const before = findingsOf(text, corpus);
  const count = unedited[column];
  if (before.unchecked) {
    count.unchecked++;
    return;
  }
  count.all++;
  const own = column === 'paraphrased' ? (bySet.get(dataset) ?? { all: 0, flagged: 0 }) : undefined;
  if (own) bySet.set(dataset, { all: own.all + 1, flagged: own.flagged + (before.findings.length > 0 ? 1 : 0) });
  if (before.findings.length > 0) {
    count.flagged++;
    count.flags.push(`${before.findings.map(({ rule, message }) => `${rule}: ${message}`).join(' | ')} <- ${text}`);
  }
  if (before.findings.some(({ severity }) => severity === 'warning')) count.warned++;
  for (const { rule } of before.findings) count.rules.set(rule, (count.rules.get(rule) ?? 0) + 1);
  const kept: Kept = { text, sentence: before.sentence };
  if (!toEdit || before.sentence.sentences.length !== 1) return;
  if (column === 'verbatim' && before.findings.length === 0) rewordAll(kept.sentence, article, corpus);
  const known = new Set(before.findings.map(keyOf));
  for (const kind of EDIT_KINDS) {
    const tally = tallies.get(`${column} ${kind}`);
    if (!tally || tally.made >= perKind) continue;
    const edited = makeEdit(kind, { sentence: kept.sentence, article }, random);
    if (edited) score(tally, edited, kept, findingsOf(edited.text, corpus).findings.filter((finding) => !known.has(keyOf(finding))));
  }
}

function rewordAll(sentence: Article, article: Article, corpus: Corpus): void {
  for (const [kind, tally] of reworded) {
    const made = tally.made < perKind ? reword(kind, { sentence, article, actorsNamed: (name) => corpus.actorsNamed(name) }) : undefined;
    if (made === undefined) continue;
    const { findings } = findingsOf(made, corpus);
    tally.made++;
    if (findings.length === 0) continue;
    tally.flagged++;
    tally.flags.push(`${findings.map(({ rule, message }) => `${rule}: ${message}`).join(' | ')} <- ${made}`);
    if (findings.some(({ severity }) => severity === 'warning')) tally.warned++;
  }
}

/** The same finding before and after the edit; a claim as a whole is one, whatever its words. */
function keyOf({ rule, text }: Finding): string {
  return rule === 'claim-unsourced' ? rule : `${rule} ${text}`;
}

function score(tally: Tally, edited: Edited, { text }: Kept, findings: readonly Finding[]): void {
  tally.made++;
  const shown = `${text}  ==>  ${edited.text}`;
  if (tally.samples.length < 20) tally.samples.push(`${findings.map(({ rule, text: words }) => `${rule} [${words.slice(0, 40)}]`).join(', ') || 'nothing'}: ${shown}`);
  if (findings.length === 0) {
    tally.missed.push(shown);
    return;
  }
  tally.caught++;
  for (const { rule } of findings) tally.rules.set(rule, (tally.rules.get(rule) ?? 0) + 1);
  const right = findings.some(({ rule, span }) => {
    const named = RIGHT[edited.kind].includes(rule) || (rule === 'quote-altered' && edited.kind !== 'hedge dropped');
    return named && edited.changed.some((changed) => overlaps(span, changed) && tokenize(edited.text, span.start, span.end).length <= tokenize(edited.text, changed.start, changed.end).length + BESIDE);
  });
  if (right) tally.exact++;
}

const percent = (part: number, all: number): string => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)}`);
const ranked = (rules: ReadonlyMap<string, number>): string => [...rules].sort((a, b) => b[1] - a[1]).slice(0, 4).map(([rule, n]) => `${rule} ${n}`).join(', ');
const lines = ['| edit | made | caught % | of those exact words and right rule % | rules | made (p) | caught % (p) | exact % (p) | rules (p) |', '|---|---|---|---|---|---|---|---|---|'];
const totals = { verbatim: { made: 0, caught: 0, exact: 0 }, paraphrased: { made: 0, caught: 0, exact: 0 } };
for (const kind of EDIT_KINDS) {
  const cells = columns.flatMap((column) => {
    const tally = tallies.get(`${column} ${kind}`);
    if (!tally) return [];
    for (const key of ['made', 'caught', 'exact'] as const) totals[column][key] += tally[key];
    return [String(tally.made), percent(tally.caught, tally.made), percent(tally.exact, tally.caught), ranked(tally.rules)];
  });
  lines.push(`| ${kind} | ${cells.join(' | ')} |`);
}
lines.push(`| all | ${columns.map((column) => `${totals[column].made} | ${percent(totals[column].caught, totals[column].made)} | ${percent(totals[column].exact, totals[column].caught)} | `).join('| ')} |`, '');
for (const column of columns) {
  const { all, flagged, warned, unchecked, rules } = unedited[column];
  lines.push(`Unedited, ${column}: ${all} sentences or claims, ${percent(flagged, all)} % flagged (${percent(warned, all)} % at warning); ${unchecked} left unchecked. ${ranked(rules)}`);
}
lines.push('', '| reworded, verbatim otherwise | made | flagged % | at warning % |', '|---|---|---|---|');
const all = [...reworded.values()].reduce((sum, { made, flagged, warned }) => ({ made: sum.made + made, flagged: sum.flagged + flagged, warned: sum.warned + warned }), { made: 0, flagged: 0, warned: 0 });
for (const [kind, { made, flagged, warned }] of [...reworded, ['all', all] as const]) lines.push(`| ${kind} | ${made} | ${percent(flagged, made)} | ${percent(warned, made)} |`);
lines.push('', `Flagged % by data set: ${[...bySet].sort().map(([name, { all, flagged }]) => `${name} ${percent(flagged, all)} of ${all}`).join(', ')}`);
console.log(lines.join('\n'));
if (values.samples || values.misses) {
  for (const [name, tally] of tallies) console.log(`\n## ${name}\n${(values.misses ? tally.missed.slice(0, 20) : tally.samples).map((one) => `- ${one}`).join('\n')}`);
  for (const [kind, { flags }] of reworded) console.log(`\n## reworded, ${kind}, flagged\n${flags.slice(0, 20).map((one) => `- ${one}`).join('\n')}`);
  for (const column of columns) console.log(`\n## unedited, ${column}, flagged\n${unedited[column].flags.slice(0, 30).map((one) => `- ${one}`).join('\n')}`);
}
console.error(`${(Number(process.hrtime.bigint() - started) / 1e9).toFixed(1)} s`);
