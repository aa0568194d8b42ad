import type { FigureKind, FigureValue } from '../model';
import type { Language } from '../settings';
import { isAhead, readRelative } from './dates-relative';
import { nearestYear, twoDigits } from './calendar';

/** A date, year, decade or period as read at one place. */
export interface DateRead {
  readonly start: number;
  readonly end: number;
  readonly kind: Extract<FigureKind, 'date' | 'year' | 'decade' | 'period'>;
  readonly value: FigureValue;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
// Read without regard to case, so that lower-cased text keeps its dates; the stop belongs to abbreviations only.
const MONTH = '(january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)(?:\\.(?=\\s?[\\d,]))?)(?![\\p{L}])';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?(?![\\d%°]|[.,:]\\d)';
const YEAR = '((?:1[0-9]|20|21)\\d\\d)(?![\\d%]|[.,]\\d|s\\b)';
const TO = '\\s?(?:[-–—]|to\\b)\\s?';
const S = '\\s{1,4}';

const MONTH_DAY = new RegExp(`${MONTH}${S}(?:the${S})?${DAY}(?:${TO}${DAY})?(?:(?:\\s?,${S}|${S}|${S}of${S})${YEAR})?`, 'iuy');
const MONTH_YEAR = new RegExp(`${MONTH}(?:\\s?,)?${S}(?:of${S})?${YEAR}`, 'iuy');
const MONTHS_YEAR = new RegExp(`${MONTH}(?:${TO})${MONTH}(?:,)?${S}${YEAR}`, 'iuy');
const MONTH_YEARS = new RegExp(`${MONTH}${S}${YEAR}(\\s?[-–—]\\s?|\\s(?:to|and|until|through)\\s)${MONTH}${S}${YEAR}`, 'iuy');
const MONTH_ALONE = new RegExp(MONTH, 'iuy');
const DAY_MONTH = new RegExp(`${DAY}(?:${TO}${DAY})?${S}(?:of${S}|day${S}of${S})?${MONTH}(?:(?:\\s?,)?${S}${YEAR})?`, 'iuy');
const ISO = /(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d-])/y;
const SLASHED = /(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/y;
const WEEKDAY = /(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:\s?,\s{1,3}|\s{1,3}(?:the\s{1,3})?)(?=[a-z0-9])/iy;
const PREPOSITION_BEFORE = /\b(?:in|since|by|until|till|from|last|this|next|of|during|early|late|mid|to|through|before|after|between|and|for|around|as|least|about)[\s-]{1,3}$/i;
const DATED_BEFORE = /\b(?:on|by|since|until|till|from|to|through|of|before|after|and|between)\s{1,3}$/i;
/** "In June Mr Cash said": a title after the month opens the next name. */
const TITLED = /^\s(?:Mr|Mrs|Ms|Dr|Sir|Prof|President|Prime)\b/;
const MAY_BEFORE = /\b(?:in|since|until|last|next|this past|during|early|late|mid|early in|from|(?:week|half|day|days|end|start|beginning|middle|month|part)\sof|(?:year|months|quarter|period|weeks?)\sto)[\s-]{1,3}$/i;

/** The month, 1–12, that an English name or abbreviation starts; 0 for any other word. */
function monthOf(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;
}

/** Length of a month, so that "February 31" is no date. */
function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function run(pattern: RegExp, prose: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(prose);
}

const OF_THIS = /\s{1,3}(last|this|next)\s{1,3}year\b/iy;

/** "11 May this year", "in March last year": the year that follows a date in words; null where none does or nothing dates the text. */
function yearAfter(prose: string, at: number, reference: string | null): { readonly year: number; readonly end: number } | null {
  const match = prose.charCodeAt(at) === 32 ? run(OF_THIS, prose, at) : null;
  if (match === null || reference === null) return null;
  const word = match[1]!.toLowerCase();
  return { year: Number(reference.slice(0, 4)) + (word === 'last' ? -1 : word === 'next' ? 1 : 0), end: OF_THIS.lastIndex };
}

const SINCE_BEFORE = /\b(?:since|last)\s(?:early\s|late\s|mid-)?$|\b(?:its|his|her|their)\s$/i;
/** A verb of the past that the date belongs to: no verb of plans stands between. */
const PAST_BEFORE = /\b(?:was|were|had|been|fell|rose|began|won|lost|came|went|took|made|left|met|sold|bought|paid|hit|died|\p{Ll}{3,}ed)\s(?:(?!to\b|for\b|until\b|by\b|will\b|would\b)[^\s;:]{1,20}\s){0,9}(?:in|during|since|on|of)\s(?:early\s|late\s)?$/iu;
const PLANNED = /\b(?:will|would|expect(?:ed|s)?|schedul(?:ed|es)|plan(?:ned|s)?|due|set|slated|next|forecast|intend(?:ed|s)?|hope[ds]?|postponed|delayed|moved|called\s(?:for|an?|the|elections?|fresh|snap)|need(?:ed)?|be)\b/i;

/** True where the words before a month say that it is over: "since February", "its January price", "was elected in March". */
function isGone(before: string): boolean {
  if (SINCE_BEFORE.test(before)) return true;
  const clause = before.split(/[.;:“"]\s|,\s(?=and|but|while|which)/).pop()!;
  return PAST_BEFORE.test(clause) && !PLANNED.test(clause);
}

const OPENS = /(?:^|[.!?]["”’]?\s|\n)(?:In|On|Last|Early in|Late in)\s$/;
const DONE_BEHIND = /^\s(?:saw|left|made|gave|brought|took|led|ended|sparked|caused|killed|meant)\s/;
const PAST_BEHIND = /^,?\s(?:[^\s.;:]{1,20}\s){1,6}(?:was|were|had|fell|rose|began|won|lost|came|went|took|made|left|met|sold|bought|paid|hit|died|\p{Ll}{3,}ed)\s/u;

/** "In August, the club signed …": a date at the head of its sentence with a verb of the past behind it. */
function opensPast(prose: string, start: number, end: number): boolean {
  // "A defeat in October saw the club …".
  if (DONE_BEHIND.test(prose.slice(end, end + 12)) && /\b(?:in|on|last)\s$/i.test(prose.slice(Math.max(0, start - 5), start))) return true;
  if (!OPENS.test(prose.slice(Math.max(0, start - 12), start))) return false;
  const behind = prose.slice(end, end + 110);
  return PAST_BEHIND.test(behind) && !PLANNED.test(behind);
}

/** The year of a day without one: the nearest, or where its sentence looks ahead ("will open on 12 October") the next. */
function yearOf(prose: string, start: number, end: number, reference: string, month: number, day: number): number {
  const near = nearestYear(reference, month, day);
  if (near > Number(reference.slice(0, 4)) || near === Number(reference.slice(0, 4)) && month > Number(reference.slice(5, 7) || 12)) {
    if (isGone(prose.slice(Math.max(0, start - 90), start)) || opensPast(prose, start, end)) return near - 1;
  }
  if (reference.length < 7 || !isAhead(prose, start, end)) return near;
  const own = Number(reference.slice(0, 4));
  const rest = `${twoDigits(month)}-${twoDigits(day)}`;
  return rest >= (reference.slice(5, 10) + '-01').slice(0, 5) || month === Number(reference.slice(5, 7)) && reference.length < 10 ? own : own + 1;
}

function dayRead(prose: string, start: number, stop: number, year: string | undefined, month: number, from: string, to: string | undefined, reference: string | null): DateRead | null {
  const first = Number(from);
  const last = to === undefined ? first : Number(to);
  const relative = year === undefined ? yearAfter(prose, stop, reference) : null;
  const end = relative?.end ?? stop;
  const known = year !== undefined ? Number(year) : relative !== null ? relative.year : reference !== null ? yearOf(prose, start, stop, reference, month, first) : null;
  const longest = daysIn(month, known ?? 2000);
  if (first < 1 || last > longest || last < first) return null;
  // Without any year the date keeps what it states: month and day.
  const day = (n: number): string => `${known ?? '-'}-${twoDigits(month)}-${twoDigits(n)}`;
  return to === undefined ? { start, end, kind: 'date', value: day(first) } : { start, end, kind: 'period', value: `${day(first)}/${day(last)}` };
}

/** Reads a date that starts with a month name at `at`. A month alone needs a preposition, since "March" and "May" are words too. */
export function readMonth(prose: string, at: number, reference: string | null): DateRead | null {
  const day = run(MONTH_DAY, prose, at);
  // "They may 5 …", "march 3 miles": in lower case these two are verbs unless a date's own words stand around them.
  const verb = /^(?:may|march)/.test(prose.slice(at, at + 5)) && !DATED_BEFORE.test(prose.slice(Math.max(0, at - 12), at)) && day?.[4] === undefined;
  if (day !== null && !verb) {
    const read = dayRead(prose, at, MONTH_DAY.lastIndex, day[4], monthOf(day[1]!), day[2]!, day[3], reference);
    if (read !== null) return read;
  }
  const months = run(MONTHS_YEAR, prose, at) ?? openMonths(prose, at, reference);
  if (months !== null) {
    const first = monthOf(months[1]!);
    const last = monthOf(months[2]!);
    if (first < last) return { start: at, end: at + months[0].length, kind: 'period', value: `${months[3]}-${twoDigits(first)}/${months[3]}-${twoDigits(last)}` };
  }
  const stretch = run(MONTH_YEARS, prose, at);
  if (stretch !== null && (!/and/.test(stretch[3]!) || /\bbetween\s{1,3}$/i.test(prose.slice(Math.max(0, at - 10), at)))) {
    const [from, until] = [`${stretch[2]}-${twoDigits(monthOf(stretch[1]!))}`, `${stretch[5]}-${twoDigits(monthOf(stretch[4]!))}`];
    if (from < until) return { start: at, end: MONTH_YEARS.lastIndex, kind: 'period', value: `${from}/${until}` };
  }
  const year = run(MONTH_YEAR, prose, at);
  if (year !== null) return { start: at, end: MONTH_YEAR.lastIndex, kind: 'date', value: `${year[2]}-${twoDigits(monthOf(year[1]!))}` };
  const alone = run(MONTH_ALONE, prose, at);
  const name = alone?.[1];
  if (alone === null || name === undefined || (name.length < 4 && name !== 'May') || /^(?:may|march|august)$/.test(name) || name.endsWith('.')) return null;
  const before = prose.slice(Math.max(0, at - 12), at);
  const end = at + name.length;
  if (!(name.toLowerCase() === 'may' ? MAY_BEFORE : PREPOSITION_BEFORE).test(before) && !attributive(prose, name, before, end)) return null;
  // "in March Madness", "by April Jones": a capitalised word that follows makes it part of a name.
  if (/^\s[A-Z][a-z]/.test(prose.slice(end, end + 3)) && !(TITLED.test(prose.slice(end, end + 12)) || (!/^(?:march|april|may|june|august)$/i.test(name) && /\b(?:in|since|during|until)\s{1,3}$/i.test(before)))) return null;
  const month = monthOf(name);
  const relative = yearAfter(prose, end, reference);
  if (relative !== null) return { start: at, end: relative.end, kind: 'date', value: `${relative.year}-${twoDigits(month)}` };
  const value = reference === null ? `--${twoDigits(month)}` : `${/\blast\s{1,3}$/i.test(before) ? lastOf(reference, month) : /\bnext\s{1,3}$/i.test(before) ? lastOf(reference, month) + 1 : yearOf(prose, at, end, reference, month, 15)}-${twoDigits(month)}`;
  return { start: at, end, kind: 'date', value };
}

const MONTHS_OPEN = new RegExp(`${MONTH}${TO}${MONTH}(?!${S}\\d)`, 'iuy');

/** "The August-October quarter", "from March to May": two months without their year, which ends nearest before the reference; as the match with its year. */
function openMonths(prose: string, at: number, reference: string | null): readonly [string, string, string, string] | null {
  if (reference === null || reference.length < 7) return null;
  const match = run(MONTHS_OPEN, prose, at);
  const [first, last] = [monthOf(match?.[1] ?? ''), monthOf(match?.[2] ?? '')];
  if (match === null || first >= last || /\s(?:to)\s/.test(match[0]) && !/\b(?:from|between|in|of|the|for|during|through)\s{1,3}$/i.test(prose.slice(Math.max(0, at - 10), at))) return null;
  return [match[0], match[1]!, match[2]!, String(nearestYear(reference, last, 15))];
}

/** "June's vote", "the June figures", "a July report": a month that belongs to a noun. "May’s speech" is a person's. */
function attributive(prose: string, name: string, before: string, end: number): boolean {
  if (/^may$/i.test(name)) return false;
  const next = prose.slice(end, end + 4);
  return /^['’]s\s/.test(next) ? before !== '' && !/[.!?“"]\s?$/.test(before) : /(?:\b(?:the|a|an|its|his|her|their|our)|['’]s)\s$/i.test(before) && /^\s\p{Ll}/u.test(next);
}

/** The year of the latest such month before the reference's own. */
function lastOf(reference: string, month: number): number {
  const year = Number(reference.slice(0, 4));
  return month < Number(reference.slice(5, 7) || '1') ? year : year - 1;
}

/** "All 5 may leave", "the 3 march on": in lower case these months are verbs unless a year, an ordinal or a preposition says otherwise. */
function isVerb(prose: string, at: number, words: RegExpExecArray): boolean {
  return /^(?:may|march|mar|sept?|dec)$/.test(words[3]!) && words[4] === undefined && !/^\d{1,2}[a-z]/.test(words[0]) && !DATED_BEFORE.test(prose.slice(Math.max(0, at - 10), at));
}

/** Reads "21 June 2024", "2024-06-21", "21/06/2024" at a digit; null where no date starts there. */
export function readDigitDate(prose: string, at: number, reference: string | null): DateRead | null {
  const iso = run(ISO, prose, at);
  if (iso !== null) {
    const [, year = '', month = '', day = ''] = iso;
    if (Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysIn(Number(month), Number(year)))
      return { start: at, end: ISO.lastIndex, kind: 'date', value: `${year}-${month}-${day}` };
  }
  const words = run(DAY_MONTH, prose, at);
  if (words !== null && !isVerb(prose, at, words)) return dayRead(prose, at, DAY_MONTH.lastIndex, words[4], monthOf(words[3]!), words[1]!, words[2], reference);
  const slashed = run(SLASHED, prose, at);
  if (slashed !== null) {
    const first = Number(slashed[1]);
    const second = Number(slashed[3]);
    // Day before month in most of the world, month before day in the United States: only a number above 12 decides; dots are always day first.
    const dayFirst = slashed[2] === '.' || first > 12 ? true : second > 12 ? false : first === second ? true : null;
    const [day, month] = dayFirst === false ? [second, first] : [first, second];
    if (month < 1 || month > 12 || day < 1 || day > 31) return null;
    return { start: at, end: SLASHED.lastIndex, kind: 'date', value: dayFirst === null ? null : `${slashed[4]}-${twoDigits(month)}-${twoDigits(day)}` };
  }
  return null;
}

/**
 * A date in digits that only a reader's habit settles, such as "03/04/2024", as ISO 8601: month first in American English, day first in British.
 * Null for anything else, and for a language that does not settle it.
 */
export function dateByHabit(text: string, language: Language): string | null {
  const slashed = run(SLASHED, text, 0);
  if (slashed === null || SLASHED.lastIndex !== text.length || language === 'en') return null;
  const [day, month] = language === 'en-US' ? [slashed[3], slashed[1]] : [slashed[1], slashed[3]];
  return `${slashed[4]}-${twoDigits(Number(month))}-${twoDigits(Number(day))}`;
}

/** Reads a weekday with or without its date ("Thursday, June 20", "on Thursday") at `at`. */
export function readWeekday(prose: string, at: number, reference: string | null): DateRead | null {
  const joined = run(WEEKDAY, prose, at);
  if (joined !== null) {
    const from = WEEKDAY.lastIndex;
    const code = prose.charCodeAt(from);
    const date = code < 58 ? readDigitDate(prose, from, reference) : run(MONTH_ALONE, prose, from) !== null ? readMonth(prose, from, reference) : null;
    if (date !== null && date.kind === 'date' && (typeof date.value !== 'string' || /\d-\d\d$|^\d{4}-\d\d-/.test(date.value) && date.value.length !== 4)) return { ...date, start: at };
  }
  return readRelative(prose, at, reference);
}

const ERA = /(?:(?:the\s{1,3})?(early|late|mid)[\s-]{1,3}(?:the\s{1,3})?)$/i;
const DECADE = /((?:1[0-9]|20)\d0)['’]?s\b/y;
const SHORT_DECADE = /['’‘]([2-9]0)s\b/y;
const BARE_DECADE = /([3-9]0)s\b/y;
/** Where bare tens are a decade: "in the 80s", "the mid-90s". */
const DECADE_BEFORE = /\b(?:in|of|since|during|from|throughout)\s{1,3}the\s{1,3}(?:(?:early|late|mid)[\s-]{1,3})?$|\bthe\s{1,3}(?:early|late|mid)[\s-]{1,3}$/i;
const TENS_OF = /\b(?:temperatures?|degrees|highs?|lows?|per\s?cent|scores?|IQs?|weather|prices?)\b/i;

/** Reads "1950s", "early 2000s", "’90s" at a digit (or the apostrophe before it). The word early, mid or late belongs to the span. */
export function readDecade(prose: string, at: number): DateRead | null {
  const long = run(DECADE, prose, at);
  const short = long === null && at > 0 ? run(SHORT_DECADE, prose, at - 1) : null;
  const bare = long === null && short === null && isTens(prose, at) ? run(BARE_DECADE, prose, at) : null;
  const digits = long?.[1] ?? ((short ?? bare) === null ? undefined : `19${(short ?? bare)?.[1]}`);
  if (digits === undefined) return null;
  const from = short === null ? at : at - 1;
  const era = ERA.exec(prose.slice(Math.max(0, from - 14), from));
  const word = era?.[1];
  const start = era === null || word === undefined ? from : from - (era[0].length - era[0].toLowerCase().indexOf(word.toLowerCase()));
  return { start, end: (long !== null ? DECADE : short !== null ? SHORT_DECADE : BARE_DECADE).lastIndex, kind: 'decade', value: Number(digits) };
}

function isTens(prose: string, at: number): boolean {
  return prose.charCodeAt(at + 2) === 115 && DECADE_BEFORE.test(prose.slice(Math.max(0, at - 26), at)) && !TENS_OF.test(prose.slice(Math.max(0, at - 60), at));
}

const YEARS = new RegExp(`${YEAR}(?:(?:\\s?[-–—/]\\s?|${S}(?:to|until|through|and)${S})((?:1[0-9]|20|21)\\d\\d|\\d\\d?)(?![\\d%]|[,.:]\\d|-\\d))?`, 'y');

/** Reads "2019–2021", "2019-21", "2023/24", or with `joined` "1990 to 1994" as a period at `at`; null for a lone year. */
export function readYears(prose: string, at: number, joined: boolean): DateRead | null {
  const match = run(YEARS, prose, at);
  const first = match?.[1];
  const second = match?.[2];
  if (match === null || first === undefined || second === undefined) return null;
  if (/[a-z]/i.test(match[0]) && (!joined || second.length < 4)) return null;
  const last = first.slice(0, 4 - second.length) + second;
  if (Number(last) <= Number(first) || Number(last) - Number(first) > 500) return null;
  return { start: at, end: YEARS.lastIndex, kind: 'period', value: `${first}/${last}` };
}

const QUARTER_SHORT = /(Q([1-4])|H([12])|([1-4])Q|([12])H)(?:\s{1,3}(?:of\s{1,3})?|\s?[’'])((?:19|20)?\d\d)(?!\d)/y;
const PART_OF_YEAR = /(first|second|third|fourth|last|final|1st|2nd|3rd|4th)[\s-]{1,3}(quarter|half|three months|six months)(?:\s{1,3}(?:of|in)\s{1,3}|\s{1,3}|,\s)(?:fiscal\s(?:year\s)?|the\s(?:fiscal\s)?year\s)?((?:19|20)\d\d)(?!\d)/iy;
const FISCAL = /(?:fiscal(?:\s{1,3}year)?|financial\s{1,3}year|FY)[\s-]{0,3}(?:ending\s{1,3}|ended\s{1,3})?((?:19|20)?\d\d)(?:\s?[-–/]\s?((?:19|20)?\d\d))?(?!\d)/iy;
const SEASON = /(spring|summer|autumn|fall|winter)(?:\s{1,3}of)?\s{1,3}((?:19|20)\d\d)(?:[-–/]((?:19|20)?\d\d)(?!\d))?(?!\d|s\b)/iy;
const CENTURY = /(\d{1,2}(?:st|nd|rd|th)|[a-z]+(?:[\s-][a-z]+)?)[\s-]{1,3}century\b/iy;

const PARTS: Readonly<Record<string, number>> = { first: 1, '1st': 1, second: 2, '2nd': 2, third: 3, '3rd': 3, fourth: 4, '4th': 4 };

/**
 * Reads quarters, halves, fiscal years and seasons ("Q3 2023", "first half of 2022", "FY2023/24", "summer 2024") at `at`; a quarter without
 * its year ("second-quarter profit") gets the one nearest to the reference, or none.
 */
export function readPartOfYear(prose: string, at: number, reference: string | null = null): DateRead | null {
  const short = run(QUARTER_SHORT, prose, at);
  if (short !== null) {
    const year = fullYear(short[6]!);
    const quarter = short[2] ?? short[4];
    const value = quarter !== undefined ? months(year, Number(quarter), 3) : months(year, Number(short[3] ?? short[5]), 6);
    return { start: at, end: QUARTER_SHORT.lastIndex, kind: 'period', value };
  }
  const part = run(PART_OF_YEAR, prose, at);
  if (part !== null) {
    const size = /quarter|three/i.test(part[2]!) ? 3 : 6;
    const index = PARTS[part[1]!.toLowerCase()] ?? 12 / size;
    return index * size > 12 ? null : { start: at, end: PART_OF_YEAR.lastIndex, kind: 'period', value: months(part[3]!, index, size) };
  }
  const open = readOpenPart(prose, at, reference);
  if (open !== null) return open;
  const fiscal = run(FISCAL, prose, at);
  if (fiscal !== null) {
    const from = fullYear(fiscal[1]!);
    const to = fiscal[2] === undefined ? undefined : fiscal[2].length === 2 ? from.slice(0, 2) + fiscal[2] : fiscal[2];
    return { start: at, end: FISCAL.lastIndex, kind: 'period', value: to === undefined ? from : `${from}/${to}` };
  }
  const season = run(SEASON, prose, at);
  if (season !== null) {
    // ISO 8601-2 numbers the seasons 21–24 without saying which hemisphere, as the words do.
    if (season[3] !== undefined) return { start: at, end: SEASON.lastIndex, kind: 'period', value: `${season[2]}/${season[2]!.slice(0, 4 - season[3].length)}${season[3]}` };
    const index = ['spring', 'summer', 'autumn', 'winter'].indexOf(season[1]!.toLowerCase().replace('fall', 'autumn'));
    return { start: at, end: SEASON.lastIndex, kind: 'period', value: `${season[2]}-${21 + index}` };
  }
  return null;
}

const OPEN_QUARTER = /(?:Q([1-4])|H([12]))(?![\p{L}\d])/uy;
const OPEN_BEFORE = /\b(?:in|for|by|of|during|since|from|until|to|the)\s$/i;
const OPEN_AFTER = /^\s(?:results?|earnings|revenues?|sales|profits?|loss|income|growth|guidance|figures|numbers|deliveries|report)\b/;
const BARE_HALF = /(first|second)[\s-]half(?!\s(?:of|hour|century|marathon|goals?|time|strike|penalty|header|substitute)\b)/iy;
const IN_A_GAME = /\b(?:touchdowns?|yards?|quarterback|rebounds|basket|court|games?|goals?|match|minutes?|half-?time|scored?|scoring|side|team|coach|manager|penalty|striker|defender|points|defeat|win|interval|tries|kick|ball)\b/i;

const OPEN_PART = /(first|second|third|fourth)[\s-]{1,3}(?:(quarter)|half\s{1,3}of\s{1,3}(?:the|this|last|next)\s{1,3}(?:financial\s|fiscal\s)?year)\b/iy;
/** Words of business beside a quarter, which in a report of a match is a part of the game. */
const BUSINESS = /[$€£¥%]|\b(?:earnings|revenues?|sales|profits?|income|results|growth|GDP|economy|economic|shares?|rates?|orders|loss(?:es)?|output|exports?|imports?|inflation|per\s?cent|fiscal|spending|deliveries|shipments|cases|deaths|visitors|arrests|offences|crimes|permits|births|registrations|applications|complaints)\b/i;

/** Words that look ahead; without them a quarter is the last one that has begun. */
const OUTLOOK = /\b(?:will|would|expects?|expected|forecasts?|outlook|guidance|plans?|due|scheduled|next)\b/i;

/** ISO 8601-2 numbers the quarters 33–36 and the halves 40 and 41; a leading "--" leaves the year open. */
function readOpenPart(prose: string, at: number, reference: string | null): DateRead | null {
  const match = run(OPEN_PART, prose, at);
  if (match === null) return readOpenHalf(prose, at, reference);
  const index = PARTS[match[1]!.toLowerCase()]!;
  const size = match[2] === undefined ? 6 : 3;
  const end = OPEN_PART.lastIndex;
  const around = prose.slice(Math.max(0, at - 120), end + 120);
  if (index * size > 12 || size === 3 && !BUSINESS.test(around) && (IN_A_GAME.test(around) || !OUTLOOK.test(around) || !/\b(?:in|for|during|by|until|from|of)\s(?:the\s)?$/i.test(prose.slice(Math.max(0, at - 11), at)))) return null;
  const shift = /last\s+\S+$/i.test(match[0]) ? -1 : /next\s+\S+$/i.test(match[0]) ? 1 : 0;
  const year = reference === null ? null : size === 6 ? Number(reference.slice(0, 4)) + shift : isAhead(prose, at, end) || /\bby\s(?:the\s)?$/.test(prose.slice(Math.max(0, at - 8), at)) ? Number(reference.slice(0, 4)) + (index * 3 < Number(reference.slice(5, 7) || 1) ? 1 : 0) : OUTLOOK.test(prose.slice(Math.max(0, at - 100), end + 80)) ? nearestYear(reference, index * 3 - 1, 15) : index * 3 - 2 <= Number(reference.slice(5, 7) || 12) ? Number(reference.slice(0, 4)) : Number(reference.slice(0, 4)) - 1;
  return { start: at, end, kind: 'period', value: year === null ? `--${(size === 3 ? 32 : 39) + index}` : months(String(year), index, size) };
}

/** "Due in Q3", "in the first half" of a report of money: the last one that has begun, or with words that look ahead the next. */
function readOpenHalf(prose: string, at: number, reference: string | null): DateRead | null {
  const short = run(OPEN_QUARTER, prose, at);
  const half = short === null ? run(BARE_HALF, prose, at) : null;
  if (short === null && half === null) return null;
  const end = at + (short ?? half)![0].length;
  const before = prose.slice(Math.max(0, at - 120), at);
  const after = prose.slice(end, end + 80);
  if (short !== null ? !OPEN_BEFORE.test(before) && !OPEN_AFTER.test(after) : !BUSINESS.test(before + after) || IN_A_GAME.test(before + after)) return null;
  const size = short?.[1] !== undefined ? 3 : 6;
  const index = Number(short?.[1] ?? short?.[2] ?? PARTS[half![1]!.toLowerCase()]);
  const month = Number(reference?.slice(5, 7) || 12);
  const ahead = isAhead(prose, at, end) || OUTLOOK.test(before.slice(-60));
  const year = reference === null ? null : Number(reference.slice(0, 4)) + (ahead ? (index * size < month ? 1 : 0) : (index - 1) * size + 1 > month ? -1 : 0);
  return { start: at, end, kind: 'period', value: year === null ? `--${(size === 3 ? 32 : 39) + index}` : months(String(year), index, size) };
}

const ERA_AFTER = /(\d{1,4})\s?(?:(BCE?|CE|AD)\b(?!-)|(B\.C\.(?:E\.)?|A\.D\.|C\.E\.))/y;

/** "300 BC", "79 AD", "AD 79": a year in ISO 8601, where 1 BC is 0000 and 300 BC is -0299; null without its era. */
export function readEra(prose: string, at: number, from: number): DateRead | null {
  const after = run(ERA_AFTER, prose, at);
  const before = after === null && /\bA\.?D\.?\s$/.test(prose.slice(Math.max(from, at - 5), at)) ? /^\d{1,4}(?!\d)/.exec(prose.slice(at, at + 5)) : null;
  const digits = after?.[1] ?? before?.[0];
  if (digits === undefined) return null;
  const ancient = /^B/.test(after?.[2] ?? after?.[3] ?? '');
  const year = ancient ? Number(digits) - 1 : Number(digits);
  return { start: at, end: after === null ? at + digits.length : ERA_AFTER.lastIndex, kind: 'year', value: `${ancient && year > 0 ? '-' : ''}${String(year).padStart(4, '0')}` };
}

/** The period of a century whose ordinal was read at `at` ("19th century"); null where no century follows. */
export function readCentury(prose: string, at: number, ordinal: number): DateRead | null {
  const match = run(CENTURY, prose, at);
  if (match === null || ordinal < 1 || ordinal > 30) return null;
  const first = (ordinal - 1) * 100 + 1;
  const pad = (year: number): string => String(year).padStart(4, '0');
  return { start: at, end: CENTURY.lastIndex, kind: 'period', value: `${pad(first)}/${pad(first + 99)}` };
}

function fullYear(digits: string): string {
  return digits.length === 4 ? digits : `20${digits}`;
}

function months(year: string, index: number, size: number): string {
  return `${year}-${twoDigits((index - 1) * size + 1)}/${year}-${twoDigits(index * size)}`;
}
