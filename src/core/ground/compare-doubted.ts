import type { Span } from '../model';
import { contains } from '../text/spans';
import { isHedge, negationsIn } from './cues';
import type { Found, FoundDifference, Judging } from './judging';
import { polarityFound } from './polarity-found';
import { openRegions, partsOf } from './regions';
import type { Passage } from './retrieve';
import { tellingOfClaim, tellingOf, tellsSame, type Telling } from './telling';

const PASSAGES = 24;
/** Words with which a claim leaves open whether something is or was done at all. */
const DOUBTS = /^(?:might|consider(?:s|ing)?|mull(?:s|ing)|weigh(?:s|ing)|possibl[ey]|potential(?:ly)?|perhaps)$/;
/** What somebody may or could do he is often allowed or able to; with one of these it is only possible. */
const SOME_DAY = /^(?:one|some|yet|perhaps|possibly|eventually|someday)$/;
/** What is feared, hoped, alleged, asked or looked into is left open by whoever does so, not by the claim. */
const SEEN_SO = /^(?:fear\w*|worr\w+|concern\w*|risk\w*|uneas\w*|anxi\w+|afraid|wary|alleg\w+|accus\w+|suspect\w*|rumou?r\w*|hop\w+|warn\w*|investigat\w+|examin\w+|look\w*|prob(?:e|es|ed|ing)|inquir\w+|decide|decision|question\w*|ask\w*)$/;
/** Of the claim's words behind its doubt the passage must tell so many plainly … */
const OF_THE_DOUBTED = 0.6;
/** … and so many of the claim's all; more where the doubt is about one word. Chosen on the development sets and the backed claims of the training data. */
const OF_THE_CLAIM = 0.5;
const OF_THE_CLAIM_FOR_ONE = 0.7;
const WORDS = 2;
/** Where one of these stands, a word may be said of another. */
const SETS_APART = /^(?:while|whereas|whilst|but|although|though|still|only)$/;
/** Another passage that has so many of them leaves or denies them as the claim does. */
const AS_OPEN = 0.7;

/** The claim leaves open what a passage tells plainly, in whatever words, and none leaves open. At most one difference. */
export function compareDoubted(judging: Judging): Found {
  const made = doubted(judging);
  return { matched: [], differs: made ? [made] : [] };
}

function doubted(judging: Judging): FoundDifference | undefined {
  const { sentence } = judging;
  const regions = doubtsIn(judging);
  if (regions.length === 0 || sentence.tokens.some(({ word }) => SEEN_SO.test(word))) return undefined;
  const own = tellingOfClaim(judging);
  const passages = judging.passages.slice(0, PASSAGES);
  for (const { cue, span, least } of regions) {
    const behind = own.filter((one) => contains(span, one) && one.start !== cue.start);
    const isWord = ({ name, figure }: Telling): boolean => name === undefined && figure === undefined;
    const needed = behind.filter(isWord).length < WORDS ? least : WORDS;
    for (const passage of passages) {
      const same = (one: Telling, other: Telling): boolean => tellsSame(one, sentence, other, passage.sentence);
      const plain = plainIn(passage);
      const shared = behind.filter((one) => plain.some((other) => same(one, other)));
      const words = shared.filter(isWord);
      if (least < WORDS && passage.sentence.tokens.some(({ word }) => SETS_APART.test(word))) continue;
      // Kindred words alone stand in sentences about anything.
      if (2 * words.filter(({ root }) => plain.some((other) => other.root === root)).length < words.length) continue;
      if (words.length < needed || shared.length < OF_THE_DOUBTED * behind.length) continue;
      const told = own.filter((one) => tellingOf(passage).some((other) => same(one, other)));
      if (told.length < (needed < WORDS ? OF_THE_CLAIM_FOR_ONE : OF_THE_CLAIM) * own.length || passages.some((other) => leavesOpenToo(judging, words, other))) continue;
      return { ...polarityFound(judging, passage, cue, passage.sentence.span, 'hedge'), passageSpan: null, passageText: '', loose: true };
    }
  }
  return undefined;
}

/** What the claim leaves open: behind a modal, behind "thinking about", behind "has yet to", of which one word is enough. */
function doubtsIn({ prepared, sentence }: Judging): { readonly cue: Span; readonly span: Span; readonly least: number }[] {
  const { tokens } = sentence;
  const open = openRegions(prepared, sentence).filter(({ cue, at }) => DOUBTS.test(cue.word) || (/^(?:may|could)$/.test(cue.word) && SOME_DAY.test(tokens[at + 1]?.word ?? ''))).map(({ cue, span }) => ({ cue, span, least: WORDS }));
  const more = tokens.flatMap((cue, at) => {
    const next = tokens[at + 1];
    const yet = cue.word === 'yet' && next?.word === 'to';
    if (!next || !(yet || (cue.word === 'thinking' && /^(?:of|about)$/.test(next.word)))) return [];
    const part = partsOf(prepared, sentence).find(({ from, to }) => from <= at && at <= to);
    return part ? [{ cue, span: { start: next.start, end: part.span.end }, least: yet ? 1 : WORDS }] : [];
  });
  return [...open, ...more].filter(({ cue }) => !sentence.quotations.some(({ direct, span }) => direct && contains(span, cue))).map((one) => ({ ...one, cue: { start: one.cue.start, end: one.cue.end } }));
}

/** What a passage tells in parts that neither deny nor leave open anything, outside quotation marks; what will be is settled. */
function plainIn(passage: Passage): readonly Telling[] {
  const { source: { prepared }, sentence } = passage;
  const spoken = sentence.quotations.filter(({ direct }) => direct);
  const parts = partsOf(prepared, sentence).filter(({ from, to }) => {
    const words = sentence.tokens.slice(from, to + 1);
    return negationsIn(words).length === 0 && !words.some(({ word }) => isHedge(word) || SEEN_SO.test(word) || /^(?:would|means|want\w*)$/.test(word));
  });
  return tellingOf(passage).filter((one) => parts.some(({ span }) => contains(span, one)) && !spoken.some(({ span }) => contains(span, one)));
}

/** A passage has the words where something leaves them open or denies them. */
function leavesOpenToo({ sentence }: Judging, words: readonly Telling[], passage: Passage): boolean {
  const among = (some: readonly Telling[]): number => words.filter((one) => some.some((other) => tellsSame(one, sentence, other, passage.sentence))).length;
  const all = among(tellingOf(passage));
  return all >= Math.max(WORDS, AS_OPEN * words.length) && among(plainIn(passage)) < all;
}
