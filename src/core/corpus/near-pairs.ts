import type { ArticleId } from '../model';
import { byPath, type StoredRecord } from './record';
import { insertSorted, placeOf, removeSorted } from './sorted';
import { createThawing } from './thawing';

export type Sketched = Pick<StoredRecord, 'id' | 'path' | 'metadata' | 'sketch'>;

/** Pairs of articles that may be near-duplicates, kept while articles come and go. */
export interface NearPairs {
  /** Takes articles out and in. */
  readonly update: (removed: readonly Sketched[], added: readonly Sketched[]) => void;
  /** Looks for the partners of about `most` articles that may have others now; answers those that do, null where nobody is left to look at. */
  readonly look: (most: number) => ReadonlySet<ArticleId> | null;
  /** Articles that may be near-duplicates of this one, in no order. */
  readonly partnersOf: (id: ArticleId) => readonly ArticleId[];
}

/**
 * An article is held against so many of its neighbours, before and behind, among those that share a shingle: copies of one story are a chain of
 * neighbours, and a phrase in every article must not cost a square.
 */
const NEIGHBOURS = 4;
/** Sketches are samples: a quarter of the smaller one, half of what a copy shares, is enough to look closer. */
const SUGGESTED = 0.25;

/** What a store holds of pairs. */
export interface KeptPairs {
  readonly recordOf: (id: ArticleId) => Sketched | undefined;
  /** The one article with this shingle, or all of them, earliest first. */
  readonly holders: (hash: number) => Sketched | Sketched[] | undefined;
  readonly partners: (id: ArticleId) => readonly ArticleId[] | undefined;
}

/** Pairs of no articles, or of those that were kept. */
export function createNearPairs(kept?: KeptPairs): NearPairs {
  /** Articles by each shingle of their sketches, earliest first; most shingles are one article's own and need no list. */
  const holders = createThawing<number, Sketched | Sketched[]>(kept?.holders);
  const articles = createThawing<ArticleId, Sketched>(kept?.recordOf);
  const partners = createThawing<ArticleId, readonly ArticleId[]>(kept?.partners);
  /** Articles that have other neighbours since they were looked at: many changes later each is looked at once. */
  const touched = new Set<ArticleId>();

  function update(removed: readonly Sketched[], added: readonly Sketched[]): void {
    for (const article of removed) {
      articles.delete(article.id);
      partners.delete(article.id);
      for (const hash of article.sketch) {
        const list = holders.get(hash)!;
        if (!Array.isArray(list)) {
          holders.delete(hash);
          continue;
        }
        touchAround(list, article);
        removeSorted(list, article, byDate);
        if (list.length === 1) holders.set(hash, list[0]!);
      }
    }
    for (const article of added) {
      articles.set(article.id, article);
      for (const hash of article.sketch) {
        const list = holders.get(hash);
        if (list === undefined) holders.set(hash, article);
        else if (Array.isArray(list)) holders.set(hash, insertSorted(list, article, byDate));
        else holders.set(hash, byDate(list, article) <= 0 ? [list, article] : [article, list]);
      }
    }
    // Looked for around where they ended up, so that many at once cost no more than one after the other.
    for (const article of added) {
      for (const hash of article.sketch) {
        const list = holders.get(hash)!;
        if (Array.isArray(list)) touchAround(list, article);
      }
    }
  }

  function look(most: number): ReadonlySet<ArticleId> | null {
    if (touched.size === 0) return null;
    const changed = new Set<ArticleId>();
    let left = most;
    for (const id of touched) {
      if (left-- <= 0) break;
      touched.delete(id);
      if (!articles.has(id)) continue;
      const [before, now] = [partners.get(id) ?? [], suggested(articles.get(id)!)];
      if (before.length === now.length && now.every((other) => before.includes(other))) continue;
      changed.add(id);
      if (now.length > 0) partners.set(id, now);
      else partners.delete(id);
    }
    return changed;
  }

  /** Everyone whose neighbours are others when this article comes or goes. */
  function touchAround(list: readonly Sketched[], article: Sketched): void {
    const at = placeOf(list, article, byDate);
    for (let near = Math.max(0, at - NEIGHBOURS); near < Math.min(list.length, at + NEIGHBOURS + 1); near++) touched.add(list[near]!.id);
  }

  function suggested(article: Sketched): ArticleId[] {
    const counts = new Map<Sketched, number>();
    for (const hash of article.sketch) {
      const list = holders.get(hash)!;
      if (!Array.isArray(list)) continue;
      const at = placeOf(list, article, byDate);
      for (let near = Math.max(0, at - NEIGHBOURS); near < Math.min(list.length, at + NEIGHBOURS + 1); near++) {
        if (near !== at) counts.set(list[near]!, (counts.get(list[near]!) ?? 0) + 1);
      }
    }
    const found: ArticleId[] = [];
    for (const [other, count] of counts) if (count >= SUGGESTED * Math.min(article.sketch.length, other.sketch.length)) found.push(other.id);
    return found;
  }

  return { update, look, partnersOf: (id) => partners.get(id) ?? [] };
}

/** Earliest first by date, then by path; an article without a date is later than any with one. Paths are unique. */
export function byDate(a: Pick<Sketched, 'path' | 'metadata'>, b: Pick<Sketched, 'path' | 'metadata'>): number {
  const [one, other] = [a.metadata.date, b.metadata.date];
  if (one === other) return byPath(a, b);
  if (one === undefined) return 1;
  if (other === undefined) return -1;
  return one < other ? -1 : 1;
}
