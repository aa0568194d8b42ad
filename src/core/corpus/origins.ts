import type { ArticleId } from '../model';
import type { FoldedWord } from '../text/folded-words';
import type { KeptClusters } from './kept-clusters';
import { byDate, type NearPairs } from './near-pairs';
import type { ArticleRecord } from './record';
import { createRecent } from './recent';
import { shared, shinglesOf } from './shingles';
import { createThawing } from './thawing';

/**
 * Two articles are one origin when at least this share of the shorter one's shingles stands in the other: a wire copy keeps it under a
 * new head and tail, or with every third sentence reworded (two sentences of ten words leave 16 of 30 shingles), while reports of one
 * event in their own words share a few phrases and quotations only.
 */
const CONTAINMENT = 0.5;
/** Articles whose shingles are kept while their partners are looked at. */
const KEPT = 128;

/** Clusters of near-duplicates, kept while articles come and go. */
export interface Clusters {
  /** Takes articles out and in; `suspects` are those whose partners may be others now. Answers every article whose head is another. */
  readonly update: (removed: readonly ArticleRecord[], added: readonly ArticleRecord[], suspects: Iterable<ArticleId>) => ReadonlySet<ArticleId>;
  /** The earliest article of its cluster, by date, then path; itself where it stands alone. */
  readonly headOf: (id: ArticleId) => ArticleId;
  readonly count: () => number;
  /** All articles of its cluster, itself alone where it has none. */
  readonly membersOf: (id: ArticleId) => readonly ArticleId[];
  /** What was found of each pair of it that was looked at. */
  readonly linksOf: (id: ArticleId) => ReadonlyMap<ArticleId, boolean>;
}

/**
 * Clusters by the words that `wordsIn` an article count, over the pairs that sketches suggest: whatever is connected is one, so that any order of changes
 * gives the same clusters. Only articles of changed pairs are read, only their clusters formed anew.
 */
export function createClusters(pairs: NearPairs, wordsIn: (record: ArticleRecord) => readonly FoldedWord[], kept?: KeptClusters): Clusters {
  const records = createThawing(kept?.recordOf);
  let size = kept?.size ?? 0;
  const shingles = createRecent<ArticleRecord, Uint32Array>(KEPT);
  /** Near-duplicates of each article, and what was found of each pair that was looked at. */
  const links = createThawing(kept?.links);
  const heads = createThawing(kept?.headOf);
  const clusters = createThawing(kept?.members);
  let joined = kept?.joined ?? 0;

  function update(removed: readonly ArticleRecord[], added: readonly ArticleRecord[], suspects: Iterable<ArticleId>): ReadonlySet<ArticleId> {
    /** Articles of clusters that are formed anew. */
    const loose = new Set<ArticleId>();
    const loosen = (id: ArticleId): void => membersOf(id).forEach((member) => loose.add(member));
    for (const { id } of removed) {
      loosen(id);
      for (const other of links.get(id)?.keys() ?? []) links.get(other)?.delete(id);
      links.delete(id);
      if (records.delete(id)) size--;
    }
    for (const record of added) {
      if (!records.has(record.id)) size++;
      records.set(record.id, record);
    }
    const looked = new Set<ArticleId>([...added.map(({ id }) => id), ...suspects]);
    for (const id of looked) {
      if (!records.has(id)) continue;
      const before = links.get(id) ?? new Map<ArticleId, boolean>();
      const now = new Map<ArticleId, boolean>();
      // A partner that is yet to come looks back when it does.
      for (const other of pairs.partnersOf(id)) if (records.has(other)) now.set(other, before.get(other) ?? alike(id, other));
      for (const [other, are] of now) {
        if (are && before.get(other) !== true) [id, other].forEach(loosen);
        linksOf(other).set(id, are);
      }
      for (const [other, were] of before) {
        if (now.has(other)) continue;
        links.get(other)?.delete(id);
        if (were) [id, other].forEach(loosen);
      }
      if (now.size > 0) links.set(id, now);
      else links.delete(id);
    }
    return form(loose);
  }

  function form(loose: ReadonlySet<ArticleId>): ReadonlySet<ArticleId> {
    const before = new Map([...loose].map((id) => [id, heads.get(id) ?? id]));
    for (const id of loose) {
      const members = clusters.get(id);
      if (members !== undefined) joined -= members.length - 1;
      clusters.delete(id);
      heads.delete(id);
    }
    const seen = new Set<ArticleId>();
    for (const id of loose) {
      if (seen.has(id) || !records.has(id)) continue;
      const members = connected(id);
      members.forEach((member) => seen.add(member));
      if (members.length === 1) continue;
      const head = members.reduce((first, other) => (byDate(records.get(other)!, records.get(first)!) < 0 ? other : first));
      clusters.set(head, members);
      joined += members.length - 1;
      for (const member of members) heads.set(member, head);
    }
    return new Set([...before].filter(([id, head]) => records.has(id) && (heads.get(id) ?? id) !== head).map(([id]) => id));
  }

  function connected(from: ArticleId): ArticleId[] {
    const found = new Set([from]);
    for (const id of found) for (const [other, are] of links.get(id) ?? []) if (are) found.add(other);
    return [...found];
  }

  function membersOf(id: ArticleId): readonly ArticleId[] {
    return clusters.get(heads.get(id) ?? id) ?? [id];
  }

  function alike(a: ArticleId, b: ArticleId): boolean {
    const [one, other] = [shinglesIn(a), shinglesIn(b)];
    return shared(one, other) >= CONTAINMENT * Math.min(one.length, other.length);
  }

  function shinglesIn(id: ArticleId): Uint32Array {
    const record = records.get(id)!;
    return shingles.get(record, () => shinglesOf(wordsIn(record)));
  }

  function linksOf(id: ArticleId): Map<ArticleId, boolean> {
    const known = links.get(id) ?? new Map<ArticleId, boolean>();
    links.set(id, known);
    return known;
  }

  return { update, headOf: (id) => heads.get(id) ?? id, count: () => size - joined, membersOf, linksOf: (id) => links.get(id) ?? NO_LINKS };
}

const NO_LINKS: ReadonlyMap<ArticleId, boolean> = new Map();
