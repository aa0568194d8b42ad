import { isGivenName } from '../extract/names';
import { CARDINALS } from '../extract/numbers';
import { placeNamed } from '../extract/places';
import type { Article, Difference, DifferenceKind, Match } from '../model';
import { contains } from '../text/spans';
import { isFunctionWord, type Token } from '../text/tokens';
import { negationsIn } from './cues';
import { oppositesOf } from './opposites';
import { matterStem, type Prepared, type PreparedSentence } from './prepare';
import { steady } from '../text/steady';

/** Typed differences as the ranker counts them: firm and loose ones apart, where a kind knows both. */
const TYPED: readonly (readonly [name: string, kinds: readonly DifferenceKind[], loose: boolean | undefined])[] = [
  ['figure', ['figure'], false],
  ['figure, loose', ['figure'], true],
  ['figure misplaced', ['figure-attachment'], undefined],
  ['figure absent', ['figure-absent'], undefined],
  ['date', ['date'], undefined],
  ['date absent', ['date-absent'], undefined],
  ['name misplaced', ['actor'], undefined],
  ['name absent', ['actor-absent'], undefined],
  ['name misspelt', ['actor-spelling'], undefined],
  ['role', ['role'], undefined],
  ['quotation', ['quote-words', 'quote-speaker', 'quote-absent'], undefined],
  ['reversed', ['polarity'], false],
  ['reversed, loose', ['polarity'], true],
  ['hedge', ['hedge'], undefined],
];

/**
 * What the ranker weighs. All are oriented so that more of each speaks for the claim: coverage and the like as shares, everything
 * that speaks against it as a count below nought. That allows weights to be held at or above nought, which is what makes them transfer.
 */
export const FEATURES = [
  'words in article', 'words in best sentence', 'words in best window', 'names in best window', 'plain words in article', 'plain words in best window',
  'pairs near each other', 'pairs in order', 'pairs in best window', 'triples near each other',
  'fragment density', 'words in fragments', 'longest fragment', 'sentences behind fragments', 'word pairs in article', 'word pairs in best sentence',
  'names absent from article', 'numerals absent from article', 'negation in claim only', 'opposites',
  ...TYPED.map(([name]) => name), 'differences',
] as const;

/** Words within this many tokens of each other stand together (GROUNDING). */
const NEAR = 5;
/** GROUNDING: windows of one to three sentences. A longer one must cover this much more to be the better. */
const WINDOW = 3;
const WIDER = 0.02;
/** Counts are capped, so that one long claim does not outweigh the rest. */
const MOST = 5;

/** Where the words of an article stand, found once for each article. */
interface Profile {
  readonly sentences: readonly PreparedSentence[];
  /** For each stem the places as sentence × STRIDE + token. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** In how many sentences each stem stands. */
  readonly spread: ReadonlyMap<string, number>;
  /** Stems that only stand with a capital. */
  readonly names: ReadonlySet<string>;
  readonly wordPlaces: ReadonlyMap<string, readonly number[]>;
  readonly words: readonly Token[];
  /** The sentence of each of these words. */
  readonly sentenceAt: Int32Array;
}

const STRIDE = 4096;
const profiles = new WeakMap<Prepared, Profile>();

function profileOf(prepared: Prepared): Profile {
  const known = profiles.get(prepared);
  if (known) return known;
  const { article, sentences, words } = prepared;
  const places = new Map<string, number[]>();
  const spread = new Map<string, number>();
  const capital = new Set<string>();
  const plain = new Set<string>();
  for (const sentence of sentences) {
    const seen = new Set<string>();
    sentence.tokens.forEach((token, at) => {
      if (isFunctionWord(token.word)) return;
      const key = keyOf(token.word);
      push(places, key, sentence.index * STRIDE + Math.min(at, STRIDE - 1));
      if (!seen.has(key)) spread.set(key, (spread.get(key) ?? 0) + 1);
      seen.add(key);
      if (!isCapital(article, token)) plain.add(key);
      else if (at > 0) capital.add(key);
    });
  }
  const wordPlaces = new Map<string, number[]>();
  words.forEach(({ word }, at) => push(wordPlaces, word, at));
  const sentenceAt = Int32Array.from(sentences.flatMap(({ tokens, index }) => tokens.map(() => index)));
  const profile = { sentences, places, spread, names: new Set([...capital].filter((key) => !plain.has(key))), wordPlaces, words, sentenceAt };
  profiles.set(prepared, profile);
  return profile;
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** Numbers by value where a word of its own states one, other words by their stem. */
function keyOf(word: string): string {
  const value = CARDINALS.get(word);
  if (value !== undefined) return String(value);
  return /^\d/.test(word) ? word.replace(/,/g, '') : matterStem(word);
}

function isCapital(article: Article, token: Token): boolean {
  return /^\p{Lu}/u.test(article.prose.slice(token.start, token.start + 2));
}

/** A content word of the claim. */
interface Word {
  readonly key: string;
  readonly at: number;
  readonly kind: 'name' | 'numeral' | 'plain';
  readonly weight: number;
}

/** A claim sentence with what the typed comparison said of it. */
export interface Compared {
  readonly draft: Article;
  readonly sentence: PreparedSentence;
  readonly differences: readonly Pick<Difference, 'kind' | 'loose' | 'claimSpan'>[];
  readonly matched: readonly Pick<Match, 'claimSpan'>[];
}

/** Feature values of a claim sentence held against one article, in the order of FEATURES; finite whatever the input. */
export function featuresOf(compared: Compared, source: Prepared): number[] {
  const { sentence, differences } = compared;
  const profile = profileOf(source);
  const count = profile.sentences.length;
  const claim = wordsOf(compared, profile);
  const unique = [...new Map(claim.map((word) => [word.key, word])).values()];
  const total = unique.reduce((sum, word) => sum + word.weight, 0) || 1;

  const within = unique.map((word) => new Set((profile.places.get(word.key) ?? []).map((place) => Math.floor(place / STRIDE))));
  const share = (from: number, to: number): number => {
    let sum = 0;
    unique.forEach((word, i) => {
      if (stands(within[i], from, to)) sum += word.weight;
    });
    return sum / total;
  };
  let sentenceShare = 0;
  let best = { from: 0, to: 0, share: 0 };
  for (let from = 0; from < count; from++) {
    for (let size = 1; size <= WINDOW && from + size <= count; size++) {
      const covered = share(from, from + size);
      if (size === 1) sentenceShare = Math.max(sentenceShare, covered);
      if (covered - WIDER * (size - 1) > best.share - WIDER * Math.max(0, best.to - best.from - 1)) best = { from, to: from + size, share: covered };
    }
  }
  const inWindow = (i: number): boolean => stands(within[i], best.from, best.to);
  const absent = (kind: Word['kind']): number => -Math.min(MOST, unique.filter((word) => word.kind === kind && !profile.places.has(word.key)).length);
  const names = unique.flatMap((word, i) => (word.kind === 'name' ? [i] : []));
  const plainIn = (has: (i: number) => boolean): number => plainShare(unique, has);
  const pairs = pairsOf(claim, profile, best);
  const fragments = fragmentsOf(sentence.tokens, profile);
  const wordPairs = wordPairsOf(sentence.tokens, profile);
  const windowTokens = profile.sentences.slice(best.from, best.to).flatMap(({ tokens }) => tokens);
  const denied = negationsIn(sentence.tokens).length > 0;
  const deniedThere = negationsIn(windowTokens).length > 0;
  const windowKeys = new Set(windowTokens.map(({ word }) => keyOf(word)));
  const opposites = unique.filter((word, i) => !inWindow(i) && [...oppositesOf(word.key)].some((other) => windowKeys.has(other))).length;
  const typed = TYPED.map(([, kinds, loose]) => -Math.min(MOST, differences.filter((one) => kinds.includes(one.kind) && (loose === undefined || one.loose === loose)).length));

  return [
    share(0, count), sentenceShare, best.share, names.length === 0 ? 1 : names.filter(inWindow).length / names.length,
    plainIn((i) => (within[i]?.size ?? 0) > 0), plainIn(inWindow),
    pairs.near, pairs.ordered, pairs.inWindow, pairs.triples,
    fragments.density, fragments.covered, fragments.longest, -fragments.sources, wordPairs.article, wordPairs.sentence,
    absent('name'), absent('numeral'), denied && !deniedThere ? -1 : 0, -Math.min(MOST, opposites),
    ...typed, -Math.min(MOST, -typed.reduce((sum, n) => sum + n, 0)),
  ];
}

/** Share of the words that are neither name nor numeral: a known name with new deeds is not covered by its name. */
function plainShare(words: readonly Word[], has: (i: number) => boolean): number {
  let [sum, total] = [0, 0];
  words.forEach(({ kind, weight }, i) => {
    if (kind !== 'plain') return;
    total += weight;
    if (has(i)) sum += weight;
  });
  return total === 0 ? 1 : sum / total;
}

function stands(set: ReadonlySet<number> | undefined, from: number, to: number): boolean {
  for (let s = from; set && s < to; s++) if (set.has(s)) return true;
  return false;
}

/** Content words of the claim. Words of a figure, date or name that the typed comparison settled, though the article words it otherwise, are left to it. */
function wordsOf({ draft, sentence, differences, matched }: Compared, profile: Profile): Word[] {
  const settled = [...matched, ...differences.filter(({ kind }) => kind === 'actor-spelling')].map(({ claimSpan }) => claimSpan);
  const count = profile.sentences.length;
  // Where all is in small letters, capitals tell no name; gazetteer and given names do for some.
  const small = !sentence.tokens.some((token, at) => at > 0 && isCapital(draft, token));
  return sentence.tokens.flatMap((token, at): Word[] => {
    if (isFunctionWord(token.word)) return [];
    const key = keyOf(token.word);
    if (!profile.places.has(key) && settled.some((span) => contains(span, token))) return [];
    const named = profile.names.has(key) || sentence.mentions.some((mention) => contains(mention.span, token)) || (at > 0 && isCapital(draft, token) && !profile.places.has(key)) || (small && (placeNamed(token.word) !== undefined || isGivenName(token.word)));
    const spread = profile.spread.get(key) ?? 0;
    // Inverse sentence frequency within the article, smoothed as in BM25.
    return [{ key, at, kind: /^\d/.test(key) ? 'numeral' : named ? 'name' : 'plain', weight: steady(Math.log(1 + (count - spread + 0.5) / (spread + 0.5))) }];
  });
}

interface Pairs {
  readonly near: number;
  readonly ordered: number;
  readonly inWindow: number;
  /** Share of content words of which both neighbours stand near. */
  readonly triples: number;
}

/** Neighbouring content words of the claim that stand near each other in one sentence of the article, weighted as their words are. */
function pairsOf(claim: readonly Word[], profile: Profile, window: { readonly from: number; readonly to: number }): Pairs {
  let [near, ordered, inWindow, triples, total] = [0, 0, 0, 0, 0];
  let before = false;
  for (let i = 1; i < claim.length; i++) {
    const a = claim[i - 1] as Word;
    const b = claim[i] as Word;
    const weight = a.weight + b.weight;
    const found = together(profile.places.get(a.key) ?? [], profile.places.get(b.key) ?? [], window);
    total += weight;
    if (found.near) near += weight;
    if (found.ordered) ordered += weight;
    if (found.inWindow) inWindow += weight;
    if (found.near && before) triples++;
    before = found.near;
  }
  const all = total || 1;
  return { near: near / all, ordered: ordered / all, inWindow: inWindow / all, triples: triples / Math.max(1, claim.length - 2) };
}

function together(a: readonly number[], b: readonly number[], window: { readonly from: number; readonly to: number }): { near: boolean; ordered: boolean; inWindow: boolean } {
  const found = { near: false, ordered: false, inWindow: false };
  let from = 0;
  for (const place of a) {
    const sentence = Math.floor(place / STRIDE);
    while (from < b.length && (b[from] ?? 0) < Math.max(sentence * STRIDE, place - NEAR)) from++;
    for (let j = from; j < b.length && (b[j] ?? 0) <= place + NEAR && (b[j] ?? 0) < (sentence + 1) * STRIDE; j++) {
      found.near = true;
      if ((b[j] ?? 0) > place) found.ordered = true;
      if (sentence >= window.from && sentence < window.to) found.inWindow = true;
    }
  }
  return found;
}

interface Fragments {
  readonly density: number;
  /** Share of the claim's words in runs of two or more. */
  readonly covered: number;
  /** Share of the longest run. */
  readonly longest: number;
  /** Sentences the longer runs come from, beyond the first. */
  readonly sources: number;
}

/** Shortest run that tells which sentence it was taken from. */
const TELLING = 3;

/** Extractive fragments of Grusky et al. 2018 (Newsroom): the longest runs of words the claim shares with the article, taken greedily from the left. */
function fragmentsOf(tokens: readonly Token[], { wordPlaces, words, sentenceAt }: Profile): Fragments {
  let [squares, covered, most] = [0, 0, 0];
  const from: number[] = [];
  for (let i = 0; i < tokens.length; ) {
    let longest = 0;
    let nearest = 0;
    const last = from.at(-1);
    for (const place of wordPlaces.get(tokens[i]?.word ?? '') ?? []) {
      let length = 1;
      while (i + length < tokens.length && words[place + length]?.word === tokens[i + length]?.word) length++;
      const sentence = sentenceAt[place] ?? 0;
      // Of equal runs the one in the sentence that the run before came from.
      if (length < longest || (length === longest && (last === undefined || Math.abs(sentence - last) >= Math.abs(nearest - last)))) continue;
      longest = length;
      nearest = sentence;
    }
    squares += longest * longest;
    if (longest > 1) covered += longest;
    if (longest > most) most = longest;
    if (longest >= TELLING) from.push(nearest);
    i += Math.max(1, longest);
  }
  const all = tokens.length || 1;
  return { density: steady(Math.log1p(squares / all) / Math.log1p(all)), covered: covered / all, longest: most / all, sources: Math.min(MOST, Math.max(0, new Set(from).size - 1)) };
}

/** Share of neighbouring words, function words included, that stand so in the article and in the one sentence that has most of them. */
function wordPairsOf(tokens: readonly Token[], { wordPlaces, words, sentenceAt }: Profile): { article: number; sentence: number } {
  const bySentence = new Map<number, number>();
  let article = 0;
  for (let i = 1; i < tokens.length; i++) {
    const own = tokens[i]?.word;
    const found = new Set<number>();
    for (const place of wordPlaces.get(tokens[i - 1]?.word ?? '') ?? []) if (words[place + 1]?.word === own) found.add(sentenceAt[place] ?? 0);
    if (found.size > 0) article++;
    for (const sentence of found) bySentence.set(sentence, (bySentence.get(sentence) ?? 0) + 1);
  }
  const all = Math.max(1, tokens.length - 1);
  return { article: article / all, sentence: Math.max(0, ...bySentence.values()) / all };
}
