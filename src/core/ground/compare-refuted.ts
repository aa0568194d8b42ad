import type { Span } from '../model';
import { contains } from '../text/spans';
import { isAuxiliary, isCatenative, isDenying, isHedge, isNegative, negationsIn } from './cues';
import { deniesSomehow } from './denied-parts';
import type { Found, FoundDifference, Judging } from './judging';
import { matterPlaces, matterShare, type MatterPlace } from './matter-places';
import { phraseAt, polarityFound } from './polarity-found';
import type { PreparedSentence } from './prepare';
import { partsOf } from './regions';
import { withNeighbours, type Passage } from './retrieve';
import { tellingOf, tellingOfClaim, tellsSame, type Telling } from './telling';

/** Of what is denied the claim must tell so much, in one of its parts, and the passage with its neighbours so much of that part. Chosen on the development sets and the backed claims of the training data. */
const OF_THE_DENIED = 0.5;
const OF_THE_PART = 0.6;
const PASSAGES = 40;
/** Verbs with which a claim says in its own words that a thing is not to be. */
const FORBIDS = /^(?:forbid|forbad|ruled?$|ruling|bans?$|banned|bars?$|barred|prohibit|exclud|exempt|spar(?:e|ed|es|ing)$|skip|omit)/;
/** A sentence that tells of more is of several matters. */
const THINGS = 24;
/** Another passage with this share of the place's may tell it as the claim does. */
const AS_MUCH = 0.7;

/** What a claim tells plainly where the passage that tells of its matter denies it. At most one difference. */
export function compareRefuted(judging: Judging): Found {
  const made = refuted(judging);
  return { matched: [], differs: made ? [made] : [] };
}

function refuted(judging: Judging): FoundDifference | undefined {
  const { sentence } = judging;
  if (sentence.tokens.some(({ word }) => isDenying(word) || (/^(?:un|im|in|dis)/.test(word) && isNegative(word)))) return undefined;
  const own = tellingOfClaim(judging);
  if (own.length > THINGS) return undefined;
  for (const place of matterPlaces(judging)) {
    const { passage } = place;
    for (const { cue, words, names } of denialsIn(passage)) {
      const same = (one: Telling, other: Telling): boolean => tellsSame(one, sentence, other, passage.sentence);
      const told = words.filter((word) => own.some((one) => same(one, word)));
      if (told.length === 0 || (told[0] !== words[0] && told.length < 2) || told.length < OF_THE_DENIED * words.length) continue;
      if (names.some((name) => !name.pronoun && !own.some((one) => same(one, name)))) continue;
      const mine = own.filter((one) => one.name === undefined && one.figure === undefined && told.some((word) => same(one, word)));
      // Words of kindred meaning alone stand in sentences about anything.
      const sure = mine.filter((one) => told.some(({ root }) => root === one.root));
      const at = sure[0];
      if (!at || (sure.length < mine.length && 2 * sure.length <= mine.length)) continue;
      if (!isOnePart(judging, mine)) continue;
      if (!isAbout(judging, at, passage) || deniesIn(judging, at, passage, sure) || isToldElsewhere(judging, place, mine)) continue;
      return { ...polarityFound(judging, passage, phraseAt(sentence.tokens, at.at), cue, 'polarity'), loose: true };
    }
  }
  return undefined;
}

/** Words that a claim has apart tell nothing together. */
function isOnePart({ prepared, sentence }: Judging, words: readonly Telling[]): boolean {
  return partsOf(prepared, sentence).filter(({ from, to }) => words.some(({ at }) => from <= at && at <= to)).length <= 1;
}

/** The passage with its neighbours tells most of the claim's part that the word stands in. */
function isAbout(judging: Judging, { at }: Telling, passage: Passage): boolean {
  const { prepared, sentence } = judging;
  const part = partsOf(prepared, sentence).find(({ from, to }) => from <= at && at <= to);
  const own = tellingOfClaim(judging).filter((one) => part !== undefined && part.from <= one.at && one.at <= part.to);
  const around = withNeighbours(passage).map((theirs) => ({ theirs, telling: tellingOf({ source: passage.source, sentence: theirs }) }));
  return own.filter((one) => around.some(({ theirs, telling }) => telling.some((other) => tellsSame(one, sentence, other, theirs)))).length >= OF_THE_PART * own.length;
}

/** The part of the claim that tells it denies in words of its own. */
function deniesIn({ prepared, sentence }: Judging, { at }: Telling, passage: Passage, mine: readonly Telling[]): boolean {
  const part = partsOf(prepared, sentence).find(({ from, to }) => from <= at && at <= to);
  return part !== undefined && sentence.tokens.slice(part.from, part.to + 1).some(({ word, form }, i) => (FORBIDS.test(word) || isNegative(word) || deniesSomehow(sentence, part.from + i)) && !passage.sentence.stems.has(form.matter) && !mine.some((one) => one.at === part.from + i));
}

/** Another passage that has as much of the claim has the words where it denies nothing. */
function isToldElsewhere(judging: Judging, { passage: its, share }: MatterPlace, words: readonly Telling[]): boolean {
  return judging.passages.slice(0, PASSAGES).some((passage) => {
    if (passage.sentence === its.sentence || matterShare(judging, passage) < AS_MUCH * share) return false;
    const denied = denialsIn(passage).flatMap(({ words: some }) => some);
    const plain = tellingOf(passage).filter((word) => !denied.includes(word));
    return words.every((word) => plain.some((other) => tellsSame(word, judging.sentence, other, passage.sentence)));
  });
}

interface Denial {
  readonly cue: Span;
  readonly words: readonly Telling[];
  readonly names: readonly Telling[];
}

/** What a sentence denies: behind each negation that stands alone in its part, its telling words to the end of the part. */
function denialsIn(passage: Passage): readonly Denial[] {
  const { source: { prepared }, sentence } = passage;
  const cues = cuesOf(sentence);
  if (cues.length === 0) return [];
  return partsOf(prepared, sentence).flatMap((part): Denial[] => {
    const [at, second] = cues.filter((one) => one >= part.from && one <= part.to);
    const cue = sentence.tokens[at ?? -1];
    if (at === undefined || !cue || second !== undefined) return [];
    const here = tellingOf(passage).filter((one) => contains(part.span, one));
    const isWord = ({ name, figure }: Telling): boolean => name === undefined && figure === undefined;
    const all = here.filter((one) => one.at > at && isWord(one));
    const telling = all.filter(({ word }) => !isHedge(word) && !isCatenative(word) && !isAuxiliary(word) && !/ly$/.test(word));
    const behind = telling.length > 0 ? telling : all;
    const words = behind.length > 0 || !/^(?:nobody|none|nothing)$/.test(cue.word) ? behind : here.filter((one) => one.at < at && isWord(one)).slice(-1);
    return [{ cue: { start: cue.start, end: cue.end }, words, names: here.filter(({ name, at: place }) => name !== undefined && place > at) }];
  });
}

function cuesOf({ tokens, figures }: PreparedSentence): number[] {
  const negations = negationsIn(tokens);
  return tokens.flatMap(({ word, end }, at) => {
    // "Did not rule it out": nothing is denied.
    if (word === 'out' && /^rul(?:es?|ed|ing)$/.test(tokens[at - 1]?.word ?? '')) return negations.some((one) => one < at && at - one <= 4) ? [] : [at];
    if (!negations.includes(at) || !/^(?:not|never|no|none|nobody|nothing|neither|nor|cannot|\p{L}+n't)$/u.test(word) || tokens[at + 1]?.word === 'rule') return [];
    return figures.some(({ span }) => span.start > end && span.start - end < 8) ? [] : [at];
  });
}
