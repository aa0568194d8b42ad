import type { ArticleId } from '../model';
import { wordsOf } from './article-keys';
import { byPath, type ArticleRecord } from './record';
import { shared, shinglesOf } from './shingles';

/**
 * Two articles are one origin when at least this share of the shorter one's shingles stands in the other: a wire copy keeps it under a
 * new head and tail, or with every third sentence reworded (two sentences of ten words leave 16 of 30 shingles), while reports of one
 * event in their own words share a few phrases and quotations only.
 */
const CONTAINMENT = 0.5;
/** Sketches are samples: half the wanted share is enough to look closer. */
const SUGGESTED = CONTAINMENT / 2;
/** A shingle in more articles than this is held against the first few only: clusters are chains, and boilerplate must not cost a square. */
const HOLDERS = 4;

/** The origin of every article, as `clustersOf` its body finds it. `records` show no debris any more. */
export function originsOf(records: readonly ArticleRecord[]): Map<ArticleId, ArticleId> {
  return clustersOf(records, (record) => wordsOf(record.document()).body);
}

/**
 * Clusters of near-duplicates by the words that `wordsIn` an article count: article to the earliest of its cluster, by date, then path; one
 * without a date is later than any with one. Computed afresh from the kept sketches (about 0.1 s at 10,000 articles), so that any order of
 * changes gives the same clusters; only articles whose sketches are alike are read.
 */
export function clustersOf(records: readonly ArticleRecord[], wordsIn: (record: ArticleRecord) => readonly string[]): Map<ArticleId, ArticleId> {
  const ordered = [...records].sort((a, b) => compareDates(a.metadata.date, b.metadata.date) || byPath(a, b));
  const head = ordered.map((_, at) => at);
  const headOf = (at: number): number => {
    while (head[at] !== at) at = head[at] = head[head[at]!]!;
    return at;
  };
  const shingles = new Map<number, Uint32Array>();
  const shinglesAt = (at: number): Uint32Array => {
    const known = shingles.get(at) ?? shinglesOf(wordsIn(ordered[at]!));
    shingles.set(at, known);
    return known;
  };
  for (const [a, b, count] of suggestions(ordered)) {
    const smaller = Math.min(ordered[a]!.sketch.length, ordered[b]!.sketch.length);
    const [one, other] = [headOf(a), headOf(b)];
    if (one === other || count < smaller * SUGGESTED) continue;
    const [first, second] = [shinglesAt(a), shinglesAt(b)];
    if (shared(first, second) >= CONTAINMENT * Math.min(first.length, second.length)) head[Math.max(one, other)] = Math.min(one, other);
  }
  return new Map(ordered.map((record, at) => [record.id, ordered[headOf(at)]!.id]));
}

/** Pairs of positions whose sketches share shingles, with how many; in a fixed order. */
function suggestions(ordered: readonly ArticleRecord[]): [number, number, number][] {
  const size = ordered.length;
  // Hash and holder in one double: 32 bits and up to 21, exact below 2 ** 53. Sorting brings holders of one hash together.
  const holders = new Float64Array(ordered.reduce((sum, record) => sum + record.sketch.length, 0));
  let end = 0;
  ordered.forEach((record, at) => record.sketch.forEach((hash) => (holders[end++] = hash * size + at)));
  holders.sort();
  const pairs = new Map<number, number>();
  for (let from = 0, to = 0; from < holders.length; from = to) {
    const hash = Math.floor(holders[from]! / size);
    while (to < holders.length && Math.floor(holders[to]! / size) === hash) to++;
    for (let i = from; i < Math.min(to, from + HOLDERS); i++) {
      for (let j = i + 1; j < to; j++) {
        const pair = (holders[i]! % size) * size + (holders[j]! % size);
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
    }
  }
  return [...pairs].map(([pair, count]): [number, number, number] => [Math.floor(pair / size), pair % size, count]).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

function compareDates(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}
