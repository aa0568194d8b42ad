import type { Bound } from '../model';
import { isBlank, isDigit } from '../text/chars';

/** What stands around a number: hedges that bound it, and names, labels and codes that make it no figure at all. */

const BOUND_WORDS: readonly (readonly [string, Bound])[] = [
  ['just over', 'about'], ['just under', 'about'], ['slightly more than', 'about'], ['slightly less than', 'about'], ['little more than', 'about'], ['a little over', 'about'], ['slightly over', 'about'], ['slightly under', 'about'],
  ...['little under', 'just above', 'just below', 'slightly above', 'slightly below', 'slightly fewer than', 'bit more than', 'bit less than', 'bit over', 'bit under', 'shade over', 'shade under', 'touch over', 'touch under', 'shy of', 'short of'].map((phrase): readonly [string, Bound] => [phrase, 'about']),
  ...['barely', 'scarcely', 'hardly', 'not quite', 'virtually', 'practically', 'just about'].map((phrase): readonly [string, Bound] => [phrase, 'about']),
  ['not more than', 'at-most'], ['no more than', 'at-most'], ['no less than', 'at-least'], ['no fewer than', 'at-least'], ['not less than', 'at-least'],
  ['more than', 'at-least'], ['greater than', 'at-least'], ['higher than', 'at-least'], ['at least', 'at-least'], ['over', 'at-least'], ['above', 'at-least'], ['upwards of', 'at-least'], ['upward of', 'at-least'],
  ['in excess of', 'at-least'], ['exceeding', 'at-least'], ['exceeded', 'at-least'], ['exceeds', 'at-least'], ['exceed', 'at-least'], ['a minimum of', 'at-least'], ['minimum of', 'at-least'], ['north of', 'at-least'],
  ['surpassed', 'at-least'], ['surpassing', 'at-least'], ['topped', 'at-least'], ['beyond', 'at-least'],
  ['less than', 'at-most'], ['fewer than', 'at-most'], ['lower than', 'at-most'], ['under', 'at-most'], ['below', 'at-most'], ['up to', 'at-most'], ['at most', 'at-most'], ['as many as', 'at-most'], ['as much as', 'at-most'],
  ['a maximum of', 'at-most'], ['maximum of', 'at-most'],
  ['about', 'about'], ['around', 'about'], ['some', 'about'], ['roughly', 'about'], ['approximately', 'about'], ['approx', 'about'], ['approx.', 'about'], ['nearly', 'about'], ['almost', 'about'], ['an estimated', 'about'], ['estimated', 'about'],
  ['close to', 'about'], ['circa', 'about'], ['c.', 'about'], ['ca.', 'about'], ['near', 'about'], ['estimated at', 'about'],
];
const bounds = new Map(BOUND_WORDS);

const PLACED = new Set(['over', 'above', 'under', 'below', 'beyond', 'near', 'around', 'about', 'some']);
const ARTICLES = ['a', 'an', 'the'];
const FILLERS = 'whopping record full total further additional mere staggering combined'.split(' ');
/** Words that can stand right before a bounded number; any other ends the question. */
const closing = new Set([...BOUND_WORDS.map(([phrase]) => phrase.split(' ').pop() ?? ''), ...ARTICLES, ...FILLERS]);
const SIGNS: ReadonlyMap<string, Bound> = new Map([['~', 'about'], ['≈', 'about'], ['>', 'at-least'], ['≥', 'at-least'], ['<', 'at-most'], ['≤', 'at-most']]);
const AFTER = /(?:\+|\s{1,3}or\s{1,3}(?:more|above|over|higher|older)\b|\s?plus\b|-plus\b)|(\s{1,3}or\s{1,3}(?:less|fewer|under|below|younger)\b)|(\s{1,3}or\s{1,3}so\b|-odd\b)/iy;

/** Words looked back at: a phrase of three, an article and a filler. */
const LOOK_BACK = 5;

/** The words right before `to`, in order and small letters, joined by up to three blanks or hyphens; none where the last closes no phrase that bounds. */
function wordsBefore(prose: string, from: number, to: number): string[] {
  const words: string[] = [];
  for (let joint = to; words.length < LOOK_BACK; ) {
    let end = joint;
    while (end > from && joint - end < 3 && isJoint(prose.charCodeAt(end - 1))) end--;
    let start = end;
    while (start > from && isWordUnit(prose.charCodeAt(start - 1))) start--;
    if (end === joint || start === end) break;
    const word = prose.slice(start, end).toLowerCase();
    if (words.length === 0 && !closing.has(word)) break;
    words.push(word);
    joint = start;
  }
  return words.length > 1 ? words.reverse() : words;
}

/** The words a bound may stand in: up to three, without an article or filler behind them ("about the", "more than a full"). */
function boundWords(words: readonly string[]): readonly string[] {
  const last = words[words.length - 1]!;
  const article = words.length === LOOK_BACK && words[LOOK_BACK - 2] === 'a' && FILLERS.includes(last) ? 1 : 0;
  const cut = words.length > 3 && (article > 0 || ARTICLES.includes(last) || FILLERS.includes(last)) ? 1 + article : 0;
  return words.slice(Math.max(0, words.length - cut - 3), words.length - cut);
}

function isJoint(code: number): boolean {
  return code === 32 || code === 45 || isBlank(code);
}

function isWordUnit(code: number): boolean {
  return code < 128 ? code === 46 || isPlainLetter(code) : /\p{L}/u.test(String.fromCharCode(code));
}

/** How a figure that spans `start`–`end` is bounded by the words around it. "Over" before a duration is a stretch of time, no bound. */
export function boundOf(prose: string, from: number, start: number, end: number, duration: boolean): Bound {
  const gap = start > from ? prose.charCodeAt(start - 1) : 0;
  const blank = isBlank(gap);
  const sign = start - (blank ? 1 : 0) > from ? SIGNS.get(prose[start - (blank ? 2 : 1)]!) : undefined;
  if (sign !== undefined) return sign;
  const floor = Math.max(from, start - 40);
  const read = gap === 32 || gap === 10 || gap === 13 || gap === 0xa0 ? wordsBefore(prose, floor, start) : [];
  if (read.length > 0) {
    const words = boundWords(read);
    for (let take = words.length; take > 0; take--) {
      const phrase = words.slice(words.length - take).join(' ');
      const bound = bounds.get(phrase);
      // "Under a 24-hour guard", "above the five-year average": with an article the word is a preposition, unless it bounds in every place.
      if (bound !== undefined && PLACED.has(phrase) && ARTICLES.includes(read[read.length - 1]!)) return 'exact';
      if (bound !== undefined && !(duration && (phrase === 'over' || phrase === 'some' && take > 1))) return bound;
    }
  }
  const next = prose.charCodeAt(end);
  if (next === 32 || next === 43 || next === 45 || next === 112) {
    AFTER.lastIndex = end;
    const after = AFTER.exec(prose);
    if (after !== null) return after[1] !== undefined ? 'at-most' : after[2] !== undefined ? 'about' : 'at-least';
  }
  return 'exact';
}

/** Words after which a number is a label: parts of laws and books, types of machines, roads, rooms. Compared in lower case. */
const LABELS = new Set(
  ('article articles section sections chapter figure fig table page pages paragraph clause resolution resolutions act no nos number rule part volume vol issue version flight route highway interstate motorway room ' +
    'boeing airbus type level tier phase grade category stage step item lot box building gate terminal platform channel line annex appendix directive regulation order proposition measure title amendment protocol bill case docket ' +
    'apollo formula mark mk class model windows iphone galaxy playstation xbox android ios python java group pillar goal sdg unit district ward zone sector precinct season episode day psalm verse note footnote exhibit schedule form area ' +
    'pp p v sec art para radio division league group ligue serie formula bbc euro euros week part book series round ch nr isbn issn doi iso tel phone fax extension ext id code zip postcode bus train bay floor apt suite track lane square company code battalion division regiment brigade scene').split(' '),
);
/** Labels only when capitalised: in lower case they are ordinary words before a count ("a group of", "order 12 jets", "unit"). */
const LABEL_BEFORE = /(?<!\p{L})(\p{L}+)\.?\s{1,3}$/u;
const LOWER_LABELS = new Set(['page', 'pages', 'article', 'section', 'chapter', 'figure', 'fig', 'table', 'paragraph', 'clause', 'no', 'nos', 'pp', 'p', 'version', 'flight', 'room', 'step', 'type', 'tier', 'annex', 'appendix', 'isbn', 'category', 'grade', 'footnote', 'row', 'gate', 'platform', 'season', 'episode', 'part', 'volume', 'vol', 'stage', 'phase', 'verse', 'option', 'scene', 'level', 'channel', 'resolution', 'code']);
const NOT_NAMES = new Set(
  ('in on at by for from to of with since until till before after during between about around over under some nearly almost roughly approximately more less fewer only just all both and or but the a an its their his her our ' +
    'these those this that another other last next first with as up down near within while when where another every each total than least most if though although is was were are have has had another early late mid circa exactly').split(' '),
);

const CAPITAL = /^\p{Lu}/u;

/** The word at the end of a stretch that ends in one to three blanks, a dot behind it aside; undefined where none stands there. */
function lastWord(before: string): string | undefined {
  let end = before.length;
  while (before.length - end < 3 && isBlank(before.charCodeAt(end - 1))) end--;
  if (before.charCodeAt(end - 1) === 46) end--;
  let start = end;
  while (isPlainLetter(before.charCodeAt(start - 1))) start--;
  // Other letters than those of the English alphabet are left to the pattern.
  if (before.charCodeAt(start - 1) > 127) return LABEL_BEFORE.exec(before)?.[1];
  return start < end ? before.slice(start, end) : undefined;
}

function isPlainLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

/**
 * True where the digits at `start` are a label, a code or part of a name: "Article 5", "Boeing 737", "#3", "Agenda 2030".
 * `counts`: a unit or noun follows, so that a capitalised word before belongs to no name ("In Peru 300 people").
 */
export function isLabel(prose: string, from: number, start: number, end: number, yearLike: boolean, counts: boolean): boolean {
  const previous = prose.charAt(start - 1);
  if (start > from && previous !== ' ' && /[\p{L}_#№§@]/u.test(previous)) return true;
  if (start > from + 1 && (previous === '-' || previous === '‑' || previous === '/' || previous === '.' || previous === ':') && /[\p{L}\d]/u.test(prose.charAt(start - 2))) {
    const stem = /([\p{L}\d]+)[-‑/.:]$/u.exec(prose.slice(Math.max(from, start - 16), start))?.[1] ?? '';
    if (!(previous === '-' && /^(?:mid|pre|post|early|late|end|non|sub|since)$/i.test(stem))) return true;
  }
  const before = prose.slice(Math.max(from, start - 24), start);
  const word = isBlank(prose.charCodeAt(start - 1)) && start > from ? lastWord(before) : undefined;
  if (word === undefined) return /(?:No|no|№)\.?\s$/.test(before);
  const lower = word.toLowerCase();
  if (LABELS.has(lower) && (lower !== word || LOWER_LABELS.has(lower))) return !(yearLike && /^(?:page|group|order|season|area|measure|goal|case|bill|line|title)$/i.test(word));
  // A capitalised word inside the sentence right before a bare number makes it part of a name: "Apollo 11", "Agenda 2030".
  if (!CAPITAL.test(word) || NOT_NAMES.has(lower)) return false;
  const lead = prose.slice(from, start - 1).trimStart();
  const inside = lead.length > word.length && !/[“"‘(:]\s?$/.test(lead.slice(0, lead.length - word.length));
  if (inside && prose.slice(start, start + 2) === '1 ') return true;
  return inside && (yearLike ? !/^\s\p{Ll}/u.test(prose.slice(end, end + 2)) : !counts && /^\d+$/.test(prose.slice(start, end)));
}

/** Runs of digits and joiners that are one code as a whole: phone numbers, versions, addresses, times of day, fractions of a date. Sticky. */
const CODES =
  /\+\d[\d() .-]{6,18}\d|\(\d{2,4}\)\s?\d{3,4}[ -]\d{3,4}|0\d{2,4}(?:[ -]\d{3,4}){1,3}(?!\d)|\d{3}-\d{3,4}-\d{4}|\d{3}-\d{4}(?!\d)|\d{1,4}(?:\.\d{1,4}){2,5}|[0-2]\d{3}\s?(?:GMT|UTC|BST|EST|EDT|PST|PDT|CET|CEST|hrs)\b|\d{1,2}\.\d{2}\s(?:GMT|UTC|BST|EST|EDT|PST|PDT|CET|CEST)\b|\d{1,2}:\d{2}(?::\d{2})?(?:\s?(?:[ap]\.?m\b\.?|GMT|UTC))?|\d{1,2}(?:\.\d{2})?\s?(?:a\.m\.|p\.m\.|am\b|pm\b|o[’']clock)|\d{1,3}\/\d{1,4}(?:\/\d{1,4})?|\d{1,2}-(?:for|by)-\d{1,2}\b|\d+(?:-\d+){2,8}|\d+[xX]\d+/y;

/** Letters that open what makes a code of the number before them: am, pm, o'clock, GMT, UTC, BST, EST, PST, CET, hrs, x. */
const CODING = /[apoGUBEPChxX]/;

/** Whether the sign or letter behind the digits at `at` may make them a code; most numbers stand before a noun or a stop. */
function mayBeCode(prose: string, at: number): boolean {
  if (prose.charCodeAt(at) === 48 || prose.charCodeAt(at - 1) === 43) return true;
  let end = at;
  while (isDigit(prose.charCodeAt(end))) end++;
  const code = prose.charCodeAt(end);
  if (code === 45 || code === 46 || code === 47 || code === 58) return true;
  return CODING.test(prose.charAt(isBlank(code) ? end + 1 : end));
}

/** End of the code that starts at `at`; -1 where none does. "2023/24" and full dates are read before this is asked. */
export function codeEnd(prose: string, at: number): number {
  if (!mayBeCode(prose, at)) return -1;
  // A phone number in international form starts at its plus sign.
  if (prose.charCodeAt(at - 1) === 43) {
    CODES.lastIndex = at - 1;
    if (CODES.test(prose)) return CODES.lastIndex;
  }
  CODES.lastIndex = at;
  return CODES.test(prose) ? CODES.lastIndex : -1;
}

const GLUED = /[\p{L}\p{N}_]*(?:[.,]\d[\p{L}\p{N}_]*){0,6}/uy;

/** End of the letters and digits glued to a number ("737MAX", "5G"): what follows a number that is part of a code. */
export function gluedEnd(prose: string, at: number): number {
  GLUED.lastIndex = at;
  GLUED.test(prose);
  return Math.max(at, GLUED.lastIndex);
}

/** True where `at` lies in a web or mail address. */
export function inAddress(prose: string, from: number, at: number): boolean {
  let left = at;
  while (left > from && at - left < 200 && prose.charCodeAt(left - 1) > 32) left--;
  const word = prose.slice(left, at);
  return word.includes('://') || word.startsWith('www.') || word.includes('@');
}
