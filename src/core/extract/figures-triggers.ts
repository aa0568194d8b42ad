import { isBlank, isDigit, isUpper } from '../text/chars';
import { readCentury, readMonth, readPartOfYear, readWeekday, type DateRead } from './dates';
import { FEAST_WORDS, readFeast, readNthWeekday } from './dates-feasts';
import { readAgo, readAnchored, readRelative } from './dates-relative';
import { PARENT_BEFORE } from './figures-age';
import { settled } from './figures-digits';
import { wordOrdinal } from './figures-ordinals';
import { readQuantity } from './figures-quantity';
import { dated, isLetter, type Read, type Scope } from './figures-read';
import { readCricket, readOneOf, readRatio, sharesSomething } from './figures-shapes';
import { looseShare } from './figures-vague';
import { oneOf, PAST } from './figures-words';
import { CARDINALS, ORDINALS, readFraction, readOrdinal, SCALES } from './numbers';
import { readNamedHour, readWordHour } from './times-of-day';

/** What a word may start. */
export type Trigger = 'number' | 'hour' | 'times' | 'feast' | 'scale' | 'share' | 'loose' | 'ordinal' | 'month' | 'weekday' | 'relative' | 'season' | 'ago' | 'time';

/** Words that may start a figure, by what they start; in small letters and, further down, with a capital. */
const TRIGGERS = new Map<string, Trigger>();
const trigger = (kind: Trigger, words: Iterable<string>): void => {
  for (const word of words) TRIGGERS.set(word, kind);
};
trigger('ordinal', ORDINALS.keys());
trigger('number', CARDINALS.keys());
trigger('scale', SCALES.keys());
trigger('scale', ['dozen']);
trigger('share', ['half']);
trigger('month', 'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(' '));
trigger('weekday', 'monday tuesday wednesday thursday friday saturday sunday'.split(' '));
trigger('relative', 'last this next past coming yesterday today tonight tomorrow following previous preceding prior'.split(' '));
trigger('time', 'decade century year month week fortnight hour minute day night quarter season weekend'.split(' '));
trigger('season', 'spring summer autumn fall winter fiscal financial final fy'.split(' '));
trigger('ago', ['ago']);
trigger('feast', FEAST_WORDS);
trigger('loose', ['teens', 'digits', 'digit']);
trigger('hour', ['noon', 'midday', 'midnight']);
trigger('times', ['twice', 'thrice', 'double', 'triple', 'treble']);
trigger('number', 'twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold'.split(' '));

for (const [word, kind] of [...TRIGGERS]) TRIGGERS.set(word.charAt(0).toUpperCase() + word.slice(1), kind);

/** What a word may start, however it is written; undefined for an ordinary word. */
export function triggerOf(word: string): Trigger | undefined {
  return TRIGGERS.get(word) ?? (isUpper(word.charCodeAt(1)) ? TRIGGERS.get(word.toLowerCase()) : undefined);
}

/** What a trigger word at `at` starts; null where it is an ordinary word here. */
export function atWord(scope: Scope, kind: Trigger, at: number, wordEnd: number): Read | null {
  const { prose, from, to, reference } = scope;
  const previous = prose.charCodeAt(at - 1);
  if (at > from && (previous === 45 || ((previous === 39 || previous === 0x2019) && isLetter(prose.charCodeAt(at - 2)))) && kind !== 'ordinal' && kind !== 'scale' && kind !== 'share' && kind !== 'loose' && kind !== 'month' && !(kind === 'number' && PARENT_BEFORE.test(prose.slice(Math.max(from, at - 16), at)))) return null;
  // "World War Two", "League Two": a capitalised number word after a capitalised word closes a name.
  if (kind === 'number' && isUpper(prose.charCodeAt(at)) && /(?:^|[^.!?:“"])\s\p{Lu}[\p{L}’']+\s$/u.test(prose.slice(Math.max(from, at - 24), at))) return null;
  // "the Six Nations": between a small word and a capital the number is part of a name.
  if (kind === 'number' && isUpper(prose.charCodeAt(at)) && /\p{Ll}\s$/u.test(prose.slice(Math.max(from, at - 2), at)) && /^\s\p{Lu}/u.test(prose.slice(wordEnd, wordEnd + 2))) return null;
  switch (kind) {
    case 'month':
      // Most "may" and "march" in lower case are verbs.
      if (prose.charCodeAt(at) === 109 && /^(?:may|march)$/.test(prose.slice(at, wordEnd)) && !isDigit(prose.charCodeAt(wordEnd + 1))) return null;
      return found(readMonth(prose, at, reference));
    case 'weekday':
      return found(readWeekday(prose, at, reference));
    case 'relative':
      if (wordEnd - at < 8 && !/^to/i.test(prose.slice(at, at + 2)) && !TIME_WORDS.has(nextWord(prose, wordEnd))) return null;
      // "Over the last decade": ten years, which its last word reads.
      if (nextWord(prose, wordEnd) === 'decade' && PAST.test(prose.slice(Math.max(from, at - 16), wordEnd + 1))) return null;
      return found(readNthWeekday(prose, at, reference) ?? readPartOfYear(prose, at, reference) ?? readRelative(prose, dayBefore(prose, from, at), reference));
    case 'season':
      return found(readPartOfYear(prose, at, reference));
    case 'hour':
      return within(readNamedHour(prose, at, from));
    case 'feast':
      return found(readFeast(prose, at, reference));
    case 'times':
      return multiple(scope, at, wordEnd);
    case 'time':
      return quarterOf(scope, at, wordEnd) ?? found(readAnchored(prose, at, wordEnd, reference)) ?? oneOf(scope, at, wordEnd);
    case 'loose':
      return looseShare(scope, at, wordEnd);
    case 'ago':
      return found(indefiniteAgo(scope, at));
    case 'share':
    case 'ordinal':
      return found(readNthWeekday(prose, at, reference)) ?? share(scope, at, wordEnd) ?? found(readPartOfYear(prose, at, reference)) ?? (kind === 'ordinal' ? wordOrdinal(scope, at) : halfNumber(scope, at));
    default: {
      const hour = within(readWordHour(prose, at, wordEnd, from));
      if (hour !== null) return hour;
      const fold = /fold$/i.test(prose.slice(at, wordEnd)) ? CARDINALS.get(prose.slice(at, wordEnd - 4).toLowerCase()) : undefined;
      if (fold !== undefined) return { start: at, end: wordEnd, kind: 'ratio', value: fold, unit: null, scale: null };
      const fraction = readFraction(prose, at, to);
      const ofPoint = fraction === null ? null : pointPart(scope, at, fraction.end, false);
      if (ofPoint !== null) return ofPoint;
      if (fraction !== null) return { start: at, end: fraction.end, kind: 'ratio', value: fraction.value, unit: null, scale: null };
      const century = readOrdinal(prose, at, to);
      if (century !== null && century.value > 20) return found(readCentury(prose, at, century.value)) ?? wordOrdinal(scope, at);
      const ratio = readRatio(prose, at, to) ?? readOneOf(prose, at, to) ?? readCricket(prose, at, from, to);
      if (ratio !== null) return ratio;
      const quantity = readQuantity(prose, at, from, to);
      return quantity === null ? null : settled(scope, quantity);
    }
  }
  function within(read: Read | null): Read | null {
    return read === null || read.end > to ? null : read;
  }
  function found(read: DateRead | null): Read | null {
    return read === null || read.end > to ? null : dated(read);
  }
}

const AS_MUCH = /^\s{1,3}(?:as\s\p{Ll}+\s?|the\b|its\b|their\b|his\b|her\b|our\b|that\b|those\b|what\b|[$€£¥]?\d)/u;

/** "Twice a week", "fined twice" count; "twice as many", "double the average" are a ratio. "Double" without what it is the double of is an adjective. */
function multiple({ prose, to }: Scope, at: number, wordEnd: number): Read | null {
  const word = prose.slice(at, wordEnd).toLowerCase();
  const value = word === 'twice' || word === 'double' ? 2 : 3;
  if (AS_MUCH.test(prose.slice(wordEnd, Math.min(to, wordEnd + 16)))) return { start: at, end: wordEnd, kind: 'ratio', value, unit: null, scale: null };
  return word === 'twice' || word === 'thrice' ? { start: at, end: wordEnd, kind: 'count', value, unit: 'time', scale: null } : null;
}

/** Words that "last", "this" and "next" make a time of. */
const TIME_WORDS = new Set('term fiscal financial school academic fishing growing calendar week month year quarter spring summer autumn fall winter season morning afternoon evening decade century weekend past coming night half three six day monday tuesday wednesday thursday friday saturday sunday'.split(' '));

function nextWord(prose: string, at: number): string {
  let from = at;
  while (from < at + 4 && isBlank(prose.charCodeAt(from))) from++;
  let end = from;
  while (end < from + 12 && isLetter(prose.charCodeAt(end))) end++;
  return prose.slice(from, end).toLowerCase();
}

function dayBefore(prose: string, from: number, at: number): number {
  const lead = /the\s{1,3}day\s{1,3}before\s{1,3}$/i.exec(prose.slice(Math.max(from, at - 20), at));
  return lead === null ? at : at - lead[0].length;
}

const INDEFINITE = /\b(an?|one)\s{1,3}(hour|day|week|month|year|decade|century)\s{1,3}$/i;
const CODE_OF: Readonly<Record<string, string>> = { hour: 'h', day: 'd', week: 'wk', month: 'mo', year: 'a', decade: 'decade', century: 'century' };

/** "a year ago": the only date that starts before its trigger word. */
function indefiniteAgo(scope: Scope, at: number): DateRead | null {
  const before = scope.prose.slice(Math.max(scope.from, at - 20), at);
  const match = INDEFINITE.exec(before);
  const unit = CODE_OF[(match?.[2] ?? '').toLowerCase()];
  if (match === null || unit === undefined) return null;
  const start = at - match[0].length;
  return readAgo(scope.prose, start, start + match[0].trimEnd().length, 1, unit, scope.reference);
}

/** "a third of", "by a quarter", "half of": a share of something; null for "third term", "first half". */
function share(scope: Scope, at: number, wordEnd: number): Read | null {
  const { prose, from, to } = scope;
  const before = prose.slice(Math.max(from, at - 16), at);
  const lead = /\b(an?)[\s-]{1,3}$/i.exec(before);
  const half = /^half$/i.test(prose.slice(at, wordEnd));
  if (half && /[\s-](?:hundred|thousand|million|billion|trillion|dozen)\b|^[\s-]an?\s(?:million|billion|dozen|trillion|hundred|thousand)\b/i.test(prose.slice(wordEnd, wordEnd + 16))) return null;
  const start = lead === null ? at : at - lead[0].length;
  const after = half && lead !== null ? unitAndHalf(prose, from, at, wordEnd) : null;
  if (after !== null) return after;
  const part = pointPart(scope, start, wordEnd, half) ?? (half ? halfUnit(scope, at, wordEnd) : null);
  if (part !== null) return part;
  if (half && lead !== null) return /\bby\s$/.test(before.slice(0, before.length - lead[0].length)) && /^\s?[.,;)]/.test(prose.slice(wordEnd, wordEnd + 2)) ? { start, end: wordEnd, kind: 'ratio', value: 0.5, unit: null, scale: null } : null;
  if (half) return sharesSomething(prose, before, wordEnd, true) ? { start: at, end: wordEnd, kind: 'ratio', value: 0.5, unit: null, scale: null } : null;
  if (lead === null) return null;
  const fraction = readFraction(prose, start, to);
  const hour = fraction === null ? null : OF_AN_HOUR.exec(prose.slice(fraction.end, fraction.end + 12));
  if (fraction !== null && hour !== null) return { start, end: fraction.end + hour[0].length, kind: 'duration', value: fraction.value * 60, unit: 'min', scale: null };
  if (fraction === null || !sharesSomething(prose, before.slice(0, before.length - lead[0].length), fraction.end, false)) return null;
  return { start, end: fraction.end, kind: 'ratio', value: fraction.value, unit: null, scale: null };
}

const OF_AN_HOUR = /^\s(?:of\s)?an\shour\b/;

/** "A quarter of the fleet" is a share; a quarter of the year is read with the times. */
function quarterOf(scope: Scope, at: number, wordEnd: number): Read | null {
  return wordEnd - at === 7 && /^quarter$/i.test(scope.prose.slice(at, wordEnd)) ? share(scope, at, wordEnd) : null;
}

const UNIT_AND = /\b(?:an?|one)\s(mile|kilometre|kilometer|metre|meter|inch|litre|liter|pint|tonne|ton|pound|acre|hour|minute|day|week|month|year|century|decade)\sand\san?\s$/i;
const MORE_CODES: Readonly<Record<string, string>> = { kilometre: 'km', kilometer: 'km', pound: '[lb_av]', minute: 'min' };

/** "A mile and a half", "an hour and a half". */
function unitAndHalf(prose: string, from: number, at: number, wordEnd: number): Read | null {
  const lead = UNIT_AND.exec(prose.slice(Math.max(from, at - 28), at));
  const name = lead?.[1]?.toLowerCase() ?? '';
  const code = CODE_OF[name] ?? HALVES[name] ?? MORE_CODES[name];
  if (lead === null || code === undefined) return null;
  return { start: at - lead[0].length, end: wordEnd, kind: CODE_OF[name] !== undefined || code === 'min' ? 'duration' : 'measure', value: 1.5, unit: code, scale: null };
}

const OF_POINT = /^(?:\s(?:of\s)?an?)\s(percentage\s)?point\b/;

/** "a quarter of a percentage point", "half a point". */
function pointPart({ prose, to }: Scope, start: number, wordEnd: number, half: boolean): Read | null {
  const point = OF_POINT.exec(prose.slice(wordEnd, wordEnd + 26));
  const value = half ? 0.5 : readFraction(prose, start, to)?.value;
  if (point === null || value === undefined || wordEnd + point[0].length > to) return null;
  return { start, end: wordEnd + point[0].length, kind: 'points', value, unit: point[1] === undefined ? 'point' : 'percentage point', scale: null };
}

const HALF_UNIT = /^(?:-|\san?\s)(hour|mile|litre|liter|tonne|ton|pint|acre|metre|meter|inch|kilo)\b(?!-)/;
const HALVES: Readonly<Record<string, string>> = { hour: 'h', mile: '[mi_i]', litre: 'L', liter: 'L', tonne: 't', ton: 't', pint: '[pt_us]', acre: '[acr_us]', metre: 'm', meter: 'm', inch: '[in_i]', kilo: 'kg' };

/** "half-hour", "half a mile". */
function halfUnit({ prose, to }: Scope, at: number, wordEnd: number): Read | null {
  const unit = HALF_UNIT.exec(prose.slice(wordEnd, wordEnd + 14));
  const code = HALVES[unit?.[1] ?? ''];
  if (unit === null || code === undefined || wordEnd + unit[0].length > to) return null;
  return { start: at, end: wordEnd + unit[0].length, kind: code === 'h' ? 'duration' : 'measure', value: 0.5, unit: code, scale: null };
}

function halfNumber(scope: Scope, at: number): Read | null {
  const quantity = readQuantity(scope.prose, at, scope.from, scope.to);
  return quantity === null || quantity.scale === null ? null : settled(scope, quantity);
}
