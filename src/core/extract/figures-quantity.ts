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
/** British and Indian papers; a "12pc set" has pieces. */
const PC = /\s?pc(?![\p{L}\d-]|\s(?:dinner|tea|sets?|suites?|kits?|packs?|boxe?s?)\b)/uy;
const POINTS = /(?:[\s-]{1,4}|\s?%[\s-])(?:(percentage|percent|per\scent)[\s-]{1,3}points?|(basis|base)[\s-]points?|(bps|bp)|(pp|ppt|ppts|p\.p\.)|points?)(?![\p{L}])|\s?(?:(?:bps)|(?:pp))(?![\p{L}])/iuy;
/** "0.6 of a percentage point". */
const OF_POINTS = /\sof\san?\s(?:percentage\s|per\scent\s|percent\s)?point\b/iy;
const AGE = /[\s-]{1,3}years?[\s-]{1,3}olds?\b|[\s-](months?|weeks?|days?)[\s-]{1,3}olds?\b|yo\b/iy;
/** "Fivefold", "2.3x orders"; "4x4" and "10x100m" are shapes. */
const FOLD = /-?fold\b|[xX×](?![\p{L}\d-])/uy;

function end(pattern: RegExp, prose: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(prose) ? pattern.lastIndex : -1;
}

/** Compounds with a hyphen that name a kind of thing rather than count ("two-way", "three-dimensional"). */
const NO_COUNT = /^(?:way|sided|side|state|party|dimensional|tier|track|pronged|piece|part|step|handed|legged|star|on|off|to|hit|stop|horse|faced|fold|edged|pointer|some|liner|upmanship|size|figure|digit)$/;

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
  if (currency !== null) return quantityOf(number, currency.start, number.end, 'money', currency.unit, Math.abs(number.value));

  // What may follow is told apart by its first letter, so that most patterns are never tried.
  const first = firstLetter(prose, number.end);
  if (first === 37 || first === 112) {
    const percent = Math.max(end(PERCENT, prose, number.end), end(PC, prose, number.end));
    if (percent > 0) return quantityOf(number, number.start, percent, 'percent', '%');
  }
  if (first === 37 || first === 112 || first === 98) {
    const points = end(POINTS, prose, number.end);
    if (points > 0) {
      const stated = prose.slice(number.end, points).toLowerCase();
      return quantityOf(number, number.start, points, 'points', /bas|bp/.test(stated) ? 'basis point' : /perc|per\s|pp|p\.p/.test(stated) ? 'percentage point' : 'point');
    }
  }
  if (first === 111) {
    const points = end(OF_POINTS, prose, number.end);
    if (points > 0) return quantityOf(number, number.start, points, 'points', /perc|per\s/i.test(prose.slice(number.end, points)) ? 'percentage point' : 'point');
  }
  // "41m birr": letters of a scale between a number and its currency.
  const letter = number.form === 'digits' && number.scale === null ? SCALE_LETTER.exec(prose.slice(number.end, number.end + 4))?.[1] : undefined;
  const behind = letter === undefined ? null : currencyAfter(prose, number.end + letter.length);
  if (letter !== undefined && behind !== null && behind.end <= limit && behind.power === 0) {
    const money = readNumber(prose, number.start, limit, true);
    if (money !== null && money.scale !== null) return quantityOf(money, number.start, behind.end, 'money', behind.unit);
  }
  const after = currencyAfter(prose, number.end);
  if (after !== null && after.end <= limit) return quantityOf(number, number.start, after.end, 'money', after.unit, after.power === 0 ? number.value : scaled(String(number.value), after.power));
  if ((first === 121 || first === 109 || first === 119 || first === 100) && number.value < 1000) {
    const age = end(AGE, prose, number.end);
    if (age > 0) {
      const stated = prose.slice(number.end, age).toLowerCase();
      return quantityOf(number, number.start, age, 'age', stated.includes('month') ? 'mo' : stated.includes('week') ? 'wk' : stated.includes('day') ? 'd' : 'a');
    }
  }
  if (first === 102 || first === 120 || prose.charCodeAt(number.end) === 0xd7) {
    const fold = end(FOLD, prose, number.end);
    if (fold > 0) return quantityOf(number, number.start, fold, 'ratio', null);
  }
  const unit = unitAfter(prose, number.end) ?? dayOfWork(prose, number.end);
  if (unit !== null && unit.end <= limit && !unit.hyphen && unit.unit.dimension === 'time' && number.value % 1 === 0) {
    const rest = smallerTime(prose, unit.unit.code, unit.end, limit);
    if (rest !== null) return quantityOf(number, number.start, rest.end, 'duration', unit.unit.code, number.value + rest.part);
  }
  if (unit !== null && unit.end <= limit && number.form === 'digits') {
    const compound = compoundAfter(prose, unit.unit.code, unit.end);
    if (compound !== null && compound.end <= limit) return quantityOf(number, number.start, compound.end, 'measure', unit.unit.code, number.value + compound.part);
  }
  if (unit !== null && unit.end <= limit) return quantityOf(number, number.start, unit.end, unit.unit.dimension === 'time' ? 'duration' : 'measure', unit.unit.code, number.value, unit.hyphen);
  const joined = prose.charCodeAt(number.end) === 45 ? hyphenNoun(prose, number.end) : null;
  if (joined !== null && joined.end <= limit) {
    // "Three-putting", "two-faced": the number is part of a verb or an adjective.
    if (NO_COUNT.test(joined.noun) || (number.value === 1 && /^(?:man|woman|person)$/.test(joined.noun)) || /(?:ing|ed)$/.test(joined.noun) && !/(?:^|[^e])(?:bed|seed|weed|shed|sled|reed|wing|ring|king|spring|string)$/.test(joined.noun)) return null;
    return quantityOf(number, number.start, number.end, 'count', joined.noun === 'strong' ? null : joined.noun, number.value, true);
  }
  // "100+ firms": the plus bounds the number, the noun follows it.
  const nounFrom = prose.charCodeAt(number.end) === 43 ? number.end + 1 : prose.startsWith('-odd ', number.end) ? number.end + 4 : number.end;
  const noun = nounAfter(prose, nounFrom, limit, number.value !== 1);
  return quantityOf(number, number.start, number.end, 'count', noun === null ? null : noun.noun, number.value, false, number.bare);
}

const KIND_OF_DAY = /\s(?:working|business|trading|calendar|consecutive|straight|full|whole|school|long|successive|more|further|extra|additional|other)(?=\s(?:days?|weeks?|months?|years?|hours?)\b)/y;

/** "25 working days", "three straight weeks": an adjective before a unit of time leaves it one. */
function dayOfWork(prose: string, at: number): ReturnType<typeof unitAfter> {
  KIND_OF_DAY.lastIndex = at;
  return KIND_OF_DAY.test(prose) ? unitAfter(prose, KIND_OF_DAY.lastIndex) : null;
}

const SCALE_LETTER = /^(k|m|bn?|mn|tn)(?=\s\p{L})/u;

const SMALLER: Readonly<Record<string, readonly [code: string, size: number]>> = { h: ['min', 60], min: ['s', 60], a: ['mo', 12], d: ['h', 24] };
const AND_MORE = /,?\s(?:and\s)?/y;

/** "5 hours and 10 minutes", "3 minutes 42.5 seconds": what the smaller unit adds to the larger, as a share of it; null where none follows. */
function smallerTime(prose: string, code: string, at: number, limit: number): { readonly end: number; readonly part: number } | null {
  const smaller = SMALLER[code];
  AND_MORE.lastIndex = at;
  if (smaller === undefined || !AND_MORE.test(prose)) return null;
  const number = readNumber(prose, AND_MORE.lastIndex, limit);
  if (number === null || number.value >= smaller[1] || number.value <= 0) return null;
  const unit = unitAfter(prose, number.end);
  return unit === null || unit.end > limit || unit.hyphen || unit.unit.code !== smaller[0] ? null : { end: unit.end, part: number.value / smaller[1] };
}

const INCHES = /\s?(\d{1,2})(?:\s?(?:in|ins|inch|inches)\b|(?=[\s,.;)]))(?!\s?(?:lb|st|kg|per|%|years?|months?|days?|and|to|-))/y;
const POUNDS = /\s?(\d{1,2})\s?(?:lbs?|pounds?)\b/y;

/** "6ft 2in", "12st 4lb": what the smaller unit behind a measure adds to it, as a share of the larger; null where none stands. */
function compoundAfter(prose: string, code: string, at: number): { readonly end: number; readonly part: number } | null {
  const pattern = code === '[ft_i]' ? INCHES : code === '[stone_av]' ? POUNDS : null;
  if (pattern === null) return null;
  pattern.lastIndex = at;
  const small = Number(pattern.exec(prose)?.[1] ?? 99);
  const size = pattern === INCHES ? 12 : 14;
  return small < size ? { end: pattern.lastIndex, part: small / size } : null;
}

/** One shape for all, so that none is copied field by field. */
function quantityOf(number: NumberRead, start: number, stop: number, kind: FigureKind, unit: string | null, value = number.value, hyphen = false, bare = false): Quantity {
  return { start, end: stop, kind, value, unit, scale: number.scale, form: number.form, bare, numberEnd: number.end, hyphen };
}

/** The first letter or percent sign after a number, in lower case, past blanks and a hyphen; 0 where something else stands there. */
function firstLetter(prose: string, at: number): number {
  let from = at;
  while (from < at + 4) {
    const code = prose.charCodeAt(from);
    if (code !== 32 && code !== 45 && code !== 10 && code !== 13 && code !== 9 && code !== 0xa0) break;
    from++;
  }
  const code = prose.charCodeAt(from);
  return code === 37 || (code >= 97 && code <= 122) ? code : code >= 65 && code <= 90 ? code + 32 : 0;
}

const MINUS = /(?:^|[\s(])(?:[-−]|minus\s{1,3}|negative\s{1,3})$/i;

/** The number with its minus sign, where one stands before it and is no dash between two numbers. */
function signed(prose: string, from: number, number: NumberRead): NumberRead {
  const previous = prose.charCodeAt(number.start - 1);
  if (previous !== 45 && previous !== 0x2212 && previous !== 32) return number;
  const window = prose.slice(Math.max(from, number.start - 12), number.start);
  if (previous === 32 && !/(?:minus|negative)\s{1,3}$/i.test(window)) return number;
  const sign = MINUS.exec(window);
  // "Plus or minus 3 points" goes both ways.
  if (sign === null || /\bor\sminus\s{1,3}$/i.test(window)) return number;
  const start = number.start - sign[0].length + (/^[\s(]/.test(sign[0]) ? 1 : 0);
  return { ...number, start, value: -number.value, bare: false };
}
