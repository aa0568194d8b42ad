import { CARDINALS } from '../extract/numbers';
import type { Article } from '../model';
import { isFunctionWord, type Token } from '../text/tokens';
import { matterStem, type MatterToken } from './matter-words';
import common from './ranker-common.json';

/** A word as the ranker counts it; parts of a hyphened word are words of their own, with the span of the whole. */
export interface RankedWord extends Token {
  /** What makes two words the same: the value of a number, the stem of any other word. */
  readonly key: string;
  readonly content: boolean;
  readonly capital: boolean;
  readonly sentence: number;
}

/** Words of one sentence in order. "Run-off" and "run off" yield the same, and so do "didn't", "did n't" and "did not". */
export function rankedWords(article: Article, tokens: readonly MatterToken[], sentence: number): RankedWord[] {
  const words: RankedWord[] = [];
  for (const { start, end, form } of tokens) {
    const capital = isCapitalAt(article.prose, start);
    for (const { word, key, content } of (form.parts ??= partsOf(form.word).map((part) => ({ word: part, key: keyOf(part), content: !isFunctionWord(part) })))) {
      words.push({ start, end, word, key, content, capital, sentence });
    }
  }
  return words;
}

function isCapitalAt(prose: string, at: number): boolean {
  const code = prose.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(prose.slice(at, at + 2));
}

const CONTRACTED: Readonly<Record<string, readonly string[]>> = { "can't": ['can', 'not'], cannot: ['can', 'not'], "won't": ['will', 'not'], "n't": ['not'] };

function partsOf(word: string): readonly string[] {
  if (word.endsWith("n't") || word === 'cannot') return CONTRACTED[word] ?? [word.slice(0, -3), 'not'];
  return /[-\u2010\u2011]/.test(word) ? word.split(/[-\u2010\u2011]/).filter((part) => part !== '') : word === 's' ? [] : [word];
}

/** Numbers by value where a word of its own states one, other words by their stem. */
function keyOf(word: string): string {
  const value = CARDINALS.get(word);
  if (value !== undefined) return String(value);
  return /^\d/.test(word) ? word.replace(/,/g, '').replace(/(?:st|nd|rd|th)$/, '') : matterStem(word);
}

const bands = new Map(common.bands.flatMap((stems, band) => stems.split(' ').map((stem) => [stem, band] as const)));

/**
 * How much a word tells, in nats: less the logarithm of the share of news and reference articles it stands in, as counted by `npm run bench:train`
 * in bands of one octave. A word that no band holds, a name and a numeral tell most.
 */
export function tellingOf(key: string): number {
  return Math.LN2 * (1 + (bands.get(key) ?? common.bands.length));
}
