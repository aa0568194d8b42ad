import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleOfText } from '../../src/cli/given-text';
import { asWritten } from '../../src/cli/tokenised';
import { Corpus } from '../../src/core/corpus/corpus';
import { isRecord, parseJson } from '../../src/core/text/json';

/** A labelled pair: a claim, the article it is held against, and whether that article backs it. */
export interface Pair {
  readonly id: string;
  readonly dataset: string;
  readonly docId: string;
  readonly doc: string;
  readonly claim: string;
  readonly backed: boolean;
}

export interface DataSet {
  readonly name: string;
  /** `learn` may train weights that ship; `measure` is looked at from outside only. */
  readonly part: 'learn' | 'measure';
  readonly pairs: readonly Pair[];
}

/** Reads `learn/*.jsonl` and `measure/*.jsonl` of a folder, in order of name; pairs keep the order of their file. */
export function readDataSets(folder: string): DataSet[] {
  return (['learn', 'measure'] as const).flatMap((part) => {
    const within = join(folder, part);
    if (!existsSync(within)) return [];
    const files = readdirSync(within).filter((name) => name.endsWith('.jsonl')).sort();
    return files.map((file): DataSet => ({ name: file.slice(0, -'.jsonl'.length), part, pairs: readPairs(join(within, file)) }));
  });
}

function readPairs(path: string): Pair[] {
  return readFileSync(path, 'utf8').split('\n').flatMap((line) => {
    const row = line.trim() === '' ? undefined : parseJson(line, path).value;
    if (!isRecord(row)) return [];
    const { id, dataset, docId, doc, claim, label } = row;
    if (typeof doc !== 'string' || typeof claim !== 'string') return [];
    return [{ id: String(id), dataset: String(dataset), docId: String(docId), ...asWritten({ doc, claim }), backed: label === 1 }];
  });
}

/** The corpus that holds nothing but one article. */
export function corpusOf(doc: string): Corpus {
  const corpus = new Corpus();
  corpus.put(articleOfText('doc.txt', doc), { size: doc.length, modified: 0 });
  return corpus;
}

/** Numbers in [0, 1) that follow from the seed alone (mulberry32, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The items in an order that follows from the random numbers. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j] as T, result[i] as T];
  }
  return result;
}
