import { isFunctionWord, stem, type Token } from '../text/tokens';
import { isAuxiliary, isHedge, isNegation, negationsIn } from './cues';
import { isBehindPreposition, isCut, partiesOf, relativeSubject, wordBefore, type Party } from './parties';
import { matterStem, type Prepared, type PreparedSentence } from './prepare';
import { isMutual } from './relation-words';
import type { Relation } from './relations';

/** Between a verb or noun and those it joins stand no more words than this; further off another clause lies between. */
const REACH = 7;
/** An owner stands this close before its noun ("Acme's planned and costly takeover of"). */
const OWNED = 4;
/** What stands before the one to whom something is done or turned. */
const TOWARDS: ReadonlySet<string> = new Set('of to for on against with over at towards toward into about'.split(' '));
/** The same without what two share ("a treaty with") and what a thing is of. */
const ONTO: ReadonlySet<string> = new Set('to for on against over towards toward into'.split(' '));
const BY: ReadonlySet<string> = new Set(['by']);
const FROM: ReadonlySet<string> = new Set(['from']);
const DETERMINER = /^(?:the|a|an|this|that|these|those|its|his|her|their|no|any|every|each|some|of|such)$/;
const OTHER_PREPOSITION = /^(?:of|in|at|from|to|with|by|on|for|against|over|than|and|or|that|which|who|as|near|after|before|during|amid|about|when|while|where|if|because|since|until|but|so)$/;

/** Nouns that the rule below does not lead to the root of their verb. */
const NOUNS: ReadonlyMap<string, string> = new Map(
  'acquisition acquire|destruction destroy|sale sell|loss lose|choice choose|denial deny|refusal refuse|gift give|payment pay|purchase buy|victory win|defeat beat|advice advise|belief believe|proof prove|flight flee|receipt receive|pursuit pursue|suit sue|lawsuit sue|sued sue|suing sue|thought think|death die|growth grow|complaint complain|threat threaten|pressure press|criticism criticize|reliance rely|dependence depend|dependent depend|reliant rely'
    .split('|').map((pair) => pair.split(' ') as [string, string]),
);

/** The part that a verb has in common with its noun: "invade" and "invasion", "oppose" and "opposition", "expand" and "expansion". */
export function rootOf(word: string): string {
  const stemmed = stem(NOUNS.get(word) ?? word);
  const bare = stemmed.length > 6 ? stemmed.replace(/it$/, '') : stemmed;
  return bare.length >= 5 ? bare.replace(/[dst]$/, '') : bare;
}

/**
 * Who does what to whom in a sentence, by any verb or the noun made of it: "Lund bought Varde", "was bought by", "Lund's purchase of", "the
 * purchase of Varde by Lund", "does Lund a favour". The relation is "=" with the word's root, the side at 0 the one who acts.
 */
export function framesIn(prepared: Prepared, sentence: PreparedSentence, nameOf: (actor: number) => string): Relation[] {
  const parties = partiesOf(prepared, sentence, nameOf);
  if (parties.length < 2) return [];
  const found: Relation[] = [];
  const { prose } = prepared.article;
  sentence.tokens.forEach(({ word, start, end }, at) => {
    if (!tellsSomething(word) || /\p{Lu}/u.test(prose[start] ?? '') || parties.some(({ first, last }) => first <= at && at <= last)) return;
    const add = (agent: Party | undefined, other: Party | undefined, from = ''): void => {
      if (agent && other && agent.name !== other.name) found.push({ relation: `=${rootOf(word)}${from}`, sides: [agent.name, other.name], word: { start, end }, named: [agent.span, other.span] });
    };
    const behind = (words: ReadonlySet<string>): Party | undefined => partyBehind(prepared, sentence, parties, at, words);
    const doer = behind(BY);
    const owner = parties.findLast(({ possessive, last }) => possessive && last < at && at - last <= OWNED && areAdjectives(sentence, last + 1, at));
    if (owner) return add(doer && !behind(TOWARDS) ? doer : owner, doer && !behind(TOWARDS) ? owner : behind(TOWARDS));
    if (isNoun(prepared, sentence, at)) {
      if (doer) return add(doer, behind(TOWARDS));
      const [holder, to] = [heldBy(prepared, sentence, parties, at), behind(ONTO)];
      if (holder && to) return add(holder, to);
      const [receiver, giver] = givenTo(sentence, parties, at) ?? [takenBy(prepared, sentence, parties, at), behind(FROM)];
      return add(giver, receiver);
    }
    const subject = subjectOf(prepared, sentence, parties, at);
    if (doer && isPassive(sentence, at)) return add(doer, subject);
    const object = [directObject(prepared, sentence, parties, at), behind(TOWARDS)].find((party) => party !== undefined && party.name !== subject?.name);
    add(subject, object);
    if (!object) add(subject, behind(FROM), ' from');
  });
  return found;
}

/** Words whose sides may change places, that lead on to another word or that hedge tell no relation. */
function tellsSomething(word: string): boolean {
  return word.length > 2 && !isNegation(word) && !isFunctionWord(word) && !isAuxiliary(word) && !isMutual(matterStem(word)) && !isHedge(word) && !/ly$|\d/.test(word);
}

function areAdjectives({ tokens }: PreparedSentence, from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ word }) => !isFunctionWord(word) && !isAuxiliary(word));
}

/** Behind a determiner, an adjective of its own between them or not, or before "of". */
function isNoun({ article }: Prepared, { tokens }: PreparedSentence, at: number): boolean {
  const word = (by: number): string => tokens[at + by]?.word ?? '';
  if ((word(1) === 'of' && !isAuxiliary(word(-1))) || DETERMINER.test(word(-1))) return true;
  if (article.prose.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0) !== ' ') return false;
  return !isFunctionWord(word(-1)) && !isAuxiliary(word(-1)) && DETERMINER.test(word(-2)) && !/^(?:that|which|who)$/.test(word(-2));
}

/** "A is doing B a great favour": the one before the noun's article, and the one before the verb. */
function givenTo({ tokens }: PreparedSentence, parties: readonly Party[], at: number): readonly (Party | undefined)[] | undefined {
  const article = articleOf(tokens, at);
  const receiver = article === undefined ? undefined : parties.find(({ last, possessive }) => last === article - 1 && !possessive);
  if (!receiver) return undefined;
  const verb = receiver.first - 1;
  if (!/^(?:do|does|did|doing|done|giv\w{1,3}|gave|offer\w{0,3}|grant\w{0,3}|lend\w{0,3}|lent|pa(?:y|ys|id|ying)|ow(?:e|es|ed|ing)|sen(?:d|t|ds|ding)|show\w{0,3}|hand\w{0,3}|deal\w{0,3}|caus\w{1,3}|bring\w{0,3}|brought|award\w{0,3}|promis\w{1,3})$/.test(tokens[verb]?.word ?? '')) return undefined;
  return [receiver, parties.findLast(({ last, possessive }) => !possessive && last < verb && verb - last <= OWNED)];
}

/** "A lent support to B", "A made an attack on B": the one before the verb that only carries the noun. */
function heldBy(prepared: Prepared, sentence: PreparedSentence, parties: readonly Party[], at: number): Party | undefined {
  const verb = (articleOf(sentence.tokens, at) ?? 0) - 1;
  return /^(?:pa(?:y|ys|id|ying)|ma(?:de|ke|kes|king)|t(?:ook|akes?|aken|aking)|g(?:ave|ives?|iven|iving)|ha[sd]|have|h(?:olds?|eld|olding)|le(?:nt|nds?|nding)|offer\w{0,3}|exert\w{0,3}|launch\w{0,3}|exercis\w{1,3}|put|puts|putting|play\w{0,3})$/.test(sentence.tokens[verb]?.word ?? '') ? subjectOf(prepared, sentence, parties, verb) : undefined;
}

/** "B received an offer from A": the one before the verb that stands right before the noun's article. */
function takenBy(prepared: Prepared, sentence: PreparedSentence, parties: readonly Party[], at: number): Party | undefined {
  const verb = (articleOf(sentence.tokens, at) ?? 0) - 1;
  return /^(?:receiv\w{1,3}|got|gets?|getting|accept\w{0,3}|ha[sd]|have|obtain\w{0,3}|reject\w{0,3}|refus\w{1,3}|wins?|won|faces?|faced|facing|enjoy\w{0,3}|took|takes?|taken)$/.test(sentence.tokens[verb]?.word ?? '') ? subjectOf(prepared, sentence, parties, verb) : undefined;
}

function articleOf(tokens: readonly Token[], at: number): number | undefined {
  return [at - 1, at - 2, at - 3].find((place) => /^(?:a|an|the|no|some|any|another)$/.test(tokens[place]?.word ?? ''));
}

function isPassive({ tokens }: PreparedSentence, at: number): boolean {
  return /(?:ed|en|ght|old|ent|aid|un[gk]|ade|wn|et|it|ut)$/.test(tokens[at]?.word ?? '');
}

/** The nearest party before a verb: right before it, or with auxiliaries, adverbs, a negation, or a phrase between commas in between. */
export function subjectOf(prepared: Prepared, sentence: PreparedSentence, parties: readonly Party[], at: number): Party | undefined {
  const relative = relativeSubject(sentence, parties, at);
  if (relative) return relative;
  const before = parties.filter(({ last, possessive }) => last < at && at - last <= 2 * REACH && !possessive && !isCut(prepared, sentence, last, at));
  const near = before.findLast(({ first }) => !isBehindPreposition(prepared, sentence, first)) ?? undefined;
  if (!near) return undefined;
  const denied = new Set(negationsIn(sentence.tokens));
  let place = at - 1;
  while (place > near.last && (isAuxiliary(sentence.tokens[place]?.word ?? '') || /ly$|^(?:to|and|also|now|then|who|which|that)$/.test(sentence.tokens[place]?.word ?? '') || denied.has(place))) place--;
  if (place <= near.last) return near;
  const between = prepared.article.prose.slice(sentence.tokens[near.last]?.end ?? 0, sentence.tokens[at]?.start ?? 0);
  const commas = between.split(',').length - 1;
  // "A, on the other hand, sees", "A has decided to sell", "A met B and invited C".
  return (commas === 2 && between.startsWith(',')) || (commas === 0 && /\bto\s(?:\S{1,20}ly\s)?$/.test(between)) || (commas === 0 && at - near.last <= 3 && !/\b(?:of|in|at|for|with|by)\s/.test(between)) ? near : undefined;
}

function directObject(prepared: Prepared, sentence: PreparedSentence, parties: readonly Party[], at: number): Party | undefined {
  return parties.find(({ first }) => first > at && first - at <= REACH - 2 && !isCut(prepared, sentence, at, first) && !sentence.tokens.slice(at + 1, first).some(({ word }) => OTHER_PREPOSITION.test(word) || isAuxiliary(word)));
}

function partyBehind(prepared: Prepared, sentence: PreparedSentence, parties: readonly Party[], at: number, words: ReadonlySet<string>): Party | undefined {
  return parties.find(({ first }) => first > at && first - at <= REACH && !isCut(prepared, sentence, at, first) && words.has(wordBefore(sentence, first)));
}
