import type { FigureKind } from '../model';
import { currencyAfter, currencyBefore } from './currencies';
import { readNumber, scaled, type NumberRead } from './numbers';
import { hyphenNoun, nounAfter } from './figures-noun';
import { unitAfter } from './units';

/** A number together with the sign, unit or noun that says what it counts. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly kind: FigureKind;
  readonly value: number;
  readonly unit: string | null;
  readonly scale: string | null;
  readonly form: NumberRead['form'];
  /** Nothing but digits or a number word: no sign, no unit, no noun; may still be a year, a score or a label. */
  readonly bare: boolean;
  /** End of the number itself, before its unit. */
  readonly numberEnd: number;
  /** Joined to its noun or unit by a hyphen ("two-day"). */
  readonly hyphen: boolean;
}

const PERCENT = /(?:\s?%|[\s-]{1,4}(?:percent|per\s{1,3}cent|pct)\b)(?!\s{0,3}points?\b)/iy;
const POINTS = /(?:[\s-]{1,4}|\s?%[\s-])(?:(percentage|percent|per\scent)[\s-]{1,3}points?|(basis|base)[\s-]points?|(bps|bp)|(pp|ppt|ppts|p\.p\.)|points?)(?![\p{L}])|\s?(?:(?:bps)|(?:pp))(?![\p{L}])/iuy;
const AGE = /[\s-]{1,3}years?[\s-]{1,3}olds?\b|[\s-](months?|weeks?|days?)[\s-]{1,3}olds?\b|yo\b/iy;
const FOLD = /-?fold\b/iy;

function end(pattern: RegExp, prose: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(prose) ? pattern.lastIndex : -1;
}

/** Compounds with a hyphen that name a kind of thing rather than count ("two-way", "three-dimensional"). */
const NO_COUNT = /^(?:way|sided|side|state|party|dimensional|tier|track|pronged|piece|part|step|handed|legged|star|on|off|to|hit|stop|horse|faced|fold|edged|pointer|some|liner|upmanship|size|man|woman|person)$/;

/**
 * Reads a quantity at a digit or number word: money, percent, points, age, duration, measure, count, in this order.
 * `limit` is the end of the sentence. Null where no number starts at `at`.
 */
export function readQuantity(prose: string, at: number, from: number, limit: number): Quantity | null {
  const before = currencyBefore(prose, at);
  const currency = before !== null && before.start >= from ? before : null;
  const plain = readNumber(prose, at, limit, currency !== null);
  if (plain === null) return null;
  const number = signed(prose, from, plain);
  const base = { start: number.start, value: number.value, scale: number.scale, form: number.form, numberEnd: number.end, hyphen: false, bare: false };
  if (currency !== null) return { ...base, value: Math.abs(number.value), start: currency.start, end: number.end, kind: 'money', unit: currency.unit };

  const percent = end(PERCENT, prose, number.end);
  if (percent > 0) return { ...base, end: percent, kind: 'percent', unit: '%' };
  const points = end(POINTS, prose, number.end);
  if (points > 0) {
    const stated = prose.slice(number.end, points).toLowerCase();
    const unit = /bas|bp/.test(stated) ? 'basis point' : /perc|per\s|pp|p\.p/.test(stated) ? 'percentage point' : 'point';
    return { ...base, end: points, kind: 'points', unit };
  }
  const after = currencyAfter(prose, number.end);
  if (after !== null && after.end <= limit) return { ...base, end: after.end, kind: 'money', unit: after.unit, value: after.power === 0 ? number.value : scaled(String(number.value), after.power) };
  const age = end(AGE, prose, number.end);
  if (age > 0 && number.value < 1000) {
    const stated = prose.slice(number.end, age).toLowerCase();
    return { ...base, end: age, kind: 'age', unit: stated.includes('month') ? 'mo' : stated.includes('week') ? 'wk' : stated.includes('day') ? 'd' : 'a' };
  }
  const fold = end(FOLD, prose, number.end);
  if (fold > 0) return { ...base, end: fold, kind: 'ratio', unit: null };
  const unit = unitAfter(prose, number.end);
  if (unit !== null && unit.end <= limit) return { ...base, end: unit.end, kind: unit.unit.dimension === 'time' ? 'duration' : 'measure', unit: unit.unit.code, hyphen: unit.hyphen };
  const joined = hyphenNoun(prose, number.end);
  if (joined !== null && joined.end <= limit) {
    // "Three-putting", "two-faced": the number is part of a verb or an adjective.
    if (NO_COUNT.test(joined.noun) || /(?:ing|ed)$/.test(joined.noun)) return null;
    return { ...base, end: number.end, kind: 'count', unit: joined.noun, hyphen: true };
  }
  // "100+ firms": the plus bounds the number, the noun follows it.
  const nounFrom = prose.charCodeAt(number.end) === 43 ? number.end + 1 : number.end;
  const noun = nounAfter(prose, nounFrom, limit, number.value !== 1);
  return { ...base, end: number.end, kind: 'count', unit: noun?.noun ?? null, bare: number.bare || (number.form === 'words' && number.scale === null && number.value <= 12) };
}

const MINUS = /(?:^|[\s(])(?:[-−]|minus\s{1,3}|negative\s{1,3})$/i;

/** The number with its minus sign, where one stands before it and is no dash between two numbers. */
function signed(prose: string, from: number, number: NumberRead): NumberRead {
  const previous = prose.charCodeAt(number.start - 1);
  if (previous !== 45 && previous !== 0x2212 && previous !== 32) return number;
  const window = prose.slice(Math.max(from, number.start - 12), number.start);
  if (previous === 32 && !/(?:minus|negative)\s{1,3}$/i.test(window)) return number;
  const sign = MINUS.exec(window);
  if (sign === null) return number;
  const start = number.start - sign[0].length + (/^[\s(]/.test(sign[0]) ? 1 : 0);
  return { ...number, start, value: -number.value, bare: false };
}
