import type { Judging } from './judging';
import { elementsOf, sharing } from './matter-shares';
import { passageAt, type Passage } from './retrieve';

/** Passages whose share in the claim's matter is asked. */
const PASSAGES = 40;
/** A passage with so much of what a claim tells of, so many things of it among that, tells of the claim's matter … */
const OF_THE_MATTER = 0.25;
const THINGS = 2;
/** … unless another has clearly more of it. */
const OF_THE_MOST = 0.6;

/** A sentence that tells of a claim's matter, or stands right behind one in its block and goes on with it. */
export interface MatterPlace {
  readonly passage: Passage;
  /** Share of the claim's matter, 0–1; of a sentence that goes on, that of the one before it. */
  readonly share: number;
  readonly goesOn: boolean;
}

const known = new WeakMap<Judging, readonly MatterPlace[]>();

/** Where the nearest articles tell of a claim's matter by its names, its figures and the kin of its words, whatever they tell of it; most of it first. */
export function matterPlaces(judging: Judging): readonly MatterPlace[] {
  const before = known.get(judging);
  if (before) return before;
  const elements = elementsOf(judging, judging.sentence.span, '');
  const shareOf = sharing(judging, elements);
  const all = judging.passages.slice(0, PASSAGES).map((passage) => ({ passage, ...shareOf(passage) })).sort((a, b) => b.share - a.share);
  const least = Math.max(OF_THE_MATTER, OF_THE_MOST * (all[0]?.share ?? 0));
  const made = all.filter(({ share, count }) => share >= least && count >= THINGS).flatMap(({ passage, share }): MatterPlace[] => {
    const { source, sentence } = passage;
    const beside = [sentence.index + 1, sentence.index - 1].flatMap((at) => {
      const one = source.prepared.sentences[at];
      const there = one?.block === sentence.block ? passageAt(source, one.span.start) : undefined;
      return there ? [{ passage: there, share, goesOn: true }] : [];
    });
    return [{ passage, share, goesOn: false }, ...beside];
  });
  known.set(judging, made);
  return made;
}
