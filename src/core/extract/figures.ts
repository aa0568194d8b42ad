import type { Bound, Figure, Sentence, Span } from '../model';
import { readDecade, readDigitDate, readEra, readMonth, readPartOfYear, readCentury, readWeekday, readYears, type DateRead } from './dates';
import { readAgo, readRelative } from './dates-relative';
import { boundOf, codeEnd, gluedEnd, inAddress, isLabel } from './figures-context';
import { nounAfter } from './figures-noun';
import { ordinalRead, wordOrdinal } from './figures-ordinals';
import { readQuantity, type Quantity } from './figures-quantity';
import { dated, type Read, type Scope } from './figures-read';
import { joinRange } from './figures-range';
import { CARDINALS, ORDINALS, powerOf, readFraction, readOrdinal, scaled, SCALES } from './numbers';
import { isBlank, isDigit, isUpper } from '../text/chars';
import { isYear, readRatio, readScore, sharesSomething } from './figures-shapes';

type Trigger = 'number' | 'scale' | 'share' | 'ordinal' | 'month' | 'weekday' | 'relative' | 'season' | 'ago' | 'time';

const TRIGGERS = new Map<string, Trigger>();
const trigger = (kind: Trigger, words: Iterable<string>): void => {
  for (const word of words) TRIGGERS.set(word, kind);
};
trigger('ordinal', ORDINALS.keys());
trigger('number', CARDINALS.keys());
trigger('scale', SCALES.keys());
trigger('scale', ['dozen']);
trigger('share', ['half', 'quarter']);
trigger('month', 'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(' '));
trigger('weekday', 'monday tuesday wednesday thursday friday saturday sunday'.split(' '));
trigger('relative', 'last this next past coming yesterday tomorrow following previous preceding prior'.split(' '));
trigger('time', 'decade century year month week fortnight hour'.split(' '));
trigger('season', 'spring summer autumn fall winter fiscal financial final fy'.split(' '));
trigger('ago', ['ago']);
trigger('number', 'twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold'.split(' '));

/** For each first letter the lengths of its trigger words as bits, so that most words are passed over without being cut out. */
const LENGTHS = new Int32Array(128);
for (const word of TRIGGERS.keys()) {
  const bit = 1 << word.length;
  LENGTHS[word.charCodeAt(0)]! |= bit;
  LENGTHS[word.charCodeAt(0) - 32]! |= bit;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code > 0xbf && code < 0x2000 && code !== 0xd7 && code !== 0xf7);
}

/**
 * Numbers and dates of every kind in `prose`, in order and disjoint; what they measure, for whom and when is still empty
 * (see `attachFigures`). `reference` is the document's date in ISO 8601: relative dates count from it, and without it their
 * value is null. Any text is fine; offsets are UTF-16 units of `prose`.
 */
export function findFigures(prose: string, sentences: readonly Sentence[], reference: string | null): Figure[] {
  const figures: Figure[] = [];
  sentences.forEach((sentence, index) => {
    const scope: Scope = { prose, from: sentence.span.start, to: sentence.span.end, reference };
    for (const read of withSharedUnits(prose, readsIn(scope))) figures.push(figureOf(scope, read, index));
  });
  return figures;
}

function figureOf(scope: Scope, read: Read, sentence: number): Figure {
  const span: Span = { start: read.start, end: read.end };
  return {
    span, text: scope.prose.slice(read.start, read.end), sentence, kind: read.kind, value: read.value, unit: read.unit, scale: read.scale,
    bound: boundFor(scope, read), measures: '', actors: [], when: null,
  };
}

const LIST_GAP = /^(?:,\s{1,3}|,?\s{1,3}(?:and|or)\s{1,3}|\s{1,3}(?:out\s{1,3})?of\s{1,3}(?:the\s{1,3}|its\s{1,3}|their\s{1,3}|all\s{1,3})?)$/;

/** Numbers of a list that share the unit of the last one: "5, 7 and 9 tonnes", "12 and 15 per cent", "3 and 5 million people", "56 of the 59 seats". */
function withSharedUnits(prose: string, reads: readonly Read[]): Read[] {
  const shared = [...reads];
  shareMonths(prose, shared);
  for (let index = shared.length - 2; index >= 0; index--) {
    const read = shared[index];
    const next = shared[index + 1];
    if (read === undefined || next === undefined || read.kind !== 'count' || read.unit !== null || next.unit === null || typeof read.value !== 'number' || typeof next.value !== 'number') continue;
    if (next.kind === 'ordinal' || next.kind === 'age' || /[$€£¥₹₩₽₫]/.test(prose.charAt(next.start)) || !LIST_GAP.test(prose.slice(read.end, next.start))) continue;
    const between = prose.slice(read.end, next.start);
    if (next.kind !== 'count' && /of/.test(between)) continue;
    // "987,000, or 13.5%" says one thing twice.
    if (/^,\s+or/.test(between) || (next.kind === 'percent' && read.value > 1000)) continue;
    const scaledUp = !/of/.test(prose.slice(read.end, next.start)) && read.scale === null && next.scale !== null && read.value < 1000;
    shared[index] = { ...read, kind: next.kind, unit: next.unit, scale: read.scale ?? next.scale, value: scaledUp ? scaled(String(read.value), powerOf(next.scale)) : read.value };
  }
  return shared;
}

/** Days of a list that share the month of the last or first one: "28, 29 and 30 August", "June 5 and 6". */
function shareMonths(prose: string, reads: Read[]): void {
  for (let index = reads.length - 2; index >= 0; index--) {
    const read = reads[index];
    const next = reads[index + 1];
    if (read === undefined || next === undefined || !isDay(read) || next.kind !== 'date' || typeof next.value !== 'string' || !/\d-\d\d$|--\d\d-\d\d$/.test(next.value) || next.value.length < 7 || /^\d{4}-\d\d$/.test(next.value)) continue;
    if (/^\d/.test(prose.charAt(next.start)) && DAY_GAP.test(prose.slice(read.end, next.start)) && Number(read.value) < Number(next.value.slice(-2)))
      reads[index] = { ...read, kind: 'date', unit: null, value: next.value.slice(0, -2) + String(read.value).padStart(2, '0') };
  }
  for (let index = 1; index < reads.length; index++) {
    const read = reads[index];
    const last = reads[index - 1];
    if (read === undefined || last === undefined || !isDay(read) || last.kind !== 'date' || typeof last.value !== 'string' || !/^(?:\d{4}|-)-\d\d-\d\d$/.test(last.value)) continue;
    if (/\p{L}\.?\s{1,3}(?:\d{1,2},?\s(?:and\s)?)*\d{1,2}$/u.test(prose.slice(last.start, last.end)) && DAY_GAP.test(prose.slice(last.end, read.start)) && Number(read.value) > Number(last.value.slice(-2)))
      reads[index] = { ...read, kind: 'date', unit: null, value: last.value.slice(0, -2) + String(read.value).padStart(2, '0') };
  }
}

const DAY_GAP = /^(?:,\s{1,2}(?:and\s{1,2})?|\s{1,2}(?:and|&|or)\s{1,2})$/;

function isDay(read: Read): boolean {
  return read.kind === 'count' && read.unit === null && read.scale === null && typeof read.value === 'number' && read.value >= 1 && read.value <= 31 && read.end - read.start <= 2;
}

function boundFor(scope: Scope, read: Read): Bound {
  if (read.kind === 'ordinal' || read.kind === 'score') return 'exact';
  const bound = boundOf(scope.prose, scope.from, read.start, read.end, read.kind === 'duration');
  // "Over 2023", "up to 2020" place an event in time; only a hedge ("around 1950") bounds a date.
  const timed = read.kind === 'date' || read.kind === 'year' || read.kind === 'decade' || read.kind === 'period';
  return timed && bound !== 'about' ? 'exact' : bound;
}

function readsIn(scope: Scope): Read[] {
  const { prose, from, to } = scope;
  const reads: Read[] = [];
  let done = from;
  let at = skipListNumber(prose, from, to);
  while (at < to) {
    const code = prose.charCodeAt(at);
    let next = at + 1;
    if (code >= 48 && code <= 57) {
      const [read, end] = atDigit(scope, at, done);
      next = end;
      if (read !== null) push(read);
    } else if (isLetter(code)) {
      while (next < to && isLetter(prose.charCodeAt(next))) next++;
      const following = prose.charCodeAt(next);
      if (following >= 48 && following <= 57) {
        const part = next - at <= 2 ? readPartOfYear(prose, at, scope.reference) : null;
        if (part !== null && part.end <= to) push(dated(part));
        // Letters and digits in one word are a code ("MH370", "G7") unless the letters are a currency ("US$" never gets here, "EUR5" does).
      } else if (code < 128 && next - at < 31 && (LENGTHS[code]! & (1 << (next - at))) !== 0) {
        const kind = TRIGGERS.get(prose.slice(at, next).toLowerCase());
        if (kind !== undefined) {
          const read = atWord(scope, kind, at, next);
          if (read !== null) push(read);
        }
      }
    } else if (code === 0xbd || code === 0xbc || code === 0xbe || code === 0x2153 || code === 0x2154) {
      const quantity = readQuantity(prose, at, from, to);
      if (quantity !== null) push(quantity.kind === 'count' && quantity.unit === null ? { ...plain(quantity), kind: 'ratio' } : plain(quantity));
    }
    at = Math.max(next, done > at ? done : next);
  }
  return reads;

  function push(read: Read): void {
    if (read.start < done || read.end > to || read.end <= read.start) return;
    reads.push(read);
    done = read.end;
  }
}

const LIST_NUMBER = /[\s>]{0,8}(?:[-*+•]\s{1,3})?(?:\(?\d{1,3}[.)]|\[\^?\d{1,3}\]:?)(?=\s)/y;

/** Past the number of a list item or footnote at the start of a sentence; a sentence that is one lone number is a page number. */
function skipListNumber(prose: string, from: number, to: number): number {
  LIST_NUMBER.lastIndex = from;
  if (LIST_NUMBER.test(prose) && LIST_NUMBER.lastIndex <= to) return LIST_NUMBER.lastIndex;
  return to - from < 12 && /^\s*[-–—]?\s*\d{1,4}\s*[-–—]?\s*$/.test(prose.slice(from, to)) ? to : from;
}

function plain(quantity: Quantity): Read {
  return { start: quantity.start, end: quantity.end, kind: quantity.kind, value: quantity.value, unit: quantity.unit, scale: quantity.scale };
}

const JOINED_YEARS_BEFORE = /\b(?:from|between|period|during|years)\s{1,3}$/i;

/** What a digit at `at` starts, and where to go on. */
function atDigit(scope: Scope, at: number, done: number): readonly [Read | null, number] {
  const { prose, from, to, reference } = scope;
  const previous = at > from ? prose.charCodeAt(at - 1) : 32;
  if (previous > 32 && inAddress(prose, from, at)) return [null, pastWord(prose, at, to)];
  // The length of the run of digits and the unit after it tell which shapes are possible at all.
  let digits = at + 1;
  while (digits < to && isDigit(prose.charCodeAt(digits))) digits++;
  const length = digits - at;
  const next = prose.charCodeAt(digits);
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
  const ratio = readRatio(prose, at, to);
  if (ratio !== null) return [ratio, ratio.end];
  const score = length <= 3 ? readScore(prose, at, from, to) : null;
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
  if (quantity.kind !== 'money' && quantity.start >= at && isLabel(prose, Math.max(from, done), at, quantity.end, yearLike, quantity.unit !== null)) return [null, gluedEnd(prose, quantity.numberEnd)];
  if (quantity.kind === 'count' && isLetter(prose.charCodeAt(quantity.numberEnd))) return [null, gluedEnd(prose, quantity.numberEnd)];
  // "10 Downing Street": an address; “2001: A Space Odyssey”: a title.
  if (quantity.bare && (ADDRESS.test(prose.slice(quantity.numberEnd, quantity.numberEnd + 48)) || (yearLike && /["“‘']/.test(prose.charAt(at - 1)) && prose.charCodeAt(quantity.numberEnd) === 58))) return [null, quantity.numberEnd];
  // "1984" alone between quotation marks is a title.
  if (yearLike && /["“‘]/.test(prose.charAt(at - 1)) && /["”’]/.test(prose.charAt(quantity.numberEnd))) return [null, quantity.numberEnd];
  if (yearLike && quantity.kind === 'count' && !quantity.hyphen) return [{ start: at, end: quantity.numberEnd, kind: 'year', value: prose.slice(at, quantity.numberEnd), unit: null, scale: null }, quantity.numberEnd];
  const read = settled(scope, of === null ? quantity : { ...quantity, unit: nounAfter(prose, quantity.end + of[0].length, to, true)?.noun ?? null });
  return [read, read?.end ?? quantity.end];
}

const ADDRESS = /^[a-z]?\s(?:\p{Lu}[\p{L}’']+\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Terrace|Crescent|Close|Row|Gardens)\b/u;

function pastWord(prose: string, at: number, to: number): number {
  let end = at;
  while (end < to && prose.charCodeAt(end) > 32) end++;
  return end;
}

const CURRENCY_LETTERS = /(?:^|[^\p{L}])(?:[A-Z]{3}|R|RM|Rs|Rp)$/u;

/** True where letters that touch the digits may be a currency ("EUR5", "Rs500"); the currency table decides. */
function currencyGlued(prose: string, from: number, at: number): boolean {
  return CURRENCY_LETTERS.test(prose.slice(Math.max(from, at - 4), at)) && readQuantity(prose, at, from, at + 40)?.kind === 'money';
}

/** A quantity made final: ranges joined, ages recognised, "ago" resolved, and what is no figure dropped. */
function settled(scope: Scope, quantity: Quantity): Read | null {
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
    if (/[[(]$/.test(prose.slice(from, quantity.start).slice(-1)) && /^[\])]/.test(prose.slice(quantity.end, quantity.end + 1))) return null;
  }
  return plain(quantity);
}

const AGED = /\b(?:aged|ages?|ages? of|turned|turns|turning|(?:aged|ages|ages of) between|between the ages of|as young as|as old as)\s{1,3}$/i;
/** "when he was just 24", "Chernova, now 27,", "those over 60". */
const GROWN_BEFORE = /(?:\b(?:he|she|who|I)\s(?:was|is)\s(?:(?:just|only|then|now|about)\s)?|,\snow\s|\b(?:those|people|adults|women|men|anyone|everyone|children|pensioners)\s(?:over|under|above|below)\s)$/;
const DIED_BEFORE = /\b(?:died|dead|dies)\sat\s$/i;
const PARENT_BEFORE = /\b(?:mother|father|mum|mom|dad|parent|parents|grandmother|grandfather)[\s-]of[\s-]$/i;
const NAME_BEFORE = /(?:^|[\s“"'‘(])(\p{L}[\p{L}’'.-]*)(\s\p{L}[\p{L}’'.-]*)?,\s{1,2}$/u;
const MONTH_NAME = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$/;
/** A person by kin or work right before an age: endings that make doers, less the common words that share them. */
const PERSON =
  /^(?!(?:number|order|however|moreover|further|either|other|chapter|quarter|over|earlier|later|rather|together|for|nor|month|after|under|paper|summer|winter|river|water|computer|per|minister)$)(?:man|woman|boy|girl|mum|mom|dad|son|wife|husband|baby|niece|aunt|uncle|cousin|friend|captain|forward|international|pensioner|victim|suspect|nurse|actress|fianc[eé]e?|widow|student|\p{Ll}{2,}(?:er|or|ist|ant|ian|ee|man|woman|boy|girl|band))$/u;
const AFTER_AGE = /^(?:,\s{0,2}[\p{L}“"‘(]|\sand\s{1,2}(?:\p{Lu}|\p{Ll}+\s\p{Lu})|,?\s{0,2}(?:respectively)?[.;)]?\s*$)/u;

/** "aged 26", "age of 26", and the age after a name or a person: "Maria Lopez, 26, said", "his brother, 18, was", "Ann Lee, 26, and Bo Lee, nine." */
function isAge(prose: string, from: number, to: number, quantity: Quantity): boolean {
  if (quantity.value < 1 || quantity.value > 120 || quantity.value % 1 !== 0 || quantity.scale !== null) return false;
  const before = prose.slice(Math.max(from, quantity.start - 40), quantity.start);
  if (AGED.test(before)) return quantity.unit === null || !/\bages?\s{1,3}$/i.test(before);
  if (quantity.unit !== null || !(quantity.bare || quantity.form === 'words')) return false;
  if (quantity.value > 4 && quantity.form === 'digits' && (GROWN_BEFORE.test(before) || DIED_BEFORE.test(before)) && /^(?:[.,;:)”"]|\s(?:when|and|at|in|or|while)\b|\s?$)/.test(prose.slice(quantity.numberEnd, quantity.numberEnd + 7))) return true;
  const named = NAME_BEFORE.exec(before);
  const after = prose.slice(quantity.numberEnd, Math.min(to, quantity.numberEnd + 24));
  const word = named?.[1] ?? '';
  const last = (named?.[2] ?? word).trim();
  if (named === null || MONTH_NAME.test(last) || !AFTER_AGE.test(after)) return false;
  const closes = !/^[,\s]/.test(after);
  if (/^\p{Lu}/u.test(last)) {
    // At the end of a sentence only an adult’s age is one ("They saw Leeds, 7.").
    return quantity.form === 'words' ? quantity.value > 1 && /^\sand|^,/.test(after) : quantity.value > (closes ? 13 : 4);
  }
  return !closes && quantity.value > 12 && PERSON.test(last);
}

const TENS = /([1-9]0)s\b/y;
const HIS_BEFORE = /\b(?:his|her|their|your|my|our)\s{1,3}(?:(early|mid|late)[\s-]{1,3})?$/i;

/** "in his 20s", "in their late 30s": an age as its ten years, narrowed by early, mid or late. Further tens of a list count too. */
function readTens(prose: string, at: number, from: number): Read | null {
  TENS.lastIndex = at;
  const tens = prose.charCodeAt(at + 2) === 115 ? TENS.exec(prose) : null;
  if (tens === null) return null;
  const before = prose.slice(Math.max(from, at - 32), at).replace(/(?:[1-9]0s(?:,|\s(?:and|or|to))\s)+$/, '');
  const own = HIS_BEFORE.exec(before);
  if (own === null) return null;
  const first = Number(tens[1]);
  const part = (own[1] ?? '').toLowerCase();
  return { start: at, end: at + 3, kind: 'age', value: { min: first + (part === 'late' ? 6 : part === 'mid' ? 4 : 0), max: first + (part === 'early' ? 3 : part === 'mid' ? 6 : 9) }, unit: 'a', scale: null };
}

const ONE_BEFORE = /\b(?:(?:more than|less than|fewer than|at least|over|nearly|almost|about|around|within|under|for|after|up to|lasted|lasting|spent|took) (an?)|(half an?))[\s-]{1,2}$/i;
const LATER = /^\s{1,3}(?:earlier|later|before|after|previously|old|long)\b/;
const CODES: Readonly<Record<string, string>> = { hour: 'h', week: 'wk', fortnight: 'fortnight', month: 'mo', year: 'a', decade: 'decade', century: 'century' };

/** One of a unit of time where a bound, "for" or "earlier" makes it a length: "more than a decade", "half a century", "a year earlier". */
function oneOf(scope: Scope, at: number, wordEnd: number): Read | null {
  const { prose, from } = scope;
  // "a decade", "an hour": the word before ends in "a" or "n".
  const article = prose.charCodeAt(at - 2) | 32;
  if (article !== 97 && article !== 110) return null;
  const before = prose.slice(Math.max(from, at - 16), at);
  const unit = CODES[prose.slice(at, wordEnd).toLowerCase()];
  const lead = ONE_BEFORE.exec(before);
  const later = lead === null && LATER.test(prose.slice(wordEnd, wordEnd + 14)) ? /\b(an?)\s{1,2}$/i.exec(before) : null;
  const stated = lead?.[2] ?? lead?.[1] ?? later?.[1];
  if (unit === undefined || stated === undefined || prose.charCodeAt(wordEnd) === 45 || /^\s(?:ago|and a)\b/.test(prose.slice(wordEnd, wordEnd + 7))) return null;
  const start = at - (before.length - before.lastIndexOf(stated));
  return { start, end: wordEnd, kind: 'duration', value: lead?.[2] === undefined ? 1 : 0.5, unit, scale: null };
}

const HUMAN = /^(?:person|people|man|woman|child|boy|girl|soldier|officer|worker|civilian|student|resident|employee|passenger|pilot|firefighter|policeman|fisherman|journalist|protester|miner|suspect|victim|death|case|goal|vote|seat)$/;

/** Small numbers in words are often pronouns ("the two", "one of them"): kept only with a unit or a noun, and "one" only where it counts. */
function worded(scope: Scope, quantity: Quantity): Read | null {
  const { prose, from } = scope;
  if (quantity.kind !== 'count') {
    // "One day" is a turn of phrase; "one-day", "one week" and "one per cent" are not.
    return quantity.value === 1 && quantity.unit === 'd' && !quantity.hyphen ? null : plain(quantity);
  }
  if (quantity.unit === null) return quantity.value > 12 ? plain(quantity) : smallWord(scope, quantity);
  if (quantity.value > 1) return plain(quantity);
  if (quantity.value === 0 && quantity.hyphen) return null;
  if (quantity.value === 0) return /\b(?:net|ground|patient|sub)[\s-]$/i.test(prose.slice(Math.max(from, quantity.start - 8), quantity.start)) ? null : plain(quantity);
  if (quantity.hyphen || /\b(?:the|this|that|every|any|each|which|no|not)\s{1,3}$/i.test(prose.slice(Math.max(from, quantity.start - 7), quantity.start))) return null;
  return HUMAN.test(quantity.unit) ? plain(quantity) : null;
}

const OF_THEM = /^\s{1,3}of\s{1,3}(?:the|these|those|them|their|its|his|her|our|your|all|\p{Lu}[\p{L}]+['’]s)(?![\p{L}])/u;
const STATED_BEFORE = /\b(?:from|just|only|than|least|most|nearly|almost|voted|compared\s(?:with|to))\s{1,3}$/i;
const COMPANY_BEFORE = /\b(?:family|party|group|crew|team|panel|committee|squad|couple)\s{1,3}of\s{1,3}$/i;
const ACTED_AFTER = /^\s{1,3}(?:have|were|died|survived|remain|voted)\b/;
const KNOWN_BEFORE = /\b(?:the|these|those|all|other|any|no|last|first|and|or)\s{1,3}$/i;

/** A small number word without a noun after it counts only where its surroundings say so: "three of the ships", "from seven to 16", "four were hurt", "mother of three". */
function smallWord(scope: Scope, quantity: Quantity): Read | null {
  const { prose, from, to } = scope;
  if (quantity.value < 2 || quantity.hyphen) return null;
  const before = prose.slice(Math.max(from, quantity.start - 20), quantity.start);
  const after = prose.slice(quantity.end, Math.min(to, quantity.end + 24));
  if (PARENT_BEFORE.test(before)) return { ...plain(quantity), unit: 'child' };
  const of = OF_THEM.exec(after);
  if (of !== null) return /\b(?:the|these|those|last|first|other|any|no)\s{1,3}$/i.test(before) ? null : { ...plain(quantity), unit: nounAfter(prose, quantity.end + of[0].length, to, true)?.noun ?? null };
  if (/^\s{1,3}of\s{1,3}\p{L}/u.test(after)) return CARDINALS.has(/^\s{1,3}of\s{1,3}([a-z]+)/i.exec(after)?.[1]?.toLowerCase() ?? '') ? plain(quantity) : null;
  if (STATED_BEFORE.test(before) || COMPANY_BEFORE.test(before) || (/\bto\s{1,3}$/.test(before) && /\bfrom\s/i.test(before))) return plain(quantity);
  return ACTED_AFTER.test(after) && !KNOWN_BEFORE.test(before) ? plain(quantity) : null;
}

/** What a trigger word at `at` starts; null where it is an ordinary word here. */
function atWord(scope: Scope, kind: Trigger, at: number, wordEnd: number): Read | null {
  const { prose, from, to, reference } = scope;
  const previous = prose.charCodeAt(at - 1);
  if (at > from && (previous === 45 || ((previous === 39 || previous === 0x2019) && isLetter(prose.charCodeAt(at - 2)))) && kind !== 'ordinal' && kind !== 'scale' && kind !== 'share' && kind !== 'month' && !(kind === 'number' && PARENT_BEFORE.test(prose.slice(Math.max(from, at - 16), at)))) return null;
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
      if (wordEnd - at < 8 && !TIME_WORDS.has(nextWord(prose, wordEnd))) return null;
      return found(readPartOfYear(prose, at, reference) ?? readRelative(prose, dayBefore(prose, from, at), reference));
    case 'season':
      return found(readPartOfYear(prose, at, reference));
    case 'time':
      return oneOf(scope, at, wordEnd);
    case 'ago':
      return found(indefiniteAgo(scope, at));
    case 'share':
    case 'ordinal':
      return share(scope, at, wordEnd) ?? found(readPartOfYear(prose, at, reference)) ?? (kind === 'ordinal' ? wordOrdinal(scope, at) : halfNumber(scope, at));
    default: {
      const fold = /fold$/i.test(prose.slice(at, wordEnd)) ? CARDINALS.get(prose.slice(at, wordEnd - 4).toLowerCase()) : undefined;
      if (fold !== undefined) return { start: at, end: wordEnd, kind: 'ratio', value: fold, unit: null, scale: null };
      const fraction = readFraction(prose, at, to);
      if (fraction !== null) return { start: at, end: fraction.end, kind: 'ratio', value: fraction.value, unit: null, scale: null };
      const century = readOrdinal(prose, at, to);
      if (century !== null && century.value > 20) return found(readCentury(prose, at, century.value)) ?? wordOrdinal(scope, at);
      const ratio = readRatio(prose, at, to);
      if (ratio !== null) return ratio;
      const quantity = readQuantity(prose, at, from, to);
      return quantity === null ? null : settled(scope, quantity);
    }
  }
  function found(read: DateRead | null): Read | null {
    return read === null || read.end > to ? null : dated(read);
  }
}

/** Words that "last", "this" and "next" make a time of. */
const TIME_WORDS = new Set('week month year quarter spring summer autumn fall winter decade century weekend past coming night half three six day monday tuesday wednesday thursday friday saturday sunday'.split(' '));

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
  if (half) return lead === null && sharesSomething(prose, before, wordEnd, true) ? { start: at, end: wordEnd, kind: 'ratio', value: 0.5, unit: null, scale: null } : null;
  if (lead === null) return null;
  const fraction = readFraction(prose, start, to);
  if (fraction === null || !sharesSomething(prose, before.slice(0, before.length - lead[0].length), fraction.end, false)) return null;
  return { start, end: fraction.end, kind: 'ratio', value: fraction.value, unit: null, scale: null };
}

function halfNumber(scope: Scope, at: number): Read | null {
  const quantity = readQuantity(scope.prose, at, scope.from, scope.to);
  return quantity === null || quantity.scale === null ? null : settled(scope, quantity);
}
