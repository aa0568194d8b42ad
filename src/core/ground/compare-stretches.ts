import { stem } from '../text/tokens';
import { isAuxiliary, isDenying, isHedge, isKeptOff, isNegation, isPermission } from './cues';
import type { FoundDifference, Judging } from './judging';
import { phraseAt, polarityFound } from './polarity-found';
import { stretchesOf, type Predicate, type Stretch } from './predicates';
import { nearness, surroundings } from './predicates-align';
import type { Passage } from './retrieve';

/** So many words of what a passage denies or hedges must stand together in the claim: one may be there for another reason. */
const TOGETHER = 2;
/** Words of a stretch stand together within this many words of the claim. */
const SPREAD = 6;
/** Hedges that leave open whether something is so at all; "would" and "expects" often only report. */
const UNSURE = /^(?:may|might|could|plan|considering|mulling|weighing|propos|alleged|reportedly|hope|aim|intend|likely|unlikely)/;
const UNSURE_OF_A_NOUN = /^(?:potential|possible|proposed|planned|alleged|suspected)$/;
const MODAL = /^(?:may|might|could)$/;
/** What stands around them must be as near as this. Chosen on the paraphrases of the training data. */
const NEAR = 0.35;
/** So many words of the stretch itself tell its matter. */
const ENOUGH = 4;
/** A negative word or a hedge of the claim's own, this near, may say the same. */
const OWN_CUE = 8;
/** A passage must have so much of the claim before another verb of it counts as the one denied. */
const MOST = 0.7;
/** How far behind the shared words a passive verb may stand. */
const VERB_AFTER = 7;
/** Letters between a condition and its negation. */
const CONDITION = 24;
/** Passages looked at. */
const PASSAGES = 12;

/** The claim says as a whole, in whatever verb, what a passage denies or hedges as a whole: "explicitly covers defence" against "do not explicitly address defence". */
export function compareStretches(judging: Judging, own: readonly Predicate[]): FoundDifference | undefined {
  const passages = judging.passages.slice(0, PASSAGES);
  for (const passage of passages) {
    for (const stretch of stretchesOf(passage.sentence)) {
      const shared = together(own, stretch);
      const first = shared[0];
      const last = shared.at(-1);
      const verb = first && last && (verbBefore(judging, own, first) ?? (stretch.denies && (!isNegation(stretch.cue.word) || passage.coverage < MOST) ? undefined : verbAfter(judging, own, last)) ?? (stretch.denies && own.some(({ at }) => at < first.at) ? first : undefined));
      if (!first || !last || !verb || isCapital(judging, verb) || (stretch.denies && isConditional(passage, stretch)) || (!stretch.denies && isDemand(verb.stem)) || hasOwnCue(judging, verb, last, stretch, passage) || (!stretch.denies && !leavesOpen(stretch, shared, /^(?:will|shall)$/.test(judging.sentence.tokens[verb.at - 1]?.word ?? ''), /^(?:has|have|had)$/.test(judging.sentence.tokens[verb.at - 1]?.word ?? '') ? verb : undefined))) continue;
      const around = new Map([...surroundings(judging, first)].filter(([stem]) => !stretch.stems.includes(stem)));
      if ((shared.length < ENOUGH && (around.size === 0 || nearness(around, passage) < NEAR)) || saidPlainly(passages, shared, stretch)) continue;
      return polarityFound(judging, passage, phraseAt(judging.sentence.tokens, verb.at), stretch.denies ? stretch.cue : stretch.span, stretch.denies ? 'polarity' : 'hedge');
    }
  }
  return undefined;
}

/** What somebody asks for is not told as done. */
function isDemand(word: string): boolean {
  return /^(?:call|urg|demand|ask|request|recommend|advis)/.test(word);
}

/** A name, or the noun that opens a sentence, says nothing of anything. */
function isCapital({ draft: { prose } }: Judging, { start }: Predicate): boolean {
  return /^\p{Lu}/u.test(prose.slice(start, start + 1));
}

/** "If you don't know where to start": denied only for the case that it is so. */
function isConditional({ sentence: { tokens } }: Passage, { cue }: Stretch): boolean {
  return tokens.some(({ word, end }) => /^(?:if|whether|unless|when)$/.test(word) && end <= cue.start && cue.start - end <= CONDITION);
}

/** What may happen must itself be among the shared words, for the rest only says to what; a "potential" thing may be named in any verb. */
function leavesOpen({ cue, stems }: Stretch, shared: readonly Predicate[], definite: boolean, done: Predicate | undefined): boolean {
  // "Will hold a strike ballot" of one that somebody could call: all of what may happen but its verb.
  if (MODAL.test(cue.word) && definite && shared.length >= TOGETHER && stems.slice(1, 1 + TOGETHER).every((stem) => shared.some((one) => one.stem === stem))) return true;
  // "Has changed its policy": the claim's own verb is among what may happen.
  if (MODAL.test(cue.word) && done && shared.some(({ at }) => at === done.at)) return true;
  return UNSURE_OF_A_NOUN.test(cue.word) || (UNSURE.test(cue.word) && shared.some(({ stem }) => stem === stems[0]));
}

/** The stretch's words in the claim, where enough of them stand together. */
function together(own: readonly Predicate[], { stems, light, denies }: Stretch): Predicate[] {
  const said = denies ? [...stems, ...light] : stems;
  const shared = own.filter(({ stem, denied }) => !denied && said.includes(stem));
  for (const first of shared) {
    const near = shared.filter(({ at }) => at >= first.at && at <= first.at + SPREAD);
    if (new Set(near.map(({ stem }) => stem)).size >= TOGETHER && near.some(({ stem }) => stems.includes(stem))) return near;
  }
  return [];
}

function hasOwnCue({ sentence }: Judging, first: Predicate, last: Predicate, { denies }: Stretch, passage: Passage): boolean {
  // "If the talks fail" on both sides is no cue of the claim's own.
  const given = new Set(passage.sentence.tokens.map(({ word }) => stem(word)));
  const from = Math.max(0, first.at - OWN_CUE);
  // "No country, in the view of …, should give": whoever nobody is denies all that follows, however far off.
  if (denies && /^(?:no|none|nobody|nothing|neither)$/.test(sentence.tokens[0]?.word ?? '')) return true;
  // "Stopped short of condemning it".
  const fallsShort = (at: number): boolean => denies && sentence.tokens[at]?.word === 'short' && sentence.tokens[at + 1]?.word === 'of';
  return sentence.tokens.slice(from, last.at + OWN_CUE).some(({ word }, i) => fallsShort(from + i) || (isDenying(word) && (denies || !given.has(stem(word)))) || isKeptOff(sentence.tokens, from + i) || (!denies && ((isHedge(word) && word !== 'if') || isPermission(word) || (isDemand(word) && /^(?:to|for|on|that)$/.test(sentence.tokens[from + i + 1]?.word ?? '')))));
}

/** Another place says the same words under no negation or hedge. */
function saidPlainly(passages: readonly Passage[], shared: readonly Predicate[], { denies }: Stretch): boolean {
  const stems = [...new Set(shared.map(({ stem }) => stem))];
  return passages.some(({ sentence }) => {
    if (!stems.every((stem) => sentence.stems.has(stem))) return false;
    return !stretchesOf(sentence).some((other) => other.denies === denies && stems.some((stem) => other.stems.includes(stem)));
  });
}

/** "Defence matters are explicitly dealt with", "a centre is being built": the passive verb behind what both sides share. */
function verbAfter({ sentence, isName }: Judging, own: readonly Predicate[], last: Predicate): Predicate | undefined {
  return own.find((verb) => {
    if (verb.at <= last.at || verb.at - last.at > VERB_AFTER || isName(verb) || /^(?:yet|still|already|long|now|once|also)$/.test(sentence.tokens[verb.at]?.word ?? '')) return false;
    let at = verb.at - 1;
    while (at >= last.at && /ly$/.test(sentence.tokens[at]?.word ?? '')) at--;
    return isAuxiliary(sentence.tokens[at]?.word ?? '');
  });
}

/** The claim's own verb, where it stands right before the words that both sides share, or is the first of them. */
function verbBefore({ sentence, isName }: Judging, own: readonly Predicate[], first: Predicate): Predicate | undefined {
  const before = (at: number): string => sentence.tokens[at - 1]?.word ?? '';
  if (isAuxiliary(before(first.at))) return first;
  const unbroken = (at: number): boolean => sentence.tokens.slice(at, first.at).every((token, i) => (sentence.tokens[at + i + 1]?.start ?? 0) - token.end <= 1);
  const verb = own.findLast(({ at }) => at < first.at && first.at - at <= 3 && unbroken(at));
  return verb && !isName(verb) && !/^(?:to|the|a|an|of|in|for|its|his|her|their)$/.test(before(verb.at)) ? verb : undefined;
}
