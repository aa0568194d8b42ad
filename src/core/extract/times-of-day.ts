import { twoDigits } from './calendar';
import type { Read } from './figures-read';

/**
 * Times of day: "4 a.m.", "7.30pm", "14:07", "0607 GMT", "noon". Their value is ISO 8601's time of day to the minute ("16:00"), a stretch of
 * them a period ("19:00/21:00"); null where nothing says which half of the day is meant ("at six o'clock").
 */

const ZONE = '(?:GMT|UTC|BST|IST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|CET|CEST|EET|WAT|CAT|EAT|SAST|JST|KST|AEST|AEDT|hrs|hours|local(?:\\stime)?)\\b';
const HALF_OF_DAY = new RegExp('(\\d{1,2})(?:[:.](\\d{2}))?\\s?([ap])(?:\\.\\s?m\\.?|m\\b)', 'iy');
const CLOCK = new RegExp(`(\\d{1,2}):(\\d{2})(?::\\d{2})?(?!\\d|[:.]\\d)(\\s(?:${ZONE}))?`, 'y');
const DOTTED = new RegExp(`(\\d{1,2})[.h](\\d{2})(?!\\d)\\s?${ZONE}`, 'y');
const MILITARY = new RegExp(`([01]\\d|2[0-4])([0-5]\\d)\\s?${ZONE}`, 'y');
/** "At 0415": four digits with a leading zero after a word of time. */
const EARLY = /(0\d)([0-5]\d)(?!\d)/y;
const O_CLOCK = /(\d{1,2})\s?o[’']clock(?:\s(in\sthe\s(?:morning|afternoon|evening)|at\snight))?/y;
/** "7 to 9 p.m.", "7-9pm": what the first of two times leaves to the second. */
const SHARED = /(\d{1,2})(?:[:.](\d{2}))?(?:\s?[-–—]\s?|\s(?:to|and|until|till)\s)(?=\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?\s?m\b)/iy;
const JOINER = /\s?[-–—]\s?|\s(?:to|until|till|and)\s/y;
const LONGEST = 8;
/** Words before "14:07" that make it a time; without them it is one by its leading zero, its hours past 12 or its zone. */
const TIMED_BEFORE = /\b(?:at|by|from|until|till|to|around|about|before|after|since|between|past|near|approximately|roughly|and|nearly|almost|of|the|a|an|local\stime,?|[Mm]onday|[Tt]uesday|[Ww]ednesday|[Tt]hursday|[Ff]riday|[Ss]aturday|[Ss]unday)\s{1,2}$/i;
/** Words before "2:45" that make it how long something took. */
const RUN_BEFORE = /\b(?:ran|run|runs|clocked|clocks|clocking|timed|timing|time|times|record|best|mark|won|win|wins|finished|finish|finishing|in|of|lasted|lasts|length)\s(?:(?:of|in|at|for|a|an)\s){0,2}$/;

interface Clock {
  readonly end: number;
  /** Minutes since midnight; null where the half of the day is open. */
  readonly minutes: number | null;
}

function minutesOf(hours: number, minutes: number): number | null {
  return hours <= 24 && minutes < 60 && hours * 60 + minutes <= 1440 ? (hours * 60 + minutes) % 1440 : null;
}

/** Hours as a twelve-hour clock states them. */
function halfDay(hours: number, minutes: number, half: string): number | null {
  return hours < 1 || hours > 12 ? null : minutesOf((hours % 12) + (/p/i.test(half) ? 12 : 0), minutes);
}

function run(pattern: RegExp, prose: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(prose);
}

/** A single time at a digit; null where none stands there. */
function clockAt(prose: string, at: number, from: number): Clock | null {
  const half = run(HALF_OF_DAY, prose, at);
  if (half !== null) {
    const minutes = halfDay(Number(half[1]), Number(half[2] ?? 0), half[3] ?? '');
    return minutes === null ? null : { end: HALF_OF_DAY.lastIndex, minutes };
  }
  const clock = run(CLOCK, prose, at);
  if (clock !== null) {
    const minutes = minutesOf(Number(clock[1]), Number(clock[2]));
    if (minutes === null) return null;
    const before = prose.slice(Math.max(from, at - 16), at);
    const sure = clock[3] !== undefined || clock[1]!.startsWith('0') && clock[1]!.length === 2 || Number(clock[1]) > 12 || TIMED_BEFORE.test(before) && !RUN_BEFORE.test(before);
    return sure && (!RUN_BEFORE.test(before) || clock[3] !== undefined || /\bat\s$/.test(before)) ? { end: CLOCK.lastIndex, minutes } : null;
  }
  const early = prose.charCodeAt(at) === 48 && /\b(?:at|by|until|around|about|from|before|after)\s$/i.test(prose.slice(Math.max(from, at - 7), at));
  for (const pattern of early ? [DOTTED, MILITARY, EARLY] : [DOTTED, MILITARY]) {
    const match = run(pattern, prose, at);
    const minutes = match === null ? null : minutesOf(Number(match[1]), Number(match[2]));
    if (minutes !== null) return { end: pattern.lastIndex, minutes };
  }
  const full = run(O_CLOCK, prose, at);
  if (full === null || Number(full[1]) > 24) return null;
  const hours = Number(full[1]);
  const half2 = full[2] === undefined ? '' : /morning/.test(full[2]) ? 'a' : 'p';
  return { end: O_CLOCK.lastIndex, minutes: half2 === '' ? (hours > 12 ? minutesOf(hours, 0) : null) : halfDay(hours, 0, half2) };
}

function written(minutes: number | null): string | null {
  return minutes === null ? null : `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** Reads a time of day, or a stretch between two, at a digit of a sentence that starts at `from`; null where none starts there. */
export function readClock(prose: string, at: number, from: number): Read | null {
  const shared = run(SHARED, prose, at);
  if (shared !== null) {
    const second = clockAt(prose, SHARED.lastIndex, from);
    const [hours, minutes] = [Number(shared[1]), Number(shared[2] ?? 0)];
    if (second?.minutes != null && hours >= 1 && hours <= 12) {
      const half = second.minutes >= 720 ? 'p' : 'a';
      const same = halfDay(hours, minutes, half);
      const first = same !== null && same > second.minutes ? halfDay(hours, minutes, half === 'p' ? 'a' : 'p') : same;
      if (first !== null) return { start: at, end: second.end, kind: 'period', value: `${written(first)}/${written(second.minutes)}`, unit: null, scale: null };
    }
  }
  const first = clockAt(prose, at, from);
  if (first === null) return null;
  JOINER.lastIndex = first.end;
  const joiner = first.end - at <= LONGEST + 6 ? JOINER.exec(prose)?.[0] : undefined;
  if (joiner !== undefined && (!/and/.test(joiner) || /\bbetween\s{1,2}(?:about\s)?$/i.test(prose.slice(Math.max(from, at - 16), at)))) {
    const second = /\d/.test(prose.charAt(JOINER.lastIndex)) ? clockAt(prose, JOINER.lastIndex, from) : wordClock(prose, JOINER.lastIndex);
    if (second !== null && second.minutes !== null && first.minutes !== null) {
      return { start: at, end: second.end, kind: 'period', value: `${written(first.minutes)}/${written(second.minutes)}`, unit: null, scale: null };
    }
  }
  return { start: at, end: first.end, kind: 'date', value: written(first.minutes), unit: null, scale: null };
}

const NAMED = /(noon|midday|midnight)\b(?![’'-])/iy;
const NAMED_BEFORE = /\b(?:at|by|until|till|before|after|around|about|from|since|to|past|near|and|shortly|just|towards?|between|of|12)\s{1,2}$/i;

function wordClock(prose: string, at: number): Clock | null {
  const match = run(NAMED, prose, at);
  return match === null ? null : { end: NAMED.lastIndex, minutes: /midnight/i.test(match[0]) ? 0 : 720 };
}

/** Reads "noon", "midday" or "midnight" where a word of time stands before it; "the midnight train" has none. */
export function readNamedHour(prose: string, at: number, from: number): Read | null {
  const named = wordClock(prose, at);
  return named === null || !NAMED_BEFORE.test(prose.slice(Math.max(from, at - 10), at)) ? null : { start: at, end: named.end, kind: 'date', value: written(named.minutes), unit: null, scale: null };
}

const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const PART_AFTER = /(?:\so[’']clock)?\s(?:(in\sthe\s(?:early\s)?(?:morning|afternoon|evening)|at\snight)\b|([ap])\.?m\b\.?)|\so[’']clock\b/iy;
const AT_BEFORE = /\b(?:at|by|until|till|before|after|around|about|from|since|to|past|between|and)\s{1,2}$/i;

/** Reads "six o'clock", "five in the morning", "nine p.m." at a number word that ends at `wordEnd`; null for any other use of the word. */
export function readWordHour(prose: string, at: number, wordEnd: number, from: number): Read | null {
  const after = prose.charCodeAt(wordEnd);
  if (after !== 32) return null;
  const next = prose.charCodeAt(wordEnd + 1) | 32;
  if (next !== 111 && next !== 105 && next !== 97 && next !== 112) return null;
  const hours = HOURS.indexOf(prose.slice(at, wordEnd).toLowerCase()) + 1;
  const part = hours === 0 ? null : run(PART_AFTER, prose, wordEnd);
  if (part === null || !/clock/i.test(part[0]) && !AT_BEFORE.test(prose.slice(Math.max(from, at - 10), at))) return null;
  const half = part[2] ?? (part[1] === undefined ? '' : /morning/i.test(part[1]) ? 'a' : 'p');
  return { start: at, end: PART_AFTER.lastIndex, kind: 'date', value: half === '' ? null : written(halfDay(hours, 0, half)), unit: null, scale: null };
}

const LAP = /(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?:\.(\d{1,3}))?(?![\d:])/y;

const RUN_TIME = /(\d{1,3}):([0-5]\d)(?![\d:]|\.\d|\s?(?:[ap]\.?\s?m|GMT|UTC|hrs)\b)/iy;
const TIMED_RUN = /\b(?:ran|run|runs|clock(?:ed|s|ing)|timed|record|best|mark|race|marathon|half-marathon|metres|meters|kilometres|kilometers|km|mile|miles|lap|halfway|leg|swim|split|course|steeplechase|relay)\b/i;

/** "Halfway in 68:31", "won in 2:09": minutes and seconds, or hours and minutes of a marathon; as seconds. Null where no race is told of. */
export function readRunTime(prose: string, at: number, from: number, to: number): Read | null {
  const time = run(RUN_TIME, prose, at);
  if (time === null || !/\b(?:in|of|clocked|clocking|ran|time|breaking|under|below|inside)\s{1,2}(?:a\s)?$/.test(prose.slice(Math.max(from, at - 14), at))) return null;
  const around = prose.slice(Math.max(from, at - 120), Math.min(to, at + 60));
  if (!TIMED_RUN.test(around)) return null;
  const [first, second] = [Number(time[1]), Number(time[2])];
  const hours = first < 6 && /\bmarathon\b/i.test(around);
  return { start: at, end: RUN_TIME.lastIndex, kind: 'duration', value: hours ? first * 3600 + second * 60 : first * 60 + second, unit: 's', scale: null };
}

/** Reads how long something took: "2:19:47" in hours, minutes and seconds, "1:43.21" in minutes and seconds; as seconds. Null without seconds that can be told. */
export function readLap(prose: string, at: number): Read | null {
  const lap = run(LAP, prose, at);
  if (lap === null || lap[3] === undefined && lap[4] === undefined) return null;
  const [first, second, third] = [Number(lap[1]), Number(lap[2]), lap[3] === undefined ? null : Number(lap[3])];
  const whole = third === null ? first * 60 + second : first * 3600 + second * 60 + third;
  return { start: at, end: LAP.lastIndex, kind: 'duration', value: lap[4] === undefined ? whole : Number(`${whole}.${lap[4]}`), unit: 's', scale: null };
}
