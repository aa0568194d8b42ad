import type { Figure } from '../model';
import { isTime } from './figure-kinds';
import { nearestTelling, SETS_AGAINST } from './figures-reckoned';
import type { Judging } from './judging';
import type { PreparedSentence } from './prepare';
import type { Passage } from './retrieve';

/** Words that set one number against another, and those for what is left or added. */
const COMPARES = new RegExp(`\\b(?:${SETS_AGAINST}|gap|margin|rest|remaining|remainder|left|unspent|unsold|unused|overrun|extra|further|difference|saving|saved|short of|adds?|adding|added|leaves|leaving)\\b`, 'i');
/** What a difference that is told with "about" may miss. */
const ABOUT_SHARE = 0.02;
/** Passages whose figures are set against one another. */
const PASSAGES = 24;

/**
 * Whether a number is what the claim's comparison makes of two figures that a passage and the sentences beside it state: "24 minutes longer", "six points more". Only where the claim's own words compare.
 */
export function isCompared(judging: Judging, figure: Figure): boolean {
  const { value, kind, bound } = figure;
  if (typeof value !== 'number' || value <= 0) return false;
  const words = judging.draft.prose.slice(judging.sentence.span.start, judging.sentence.span.end);
  if (!COMPARES.test(words)) return false;
  const own = judging.sentence.figures.filter((one) => one !== figure);
  const telling = nearestTelling(judging);
  // "Raised by six points": the two may stand far apart, each where the claim's matter is told.
  const pairs = telling.flatMap((one, at) => telling.slice(at + 1).map((other) => [...numbersIn(one.sentence), ...numbersIn(other.sentence)]));
  const near = [...judging.passages.slice(0, PASSAGES).map((passage) => [...around(passage).flatMap(numbersIn), ...own.flatMap(numberOf)]), ...pairs];
  const made = (test: (more: number, less: number) => boolean, fits: (one: Operand) => boolean = () => true): boolean =>
    near.some((all) => all.some((a) => all.some((b) => a.value > b.value && b.value > 0 && (a.family === b.family || (a.bare === true && b.family.startsWith(MEASURE)) || (b.bare === true && a.family.startsWith(MEASURE))) && fits(a) && fits(b) && test(a.value, b.value))));
  if (kind === 'duration') return made((more, less) => same(more - less, value * (MINUTES[figure.unit ?? ''] ?? 0)), ({ family }) => family === 'time');
  if (kind === 'points') return made((more, less) => same(more - less, value), ({ family }) => family === 'percent' || family === 'points');
  if (kind === 'money' || ((kind === 'count' || kind === 'measure') && value > SMALL)) return made((more, less) => Math.abs(more - less - value) <= (bound === 'about' ? ABOUT_SHARE * value : 1e-6 * value));
  return false;
}

/** Sentences to each side among which two bids, prices or results are told one after the other. */
const AROUND = 3;

function around({ source: { prepared: { sentences } }, sentence: { index } }: Passage): readonly PreparedSentence[] {
  return sentences.slice(Math.max(0, index - AROUND), index + AROUND + 1);
}

/** Differences of smaller numbers are chance. */
const SMALL = 10;
const MINUTES: Readonly<Record<string, number>> = { min: 1, h: 60, d: 1440 };

interface Operand {
  readonly value: number;
  /** What may be set against what. */
  readonly family: string;
  /** Without a unit of its own: "in 2024 it was 71 million" of cubic metres. */
  readonly bare?: boolean;
}

const MEASURE = 'measure';

function same(a: number, b: number): boolean {
  return b > 0 && Math.abs(a - b) <= 1e-6 * b;
}

function numbersIn({ figures }: PreparedSentence): Operand[] {
  return figures.flatMap((figure, at) => numberOf(inUnitOf(figure, figures[at + 1])));
}

/** "From 45 to 80 cents": a bare number right before another is of its unit and scale. */
function inUnitOf(figure: Figure, next: Figure | undefined): Figure {
  if (next === undefined || figure.kind !== 'count' || figure.unit !== null || next.kind === 'count' || isTime(next) || next.span.start - figure.span.end > BETWEEN) return figure;
  const bare = Number(/\d+(?:\.\d+)?/.exec(next.text.replace(/,/g, ''))?.[0]);
  return typeof figure.value === 'number' && typeof next.value === 'number' && bare > 0 ? { ...next, value: (figure.value * next.value) / bare } : figure;
}

/** Letters of " to " and " and ". */
const BETWEEN = 5;

function numberOf(figure: Figure): Operand[] {
  const { kind, value, unit } = figure;
  if (kind === 'score' && typeof value === 'string') return value.split('-').map((one) => ({ value: Number(one), family: 'score' })).filter((one) => Number.isFinite(one.value));
  if (typeof value === 'object' && value !== null && kind !== 'duration') return [value.min, value.max].map((one) => ({ value: one, family: kind === 'count' || kind === 'money' ? 'amount' : `${kind} ${unit ?? ''}` }));
  if (typeof value !== 'number') return [];
  if (kind === 'duration') return MINUTES[unit ?? ''] === undefined ? [] : [{ value: value * MINUTES[unit ?? '']!, family: 'time' }];
  if (isTime(figure) || kind === 'ordinal' || kind === 'age') return [];
  // "18 million naira … only 11 million": a bare number may be of the sum beside it.
  return [{ value, bare: kind === 'count' && unit === null && value > SMALL, family: kind === 'count' || kind === 'money' ? 'amount' : kind === 'measure' ? `measure ${unit ?? ''}` : kind }];
}
