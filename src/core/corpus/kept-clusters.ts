import type { ArticleId } from '../model';
import type { TableReader } from './packed-tables';
import type { Clusters } from './origins';
import type { ArticleRecord } from './record';
import { inSteps, type Steps } from './steps';
import type { TableWriter } from './table-writer';

/** Clusters of near-duplicates as the store holds them. */
export interface KeptClusters {
  readonly recordOf: (id: ArticleId) => ArticleRecord | undefined;
  /** What was found of each pair that was looked at. */
  readonly links: (id: ArticleId) => Map<ArticleId, boolean> | undefined;
  readonly headOf: (id: ArticleId) => ArticleId | undefined;
  readonly members: (head: ArticleId) => readonly ArticleId[] | undefined;
  /** All articles, and how many of them are not the head of their cluster. */
  readonly size: number;
  readonly joined: number;
}

/** Writes the clusters of `articles` by their numbers, from 1 in the order given: whoever changes this changes `keptClusters` and raises FORMAT in codec.ts. */
export function* packClusters(out: TableWriter, clusters: Clusters, articles: readonly ArticleId[]): Steps<void> {
  const numbers = new Map(articles.map((id, at) => [id, at + 1]));
  const [links, heads, members] = [new Map<number, number[]>(), new Map<number, number[]>(), new Map<number, number[]>()];
  yield* inSteps(articles.length, (at) => {
    const id = articles[at]!;
    const pairs = [...clusters.linksOf(id)].map(([other, are]) => numbers.get(other)! * 2 + (are ? 1 : 0));
    if (pairs.length > 0) links.set(at + 1, pairs);
    const cluster = clusters.membersOf(id);
    if (cluster.length < 2) return;
    heads.set(at + 1, [numbers.get(clusters.headOf(id))!]);
    if (clusters.headOf(id) === id) members.set(at + 1, cluster.map((member) => numbers.get(member)!));
  });
  for (const table of [links, heads, members]) yield* out.numberTable(table);
}

/** Reads what `packClusters` wrote for so many articles. */
export function keptClusters(from: TableReader, size: number, recordOf: (id: ArticleId) => ArticleRecord): KeptClusters {
  const [links, heads, members] = [from.numberTable(), from.numberTable(), from.numberTable()];
  return {
    recordOf: (id) => (id <= size ? recordOf(id) : undefined),
    links(id) {
      const pairs = links.get(id);
      return pairs && new Map(Array.from(pairs, (pair) => [pair >>> 1, (pair & 1) === 1]));
    },
    headOf: (id) => heads.get(id)?.[0],
    members(head) {
      const found = members.get(head);
      return found && [...found];
    },
    size,
    joined: heads.size - members.size,
  };
}
