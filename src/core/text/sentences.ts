import type { Block, BlockKind, Sentence } from '../model';
import { AFTER_HOUR, CLOSING, LEADING, LONGEST_ABBREVIATION, NAMING, NUMBERING, STARTERS, STATES } from './abbreviations';
import { isBlank, isDigit, isLower, isUpper, skipBlanks, trimSpan } from './chars';
import { SignSearch } from './sign-search';

/** Kinds of block that hold prose; tables, code, front matter and furniture have no sentences. */
const SPOKEN: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'list-item', 'heading', 'block-quote']);

/** Sentences of all prose blocks in order, trimmed of blanks; those of one block cover everything in it that is no blank. Takes blanked prose. */
export function splitSentences(prose: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  const stops = new SignSearch(prose, STOPS);
  blocks.forEach((block, index) => {
    if (SPOKEN.has(block.kind)) splitBlock(prose, block, index, stops, sentences);
  });
  return sentences;
}

function splitBlock(prose: string, block: Block, index: number, signs: SignSearch, into: Sentence[]): void {
  const { start: first, end } = trimSpan(prose, block.span);
  let start = first;
  for (let at = signs.from(first); at < end; at = signs.from(at)) {
    let stops = at + 1;
    while (stops < end && isStop(prose.charCodeAt(stops))) stops++;
    const closed = skipClosers(prose, stops, end);
    if (closed < end && endsSentence(prose, start, at, stops, closed, end)) {
      into.push({ span: { start, end: closed }, block: index });
      start = skipBlanks(prose, closed, end);
      at = start;
    } else at = closed;
  }
  if (start < end) into.push({ span: { start, end }, block: index });
}

/** . ! ? … and their full-width forms. */
const STOPS = /[.!?\u2026\u3002\uff01\uff1f]/g;

/** One of them. */
function isStop(code: number): boolean {
  return code < 64 ? code === 46 || code === 33 || code === 63 : code >= 0x2026 && (code === 0x2026 || code === 0x3002 || code === 0xff01 || code === 0xff1f);
}

/** " ' ” ’ » : marks that close a quotation (the straight ones only where something stands before them). */
function isQuote(code: number): boolean {
  return code === 34 || code === 39 || code === 0x201d || code === 0x2019 || code === 0xbb;
}

/** Quotes and brackets that belong to the sentence whose stop they follow; blanks before one are hidden emphasis marks. */
function skipClosers(prose: string, from: number, end: number): number {
  let at = from;
  for (;;) {
    const next = skipBlanks(prose, at, end);
    const code = prose.charCodeAt(next);
    const bracket = code === 41 || code === 93;
    if (next >= end || !(bracket || isQuote(code))) return at;
    if (next > at && !bracket && code !== 0x201d && code !== 0xbb && !(next + 1 >= end || isBlank(prose.charCodeAt(next + 1)))) return at;
    at = next + 1;
  }
}

function skipOpeners(prose: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = prose.charCodeAt(at);
    const opens = code === 34 || code === 39 || code === 40 || code === 91 || code === 0x201c || code === 0x2018 || code === 0x2019 || code === 0xab;
    if (!opens && !isBlank(code)) break;
    at++;
  }
  return at;
}

function wordAt(prose: string, from: number, end: number): string {
  let at = from;
  while (at < end) {
    const code = prose.charCodeAt(at);
    if (!isLower(code) && !isUpper(code)) break;
    at++;
  }
  return prose.slice(from, at);
}

/** Letters and inner dots right before the stop ("U.S", "Mr"); no abbreviation is longer than 16. */
function wordBefore(prose: string, start: number, stop: number): string {
  let at = stop;
  while (at > start && stop - at < 16) {
    const code = prose.charCodeAt(at - 1);
    if (code !== 46 && !isLower(code) && !isUpper(code)) break;
    at--;
  }
  return prose.slice(at, stop);
}

/** Decides for the stop at `stop` whether the sentence begun at `start` ends with it: by the word before and by what follows. */
function endsSentence(prose: string, start: number, stop: number, stops: number, closed: number, end: number): boolean {
  const code = prose.charCodeAt(stop);
  if (code >= 0x3000) return true;
  const next = skipBlanks(prose, closed, end);
  if (next >= end) return true;
  const open = skipOpeners(prose, next, end);
  const first = prose.charCodeAt(open);
  const word = wordAt(prose, open, end);
  if (next === closed) return code === 46 && STARTERS.has(word.toLowerCase()) && isUpper(first) && isSolidWord(prose, start, stop, closed);
  if (isLower(first)) return isUpper(prose.charCodeAt(open + 1));
  if (isContinuation(first) || isStop(first)) return false;
  const quoted = closed > stops && isQuote(prose.charCodeAt(closed - 1));
  if (code === 33 || code === 63) return !(quoted && isAttribution(prose, open, end));
  if (code !== 46 || stops > stop + 1 || quoted) return true;
  return !isAbbreviated(prose, start, stop, open, end, word);
}

/** , ; : and dashes carry a sentence on. */
function isContinuation(code: number): boolean {
  return code === 44 || code === 59 || code === 58 || code === 45 || code === 0x2013 || code === 0x2014;
}

/** "ended.The" in careless copy: a plain lower-case word or a number, the stop, and a word that starts sentences; "www.The" and "a.The" are none. */
function isSolidWord(prose: string, start: number, stop: number, closed: number): boolean {
  const word = wordBefore(prose, start, stop);
  if (closed > stop + 1) return word.length > 1;
  if (word === '') return isDigit(prose.charCodeAt(stop - 1));
  return word.length > 2 && !word.includes('.') && isLower(word.charCodeAt(0)) && word !== 'www';
}

/** “Is it safe?” Name Name asked: one sentence with its speaker after the quotation. Bounded, so linear. */
const ATTRIBUTION = /(?:\p{Lu}[\p{L}.'\u2019-]{0,30} {1,2}){1,4}(?:asked|said|says|asks|replied|answered|wrote|added|told|cried|wondered|shouted)\b/uy;

function isAttribution(prose: string, open: number, end: number): boolean {
  if (STARTERS.has(wordAt(prose, open, end).toLowerCase())) return false;
  ATTRIBUTION.lastIndex = 0;
  return ATTRIBUTION.test(prose.slice(open, Math.min(end, open + 120)));
}

/** True where the stop belongs to the word before it and the sentence goes on. */
function isAbbreviated(prose: string, start: number, stop: number, open: number, end: number, next: string): boolean {
  const before = wordBefore(prose, start, stop);
  const first = prose.charCodeAt(open);
  if (before.length > LONGEST_ABBREVIATION && !before.includes('.')) return false;
  if (before === '') return isDigit(prose.charCodeAt(stop - 1)) && isListNumber(prose, start, stop);
  if (LEADING.has(before)) return true;
  if (NUMBERING.has(before)) return isDigit(first) || (next !== '' && /^[IVXLC]+$/.test(next));
  // Asked only where the answer matters: most sentences end with an ordinary word.
  const starts = (): boolean => STARTERS.has(next.toLowerCase());
  if (NAMING.has(before)) return !starts();
  if (CLOSING.has(before) || (STATES.has(before) && followsComma(prose, start, stop - before.length)))
    return !starts() && !(isLoneCapital(prose, open, end, next) && !CLOSING.has(next));
  if (before.length === 3 && /^[ap]\.m$/i.test(before)) return !starts() && (AFTER_HOUR.has(next) || / time\b/.test(prose.slice(open, open + next.length + 6)));
  const initial = before.length === 1 && isUpper(before.charCodeAt(0));
  // "W. A. Perera": another initial goes on with the name, though "A" starts sentences.
  if (initial && next === 'A' && prose.charCodeAt(open + 1) === 46 && isUpper(prose.charCodeAt(open + 3))) return true;
  if (initial || isDotted(before)) return !starts() && (next !== '' || isDigit(first));
  return false;
}

/** "U.S", "J.R.R", "u.k": single letters between dots. */
function isDotted(word: string): boolean {
  return word.length > 2 && /^(?:\p{L}\.)+\p{L}$/u.test(word);
}

/** "1." or "12." at the very start of the sentence. */
function isListNumber(prose: string, start: number, stop: number): boolean {
  if (stop - start > 3) return false;
  for (let at = start; at < stop; at++) if (!isDigit(prose.charCodeAt(at))) return false;
  return true;
}

function followsComma(prose: string, start: number, word: number): boolean {
  let at = word;
  while (at > start && isBlank(prose.charCodeAt(at - 1))) at--;
  return at > start && prose.charCodeAt(at - 1) === 44;
}

/** One capitalised word with a lower-case word after it ("Shares rose"), as opposed to a longer name or title ("Chief Executive Ann Lee"). */
function isLoneCapital(prose: string, open: number, end: number, word: string): boolean {
  if (word === '') return false;
  const after = open + word.length;
  const next = skipBlanks(prose, after, end);
  return next > after && next < end && isLower(prose.charCodeAt(next));
}
