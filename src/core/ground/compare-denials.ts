import type { Span } from '../model';
import { compareFigures } from '../extract/figures-compare';
import { irregularBase } from '../text/irregular';
import { contains } from '../text/spans';
import type { Token } from '../text/tokens';
import { isAuxiliary, isDenying, isKeptOff, isNegative, negationsIn } from './cues';
import { rootOf } from './frames';
import { actorsNear } from './figure-affinity';
import { isTime } from './figure-kinds';
import type { Found, FoundDifference, Judging } from './judging';
import { hasKin, standsAmong, toldShare } from './kin';
import { isDescription, isForATime, isOfAnotherMatter } from './other-matters';
import { polarityFound } from './polarity-found';
import { isLight, predicatesOf, wordAt } from './predicates';
import { matterStem, type ContentWord, type PreparedSentence } from './prepare';
import type { Passage } from './retrieve';

const PASSAGES = 24;
/** The passage must have so much of the claim … */
const SAME_MATTER = 0.3;
/** … and of what is denied so many words. */
const SHARED = 2;
/** A denial reaches so many words at the most. */
const REACH = 10;
/** Words that deny and say nothing else. */
const NOT = /^(?:not|never|no|none|nobody|nothing|neither|nor|cannot|without|yet|longer|\p{L}+n't)$/u;
/** Words before a denial that belong to what it denies. */
const SUBJECT = 6;

/** A clause, or what is left of it, that something in it denies. */
interface Denied {
  readonly cue: Token;
  /** The first word denied. */
  readonly first: ContentWord | undefined;
  readonly words: readonly ContentWord[];
  /** Denied by two words, which undo each other. */
  readonly twice: boolean;
}

/** Compares, clause by clause and in kindred words, what a claim denies with what the passages say plainly, and the other way round: at most one difference. */
export function compareDenials(judging: Judging): Found {
  const made = deniedHere(judging) ?? deniedThere(judging);
  return { matched: [], differs: made ? [made] : [] };
}

/** The claim denies what the one passage about it says. */
function deniedHere(judging: Judging): FoundDifference | undefined {
  const { sentence } = judging;
  for (const { cue, first, words, twice } of denialsIn(judging.draft.prose, sentence)) {
    // Who "refused" or "failed" did something that is told in many ways.
    if (!first || twice || !NOT.test(cue.word) || isDescription(sentence, sentence.tokens.findIndex(({ start }) => start === cue.start)) || judging.isName(first) || spoken(sentence, cue)) continue;
    const own = words.filter((word) => word.start >= first.start && !isLight(word.stem));
    for (const passage of about(judging)) {
      const plain = plainIn(passage);
      const shared = own.filter((word) => standsAmong(sentence, word, passage.sentence, plain));
      const enough = shared.includes(first) ? shared.length >= SHARED || (plain.some(({ stem }) => stem === first.stem) && namesTheSame(judging, passage, cue)) : cue.word === 'longer' && shared.length > SHARED;
      if (!enough || isOfAnotherMatter(judging, first, passage, plain.find((word) => standsAmong(sentence, first, passage.sentence, [word]))) || judging.passages.some((other) => deniesAll(sentence, shared, other)) || judging.passages.slice(0, PASSAGES).some((other) => deniesWord(sentence, first, other))) continue;
      return { ...polarityFound(judging, passage, cue, passage.sentence.span, 'polarity'), loose: true };
    }
  }
  return undefined;
}

/** The one passage about it denies what the claim says. */
function deniedThere(judging: Judging): FoundDifference | undefined {
  const { sentence } = judging;
  if (sentence.tokens.some(({ word }, at) => isDenying(word) || isKeptOff(sentence.tokens, at))) return undefined;
  const own = sentence.content.filter((word) => !judging.isName(word) && !isLight(word.stem) && !sentence.quotations.some((one) => one.direct && contains(one.span, word)));
  for (const passage of about(judging)) {
    for (const { cue, first, words, twice } of denialsIn(passage.source.prepared.article.prose, passage.sentence)) {
      const verb = first && own.find((word) => isSameVerb(sentence, word, passage.sentence, first));
      if (!verb || !first || twice || spoken(passage.sentence, cue) || isForATime(sentence, passage.sentence, first)) continue;
      // A number of the claim's own is told where it stands.
      if (sentence.figures.some((figure) => !isTime(figure) && !passage.sentence.figures.some((there) => compareFigures(figure, there) === 'equal'))) continue;
      const denied = words.filter((word) => !isLight(word.stem));
      const shared = own.filter((word) => standsAmong(sentence, word, passage.sentence, denied));
      if (shared.length < SHARED || 2 * shared.length < denied.length || judging.passages.some((other) => shared.every((word) => standsAmong(sentence, word, other.sentence, plainIn(other))))) continue;
      return { ...polarityFound(judging, passage, verb, cue, 'polarity'), loose: true };
    }
  }
  return undefined;
}

/** The same word or one of its root, a verb where it stands in the claim: kindred ones are denied of many things. */
function isSameVerb(sentence: PreparedSentence, word: ContentWord, theirs: PreparedSentence, other: ContentWord): boolean {
  const at = sentence.tokens.findIndex(({ start }) => start === word.start);
  const [text, before] = [sentence.tokens[at]?.word ?? '', sentence.tokens[at - 1]?.word ?? ''];
  const isVerb = irregularBase(text) !== undefined || isAuxiliary(before) || /(?:ed|[^s]s)$/.test(text);
  return isVerb && !/^(?:the|an?|its|his|her|their|this|that|of|in|for|to|with)$/.test(before) && (word.stem === other.stem || rootOf(text) === rootOf(wordAt(theirs, other.start)));
}

function about({ sentence, passages, sought, names }: Judging): readonly Passage[] {
  const words = sentence.content.filter((word) => !isLight(word.stem));
  return passages.slice(0, PASSAGES).filter((passage) => toldShare(sentence, words, sought, passage) >= SAME_MATTER && (names.length === 0 || names.some((name) => actorsNear(passage).has(name))));
}

/** Both name the same one before the word that is denied. */
function namesTheSame({ sentence, nameOf }: Judging, { source, sentence: theirs }: Passage, cue: Token): boolean {
  const names = new Set(sentence.mentions.flatMap(({ actor, span }) => (actor >= 0 && span.end <= cue.start ? [nameOf(actor)] : [])));
  return theirs.mentions.some(({ actor }) => names.has(source.nameOf(actor)));
}

function spoken({ quotations }: PreparedSentence, span: Span): boolean {
  return quotations.some((quotation) => quotation.direct && contains(quotation.span, span));
}

/** The denials of a sentence, each with the words of its clause from a few before it to its end. */
function denialsIn(prose: string, sentence: PreparedSentence): Denied[] {
  const { tokens } = sentence;
  const cuts = (at: number): boolean => /[,;:]/.test(prose.slice(tokens[at]?.end ?? 0, tokens[at + 1]?.start ?? 0)) || /^(?:that|but|because|while|although)$/.test(tokens[at + 1]?.word ?? '');
  const cues = positionsIn(tokens);
  return cues.map((at) => {
    let [from, to] = [at, at];
    while (from > 0 && at - from < SUBJECT && !cuts(from - 1)) from--;
    while (to + 1 < tokens.length && to - at < REACH && !cuts(to)) to++;
    const span = { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
    const words = sentence.content.filter((word) => contains(span, word) && word.start !== tokens[at]?.start && !sentence.mentions.some((mention) => contains(mention.span, word)));
    // "No longer" denies with both its words.
    const cue = tokens[at]?.word === 'longer' ? { ...tokens[at], start: tokens[at - 1]?.start ?? tokens[at].start } : tokens[at]!;
    return { cue, first: words.find((word) => word.start > (tokens[at]?.start ?? 0) && !isLight(word.stem)), words, twice: cues.some((other) => other !== at && other >= from && other <= to) };
  });
}

/** Negations, and "yet to" and "no longer", which deny as well. */
function positionsIn(tokens: readonly Token[]): number[] {
  const more = tokens.flatMap(({ word }, at) => {
    const [before, after] = [tokens[at - 1]?.word ?? '', tokens[at + 1]?.word ?? ''];
    return (word === 'yet' && after === 'to' && /^(?:ha[sd]|have|is|are|was|were)$/.test(before)) || (word === 'longer' && before === 'no') ? [at] : [];
  });
  return [...negationsIn(tokens).filter((at) => !isLimited(tokens, at)), ...more].sort((a, b) => a - b);
}

/** "No country before it", "nothing but", "not the 180 they named": nothing is denied of what follows, or only of others. */
function isLimited(tokens: readonly Token[], at: number): boolean {
  return /^(?:the|an?|in|for|by|on|at|from|with|because|as|\d.*)$/.test(tokens[at]?.word === 'not' ? (tokens[at + 1]?.word ?? '') : '') || tokens.slice(at + 1).some(({ word }) => /^(?:before|except|until|till|unless|other|but|than)$/.test(word));
}

/** A passage's words that nothing in their clause denies or leaves open. */
function plainIn({ source, sentence }: Passage): readonly ContentWord[] {
  const known = plain.get(sentence);
  if (known) return known;
  const denied = new Set(denialsIn(source.prepared.article.prose, sentence).flatMap(({ words }) => words));
  const made = predicatesOf(sentence).filter(({ start, hedged }) => hedged === undefined && ![...denied].some((word) => word.start === start));
  plain.set(sentence, made);
  return made;
}

const plain = new WeakMap<PreparedSentence, readonly ContentWord[]>();

/** The first word that a passage denies is the one that the claim denies: "no signs of poison", "have not found any evidence of poison". */
function deniesWord(sentence: PreparedSentence, word: ContentWord, { source, sentence: theirs }: Passage): boolean {
  return denialsIn(source.prepared.article.prose, theirs).some(({ cue, words }) => standsAmong(sentence, word, theirs, words.filter(({ start }) => start > cue.start)));
}

/** A passage with all these words in which something denies or doubts, as the claim does. */
function deniesAll(sentence: PreparedSentence, shared: readonly ContentWord[], { sentence: theirs }: Passage): boolean {
  const own = new Set(shared.map(({ stem }) => stem));
  return shared.every((word) => standsAmong(sentence, word, theirs, theirs.content)) && theirs.tokens.some(({ word }) => (isDenying(word) || isNegative(word)) && !hasKin([matterStem(word)], own));
}
