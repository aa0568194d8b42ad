import { isDigit } from '../text/chars';
import { readDecade, readDigitDate, readEra, readPartOfYear, readYears } from './dates';
import { readAgo } from './dates-relative';
import { AGED, isAge, readTens } from './figures-age';
import { codeEnd, gluedEnd, inAddress, isLabel } from './figures-context';
import { nounAfter } from './figures-noun';
import { ordinalRead } from './figures-ordinals';
import { readQuantity, type Quantity } from './figures-quantity';
import { joinRange } from './figures-range';
import { dated, isLetter, plain, type Read, type Scope } from './figures-read';
import { isYear, readCricket, readInnings, readRatio, readScore } from './figures-shapes';
import { OF_THEM, worded } from './figures-words';
import { readOrdinal } from './numbers';
import { readClock, readLap, readRunTime } from './times-of-day';

const JOINED_YEARS_BEFORE = /\b(?:from|between|period|during|years)\s{1,3}$/i;

/** No number that can be held has more digits (the largest has 309); what goes on is a code or a broken table, and would be read anew at each of its groups. */
const LONGEST = 400;

/** Where digits and commas end. */
function pastEndless(prose: string, at: number, to: number): number {
  let end = at;
  while (end < to && (isDigit(prose.charCodeAt(end)) || prose.charCodeAt(end) === 44)) end++;
  return end;
}

/** What a digit at `at` starts, and where to go on. */
export function atDigit(scope: Scope, at: number, done: number): readonly [Read | null, number] {
  const { prose, from, to, reference } = scope;
  const previous = at > from ? prose.charCodeAt(at - 1) : 32;
  if (previous > 32 && inAddress(prose, from, at)) return [null, pastWord(prose, at, to)];
  // The length of the run of digits and the unit after it tell which shapes are possible at all.
  let digits = at + 1;
  while (digits < to && isDigit(prose.charCodeAt(digits))) digits++;
  const length = digits - at;
  const next = prose.charCodeAt(digits);
  const past = next === 44 || length > LONGEST ? pastEndless(prose, digits, to) : digits;
  if (past - at > LONGEST) return [null, past];
  if (next === 115 || next === 39 || next === 0x2019) {
    const decade = readDecade(prose, at);
    if (decade !== null && decade.end <= to && !(isLetter(previous) && decade.start === at)) return [dated(decade), decade.end];
  }
  if (isLetter(previous) && currencyGlued(prose, from, at) === false) return [null, gluedEnd(prose, at)];
  if (length === 2 && next === 115) {
    const aged = readTens(prose, at, from);
    if (aged !== null) return [aged, aged.end];
  }
  if (length <= 2 || (length === 4 && next === 45)) {
    const date = readDigitDate(prose, at, reference) ?? (length === 1 && isLetter(next) ? readPartOfYear(prose, at, reference) : null);
    if (date !== null && date.end <= to) return [dated(date), date.end];
  }
  if (length === 4) {
    const years = readYears(prose, at, JOINED_YEARS_BEFORE.test(prose.slice(Math.max(from, at - 12), at)));
    if (years !== null && years.end <= to) return [dated(years), years.end];
  }
  const ordinal = isLetter(next) || next === 44 ? readOrdinal(prose, at, to) : null;
  if (ordinal !== null) return [ordinalRead(scope, at, ordinal), ordinal.end];
  if (length <= 2 || (length === 4 && next === 32)) {
    const time = (next === 58 ? readLap(prose, at) ?? readRunTime(prose, at, from, to) : null) ?? readClock(prose, at, from);
    if (time !== null && time.end <= to) return [time, time.end];
  }
  const ratio = readRatio(prose, at, to);
  if (ratio !== null) return [ratio, ratio.end];
  const cricket = length <= 3 && (next === 47 || next === 32) ? readCricket(prose, at, from, to) : null;
  if (cricket !== null) return [cricket, cricket.end];
  const score = length <= 3 ? readScore(prose, at, from, to) ?? (next === 32 && length > 1 && prose.charCodeAt(digits + 1) === 102 ? readInnings(prose, at, from, to) : null) : null;
  if (score !== null) return [score, score.end];
  const era = length <= 4 ? readEra(prose, at, from) : null;
  if (era !== null && era.end <= to) return [dated(era), era.end];
  const code = codeEnd(prose, at);
  if (code > 0) return [null, code];
  const quantity = readQuantity(prose, at, from, to);
  if (quantity === null) return [null, gluedEnd(prose, at)];
  // "1 National Museum …": a rank that opens its line, or a label that is one ("Qualifier 2").
  if (quantity.bare && (quantity.unit === null || quantity.value === 1) && quantity.numberEnd - at < 3 && ((at === from && /^\s\p{Lu}/u.test(prose.slice(quantity.numberEnd, quantity.numberEnd + 2))) || (quantity.numberEnd >= to - 1 && /^\p{Lu}\p{L}+\s$/u.test(prose.slice(from, at))))) return [null, quantity.numberEnd];
  const yearLike = quantity.bare && quantity.numberEnd - at === 4 && isYear(prose, from, at, quantity.numberEnd, to);
  const of = quantity.kind === 'count' && quantity.unit === null ? OF_THEM.exec(prose.slice(quantity.end, quantity.end + 16)) : null;
  // "Gave the Union 21 of the 52 seats": what is part of another number is no label.
  const isPart = of !== null && /^\s\d/.test(prose.slice(quantity.end + of[0].length, quantity.end + of[0].length + 2));
  if (!isPart && quantity.kind !== 'money' && quantity.start >= at && isLabel(prose, Math.max(from, done), at, quantity.end, yearLike, quantity.unit !== null)) return [null, gluedEnd(prose, quantity.numberEnd)];
  if (quantity.kind === 'count' && isLetter(prose.charCodeAt(quantity.numberEnd))) return [null, gluedEnd(prose, quantity.numberEnd)];
  // "10 Downing Street": an address; “2001: A Space Odyssey”: a title.
  if (quantity.bare && (ADDRESS.test(prose.slice(quantity.numberEnd, quantity.numberEnd + 48)) || (yearLike && /["“‘']/.test(prose.charAt(at - 1)) && prose.charCodeAt(quantity.numberEnd) === 58))) return [null, quantity.numberEnd];
  // "1984" alone between quotation marks is a title.
  if (yearLike && /["“‘]/.test(prose.charAt(at - 1)) && /["”’]/.test(prose.charAt(quantity.numberEnd))) return [null, quantity.numberEnd];
  if (yearLike && quantity.kind === 'count' && !quantity.hyphen) return [{ start: at, end: quantity.numberEnd, kind: 'year', value: prose.slice(at, quantity.numberEnd), unit: null, scale: null }, quantity.numberEnd];
  const read = settled(scope, of === null ? quantity : { ...quantity, unit: nounAfter(prose, quantity.end + of[0].length, to, true)?.noun ?? null });
  return [read, read?.end ?? quantity.end];
}

const NAME_BEFORE_BRACKET = /\p{Lu}[\p{L}’'-]{1,24}\s\($/u;
const IN_PLAY = /\b(?:runs?|wickets?|overs?|innings|stumps|unbeaten|scored?|goals?|points|tries|minutes?|minute|frames?|bowled|batted|partnership|stand)\b/i;

/** "Sean Byrne (57), of …", "Ada Quist (34) told …": the age after a name; in a report of a match what somebody scored; else a note's number. */
function inBrackets({ prose, from, to }: Scope, quantity: Quantity): Read | null {
  if (quantity.form !== 'digits' || !quantity.bare || quantity.end - quantity.start > 3 || !NAME_BEFORE_BRACKET.test(prose.slice(Math.max(from, quantity.start - 30), quantity.start)) || prose.charCodeAt(quantity.start - 1) !== 40) return null;
  if (IN_PLAY.test(prose.slice(Math.max(from, quantity.start - 140), Math.min(to, quantity.end + 60)))) return plain(quantity);
  const after = prose.slice(quantity.end + 1, quantity.end + 16);
  return quantity.value > 3 && quantity.value < 111 && /^(?:,\s(?:of|from|a|an|the|who|whose|was|with|and)\b|\s(?:and|was|is|were|has|had|said|says|told|of|from|who|\p{Ll}{2,}ed)\b)/u.test(after) ? { ...plain(quantity), kind: 'age', unit: 'a' } : null;
}

const ADDRESS = /^[a-z]?\s(?:\p{Lu}[\p{L}’']+\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Terrace|Crescent|Close|Row|Gardens)\b/u;

function pastWord(prose: string, at: number, to: number): number {
  let end = at;
  while (end < to && prose.charCodeAt(end) > 32) end++;
  return end;
}

const CURRENCY_LETTERS = /(?:^|[^\p{L}])(?:[A-Z]{3}|R|N|P|K|RM|N?Rs|Rp|[KUT]?[Ss]hs?|\$(?:US|A|NZ|C|S|HK|NT)|Tk|Kz|QR|SR|KD|BD)$/u;

/** True where letters that touch the digits may be a currency ("EUR5", "Rs500"); the currency table decides. */
function currencyGlued(prose: string, from: number, at: number): boolean {
  return CURRENCY_LETTERS.test(prose.slice(Math.max(from, at - 4), at)) && readQuantity(prose, at, from, at + 40)?.kind === 'money';
}

/** A quantity made final: ranges joined, ages recognised, "ago" resolved, and what is no figure dropped. */
export function settled(scope: Scope, quantity: Quantity): Read | null {
  const { prose, from, to, reference } = scope;
  const range = joinRange(prose, quantity, from, to);
  if (range !== null) return range.kind === 'count' && AGED.test(prose.slice(Math.max(from, quantity.start - 24), quantity.start)) ? { ...range, kind: 'age', unit: 'a' } : range.kind === 'duration' && range.unit === 'a' && /\b(?:aged|ages? of)\s{1,3}$/i.test(prose.slice(Math.max(from, quantity.start - 24), quantity.start)) ? { ...range, kind: 'age' } : range;
  if (quantity.kind === 'duration' && quantity.unit !== null) {
    const ago = readAgo(prose, quantity.start, quantity.end, quantity.value, quantity.unit, reference);
    if (ago !== null) return dated(ago);
    if (/^(?:a|mo|wk|d)$/.test(quantity.unit) && /\b(?:aged|ages? of)\s{1,3}$/i.test(prose.slice(Math.max(from, quantity.start - 10), quantity.start))) return { ...plain(quantity), kind: 'age' };
  }
  if (quantity.kind === 'count' && isAge(prose, from, to, quantity)) return { ...plain(quantity), end: quantity.numberEnd, kind: 'age', unit: 'a' };
  if (quantity.form === 'words' && quantity.scale === null) return worded(scope, quantity);
  if (quantity.kind === 'count' && quantity.unit === null) {
    if (/[[(]$/.test(prose.slice(from, quantity.start).slice(-1)) && /^[\])]/.test(prose.slice(quantity.end, quantity.end + 1))) return inBrackets(scope, quantity);
  }
  return plain(quantity);
}
