import { parse } from 'chrono-node/en';
import type { DateRead } from './dates';
import { dayNumber, isoDay, twoDigits } from './calendar';

/**
 * Dates that only the document's own date resolves: weekdays, "last year", "two weeks ago". chrono-node reads the phrase,
 * never more than the phrase and never the clock: it gets the reference as an instant at noon UTC. Without a reference the
 * phrase is still reported, its value null.
 */

const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const WEEKDAY = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const NAMED_DAY_BEFORE = /\b(?:Good|Black|Bloody|Super|Easter|Palm|Ash|Maundy|Cyber|Giving|Shrove|Holy|Ruby)\s$/;
const LEAD = new RegExp(`(?:(this\\s{1,3}past|this\\s{1,3}coming|last|past|this|next|coming|following)\\s{1,3})?${WEEKDAY}\\b`, 'iy');
const UNIT = /(last|this|next)\s{1,3}(week|month|year|quarter|spring|summer|autumn|fall|winter|decade|century|weekend)\b/iy;
const DAY_WORD = /(the\s{1,3}day\s{1,3}before\s{1,3}yesterday|yesterday|tomorrow|last\s{1,3}night)\b/iy;

const memo = new Map<string, string | null>();
/** A corpus has a few hundred distinct phrases and dates; past this the memo starts afresh. */
const MEMO_LIMIT = 20_000;

/** chrono-node's answer for one phrase at the precision asked for; null where it has none. */
function resolve(phrase: string, reference: string, precision: 'day' | 'month' | 'year'): string | null {
  const key = `${reference} ${precision} ${phrase}`;
  const known = memo.get(key);
  if (known !== undefined) return known;
  const at = parse(phrase, { instant: new Date(Date.UTC(Number(reference.slice(0, 4)), Number(reference.slice(5, 7)) - 1, Number(reference.slice(8, 10)), 12)), timezone: 0 })[0]?.start;
  const year = at?.get('year');
  const month = at?.get('month');
  const day = at?.get('day');
  let value: string | null = null;
  if (typeof year === 'number' && typeof month === 'number' && typeof day === 'number' && year > 999 && year < 10_000)
    value = precision === 'year' ? String(year) : precision === 'month' ? `${year}-${twoDigits(month)}` : `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(key, value);
  return value;
}

/** A reference at the precision of a day, which weekdays and days need; null for a coarser one. */
function toTheDay(reference: string | null): string | null {
  return reference !== null && reference.length >= 10 ? reference.slice(0, 10) : null;
}

/** Reads a relative date that starts at `at` (weekday, "last …", "this …", "next …", "yesterday", "tomorrow"); null where none does. */
export function readRelative(prose: string, at: number, reference: string | null): DateRead | null {
  const day = toTheDay(reference);
  LEAD.lastIndex = at;
  const weekday = LEAD.exec(prose);
  if (weekday !== null) {
    const name = weekday[2] ?? '';
    if (!/^[A-Z]/.test(name)) return null;
    if (weekday[1] === undefined && NAMED_DAY_BEFORE.test(prose.slice(Math.max(0, at - 9), at))) return null;
    // "Friday prayers" stay a day; "Friday the 13th" and "Sunday Times" are names.
    if (/^\s(?:Times|Mirror|Mail|Express|Telegraph|Post|Herald|Night|the 13th)/.test(prose.slice(LEAD.lastIndex, LEAD.lastIndex + 11))) return null;
    return { start: at, end: LEAD.lastIndex, kind: 'date', value: day === null ? null : weekdayOf(day, name, weekday[1] ?? '') };
  }
  DAY_WORD.lastIndex = at;
  const word = DAY_WORD.exec(prose);
  if (word !== null) {
    const text = (word[1] ?? '').toLowerCase();
    const value = day === null ? null : text.startsWith('the') ? isoDay(dayNumber(day) - 2) : resolve(text.startsWith('last') ? 'yesterday' : text, day, 'day');
    return { start: at, end: DAY_WORD.lastIndex, kind: 'date', value };
  }
  UNIT.lastIndex = at;
  const unit = UNIT.exec(prose);
  return unit === null ? null : relativeUnit(at, UNIT.lastIndex, (unit[1] ?? '').toLowerCase(), (unit[2] ?? '').toLowerCase(), reference);
}

/** The weekday nearest before the reference within a week, the day itself included; after it for "next" and "coming". */
function weekdayOf(reference: string, name: string, lead: string): string {
  const at = dayNumber(reference);
  // 1970-01-01 was a Thursday.
  const back = (((at + 4) % 7) - WEEKDAYS.indexOf(name.toLowerCase()) + 14) % 7;
  if (/next|coming|following/i.test(lead)) return isoDay(at - back + 7);
  return isoDay(at - (back === 0 && /last|past/i.test(lead) ? 7 : back));
}

function relativeUnit(start: number, end: number, lead: string, unit: string, reference: string | null): DateRead | null {
  const shift = lead === 'last' ? -1 : lead === 'next' ? 1 : 0;
  const year = reference === null ? null : Number(reference.slice(0, 4));
  if (unit === 'year') return { start, end, kind: 'year', value: year === null ? null : String(year + shift) };
  if (unit === 'decade') return { start, end, kind: 'decade', value: year === null ? null : Math.floor(year / 10) * 10 + 10 * shift };
  if (unit === 'century') {
    const first = year === null ? 0 : Math.floor((year - 1) / 100) * 100 + 1 + 100 * shift;
    return { start, end, kind: 'period', value: year === null ? null : `${first}/${first + 99}` };
  }
  const month = reference === null || reference.length < 7 ? null : Number(reference.slice(5, 7));
  if (unit === 'month') return { start, end, kind: 'date', value: month === null || reference === null ? null : resolve(`${lead} month`, `${reference.slice(0, 7)}-15`, 'month') };
  if (unit === 'quarter') {
    if (month === null || year === null) return { start, end, kind: 'period', value: null };
    const index = year * 4 + Math.floor((month - 1) / 3) + shift;
    const first = (index % 4) * 3 + 1;
    const stated = Math.floor(index / 4);
    return { start, end, kind: 'period', value: `${stated}-${twoDigits(first)}/${stated}-${twoDigits(first + 2)}` };
  }
  const day = toTheDay(reference);
  if (unit === 'week' || unit === 'weekend') {
    if (day === null) return { start, end, kind: 'period', value: null };
    // ISO 8601 weeks run from Monday to Sunday.
    const monday = dayNumber(day) - ((dayNumber(day) + 3) % 7) + 7 * shift;
    return { start, end, kind: 'period', value: `${isoDay(unit === 'week' ? monday : monday + 5)}/${isoDay(monday + 6)}` };
  }
  // Which season was the last depends on the hemisphere: reported, not resolved.
  return { start, end, kind: 'period', value: null };
}

const AGO = /\s{1,3}(ago|from now)\b/iy;

/** The date that "ago" or "from now" after a duration stands for, at the precision of its unit; null where neither follows `end`. */
export function readAgo(prose: string, start: number, end: number, count: number, unit: string, reference: string | null): DateRead | null {
  AGO.lastIndex = end;
  const match = AGO.exec(prose);
  if (match === null) return null;
  const stop = AGO.lastIndex;
  const years = unit === 'a' ? count : unit === 'decade' ? 10 * count : unit === 'century' ? 100 * count : null;
  const sign = /ago/i.test(match[1] ?? '') ? -1 : 1;
  if (years !== null) {
    const value = reference === null || years % 1 !== 0 ? null : Number(reference.slice(0, 4)) + sign * years;
    return { start, end: stop, kind: 'year', value: value === null || value < 1000 || value > 9999 ? null : String(value) };
  }
  const day = unit === 'mo' && reference !== null && reference.length >= 7 ? `${reference.slice(0, 7)}-15` : toTheDay(reference);
  const word = unit === 'mo' ? 'months' : unit === 'wk' ? 'weeks' : unit === 'd' ? 'days' : unit === 'h' ? 'hours' : null;
  if (word === null) return null;
  const value = day === null || count > 10_000 ? null : resolve(`${count} ${word} ${match[1]?.toLowerCase()}`, day, unit === 'mo' ? 'month' : 'day');
  return { start, end: stop, kind: 'date', value };
}
