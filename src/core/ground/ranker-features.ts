import { isGivenName } from '../extract/names';
import { CARDINALS } from '../extract/numbers';
import { placeNamed } from '../extract/places';
import type { Article, Difference, DifferenceKind } from '../model';
import { contains } from '../text/spans';
import { isFunctionWord, type Token } from '../text/tokens';
import { isHedge, negationsIn } from './cues';
import { oppositesOf } from './opposites';
import { matterStem, type Prepared, type PreparedSentence } from './prepare';

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
  'words in article', 'words in best sentence', 'words in best window', 'words by beginning in article', 'words by beginning in best window', 'names in best window',
  'pairs near each other', 'pairs in order', 'pairs in best window', 'triples near each other', 'fragment density', 'words in fragments', 'longest fragment', 'sentences behind fragments', 'distance between fragments', 'word pairs in article', 'word pairs in best sentence',
  'longest run absent from article', 'longest run absent from window', 'words absent from article', 'words absent from window', 'words absent from sentence',
  'names absent from article', 'names absent from window', 'names absent from sentence', 'numerals absent from article', 'numerals absent from window', 'numerals absent from sentence',
  'pairs apart', 'pairs apart by name', 'pairs turned round', 'names turned round', 'negation in claim only', 'negation in article only', 'opposites', 'hedge in article only',
  ...TYPED.map(([name]) => name), 'differences',
] as const;

/** Words within this many tokens of each other stand together (GROUNDING). */
const NEAR = 5;
/** GROUNDING: windows of one to three sentences. A longer one must cover this much more to be the better. */
const WINDOW = 3;
const WIDER = 0.02;
/** Stems that share so many first letters are taken for forms of one word ("negotiate", "negotiations"). */
const BEGINNING = 5;
/** Counts are capped, so that one long claim does not outweigh the rest. */
const MOST = 5;

/** Where the words of an article stand, found once for each article. */
interface Profile {
  readonly sentences: readonly PreparedSentence[];
  /** For each stem the places as sentence × STRIDE + token. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** In how many sentences each stem stands. */
  readonly spread: ReadonlyMap<string, number>;
  readonly beginnings: ReadonlyMap<string, ReadonlySet<number>>;
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
  const beginnings = new Map<string, Set<number>>();
  const capital = new Set<string>();
  const plain = new Set<string>();
  for (const sentence of sentences) {
    const seen = new Set<string>();
    sentence.tokens.forEach((token, at) => {
      if (isFunctionWord(token.word)) return;
      const key = keyOf(token.word);
      push(places, key, sentence.index * STRIDE + Math.min(at, STRIDE - 1));
      const start = key.slice(0, BEGINNING);
      const those = beginnings.get(start);
      if (those) those.add(sentence.index);
      else beginnings.set(start, new Set([sentence.index]));
      if (!seen.has(key)) spread.set(key, (spread.get(key) ?? 0) + 1);
      seen.add(key);
      if (!isCapital(article, token)) plain.add(key);
      else if (at > 0) capital.add(key);
    });
  }
  const wordPlaces = new Map<string, number[]>();
  words.forEach(({ word }, at) => push(wordPlaces, word, at));
  const sentenceAt = Int32Array.from(sentences.flatMap(({ tokens, index }) => tokens.map(() => index)));
  const profile = { sentences, places, spread, beginnings, names: new Set([...capital].filter((key) => !plain.has(key))), wordPlaces, words, sentenceAt };
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

/** Feature values of a claim sentence held against one article, in the order of FEATURES; finite whatever the input. */
export function featuresOf(draft: Article, sentence: PreparedSentence, source: Prepared, differences: readonly Pick<Difference, 'kind' | 'loose'>[]): number[] {
  const profile = profileOf(source);
  const count = profile.sentences.length;
  const claim = wordsOf(draft, sentence, profile);
  const unique = [...new Map(claim.map((word) => [word.key, word])).values()];
  const total = unique.reduce((sum, word) => sum + word.weight, 0) || 1;

  const within = unique.map((word) => new Set((profile.places.get(word.key) ?? []).map((place) => Math.floor(place / STRIDE))));
  const loosely = unique.map((word, i) => (word.kind !== 'plain' || word.key.length < BEGINNING || (within[i]?.size ?? 0) > 0 ? within[i] : profile.beginnings.get(word.key.slice(0, BEGINNING))) ?? EMPTY);
  const share = (sets: readonly ReadonlySet<number>[], from: number, to: number): number => {
    let sum = 0;
    unique.forEach((word, i) => {
      const set = sets[i];
      for (let s = from; set && s < to; s++) if (set.has(s)) return void (sum += word.weight);
    });
    return sum / total;
  };
  let sentenceShare = 0;
  let best = { from: 0, to: 0, share: 0 };
  let bestSentence = 0;
  for (let from = 0; from < count; from++) {
    for (let size = 1; size <= WINDOW && from + size <= count; size++) {
      const covered = share(within, from, from + size);
      if (size === 1 && covered > sentenceShare) {
        sentenceShare = covered;
        bestSentence = from;
      }
      if (covered - WIDER * (size - 1) > best.share - WIDER * Math.max(0, best.to - best.from - 1)) best = { from, to: from + size, share: covered };
    }
  }
  const inArticle = (i: number): boolean => (within[i]?.size ?? 0) > 0;
  const inWindow = (i: number): boolean => stands(within[i], best.from, best.to);
  const inSentence = (i: number): boolean => within[i]?.has(bestSentence) === true;
  const absent = (kind: Word['kind'], has: (i: number) => boolean): number => -Math.min(MOST, unique.filter((word, i) => word.kind === kind && !has(i)).length);
  const names = unique.flatMap((word, i) => (word.kind === 'name' ? [i] : []));
  const index = new Map(unique.map((word, i) => [word.key, i]));
  const has = (word: Word, where: (i: number) => boolean): boolean => where(index.get(word.key) ?? -1);

  const pairs = pairsOf(claim, profile, (word) => has(word, inArticle), best);
  const fragments = fragmentsOf(sentence.tokens, profile);
  const bigrams = wordPairsOf(sentence.tokens, profile);
  const windowTokens = profile.sentences.slice(best.from, best.to).flatMap(({ tokens }) => tokens);
  const denied = negationsIn(sentence.tokens).length > 0;
  const deniedThere = negationsIn(windowTokens).length > 0;
  const deniedInSentence = negationsIn(profile.sentences[bestSentence]?.tokens ?? []).length > 0;
  const windowKeys = new Set(windowTokens.map(({ word }) => keyOf(word)));
  const opposites = unique.filter((word, i) => !inWindow(i) && [...oppositesOf(word.key)].some((other) => windowKeys.has(other))).length;
  const hedged = sentence.tokens.some(({ word }) => isHedge(word));
  const hedgedThere = (profile.sentences[bestSentence]?.tokens ?? []).some(({ word }) => isHedge(word));
  const typed = TYPED.map(([, kinds, loose]) => -Math.min(MOST, differences.filter((one) => kinds.includes(one.kind) && (loose === undefined || one.loose === loose)).length));

  return [
    share(within, 0, count), sentenceShare, best.share, share(loosely, 0, count), share(loosely, best.from, best.to), names.length === 0 ? 1 : names.filter(inWindow).length / names.length,
    pairs.near, pairs.ordered, pairs.inWindow, pairs.triples, fragments.density, fragments.covered, fragments.longest, -fragments.sources, -fragments.distance,
    bigrams.article, bigrams.sentence,
    -longestRun(claim, (word) => has(word, inArticle)), -longestRun(claim, (word) => has(word, inWindow)), absent('plain', inArticle), absent('plain', inWindow), absent('plain', inSentence),
    absent('name', inArticle), absent('name', inWindow), absent('name', inSentence), absent('numeral', inArticle), absent('numeral', inWindow), absent('numeral', inSentence),
    -Math.min(MOST, pairs.apart), -Math.min(MOST, pairs.apartByName), -Math.min(MOST, pairs.turned), -Math.min(MOST, namesTurned(claim, profile, bestSentence)),
    denied && !deniedThere ? -1 : 0, !denied && deniedInSentence ? -1 : 0, -Math.min(MOST, opposites), !hedged && hedgedThere ? -1 : 0,
    ...typed, -Math.min(MOST, -typed.reduce((sum, n) => sum + n, 0)),
  ];
}

const EMPTY: ReadonlySet<number> = new Set();

function stands(set: ReadonlySet<number> | undefined, from: number, to: number): boolean {
  for (let s = from; set && s < to; s++) if (set.has(s)) return true;
  return false;
}

function wordsOf(draft: Article, sentence: PreparedSentence, profile: Profile): Word[] {
  const count = profile.sentences.length;
  // Where all is in small letters, capitals tell no name; gazetteer and given names do for some.
  const small = !sentence.tokens.some((token, at) => at > 0 && isCapital(draft, token));
  return sentence.tokens.flatMap((token, at): Word[] => {
    if (isFunctionWord(token.word)) return [];
    const key = keyOf(token.word);
    const named = profile.names.has(key) || sentence.mentions.some((mention) => contains(mention.span, token)) || (at > 0 && isCapital(draft, token) && !profile.places.has(key)) || (small && (placeNamed(token.word) !== undefined || isGivenName(token.word)));
    const spread = profile.spread.get(key) ?? 0;
    // Inverse sentence frequency within the article, smoothed as in BM25.
    return [{ key, at, kind: /^\d/.test(key) ? 'numeral' : named ? 'name' : 'plain', weight: Math.log(1 + (count - spread + 0.5) / (spread + 0.5)) }];
  });
}

interface Pairs {
  readonly near: number;
  readonly ordered: number;
  readonly inWindow: number;
  readonly triples: number;
  readonly apart: number;
  readonly apartByName: number;
  readonly turned: number;
}

/** Neighbouring content words of the claim that stand near each other in one sentence of the article, weighted as their words are. */
function pairsOf(claim: readonly Word[], profile: Profile, known: (word: Word) => boolean, window: { readonly from: number; readonly to: number }): Pairs {
  let [near, ordered, inWindow, total, apart, apartByName, turned, triples] = [0, 0, 0, 0, 0, 0, 0, 0];
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
    if (found.near && !found.ordered) turned++;
    if (found.sentence || !known(a) || !known(b)) continue;
    apart++;
    if (a.kind === 'name' || b.kind === 'name') apartByName++;
  }
  if (total === 0) return { near: 0, ordered: 0, inWindow: 0, triples: 0, apart: 0, apartByName: 0, turned: 0 };
  return { near: near / total, ordered: ordered / total, inWindow: inWindow / total, triples: triples / Math.max(1, claim.length - 2), apart, apartByName, turned };
}

function together(a: readonly number[], b: readonly number[], window: { readonly from: number; readonly to: number }): { near: boolean; ordered: boolean; inWindow: boolean; sentence: boolean } {
  const found = { near: false, ordered: false, inWindow: false, sentence: false };
  let from = 0;
  for (const place of a) {
    const sentence = Math.floor(place / STRIDE);
    while (from < b.length && (b[from] ?? 0) < sentence * STRIDE) from++;
    for (let j = from; j < b.length && (b[j] ?? 0) < (sentence + 1) * STRIDE; j++) {
      const distance = (b[j] ?? 0) - place;
      found.sentence = true;
      if (Math.abs(distance) > NEAR) continue;
      found.near = true;
      if (distance > 0) found.ordered = true;
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
  /** Sentences the longer runs come from, beyond the first; how far one run's sentence lies from the next's. */
  readonly sources: number;
  readonly distance: number;
}

/** Shortest run that tells which sentence it was taken from. */
const TELLING = 3;

/** Extractive fragments of Grusky et al. 2018 (Newsroom): the longest runs of words the claim shares with the article, taken greedily from the left. */
function fragmentsOf(tokens: readonly Token[], { wordPlaces, words, sentenceAt }: Profile): Fragments {
  let [squares, covered, most, distance] = [0, 0, 0, 0];
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
    if (longest >= TELLING) {
      if (last !== undefined) distance += Math.min(MOST, Math.abs(nearest - last));
      from.push(nearest);
    }
    i += Math.max(1, longest);
  }
  const all = tokens.length || 1;
  return { density: Math.log1p(squares / all) / Math.log1p(all), covered: covered / all, longest: most / all, sources: Math.min(MOST, Math.max(0, new Set(from).size - 1)), distance: Math.min(2 * MOST, distance) };
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

function longestRun(claim: readonly Word[], has: (word: Word) => boolean): number {
  let run = 0;
  let longest = 0;
  for (const word of claim) {
    run = has(word) ? 0 : run + 1;
    if (run > longest) longest = run;
  }
  return Math.min(2 * MOST, longest);
}

/** Neighbouring names that the best sentence states the other way round. */
function namesTurned(claim: readonly Word[], profile: Profile, sentence: number): number {
  const at = claim
    .filter((word) => word.kind === 'name')
    .map((word) => (profile.places.get(word.key) ?? []).filter((place) => Math.floor(place / STRIDE) === sentence));
  let turned = 0;
  for (let i = 1; i < at.length; i++) {
    const [a, b] = [at[i - 1] ?? [], at[i] ?? []];
    if (a.length > 0 && b.length > 0 && Math.min(...a) > Math.max(...b)) turned++;
  }
  return turned;
}
