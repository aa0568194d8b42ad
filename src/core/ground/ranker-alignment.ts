import { steady } from '../text/steady';
import type { Profile } from './ranker-profile';
import type { RankedWord } from './ranker-words';

/** How well a claim's words can be laid on the article's so that neighbours stay together, each 0–1. */
export interface Alignment {
  /** What the best way of laying them is worth, as a share of what a copy of a sentence is worth. */
  readonly worth: number;
  /** Words laid on the word right after the one before. */
  readonly next: number;
  /** Words laid in the sentence of the one before. */
  readonly together: number;
}

/** Ways kept while words are laid, the best first: forty kept gave the same figures on the training data. */
const WAYS = 12;
/** Places of one word that are tried. */
const PLACES = 30;
/** A function word only carries on where the word before it lies within this many words. */
const CARRIES = 3;
/** What steps from one word to the next are worth, against a telling word's own worth of about 0.7: chosen once, and not fitted. */
const STEP = { start: -0.2, next: 0.5, forward: 0.3, back: -0.25, neighbour: -0.5, far: -0.8, perWord: 0.025, reach: 10 };
const OWN = 0.6;

/** Ways of laying the words so far, in the order in which they were found; each lays the last word that it lays on another place, -1 where it has laid none. */
interface Ways {
  count: number;
  readonly place: Int32Array;
  readonly worth: Float64Array;
  readonly next: Int32Array;
  readonly together: Int32Array;
}

/** Room for all ways kept and all places tried for one word. */
const ROOM = WAYS + Math.max(WAYS, PLACES);
const roomForWays = (): Ways => ({ count: 0, place: new Int32Array(ROOM), worth: new Float64Array(ROOM), next: new Int32Array(ROOM), together: new Int32Array(ROOM) });

/** Used again for each claim: nothing in them outlives a call. */
let ways = roomForWays();
let further = roomForWays();

/**
 * Lays each word of a claim on a place of the article, or on none, by beam search: going on in the same sentence is worth something, leaving it costs. A claim
 * spliced from several sentences then has many steps that cost, though each of its words stands in the article.
 */
export function alignmentOf(claim: readonly RankedWord[], profile: Profile): Alignment {
  const { words, sentenceOf, placesOf } = profile;
  ways.count = 1;
  put(ways, 0, -1, 0, 0, 0);
  let most = 0;
  for (const { content, key, orderWeight } of claim) {
    const own = OWN * orderWeight;
    most += own + STEP.next;
    copy(ways, further);
    const before = ways.count;
    if (content) {
      const there = placesOf(key)?.places;
      const tried = there === undefined ? 0 : Math.min(there.length, PLACES);
      for (let k = 0; k < tried; k++) {
        const place = there![k]!;
        let from = 0;
        let worth = -Infinity;
        for (let way = 0; way < before; way++) {
          const sum = ways.worth[way]! + own + stepWorth(ways.place[way]!, place, sentenceOf);
          if (sum > worth) [from, worth] = [way, sum];
        }
        lay(from, place, worth, sentenceOf);
      }
    } else {
      for (let way = 0; way < before; way++) {
        const from = ways.place[way]!;
        for (let by = 1; from >= 0 && by <= CARRIES; by++) {
          if (words[from + by]?.key !== key || sentenceOf[from + by] !== sentenceOf[from]) continue;
          lay(way, from + by, ways.worth[way]! + own + stepWorth(from, from + by, sentenceOf) / 2, sentenceOf);
          break;
        }
      }
    }
    [ways, further] = [further, ways];
    if (ways.count > WAYS) keepBest();
  }
  const best = bestOf(ways, 0);
  const all = claim.length || 1;
  return most > 0 ? { worth: Math.min(1, Math.max(0, steady(ways.worth[best]! / most))), next: ways.next[best]! / all, together: ways.together[best]! / all } : { worth: 0, next: 0, together: 0 };
}

function put({ place, worth, next, together }: Ways, at: number, ofPlace: number, ofWorth: number, ofNext: number, ofTogether: number): void {
  place[at] = ofPlace;
  worth[at] = ofWorth;
  next[at] = ofNext;
  together[at] = ofTogether;
}

function copy(from: Ways, to: Ways): void {
  for (let at = 0; at < from.count; at++) put(to, at, from.place[at]!, from.worth[at]!, from.next[at]!, from.together[at]!);
  to.count = from.count;
}

/** Lays the word on a place, coming from one of the ways, unless another way to that place is worth as much. */
function lay(way: number, place: number, worth: number, sentenceOf: Uint32Array): void {
  let at = 0;
  while (at < further.count && further.place[at] !== place) at++;
  if (at < further.count && further.worth[at]! >= worth) return;
  if (at === further.count) further.count++;
  const from = ways.place[way]!;
  const next = from >= 0 && place === from + 1;
  const together = next || (from >= 0 && sentenceOf[place] === sentenceOf[from]);
  put(further, at, place, worth, ways.next[way]! + (next ? 1 : 0), ways.together[way]! + (together ? 1 : 0));
}

/** The best of the ways from one on; of equal ones that which stands first in the article. */
function bestOf({ count, place, worth }: Ways, from: number): number {
  let best = from;
  for (let at = from + 1; at < count; at++) if (worth[at]! > worth[best]! || (worth[at] === worth[best] && place[at]! < place[best]!)) best = at;
  return best;
}

/** Leaves the best ways, best first. */
function keepBest(): void {
  for (let at = 0; at < WAYS; at++) {
    const best = bestOf(ways, at);
    const [place, worth, next, together] = [ways.place[best]!, ways.worth[best]!, ways.next[best]!, ways.together[best]!];
    put(ways, best, ways.place[at]!, ways.worth[at]!, ways.next[at]!, ways.together[at]!);
    put(ways, at, place, worth, next, together);
  }
  ways.count = WAYS;
}

function stepWorth(from: number, to: number, sentenceOf: Uint32Array): number {
  if (from < 0) return STEP.start;
  if (to === from + 1) return STEP.next;
  const apart = sentenceOf[to]! - sentenceOf[from]!;
  if (apart === 0) return (to > from ? STEP.forward : STEP.back) - STEP.perWord * Math.min(STEP.reach, Math.abs(to - from));
  return Math.abs(apart) === 1 ? STEP.neighbour : STEP.far;
}
