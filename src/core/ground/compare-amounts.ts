import type { Figure } from '../model';
import { agrees } from '../extract/figures-compare';
import { contains } from '../text/spans';
import { compareTimesOf } from './compare-times';
import { isTime } from './figure-kinds';
import { isWorkedOut } from './figures-worked-out';
import type { Found, FoundDifference, Judging } from './judging';
import { elementsOf, sharing } from './matter-shares';
import { withNeighbours, type Passage } from './retrieve';

/** A sentence that has so much of what a claim tells around its figure, in the same or kindred words, tells of that … */
const SAME_MATTER = 0.4;
/** … where none that states the claim's own figure comes near it. Both chosen on labelled claims about thirteen subjects: six of seven they marked were wrong. */
const CLEARLY_LESS = 0.2;
/** Fewer words, names and figures in common are chance. */
const SHARED = 4;
const PASSAGES = 60;
/** Smaller numbers count anything. */
const SMALL_COUNT = 20;

/** Compares the one sum, share, score, measure or day of a claim with the one stated where its matter is told, in whatever words: at most one difference. */
export function compareAmounts(judging: Judging): Found {
  const { sentence } = judging;
  for (const figure of sentence.figures) {
    const isAlone = sentence.figures.every((one) => one === figure || (isTime(figure) ? !isTime(one) : one.kind !== figure.kind));
    if (!isAlone || !isTelling(figure) || sentence.quotations.some((one) => one.direct && contains(one.span, figure.span)) || (!isTime(figure) && isWorkedOut(judging, figure))) continue;
    const made = otherAmount(judging, figure);
    if (made) return { matched: [], differs: [made] };
  }
  return { matched: [], differs: [] };
}

/** Of a month, year or small number any matter has some. */
function isTelling(figure: Figure): boolean {
  const { kind, value, bound } = figure;
  if (kind === 'date') return isDay(figure) && bound === 'exact';
  if (kind === 'count') return typeof value === 'number' && value >= SMALL_COUNT;
  return kind === 'money' || kind === 'percent' || kind === 'points' || kind === 'measure' || kind === 'ratio' || kind === 'score';
}

/** A day of a month, or a weekday. */
function isDay({ value, text }: Figure): boolean {
  return (typeof value === 'string' && /-\d\d-\d\d$/.test(value)) || (value === null && /day\b/i.test(text));
}

interface Told {
  readonly passage: Passage;
  readonly figure: Figure;
  readonly share: number;
}

function otherAmount(judging: Judging, figure: Figure): FoundDifference | undefined {
  const elements = elementsOf(judging, judging.sentence.span, '').filter((one) => !('figure' in one && one.figure === figure));
  if (elements.length < SHARED) return undefined;
  const share = sharing(judging, elements);
  let own: number | undefined;
  let best: Told | undefined;
  for (const passage of judging.passages.slice(0, PASSAGES)) {
    const { sentence } = passage;
    if (sentence.figures.some((there) => states(there, figure))) {
      own = Math.max(own ?? 0, share(passage).share);
      continue;
    }
    const [there, ...others] = sentence.figures.filter((other) => isRival(other, figure));
    if (!there || others.length > 0) continue;
    const one = share(passage);
    if (one.count < SHARED || one.share < SAME_MATTER || one.share <= (best?.share ?? 0)) continue;
    if (!withNeighbours(passage).some(({ figures }) => figures.some((other) => states(other, figure)))) best = { passage, figure: there, share: one.share };
  }
  if (!best || best.share - (own ?? 0) < CLEARLY_LESS || (own === undefined && !isTime(figure))) return undefined;
  const { passage, figure: other } = best;
  return {
    passage, kind: isTime(figure) ? 'date' : 'figure-attachment', claimSpan: figure.span, claim: judging.text(figure.span), passageSpan: other.span, passageText: other.text, about: '', replacement: other.text, loose: true,
  };
}

/** The same value; of a span of values, one that lies in it. */
function states(there: Figure, figure: Figure): boolean {
  if (isTime(figure)) return isTime(there) && there.kind !== 'duration' && compareTimesOf(figure, there) === 'agree';
  const { value } = there;
  const within = typeof figure.value === 'number' && value !== null && typeof value === 'object' && value.min <= figure.value && figure.value <= value.max;
  return agrees(figure, there) || within;
}

function isRival(there: Figure, figure: Figure): boolean {
  if (isTime(figure)) return there.kind === 'date' && isDay(there) && compareTimesOf(figure, there) === 'differ';
  return there.kind === figure.kind && there.unit === figure.unit && there.value !== null;
}
