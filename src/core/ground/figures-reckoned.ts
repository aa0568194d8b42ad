import type { Figure } from '../model';
import { isTime } from './figure-kinds';
import type { Judging } from './judging';
import { isKindred, keysOf } from './kin';
import { countryMeant } from './parties';
import { isLight } from './predicates';
import type { PreparedSentence } from './prepare';
import { withNeighbours, type Passage } from './retrieve';

/** Words by which a writer sets one number against another, for a regular expression. */
export const SETS_AGAINST =
  'more|fewer|less|longer|shorter|higher|lower|dearer|cheaper|costlier|larger|bigger|smaller|faster|slower|heavier|lighter|stronger|weaker|older|younger|better|worse|above|below|ahead|behind|lost|gained|rose|rise[sn]?|fell|falls?|fallen|grew|grown|growth|shr[aiu]nk|climb(?:s|ed)?|drop(?:s|ped)?|increase[ds]?|decrease[ds]?|decline[ds]?|jump(?:s|ed)?|cut|raised?|raising|lowered|exceed(?:s|ed)?|down|up';
const COMPARES = new RegExp(`\\b(?:${SETS_AGAINST}|reduced|again|off|short)\\b`, 'i');
/** Words that make a part of a whole: "a third of the votes", "one in nine". */
const PART_OF = /^(?:\s+\p{L}+){0,2}?\s+(?:of|in|to|from|the|what|as|its|their|his|her)\b/iu;

/** Best passages whose numbers are set against one another. */
const NEAREST = 8;
/** Passages whose numbers are set against those of the claim itself, and the numbers that are small enough to meet by chance. */
const WITH_OWN = 24;
const SMALL = 10;
/** Of the best passage's share of the claim's words, what another must have to be of the same matter. */
const AS_NEAR = 0.5;
/** What a share or multiple may miss: in words, in words with "about" or "nearly", and in digits by half of the last one. */
const IN_WORDS = 0.05;
const ABOUT = 0.08;
const ABOUT_IN_WORDS = 0.11;
const HALF_A_POINT = 0.0051;
/** "More than a third" says so of 0.4 but hardly of 0.5; "more than twice" of all below three times. */
const AT_LEAST = 1.25;

const LEAST_SHARE = 0.01;

/** A number with what it may be set against. */
interface Operand {
  readonly value: number;
  readonly family: string;
  /** Without a unit of its own: "had asked for 140" of litres. */
  readonly bare?: boolean;
}

/** "Asked for 140" of litres: a number without a unit is of the measure beside it. */
function isBareOf(one: Operand, other: Operand): boolean {
  return one.bare === true && other.family.startsWith('measure');
}

/**
 * Whether a share, a percentage or a multiple is what two numbers make that stand where the claim's matter is told, in one passage and the sentences beside it, in two of the passages nearest to it,
 * or in the claim itself and one of them: "three quarters of the assets" of 41.2 and 55.8 billion, "13 per cent more" of 148 and 131, "almost seven times" of 62 and 9 cents. Undefined for a figure of another kind.
 */
export function isReckoned(judging: Judging, figure: Figure, rival?: Passage): boolean | undefined {
  const { value, kind, bound, span, text } = figure;
  const { draft: { prose }, sentence } = judging;
  const behind = prose.slice(span.end, Math.min(sentence.span.end, span.end + 40));
  const isMultiple = isMultipleOf(judging, figure);
  // "Three quarters of a century" is a time.
  if (/^\s+(?:of\s+)?a\s+(?:century|million|billion)\b/.test(behind)) return undefined;
  if (typeof value !== 'number' || value <= 0 || !(isMultiple || kind === 'ratio' || kind === 'percent')) return undefined;
  const share = kind === 'percent' ? value / 100 : value;
  const words = prose.slice(sentence.span.start, sentence.span.end);
  const inWords = !/\d/.test(text);
  const off = kind === 'percent' && !inWords ? Math.max(HALF_A_POINT, bound === 'about' ? ABOUT * share : 0) : (bound === 'about' ? (inWords ? ABOUT_IN_WORDS : ABOUT) : IN_WORDS) * share;
  const fits = (made: number): boolean => {
    if (bound === 'at-least') return made >= share * 0.99 && made < Math.max(isMultiple ? Math.floor(share) + 1 : 0, AT_LEAST * share);
    // Nothing whole stands below one per cent.
    if (bound === 'at-most') return made <= share * 1.01 && made >= (share <= LEAST_SHARE ? 0 : share / AT_LEAST);
    return Math.abs(made - share) <= off;
  };
  const ofWhole = PART_OF.test(behind) || /\bin\b/.test(text) || /\bof\b/i.test(prose.slice(sentence.span.start, span.start));
  const compares = COMPARES.test(words);
  const makes = (more: number, less: number): boolean =>
    isMultiple ? fits(more / less) : (ofWhole && fits(less / more)) || (compares && (fits((more - less) / more) || fits((more - less) / less)));
  const pair = (a: Operand, b: Operand): boolean => (a.family === b.family || isBareOf(a, b) || isBareOf(b, a)) && a.value > b.value && b.value > 0 && makes(a.value, b.value);
  const own = sentence.figures.filter((one) => one !== figure).flatMap(operandsOf).filter(({ value: one }) => one > SMALL);
  // "Of the 1.1 billion …, one seventh": what the claim itself gives may be set against a number of a passage further off.
  if (own.length > 0 && rival === undefined && judging.passages.slice(0, WITH_OWN).some((passage) => passage.sentence.figures.flatMap(operandsOf).some((theirs) => theirs.value > SMALL && own.some((ours) => pair(theirs, ours) || pair(ours, theirs))))) return true;
  if (ofWhole && !isMultiple && nearestTelling(judging, rival).some((passage) => votesIn(passage).some(([yes, no]) => fits(yes / (yes + no)) || fits(no / (yes + no))))) return true;
  return operandGroups(judging, figure, rival).some((all) => all.some((a) => all.some((b) => pair(a, b))));
}

/** "By 412 votes to 97": two numbers that make a whole. */
function votesIn({ source, sentence: { figures } }: Passage): [yes: number, no: number][] {
  const { prose } = source.prepared.article;
  return figures.flatMap((one, at): [number, number][] => {
    const [yes, no] = one.kind === 'score' && typeof one.value === 'string' ? one.value.split('-').map(Number) : [one.value, figures[at + 1]?.value];
    if (typeof yes !== 'number' || typeof no !== 'number' || !(yes + no > 0) || (one.kind !== 'score' && one.kind !== 'count')) return [];
    return one.kind === 'score' || /^(?:\svotes?)?\s(?:to|against|versus)\s$/.test(prose.slice(one.span.end, figures[at + 1]?.span.start)) ? [[yes, no]] : [];
  });
}

/** "Twice", "half as much again": from here on a ratio is a multiple. */
const MULTIPLE = 1.5;

/** "Twice", "five times as many", "sevenfold"; of "met five times" a count is left. */
export function isMultipleOf({ draft: { prose }, sentence }: Pick<Judging, 'draft' | 'sentence'>, { kind, value, span }: Figure): boolean {
  if (kind === 'ratio') return typeof value === 'number' && value >= MULTIPLE;
  return kind === 'count' && TIMES.test(prose.slice(span.end, Math.min(sentence.span.end, span.end + 40)));
}

const TIMES = /^(?:\s+|-)(?:fold\b|times\s+(?:as|more|less|fewer|larger|bigger|higher|lower|the|what|that|its|their|his|her|of|dearer|cheaper|longer)\b)/i;

/** Numbers that may be set against one another: each group those of one place. */
function operandGroups(judging: Judging, figure: Figure, rival: Passage | undefined): Operand[][] {
  const own = judging.sentence.figures.filter((one) => one !== figure).flatMap(operandsOf);
  const near = nearestTelling(judging, rival);
  const groups = [own, ...near.map((passage) => [...withNeighbours(passage).flatMap(({ figures }) => figures.flatMap(operandsOf)), ...own])];
  for (const one of near) for (const other of near) if (one !== other) groups.push([...one.sentence.figures.flatMap(operandsOf), ...other.sentence.figures.flatMap(operandsOf)]);
  return groups;
}

function operandsOf(figure: Figure): Operand[] {
  const { kind, value, unit } = figure;
  if (kind === 'score' && typeof value === 'string') return value.split('-').map((one) => ({ value: Number(one), family: 'amount' })).filter((one) => Number.isFinite(one.value));
  const values = typeof value === 'object' && value !== null ? [value.min, value.max] : typeof value === 'number' ? [value] : [];
  if ((isTime(figure) && kind !== 'duration') || kind === 'ordinal' || kind === 'age' || kind === 'ratio') return [];
  const family = kind === 'count' || kind === 'money' ? 'amount' : `${kind} ${kind === 'percent' ? '' : (unit ?? '')}`;
  return values.map((one) => ({ value: one, family, bare: kind === 'count' && unit === null && one > SMALL }));
}

/** The passages with numbers that have most of the claim's words, kindred ones among them, and of its names; with a rival, those that have more of them than it. */
export function nearestTelling(judging: Judging, rival?: Passage): Passage[] {
  const { sentence } = judging;
  const words = sentence.content.filter((word) => !judging.isName(word) && !isLight(word.stem)).map((word) => ({ keys: keysOf(sentence, word) }));
  const names = new Set(sentence.mentions.flatMap(({ actor }) => (actor < 0 ? [] : [countryMeant(judging.nameOf(actor))])));
  const worth = (passage: Passage): number => {
    const around = withNeighbours(passage);
    const told = words.filter(({ keys }) => around.some((near) => keys.some((key) => isKindred(key, { source: passage.source, sentence: near })))).length;
    const named = new Set(around.flatMap(({ mentions }) => mentions.flatMap(({ actor }) => (actor < 0 ? [] : [countryMeant(passage.source.nameOf(actor))]))));
    return told + [...names].filter((name) => named.has(name)).length;
  };
  const ranked = judging.passages.filter((passage) => hasNumber(passage.sentence)).map((passage) => ({ passage, worth: worth(passage) })).sort((a, b) => b.worth - a.worth);
  const best = ranked[0]?.worth ?? 0;
  const least = rival === undefined ? AS_NEAR * best : worth(rival) + 1;
  return ranked.filter(({ worth: one }) => one > 0 && one >= least).slice(0, NEAREST).map(({ passage }) => passage);
}

function hasNumber({ figures }: PreparedSentence): boolean {
  return figures.some((one) => operandsOf(one).length > 0);
}
