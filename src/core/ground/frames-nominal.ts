import { isCountryNamed } from '../extract/places';
import { isFunctionWord } from '../text/tokens';
import { isAuxiliary } from './cues';
import { rootOf } from './frames';
import { isBehindPreposition, isCut, partiesOf, wordBefore, type Party } from './parties';
import type { Prepared, PreparedSentence } from './prepare';
import { ORDER_OF_EVENTS, type Relation } from './relations';

/** Between a word and those it joins stand no more words than this. */
const REACH = 7;
/** Participles of the verbs that only carry a noun: "a favour is done", "an offer was made". */
const CARRIED = /^(?:done|given|made|paid|offered|granted|shown|sent|dealt|brought|awarded|lent|owed|promised|handed|extended|rendered|caused)$/;
/** Nouns for whom something is turned on: "was the object of praise from". */
const AIM = /^(?:object|target|subject|recipient|butt|focus|victim|beneficiary)$/;
/** Words of fearing, each with whom it is felt of behind it; after the verbs of emotion in Levin, English Verb Classes and Alternations, 1993, 31.3. */
const FEAR = /^(?:worr(?:y|ies|ied)|fear(?:s|ed|ful)?|concerns?|concerned|anxiet(?:y|ies)|anxious|alarm(?:ed)?|apprehensions?|apprehensive|afraid|dreads?|dreaded|frets?|fretted|uneas[ye]|nervous)$/;
const ONTO_FEAR = /^(?:that|of|about|over|at|lest)$/;
/** Going on from one place to the next. */
const GOES = /^(?:travel(?:l?ed|s)?|proceed(?:s|ed)?|went|goes|go|flew|flies|moved?|moves|head(?:s|ed)|continued?|continues|journeyed|sailed|drove|left|departed)$/;

/** Who does what to whom as some turns of phrase tell it that are neither a plain verb nor a plain noun, and where somebody went first. */
export function nominalFramesIn(prepared: Prepared, sentence: PreparedSentence, nameOf: (actor: number) => string): Relation[] {
  const parties = partiesOf(prepared, sentence, nameOf);
  if (parties.length < 2) return [];
  const { tokens } = sentence;
  const { prose } = prepared.article;
  return tokens.flatMap(({ word, start, end }, at): Relation[] => {
    if (/\p{Lu}/u.test(prose[start] ?? '') || parties.some(({ first, last }) => first <= at && at <= last)) return [];
    const told = (relation: string, one: Party | undefined, two: Party | undefined): Relation[] =>
      one && two && one.name !== two.name ? [{ relation, sides: [one.name, two.name], word: { start, end }, named: [one.span, two.span] }] : [];
    const behind = (words: RegExp, from = at): Party | undefined => parties.find(({ first }) => first > from && first - from <= REACH && !isCut(prepared, sentence, from, first) && words.test(wordBefore(sentence, first)));
    if (FEAR.test(word)) return told('fear', feeling(prepared, sentence, parties, at), feltOf(prepared, sentence, parties, at));
    if (GOES.test(word)) {
      const from = parties.findLast((party) => party.last < at && isCountryNamed(party.name) && isLeft(sentence, party.first));
      const to = behind(/^(?:to|for|towards)$/);
      return from && to && isCountryNamed(to.name) ? told(ORDER_OF_EVENTS, from, to) : [];
    }
    if (CARRIED.test(word)) {
      const noun = sentence.content.findLast((one) => one.at < at && at - one.at <= REACH && tokens.slice(one.at + 1, at).every((between) => isAuxiliary(between.word) || /ly$/.test(between.word)));
      return noun ? told(`=${rootOf(tokens[noun.at]?.word ?? '')}`, behind(/^by$/), behind(/^(?:to|on|for)$/)) : [];
    }
    if (AIM.test(word) && tokens[at + 1]?.word === 'of') {
      const noun = tokens.findIndex((token, place) => place > at + 1 && /^(?:from|by)$/.test(tokens[place + 1]?.word ?? '') && !isFunctionWord(token.word) && place - at <= REACH);
      const holder = parties.find((party) => party.last < at && (party.possessive || !isBehindPreposition(prepared, sentence, party.first)));
      return noun < 0 ? [] : told(`=${rootOf(tokens[noun]?.word ?? '')}`, behind(/^(?:from|by)$/, noun), holder);
    }
    return [];
  });
}

/** Whose fear it is: the owner right before the noun, or the subject of the verb. */
function feeling(prepared: Prepared, sentence: PreparedSentence, parties: readonly Party[], at: number): Party | undefined {
  const near = parties.findLast(({ last }) => last < at);
  if (!near || (!near.possessive && isBehindPreposition(prepared, sentence, near.first))) return undefined;
  return sentence.tokens.slice(near.last + 1, at).every(({ word }) => isAuxiliary(word) || !isFunctionWord(word) || word === 'about') && at - near.last <= 4 ? near : undefined;
}

/** Of whom it is felt: the first one named behind "that", "about" and the like, as the subject of what is feared. */
function feltOf(prepared: Prepared, sentence: PreparedSentence, parties: readonly Party[], at: number): Party | undefined {
  const next = parties.find(({ first }) => first > at);
  if (!next || next.possessive || next.first - at > 3 || isCut(prepared, sentence, at, next.first)) return undefined;
  const between = sentence.tokens.slice(at + 1, next.first);
  return between.every(({ word }) => ONTO_FEAR.test(word) || /^(?:the|its|his|her)$/.test(word)) ? next : undefined;
}

/** "From A", "having concluded his talks in A": a place that is left. */
function isLeft({ tokens }: PreparedSentence, first: number): boolean {
  const before = tokens.slice(Math.max(0, first - REACH), first).map(({ word }) => word);
  return before.at(-1) === 'from' || (/^(?:in|at|to)$/.test(before.at(-1) ?? '') && before.includes('having'));
}
