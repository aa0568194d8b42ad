/** Months by their first three letters; "may", "sept" and "sept." included. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Source of a pattern for an English month, written out or cut short with or without its dot; without groups that capture. */
export const MONTH_NAME = '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';

const ISO = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?:[T ]\d{1,2}:\d{2}[\d:.]{0,12} ?(?:[A-Z]{1,5}|[+-]\d{2}:?\d{2})?)?$/;
const MONTH_FIRST = new RegExp(`^(${MONTH_NAME})(?: (\\d{1,2})(?:st|nd|rd|th)?,?)?,? (\\d{4})$`, 'i');
const DAY_FIRST = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH_NAME}),? (\\d{4})$`, 'i');
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day|\.)?,? /i;

/**
 * A written date as ISO 8601 at the precision stated ("2024", "2024-06", "2024-06-21"), whatever the machine's time zone; a time of day is
 * dropped. Null where it is no date, and for "03/04/2024", which two continents read differently.
 */
export function isoDate(written: string): string | null {
  if (!/\d{4}/.test(written)) return null;
  const text = written.trim().replace(/[ \t]{1,40}/g, ' ').slice(0, 80).replace(WEEKDAY, '');
  const iso = ISO.exec(text);
  if (iso) return compose(iso[1], iso[2], iso[3]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return compose(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return compose(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const dotted = DOTTED.exec(text);
  if (dotted) return compose(dotted[3], dotted[2], dotted[1]);
  const slashed = SLASHED.exec(text);
  if (!slashed) return null;
  if (Number(slashed[1]) > 12) return compose(slashed[3], slashed[2], slashed[1]);
  return Number(slashed[2]) > 12 ? compose(slashed[3], slashed[1], slashed[2]) : null;
}

function monthNumber(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);
}

function compose(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (year === undefined || Number(year) < 1000) return null;
  if (month === undefined) return year;
  const m = Number(month);
  if (m < 1 || m > 12) return null;
  const prefix = `${year}-${String(m).padStart(2, '0')}`;
  if (day === undefined) return prefix;
  const d = Number(day);
  return d >= 1 && d <= daysIn(Number(year), m) ? `${prefix}-${String(d).padStart(2, '0')}` : null;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
