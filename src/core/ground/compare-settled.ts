import type { Span } from '../model';
import { irregularBase } from '../text/irregular';
import { contains } from '../text/spans';
import { isAuxiliary, negationsIn } from './cues';
import type { Found, FoundDifference, Judging } from './judging';
import { phraseAt, polarityFound } from './polarity-found';
import type { Token } from '../text/tokens';
import { openRegions, partsOf, type Part, type Region } from './regions';
import type { Passage } from './retrieve';
import { tellingOfClaim, tellingOf, tellsSame, type Telling } from './telling';

const PASSAGES = 24;
/** Of what a passage leaves open the claim must tell so much … */
const OF_THE_OPEN = 0.4;
/** … and the passage's sentence so much of the claim. Chosen on the development sets and the backed claims of the training data. */
const OF_THE_CLAIM = 0.5;
const WORDS = 2;
const OF_THE_NOUN = 0.6;
const OF_A_NOUN = /^(?:potential|possible|alleged|proposed|suspected)$/;
/** Words that leave no doubt. */
const SURE = /^(?:certain|certainly|guarantee[ds]?|definite|definitely|settled|proven|proved|inevitabl[ey]|undoubtedly|confirmed|decided)$/;
/** What is planned or expected may be told as what will be; what is doubted may not. */
const PLANNED = /^(?:propos|likely|hop|aim|want|intend|plan|expect|threaten|prospect)/;
const WILL = /^(?:will|shall)$/;

/** What a passage leaves open, in whatever words, and the claim tells as settled; no passage tells it plainly. At most one difference. */
export function compareSettled(judging: Judging): Found {
  const spoken = judging.sentence.quotations.filter(({ direct }) => direct);
  const own = tellingOfClaim(judging).filter((one) => !spoken.some(({ span }) => contains(span, one)));
  const made = own.length === 0 ? undefined : settled(judging, own);
  return { matched: [], differs: made ? [made] : [] };
}

function settled(judging: Judging, own: readonly Telling[]): FoundDifference | undefined {
  const { sentence } = judging;
  const passages = judging.passages.slice(0, PASSAGES);
  let best: { readonly passage: Passage; readonly region: Region; readonly mine: readonly Telling[]; readonly share: number } | undefined;
  for (const passage of passages) {
    const regions = openRegions(passage.source.prepared, passage.sentence);
    if (regions.length === 0) continue;
    const all = tellingOf(passage);
    const told = own.filter((one) => all.some((there) => tellsSame(one, sentence, there, passage.sentence)));
    if (told.length < OF_THE_CLAIM * own.length) continue;
    for (const region of regions) {
      const open = all.filter(({ start, end }) => contains(region.span, { start, end }));
      const shared = open.filter((there) => told.some((one) => tellsSame(one, sentence, there, passage.sentence)));
      const counted = open.filter((there) => !there.pronoun || shared.includes(there));
      const mine = told.filter((one) => shared.some((there) => tellsSame(one, sentence, there, passage.sentence)));
      const words = shared.filter(({ name }) => name === undefined).length;
      const share = shared.length / counted.length;
      // "Its potential entry into the union": of so short a phrase a word and a name are most.
      const enough = words >= WORDS || (words === 1 && shared.length > 1 && share > OF_THE_NOUN && told.length > OF_THE_NOUN * own.length && OF_A_NOUN.test(region.cue.word));
      if (!enough || share < OF_THE_OPEN || share <= (best?.share ?? 0)) continue;
      if (leavesOpenToo(judging, mine, region) || passages.some((other) => tellsPlainly(judging, mine, other))) continue;
      best = { passage, region, mine, share };
    }
  }
  if (!best) return undefined;
  const { passage, region, mine } = best;
  const claimSpan = tellingPhrase(judging, mine);
  // "Has studied how it could change": what the verb tells stands there plainly.
  // "Keeps up its ties" is nothing of what "could disrupt its relationship": a noun that stands among what may be done, where the claim has no verb for it.
  if (/^(?:may|might|could)$/.test(region.cue.word) && !hasVerb(judging, mine) && !isFirstShared(judging, passage, region, mine)) return undefined;
  const verb = own.find(({ end }) => end === claimSpan.end);
  if (verb && tellingOf(passage).some((there) => !contains(region.span, there) && there.root === verb.root && there.name === undefined)) return undefined;
  return { ...polarityFound(judging, passage, claimSpan, { start: Math.min(region.cue.start, region.span.start), end: region.span.end }, 'hedge'), loose: true };
}

/** Whether the word right behind what leaves it open is one of those. */
function isFirstShared({ sentence }: Judging, passage: Passage, region: Region, mine: readonly Telling[]): boolean {
  const first = tellingOf(passage).find(({ start }) => start > region.cue.start);
  return first !== undefined && mine.some((one) => tellsSame(one, sentence, first, passage.sentence));
}

function hasVerb({ prepared, sentence }: Judging, mine: readonly Telling[]): boolean {
  return holding(partsOf(prepared, sentence), mine.filter(({ name, figure }) => name === undefined && figure === undefined)).some(({ from, to }) => sentence.tokens.slice(from, to + 1).some((_, i) => isVerb(sentence.tokens, from + i)));
}

/** The verb with which the claim tells it, with its auxiliaries; the first word of it where no verb is recognised. */
function tellingPhrase({ prepared, sentence }: Judging, mine: readonly Telling[]): Span {
  const { tokens } = sentence;
  const words = mine.filter(({ name, figure }) => name === undefined && figure === undefined);
  const held = (part: Part): number => words.filter((one) => contains(part.span, one)).length;
  for (const { from, to } of holding(partsOf(prepared, sentence), words).sort((a, b) => held(b) - held(a))) {
    for (let at = from; at <= to; at++) if (isVerb(tokens, at)) return phraseAt(tokens, at);
  }
  return { start: words[0]?.start ?? sentence.span.start, end: words[0]?.end ?? sentence.span.end };
}

/** Behind an auxiliary, or in the past behind what may be a subject. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const word = (by: number): string => tokens[at + by]?.word ?? '';
  const isAdverb = /ly$|^(?:already|now|been|also)$/;
  if (isAuxiliary(word(0)) || isAdverb.test(word(0)) || /^(?:the|an?|to)$/.test(word(0))) return false;
  if (isAuxiliary(word(-1)) || (isAdverb.test(word(-1)) && isAuxiliary(word(-2)))) return true;
  return !isAdverb.test(word(-1)) && !/^(?:the|an?|its|his|her|their|of|in|with|to|for|by)$/.test(word(-1)) && (irregularBase(word(0)) !== undefined || /[^e]ed$/.test(word(0)));
}

function holding(parts: readonly Part[], words: readonly Telling[]): Part[] {
  return parts.filter(({ span }) => words.some((one) => contains(span, one)));
}

/** Words with which a claim leaves open, doubts, asks, wants or only reports what it tells. */
const NOT_SETTLED =
  /^(?:fear\w*|worr\w+|concern(?:s|ed)?|risk\w*|prospects?|chance|idea|option|whether|if|unless|provided|would|should|can|able|call(?:s|ed)?|want(?:s|ed)?|ask(?:s|ed)?|request\w*|encourag\w+|invit(?:es|ed)|recommend\w*|advis\w+|demand(?:s|ed)?|urg(?:es|ed|ing)|offer(?:s|ed)?|accus\w+|charg(?:es|ed)|suspect(?:s|ed)?|suspicion|alleg\w+|seek\w*|sought|try|tries|tried|trying|attempt\w*|hint\w*|think\w*|thought|believ\w*|warn\w*|possib\w+|may|might|could|consider\w*|mull\w*|weigh\w*|propos\w+|potential\w*|reportedly|threat\w*|likely|unlikely|speculat\w*|rumou?r\w*|perhaps|maybe|probabl\w+|hope\w*|hoping|aim\w*|intend\w*|intention|plan\w*|expect\w*|fac(?:e|es|ed|ing)|suggest\w*|anxious|anxiety|wary|afraid|danger|open|await\w*|pressure|pending|conditional|depend\w*|nobody|nothing|without|aspir\w+|ambition\w*|predict\w*|forecast\w*|anticipat\w*|set|due|appear\w*|seem\w*|bid|eye[sd]?|eyeing|mooted|tentative\w*|prospective|hypothetical\w*|supposed\w*|claim\w*|say|says|according|capable|willing\w*|doubt\w*|question\w*|unclear|unsure|uncertain\w*|later|door|feasib\w+|promis\w+|pledg\w+|vow\w*|envisag\w*|envision\w*|look\w*|study|studies|studying|explor\w+|discuss\w*|talk\w*)$/;

/** The parts of the claim that tell it leave it open in some way of their own; with a word of certainty beside it nothing does. */
function leavesOpenToo({ prepared, sentence }: Judging, mine: readonly Telling[], { cue }: Region): boolean {
  const { tokens } = sentence;
  if (tokens.some(({ word }) => SURE.test(word))) return false;
  const parts = partsOf(prepared, sentence);
  const own = new Set(holding(parts, mine));
  // "A centre that could be built", "fears that it could": what stands in a clause of its own belongs to the one before.
  for (const [i, part] of parts.entries()) {
    const before = parts[i - 1];
    if (!before || !/^(?:that|which|who|whether|if|unless|until)$/.test(tokens[part.from]?.word ?? '')) continue;
    if (own.has(before) && tokens[part.from]?.word !== 'which') own.add(part);
    else if (own.has(part) && /^(?:that|whether|if)$/.test(tokens[part.from]?.word ?? '')) own.add(before);
  }
  const words = [...own].flatMap(({ from, to }) => tokens.slice(from, to + 1));
  return words.some(({ word }) => NOT_SETTLED.test(word) || (PLANNED.test(cue.word) && WILL.test(word))) || negationsIn(words).length > 0;
}

/** All its words stand in a passage where nothing leaves them open. */
function tellsPlainly({ sentence }: Judging, mine: readonly Telling[], passage: Passage): boolean {
  const regions = openRegions(passage.source.prepared, passage.sentence);
  const plain = tellingOf(passage).filter(({ start, end }) => !regions.some(({ span }) => contains(span, { start, end })));
  // One word says little without the names beside it.
  const withNames = mine.filter(({ name }) => name === undefined).length < WORDS;
  return mine.every((one) => (one.name !== undefined && !withNames) || plain.some((there) => tellsSame(one, sentence, there, passage.sentence)));
}
