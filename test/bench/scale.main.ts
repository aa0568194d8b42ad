/**
 * Measures the corpus at size: `npm run bench:scale -- [--articles 1000,10000] [--seed N] [--edits N]`. Each size runs in a process of its own, on generated
 * articles on the disk; times are processor time of one thread, ratios are to a plain walk with `stat` and to a plain read of the same run.
 * `npm run bench` runs it beside others: `--one COUNT --given FOLDER --json` measures articles that are there already and prints its rows as JSON.
 */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Corpus } from '../../src/core/corpus/corpus';
import { prepareArticle } from '../../src/core/corpus/prepared-article';
import { extract } from '../../src/core/extract/extract';
import { hoverAt } from '../../src/core/features/hover';
import { suggest } from '../../src/core/features/suggestions';
import { judge, type JudgedAgain } from '../../src/core/ground/judge';
import { readDocument } from '../../src/core/read/read';
import type { Settings } from '../../src/core/settings';
import { defaultSettings } from '../../src/core/settings';
import { check } from '../../src/core/rules/check';
import { readDraft } from '../../src/server/drafts';
import { indexFolders, type IndexReport, type ReadArticle } from '../../src/server/index-folder';
import { readArticle, readPrepared } from '../../src/server/reader';
import { loadStore, saveStore } from '../../src/server/store';
import { nodeFiles } from '../../src/server/walk';
import { claimsASecond } from './claims-speed';
import { randomFrom } from './grounding-data';
import { generateArticles } from './reading-text';
import { best, cost, costOf, memory, peakMemory, percentile, type Row } from './scale-cost';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '1000,10000' }, seed: { type: 'string', default: '1' }, edits: { type: 'string', default: '150' }, one: { type: 'string' }, given: { type: 'string' }, warm: { type: 'string' }, json: { type: 'boolean', default: false } },
});

const settings: Settings = { ...defaultSettings, limits: { ...defaultSettings.limits, articles: 1_000_000 } };
/** Words of the draft that is edited, about. */
const DRAFT_BYTES = 12_000;
/** Mean size of a generated article in bytes. */
const ARTICLE_BYTES = 3_600;


function articlesOn(folder: string, count: number, seed: number): number {
  fs.mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (const { path, text } of generateArticles(count * ARTICLE_BYTES * 1.4, seed).slice(0, count)) {
    fs.writeFileSync(join(folder, path), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

function walkAndStat(folder: string): number {
  let size = 0;
  for (const name of fs.readdirSync(folder)) size += fs.lstatSync(join(folder, name)).size;
  return size;
}

function readAll(folder: string): number {
  let size = 0;
  for (const name of fs.readdirSync(folder)) size += fs.readFileSync(join(folder, name)).length;
  return size;
}

const indexed = (folder: string, corpus: Corpus, read: ReadArticle = readPrepared): Promise<IndexReport> =>
  indexFolders({ files: nodeFiles(), folders: [{ location: folder, prefix: '' }], corpus, settings, read, isDraft: () => false });

/** A question of each kind that a directory answers. */
function firstQuestions(corpus: Corpus): void {
  corpus.actorsNamed('Oslo');
  corpus.actorsStarting('nor', 5);
  corpus.actorsLike('Nordan Kelberg', 1);
  corpus.figuresMatching('herring', 5);
  void corpus.originCount;
}

async function measure(count: number, seed: number, edits: number): Promise<void> {
  const home = fs.mkdtempSync(join(tmpdir(), 'stet-scale-'));
  try {
    const folder = values.given ?? join(home, 'articles');
    const store = join(home, 'index.stet');
    const bytes = values.given === undefined ? articlesOn(folder, count, seed) : walkAndStat(folder);
    const empty = memory();
    const stat = best(3, () => walkAndStat(folder));
    const read = best(3, () => readAll(folder));
    const rows: Row[] = [{ what: 'walk + stat', ms: stat }, { what: 'plain read', ms: read }];

    const corpus = new Corpus();
    const put = timedPut(corpus);
    const cold = await costOf(() => indexed(folder, corpus, put.read));
    rows.push({ what: 'cold index', ms: cold.ms, note: ratio(cold.ms, read, 'plain read') }, { what: '  of it: put', ms: put.ms() });
    rows.push({ what: 'first questions', ms: cost(() => firstQuestions(corpus)).ms });
    const saved = cost(() => saveStore(store, corpus));
    rows.push({ what: 'save, durable', ms: saved.ms, note: `${(fs.statSync(store).size / bytes).toFixed(2)} bytes for each of text` });
    rows.push({ what: 'memory', ms: 0, note: `${((memory() - empty) / bytes).toFixed(1)} bytes for each of text, peak ${(peakMemory() / bytes).toFixed(1)}`, figures: { peak: peakMemory() } });

    rows.push(...(await warmStart(folder, store, stat, cold.ms, bytes)), ...freshStart(folder, store, stat, bytes));
    rows.push(...(await oneChange(folder, store, corpus)));
    rows.push(...(await warmStart(folder, store, stat, cold.ms, bytes)).slice(0, 2).map((row) => ({ ...row, what: `${row.what}, 12 changes in the journal` })));
    rows.push(...oneEdit(corpus, seed, edits), ...changedArticles(folder, corpus, seed));
    rows.push(...(await claimsASecond(corpus, (path) => fs.readFileSync(join(folder, path), 'utf8'))));
    if (values.json) console.log(JSON.stringify(rows));
    else print(count, bytes, rows);
  } finally {
    fs.rmSync(home, { recursive: true, force: true });
  }
}

/** What putting takes: preparing what is kept of an article, in a server the work of its worker, and taking that in. */
function timedPut(corpus: Corpus): { readonly ms: () => number; readonly read: ReadArticle } {
  let ms = 0;
  const timed = <T>(work: () => T): T => {
    const { value, ms: more } = cost(work);
    ms += more;
    return value;
  };
  const take = corpus.take.bind(corpus);
  corpus.take = (...given) => timed(() => take(...given));
  const read: ReadArticle = async (path, bytes) => {
    const { value, problems } = await readArticle(path, bytes);
    return { value: value && timed(() => prepareArticle(value)), problems };
  };
  return { ms: () => ms, read };
}

/** One file after another is given a new paragraph: taken in and durable, then the first questions. */
async function oneChange(folder: string, store: string, corpus: Corpus): Promise<Row[]> {
  const names = fs.readdirSync(folder).sort();
  const durable: number[] = [];
  const asked: number[] = [];
  for (let turn = 0; turn < 12; turn++) {
    const name = names[Math.floor((turn / 12) * names.length)]!;
    const path = join(folder, name);
    const text = `${fs.readFileSync(path, 'utf8')}\n\nTurn ${turn} of Nordan Kelberg${turn} brought ${turn + 3} million herring.\n`;
    fs.writeFileSync(path, text);
    const { value } = await readArticle(name, new TextEncoder().encode(text));
    const { size, mtimeMs } = fs.statSync(path);
    durable.push(cost(() => {
      corpus.put(value!, { size, modified: Math.round(mtimeMs) });
      saveStore(store, corpus);
    }).ms);
    asked.push(cost(() => firstQuestions(corpus)).ms);
  }
  return [
    { what: 'one change, durable', ms: percentile(durable, 0.5), note: `worst ${percentile(durable, 1).toFixed(1)}` },
    { what: 'first questions then', ms: percentile(asked, 0.5), note: `worst ${percentile(asked, 1).toFixed(1)}` },
  ];
}

const loaded = (store: string): Corpus => {
  const { value } = loadStore(store, undefined, () => {
    throw new Error('the store is damaged');
  });
  return value!;
};

/** A process of its own that starts over an index, answers first questions and judges a draft: what the first second of a session takes. */
function freshStart(folder: string, store: string, stat: number, bytes: number): Row[] {
  const [start, questions, draft, peak] = JSON.parse(execFileSync(process.execPath, ['--expose-gc', __filename, '--warm', folder, '--given', store], { encoding: 'utf8' })) as [number, number, number, number];
  return [
    { what: 'warm start of a new process', ms: start, note: ratio(start, stat, 'walk + stat') },
    { what: 'first questions of a new process', ms: questions },
    { what: 'first findings of a new process', ms: draft, note: `peak ${((peak - emptyPeak()) / bytes).toFixed(1)} bytes for each of text above an empty Node`, figures: { peak } },
  ];
}

/** The most bytes that a process without a program ever has in memory. */
function emptyPeak(): number {
  return Number(execFileSync(process.execPath, ['-e', 'console.log(process.resourceUsage().maxRSS * 1024)'], { encoding: 'utf8' }));
}

async function startOver(folder: string, store: string): Promise<void> {
  let corpus: Corpus | undefined;
  const start = await costOf(async () => {
    corpus = loaded(store);
    await indexed(folder, corpus);
  });
  const questions = cost(() => firstQuestions(corpus!));
  const draft = cost(() => judge(readDraft(draftAt(1)), corpus!, settings));
  console.log(JSON.stringify([start.ms, questions.ms, draft.ms, peakMemory()]));
}

async function warmStart(folder: string, store: string, stat: number, cold: number, bytes: number): Promise<Row[]> {
  const before = memory();
  let report: IndexReport | undefined;
  const opened = cost(() => loaded(store));
  const warm = await costOf(async () => void (report = await indexed(folder, opened.value)));
  const total = opened.ms + warm.ms;
  const questions = cost(() => firstQuestions(opened.value));
  return [
    { what: 'load', ms: opened.ms },
    { what: 'warm start', ms: total, note: `${ratio(total, stat, 'walk + stat')}, ${ratio(total, cold, 'cold')}; ${report!.read} files read again`, figures: { read: report!.read } },
    { what: 'first questions after a warm start', ms: questions.ms },
    { what: 'memory, loaded', ms: 0, note: `${((memory() - before) / bytes).toFixed(1)} bytes for each of text` },
  ];
}

function draftAt(seed: number): TextDocument {
  const text = generateArticles(DRAFT_BYTES, seed).concat(generateArticles(DRAFT_BYTES, seed + 7)).map((article) => article.text.replace(/^---[^]*?---\n/, '')).join('\n\n').slice(0, DRAFT_BYTES);
  return TextDocument.create('file:///draft.md', 'markdown', 1, text);
}

/** One article after another is given a new paragraph: what of a draft is judged again. */
function changedArticles(folder: string, corpus: Corpus, seed: number): Row[] {
  const draft = readDraft(draftAt(seed));
  let judged = judge(draft, corpus, settings);
  const all = judged.counters.judged;
  const names = fs.readdirSync(folder).sort();
  const [costs, again]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < 12; turn++) {
    const name = names[Math.floor(((turn + 0.5) / 12) * names.length)]!;
    const text = `${fs.readFileSync(join(folder, name), 'utf8')}\n\nTurn ${turn} of Nordan Kelberg${turn} brought ${turn + 3} million herring.\n`;
    corpus.put(extract(readDocument(name, text).value), { size: 1, modified: turn });
    while (corpus.settle(Infinity));
    costs.push(cost(() => (judged = judge(draft, corpus, settings, judged))).ms);
    again.push(judged.counters.judged);
  }
  return [{ what: 'a draft after one article changed', ms: percentile(costs, 0.5), note: `p99 ${percentile(costs, 0.99).toFixed(0)}; of ${all} claims ${percentile(again, 0.5)} judged again, at most ${percentile(again, 1)}`, figures: { again: percentile(again, 0.5) } }];
}

/** One word of a draft changes; then its findings, a hover and a completion at a random place. */
function oneEdit(corpus: Corpus, seed: number, edits: number): Row[] {
  const random = randomFrom(seed + 9);
  let document = draftAt(seed);
  const text = document.getText();
  let judged: JudgedAgain | undefined;
  const costs: Record<'extract' | 'findings' | 'hover' | 'completion', number[]> = { extract: [], findings: [], hover: [], completion: [] };
  let [postings, opened, sentences] = [0, 0, 0];
  const first = cost(() => (judged = judge(readDraft(document), corpus, settings))).ms;
  for (let edit = 0; edit < edits; edit++) {
    const at = document.getText().indexOf(' ', Math.floor(random() * (document.getText().length - 20)));
    const word = /\w*/.exec(document.getText().slice(at + 1))![0];
    document = TextDocument.update(document, [{ range: { start: document.positionAt(at + 1), end: document.positionAt(at + 1 + word.length) }, text: `word${edit}` }], edit + 2);
    const before = corpus.counters;
    const read = cost(() => readDraft(document));
    const found = cost(() => {
      judged = judge(read.value, corpus, settings, judged);
      check(judged, settings);
    });
    costs.extract.push(read.ms);
    costs.findings.push(read.ms + found.ms);
    postings = Math.max(postings, corpus.counters.postingsVisited - before.postingsVisited);
    opened = Math.max(opened, corpus.counters.articlesOpened - before.articlesOpened);
    sentences = Math.max(sentences, judged!.counters.judged);
    const offset = Math.floor(random() * document.getText().length);
    costs.hover.push(cost(() => hoverAt(judged!.draft, judged!.claims, corpus, offset)).ms);
    costs.completion.push(cost(() => suggest({ text: document.getText(), metadata: judged!.draft.metadata }, corpus, offset, { trigger: '@' })).ms);
  }
  const spread = (what: string, all: readonly number[], note = '', figures = {}): Row => ({ what, ms: percentile(all, 0.5), note: `p99 ${percentile(all, 0.99).toFixed(1)}${note}`, figures: { p99: percentile(all, 0.99), ...figures } });
  return [
    { what: 'first findings of a draft', ms: first, note: `${text.split(/\s+/).length} words` },
    spread('  one edit: reading it', costs.extract),
    spread('one edit to findings', costs.findings, `; at most ${sentences} sentences judged, ${postings} postings visited, ${opened} articles opened`, { postings, opened, sentences }),
    spread('hover', costs.hover),
    spread('completion', costs.completion),
  ];
}

function ratio(ms: number, reference: number, name: string): string {
  return `${(ms / reference).toFixed(1)} × ${name}`;
}

function print(count: number, bytes: number, rows: readonly Row[]): void {
  console.log(`\n${count} articles, ${(bytes / 1e6).toFixed(1)} MB\n\n| what | ms | |\n|---|---|---|`);
  for (const { what, ms, note } of rows) console.log(`| ${what.trim()} | ${ms === 0 ? '' : ms < 10 ? ms.toFixed(1) : ms.toFixed(0)} | ${note ?? ''} |`);
}

if (values.warm !== undefined) void startOver(values.warm, values.given!);
else if (values.one !== undefined) void measure(Number(values.one), Number(values.seed), Number(values.edits));
else for (const size of values.articles.split(',')) execFileSync(process.execPath, ['--expose-gc', ...(Number(size) > 10_000 ? ['--max-old-space-size=8192'] : []), __filename, '--one', size, '--seed', values.seed, '--edits', values.edits], { stdio: 'inherit' });
