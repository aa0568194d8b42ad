import { CARDINALS } from '../extract/numbers';
import type { Article } from '../model';
import { steady } from '../text/steady';
import { isFunctionWord, type Token } from '../text/tokens';
import { isNegating } from './cues';
import { chainKey, type ChainKey } from './key-chains';
import { matterStem, type MatterToken, type MatterWord } from './matter-words';
import common from './ranker-common.json';

/** A word as the ranker counts it: a part of a hyphened word, or the whole of another. One object serves all places where it is written alike. */
export interface WordPart {
  readonly word: string;
  /** What makes two words the same: the value of a number, the stem of any other word. */
  readonly key: string;
  readonly chain: ChainKey;
  readonly content: boolean;
  /** How much it tells, in nats: see `tellingOf`. */
  readonly telling: number;
  /** May deny something, by what stands beside it. */
  readonly negates: boolean;
  /** Worth of a word when order is compared: a telling word counts up to five times a function word. */
  readonly orderWeight: number;
}

/** A word where it stands in a claim; parts of a hyphened word have the span of the whole. */
export interface RankedWord extends Token, WordPart {
  readonly capital: boolean;
}

/** Words of one sentence in order. "Run-off" and "run off" yield the same, and so do "didn't", "did n't" and "did not". */
export function rankedWords(article: Article, tokens: readonly MatterToken[]): RankedWord[] {
  const words: RankedWord[] = [];
  for (const { start, end, form } of tokens) {
    const capital = isCapitalAt(article.prose, start);
    for (const { word, key, chain, content, telling, negates, orderWeight } of partsOf(form)) words.push({ start, end, word, key, chain, content, telling, negates, orderWeight, capital });
  }
  return words;
}

/** What the ranker counts of a word; none for an "s" that stands alone. */
export function partsOf(form: MatterWord): readonly WordPart[] {
  return (form.parts ??= written(form.word).map(partOfWord));
}

function partOfWord(word: string): WordPart {
  const [key, content] = [keyOf(word), !isFunctionWord(word)];
  const telling = tellingOf(key);
  return { word, key, chain: chainKey(key), content, telling, negates: isNegating(word), orderWeight: content ? steady(Math.sqrt(telling)) / 2 : 0.25 };
}

/** True for a capital letter at a place. */
export function isCapitalAt(prose: string, at: number): boolean {
  const code = prose.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(prose.slice(at, at + 2));
}

const CONTRACTED: Readonly<Record<string, readonly string[]>> = { "can't": ['can', 'not'], cannot: ['can', 'not'], "won't": ['will', 'not'], "n't": ['not'] };

function written(word: string): readonly string[] {
  if (word.endsWith("n't") || word === 'cannot') return CONTRACTED[word] ?? [word.slice(0, -3), 'not'];
  return /[-\u2010\u2011]/.test(word) ? word.split(/[-\u2010\u2011]/).filter((part) => part !== '') : word === 's' ? [] : [word];
}

/** Numbers by value where a word of its own states one, other words by their stem. */
function keyOf(word: string): string {
  const value = CARDINALS.get(word);
  if (value !== undefined) return String(value);
  return /^\d/.test(word) ? word.replace(/,/g, '').replace(/(?:st|nd|rd|th)$/, '') : matterStem(word);
}

/** What the words of each band tell. */
const telling = new Map(common.bands.flatMap((stems, band) => stems.split(' ').map((stem) => [stem, Math.LN2 * (1 + band)] as const)));

/** What a word that no band holds, a name and a numeral tell. */
export const MOST_TELLING = Math.LN2 * (1 + common.bands.length);

/**
 * How much a word tells, in nats: less the logarithm of the share of news and reference articles it stands in, as counted by `npm run bench:train`
 * in bands of one octave. A word that no band holds, a name and a numeral tell most.
 */
export function tellingOf(key: string): number {
  return telling.get(key) ?? MOST_TELLING;
}
