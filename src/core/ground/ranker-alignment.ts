import { steady } from '../text/steady';
import type { Profile } from './ranker-profile';
import { tellingOf, type RankedWord } from './ranker-words';

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

/** Worth of a word when order is compared: a telling word counts up to five times a function word. */
export function orderWeight({ content, key }: RankedWord): number {
  return content ? steady(Math.sqrt(tellingOf(key))) / 2 : 0.25;
}

interface Way {
  readonly place: number;
  readonly worth: number;
  readonly next: number;
  readonly together: number;
}

/**
 * Lays each word of a claim on a place of the article, or on none, by beam search: going on in the same sentence is worth something, leaving it costs. A claim
 * spliced from several sentences then has many steps that cost, though each of its words stands in the article.
 */
export function alignmentOf(claim: readonly RankedWord[], profile: Profile): Alignment {
  let ways: Way[] = [{ place: -1, worth: 0, next: 0, together: 0 }];
  let most = 0;
  for (const word of claim) {
    const own = OWN * orderWeight(word);
    most += own + STEP.next;
    const best = new Map<number, Way>(ways.map((way) => [way.place, way]));
    const lay = (way: Way, place: number, worth: number): void => {
      const known = best.get(place);
      if (known && known.worth >= worth) return;
      const next = way.place >= 0 && place === way.place + 1;
      const together = way.place >= 0 && profile.words[place]?.sentence === profile.words[way.place]?.sentence;
      best.set(place, { place, worth, next: way.next + (next ? 1 : 0), together: way.together + (next || together ? 1 : 0) });
    };
    if (word.content) {
      const places = profile.places.get(word.key) ?? [];
      for (let k = 0; k < places.length && k < PLACES; k++) {
        const place = places[k]!;
        let from = ways[0];
        let worth = -Infinity;
        for (const way of ways) {
          const sum = way.worth + own + stepWorth(way.place, place, profile);
          if (sum > worth) [from, worth] = [way, sum];
        }
        if (from) lay(from, place, worth);
      }
    } else {
      for (const way of ways) {
        for (let by = 1; way.place >= 0 && by <= CARRIES; by++) {
          if (profile.words[way.place + by]?.key !== word.key || profile.words[way.place + by]?.sentence !== profile.words[way.place]?.sentence) continue;
          lay(way, way.place + by, way.worth + own + stepWorth(way.place, way.place + by, profile) / 2);
          break;
        }
      }
    }
    ways = [...best.values()];
    if (ways.length > WAYS) ways = ways.sort(bestFirst).slice(0, WAYS);
  }
  const [best] = ways.sort(bestFirst);
  const all = claim.length || 1;
  return best && most > 0 ? { worth: Math.min(1, Math.max(0, steady(best.worth / most))), next: best.next / all, together: best.together / all } : { worth: 0, next: 0, together: 0 };
}

const bestFirst = (a: Way, b: Way): number => b.worth - a.worth || a.place - b.place;

function stepWorth(from: number, to: number, { words }: Profile): number {
  if (from < 0) return STEP.start;
  if (to === from + 1) return STEP.next;
  const apart = words[to]!.sentence - words[from]!.sentence;
  if (apart === 0) return (to > from ? STEP.forward : STEP.back) - STEP.perWord * Math.min(STEP.reach, Math.abs(to - from));
  return Math.abs(apart) === 1 ? STEP.neighbour : STEP.far;
}
