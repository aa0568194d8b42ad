import { FEATURES, TYPED_FEATURES } from '../../src/core/ground/ranker-features';
import { randomFrom } from './grounding-data';

/** A labelled claim as features, one row for each of its sentences. */
export interface Row {
  readonly dataset: string;
  /** Data sets made in one way count together as one. */
  readonly group: string;
  readonly docId: string;
  readonly backed: boolean;
  readonly sentences: readonly (readonly number[])[];
}

export interface Fitted {
  readonly weights: readonly number[];
  readonly bias: number;
}

/** Pairs drawn for each group of data sets made in one way, however large or many they are; pairs never mix two sets. */
const PAIRS = 2000;
/** Fewer for SummEdits: its claims are edits of a few dozen seeds, and its backed ones stray from the article's words as far as the others do. */
const PAIRS_OF: Readonly<Record<string, number>> = { summedits: 1200 };
/** Where a set has several claims about one article, this share of its pairs is drawn within one article. */
const WITHIN_ARTICLE = 0.5;
const STEPS = 150;
/** A typed difference is drawn towards this many times the weight of anything else: what is compared exactly is seldom wrong, and rare. */
const TYPED_WEIGHT = 1.25;
/** Penalty on the squared distance from the weights they are drawn towards, in units of one standard deviation of the feature. */
const RIDGE = 0.5;

/**
 * Logistic regression with weights held at or above nought on differences (backed − not backed) of two claims of one data set, by
 * accelerated projected gradient descent (Beck & Teboulle 2009). The bias is then set so that backed and other claims balance at 0.5.
 * Deterministic for a seed.
 */
export function fit(rows: readonly Row[], seed: number): Fitted {
  const width = rows[0]?.sentences[0]?.length ?? 0;
  const spread = deviations(rows, width);
  const differences = drawPairs(rows, seed).map(([a, b]) => subtract(a, b, spread));
  const lipschitz = largestCurvature(differences, width) / 4 + RIDGE;
  let weights = new Float64Array(width);
  let ahead = new Float64Array(width);
  let momentum = 1;
  const prior = equalWeights(differences, width);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(width);
    for (const difference of differences) {
      const pull = -1 / (1 + Math.exp(dot(ahead, difference)));
      for (let k = 0; k < width; k++) gradient[k] = (gradient[k] ?? 0) + pull * (difference[k] ?? 0);
    }
    const next = ahead.map((w, k) => Math.max(0, w - ((gradient[k] ?? 0) / differences.length + RIDGE * (w - (prior[k] ?? 0))) / lipschitz));
    const following = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    ahead = next.map((w, k) => w + ((momentum - 1) / following) * (w - (weights[k] ?? 0)));
    weights = next;
    momentum = following;
  }
  const unscaled = [...weights].map((w, k) => w / (spread[k] ?? 1));
  return { weights: unscaled, bias: balance(rows, unscaled) };
}

/**
 * Equal weights but for typed ones, as large as they fit the pairs best. Equal weights on standardised, rightly oriented features foretell nearly as well as
 * fitted ones and transfer better (Dawes 1979, The robust beauty of improper linear models), so the fit is drawn towards them.
 */
function equalWeights(differences: readonly Float64Array[], width: number): number[] {
  const shares = Array.from({ length: width }, (_, k) => (TYPED_FEATURES.has(FEATURES[k] ?? '') ? TYPED_WEIGHT : 1));
  const sums = differences.map((difference) => dot(difference, shares));
  const loss = (weight: number): number => sums.reduce((all, sum) => all + Math.log1p(Math.exp(-weight * sum)), 0);
  let best = 0;
  for (let weight = 0.002; weight < 1 / Math.sqrt(width); weight *= 1.15) if (loss(weight) < loss(best)) best = weight;
  return shares.map((share) => share * best);
}

/** Of a claim of several sentences the mean: an edit in one of them then counts as much as it does at judging. */
function meanOf(sentences: readonly (readonly number[])[]): number[] {
  const width = sentences[0]?.length ?? 0;
  return Array.from({ length: width }, (_, k) => sentences.reduce((sum, one) => sum + (one[k] ?? 0), 0) / sentences.length);
}

function deviations(rows: readonly Row[], width: number): number[] {
  const vectors = rows.flatMap((row) => row.sentences);
  return Array.from({ length: width }, (_, k) => {
    const mean = vectors.reduce((sum, v) => sum + (v[k] ?? 0), 0) / vectors.length;
    return Math.sqrt(vectors.reduce((sum, v) => sum + ((v[k] ?? 0) - mean) ** 2, 0) / vectors.length) || 1;
  });
}

function drawPairs(rows: readonly Row[], seed: number): [number[], number[]][] {
  const random = randomFrom(seed);
  const pairs: [number[], number[]][] = [];
  const vectors = new Map(rows.map((row) => [row, meanOf(row.sentences)]));
  const groupOf = new Map(rows.map((row) => [row.dataset, row.group]));
  for (const [dataset, group] of [...groupOf].sort()) {
    const own = rows.filter((row) => row.dataset === dataset);
    const share = (PAIRS_OF[group] ?? PAIRS) / [...groupOf.values()].filter((other) => other === group).length;
    const backed = own.filter((row) => row.backed);
    const others = own.filter((row) => !row.backed);
    if (backed.length === 0 || others.length === 0) continue;
    const byArticle = new Map<string, Row[]>();
    for (const row of others) byArticle.set(row.docId, [...(byArticle.get(row.docId) ?? []), row]);
    const paired = backed.filter((row) => byArticle.has(row.docId));
    for (let n = 0; n < share; n++) {
      const near = paired.length > 0 && random() < WITHIN_ARTICLE;
      const a = pick(near ? paired : backed, random);
      const b = pick((near ? byArticle.get(a.docId) : undefined) ?? others, random);
      pairs.push([vectors.get(a) ?? [], vectors.get(b) ?? []]);
    }
  }
  return pairs;
}

function pick(rows: readonly Row[], random: () => number): Row {
  return rows[Math.floor(random() * rows.length)] as Row;
}

function subtract(a: readonly number[], b: readonly number[], spread: readonly number[]): Float64Array {
  return Float64Array.from(a, (value, k) => (value - (b[k] ?? 0)) / (spread[k] ?? 1));
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}

/** Largest eigenvalue of the mean outer product, by power iteration: bounds the step of the descent. */
function largestCurvature(vectors: readonly Float64Array[], width: number): number {
  let direction = new Float64Array(width).fill(1 / Math.sqrt(width));
  let size = 1;
  for (let round = 0; round < 20; round++) {
    const next = new Float64Array(width);
    for (const vector of vectors) {
      const along = dot(vector, direction) / vectors.length;
      for (let k = 0; k < width; k++) next[k] = (next[k] ?? 0) + along * (vector[k] ?? 0);
    }
    size = Math.sqrt(dot(next, next)) || 1;
    direction = next.map((value) => value / size);
  }
  return size * 1.05;
}

/** The bias with which, each data set counting the same, the mean logistic of backed and of other claims lies even around 0.5. */
function balance(rows: readonly Row[], weights: readonly number[]): number {
  const sums = rows.map((row) => ({ dataset: row.dataset, backed: row.backed, sum: dot(weights, meanOf(row.sentences)) }));
  const groups = [...new Set(sums.map(({ dataset, backed }) => `${dataset} ${backed}`))].sort();
  const sized = new Map(groups.map((group) => [group, sums.filter(({ dataset, backed }) => `${dataset} ${backed}` === group)]));
  let [low, high] = [-100, 100];
  for (let round = 0; round < 60; round++) {
    const bias = (low + high) / 2;
    const means = [...sized.values()].map((group) => group.reduce((sum, one) => sum + 1 / (1 + Math.exp(-one.sum - bias)), 0) / group.length);
    if (means.reduce((sum, mean) => sum + mean, 0) / means.length > 0.5) high = bias;
    else low = bias;
  }
  return (low + high) / 2;
}
