import type { Span } from '../model';
import { contains } from '../text/spans';
import { isNegative } from './cues';
import { deniedIn, deniedParts, deniesSomehow, partDenies, type DeniedPart } from './denied-parts';
import type { Found, FoundDifference, Judging } from './judging';
import { isDescription, isForATime, isOfAnotherMatter } from './other-matters';
import { phraseAt, polarityFound } from './polarity-found';
import { partsOf } from './regions';
import { withNeighbours, type Passage } from './retrieve';
import { tellingOfClaim, tellingOf, tellsSame, type Telling } from './telling';

const PASSAGES = 40;
/** Of what is denied the other side must tell so much, its first word among it, of the claim's part as much … */
const OF_THE_PART = 0.6;
/** … and of the whole claim the passage with its neighbours. Chosen on the development sets and the backed claims of the training data. */
const OF_THE_CLAIM = 0.45;
/** A claim's "no" needs a little more: what it denies in other words is told in other words. */
const OF_THE_DENYING = 0.5;
const WORDS = 2;

/** What a passage denies and the claim tells plainly, or the other way round, in whatever words and with no passage that agrees. At most one difference. */
export function compareDenied(judging: Judging): Found {
  const spoken = judging.sentence.quotations.filter(({ direct }) => direct);
  const own = tellingOfClaim(judging).filter((one) => !spoken.some(({ span }) => contains(span, one)));
  const made = deniedThere(judging, own) ?? deniedHere(judging, own);
  return { matched: [], differs: made ? [made] : [] };
}

function deniedThere(judging: Judging, own: readonly Telling[]): FoundDifference | undefined {
  const { sentence, prepared } = judging;
  const passages = judging.passages.slice(0, PASSAGES);
  const parts = partsOf(prepared, sentence);
  let best: { readonly passage: Passage; readonly there: DeniedPart; readonly verb: Telling; readonly share: number } | undefined;
  for (const passage of passages) {
    for (const there of deniedParts(passage)) {
      const same = (one: Telling, other: Telling): boolean => tellsSame(one, sentence, other, passage.sentence);
      const verb = there.first && own.find((one) => there.first && same(one, there.first));
      // "A month left to appeal": nobody is told to have done it.
      if (!verb || !there.first || isNoun(verb) || sentence.tokens[verb.at - 1]?.word === 'to' || isForATime(sentence, passage.sentence, there.first)) continue;
      const shared = there.telling.filter((other) => own.some((one) => same(one, other)));
      const share = shared.length / there.telling.filter((other) => !other.pronoun || shared.includes(other)).length;
      const mine = own.filter((one) => shared.some((other) => same(one, other)));
      const words = mine.filter(({ name }) => name === undefined);
      if (mine.length < WORDS || share < OF_THE_PART || share <= (best?.share ?? 0)) continue;
      const holding = parts.filter(({ span }) => words.some((one) => contains(span, one)));
      if (holding.some((part) => partDenies(sentence, part, mine))) continue;
      const all = tellingOf(passage);
      const within = own.filter((one) => holding.some(({ span }) => contains(span, one)));
      if (within.filter((one) => all.some((other) => same(one, other))).length < OF_THE_PART * within.length || !isAbout(judging, own, passage, OF_THE_CLAIM)) continue;
      if (!passages.some((other) => tellsPlainly(judging, words, other))) best = { passage, there, verb, share };
    }
  }
  return best && { ...polarityFound(judging, best.passage, phraseAt(sentence.tokens, best.verb.at), best.there.cue, 'polarity'), loose: true };
}

function deniedHere(judging: Judging, own: readonly Telling[]): FoundDifference | undefined {
  const { sentence, prepared } = judging;
  const passages = judging.passages.slice(0, PASSAGES);
  for (const { cue, first, telling } of deniedIn(prepared, sentence, () => own)) {
    if (!first || isAskedFor(judging, cue) || sentence.quotations.some(({ direct, span }) => direct && contains(span, cue)) || isDescription(sentence, sentence.tokens.findIndex(({ start }) => start === cue.start))) continue;
    for (const passage of passages) {
      const same = (one: Telling, other: Telling): boolean => tellsSame(one, sentence, other, passage.sentence);
      const all = tellingOf(passage);
      const said = all.find((other) => same(first, other));
      if (!said || isOfAnotherMatter(judging, first, passage, said)) continue;
      const shared = telling.filter((one) => all.some((other) => same(one, other)));
      const words = shared.filter(({ name }) => name === undefined);
      if (words.length < WORDS || shared.length < OF_THE_PART * telling.length) continue;
      const theirs = all.filter((other) => shared.some((one) => same(one, other)));
      if (passage.sentence.tokens.some(({ word, start }, at) => (deniesSomehow(passage.sentence, at) || isNegative(word)) && !theirs.some((one) => one.start === start))) continue;
      if (!isAbout(judging, own, passage, OF_THE_DENYING) || passages.some((other) => other !== passage && (deniesToo(judging, words, other) || deniesWord(judging, first, other)))) continue;
      return { ...polarityFound(judging, passage, cue, passage.sentence.span, 'polarity'), loose: true };
    }
  }
  return undefined;
}

/** What is marked as denied is told, and no noun or number tells anything. */
function isNoun({ word, figure, name }: Telling): boolean {
  return figure !== undefined || name !== undefined || /(?:ment|tion|sion|ance|ence|ness|ity)s?$|\d/.test(word);
}

/** "Called on the agency not to close it": what somebody asks for is no denial. */
function isAskedFor({ sentence: { tokens } }: Judging, cue: Span): boolean {
  const at = tokens.findIndex(({ start }) => start === cue.start);
  return tokens[at]?.word === 'not' && tokens[at + 1]?.word === 'to' && tokens.slice(Math.max(0, at - ASKING), at).some(({ word }) => /^(?:call|urg|demand|ask|beg|plead|tell|told|warn|advis|order|want|encourag|instruct|remind)/.test(word));
}

/** Words between who asks and the "not". */
const ASKING = 9;

/** Another passage denies the very word that the claim denies first: "no signs of poison", "have not found any evidence of poison". */
function deniesWord({ sentence }: Judging, first: Telling, passage: Passage): boolean {
  return deniedParts(passage).some(({ cue, telling }) => telling.some((other) => other.start > cue.start && tellsSame(first, sentence, other, passage.sentence)));
}

/** The passage with its neighbours tells so much of the claim. */
function isAbout({ sentence }: Judging, own: readonly Telling[], passage: Passage, share: number): boolean {
  const around = withNeighbours(passage).map((theirs) => ({ theirs, telling: tellingOf({ source: passage.source, sentence: theirs }) }));
  return own.filter((one) => around.some(({ theirs, telling }) => telling.some((other) => tellsSame(one, sentence, other, theirs)))).length >= share * own.length;
}

/** All its words stand in parts of a passage that deny nothing. */
function tellsPlainly({ sentence }: Judging, words: readonly Telling[], passage: Passage): boolean {
  const parts = deniedParts(passage);
  const plain = tellingOf(passage).filter((one) => !parts.some(({ part }) => contains(part.span, one)));
  return words.every((one) => plain.some((other) => tellsSame(one, sentence, other, passage.sentence)));
}

/** Another passage has two of its words and denies something. */
function deniesToo({ sentence }: Judging, words: readonly Telling[], passage: Passage): boolean {
  if (!passage.sentence.tokens.some((_, at) => deniesSomehow(passage.sentence, at))) return false;
  const all = tellingOf(passage);
  return words.filter((one) => all.some((other) => tellsSame(one, sentence, other, passage.sentence))).length >= WORDS;
}
