import { isoDate, MONTH_NAME } from './dates';

const YEAR_FIRST = /(?:^|\D)((?:19|20)\d{2})([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=\D|$)/;
const MONTH_ONLY = /(?:^|[^\p{L}\p{N}])((?:19|20)\d{2})[-_](0[1-9]|1[0-2])(?=[^\d_-]|[-_]\D|$)/u;
const WORDED = new RegExp(`(?:^|[^\\p{L}\\p{N}])(${MONTH_NAME}) (\\d{1,2}) ((?:19|20)\\d{2})(?=\\D|$)|(?:^|\\D)(\\d{1,2}) (${MONTH_NAME}) ((?:19|20)\\d{2})(?=\\D|$)`, 'iu');

/** Date that a file's name states ("2024-06-21-quota", "20240621_quota", "quota-21-june-2024"); null for none, for a bare year and for any other number. */
export function dateInName(base: string): string | null {
  const first = YEAR_FIRST.exec(base);
  if (first) return isoDate(`${first[1]}-${first[3]}-${first[4]}`);
  const worded = WORDED.exec(base.replace(/[-_., ]{1,4}/g, ' '));
  if (worded) return isoDate(worded[1] ? `${worded[1]} ${worded[2]}, ${worded[3]}` : `${worded[4]} ${worded[5]} ${worded[6]}`);
  const month = MONTH_ONLY.exec(base);
  return month ? isoDate(`${month[1]}-${month[2]}`) : null;
}

/** Fewer words are a key that somebody made up ("harbour-vote"), more than a headline has are none. */
const TITLE_WORDS = [3, 24] as const;

/** Title that a file's name spells out ("2024-06-21_bridge-to-close-in-may" says "bridge to close in may"), as written; null for keys, numbers and hashes. */
export function titleInName(base: string): string | null {
  const words = base.slice(0, 300).split(/[-_+ ]{1,10}/).filter((word) => word !== '');
  while (words.length > 0 && /^[\d.]{1,20}$/.test(words[0]!)) words.shift();
  if (words.length < TITLE_WORDS[0] || words.length > TITLE_WORDS[1]) return null;
  const spoken = words.filter((word) => /^[\p{L}\p{M}'\u2019.,()]{1,30}$/u.test(word));
  return spoken.length >= TITLE_WORDS[0] && spoken.length * 2 > words.length ? words.join(' ') : null;
}
