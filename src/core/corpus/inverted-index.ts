/**
 * Inverted index over stems, actor names and figure keys, ranked by BM25. A large sealed segment in typed arrays, a small
 * growing one beside it; removed documents leave tombstones until a compaction. Document numbers are the caller's and never reused.
 */
import { growDoubles, growWords, Words } from './growing';
import { textsInOrder, type PackedTexts } from './packed-tables';
import { inSteps, sortTexts, type Steps } from './steps';
import type { FoldedWord } from '../text/folded-words';
import { steady } from '../text/steady';

/** Robertson & Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009, section 3: the usual k1 and b. */
const K1 = 1.2;
const B = 0.75;
/** LIBRARIES.md: 30,000 postings, rarest terms first, kept the 99th percentile at 6.6 ms on 100,000 files (140 ms without). */
export const POSTINGS_BUDGET = 30_000;
/** A growing segment is sealed at half the size of the sealed one, so that each posting is copied a constant number of times. */
const SEAL_SHARE = 0.5;
const SEAL_MINIMUM = 50_000;
/** Postings that an empty growing segment has room for. */
const GROWING = 4096;
/** Compacted when a third of the documents is dead: a query then visits at most half as many postings again. */
const DEAD_SHARE = 1 / 3;

/** Takes the keys of one document as they come, each as often as it does. */
export interface KeyCounter {
  /** The stem of a word. */
  readonly word: (word: FoldedWord) => void;
  readonly text: (key: string, times: number) => void;
}

/** Counts the keys of a document, the same with each call; answers its length in content words. */
export type CountKeys = (counter: KeyCounter) => number;

/** A key of a query and how much it counts. */
export interface WeightedKey {
  readonly key: string;
  readonly weight: number;
}

/** A document that a search found, by its number; its score is comparable within that search only. */
export interface ScoredDocument {
  readonly document: number;
  readonly score: number;
}

/** The index as plain arrays: what the store keeps. Postings of key `i` lie at `offsets[i]` to `offsets[i + 1]`. */
export interface SealedPostings {
  /** In order. */
  readonly keys: PackedTexts;
  readonly offsets: Uint32Array;
  readonly documents: Uint32Array;
  readonly counts: Uint16Array;
  /** The documents by number, ascending, and the content words of each. */
  readonly inUse: Uint32Array;
  readonly lengths: Uint32Array;
}

/** Which documents hold which keys, and how often; documents are told by number alone. */
export interface InvertedIndex {
  readonly documentCount: number;
  /** Postings visited by all queries so far. */
  readonly postingsVisited: number;
  /** Adds a document under a number never used before. */
  add(document: number, keys: CountKeys): void;
  /** Removes a document; `keys` must be those it was added with. */
  remove(document: number, keys: CountKeys): void;
  /** Robertson & Spärck Jones's weight in the form that is never negative: ln(1 + (N − n + ½) / (n + ½)). */
  idf(key: string): number;
  /** What a search for these keys rests on besides the documents it finds: the same as long as no document with one of them came or went. */
  traitsOf(keys: readonly WeightedKey[]): string;
  /** Best first, at most `limit`; `tieBreak` orders documents of equal score. Visits at most `postings`. */
  search(keys: readonly WeightedKey[], limit: number, tieBreak: (a: number, b: number) => number, postings?: number): ScoredDocument[];
  /** Everything in one sealed segment without tombstones; the index stays as it is, and must not change before the last step. */
  sealed(): Steps<SealedPostings>;
}

/** Counts up to this many are taken as they are, larger ones in steps of a thirty-second to a sixty-fourth. */
const COUNT_STEPS = 64;
/** Average lengths from this on are taken in whole words; in steps of less than half a percent above the other. */
const SHORT = 32;
const LENGTH_STEPS = 512;

/**
 * A count as weights are made of it: what one article more or less does to a large corpus is far below what a weight can tell, and must not make every
 * claim be judged again. Larger counts are never taken for smaller ones.
 */
function rounded(count: number, steps = COUNT_STEPS): number {
  let step = 1;
  while (count / step >= steps) step *= 2;
  return Math.round(count / step) * step;
}

/** An index that holds what is given, or nothing. */
export function createInvertedIndex(given?: SealedPostings): InvertedIndex {
  /** Keys that came or were asked for; all others lie in the store they were loaded from, numbered by their places there. */
  let keyIds = new Map<string, number>();
  let stored = given?.keys;
  let keyCount = stored?.size ?? 0;
  /** Living documents with this key. */
  let frequency = new Uint32Array(1024);
  let sealed: Pick<SealedPostings, 'offsets' | 'documents' | 'counts'> = {
    offsets: new Uint32Array(1),
    documents: new Uint32Array(0),
    counts: new Uint16Array(0),
  };
  /** The growing segment: postings in order of arrival, chained per key from `newest` through `older` (position + 1, 0 ends). */
  let newest = new Uint32Array(1024);
  /** When a document with this key came or went last, counted in comings and goings. */
  let changedAt = new Uint32Array(1024);
  let changes = 0;
  let older = new Uint32Array(GROWING);
  let postingDocument = new Uint32Array(GROWING);
  let postingCount = new Uint32Array(GROWING);
  let growing = 0;

  let lengths = new Uint32Array(256);
  let alive = new Uint32Array(256);
  let living = 0;
  let dead = 0;
  let totalLength = 0;
  let visited = 0;

  let scores = new Float64Array(256);
  const touched: number[] = [];

  function known(key: string): number | undefined {
    const id = keyIds.get(key);
    if (id !== undefined || stored === undefined) return id;
    const place = stored.placeOf(key);
    if (place >= stored.size || stored.at(place) !== key) return undefined;
    keyIds.set(key, place);
    return place;
  }

  function keyId(key: string): number {
    const own = known(key);
    if (own !== undefined) return own;
    const id = keyCount++;
    keyIds.set(key, id);
    frequency = growWords(frequency, id + 1);
    newest = growWords(newest, id + 1);
    changedAt = growWords(changedAt, id + 1);
    return id;
  }

  function enter(document: number, length: number): void {
    lengths = growWords(lengths, document + 1);
    alive = growWords(alive, document + 1);
    scores = growDoubles(scores, document + 1);
    alive[document] = 1;
    lengths[document] = length;
    totalLength += length;
    living++;
  }

  /** How often each key came in the document that is being counted, 0 in between, and the keys that did. */
  let times = new Uint32Array(1024);
  const met: number[] = [];
  /** Words whose numbers are signed with this were given them by this index, and since its keys were numbered. */
  let numbering = {};

  function count(id: number, more: number): void {
    if (id >= times.length) times = growWords(times, id + 1);
    if (times[id] === 0) met.push(id);
    times[id]! += more;
  }
  const counter: KeyCounter = {
    word(word) {
      if (word.numberedBy !== numbering) {
        word.number = keyId(word.stem);
        word.numberedBy = numbering;
      }
      count(word.number, 1);
    },
    text: (key, more) => count(keyId(key), more),
  };

  function add(document: number, keys: CountKeys): void {
    enter(document, keys(counter));
    changes++;
    const size = growing + met.length;
    older = growWords(older, size);
    postingDocument = growWords(postingDocument, size);
    postingCount = growWords(postingCount, size);
    for (const id of met) {
      older[growing] = newest[id]!;
      postingDocument[growing] = document;
      postingCount[growing] = Math.min(times[id]!, 0xffff);
      times[id] = 0;
      newest[id] = ++growing;
      frequency[id]!++;
      changedAt[id] = changes;
    }
    met.length = 0;
    if (growing > Math.max(SEAL_MINIMUM, sealed.documents.length * SEAL_SHARE)) merge();
  }

  function remove(document: number, keys: CountKeys): void {
    if (alive[document] !== 1) return;
    alive[document] = 0;
    living--;
    dead++;
    totalLength -= lengths[document]!;
    lengths[document] = 0;
    changes++;
    keys(counter);
    for (const id of met) {
      times[id] = 0;
      if (frequency[id]! > 0) frequency[id]!--;
      changedAt[id] = changes;
    }
    met.length = 0;
    if (dead > (living + dead) * DEAD_SHARE) merge();
  }

  /** Calls `visit` for each posting of a key that is alive; stops when it returns false. */
  function eachPosting(id: number, visit: (document: number, count: number) => boolean): void {
    const end = id + 1 < sealed.offsets.length ? sealed.offsets[id + 1]! : 0;
    const start = id + 1 < sealed.offsets.length ? sealed.offsets[id]! : 0;
    for (let at = start; at < end; at++) {
      const document = sealed.documents[at]!;
      if (alive[document] === 1 && !visit(document, sealed.counts[at]!)) return;
    }
    for (let at = newest[id] ?? 0; at !== 0; at = older[at - 1]!) {
      const document = postingDocument[at - 1]!;
      if (alive[document] === 1 && !visit(document, postingCount[at - 1]!)) return;
    }
  }

  /** Both segments into one, tombstones and keys without a document left out. */
  function merge(): void {
    for (let place = 0; place < (stored?.size ?? 0); place++) keyIds.set(stored!.at(place), place);
    stored = undefined;
    const kept = Uint32Array.from({ length: keyCount }, (_, id) => id).filter((id) => frequency[id]! > 0);
    let size = 0;
    for (const id of kept) size += frequency[id]!;
    const offsets = new Uint32Array(kept.length + 1);
    const documents = new Uint32Array(size);
    const counts = new Uint16Array(size);
    let at = 0;
    kept.forEach((id, next) => {
      eachPosting(id, (document, count) => {
        documents[at] = document;
        counts[at++] = count;
        return true;
      });
      offsets[next + 1] = at;
    });
    if (kept.length < keyCount) renumber(kept);
    sealed = { offsets, documents, counts };
    newest = new Uint32Array(frequency.length);
    // What grew to half the sealed segment is let go of.
    [older, postingDocument, postingCount] = [new Uint32Array(GROWING), new Uint32Array(GROWING), new Uint32Array(GROWING)];
    growing = 0;
    dead = 0;
  }

  /** Gives keys the places of their numbers in `kept`; those that are not there go. While articles only come there are none, and all keys stay what they are. */
  function renumber(kept: Uint32Array): void {
    const places = new Map(Array.from(kept, (id, place) => [id, place]));
    const [nextFrequency, nextChanged] = [new Uint32Array(Math.max(1024, kept.length)), new Uint32Array(Math.max(1024, kept.length))];
    places.forEach((place, id) => {
      nextFrequency[place] = frequency[id]!;
      nextChanged[place] = changedAt[id]!;
    });
    const left = new Map<string, number>();
    for (const [key, id] of keyIds) if (frequency[id]! > 0) left.set(key, places.get(id)!);
    keyIds = left;
    numbering = {};
    keyCount = kept.length;
    frequency = nextFrequency;
    changedAt = nextChanged;
  }

  function idfOf(documents: number): number {
    const [all, some] = [rounded(living), rounded(documents)];
    return steady(Math.log(1 + (all - some + 0.5) / (some + 0.5)));
  }

  function averageLength(): number {
    const average = totalLength / Math.max(1, living);
    return average < SHORT ? Math.max(1, average) : rounded(average, LENGTH_STEPS);
  }

  function search(keys: readonly WeightedKey[], limit: number, tieBreak: (a: number, b: number) => number, postings = POSTINGS_BUDGET): ScoredDocument[] {
    const asked = new Map<string, { key: string; id: number; documents: number; weight: number }>();
    for (const { key, weight } of keys) {
      const id = known(key);
      if (id !== undefined && frequency[id]! > 0 && !asked.has(key)) asked.set(key, { key, id, documents: frequency[id]!, weight });
    }
    // A fixed order of keys, so that sums round alike however the index was built.
    const rarestFirst = [...asked.values()].sort((a, b) => a.documents - b.documents || (a.key < b.key ? -1 : 1));
    const average = averageLength();
    let left = postings;
    for (const { id, documents, weight } of rarestFirst) {
      // A list is read whole or not at all, so that the answer does not depend on document numbers; only a lone huge list is cut.
      if (documents > left && left < postings) break;
      const idf = idfOf(documents) * weight;
      eachPosting(id, (document, count) => {
        const norm = K1 * (1 - B + (B * lengths[document]!) / average);
        if (scores[document] === 0) touched.push(document);
        scores[document]! += (idf * count * (K1 + 1)) / (count + norm);
        return --left > 0;
      });
      if (left <= 0) break;
    }
    visited += postings - left;
    return best(limit, tieBreak);
  }

  /** The `limit` best of the touched documents, in order, and the scratch scores cleared. */
  function best(limit: number, tieBreak: (a: number, b: number) => number): ScoredDocument[] {
    const found: ScoredDocument[] = [];
    for (const document of touched) {
      const score = scores[document]!;
      scores[document] = 0;
      const after = (other: ScoredDocument): boolean => other.score < score || (other.score === score && tieBreak(document, other.document) < 0);
      if (found.length >= limit && !(limit > 0 && after(found[found.length - 1]!))) continue;
      let at = found.length;
      while (at > 0 && after(found[at - 1]!)) at--;
      found.splice(at, 0, { document, score });
      if (found.length > limit) found.pop();
    }
    touched.length = 0;
    return found;
  }

  function load(postings: SealedPostings): void {
    frequency = growWords(frequency, postings.keys.size);
    newest = growWords(newest, postings.keys.size);
    changedAt = growWords(changedAt, postings.keys.size);
    for (let id = 0; id < postings.keys.size; id++) frequency[id] = postings.offsets[id + 1]! - postings.offsets[id]!;
    sealed = { offsets: postings.offsets, documents: postings.documents, counts: postings.counts };
    postings.inUse.forEach((document, at) => enter(document, postings.lengths[at]!));
  }

  if (given !== undefined) load(given);
  return {
    get documentCount() {
      return living;
    },
    get postingsVisited() {
      return visited;
    },
    add,
    remove,
    idf: (key) => idfOf(frequency[known(key) ?? -1] ?? 0),
    traitsOf(keys) {
      let last = 0;
      for (const { key } of keys) last = Math.max(last, changedAt[known(key) ?? -1] ?? 0);
      return `${last} ${rounded(living)} ${averageLength()}`;
    },
    search,
    *sealed() {
      const size = stored?.size ?? 0;
      const came: string[] = [];
      const known = keyIds.entries();
      yield* inSteps(keyIds.size, () => {
        const [key, id] = known.next().value as [string, number];
        if (id >= size && frequency[id]! > 0) came.push(key);
      });
      const inOrder = yield* sortTexts(came);
      // What was stored is in order, and asked for no more than once.
      const [kept, ids]: [string[], Words] = [[], new Words()];
      const enterKey = (key: string, id: number): void => {
        kept.push(key);
        ids.add(id);
      };
      let next = 0;
      yield* inSteps(size, (place) => {
        if (frequency[place] === 0) return;
        const key = stored!.at(place);
        for (; next < inOrder.length && inOrder[next]! < key; next++) enterKey(inOrder[next]!, keyIds.get(inOrder[next]!)!);
        enterKey(key, place);
      });
      yield* inSteps(inOrder.length - next, () => {
        enterKey(inOrder[next]!, keyIds.get(inOrder[next]!)!);
        next++;
      });
      const idOf = ids.all();
      const offsets = new Uint32Array(kept.length + 1);
      yield* inSteps(kept.length, (at) => void (offsets[at + 1] = offsets[at]! + frequency[idOf[at]!]!));
      const [documents, counts] = [new Uint32Array(offsets[kept.length]!), new Uint16Array(offsets[kept.length]!)];
      let end = 0;
      yield* inSteps(kept.length, (at) =>
        eachPosting(idOf[at]!, (document, count) => {
          documents[end] = document;
          counts[end++] = count;
          return true;
        }),
      );
      const inUse = Uint32Array.from(alive.keys()).filter((document) => alive[document] === 1);
      return { keys: textsInOrder(kept.length, (place) => kept[place]!), offsets, documents, counts, inUse, lengths: inUse.map((document) => lengths[document]!) };
    },
  };
}
