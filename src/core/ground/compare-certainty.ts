import type { Figure } from '../model';
import { compareFigures } from '../extract/figures-compare';
import { contains } from '../text/spans';
import type { Token } from '../text/tokens';
import { isAuxiliary, isHedge, isPermission, negationsIn } from './cues';
import { isTime } from './figure-kinds';
import type { Found, FoundDifference, Judging } from './judging';
import { phraseAt, polarityFound } from './polarity-found';
import { isLight, predicatesOf, stretchesOf } from './predicates';
import type { PreparedSentence } from './prepare';
import type { Passage } from './retrieve';

/** Verbs that only say that something came about. */
const BROUGHT = /^(?:brought|caused|led|resulted|triggered|produced|created|come|meant|ended|prompted|sparked|seen)$/;
/** A passage with this share of the claim tells of its matter. */
const SAME_MATTER = 0.3;
const PASSAGES = 8;
/** A forecast stands this near before its figure. */
const BEFORE = 6;
/** Words of a claim and of what a source leaves open that must be the same. */
const SHARED = 2;
/** Words that put a figure into the future or make it somebody's estimate; "wants" and "offers" are acts of their own. */
const FORECAST = /^(?:expect(?:s|ed|ing)?|forecasts?|predict(?:s|ed)?|project(?:s|ed)|anticipat(?:es|ed)|hopes?|hoped|aims?|aimed|plans?|planned|intends?|intended|could|may|might|potential(?:ly)?|possibl[ey]|would|estimat(?:es|ed)|target(?:s|ed)?)$/;
/** Of these the ones that say less than "will". */
const LESS_THAN_PLANNED = /^(?:hope|aim|could|may$|might|potential|possibl|target)/;
/** Words that leave no doubt. */
const SURE = /^(?:certain|certainly|guarantee[ds]?|guaranteeing|definite|definitely|surely|assured|assures|inevitabl[ey]|undoubtedly|doubtless)$/;
/** Hedges that leave open whether something is so at all. */
const OPEN = /^(?:may|might|could|likely|unlikely|expect(?:s|ed)?|hopes?|hoped|probabl[ey]|possibl[ey]|perhaps|plans?|aims?|intends?|seeks?)$/;

/** Compares how sure a claim is with how sure the passages are: figures that are forecasts, and words of certainty. At most one difference. */
export function compareCertainty(judging: Judging): Found {
  const made = forecastAsFact(judging) ?? madeCertain(judging) ?? doneInsteadOfOpen(judging);
  return { matched: [], differs: made ? [made] : [] };
}

/** "Has handled 430,000" of what a source expects: every place that states the figure puts it into the future. */
function forecastAsFact(judging: Judging): FoundDifference | undefined {
  const { sentence } = judging;
  if (hasHedge(sentence)) return undefined;
  const will = sentence.tokens.findIndex(({ word }) => word === 'will');
  if (will < 0 && sentence.tokens.some(({ word }) => /^(?:shall|going|until|by|next|future|tomorrow)$/.test(word))) return undefined;
  for (const figure of sentence.figures) {
    const verb = isTime(figure) || figure.value === null ? undefined : will < 0 ? doneBefore(sentence, figure) : sentence.tokens[will]!.start < figure.span.start ? will + 1 : undefined;
    if (verb === undefined) continue;
    const places = judging.passages.flatMap((passage) => passage.sentence.figures.filter((there) => compareFigures(figure, there) === 'equal').map((there) => ({ passage, there, cue: forecastBefore(passage, there) })));
    const [first] = places;
    if (!first?.cue || first.passage.windowCoverage < SAME_MATTER || places.some(({ cue }) => cue === undefined || (will >= 0 && !LESS_THAN_PLANNED.test(cue.word)))) continue;
    return polarityFound(judging, first.passage, phraseAt(sentence.tokens, verb), { start: first.cue.start, end: first.there.span.end }, 'hedge');
  }
  return undefined;
}

function hasHedge({ tokens }: PreparedSentence): boolean {
  return tokens.some(({ word }) => isHedge(word) || isPermission(word) || FORECAST.test(word)) || negationsIn(tokens).length > 0;
}

/** Position of the verb before a figure that tells something done: "has handled", "cut". */
function doneBefore({ tokens, figures }: PreparedSentence, { span }: Figure): number | undefined {
  const to = tokens.findIndex(({ start }) => start >= span.start);
  for (let at = to - 1; at >= Math.max(1, to - BEFORE); at--) {
    const word = tokens[at]?.word ?? '';
    if (figures.some((one) => contains(one.span, tokens[at]!))) return undefined;
    const perfect = /^(?:has|have|had|was|were)$/.test(tokens[at - 1]?.word ?? '') && !isAuxiliary(word);
    if (perfect || (/ed$/.test(word) && !isAuxiliary(tokens[at - 1]?.word ?? ''))) return at;
  }
  return undefined;
}

/** The word that makes a source's figure a forecast; no comma between them. */
function forecastBefore({ source, sentence: { tokens } }: Passage, { span }: Figure): Token | undefined {
  const to = tokens.findIndex(({ start }) => start >= span.start);
  const cue = tokens.slice(Math.max(0, to - BEFORE), Math.max(0, to)).findLast(({ word }) => FORECAST.test(word));
  return cue && !/[,;:]/.test(source.prepared.article.prose.slice(cue.end, span.start)) ? cue : undefined;
}

/** "Managers guaranteed" of what they expect: a word of certainty where the passage that tells the same leaves it open, and none is sure. */
function madeCertain(judging: Judging): FoundDifference | undefined {
  const { sentence } = judging;
  const at = sentence.tokens.findIndex(({ word }) => SURE.test(word));
  const token = sentence.tokens[at];
  if (!token || negationsIn(sentence.tokens).some((place) => place < at && at - place <= 3) || sentence.quotations.some((one) => one.direct && contains(one.span, token))) return undefined;
  const near = judging.passages.slice(0, PASSAGES).filter(({ coverage }) => coverage >= SAME_MATTER);
  if (near.some((passage) => passage.sentence.tokens.some(({ word }) => SURE.test(word)))) return undefined;
  for (const passage of near) {
    const open = stretchesOf(passage.sentence).find(({ cue, stems }) => OPEN.test(cue.word) && stems.filter((stem) => sentence.stems.has(stem)).length >= SHARED);
    if (open) return polarityFound(judging, passage, token, open.span, 'hedge');
  }
  return undefined;
}

/** "Has brought reciprocations" of what "may come with" them: the only place that has the word leaves it open. */
function doneInsteadOfOpen(judging: Judging): FoundDifference | undefined {
  const { sentence } = judging;
  if (hasHedge(sentence)) return undefined;
  for (const predicate of predicatesOf(sentence)) {
    if (isLight(predicate.stem) || judging.isName(predicate)) continue;
    const before = sentence.tokens.slice(Math.max(0, predicate.at - 4), predicate.at);
    if (!before.some(({ word }, i) => /^(?:has|have|had)$/.test(word) && BROUGHT.test(before[i + 1]?.word ?? ''))) continue;
    const places = judging.passages.filter((passage) => passage.sentence.stems.has(predicate.stem));
    const [only] = places;
    if (!only || places.length > 1 || only.coverage < 2 * SAME_MATTER) continue;
    const open = stretchesOf(only.sentence).find(({ cue, stems }) => /^(?:may|might|could)$/.test(cue.word) && stems.includes(predicate.stem));
    if (open) return polarityFound(judging, only, phraseAt(sentence.tokens, predicate.at), open.span, 'hedge');
  }
  return undefined;
}
