import type { DateRead } from './dates';
import { dayNumber, isoDay, twoDigits } from './calendar';

/**
 * Dates that only the document's own date resolves: weekdays, "last year", "two weeks ago". Calendar arithmetic in UTC, never
 * the clock. (chrono-node reads no more of these than this grammar, and compiling its patterns cost each process 0.3–1.2 s.)
 * Without a reference the phrase is still reported, its value null.
 */

const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const WEEKDAY = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const NAMED_DAY_BEFORE = /\b(?:Good|Fat|Black|Bloody|Super|Easter|Palm|Ash|Maundy|Cyber|Giving|Shrove|Holy|Ruby)\s$/;
/** "Friday’s close": the day is over, whatever its sentence looks ahead to. */
const OF_GONE = /^['’]s\s(?:clos(?:e|ing)|finish|defeat|loss|attack)/;
const LEAD = new RegExp(`(?:(this\\s{1,3}past|this\\s{1,3}coming|last|past|this|next|coming|following)\\s{1,3})?${WEEKDAY}\\b`, 'iy');
const UNIT = /(last|this|next)\s{1,3}(week|month|year|quarter|spring|summer|autumn|fall|winter|season|term|fiscal(?=\s?[.,;)]|$)|decade|century|weekend)\b/iy;
const PREVIOUS = /(?:previous|preceding|prior|following|coming)\s{1,3}(?:(?:fiscal|financial|school|academic|fishing|growing|calendar)\s)?(day|week|month|year|quarter|decade|season|century|weekend)\b/iy;
const DAY_WORD = /(the\s{1,3}day\s{1,3}before\s{1,3}yesterday|yesterday|tomorrow|tonight|today|(?:last|this)\s{1,3}(?:night|morning|afternoon|evening))\b/iy;
/** "Said today", "earlier today": elsewhere the word means these days as often. */
const TODAY_BEFORE = /(?:\b(?:earlier|later|here|said|says|told|until|from|as\sof|on|only|was|were)|ed)\s{1,3}$/i;

/** The month `by` months after an ISO date's own, as `2024-05`. */
function monthShifted(reference: string, by: number): string {
  const index = Number(reference.slice(0, 4)) * 12 + Number(reference.slice(5, 7)) - 1 + by;
  return `${Math.floor(index / 12)}-${twoDigits((index % 12) + 1)}`;
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
    const name = weekday[2]!;
    // "Following Wednesday's hearing": after it.
    if (weekday[1] === 'Following' && /^['’]s\b/.test(prose.slice(LEAD.lastIndex, LEAD.lastIndex + 3))) return null;
    const gone = OF_GONE.test(prose.slice(LEAD.lastIndex, LEAD.lastIndex + 12));
    if (weekday[1] === undefined && NAMED_DAY_BEFORE.test(prose.slice(Math.max(0, at - 9), at))) return null;
    // "the Saturday Evening Post": between an article and a capital the day opens a name.
    if (weekday[1] === undefined && /\b[Tt]he\s$/.test(prose.slice(Math.max(0, at - 4), at)) && /^\s[A-Z][a-z]/.test(prose.slice(LEAD.lastIndex, LEAD.lastIndex + 3))) return null;
    if (name === 'Sunday' && /\bMail on $/.test(prose.slice(Math.max(0, at - 8), at))) return null;
    // "Friday prayers" stay a day; "Friday the 13th" and "Sunday Times" are names.
    if (/^\s(?:Times|Mirror|Mail|Express|Telegraph|Post|Herald|Night|the 13th)/.test(prose.slice(LEAD.lastIndex, LEAD.lastIndex + 11))) return null;
    // "On Saturday week": a week after the next one.
    const week = /^\sweek\b/.test(prose.slice(LEAD.lastIndex, LEAD.lastIndex + 6)) && /\bon\s$/i.test(prose.slice(Math.max(0, at - 4), at));
    if (week) return { start: at, end: LEAD.lastIndex + 5, kind: 'date', value: day === null ? null : isoDay(dayNumber(weekdayOf(day, name, '', true)) + 7) };
    return { start: at, end: LEAD.lastIndex, kind: 'date', value: day === null ? null : weekdayOf(day, name, weekday[1] ?? '', !gone && isAhead(prose, at, LEAD.lastIndex)) };
  }
  DAY_WORD.lastIndex = at;
  const word = DAY_WORD.exec(prose);
  if (word !== null) {
    const text = word[1]!.toLowerCase();
    if (text === 'today' && !TODAY_BEFORE.test(prose.slice(Math.max(0, at - 12), at))) return null;
    const value = day === null ? null : isoDay(dayNumber(day) + (text.startsWith('the') ? -2 : text === 'tomorrow' ? 1 : /^(?:to|this)/.test(text) ? 0 : -1));
    return { start: at, end: DAY_WORD.lastIndex, kind: 'date', value };
  }
  PREVIOUS.lastIndex = at;
  const previous = PREVIOUS.exec(prose);
  if (previous !== null && /\bthe\s$/i.test(prose.slice(Math.max(0, at - 4), at))) {
    // It counts from a day its text names elsewhere, so it stays open.
    const unit = previous[1]!.toLowerCase();
    return { start: at, end: PREVIOUS.lastIndex, kind: unit === 'day' || unit === 'month' ? 'date' : unit === 'year' ? 'year' : unit === 'decade' ? 'decade' : 'period', value: null };
  }
  UNIT.lastIndex = at;
  const unit = UNIT.exec(prose);
  return unit === null ? null : relativeUnit(at, UNIT.lastIndex, unit[1]!.toLowerCase(), unit[2]!.toLowerCase(), reference);
}

const AFTER_NEXT = /\s{1,2}after\s{1,2}next\b/iy;
const ANCHORED = /\s{1,3}(?:before|after)(?=\s?(?:[.,;:)”"]|$)|\s{1,2}(?:and|but|or|when|was|were|had|with|to|that)\b)/iy;
const KINDS: Readonly<Record<string, DateRead['kind']>> = { day: 'date', night: 'date', month: 'date', year: 'year', decade: 'decade' };
const WEEKEND_BEFORE = /\b(?:over|at|during|on|throughout|of)\s{1,2}the\s{1,2}$/i;

/**
 * "The week before", "the day after": a time that counts from one its text names elsewhere, so its value stays open. "Over the weekend" is the
 * last one before the reference. Undefined words after it make it a clause ("the week before the vote"), which dates nothing by itself.
 */
export function readAnchored(prose: string, at: number, wordEnd: number, reference: string | null): DateRead | null {
  const before = prose.slice(Math.max(0, at - 18), at);
  const the = /\bthe\s{1,2}$/i.exec(before);
  if (the === null) return null;
  const word = prose.slice(at, wordEnd).toLowerCase();
  if (word === 'weekend') {
    if (!WEEKEND_BEFORE.test(before) || prose.charCodeAt(wordEnd) === 45) return null;
    const day = toTheDay(reference);
    const monday = day === null ? 0 : dayNumber(day) - ((dayNumber(day) + 3) % 7) - (dayNumber(day) - ((dayNumber(day) + 3) % 7) + 5 > dayNumber(day) && !isAhead(prose, at - the[0].length, wordEnd) ? 7 : 0);
    return { start: at, end: wordEnd, kind: 'period', value: day === null ? null : `${isoDay(monday + 5)}/${isoDay(monday + 6)}` };
  }
  AFTER_NEXT.lastIndex = wordEnd;
  if (word === 'week' && AFTER_NEXT.test(prose)) {
    const day = toTheDay(reference);
    const monday = day === null ? 0 : dayNumber(day) - ((dayNumber(day) + 3) % 7) + 14;
    return { start: at - the[0].length, end: AFTER_NEXT.lastIndex, kind: 'period', value: day === null ? null : `${isoDay(monday)}/${isoDay(monday + 6)}` };
  }
  ANCHORED.lastIndex = wordEnd;
  if (!ANCHORED.test(prose) || word === 'hour') return null;
  return { start: at - the[0].length, end: ANCHORED.lastIndex, kind: KINDS[word] ?? 'period', value: null };
}

const AHEAD = /\b(?:will|shall|(?:closes|opens|starts|begins|resumes|resume|expires|kicks\soff|ends)(?=\s(?:at|on|from|in|for|until|\d|this|next))|(?:forecast|projected|predicted|tipped|likely)\sto|(?:is|are)\s\p{Ll}{2,}ed\s(?:until|till|through|by)|would(?!\shave)|(?:is|are)\s(?:to|due|set|expected|scheduled|planned|likely)|due|scheduled|plans?\sto|must|have\suntil|has\suntil|deadline)\b/iu;
const ALL_AHEAD = new RegExp(AHEAD.source, 'giu');
const TOLD = /\b(?:said|told|says|announced|reported|added|was|were|had|wrote|spoke|sent|gave|took|came|went|made|met|\p{Ll}{3,}ed)\b/iu;
const NOT_TOLD = /\b(?:expected|scheduled|planned|need|needed|speed|deed|be(?:en|ing)?\s\p{Ll}+)\b/giu;

const URGED = /\b(?:advised|urged|asked|ordered|warned|invited|agreed|decided|vowed|promised|pledged|hopes?|hoped|wants?|wanted|intends?|threatened)\s(?:\S{1,20}\s){0,4}?to\b/i;

/** True where the words of its sentence put a weekday ahead: "will vote on Thursday", "On Thursday, the council will vote", "by Friday" after "must". */
export function isAhead(prose: string, at: number, end: number): boolean {
  const before = prose.slice(Math.max(0, at - 100), at).split(/[.!?;]\s|\n/).pop()!;
  const marks = [...before.matchAll(ALL_AHEAD)];
  // "advised riders to wait until Wednesday": what people are told to do lies ahead up to its bound.
  if (/\b(?:until|till|by)\s{1,3}$/i.test(before) && URGED.test(before)) return true;
  const mark = marks[marks.length - 1];
  if (mark !== undefined) return !TOLD.test(before.slice(mark.index + mark[0].length).replace(NOT_TOLD, ''));
  // Before its verb: only where the day opens the clause.
  if (!/(?:^|[,“"]\s?|\band\s)(?:on\s{1,3}|by\s{1,3})?$/i.test(before.trimStart())) return false;
  const after = prose.slice(end, end + 70).split(/[.!?;]\s|\n/)[0]!;
  const verb = AHEAD.exec(after);
  return verb !== null && !TOLD.test(after.slice(0, verb.index));
}

/** The weekday nearest before the reference within a week, the day itself included; after it for "next", "coming" and what lies ahead. */
function weekdayOf(reference: string, name: string, lead: string, ahead: boolean): string {
  const at = dayNumber(reference);
  // 1970-01-01 was a Thursday.
  const back = (((at + 4) % 7) - WEEKDAYS.indexOf(name.toLowerCase()) + 14) % 7;
  if (/next|coming|following/i.test(lead)) return isoDay(at - back + 7);
  if (ahead && !/last|past/i.test(lead)) return isoDay(back === 0 ? at : at - back + 7);
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
  if (unit === 'month') return { start, end, kind: 'date', value: month === null || reference === null ? null : monthShifted(reference, shift) };
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
  const sign = /ago/i.test(match[1]!) ? -1 : 1;
  if (years !== null) {
    const value = reference === null || years % 1 !== 0 ? null : Number(reference.slice(0, 4)) + sign * years;
    return { start, end: stop, kind: 'year', value: value === null || value < 1000 || value > 9999 ? null : String(value) };
  }
  if (unit === 'mo') return { start, end: stop, kind: 'date', value: reference === null || reference.length < 7 || count % 1 !== 0 || count > 10_000 ? null : monthShifted(reference, sign * count) };
  const days = unit === 'wk' ? 7 : unit === 'd' ? 1 : null;
  if (days === null) return null;
  const day = toTheDay(reference);
  return { start, end: stop, kind: 'date', value: day === null || count % 1 !== 0 || count > 10_000 ? null : isoDay(dayNumber(day) + sign * count * days) };
}
