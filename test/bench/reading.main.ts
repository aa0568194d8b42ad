/**
 * Measures reading and extraction: `npm run bench:reading -- [--kb N] [--runs N] [--seed N] [--data DIR]`. Text of five subjects is generated from
 * templates; with `--data`, the text files of a folder are measured instead; where STET_SHARED is set, its articles are measured, too, repeated until they are as much. Each stage works on all articles; the figure is the
 * best of several runs, by processor time of this process on one thread. "together" is the way of files: bytes, documents, articles, as many side by side as
 * the reading worker takes; "one by one" is each file for itself, "first pass" the first run,
 * for the first text while the engine still compiles.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Corpus } from '../../src/core/corpus/corpus';
import { findActors } from '../../src/core/extract/actors';
import { wordsOf } from '../../src/core/extract/actors-words';
import { attachFigures } from '../../src/core/extract/attach';
import { extract, extractAll } from '../../src/core/extract/extract';
import { findFigures } from '../../src/core/extract/figures';
import { findQuotations } from '../../src/core/extract/quotations';
import type { Document } from '../../src/core/model';
import { decode } from '../../src/core/read/decode';
import { readDocument } from '../../src/core/read/read';
import { proseOf } from '../../src/core/text/prose';
import { splitSentences } from '../../src/core/text/sentences';
import { fitting } from '../../src/server/side-by-side';
import { generateArticles, type Generated } from './reading-text';

const { values } = parseArgs({ options: { kb: { type: 'string', default: '1000' }, runs: { type: 'string', default: '10' }, seed: { type: 'string', default: '1' }, data: { type: 'string' } } });
const wanted = Number(values.kb) * 1000;
const runs = Number(values.runs);
/** Runs before the first that counts, but for the first of all: after so many the engine compiles next to nothing any more. */
const WARM_UP = 10;
/** Goal of the plan for reading and extraction together, on one core. */
const GOAL = 5;

/** Megabytes of source a second of one run. */
function once(bytes: number, work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return bytes / Math.max(1, user + system);
}

/** The same, the best of all runs. */
function speed(bytes: number, work: () => void): number {
  return Math.max(...Array.from({ length: runs }, () => once(bytes, work)));
}

interface File extends Generated {
  readonly bytes: Uint8Array;
}

/** Text to measure with, and how fast its files go all the way. */
interface Measured {
  readonly title: string;
  readonly files: readonly File[];
  readonly rows: readonly [way: string, speed: number][];
}

const sizeOf = (files: readonly File[]): number => files.reduce((sum, { bytes }) => sum + bytes.length, 0);
const opened = ({ path, bytes }: File): Document => readDocument(path, decode(bytes, path).value ?? '').value;

function measureWay(title: string, articles: readonly Generated[]): Measured {
  const files = articles.map(({ path, text }) => ({ path, text, bytes: new TextEncoder().encode(text) }));
  const total = sizeOf(files);
  const batches: File[][] = [];
  for (let at = 0; at < files.length; at += batches.at(-1)!.length) batches.push(files.slice(at, at + fitting(files.slice(at))));
  const together = (): void => batches.forEach((batch) => extractAll(batch.map(opened)));
  const single = (): void => files.forEach((file) => extract(opened(file)));
  const first = once(total, together);
  for (let run = 0; run < WARM_UP; run++) together();
  return { title, files, rows: [['first pass', first], ['one by one', speed(total, single)], ['together', speed(total, together)]] };
}

function measureStages({ title, files, rows: ways }: Measured): void {
  const total = sizeOf(files);
  const documents = files.map(({ path, text }) => readDocument(path, text).value);
  const scenes = documents.map((document) => {
    const prose = proseOf(document);
    const sentences = splitSentences(prose, document.blocks);
    const words = sentences.map((sentence) => wordsOf(prose, sentence));
    const figures = findFigures(prose, sentences, document.metadata.date ?? null, words);
    return { document, prose, sentences, words, figures, ...findActors(prose, sentences, document, words) };
  });
  const extracted = documents.map((document) => extract(document));
  const rows: [stage: string, speed: number][] = [['decode', speed(total, () => files.forEach(({ path, bytes }) => decode(bytes, path)))]];
  for (const ending of ['txt', 'md']) {
    const own = files.filter(({ path }) => path.endsWith(`.${ending}`));
    if (own.length > 0) rows.push([`read ${ending}`, speed(sizeOf(own), () => own.forEach(({ path, text }) => readDocument(path, text)))]);
  }
  const stage = (name: string, work: (scene: (typeof scenes)[number]) => unknown): void => void rows.push([name, speed(total, () => scenes.forEach(work))]);
  stage('sentences', ({ document, prose }) => splitSentences(prose, document.blocks));
  stage('words', ({ prose, sentences }) => sentences.forEach((sentence) => wordsOf(prose, sentence)));
  stage('figures', ({ document, prose, sentences, words }) => findFigures(prose, sentences, document.metadata.date ?? null, words));
  stage('actors', ({ document, prose, sentences, words }) => findActors(prose, sentences, document, words));
  stage('attach', ({ prose, sentences, figures, mentions, actors }) => attachFigures(prose, sentences, figures, mentions, actors));
  stage('quotations', ({ document, prose, sentences, words, actors, mentions, roles }) => findQuotations(prose, sentences, actors, mentions, { roles, blocks: document.blocks, words }));
  rows.push(['put', speed(total, () => extracted.reduce((corpus, article) => (corpus.put(article, { size: 0, modified: 0 }), corpus), new Corpus()))]);
  rows.push(['extraction', speed(total, () => documents.forEach((document) => extract(document)))], ...ways);

  console.log(`\n${title}: ${files.length} articles, ${(total / 1e6).toFixed(2)} MB, best of ${runs}`);
  for (const [name, megabytes] of rows) console.log(`${name.padEnd(12)}${megabytes.toFixed(1).padStart(8)} MB/s${(1000 / megabytes).toFixed(0).padStart(8)} ms/MB`);
  const [, together] = ways.at(-1)!;
  console.log(`${together >= GOAL ? 'reaches' : 'misses'} the goal of ${GOAL} MB/s`);
}

/** The text and Markdown files of a folder, repeated until they are about as much as is wanted. */
function articlesIn(folder: string): Generated[] {
  const own = readdirSync(folder).filter((path) => /\.(?:txt|md)$/.test(path)).sort().map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  const size = own.reduce((sum, { text }) => sum + text.length, 0);
  return Array.from({ length: Math.max(1, Math.round(wanted / Math.max(1, size))) }, (_, copy) => own.map(({ path, text }) => ({ path: `${copy}/${path}`, text }))).flat();
}

const shared = process.env['STET_SHARED'];
// The whole way of all texts comes first, as in a worker, which keeps no article: once those of the stages are kept, the engine takes every later one for lasting and copies it with each collection.
const measured = values.data === undefined ? [measureWay('Generated text', generateArticles(wanted, Number(values.seed)))] : [measureWay(values.data, articlesIn(values.data))];
if (values.data === undefined && shared !== undefined) measured.push(measureWay('Shared articles', articlesIn(join(shared, 'articles'))));
measured.forEach(measureStages);
