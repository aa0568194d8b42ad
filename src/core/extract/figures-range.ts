import type { FigureKind, FigureValue } from '../model';
import { readQuantity, type Quantity } from './figures-quantity';
import { powerOf, readNumber, scaled } from './numbers';

interface RangeRead {
  readonly start: number;
  readonly end: number;
  readonly kind: FigureKind;
  readonly value: FigureValue;
  readonly unit: string | null;
  readonly scale: string | null;
}

const DASH = /-\s(?:to|or)\s(?=\d)|\s?[-–—]\s?(?=(?:[A-Z]{0,3}[$€£¥₫₹₩₽]\s?)?\d)|\s{1,3}to\s{1,3}(?=(?:[A-Za-z]{0,3}[$€£¥₫₹₩₽]\s?)?[\p{L}\d])/uy;
const AND = /\s{1,3}and\s{1,3}/iy;
const CENTS_AT_END = /(?:cents?|pence|[pc¢])$/;
const SIGN = /(?:[A-Za-z]{0,3}[$€£¥₫₹₩₽]\s?)/y;
const BETWEEN_BEFORE = /\bbetween\s{1,3}(?:about\s|around\s|the\sages\sof\s)?$|\bages\sof\s{1,3}$/i;
const OR = /\s{1,3}or\s{1,3}/iy;
const FROM_BEFORE = /\bfrom\s{1,3}(?:about\s|around\s|just\s|some\s)?$/i;
const STEP_BEFORE = /\b(?:by|up|down|rose|fell|gained|added|lost|jumped|dropped|climbed|increased|decreased|grew)\s{1,3}(?:about\s|around\s|nearly\s|almost\s)?$/i;
// "Rose from 3 to 5 per cent" tells two values, not one range.
const CHANGE =
  /\b(?:rose|rise|rises|risen|rising|fell|fall|falls|fallen|falling|up|down|increas\w{1,4}|grew|grow|grown|growing|grows|cut|cuts|cutting|lower\w{0,3}|rais\w{1,3}|jump\w{0,3}|drop\w{0,4}|climb\w{0,3}|widen\w{0,3}|narrow\w{0,3}|went|move\w?|moving|chang\w{1,3}|shrank|shrunk|shrinks?|declin\w{1,3}|reduc\w{1,4}|expand\w{0,3}|hike\w?|lift\w{0,3}|slip\w{0,4}|slid\w{0,3}|surg\w{1,3}|soar\w{0,3}|plung\w{1,3}|improv\w{1,3}|revis\w{1,3}|slow\w{0,3}|ease\w?|edg\w{1,3})\b/i;

/**
 * The range that `first` opens ("10–15", "between 10 and 15", "3 to 5 per cent", "$10–15 million"); null where it stands alone.
 * A first part without unit or scale takes that of the second; after a verb of change "from … to …" stays two figures.
 */
export function joinRange(prose: string, first: Quantity, from: number, to: number): RangeRead | null {
  if (first.kind === 'age' || first.kind === 'ratio' || (first.hyphen && first.kind !== 'count')) return null;
  const before = prose.slice(Math.max(from, first.start - 24), first.start);
  const between = BETWEEN_BEFORE.test(before);
  const at = first.kind === 'count' ? first.numberEnd : first.end;
  let pattern = between ? AND : DASH;
  pattern.lastIndex = at;
  let joiner = pattern.exec(prose)?.[0];
  if (joiner === undefined) {
    // "Two or three years", of neighbours only: "20 or 50" are two values.
    pattern = OR;
    pattern.lastIndex = at;
    joiner = pattern.exec(prose)?.[0];
  }
  if (joiner === undefined || pattern.lastIndex >= to) return null;
  let next = pattern.lastIndex;
  SIGN.lastIndex = next;
  if (SIGN.test(prose)) next = SIGN.lastIndex;
  const bounded = first.kind === 'money' && readNumber(prose, next, to, true);
  const second = readQuantity(prose, next, pattern.lastIndex, to) ?? null;
  if (second === null) return null;
  // "8 to 10 cents": hundredths on both sides.
  const cents = first.kind === 'count' && first.unit === null && second.kind === 'money' && CENTS_AT_END.test(prose.slice(Math.max(next, second.end - 7), second.end)) ? readNumber(prose, next, to) : null;
  if (cents !== null && cents.value > first.value && Math.abs(cents.value / 100 - second.value) < 1e-9) {
    return { start: first.start, end: second.end, kind: 'money', value: { min: scaled(String(first.value), -2), max: second.value }, unit: second.unit, scale: second.scale };
  }
  const merged = first.kind === 'money' && second.kind !== 'money' && bounded ? { ...second, kind: first.kind, unit: first.unit, value: bounded.value, scale: bounded.scale, end: bounded.end } : second;
  // "8m-9m zlotys": the letter is the scale of the second's money.
  if (first.kind === 'measure' && first.unit === 'm' && second.kind === 'money' && prose.charAt(first.end - 1) === 'm' && second.scale === 'm') {
    return { start: first.start, end: second.end, kind: 'money', value: { min: scaled(String(first.value), 6), max: second.value }, unit: second.unit, scale: 'm' };
  }
  const open = first.kind === 'count';
  if (pattern === OR && (first.value + 1 !== merged.value || first.scale !== null || merged.unit === null || (first.unit !== null && first.unit !== merged.unit))) return null;
  if (!open && (merged.kind !== first.kind || merged.unit !== first.unit)) return null;
  if (open && first.unit !== null && merged.kind !== 'count') {
    // The first number's noun was found beyond the second number only if they share it; its own noun keeps them apart.
    if (prose.slice(first.numberEnd, next).trim().length > 3) return null;
  }
  if (/to/i.test(joiner) && FROM_BEFORE.test(before) && CHANGE.test(prose.slice(Math.max(from, first.start - 90), first.start))) return opening(first, merged);
  // "Rose by 120 to 1,300", "up 3% to 12%": a step and where it leads, unless the two lie so close that they bound the step.
  if (/to/i.test(joiner) && STEP_BEFORE.test(before) && first.value > 0 && merged.value / first.value > 2 && (first.scale !== null || merged.scale === null)) return null;
  const power = first.scale === null && merged.scale !== null && first.value < 1000 ? powerOf(merged.scale) : 0;
  const low = power === 0 ? first.value : scaled(String(first.value), power);
  const min = power > 0 && low > merged.value ? first.value : low;
  if (!(min < merged.value)) return null;
  return { start: first.start, end: merged.end, kind: merged.kind, value: { min, max: merged.value }, unit: merged.unit ?? first.unit, scale: merged.scale ?? first.scale };
}

/** The first of two values of a change ("from $3 to $5 billion"), with the unit and scale it shares with the second; null where it has its own. */
function opening(first: Quantity, second: Quantity): RangeRead | null {
  if (first.scale !== null || first.value >= 1000 || !(first.kind === second.kind || (first.kind === 'count' && first.unit === null) || (first.kind === 'count' && second.kind !== 'count'))) return null;
  const value = scaled(String(first.value), powerOf(second.scale));
  if (value === first.value && second.kind === first.kind) return null;
  return { start: first.start, end: first.kind === 'count' ? first.numberEnd : first.end, kind: second.kind, value, unit: second.unit, scale: second.scale };
}
