import type { ArticleId } from '../model';
import { byPath, type StoredRecord } from './record';
import { shared } from './shingles';
import { growWords } from './growing';
import { firstPlace, insertSorted, placeOf, removeSorted, withItem } from './sorted';
import { createThawing } from './thawing';

/** What of an article's record is needed to find those that are nearly the same. */
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
/** Pairs that are looked at in the place of one article, whose shingles are as much work. */
const PAIRS = 8;

/** In a list of so many an article is found sooner by its number than by its date. */
const SEEN_THROUGH = 128;

/** What a store holds of pairs. */
export interface KeptPairs {
  readonly recordOf: (id: ArticleId) => Sketched | undefined;
  /** Articles with this shingle, earliest first. */
  readonly holders: (hash: number) => ArticleId[];
  readonly partners: (id: ArticleId) => readonly ArticleId[] | undefined;
  /** All articles, earliest first. */
  readonly earliest: Uint32Array;
}

/**
 * Pairs of no articles, or of those that were kept. Neighbours are neighbours of each other, so whoever comes is looked at once, and tells its partners;
 * of the others only two that a coming or going brings together or parts are held against each other again.
 */
export function createNearPairs(kept?: KeptPairs): NearPairs {
  /** Articles by each shingle of their sketches (32 bits with a sign, which need no room of their own), earliest first; most shingles are one article's own and need no list. */
  const holders = createThawing<number, ArticleId | ArticleId[]>(
    kept &&
      ((hash) => {
        const found = kept.holders(hash >>> 0);
        return found.length > 1 ? found : found[0];
      }),
  );
  const articles = createThawing<ArticleId, Sketched>(kept?.recordOf);
  const partners = createThawing<ArticleId, readonly ArticleId[]>(kept?.partners);
  /** Places of the articles in time: those that were kept have whole numbers, those that came are between two of them. */
  const places = createThawing<ArticleId, number>(kept && placesIn(kept.earliest));
  /** Articles that came and were not looked at yet. */
  const fresh = new Set<ArticleId>();
  /** Pairs that became or ceased to be neighbours, each under its smaller number. */
  const doubtful = new Map<ArticleId, Set<ArticleId>>();

  const placeInTime = (id: ArticleId): number => (kept === undefined ? 0 : places.get(id)!);
  const inTime = (a: ArticleId, b: ArticleId): number => placeInTime(a) - placeInTime(b) || byDate(articles.get(a)!, articles.get(b)!);

  function update(removed: readonly Sketched[], added: readonly Sketched[]): void {
    for (const { id, sketch } of removed) {
      for (const hash of sketch) {
        const list = holders.get(hash | 0)!;
        if (!Array.isArray(list)) {
          holders.delete(hash | 0);
          continue;
        }
        const at = placeOf(list, id, inTime);
        eachParted(list, at, doubt);
        removeSorted(list, id, inTime);
        if (list.length === 1) holders.set(hash | 0, list[0]!);
      }
      for (const other of partners.get(id) ?? []) part(other, id);
      for (const known of [articles, partners, places]) known.delete(id);
      fresh.delete(id);
    }
    for (const article of added) {
      const { id, sketch } = article;
      articles.set(id, article);
      if (kept !== undefined) places.set(id, betweenKept(kept, article));
      fresh.add(id);
      for (const hash of sketch) {
        const list = holders.get(hash | 0);
        if (list === undefined) holders.set(hash | 0, id);
        else if (!Array.isArray(list)) holders.set(hash | 0, inTime(list, id) <= 0 ? [list, id] : [id, list]);
        else {
          const longer = insertSorted(list, id, inTime);
          if (longer !== list) holders.set(hash | 0, longer);
          if (longer.length > NEIGHBOURS + 1) eachParted(longer, placeOf(longer, id, inTime), doubtPartners);
        }
      }
    }
  }

  /** Calls `visit` with each two that one between them, at `at`, keeps just too far apart. */
  function eachParted(list: readonly ArticleId[], at: number, visit: (one: ArticleId, other: ArticleId) => void): void {
    for (let before = Math.max(0, at - NEIGHBOURS); before < at; before++) {
      const behind = before + NEIGHBOURS + 1;
      if (behind < list.length) visit(list[before]!, list[behind]!);
    }
  }

  /** Two may be partners now, or may not be any more: one that is yet to be looked at looks for all of its own. */
  function doubt(one: ArticleId, other: ArticleId): void {
    if (fresh.has(one) || fresh.has(other)) return;
    const [first, second] = one < other ? [one, other] : [other, one];
    const known = doubtful.get(first);
    if (known === undefined) doubtful.set(first, new Set([second]));
    else known.add(second);
  }
  function doubtPartners(one: ArticleId, other: ArticleId): void {
    if (partners.get(one)?.includes(other) === true) doubt(one, other);
  }

  function look(most: number): ReadonlySet<ArticleId> | null {
    if (fresh.size + doubtful.size === 0) return null;
    const changed = new Set<ArticleId>();
    let looked = 0;
    for (const id of fresh) {
      if (looked >= most) return changed;
      looked++;
      fresh.delete(id);
      const found = suggested(id);
      const before = partners.get(id) ?? [];
      for (const other of found) if (!before.includes(other)) turn(id, other, true, changed);
      for (const other of before) if (!found.includes(other)) turn(id, other, false, changed);
    }
    for (const [one, others] of doubtful) {
      if (looked >= most) return changed;
      looked += others.size / PAIRS;
      doubtful.delete(one);
      for (const other of others) {
        if (!articles.has(one) || !articles.has(other)) continue;
        const are = arePartners(one, other);
        if (are !== (partners.get(one)?.includes(other) === true)) turn(one, other, are, changed);
      }
    }
    return changed;
  }

  function turn(one: ArticleId, other: ArticleId, arePartners: boolean, changed: Set<ArticleId>): void {
    for (const [id, partner] of [[one, other], [other, one]] as const) {
      changed.add(id);
      if (arePartners) partners.set(id, withItem([...(partners.get(id) ?? [])], partner));
      else part(id, partner);
    }
  }
  function part(id: ArticleId, gone: ArticleId): void {
    const others = (partners.get(id) ?? []).filter((other) => other !== gone);
    if (others.length > 0) partners.set(id, others.slice());
    else partners.delete(id);
  }

  /** How often each article was met beside the one that is looked at; 0 in between. */
  let met = new Uint32Array(256);

  /** All that are partners of an article. */
  function suggested(id: ArticleId): ArticleId[] {
    const { sketch } = articles.get(id)!;
    const others: ArticleId[] = [];
    for (const hash of sketch) {
      const list = holders.get(hash | 0)!;
      if (!Array.isArray(list)) continue;
      const at = placeIn(list, id);
      const end = Math.min(list.length, at + NEIGHBOURS + 1);
      for (let near = Math.max(0, at - NEIGHBOURS); near < end; near++) {
        if (near === at) continue;
        const other = list[near]!;
        if (other >= met.length) met = growWords(met, other + 1);
        if (met[other]!++ === 0) others.push(other);
      }
    }
    const found: ArticleId[] = [];
    for (const other of others) {
      const count = met[other]!;
      met[other] = 0;
      if (count >= SUGGESTED * Math.min(sketch.length, articles.get(other)!.sketch.length)) found.push(other);
    }
    return found;
  }

  function placeIn(list: readonly ArticleId[], id: ArticleId): number {
    return list.length > SEEN_THROUGH ? placeOf(list, id, inTime) : list.indexOf(id);
  }

  /** The same for two: most share too little to be neighbours often enough. */
  function arePartners(one: ArticleId, other: ArticleId): boolean {
    const [mine, theirs] = [articles.get(one)!.sketch, articles.get(other)!.sketch];
    const enough = SUGGESTED * Math.min(mine.length, theirs.length);
    if (shared(mine, theirs) < enough) return false;
    const own = new Set(theirs);
    let count = 0;
    for (const hash of mine) {
      if (!own.has(hash)) continue;
      const list = holders.get(hash | 0) as ArticleId[];
      if (Math.abs(placeIn(list, one) - placeIn(list, other)) <= NEIGHBOURS) count++;
    }
    return count >= enough;
  }

  return { update, look, partnersOf: (id) => partners.get(id) ?? [] };
}

/** The place of an article that came, before the first of those that were kept which is later. */
function betweenKept({ earliest, recordOf }: KeptPairs, article: Sketched): number {
  return firstPlace(earliest.length, (place) => byDate(recordOf(earliest[place]!)!, article) < 0) - 0.5;
}

/** The places of articles by their numbers. */
function placesIn(earliest: Uint32Array): (id: ArticleId) => number | undefined {
  const places = new Uint32Array(earliest.length + 1);
  earliest.forEach((id, place) => void (places[id] = place));
  return (id) => (id < places.length ? places[id] : undefined);
}

/** Earliest first by date, then by path; an article without a date is later than any with one. Paths are unique. */
export function byDate(a: Pick<Sketched, 'path' | 'metadata'>, b: Pick<Sketched, 'path' | 'metadata'>): number {
  const [one, other] = [a.metadata.date, b.metadata.date];
  if (one === other) return byPath(a, b);
  if (one === undefined) return 1;
  if (other === undefined) return -1;
  return one < other ? -1 : 1;
}
