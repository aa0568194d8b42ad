import type { Article, ArticleId } from '../model';
import type { CorpusView, Query } from '../corpus/view';
import type { Trace } from './asked';
import { calledBy, canonicalName } from './context';
import { prepare, type Prepared, type PreparedSentence } from './prepare';

/** GROUNDING: the right article is among the top 3–5 for 97 % of claims. */
const ARTICLES = 5;

/**
 * Postings visited for a sentence, and for each clause or quotation of it: an edit judges two sentences again and may visit 30,000 in all. Rare words come
 * first, so that what is left out are words that stand in every tenth article of ten thousand.
 */
const POSTINGS = 15_000;
/** Postings visited for a part of a sentence, or for whatever a single comparison looks up. */
export const PART_POSTINGS = 3_000;

/** A sentence of an article held against a claim. */
export interface Passage {
  readonly source: Source;
  readonly sentence: PreparedSentence;
  /** IDF-weighted share of the claim's content words in this sentence, 0–1. */
  readonly coverage: number;
  /** The same over the sentence and its neighbours in the article. */
  readonly windowCoverage: number;
  /** Stems of the two sentences before it in its block and of the article's title: what it leaves unsaid. */
  readonly nearby: () => ReadonlySet<string>;
}

/** An article opened for one claim. */
export interface Source {
  readonly id: ArticleId;
  readonly prepared: Prepared;
  /** Canonical folded name of a local actor. */
  readonly nameOf: (actor: number) => string;
  /** All those names, in order. */
  readonly called: string;
  /** What of the corpus they rest on. */
  readonly trace: Trace;
}

/** What is looked for: content stems with their weight, and canonical actor names. */
export interface Sought {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

/** A stem that stands in no article. */
const UNSEEN = '\u0000';

/**
 * Weights of a sentence's content stems: 1 for a word in every article up to 2 for one in none. Plain IDF would let one unseen
 * word outweigh the whole matter of a sentence in the small corpora people really have.
 */
export function seek(sentence: PreparedSentence, corpus: CorpusView): Sought {
  const highest = corpus.idf(UNSEEN) || 1;
  const weights = new Map<string, number>();
  let total = 0;
  for (const { stem } of sentence.content) {
    if (weights.has(stem)) continue;
    const weight = 1 + corpus.idf(stem) / highest;
    weights.set(stem, weight);
    total += weight;
  }
  return { weights, total };
}

/** Opens articles for the length of one judgement, so that names are led to the corpus once for each article. */
export function sourceOpener(corpus: CorpusView): (id: ArticleId) => Source | undefined {
  const sources = new Map<Article, Source>();
  return (id) => {
    const article = corpus.open(id);
    if (!article) return undefined;
    const known = sources.get(article);
    if (known) return known;
    const source = sourceOf(id, article, corpus);
    sources.set(article, source);
    return source;
  };
}

function sourceOf(id: ArticleId, article: Article, corpus: CorpusView): Source {
  const all = calledBy(article);
  const namesIn = (now: CorpusView): string => all.map((one) => canonicalName(one, now)).join('\n');
  const called = namesIn(corpus);
  const names = called.split('\n');
  return { id, prepared: prepare(article), nameOf: (actor) => (all[actor] === undefined ? '' : names[actor]!), called, trace: [{ ask: namesIn, answer: called }] };
}

/** The articles nearest to a query, at most `limit`, opened. */
export function nearestSources(
  corpus: CorpusView,
  open: (id: ArticleId) => Source | undefined,
  query: Query,
  postings = POSTINGS,
  limit = ARTICLES,
): Source[] {
  const sources: Source[] = [];
  for (const hit of corpus.search(query, limit, postings)) {
    const source = open(hit.article);
    if (source) sources.push(source);
  }
  return sources;
}

/** Every sentence of the sources that shares a word with the claim or states a figure, best first; ties by article, then position. */
export function passagesFor(sought: Sought, sources: readonly Source[]): Passage[] {
  const passages: Passage[] = [];
  for (const source of sources) {
    const { sentences, article } = source.prepared;
    const { own, around } = covered(sought, source.prepared);
    for (const sentence of sentences) {
      const coverage = own[sentence.index]!;
      if ((coverage === 0 && sentence.figures.length === 0) || article.blocks[sentence.block]?.kind === 'heading') continue;
      passages.push(passageOf(source, sentence, coverage, around[sentence.index]!));
    }
  }
  return passages.sort((a, b) => worth(b) - worth(a));
}

/** A sentence of an article as a passage; coverage is 0 where it was found by its mentions, not its words. */
function passageOf(source: Source, sentence: PreparedSentence, coverage = 0, windowCoverage = coverage): Passage {
  return { source, sentence, coverage, windowCoverage, nearby: () => nearbyStems(source.prepared, sentence) };
}

/** The passage that holds a place of an article. */
export function passageAt(source: Source, at: number, coverage = 0): Passage | undefined {
  const sentence = source.prepared.sentences.find(({ span }) => span.start <= at && at < span.end);
  return sentence && passageOf(source, sentence, coverage);
}

const nearby = new WeakMap<PreparedSentence, ReadonlySet<string>>();

function nearbyStems({ sentences, titleStems }: Prepared, sentence: PreparedSentence): ReadonlySet<string> {
  const known = nearby.get(sentence);
  if (known) return known;
  const stems = new Set(titleStems);
  for (let i = sentence.index - 1; i >= sentence.index - 2; i--) {
    const before = sentences[i];
    if (before?.block === sentence.block) for (const stem of before.stems) stems.add(stem);
  }
  nearby.set(sentence, stems);
  return stems;
}

/** A whole sentence that covers the claim counts more than neighbours that share it. */
function worth(passage: Passage): number {
  return passage.coverage + 0.3 * passage.windowCoverage;
}

/** Which share of what is sought each sentence of an article has by itself, and which with the one before and the one after it. */
function covered({ weights, total }: Sought, { sentences, sentencesOf }: Prepared): { readonly own: Float64Array; readonly around: Float64Array } {
  const [own, around] = [new Float64Array(sentences.length), new Float64Array(sentences.length)];
  if (total === 0) return { own, around };
  for (const [stem, weight] of weights) {
    let next = 0;
    for (const index of sentencesOf(stem)) {
      own[index]! += weight;
      for (let at = Math.max(next, index - 1); at <= index + 1 && at < sentences.length; at++) around[at]! += weight;
      next = index + 2;
    }
  }
  for (let at = 0; at < sentences.length; at++) {
    own[at]! /= total;
    around[at]! /= total;
  }
  return { own, around };
}

/** A passage's sentence with the one before and the one after it. */
export function withNeighbours({ source, sentence }: Passage): PreparedSentence[] {
  return source.prepared.sentences.slice(Math.max(0, sentence.index - 1), sentence.index + 2);
}
