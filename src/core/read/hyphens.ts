import { isLower } from '../text/chars';

/** First parts that make compounds; a break after one of them leaves the hyphen where it was (Chicago Manual of Style, 7.96), unless an ending follows. */
const COMPOUNDING = new Set('self half cross well low high long short two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety year old third first second multi full part late state vice north south east west large small medium open free hard soft much land sea air price cost tax oil gas rain snow world market'.split(' '));
/** Endings that break off such a word: "north-ern", "high-est", "state-ments". */
const ENDING = /^(?:e|er|est|ern|ly|ing|ed|en|ment|ness|ary|age|dom|ner|ship|ware|way|hood|teen|ty|th|ful|less|y|ish|ward|wards|land|ity|al|ance|ism|ist|scape|lord|line|mark|place|wide|craft|port|fall|lier|liest|sion|tion|ings|mer|mest)s?$/;

/** Text with the hyphen at its end mended for what follows on the next line: taken out of a broken word, kept in a compound; elsewhere a blank is added. */
export function mend(text: string, next: string, words: ReadonlySet<string>): string {
  const tail = text.slice(-60);
  const broken = /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*) ?[-\u2010\u00AD\u2011]$/u.exec(tail);
  if (!broken) return /[\u2014\u2013/]$/.test(tail) && !/\s[\u2014\u2013/]$/.test(tail) ? text : `${text} `;
  const hyphenated = text.slice(0, text.length - tail.length + broken.index) + broken[1]!;
  const first = broken[1]!.toLowerCase();
  const second = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u.exec(next)?.[0].toLowerCase() ?? '';
  // "pre- and post-war", "2020-", "Anglo-" before a capital: what stands there is no broken word.
  if (/^(?:and|or|to|und|bis)$/.test(second)) return `${hyphenated}- `;
  if (!isLower(next.charCodeAt(0)) || /\p{N}$/u.test(first)) return `${hyphenated}-`;
  if (tail.endsWith('\u00AD')) return hyphenated;
  if (words.has(first + second)) return hyphenated;
  if (words.has(`${first}-${second}`) || (COMPOUNDING.has(first.slice(first.lastIndexOf('-') + 1)) && !ENDING.test(second.split('-')[0]!))) return `${hyphenated}-`;
  return hyphenated;
}
