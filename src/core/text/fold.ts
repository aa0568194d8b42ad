/**
 * Folding: the one way words are made comparable. Case, accents, curly quotes and dashes go; length may change,
 * so folded text is for comparing and for index keys, never for offsets.
 */
import { cutLoose } from './cut-loose';

const PLAIN_ASCII = /^[a-z0-9]*$/;

/** Letters that Unicode does not decompose into a base and a mark (Unicode 15.1, names with "WITH STROKE" and ligatures). */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ł: 'l', ø: 'o', ŧ: 't', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ŋ: 'n', ŀ: 'l', ĸ: 'k',
};

const memo = new Map<string, string>();
/** Enough for the vocabulary of one corpus; past it the memo starts afresh rather than growing for ever. */
const MEMO_LIMIT = 100_000;

/** Folds one word or phrase: lower case, no accents, straight quotes and hyphens. */
export function fold(text: string): string {
  if (PLAIN_ASCII.test(text)) return text;
  const known = memo.get(text);
  if (known !== undefined) return known;
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[đðħıłøŧßæœþŋŀĸ]/g, (letter) => UNDECOMPOSED[letter]!)
    .replace(/[\u2018\u2019\u201A\u201B\u02BC\u2032\u00B4`]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '');
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(cutLoose(text), folded);
  return folded;
}
