import type { Figure } from '../model';
import type { Judging } from './judging';
import { isTime } from './figure-kinds';
import { matterStem, type PreparedSentence } from './prepare';
import { withNeighbours, type Passage } from './retrieve';

/** "The two countries" points back at what was named before; it asserts no count. */
const POINTS_BACK = /(?:^|[^\p{L}])(?:the|these|those|both|all|its|his|her|their|our|other|any|each of the)(?:\s+(?:other|last|first|same))?\s$/iu;
/** Larger definite counts ("the 43 tracts") do assert their number. */
const SMALL_COUNT = 10;

/** A small definite count that points back at what was named before. */
export function isReference({ draft }: Judging, { kind, value, span }: Figure): boolean {
  if (kind !== 'count' || typeof value !== 'number' || value > SMALL_COUNT) return false;
  return POINTS_BACK.test(draft.prose.slice(Math.max(0, span.start - 24), span.start));
}

/** "A quarter of the $140 million, $35 million": a share that two other figures of the sentence make. */
function isQuotient({ kind, value }: Figure, figures: readonly Figure[]): boolean {
  if ((kind !== 'ratio' && kind !== 'percent') || typeof value !== 'number') return false;
  const share = kind === 'percent' ? value / 100 : value;
  const amounts = figures.filter((other) => typeof other.value === 'number' && other.kind !== kind);
  return amounts.some((part) => amounts.some((whole) => part !== whole && part.unit === whole.unit && Math.abs((part.value as number) / (whole.value as number) - share) < 0.01));
}

/** "Five weeks less", "300 more": a difference the writer worked out; no source need state it. */
export function isDerived({ draft, sentence }: Judging, figure: Figure): boolean {
  const { span } = figure;
  if (isQuotient(figure, sentence.figures)) return true;
  const after = draft.prose.slice(span.end, Math.min(sentence.span.end, span.end + 60));
  return /^\s+(?:\p{L}+\s+)?(?:less|fewer|more|longer|shorter|higher|lower|earlier|later|above|below|ahead|apart)\b(?!\s+than\s+\d)/u.test(after);
}

/** "From 18,000 to 10,500 tonnes": a number that shares its neighbour's unit; "from 11.5 to 14 metres": one end of what the source states as a span. */
export function isSameNumber(figure: Figure, source: Figure): boolean {
  if (typeof source.value === 'object' && source.value !== null && source.unit === figure.unit && source.kind === figure.kind) return source.value.min === figure.value || source.value.max === figure.value;
  if (figure.kind !== 'count' || typeof figure.value !== 'number' || figure.value <= SMALL_COUNT || figure.value !== source.value) return false;
  return figure.unit === null || (source.kind === 'count' && figure.unit !== null && source.unit !== null && isPerson(figure.unit) && isPerson(source.unit));
}

/** "38,000 employees" are "38,000 people": nouns for persons are retold by one another. */
function isPerson(noun: string): boolean {
  return /^(?:person|people|man|woman|child|adult|staff|guest|patient|student|resident|citizen|soldier|guard|crew|crowd|audience|fan|spectator|tourist|migrant|applicant|inhabitant|\p{L}{3,}(?:er|or|ee|ist|ian|man|woman))$/u.test(noun);
}

/** "By 5 centimetres, … by up to 14 and … by 9": a bare number that leaves out the unit of one before it. */
export function hasUnitBefore(judging: Judging, figure: Figure): boolean {
  if (figure.kind !== 'count' || figure.unit !== null) return false;
  const before = judging.sentence.figures.findLast((one) => one.span.end <= figure.span.start && one.unit !== null && !isTime(one) && one.kind !== 'count');
  return before !== undefined && judging.passages.some(({ sentence }) => sentence.figures.some(({ kind, unit, value }) => kind === before.kind && unit === before.unit && value === figure.value));
}

/** Nouns for parts that a writer counts himself ("in three portions"). */
const PARTS = /^(?:part|portion|stage|step|phase|tranche|instal+ment|slice|way|reason|factor|point|side|respect|aspect|condition|argument|theme|area|field|goal|aim|element|story|version|account|mind|view|thing|matter|front)$/;

/** A small number of parts that no source counts: the writer's own division of what they list. */
export function isOwnDivision(judging: Judging, { kind, value, unit }: Figure): boolean {
  if (kind !== 'count' || typeof value !== 'number' || value > MANY_PARTS || unit === null || !PARTS.test(unit)) return false;
  return !nearestSentences(judging).flat().some(({ figures }) => figures.some((one) => one.kind === 'count' && one.unit === unit));
}

const MANY_PARTS = 5;

/** "Four abstentions" is no other value for "27 votes to 18": a number that counts a noun of its own and one whose noun nobody names. */
export function countsSomethingElse(figure: Figure, source: Figure, { sentence }: Passage): boolean {
  if (figure.kind !== 'count' || source.kind !== 'count' || (figure.unit === null) === (source.unit === null)) return false;
  // "The remaining 360 million" are of what was counted before.
  if (figure.scale !== null && source.scale === figure.scale) return false;
  const noun = figure.unit ?? source.unit ?? '';
  return source.unit === null && !sentence.stems.has(matterStem(noun));
}

/** How many of the best passages and their neighbours are asked for a small number or for the parts of a difference. */
const NEAREST = 4;

/** The best passages, each with the sentences beside it. */
export function nearestSentences(judging: Judging): PreparedSentence[][] {
  return judging.passages.slice(0, NEAREST).map(withNeighbours);
}

/** "Four members abstained" backs "four abstentions", "twice" backs "on two occasions": small numbers are retold with other nouns. */
export function isCountedOtherwise(judging: Judging, { kind, value, text }: Figure): boolean {
  if (kind !== 'count' || typeof value !== 'number' || value > SMALL_COUNT) return false;
  const words = [text.toLowerCase(), ...(value === 1 ? ['once'] : value === 2 ? ['twice', 'both'] : [])];
  return nearestSentences(judging).flat().some((one) => one.figures.some((other) => other.kind === 'count' && other.value === value) || one.tokens.some(({ word }) => words.includes(word)));
}

/** From this value on a bare number of a source may be the claim's sum with its currency left out. */
const BARE_SUM = 100;

/** "3,200 cedis" where the sources say "anything above 3,200": a sum named once is named bare afterwards. */
export function isNamedBare({ passages }: Judging, { kind, value }: Figure): boolean {
  if (kind !== 'money' || typeof value !== 'number' || value < BARE_SUM) return false;
  return passages.some(({ sentence }) => sentence.figures.some((there) => there.kind === 'count' && there.unit === null && there.value === value));
}

/** "Three quarters of a million": a share and a whole that are one number, which is read as two. */
export function isOfAScale({ draft: { prose } }: Judging, { span }: Figure): boolean {
  return /\b(?:half|halves|third|thirds|quarter|quarters) of $/i.test(prose.slice(Math.max(0, span.start - 12), span.start)) || /^ of an? (?:hundred|thousand|million|billion|trillion)\b/i.test(prose.slice(span.end, span.end + 18));
}
