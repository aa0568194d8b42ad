import type { Sentence } from '../model';
import { cutLoose } from '../text/cut-loose';
import { hashOf, hashOn } from '../text/interned';
import { formNumberAt, formOf, marksOf, type WordForm } from './word-forms';

/** What stands between two words: blanks only, a comma, or anything else ("other" at the head, too). */
export type Gap = 'blank' | 'comma' | 'other';

/** What a word is where it stands, as bits of one number: a text has one object for each of its words, and small ones stay near the processor. */
const CAPITAL = 1;
const POSSESSIVE = 2;
const WEAK = 4;
const AFTER_COMMA = 8;
const AFTER_OTHER = 16;
/** The marks of its form stand above these. */
const MARKS_FROM = 5;

/** A word of a sentence as the search for names sees it. */
export class Word {
  constructor(
    readonly form: WordForm,
    readonly start: number,
    /** End without a possessive ending. */
    readonly end: number,
    private readonly bits: number,
  ) {}

  get text(): string {
    return this.form.text;
  }
  get lower(): string {
    return this.form.lower;
  }
  /** Starts with a capital or digit-and-capital, or carries one inside ("iPhone", "al-Sisi"). */
  get capital(): boolean {
    return (this.bits & CAPITAL) !== 0;
  }
  get possessive(): boolean {
    return (this.bits & POSSESSIVE) !== 0;
  }
  /** Its capital proves nothing: head of a sentence, of a quotation, or after a colon. */
  get weak(): boolean {
    return (this.bits & WEAK) !== 0;
  }
  /** What stands between the word before and this one. */
  get gap(): Gap {
    return (this.bits & (AFTER_COMMA | AFTER_OTHER)) === 0 ? 'blank' : (this.bits & AFTER_COMMA) !== 0 ? 'comma' : 'other';
  }

  /** What `WordMark` tells of its form. */
  get marks(): number {
    return this.bits >>> MARKS_FROM;
  }

  /** The same word as the first of a stretch. */
  opening(): Word {
    return new Word(this.form, this.start, this.end, this.bits & ~(AFTER_COMMA | AFTER_OTHER) | WEAK | AFTER_OTHER);
  }
}

const OTHER = 0;
const UPPER = 1;
const LOWER = 2;
const DIGIT = 3;
const UNKNOWN = 255;
const classes = new Uint8Array(65_536).fill(UNKNOWN);

/** Past the end of a text there is no code, and no class but OTHER. */
function classOf(code: number): number {
  if (code !== code) return OTHER;
  const known = classes[code]!;
  if (known !== UNKNOWN) return known;
  const letter = String.fromCharCode(code);
  const kind = /[\p{Lu}\p{Lt}]/u.test(letter) ? UPPER : /[\p{L}\p{M}]/u.test(letter) ? LOWER : /\p{N}/u.test(letter) ? DIGIT : OTHER;
  classes[code] = kind;
  return kind;
}

/** Abbreviations whose dot belongs to the word, because a name goes on after it. */
const DOTTED = new Set('mr mrs ms dr prof rev st gen sen rep gov lt col sgt capt maj adm cmdr pres hon jr sr co inc ltd corp mt ft amb supt fr bros th chr wm edw geo ph md mohd muhd ma brig lieut cpl pvt cdr insp det engr cllr asst ald'.split(' '));

/** The words of one sentence, in order. A hyphen, apostrophe, ampersand or inner dot joins letters; "U.S." and "Mr." keep their dots. */
export function wordsOf(prose: string, sentence: Sentence): Word[] {
  const words: Word[] = [];
  const { start: from, end: to } = sentence.span;
  let at = from;
  let previousEnd = from;
  while (at < to) {
    const opening = prose.charCodeAt(at);
    if (opening === 32) {
      at++;
      continue;
    }
    const first = classOf(opening);
    if (first === OTHER) {
      const small = smallWordAt(prose, opening, at, to);
      if (small > at && words.length > 0) {
        words.push(wordOf(prose, at, small, hashOf(prose, at, small), gapOf(prose, previousEnd, at) === 0 ? 0 : AFTER_OTHER));
        previousEnd = small;
        at = small;
      } else at++;
      continue;
    }
    const start = at;
    let hash = hashOn(0, opening);
    let capital = first === UPPER;
    let dots = false;
    at++;
    // What ends the word, or a blank at the end of the sentence.
    let code = 32;
    for (; at < to; at++) {
      code = prose.charCodeAt(at);
      if (code === 32) break;
      const kind = classOf(code);
      if (kind !== OTHER) {
        if (kind === UPPER) capital = true;
        hash = hashOn(hash, code);
        continue;
      }
      const next = at + 1 < to ? classOf(prose.charCodeAt(at + 1)) : OTHER;
      if (next === OTHER || next === DIGIT && code === 46 && first !== DIGIT) break;
      // A joiner inside a word; "." between single letters or before a domain ("U.S", "Amazon.com"); "," and "." between digits.
      const dot = code === 46 && (first === DIGIT ? next === DIGIT : at - start === 1 || dots || next === LOWER && first === UPPER);
      // "Tafa‘ifā": typesetters use the opening mark for the Polynesian glottal stop.
      if (!dot && !isJoiner(code) && !(code === 47 && isDanishEnding(prose, start, at)) && !(code === 0x2018 && next === LOWER) && !(code === 44 && first === DIGIT && next === DIGIT)) break;
      if (dot) dots = true;
      hash = hashOn(hash, code);
    }
    let end = at;
    let possessive = false;
    const last = prose.charCodeAt(end - 1);
    if ((last === 115 || last === 83) && end - start > 2 && isApostrophe(prose.charCodeAt(end - 2))) {
      end -= 2;
      hash = hashOf(prose, start, end);
      possessive = true;
    } else if (at < to && (code === 39 || code === 0x2019) && (last === 115 || last === 122) && prose.charCodeAt(at + 1) === 32 && classOf(prose.charCodeAt(at + 2)) !== OTHER) {
      possessive = true;
      at++;
    }
    if (!possessive && capital && at < prose.length && prose.charCodeAt(at) === 46 && keepsDot(prose, start, end, dots)) {
      at++;
      end = at;
      hash = hashOn(hash, 46);
      // "U.S.’s"
      if (/^[’']s\b/.test(prose.slice(at, at + 3))) {
        possessive = true;
        at += 2;
      }
    }
    // The tail of a web address is no name, whatever its capitals.
    if (capital && start > from && prose.charCodeAt(start - 1) === 47 && /[.:][^\s]*\/$/.test(prose.slice(Math.max(from, start - 30), start))) capital = false;
    const gap = words.length === 0 ? WEAK | AFTER_OTHER : gapOf(prose, previousEnd, start);
    words.push(wordOf(prose, start, end, hash, gap | (capital ? CAPITAL : 0) | (possessive ? POSSESSIVE : 0)));
    previousEnd = at;
  }
  return words;
}

function wordOf(prose: string, start: number, end: number, hash: number, bits: number): Word {
  const number = formNumberAt(prose, start, end, hash);
  return new Word(formOf(number), start, end, bits | (marksOf(number) << MARKS_FROM));
}

/** ' ’ ʼ. */
function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2bc;
}

/** - ‐ ‑ ' ’ ʼ ʻ &. */
function isJoiner(code: number): boolean {
  return code === 45 || code === 39 || code === 0x2019 || code === 38 || code === 0x2010 || code === 0x2011 || code === 0x2bc || code === 0x2bb;
}

/** End of a word that is no run of letters: the "&" of "Tiller & Mast", the "’t" of "van ’t Zand". The offset itself where none stands. */
function smallWordAt(prose: string, code: number, at: number, to: number): number {
  if (code === 38) return at + 2 < to && isBlank(prose.charCodeAt(at - 1)) && isBlank(prose.charCodeAt(at + 1)) ? at + 1 : at;
  if (code !== 39 && code !== 0x2019 && code !== 0x2018 || prose.charCodeAt(at + 1) !== 116) return at;
  return /n$/i.test(prose.slice(at - 2, at - 1)) && isBlank(prose.charCodeAt(at - 1)) && isBlank(prose.charCodeAt(at + 2)) ? at + 2 : at;
}

/** "U.S.", "J.", "Mr.": the dot after the word belongs to it. */
function keepsDot(prose: string, start: number, end: number, dots: boolean): boolean {
  if (end - start === 1) return true;
  if (end - start > 7) return false;
  const text = prose.slice(start, end);
  return dots && /^(?:\p{L}\.)+\p{L}$/u.test(text) || DOTTED.has(text.toLowerCase());
}

/** The bits for what stands between two words; weak where a capital after it proves nothing. */
function gapOf(prose: string, from: number, to: number): number {
  const opening = prose.charCodeAt(from);
  const distance = to - from;
  if (distance === 1) return isBlank(opening) ? 0 : AFTER_OTHER;
  if (distance === 2 && opening === 44 && isBlank(prose.charCodeAt(from + 1))) return AFTER_COMMA;
  if (distance > LONGEST_GAP) return WEAK | AFTER_OTHER;
  const between = prose.slice(from, to);
  const known = gaps.get(between);
  if (known !== undefined) return known;
  const bits = bitsOf(between);
  if (gaps.size >= GAPS_LIMIT) gaps.clear();
  gaps.set(cutLoose(between), bits);
  return bits;
}

/** Gaps met before: most texts have a few dozen. */
const gaps = new Map<string, number>();
const GAPS_LIMIT = 4096;

function bitsOf(between: string): number {
  const opening = between.charCodeAt(0);
  // "29%, its" and "spend €45": signs of percent and money belong to their number.
  const marks = between.replace(/^[%‰°]/, '').replace(/[$€£¥₹₫₩₦₱₺]$/, '').trim();
  if (marks === '') return between.indexOf('\n') === between.lastIndexOf('\n') ? 0 : AFTER_OTHER;
  if (marks === ',') return AFTER_COMMA;
  if (/[:“‘•*|!?]\s*[“"‘'(]*$/.test(between) || /[.:;!?]["”’')]*\s+["“‘'(]*$/.test(between)) return WEAK | AFTER_OTHER;
  return (opening === 44 || opening === 58) && /^[,:]\s*[“"‘']/.test(between) ? WEAK | AFTER_OTHER : AFTER_OTHER;
}

/** Longer stretches without a letter are rules, tables or markup. */
const LONGEST_GAP = 40;

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 0xa0 || code === 9;
}

/** The words of a stretch that lies within one sentence, whose words are known: as if it were a sentence of its own. */
export function wordsWithin(prose: string, sentence: readonly Word[], start: number, end: number): readonly Word[] {
  const from = firstFrom(sentence, start);
  let to = sentence.length;
  while (to > from && sentence[to - 1]!.start >= end) to--;
  const before = from > 0 ? sentence[from - 1]! : undefined;
  const first = sentence[from];
  const last = to > from ? sentence[to - 1] : undefined;
  // Where the stretch cuts through a word, or begins or ends with one that is no run of letters, it is read anew.
  const cut = before !== undefined && (before.end > start || before.possessive) || first !== undefined && last !== undefined &&
    (last.end > end || last.end + 2 >= end && (last.possessive || isSign(prose, last)) || isSign(prose, first));
  if (cut) return wordsOf(prose, { span: { start, end }, block: 0 });
  if (first === undefined || last === undefined) return [];
  const words = sentence.slice(from, to);
  words[0] = first.opening();
  return words;
}

/** The "A/S" of "Helios Marine A/S". */
function isDanishEnding(prose: string, start: number, slash: number): boolean {
  return slash - start === 1 && prose.charCodeAt(start) === 65 && prose.charCodeAt(slash + 1) === 83 && classOf(prose.charCodeAt(slash + 2)) === OTHER;
}

/** "&" and "’t". */
function isSign(prose: string, word: Word): boolean {
  return classOf(prose.charCodeAt(word.start)) === OTHER;
}

/** Index of the first word that starts at `offset` or behind it. */
function firstFrom(words: readonly Word[], offset: number): number {
  let from = 0;
  for (let to = words.length; from < to; ) {
    const middle = (from + to) >> 1;
    if (words[middle]!.start < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The word of a sentence that starts at `offset`, if one does. */
export function wordStarting(words: readonly Word[], offset: number): Word | undefined {
  const word = words[firstFrom(words, offset)];
  return word?.start === offset ? word : undefined;
}

/** The word at an index that may lie before the first or behind the last. */
export function wordAt(words: readonly Word[], at: number): Word | undefined {
  // An array asked for a negative index looks through its named properties, which is slow.
  return at < 0 ? undefined : words[at];
}
