import type { Figure, FigureValue } from '../model';
import { fold } from '../text/fold';
import { daysOf, daysOfYear } from './calendar';
import { nounClass } from './figures-noun';
import { powerOf } from './numbers';
import { unitOfCode } from './units';

/**
 * How a draft's figure stands to a source's. `equal`: one value. `within`: the draft's words cover the source's value without
 * saying more (an allowed rounding, a hedge, a bound, a range, a coarser date) or a year lies in the source's decade.
 * `rounded`: the same value but rounded beyond what the source allows, stated more precisely than the source, or stripped of
 * its "more than". `different`: another value. `incomparable`: not of one kind and unit, or unresolved.
 */
export type FigureComparison = 'equal' | 'rounded' | 'within' | 'different' | 'incomparable';

/** A hedge ("about 4" for 3.64) stretches to the rounding of its last significant digit, and never beyond a tenth. */
const HEDGE_REACH = 0.1;
/** A hedge always covers this much, whatever its digits: "about 5,120" for 5,010. */
const HEDGE_LEAST = 0.025;
/** A rounding off by more than this changes the message and needs its hedge: 3.6 for 3.64, not 4. */
const ROUNDING_REACH = 0.05;
/** An exact integer rounded without a hedge is a slip of rounding up to here (170 for 171), another value beyond (80 for 79). */
const SLIP = 0.01;
/** Writers convert units to two figures at least: 62 miles for 100 km. */
const CONVERSION = 0.02;
/** "More than 100" speaks of 150 but hardly of 5,000, which is then another matter. */
const BOUND_REACH = 2;

const TIMES = new Set(['date', 'year', 'decade', 'period']);

/** True where a draft's figure says no more than a source's: the same value, or one that its words cover. */
export function agrees(claim: Figure, source: Figure): boolean {
  const how = compareFigures(claim, source);
  return how === 'equal' || how === 'within';
}

/**
 * Compares a draft's figure with a source's. Rounding follows DESIGN.md ("a source's decimal admits its coarser roundings") and
 * ISO 80000-1:2009, annex B: a value rounds to another when they differ by at most half a unit of the coarser one's last place.
 * An exact integer admits no rounding unless the draft hedges. Never throws; unresolved values agree only in the same words.
 */
export function compareFigures(claim: Figure, source: Figure): FigureComparison {
  if (claim.value === null || source.value === null)
    return claim.kind === source.kind && claim.value === source.value && fold(claim.text) === fold(source.text) ? 'equal' : 'incomparable';
  if (TIMES.has(claim.kind) || TIMES.has(source.kind)) return TIMES.has(claim.kind) && TIMES.has(source.kind) ? compareTimes(claim, source) : 'incomparable';
  if (claim.kind === 'score' || source.kind === 'score') return claim.kind !== source.kind ? 'incomparable' : claim.value === source.value ? 'equal' : 'different';
  const left = measured(claim);
  const right = measured(source);
  if (left === null || right === null || left.family !== right.family) return 'incomparable';
  // Other units are converted; another noun for what is counted, or none, changes no number.
  return compareValues(left, claim, right, source, left.unit !== right.unit && left.family !== 'count');
}

interface Measured {
  /** What may be compared with what: kind and unit, or kind and dimension. */
  readonly family: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  /** Factor that brought the stated value to the family's base. */
  readonly factor: number;
}

/** A numeric figure in the base of its family; null for a value that is no number. */
function measured(figure: Figure): Measured | null {
  const value = figure.value;
  if (value === null || typeof value === 'string') return null;
  const [min, max] = typeof value === 'number' ? [value, value] : [value.min, value.max];
  const make = (family: string, factor = 1): Measured => ({ family, unit: figure.unit ?? '', min: times(min, factor), max: times(max, factor), factor });
  switch (figure.kind) {
    case 'percent':
      return make('share', 0.01);
    case 'ratio':
      return make('share');
    case 'points':
      return figure.unit === 'basis point' ? make('points', 0.01) : figure.unit === 'point' ? make('points of an index') : make('points');
    case 'measure':
    case 'duration': {
      const unit = unitOfCode(figure.unit ?? '');
      return unit === undefined ? make(`measure ${figure.unit ?? ''}`) : make(`measure ${unit.dimension}`, unit.factor);
    }
    case 'count':
      return make('count');
    case 'money':
    case 'age':
      return make(`${figure.kind} ${figure.unit ?? ''}`);
    default:
      return make(figure.kind);
  }
}

/** Product without the noise of binary fractions where the factor is a hundredth: 80.1 % is 0.801. */
function times(value: number, factor: number): number {
  if (factor === 1) return value;
  if (factor === 0.01) return Number.isInteger(value) || !String(value).includes('e') ? Number(`${value}e-2`) : value / 100;
  return Number((value * factor).toPrecision(12));
}

function compareValues(left: Measured, claim: Figure, right: Measured, source: Figure, converted: boolean): FigureComparison {
  if ((claim.kind === 'count' || claim.kind === 'ordinal') && !sameNoun(claim.unit, source.unit)) return 'incomparable';
  const claimRange = left.min !== left.max;
  const sourceRange = right.min !== right.max;
  if (claimRange || sourceRange) {
    if (close(left.min, right.min) && close(left.max, right.max)) return 'equal';
    // "From 11.5 to 15" is another value than "from 11.5 to 14".
    if (claimRange && sourceRange && close(left.min, right.min) !== close(left.max, right.max)) return 'different';
    if (left.min <= right.min && right.max <= left.max) return 'within';
    if (right.min <= left.min && left.max <= right.max) return claim.bound === 'about' ? 'within' : 'rounded';
    return 'different';
  }
  const c = left.min;
  const s = right.min;
  const same = close(c, s);
  const apart = Math.abs(c - s) / Math.max(Math.abs(c), Number.MIN_VALUE);
  if (claim.bound === 'at-least') {
    if (same) return source.bound === 'at-least' ? 'equal' : 'within';
    return s > c && s <= c * BOUND_REACH && source.bound !== 'at-most' ? 'within' : 'different';
  }
  if (claim.bound === 'at-most') {
    if (same) return source.bound === 'at-most' ? 'equal' : 'within';
    return s < c && s >= c / BOUND_REACH && source.bound !== 'at-least' ? 'within' : 'different';
  }
  if (same) return source.bound === 'exact' || source.bound === 'about' || claim.bound === 'about' ? 'equal' : 'rounded';
  if (claim.kind === 'ordinal' || claim.kind === 'age') return 'different';
  const half = (unitInLastPlace(claim) * left.factor) / 2;
  const rounds = Math.abs(c - s) <= half * (1 + 1e-9);
  // "Nearly half" for 47 %: a share in words has no digits that could say how coarse it is.
  if (claim.bound === 'about') return apart <= HEDGE_LEAST || ((rounds || isShareInWords(claim)) && apart <= HEDGE_REACH) ? 'within' : 'different';
  if (converted) return apart <= CONVERSION || (rounds && apart <= ROUNDING_REACH) ? 'within' : 'different';
  if (rounds && isDecimal(source)) return apart <= ROUNDING_REACH ? 'within' : 'rounded';
  if (rounds && apart <= SLIP && half * 2 > unitInLastPlace(source) * right.factor) return 'rounded';
  const sourceHalf = (unitInLastPlace(source) * right.factor) / 2;
  const finer = Math.abs(c - s) <= sourceHalf * (1 + 1e-9) && unitInLastPlace(claim) * left.factor < sourceHalf * 2;
  return finer && (isDecimal(source) || isDecimal(claim)) && apart <= ROUNDING_REACH ? 'rounded' : 'different';
}

function close(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

function sameNoun(a: string | null, b: string | null): boolean {
  return a === null || b === null || nounClass(a) === nounClass(b);
}

const DIGITS = /\d[\d,\u00a0\u2009\u202f']*(?:\.(\d+))?/;

/** True where a figure's own digits show a fraction, or it is a share in words: what a decimal or a third admits roundings of. */
function isDecimal(figure: Figure): boolean {
  return DIGITS.exec(figure.text)?.[1] !== undefined || isShareInWords(figure);
}

/** "Half", "a third", "four-fifths". */
function isShareInWords(figure: Figure): boolean {
  return !DIGITS.test(figure.text) && typeof figure.value === 'number' && figure.value % 1 !== 0;
}

/** The unit of a figure's last stated place, in its own unit: 0.1 billion for "$3.6 billion", 10 for "80", a hundredth for "a third". */
function unitInLastPlace(figure: Figure): number {
  const digits = DIGITS.exec(figure.text);
  const value = typeof figure.value === 'number' ? Math.abs(figure.value) : 0;
  if (isShareInWords(figure)) return 0.01;
  const power = digits === null ? 0 : powerOf(figure.scale);
  if (digits?.[1] !== undefined) return Number(`1e${power - digits[1].length}`);
  let place = 1;
  while (value > 0 && place < 1e18 && value % (place * 10) === 0) place *= 10;
  return place;
}

interface Days {
  readonly first: number;
  readonly last: number;
}

/** First and last day a temporal figure stands for; early, mid and late cut a decade into overlapping halves. */
function days(figure: Figure): Days | null {
  const value: FigureValue = figure.value;
  if (typeof value === 'string') return daysOf(value);
  if (typeof value !== 'number') return null;
  const part = /^(?:the\s+)?(early|mid|late)/i.exec(figure.text)?.[1]?.toLowerCase();
  const from = part === 'late' ? 5 : part === 'mid' ? 3 : 0;
  const to = part === 'early' ? 4 : part === 'mid' ? 7 : 9;
  return daysOf(`${String(value + from).padStart(4, '0')}/${String(value + to).padStart(4, '0')}`);
}

const YEARLESS = /^--/;

/** True for a date that states no year (`--06-19`). */
function isYearless(figure: Figure): boolean {
  return typeof figure.value === 'string' && YEARLESS.test(figure.value);
}

/** True where the source's words span more days than the claim's: "the 1950s" for 1955, "May" for 1 May. False where either is unresolved. */
export function statesLessThan(source: Figure, claim: Figure): boolean {
  const pair = daysOfBoth(claim, source);
  return pair !== null && pair.right.last - pair.right.first > pair.left.last - pair.left.first;
}

/** Where either side states no year, only month and day are compared, and a lone year on the other side says nothing. */
function daysOfBoth(claim: Figure, source: Figure): { readonly left: Days; readonly right: Days } | null {
  const yearless = isYearless(claim) || isYearless(source);
  const left = yearless ? (typeof claim.value === 'string' ? daysOfYear(claim.value) : null) : days(claim);
  const right = yearless ? (typeof source.value === 'string' ? daysOfYear(source.value) : null) : days(source);
  return left === null || right === null ? null : { left, right };
}

/** A time of day, or a stretch between two. */
const CLOCK = /^\d\d:\d\d/;

function compareTimes(claim: Figure, source: Figure): FigureComparison {
  const [own, theirs] = [String(claim.value), String(source.value)];
  if (CLOCK.test(own) && CLOCK.test(theirs)) return own === theirs ? 'equal' : claim.kind === source.kind && claim.bound !== 'about' ? 'different' : 'incomparable';
  const pair = daysOfBoth(claim, source);
  if (pair === null) return claim.value === source.value ? 'equal' : 'incomparable';
  const { left, right } = pair;
  if (left.first === right.first && left.last === right.last) return 'equal';
  if (left.first <= right.first && right.last <= left.last) return 'within';
  // A year or decade may be named more closely (1950 lies within "the 1950s"); so may a day within its month.
  if (right.first <= left.first && left.last <= right.last) return 'within';
  if (claim.bound === 'about' && claim.kind === 'year' && source.kind === 'year') return Math.abs(left.first - right.first) <= 731 ? 'within' : 'different';
  return 'different';
}

/**
 * A canonical key of kind, unit and value: "$3.6 billion", "US$3.6bn" and "3.6 billion dollars" share one, so do "80%" and
 * "four-fifths"; the year 1950 and 1950 of anything do not. Nouns that count the same share a key. Null values key by their words.
 */
export function figureKey(figure: Figure): string {
  const value = figure.value;
  if (value === null) return `${figure.kind}:?:${fold(figure.text)}`;
  if (typeof value === 'string') return figure.kind === 'score' ? `score:${value}` : `time:${value}`;
  if (figure.kind === 'decade') return `time:${String(value)}s`;
  const base = measured(figure);
  if (base === null) return `${figure.kind}:?`;
  const round = (n: number): string => String(Number(n.toPrecision(12)));
  const noun = figure.kind === 'count' || figure.kind === 'ordinal' ? `:${figure.unit === null ? '' : nounClass(figure.unit)}` : '';
  return `${base.family}${noun}:${base.min === base.max ? round(base.min) : `${round(base.min)}-${round(base.max)}`}`;
}

/** True for the key of a point or stretch of the calendar. */
export function isTimeKey(key: string): boolean {
  return key.startsWith('time:');
}
