/** Calendar arithmetic in UTC on ISO 8601 texts; no clock, no time zone. */

const DAY_MS = 86_400_000;

/** A month or day as ISO 8601 writes it: a zero before a single digit, longer numbers as they are. */
export function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

/** Days since 1970-01-01 of a date stated to the day; a coarser date counts from its first day. NaN for no date. */
export function dayNumber(iso: string): number {
  const year = Number(iso.slice(0, 4));
  const month = iso.length >= 7 ? Number(iso.slice(5, 7)) : 1;
  const day = iso.length >= 10 ? Number(iso.slice(8, 10)) : 1;
  return Math.floor(Date.UTC(year, month - 1, day) / DAY_MS);
}

/** Days written before: those around the date of an article are asked for again and again. */
const written = new Map<number, string>();
const WRITTEN_LIMIT = 4096;

/** ISO date of a day number. */
export function isoDay(day: number): string {
  const known = written.get(day);
  if (known !== undefined) return known;
  const iso = new Date(day * DAY_MS).toISOString().slice(0, 10);
  if (written.size >= WRITTEN_LIMIT) written.clear();
  written.set(day, iso);
  return iso;
}

/** The year that brings month and day closest to the reference: an article of January means last December. */
export function nearestYear(reference: string, month: number, day: number): number {
  const year = Number(reference.slice(0, 4));
  if (reference.length < 7) return year;
  const at = dayNumber(reference);
  const distance = (candidate: number): number => Math.abs(Date.UTC(candidate, month - 1, day) / DAY_MS - at);
  return [year - 1, year + 1].reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best), year);
}

/** Days of a leap year from 0 that a date without a year (`--06-19`, `--06`, `--34`, `--06-19/--06-21`) or a full one within one year stands for; null for what has no month. */
export function daysOfYear(value: string): { readonly first: number; readonly last: number } | null {
  const slash = value.indexOf('/');
  if (slash > 0) {
    const from = daysOfYear(value.slice(0, slash));
    const to = daysOfYear(value.slice(slash + 1));
    const sameYear = value.slice(0, slash).split('-')[0] === value.slice(slash + 1).split('-')[0];
    return from === null || to === null || !sameYear || to.last < from.first ? null : { first: from.first, last: to.last };
  }
  const parts = /^(?:-|\d{4})-(\d\d)(?:-(\d\d))?$/.exec(value);
  if (parts === null) return null;
  const stated = Number(parts[1]);
  // ISO 8601-2: 33–36 are quarters, 40 and 41 halves; a season has no fixed days.
  const [month, months] = stated <= 12 ? [stated, 1] : stated >= 33 && stated <= 36 ? [3 * (stated - 33) + 1, 3] : stated === 40 || stated === 41 ? [6 * (stated - 40) + 1, 6] : [0, 0];
  if (month < 1) return null;
  const day = (of: number, n: number): number => Math.floor((Date.UTC(2000, of - 1, n) - Date.UTC(2000, 0, 1)) / DAY_MS);
  if (parts[2] !== undefined) return { first: day(month, Number(parts[2])), last: day(month, Number(parts[2])) };
  return { first: day(month, 1), last: day(month + months, 1) - 1 };
}

/** First and last day number that an ISO date, period, season or year stands for; null for what is none. */
export function daysOf(value: string): { readonly first: number; readonly last: number } | null {
  const slash = value.indexOf('/');
  if (slash > 0) {
    const from = daysOf(value.slice(0, slash));
    const to = daysOf(value.slice(slash + 1));
    return from === null || to === null ? null : { first: from.first, last: to.last };
  }
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value)) return null;
  const year = Number(value.slice(0, 4));
  if (value.length === 4) return { first: dayNumber(value), last: Math.floor(Date.UTC(year + 1, 0, 1) / DAY_MS) - 1 };
  const month = Number(value.slice(5, 7));
  // A season (ISO 8601-2) lies somewhere in its year; a winter may reach into the next.
  if (month > 20) return { first: dayNumber(`${value.slice(0, 4)}-01-01`), last: Math.floor(Date.UTC(year + (month === 24 ? 1 : 0), month === 24 ? 2 : 11, 31) / DAY_MS) };
  const first = dayNumber(value);
  return { first, last: value.length === 10 ? first : Math.floor(Date.UTC(year, month, 1) / DAY_MS) - 1 };
}
