import { isBlank, isDigit } from '../text/chars';

/** Reading of numbers as English writes them: digits with separators, scale words, number words and fractions. */

/** A number as read at one place. Values are exact: the decimal digits and the power of ten are joined before they become a number. */
export interface NumberRead {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The scale word as stated ("billion", "bn", "hundred thousand"), or null. */
  readonly scale: string | null;
  readonly form: 'digits' | 'words' | 'fraction';
  /** Digits alone, without separator, decimals or scale: may be a year, a day or a mere label. */
  readonly bare: boolean;
}

const ONES = ('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen').split(' ');
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Cardinal words below one hundred. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, index): [string, number] => [word, index]),
  ...TENS.map((word, index): [string, number] => [word, 20 + 10 * index]),
]);

/** Powers of ten of scale words; Indian scales after the Bureau of Indian Standards' lakh and crore. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 2], ['thousand', 3], ['lakh', 5], ['million', 6], ['crore', 7], ['billion', 9], ['trillion', 12], ['quadrillion', 15],
]);

/** Abbreviated scales; the one-letter ones count only beside a currency or where a counted noun follows. */
const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['bn', 9], ['mn', 6], ['mln', 6], ['mio', 6], ['bln', 9], ['trn', 12], ['tn', 12], ['k', 3], ['m', 6], ['b', 9],
]);

const ORDINAL_ONES = ('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
  'fifteenth sixteenth seventeenth eighteenth nineteenth').split(' ');

/** Ordinal words that stand alone: "third", "twentieth"; compounds ("twenty-first") are read by `readOrdinal`. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_ONES.map((word, index): [string, number] => [word, index + 1]),
  ...TENS.map((word, index): [string, number] => [`${word.slice(0, -1)}ieth`, 20 + 10 * index]),
  ['hundredth', 100], ['thousandth', 1000],
]);

const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2], ['halves', 2], ['third', 3], ['thirds', 3], ['quarter', 4], ['quarters', 4], ['fourth', 4], ['fourths', 4],
  ...[...ORDINALS].filter(([, value]) => (value > 4 && value <= 20) || value === 100 || value === 1000).flatMap(([word, value]): [string, number][] => [[word, value], [`${word}s`, value]]),
]);

const VULGAR: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3, '⅛': 0.125 };

// Thousands by comma (also set apart by a tokeniser, where no list goes on; also in the Indian grouping), by a narrow or no-break space or an apostrophe, or by plain spaces before "000".
const DIGITS =
  /(?:\d{1,3}(?:,\d{3})+(?![\d])|\d{1,3}(?: , \d{3}){1,4}(?! ?[\d,]| (?:and|or|to) \d)|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d{1,3}(?:[\u00a0\u2009\u202f']\d{3})+(?!\d)|\d{1,3}(?: \d{3}){0,4} 000(?!\d)|\d+)(?:\.\d+)?[½¼¾⅓⅔⅛]?/y;
/** "6-1/2 months", "$5.17-1/2", "3 3/4 miles": a whole and its part. */
const MIXED = /[- ]([1357])\/([248])(?![\d/])/y;
const WORD = /[\s-]{0,4}([A-Za-z]+)/y;
const PLAIN_WORD = /[A-Za-z]+/y;
const AND_A_PART = /[\s-]{1,4}and[\s-]{1,4}(?:an?[\s-]{1,4}|one[\s-]{1,4})(half|quarter|third)\b/y;

function wordAt(prose: string, at: number, pattern: RegExp): { word: string; start: number; end: number } | null {
  pattern.lastIndex = at;
  const match = pattern.exec(prose);
  if (match === null) return null;
  const text = match[1] ?? match[0];
  return { word: text.toLowerCase(), start: pattern.lastIndex - text.length, end: pattern.lastIndex };
}

/** Joins decimal digits and a power of ten without rounding on the way: ("3.6", 9) → 3600000000. */
export function scaled(digits: string, power: number): number {
  return Number(`${digits}e${power}`);
}

/** The scale words after a number: their joint power of ten, factor (dozen) and end; null where there are none. */
function readScale(prose: string, at: number, money: boolean): { power: number; factor: number; start: number; end: number } | null {
  let power = 0;
  let factor = 1;
  let start = -1;
  let end = at;
  for (let turn = 0; turn < 2; turn++) {
    const next = wordAt(prose, end, WORD);
    if (next === null) break;
    const attached = next.start === end;
    const word = SCALES.get(next.word) ?? (next.word === 'dozen' ? 0 : undefined);
    const short = turn === 0 ? SHORT_SCALES.get(next.word) : undefined;
    if (word !== undefined && !(attached && turn > 0)) {
      power += word;
      if (next.word === 'dozen') factor = 12;
    } else if (short !== undefined && isShortScale(prose, next, attached, money)) {
      power += short;
    } else break;
    if (start < 0) start = next.start;
    end = next.end;
  }
  return start < 0 ? null : { power, factor, start, end };
}

const FEW_LETTERS = /^(?:k|m|b)$/;
const NOUN_AFTER = /\s{1,3}(?:[a-z]+\s{1,3}){0,1}[a-z]{2,}s\b|\s{1,3}(?:people|children|women|men|cattle|sheep|fish)\b|\s{1,3}of\s{1,3}(?:the|these|those|its|their|them)\b/y;

/** What is run or swum over metres: "the 400m hurdles", "both 100m titles". */
const RUN_AFTER = /\s{1,3}(?:[a-z]+\s{1,3})?(?:titles|hurdles|heats|finals|semi-finals|races|champions|medals|sprints|relays|butterfly|backstroke|breaststroke|freestyle)\b/y;

function isShortScale(prose: string, next: { word: string; end: number }, attached: boolean, money: boolean): boolean {
  if (!FEW_LETTERS.test(next.word)) return true;
  if (money) return attached || next.word !== 'b';
  if (!attached) return false;
  if (next.word === 'k') return true;
  NOUN_AFTER.lastIndex = next.end;
  RUN_AFTER.lastIndex = next.end;
  return NOUN_AFTER.test(prose) && !(next.word === 'm' && RUN_AFTER.test(prose));
}

/**
 * Reads the number that starts at `at` (a digit, or the first letter of a number word); null where none starts there.
 * `money` admits one-letter scales ("$5m"). Never reads past `end`.
 */
export function readNumber(prose: string, at: number, end: number, money = false): NumberRead | null {
  const code = prose.charCodeAt(at);
  const read = (code >= 48 && code <= 57) || code > 127 ? readDigits(prose, at, money) : readWords(prose, at);
  return read !== null && read.end <= end ? read : null;
}

/** Where digits end that nothing groups, parts or carries on; the offset itself where a sign or digit follows that may. */
function plainRun(prose: string, at: number): number {
  let end = at;
  while (isDigit(prose.charCodeAt(end))) end++;
  const sign = prose.charCodeAt(end);
  if (sign === 32) return isDigit(prose.charCodeAt(end + 1)) || prose.charCodeAt(end + 1) === 44 ? at : end;
  if (sign === 44 || sign === 46) return isDigit(prose.charCodeAt(end + 1)) ? at : end;
  return sign === 39 || sign > 127 ? at : end;
}

/** The digit above the line of "1/2", "3/4", "5/8", "7/8". */
function isPart(code: number): boolean {
  return code === 49 || code === 51 || code === 53 || code === 55;
}

/** A hyphen or blank. */
function mayGoOn(code: number): boolean {
  return code === 45 || isBlank(code);
}

function readDigits(prose: string, at: number, money: boolean): NumberRead | null {
  const run = plainRun(prose, at);
  DIGITS.lastIndex = at;
  const match = run > at ? [prose.slice(at, run)] as const : DIGITS.exec(prose);
  if (match === null) {
    const alone = VULGAR[prose.charAt(at)];
    return alone === undefined ? null : { start: at, end: at + 1, value: alone, scale: null, form: 'fraction', bare: false };
  }
  let text = match[0];
  let end = at + text.length;
  const part = VULGAR[text.slice(-1)];
  if (part !== undefined) text = text.slice(0, -1);
  const digits = run > at ? text : text.replace(/[^\d.]/g, '');
  let extra = part ?? 0;
  MIXED.lastIndex = end;
  const mixed = part === undefined && isPart(prose.charCodeAt(end + 1)) ? MIXED.exec(prose) : null;
  if (mixed !== null && Number(mixed[1]) < Number(mixed[2])) {
    // A part behind decimals is one of their last place: "$5.17-1/2".
    extra += Number(mixed[1]) / Number(mixed[2]) / 10 ** (digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0);
    end = MIXED.lastIndex;
  }
  AND_A_PART.lastIndex = end;
  const and = mayGoOn(prose.charCodeAt(end)) ? AND_A_PART.exec(prose) : null;
  if (and !== null) {
    extra += and[1] === 'half' ? 0.5 : and[1] === 'quarter' ? 0.25 : 1 / 3;
    end = AND_A_PART.lastIndex;
  }
  const scale = readScale(prose, end, money);
  const base = extra === 0 ? digits : String(Number(digits) + extra);
  const value = scaled(base, scale?.power ?? 0) * (scale?.factor ?? 1);
  if (!Number.isFinite(value)) return null;
  return {
    start: at,
    end: scale?.end ?? end,
    value,
    scale: scale === null ? null : prose.slice(scale.start, scale.end),
    form: 'digits',
    bare: scale === null && extra === 0 && /^\d+$/.test(text),
  };
}

const ARTICLE_BEFORE = /(?:^|[^\p{L}\p{N}])(an?)[\s-]{1,3}$/iu;

function readWords(prose: string, at: number): NumberRead | null {
  const first = wordAt(prose, at, PLAIN_WORD);
  if (first === null) return null;
  let start = at;
  let total = 0;
  let group = 0;
  let end = at;
  let last: 'none' | 'one' | 'ten' | 'scale' = 'none';
  let scaleStart = -1;
  let scaleEnd = -1;
  let next: { word: string; start: number; end: number } | null = first;
  if (first.word === 'half') {
    const rest = halfScale(prose, first.end);
    if (rest === null) return null;
    return { start, end: rest.end, value: scaled('0.5', rest.power) * rest.factor, scale: prose.slice(rest.start, rest.end), form: 'words', bare: false };
  }
  if (SCALES.has(first.word) || first.word === 'dozen') {
    const article = ARTICLE_BEFORE.exec(prose.slice(Math.max(0, at - 6), at));
    if (article === null || article[1] === undefined) return null;
    start = at - (article[0].length - article[0].indexOf(article[1]));
    group = 1;
    last = 'one';
  }
  while (next !== null) {
    const cardinal = CARDINALS.get(next.word);
    const power = SCALES.get(next.word);
    if (cardinal !== undefined) {
      if (cardinal >= 20 ? last === 'one' || last === 'ten' : last === 'one' || (last === 'ten' && (cardinal === 0 || cardinal > 9))) break;
      group += cardinal;
      last = cardinal >= 20 ? 'ten' : 'one';
    } else if (power !== undefined && last !== 'none') {
      if (power === 2) group *= 100;
      else {
        total += scaled(String(group), power);
        group = 0;
      }
      if (scaleStart < 0 || scaleEnd !== end) scaleStart = next.start;
      scaleEnd = next.end;
      last = 'scale';
      if (power > 2 && group === 0) {
        const more: { power: number; factor: number; start: number; end: number } | null = readScale(prose, next.end, false);
        if (more !== null && total === scaled(String(total), 0) && SCALES.has(prose.slice(more.start, more.end).toLowerCase())) {
          total = scaled(String(total), more.power);
          end = more.end;
          scaleEnd = more.end;
          break;
        }
      }
    } else if (next.word === 'dozen' && last !== 'none') {
      total = (total + group) * 12;
      group = 0;
      scaleStart = next.start;
      scaleEnd = end = next.end;
      break;
    } else if (next.word === 'and' && last === 'scale') {
      const after = wordAt(prose, next.end, WORD);
      if (after === null || !CARDINALS.has(after.word) || after.start === next.end) break;
      next = after;
      continue;
    } else break;
    end = next.end;
    next = wordAt(prose, end, WORD);
    if (next !== null && next.start === end) break;
  }
  if (end === at) return null;
  let value = total + group;
  AND_A_PART.lastIndex = end;
  const and = AND_A_PART.exec(prose);
  if (and !== null) {
    const part = and[1] === 'half' ? 0.5 : and[1] === 'quarter' ? 0.25 : 1 / 3;
    const stated = last === 'scale' ? SCALES.get(prose.slice(scaleStart, scaleEnd).toLowerCase()) : 0;
    value += scaled(String(part), stated ?? 0);
    end = AND_A_PART.lastIndex;
    const scale = last === 'scale' ? null : readScale(prose, end, false);
    if (scale !== null) {
      value = scaled(String(value), scale.power) * scale.factor;
      scaleStart = scale.start;
      scaleEnd = end = scale.end;
    }
  }
  return { start, end, value, scale: scaleStart < 0 ? null : prose.slice(scaleStart, scaleEnd), form: 'words', bare: false };
}

/** "half a million", "half-million", "half a dozen": the scale after "half". */
function halfScale(prose: string, at: number): { power: number; factor: number; start: number; end: number } | null {
  HALF_A.lastIndex = at;
  const match = HALF_A.exec(prose);
  return match === null ? null : readScale(prose, HALF_A.lastIndex, false);
}
const HALF_A = /[\s-]{1,3}(?:an?[\s-]{1,3})?(?=hundred\b|thousand\b|lakh\b|million\b|crore\b|billion\b|trillion\b|dozen\b)/iy;

const FRACTION = /(?:(an?|one|two|three|four|five|six|seven|eight|nine)[\s-]{1,3})([a-z]+)/iy;

/** Reads "four-fifths", "two thirds", "a quarter", "one-fifth" at `at` as a share of one; null where none starts there. */
export function readFraction(prose: string, at: number, end: number): NumberRead | null {
  FRACTION.lastIndex = at;
  const match = FRACTION.exec(prose);
  if (match === null || FRACTION.lastIndex > end) return null;
  const word = match[2]!.toLowerCase();
  const denominator = DENOMINATORS.get(word);
  if (denominator === undefined) return null;
  const numerator = CARDINALS.get(match[1]!.toLowerCase()) ?? 1;
  const plural = word.endsWith('s');
  if (plural !== numerator > 1 || numerator >= denominator) return null;
  return { start: at, end: FRACTION.lastIndex, value: numerator / denominator, scale: null, form: 'fraction', bare: false };
}

const DIGIT_ORDINAL = /(\d{1,3}(?:,\d{3})+|\d+)(st|nd|rd|th)\b/iy;
const WORD_ORDINAL = /(?:(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[\s-])?([a-z]+)\b/iy;

/** Reads "30th", "third", "twenty-first" at `at`; null where none starts there. */
export function readOrdinal(prose: string, at: number, end: number): { end: number; value: number; wordy: boolean } | null {
  DIGIT_ORDINAL.lastIndex = at;
  const digits = DIGIT_ORDINAL.exec(prose);
  // "12st" is a weight.
  if (digits !== null && /^st$/i.test(digits[2]!) && !/(?:^|[^1])1$/.test(digits[1]!)) return null;
  if (digits !== null) return DIGIT_ORDINAL.lastIndex > end ? null : { end: DIGIT_ORDINAL.lastIndex, value: Number(digits[1]!.replace(/,/g, '')), wordy: false };
  WORD_ORDINAL.lastIndex = at;
  const words = WORD_ORDINAL.exec(prose);
  if (words === null || WORD_ORDINAL.lastIndex > end) return null;
  const last = ORDINALS.get(words[2]!.toLowerCase());
  if (last === undefined) return null;
  const tens = CARDINALS.get((words[1] ?? '').toLowerCase()) ?? 0;
  return tens > 0 && last > 9 ? null : { end: WORD_ORDINAL.lastIndex, value: tens + last, wordy: true };
}

/** The power of ten of a stated scale ("billion" 9, "hundred thousand" 5); 0 for a dozen or none. */
export function powerOf(scale: string | null): number {
  if (scale === null) return 0;
  return scale.toLowerCase().split(/[\s-]+/).reduce((sum, word) => sum + (SCALES.get(word) ?? SHORT_SCALES.get(word) ?? 0), 0);
}
