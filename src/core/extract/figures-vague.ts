import type { Read, Scope } from './figures-read';

const TEENS_BEFORE = /\b(low|mid|high)[\s-]{1,2}$/i;
const DIGITS_BEFORE = /\b(low|mid|high)(?:[\s-]to[\s-](mid|high))?[\s-]{1,2}(single|double)[\s-]{1,2}$/i;
/** What grows by shares: without such a word the teens are years of age or degrees. */
const SHARED = /\b(?:grow(?:th|s|n|ing)?|grew|sales|revenues?|income|earnings|profits?|margins?|outlook|guidance|inflation|prices?|costs?|demand|yields?|returns?|volumes?|output|orders|bookings|spending|spoilage|rates?|rose|rise|rises|fell|falls?|up|down|increases?d?|decline[ds]?|jumped|climbed|dropped|turnout|share|per\s?cent|percent(?:age)?)\b|%/i;
const NO_SHARE = /\b(?:his|her|their|temperatures?|degrees|boys?|girls?|children|celsius|fahrenheit)\b/i;

const THIRDS: Readonly<Record<string, number>> = { low: 0, mid: 1, high: 2 };
const TEENS = [[11, 13], [14, 16], [17, 19]] as const;
const SINGLE = [[1, 3], [4, 6], [7, 9]] as const;

/** Shares that reports of companies leave loose: "the low teens", "mid-single digits", "a low double-digit rise"; null where no word of growth stands by. */
export function looseShare({ prose, from, to }: Scope, at: number, wordEnd: number): Read | null {
  const before = prose.slice(Math.max(from, at - 28), at);
  const teens = prose.charCodeAt(at) === 116;
  const match = (teens ? TEENS_BEFORE : DIGITS_BEFORE).exec(before);
  if (match === null) return null;
  const around = prose.slice(Math.max(from, at - 110), Math.min(to, wordEnd + 40));
  if (NO_SHARE.test(before) || !SHARED.test(around)) return null;
  const low = THIRDS[match[1]!.toLowerCase()] ?? 0;
  const high = match[2] === undefined ? low : (THIRDS[match[2].toLowerCase()] ?? low);
  const double = match[3]?.toLowerCase() === 'double';
  if (double && low > 0) return null;
  const value = double ? { min: 10, max: 14 } : { min: (teens ? TEENS : SINGLE)[low]![0], max: (teens ? TEENS : SINGLE)[high]![1] };
  return { start: at - match[0].length, end: wordEnd, kind: 'percent', value, unit: '%', scale: null };
}
