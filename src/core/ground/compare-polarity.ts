import { reportingFrame } from '../extract/reporting-verbs';
import { contains } from '../text/spans';
import { stem, type Token } from '../text/tokens';
import { compareOpposites } from './compare-opposites';
import { compareStretches } from './compare-stretches';
import { isDenying, isHedge, isKeptOff, isLooseHedge, isNegative, isPermission, negationsIn } from './cues';
import type { Found, FoundDifference, Judging } from './judging';
import { oppositesOf } from './opposites';
import { hangsOnCondition, isDescription, isForATime, isOfAnotherMatter } from './other-matters';
import { phraseAt, polarityFound } from './polarity-found';
import { isHedgeAt, isLight, predicatesOf, wordAt, type Predicate } from './predicates';
import { nearness, occurrencesOf, sharedWords, surroundings, type Occurrence, type Surroundings } from './predicates-align';
import type { PreparedSentence } from './prepare';
import { withNeighbours, type Passage } from './retrieve';

/**
 * How near the words around must be before a word that is denied, opposed or hedged on one side only counts as a contradiction.
 * Chosen on the paraphrases of the training data so that fewer than one backed claim in two hundred is flagged.
 */
const DENIED_HERE = 0.35;
const DENIED_THERE = 0.5;
const UNHEDGED = 0.5;
/** A verb that says little needs nearly the same words around it. */
const UNHEDGED_LIGHT = 0.75;
/** A denied word that no passage says at all: the passage must be nearer, and deny nothing in other words. */
const DENIED_UNSAID = 0.35;
/** A passage with all the claim's words and as many negations and hedges says it, however its sentences were cut. */
const COPY = 0.97;
/** An article that has so much of the claim is about its matter. */
const ARTICLE_ABOUT_IT = 0.6;
/** Passages that may deny it in other words. */
const NEIGHBOURS = 12;
/** Occurrences this much less near than the nearest still speak of the same matter. */
const AS_NEAR = 0.15;
/** Words this close to each other belong together. */
const BESIDE = 3;
/** The passages that have most of the claim, and what that is beside the best of them. */
const NEAREST = 4;
const MOSTLY = 0.6;
/** A hedge this many words away may be about the same. */
const HEDGED_NEAR = 8;

/**
 * Compares negation, opposite words and hedges of the claim with the passages, word by word: each word that a side denies, opposes or hedges
 * is looked up in the passages nearest to what stands around it. At most one difference, for a sentence is reversed once.
 */
export function comparePolarity(judging: Judging): Found {
  const [nearest] = judging.passages;
  if (nearest && nearest.coverage >= COPY && cuesIn(nearest.sentence) === cuesIn(judging.sentence)) return { matched: [], differs: [] };
  const spoken = judging.sentence.quotations.filter((quotation) => quotation.direct).map((quotation) => quotation.span);
  const own = predicatesOf(judging.sentence).filter((predicate) => !spoken.some((span) => contains(span, predicate)));
  const made = deniedHere(judging, own) ?? onTheOtherSide(judging, own) ?? compareStretches(judging, own) ?? compareOpposites(judging, spoken);
  return { matched: [], differs: made ? [made] : [] };
}

function cuesIn({ tokens }: PreparedSentence): number {
  return negationsIn(tokens).length + tokens.filter(({ word }) => isHedge(word)).length;
}

/** The claim denies what the passages say plainly, or what they neither say nor deny in any words. */
function deniedHere(judging: Judging, own: readonly Predicate[]): FoundDifference | undefined {
  const cues = new Set(own.flatMap(({ denied }) => (denied ? [denied] : [])));
  for (const cue of cues) {
    if (isDescription(judging.sentence, judging.sentence.tokens.findIndex(({ start }) => start === cue.start))) continue;
    let contrary: FoundDifference | undefined;
    let agreed = false;
    for (const predicate of own.filter(({ denied }) => denied === cue)) {
      const around = surroundings(judging, predicate);
      const all = occurrencesOf(judging, predicate, around);
      const found = asNear(all);
      const best = found[0];
      // Said plainly of one thing and denied of another ("a warrant for his arrest", "not required to arrest him").
      if (best && all.some((one) => one.predicate.denied && one.nearness >= best.nearness / 2)) agreed = true;
      if (!best) {
        if (!isLight(predicate.stem) && !(isEnding(wordAt(judging.sentence, predicate.start)) && judging.passages.slice(0, NEAREST).some(({ sentence }) => sentence.tokens.some(({ word }) => LASTS.test(word))))) contrary ??= deniedUnsaid(judging, around, cue);
        continue;
      }
      if (isLight(predicate.stem) && best.nearness < DENIED_HERE) continue;
      if (found.some((one) => isDenied(one, cue) || (deniesFromAfar(cue) && negationsIn(one.passage.sentence.tokens).some((at) => at !== one.predicate.at)))) agreed = true;
      else if (!isLight(predicate.stem) && !isOfAnotherMatter(judging, predicate, best.passage, best.predicate) && (best.nearness >= DENIED_HERE || saidThroughout(judging, predicate, best))) contrary ??= polarityFound(judging, best.passage, cue, best.predicate, 'polarity');
    }
    if (!agreed && contrary) return contrary;
  }
  return undefined;
}

/** "Has not faded" of what "still rings today": what does not end lasts. */
function isEnding(word: string): boolean {
  return /^(?:fad(?:e[sd]?|ing)|end(?:s|ed|ing)?|ceas(?:e[sd]?|ing)|stop(?:s|ped|ping)?|vanish\w*|disappear\w*|laps(?:e[sd]?|ing)|expir\w+|d(?:ie[sd]?|ying)|forg[eo]t\w*|los[et]\w*|weaken\w*|chang(?:e[sd]?|ing)|abandon\w*|given|g[ai]ve|dropped|broken?|left|gone|over)$/.test(word);
}

const LASTS = /^(?:still|remain(?:s|ed|ing)?|continu(?:es?|ed|ing)|keeps?|kept|persist\w*|endur\w+|last(?:s|ed|ing)|today|ongoing|stays?|stayed|maintain\w*)$/;

/** "None of the agreements recently signed in the capital deals with it": what is denied stands beyond the words next to the denial. */
function deniesFromAfar({ word }: Pick<Token, 'word'>): boolean {
  return /^(?:no|none|nobody|nothing|neither|nor)$/.test(word);
}

/** An article about the claim's matter says the word, and denies it nowhere. */
function saidThroughout(judging: Judging, { stem: word }: Predicate, { passage, shared }: Occurrence): boolean {
  const { sentences, sentencesOf } = passage.source.prepared;
  const deniedIn = (sentence: PreparedSentence): boolean => predicatesOf(sentence).some((one) => one.stem === word && (one.denied !== undefined || deniedInOtherWords(sentence, one)));
  if (shared === 0 || sentencesOf(word).some((at) => deniedIn(sentences[at]!))) return false;
  return isAbout(judging, passage, word);
}

/** The passage's article has most of the claim's words, one left out. */
function isAbout(judging: Judging, { source }: Passage, word: string): boolean {
  let [sum, total] = [0, 0];
  for (const [stems, weight] of judging.sought.weights) {
    if (stems === word) continue;
    total += weight;
    if (source.prepared.says(stems)) sum += weight;
  }
  return total > 0 && sum / total >= ARTICLE_ABOUT_IT;
}

/** "There were no arrests": an article about the claim's matter says the word only where it denies it, and so do the others. */
function deniedThroughout(judging: Judging, predicate: Predicate, best: Occurrence): boolean {
  const { denied } = best.predicate;
  if (hangsOnCondition(judging.sentence, best.passage.sentence, best.predicate) || isForATime(judging.sentence, best.passage.sentence, best.predicate)) return false;
  // Whom somebody accuses of it may well deny it.
  if (judging.sentence.tokens.some(({ word }) => /^(?:accus|alleg|suspect|charg|claim)/.test(word))) return false;
  if (!denied || best.predicate.led || !/^(?:no|not|never|none|nobody|nothing)$/.test(denied.word) || deniedInOtherWords(judging.sentence, predicate) || predicate.hedged || hedgedNear(judging.sentence, predicate) || !sameWord(judging.sentence, predicate, best)) return false;
  const said = judging.sources.flatMap(({ prepared }) => prepared.sentencesOf(predicate.stem).flatMap((at) => predicatesOf(prepared.sentences[at]!).filter(({ stem: there }) => there === predicate.stem)));
  return said.every((one) => one.denied !== undefined) && isAbout(judging, best.passage, predicate.stem);
}

/** A word that no passage says, denied where none of the passages about the same matter denies anything in any words. */
function deniedUnsaid(judging: Judging, around: Surroundings, cue: Token): FoundDifference | undefined {
  const near = judging.passages
    .slice(0, NEIGHBOURS)
    .map((passage) => ({ passage, near: nearness(around, passage), shared: sharedWords(judging, around, passage) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.near - a.near);
  const best = near[0];
  if (!best || best.near < DENIED_UNSAID || best.shared < 2) return undefined;
  // The passages that have most of the claim deny it in the same word.
  if (judging.passages.slice(0, NEAREST).some(({ coverage, sentence: { tokens } }) => coverage >= MOSTLY * (judging.passages[0]?.coverage ?? 0) && tokens.some(({ word }) => word === cue.word))) return undefined;
  if (withNeighbours(best.passage).some(({ tokens }) => tokens.some(({ word }) => isDenying(word)))) return undefined;
  if (near.some((one) => one.near >= best.near - 2 * AS_NEAR && one.passage.sentence.tokens.some(({ word }) => isDenying(word)))) return undefined;
  return { ...polarityFound(judging, best.passage, cue, best.passage.sentence.span, 'polarity'), passageSpan: null, passageText: '', loose: true };
}

/** What a passage denies or hedges stands plainly in the claim. */
function onTheOtherSide(judging: Judging, own: readonly Predicate[]): FoundDifference | undefined {
  // "Had yet to say" denies as well.
  const denies = negationsIn(judging.sentence.tokens).length > 0 || judging.sentence.tokens.some(({ word }, at, all) => word === 'yet' && all[at + 1]?.word === 'to');
  if (denies) return undefined;
  for (const predicate of own) {
    if (predicate.denied || judging.isName(predicate) || isWhen(judging.sentence, predicate) || isAttribution(judging.sentence, predicate)) continue;
    const found = asNear(occurrencesOf(judging, predicate));
    const best = found[0];
    if (best && !isLight(predicate.stem) && deniedThroughout(judging, predicate, best)) return { ...polarityFound(judging, best.passage, phraseAt(judging.sentence.tokens, predicate.at), best.predicate.denied ?? best.predicate, 'polarity'), loose: true };
    if (!best || best.shared === 0) continue;
    // A claim that stresses certainty is held to the one nearest passage.
    if (isStressed(judging.sentence, predicate)) found.length = 1;
    const made = plainHere(judging, predicate, best, found);
    if (made) return made;
  }
  return undefined;
}

/** "…, the club have confirmed": who says it, not what is said. */
function isAttribution({ tokens, quotations }: PreparedSentence, { at }: Predicate): boolean {
  return at === tokens.length - 1 && quotations.some(({ direct, verb, span }) => !direct && verb !== '' && span.end <= (tokens[at]?.start ?? 0)) && reportingFrame(tokens[at]?.word ?? '') !== undefined;
}

/** "Soon", "already": they say when, and nothing is done in them. */
function isWhen(sentence: PreparedSentence, { start }: Predicate): boolean {
  return /^(?:soon|already|now|recently|later|earlier|today|tomorrow|yesterday|shortly|currently|eventually|again|once|ago)$/.test(wordAt(sentence, start));
}

/** "I hope the offer will lead to it": what is hoped is not that there is an offer. */
function isGiven({ tokens }: PreparedSentence, { at, hedged }: Predicate): boolean {
  return hedged !== undefined && /^(?:hop|believ|think|thought)/.test(hedged.word) && /^(?:the|its|his|her|their|our|my|your|this|that|these|those)$/.test(tokens[at - 1]?.word ?? '');
}

function plainHere(judging: Judging, predicate: Predicate, best: Occurrence, found: readonly Occurrence[]): FoundDifference | undefined {
  const { sentence } = judging;
  const { denied, hedged } = best.predicate;
  if (denied && !best.predicate.led && sameWord(sentence, predicate, best) && !isLight(predicate.stem) && !(isNoun(sentence, predicate) && !/^(?:no|without|lack)/.test(denied.word)) && best.nearness >= DENIED_THERE && !isForATime(sentence, best.passage.sentence, best.predicate) && !hangsOnCondition(sentence, best.passage.sentence, best.predicate) && !deniedInOtherWords(sentence, predicate) && found.every((one) => one.predicate.denied))
    return polarityFound(judging, best.passage, phraseAt(sentence.tokens, predicate.at), denied, 'polarity');
  if (!hedged || isGiven(best.passage.sentence, best.predicate) || predicate.hedged || best.nearness < UNHEDGED || isLooseHedge(hedged.word) || hedgedNear(sentence, predicate) || !found.every((one) => one.predicate.hedged)) return undefined;
  if ((isLight(predicate.stem) && best.nearness < UNHEDGED_LIGHT) || (isNoun(sentence, predicate) && !saidOfNouns(hedged.word))) return undefined;
  const passageSpan = best.predicate.start < hedged.start ? { start: best.predicate.start, end: hedged.end } : { start: hedged.start, end: best.predicate.end };
  return polarityFound(judging, best.passage, phraseAt(sentence.tokens, predicate.at), passageSpan, 'hedge');
}

/** A synonym may be another part of speech: "none deals with it" says nothing against a deal. */
function sameWord(sentence: PreparedSentence, predicate: Predicate, { passage, predicate: there }: Occurrence): boolean {
  return stem(wordAt(sentence, predicate.start)) === stem(wordAt(passage.sentence, there.start));
}

/** "Potential", "alleged" and the adverbs: said of nouns as well. */
function saidOfNouns(word: string): boolean {
  return /^(?:potential|possible|alleged|suspected|proposed|planned|probable|likely|perhaps|\p{L}+ly)$/u.test(word);
}

/** A hedge or a permission of the claim's own, this near, may be the same. */
function hedgedNear({ tokens, quotations }: PreparedSentence, { at }: Predicate): boolean {
  const reported = quotations.some((quotation) => !quotation.direct);
  // Before it, within its clause: "could be made to leave the contested zones under pressure".
  let from = at;
  while (from > 0 && from > at - 2 * HEDGED_NEAR && (tokens[from]?.start ?? 0) - (tokens[from - 1]?.end ?? 0) <= 1) from--;
  return tokens.slice(Math.min(from, Math.max(0, at - HEDGED_NEAR)), at + HEDGED_NEAR).some((token) => (isHedgeAt({ tokens }, token) && !(reported && token.word === 'would')) || isPermission(token.word));
}

/** After these a noun stands, which nobody plans or expects to have done. */
function isNoun({ tokens }: PreparedSentence, { at }: Predicate): boolean {
  return /^(?:the|a|an|its|his|her|their|this|that|these|those|of|in|for|on|with|no|any|by|at|about)$/.test(tokens[at - 1]?.word ?? '');
}

function isStressed({ tokens }: PreparedSentence, { at }: Predicate): boolean {
  return tokens.slice(Math.max(0, at - BESIDE - 1), at + BESIDE).some(({ word }) => /^(?:certain|certainly|guaranteed|guarantees?|definite(?:ly)?|sure|surely|inevitabl[ey]|undoubtedly)$/.test(word));
}

/** The nearest occurrence and those about as near: they decide together. */
function asNear(found: readonly Occurrence[]): Occurrence[] {
  const best = found[0]?.nearness ?? 0;
  return found.filter((one) => one.nearness >= best - AS_NEAR);
}

/** Denied by a negation, by an opposite word, or in other words close by. */
function isDenied({ passage, predicate }: Occurrence, cue: Token): boolean {
  const { tokens } = passage.sentence;
  // "No country should offer him a platform": who does nothing denies all that follows.
  if (tokens.slice(Math.max(0, predicate.at - HEDGED_NEAR), predicate.at).some(({ word }) => deniesFromAfar({ word }))) return true;
  return predicate.denied !== undefined || passage.sentence.tokens.some(({ word }) => word === cue.word) || deniedInOtherWords(passage.sentence, predicate) || hasOpposite(passage.sentence, predicate);
}

function deniedInOtherWords({ tokens }: PreparedSentence, { at }: Predicate): boolean {
  const from = Math.max(0, at - BESIDE - 1);
  return tokens.slice(from, at + BESIDE + 1).some(({ word }, i) => from + i !== at && (isNegative(word) || isKeptOff(tokens, from + i)));
}

function hasOpposite(sentence: PreparedSentence, predicate: Predicate): boolean {
  const others = oppositesOf(wordAt(sentence, predicate.start));
  return others.size > 0 && sentence.tokens.some(({ word }) => others.has(stem(word)));
}
