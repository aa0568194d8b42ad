import { irregularBase } from '../text/irregular';
import { isAuxiliary, isHedge } from './cues';
import { countryMeant, partiesOf, type Party } from './parties';
import type { Prepared, PreparedSentence } from './prepare';
import { rootOf } from './frames';
import type { Telling } from './telling';

/** Somebody or something of a sentence: a name, or a noun phrase by the root of its head. */
export interface Somebody {
  readonly start: number;
  readonly end: number;
  readonly name: string | undefined;
  readonly head: string;
}

/** Who does something to whom in a sentence, in any nouns. */
export interface Doing {
  readonly verb: Telling;
  readonly agent: Somebody | undefined;
  readonly patient: Somebody | undefined;
}

const JOINT = /^(?:that|which|who|whom|whose|and|but|or|when|while|after|before|because|as|if|although|though|since|until|unless|where|whether|than|so|then)$/;
const PREPOSITION = /^(?:of|in|at|from|to|with|by|on|for|against|over|near|during|amid|about|under|between|among|through|within|without|into|onto|across|behind|above|below|around|off|per|despite|towards?|like|unlike|besides|alongside|via)$/;
const DETERMINER = /^(?:the|an?|its|his|her|their|our|my|your|this|that|these|those|some|any|no|every|each|both|all)$/;
const PRONOUN = /^(?:he|she|it|they|him|them|who|which|i|we|you|us|me)$/;
const WITHIN = 14;

/** Who does what to whom by each of some verbs; a side that is not recognised is left open. */
export function doingsIn(prepared: Prepared, sentence: PreparedSentence, nameOf: (actor: number) => string, telling: readonly Telling[]): readonly Doing[] {
  const parties = partiesOf(prepared, sentence, nameOf);
  return telling.flatMap((verb): Doing[] => {
    if (verb.name !== undefined || verb.figure !== undefined || !isVerb(prepared, sentence, parties, verb.at)) return [];
    const { tokens } = sentence;
    const passive = tokens.slice(Math.max(0, verb.at - 3), verb.at).some(({ word }) => /^(?:is|are|was|were|been|being|be)$/.test(word)) && !/ing$/.test(verb.word);
    const before = subjectOf(prepared, sentence, parties, verb.at);
    if (passive) {
      const by = tokens.findIndex(({ word }, at) => word === 'by' && at > verb.at && at - verb.at <= 4);
      return [{ verb, agent: by < 0 ? undefined : phraseFrom(prepared, sentence, parties, by + 1), patient: before }];
    }
    return [{ verb, agent: before, patient: phraseFrom(prepared, sentence, parties, verb.at + 1) }];
  });
}

function isVerb({ article }: Prepared, { tokens }: PreparedSentence, parties: readonly Party[], at: number): boolean {
  const [word, before] = [tokens[at]?.word ?? '', tokens[at - 1]?.word ?? ''];
  if (/\p{Lu}/u.test(article.prose[tokens[at]?.start ?? 0] ?? '') || isHedge(word)) return false;
  if (DETERMINER.test(before) || PREPOSITION.test(before) || /['\u2019]s?$/.test(before)) return false;
  if (isAuxiliary(before) || (/ly$|^(?:also|already|then|not|never|now)$/.test(before) && isAuxiliary(tokens[at - 2]?.word ?? ''))) return true;
  if (irregularBase(word) !== undefined || /ed$/.test(word)) return !DETERMINER.test(tokens[at - 2]?.word ?? '') || !/^\p{L}+$/u.test(tokens[at + 1]?.word ?? '') || DETERMINER.test(tokens[at + 1]?.word ?? '') || PREPOSITION.test(tokens[at + 1]?.word ?? '') || parties.some(({ first }) => first === at + 1);
  return /[^s]s$/.test(word) && (/^(?:who|which|that)$/.test(before) || parties.some(({ last, possessive }) => !possessive && last === at - 1));
}

function somebody({ article }: Prepared, sentence: PreparedSentence, parties: readonly Party[], from: number, to: number): Somebody | undefined {
  const { tokens } = sentence;
  const [first, last] = [tokens[from], tokens[to]];
  if (!first || !last) return undefined;
  const party = parties.findLast((one) => one.first <= to && one.last >= from && !one.possessive && one.last === to);
  if (party && !party.name.startsWith('the ')) return { start: tokens[party.first]!.start, end: tokens[party.last]!.end, name: countryMeant(party.name), head: '' };
  if (PRONOUN.test(last.word) || last.form.closed || /\d/.test(last.word) || sentence.figures.some(({ span }) => span.start <= last.start && last.end <= span.end) || /\p{Lu}/u.test(article.prose[last.start] ?? '')) return undefined;
  return { start: first.start, end: last.end, name: undefined, head: rootOf(last.word) };
}

/** The noun phrase before a verb, what hangs on it by a preposition and what stands between commas passed over. */
function subjectOf(prepared: Prepared, sentence: PreparedSentence, parties: readonly Party[], at: number): Somebody | undefined {
  const { tokens } = sentence;
  const { prose } = prepared.article;
  const gap = (place: number): string => prose.slice(tokens[place]?.end ?? 0, tokens[place + 1]?.start ?? 0);
  let to = at - 1;
  while (to >= 0 && (isAuxiliary(tokens[to]!.word) || /ly$|^(?:also|already|then|not|never|now|once|still|later|first)$/.test(tokens[to]!.word)) && !/[,;:]/.test(gap(to))) to--;
  if (to < 0) return undefined;
  if (/^(?:who|which|that)$/.test(tokens[to]!.word)) {
    const behind = to - 1;
    return behind < 0 ? undefined : lastPhrase(prepared, sentence, parties, behind, gap);
  }
  if (/[;:]/.test(gap(to))) return undefined;
  if (gap(to).includes(',')) {
    // "A, the head of B, asked": what stands between the commas tells of A.
    let open = to - 1;
    while (open >= 0 && to - open < WITHIN && !gap(open).includes(',')) open--;
    if (open < 0 || to - open >= WITHIN || !/^(?:an?|the|who|which|its|his|her|their)$/.test(tokens[open + 1]?.word ?? '')) return undefined;
    to = open;
  }
  return lastPhrase(prepared, sentence, parties, to, gap);
}

/** The last noun phrase before a place that no preposition leads to, within its clause. */
function lastPhrase(prepared: Prepared, sentence: PreparedSentence, parties: readonly Party[], to: number, gap: (at: number) => string): Somebody | undefined {
  const { tokens } = sentence;
  let end = to;
  for (let at = to; at >= 0 && to - at < WITHIN; at--) {
    const { word } = tokens[at]!;
    if (at < end && /[,;:()\u2014]/.test(gap(at))) return at === end ? undefined : somebody(prepared, sentence, parties, at + 1, end);
    if (JOINT.test(word) || isAuxiliary(word)) return at === end ? undefined : somebody(prepared, sentence, parties, at + 1, end);
    if (PREPOSITION.test(word)) {
      end = at - 1;
      if (/[,;:()\u2014]/.test(gap(end))) return undefined;
      continue;
    }
    if (DETERMINER.test(word) && at < end) {
      // "Of the board": a preposition leads to it.
      if (PREPOSITION.test(tokens[at - 1]?.word ?? '') && !/[,;:]/.test(gap(at - 1))) {
        end = at - 2;
        at--;
        if (end < 0 || /[,;:()\u2014]/.test(gap(end))) return undefined;
        continue;
      }
      return somebody(prepared, sentence, parties, at, end);
    }
    if (at === 0) return somebody(prepared, sentence, parties, 0, end);
  }
  return undefined;
}

/** The noun phrase that begins at a place. */
function phraseFrom(prepared: Prepared, sentence: PreparedSentence, parties: readonly Party[], from: number): Somebody | undefined {
  const { tokens } = sentence;
  const { prose } = prepared.article;
  let to = from - 1;
  for (let at = from; at < tokens.length && at - from < 8; at++) {
    const { word } = tokens[at]!;
    const cut = !/^\s*$|^['\u2019]s?\s*$/.test(prose.slice(tokens[at - 1]?.end ?? tokens[at]!.start, tokens[at]!.start));
    if (cut || JOINT.test(word) || PREPOSITION.test(word) || isAuxiliary(word)) break;
    if (at > from && (DETERMINER.test(word) || (tokens[at]!.form.closed && !/^\p{L}$/u.test(word))) && to >= from && !DETERMINER.test(tokens[to]!.word)) break;
    to = at;
    const party = parties.find(({ first, last }) => first <= at && at <= last);
    const next = tokens[at + 1];
    if (party && !party.possessive && at === party.last && (next === undefined || next.form.closed || prose.slice(tokens[at]!.end, next.start) !== ' ' || !parties.some(({ first }) => first > at && first <= at + 3))) break;
  }
  return to < from ? undefined : somebody(prepared, sentence, parties, from, to);
}
