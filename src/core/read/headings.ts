import { isLower, isUpper } from '../text/chars';

/** Words that titles leave in lower case. */
const SMALL = new Set('a an the and but or nor of in on at by for from with to as into over per via vs is are'.split(' '));

/** Where a line stands, which decides how much a line without a final stop must look like a heading. */
export interface HeadingPlace {
  /** It is the first block of the document. */
  readonly first: boolean;
  /** A paragraph of prose comes next, or another heading: a heading heads something. */
  readonly heads: boolean;
}

/** Longest headline in common use, in units: past it a line is prose. */
const LONGEST = 140;

/** True for a line, standing by itself, that is a heading by shape: short, no final stop, in title case, a question, or a headline at the top. */
export function looksLikeHeading(line: string, place: HeadingPlace): boolean {
  const words = line.trim();
  if (words.length < 2 || words.length > LONGEST || !place.heads) return false;
  const last = words.charCodeAt(words.length - 1);
  if (last === 46 || last === 58 || last === 59 || last === 44 || last === 0x2026) return false;
  if (/[.!]["'\u201D\u2019)]{1,3}$/.test(words) || /[.?!]\s+\S/.test(words.replace(/\b(?:\p{Lu}\.)+|\b(?:vs|St|Mr|Mrs|Ms|Dr|No)\./gu, ''))) return false;
  const parts = words.split(/\s+/).map((part) => part.replace(/^[^\p{L}\p{N}]+/u, '')).filter((part) => part !== '');
  const lead = parts[0]?.charCodeAt(0) ?? 0;
  if (parts.length === 0 || isLower(lead)) return false;
  if (last === 63) return parts.length <= 14;
  if (isTitleCase(parts)) return parts.length <= 18;
  if (place.first) return parts.length <= 20 && last !== 33;
  // In sentence case only a short line without figures: a longer one may be a sentence whose stop was forgotten. A number that counts
  // parts ("Phase 2") or names the year ("Outlook for 2024") at its end is no figure; "Budget of $4 million" states one.
  const counted = parts.slice(0, -1).some((part) => /\d/.test(part)) || (/\d/.test(words) && !/ (?:\d{1,2}|(?:19|20)\d{2})$/.test(words));
  return last !== 33 && parts.length <= 6 && !counted;
}

/** True where all words that titles capitalise are capitalised, but for one in five; one word alone counts when it is capitalised. */
function isTitleCase(words: readonly string[]): boolean {
  let capital = 0;
  let lower = 0;
  for (const word of words) {
    const code = word.charCodeAt(0);
    if (isUpper(code)) capital++;
    else if (isLower(code) && !SMALL.has(word)) lower++;
  }
  return capital > 0 && lower * 4 <= capital;
}
