import { dayNumber, isoDay } from './calendar';
import type { DateRead } from './dates';
import { isAhead } from './dates-relative';

/** Feasts with a fixed day, by month and day; those that move count their days from Easter Sunday. */
const FIXED: Readonly<Record<string, string>> = {
  'christmas day': '12-25', 'christmas eve': '12-24', 'boxing day': '12-26', 'new year’s day': '01-01', 'new year’s eve': '12-31', 'valentine’s day': '02-14', halloween: '10-31',
  christmas: '12-25', 'all saints’ day': '11-01', 'st. patrick’s day': '03-17', 'bastille day': '07-14', 'anzac day': '04-25', 'armistice day': '11-11',
};
const MOVABLE: Readonly<Record<string, number>> = {
  'good friday': -2, 'easter sunday': 0, 'easter monday': 1, 'holy saturday': -1, 'maundy thursday': -3, 'palm sunday': -7, 'ash wednesday': -46, 'shrove tuesday': -47, 'fat tuesday': -47, 'ascension day': 39, 'whit monday': 50, 'corpus christi': 60, easter: 0,
};
const NAMES = [...Object.keys(FIXED), ...Object.keys(MOVABLE)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
/** First words of the feasts, which start the search for one. */
export const FEAST_WORDS: ReadonlySet<string> = new Set(NAMES.map((name) => name.split(/[\s’.]/)[0]!));

const FEAST = new RegExp(`(${NAMES.map((name) => name.replace(/’/g, '[’\']').replace('. ', '\\.?\\s').replace(/ /g, '\\s')).join('|')})(?:(?:,?\\s(?:of\\s)?|\\s?,\\s)((?:19|20)\\d\\d)\\b)?(?![\\p{L}’'-])`, 'iuy');
/** "By Christmas", "since Easter": the bare names are a season and a word of trade as well ("Christmas lights"). */
const TIMED_BEFORE = /\b(?:by|at|before|after|since|until|till|around|last|this|next|on|every|each)\s{1,2}$/i;

/** Reads a feast of the calendar that most newspapers of the world date by ("Good Friday", "New Year’s Eve 2023"); null for a name it only opens. */
export function readFeast(prose: string, at: number, reference: string | null): DateRead | null {
  if (prose.charCodeAt(at) > 90) return null;
  FEAST.lastIndex = at;
  const match = FEAST.exec(prose);
  const end = FEAST.lastIndex;
  const name = (match?.[1] ?? '').toLowerCase().replace(/'/g, '’').replace(/^st /, 'st. ');
  // "the Good Friday Agreement", "Boxing Day sales": a capital goes on with a name; a bare feast before a noun is an adjective.
  if (match === null || /^\s\p{Lu}/u.test(prose.slice(end, end + 2))) return null;
  if ((name === 'christmas' || name === 'easter') && (!TIMED_BEFORE.test(prose.slice(Math.max(0, at - 8), at)) || /^\s\p{Ll}{4,}/u.test(prose.slice(end, end + 6)) && !/^\s(?:when|this|last|next|with|after|before|because|while)/.test(prose.slice(end, end + 8)))) return null;
  const ahead = /\b(?:by|until|till|next)\s$/i.test(prose.slice(Math.max(0, at - 6), at)) || isAhead(prose, at, end);
  const stated = match[2] === undefined ? null : Number(match[2]);
  const fixed = FIXED[name];
  if (fixed !== undefined) {
    const year = stated ?? (reference === null ? null : nearest(reference, (other) => dayNumber(`${other}-${fixed}`), ahead));
    return { start: at, end, kind: 'date', value: `${year ?? '-'}-${fixed}` };
  }
  const shift = MOVABLE[name] ?? 0;
  if (stated !== null) return { start: at, end, kind: 'date', value: isoDay(easter(stated) + shift) };
  if (reference === null) return { start: at, end, kind: 'date', value: null };
  return { start: at, end, kind: 'date', value: isoDay(easter(nearest(reference, (year) => easter(year) + shift, ahead)) + shift) };
}

/** The year whose feast lies nearest to the reference, or nearest from it on. */
function nearest(reference: string, dayIn: (year: number) => number, ahead: boolean): number {
  const today = dayNumber(reference);
  const year = Number(reference.slice(0, 4));
  const distance = (other: number): number => (ahead && dayIn(other) < today ? Infinity : Math.abs(dayIn(other) - today));
  return [year - 1, year, year + 1].reduce((best, other) => (distance(other) < distance(best) ? other : best));
}

/** Day number of the western Easter Sunday of a year (Meeus, Astronomical Algorithms, chapter 8, after the anonymous Gregorian computus of 1876). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Math.floor(Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1) / 86_400_000);
}

/** True for the words of a date that are a feast's name. */
export function isFeast(text: string): boolean {
  return FEAST_WORDS.has(text.split(/[\s’'.]/)[0]!.toLowerCase());
}

const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const NTH = new RegExp(`(first|second|third|fourth|last)\\s(${WEEKDAYS.join('|')})\\s(?:in|of)\\s(${MONTHS.join('|')})\\b(?:,?\\s((?:19|20)\\d\\d)\\b)?`, 'iy');

/** Reads "the first Sunday in July", "the last Friday of May 2023"; in the year it states, else the nearest or the one ahead. Null where none stands at `at`. */
export function readNthWeekday(prose: string, at: number, reference: string | null): DateRead | null {
  NTH.lastIndex = at;
  const match = NTH.exec(prose);
  if (match === null) return null;
  const end = NTH.lastIndex;
  const month = MONTHS.indexOf(match[3]!.toLowerCase()) + 1;
  const weekday = WEEKDAYS.indexOf(match[2]!.toLowerCase());
  const nth = 'first second third fourth last'.split(' ').indexOf(match[1]!.toLowerCase());
  const dayIn = (year: number): number => {
    const first = dayNumber(`${year}-${String(month).padStart(2, '0')}-01`);
    // 1970-01-01 was a Thursday.
    const day = first + ((weekday - ((first + 4) % 7) + 7) % 7) + 7 * Math.min(nth, 3);
    return nth === 4 && isoDay(day + 7).slice(5, 7) === isoDay(first).slice(5, 7) ? day + 7 : day;
  };
  if (match[4] !== undefined) return { start: at, end, kind: 'date', value: isoDay(dayIn(Number(match[4]))) };
  return { start: at, end, kind: 'date', value: reference === null ? null : isoDay(dayIn(nearest(reference, dayIn, isAhead(prose, at, end)))) };
}
