import type { Figure } from '../model';
import { nounClass } from '../extract/figures-noun';
import { isTime } from './figure-kinds';
import { nearestSentences } from './figures-retold';
import type { Judging } from './judging';
import type { PreparedSentence } from './prepare';
import { withNeighbours } from './retrieve';

/** Smaller counts are worked out of anything. */
const SMALL_COUNT = 10;
/** What a worked-out number may miss: by nearly nothing, or, where the writer says "about", by a twentieth. */
const EXACTLY = 0.01;
const ABOUT = 0.05;
/** "More than 47 times" says so of 47.5 but hardly of 60. */
const AT_LEAST = 1.25;

/** "Underbid it by 11 million", "grew to 47 times that": worked out from two figures of one kind that stand side by side. */
export function isWorkedOut(judging: Judging, figure: Figure): boolean {
  if (figure.kind === 'duration') return isSpanBetween(judging, figure);
  // "Figures almost 30 years old", dating from 1996.
  if (figure.kind === 'age' && figure.bound === 'about') return isSpanBetween(judging, { ...figure, unit: 'year' });
  const { kind, unit, value, bound, span } = figure;
  if (typeof value !== 'number') return false;
  const { prose } = judging.draft;
  const times = /^\s+times\b/.test(prose.slice(span.end, span.end + 8)) || unit === 'time' || /\bfor (?:every|each|one) |\bby a factor of (?:\p{L}+ ){0,2}$/iu.test(prose.slice(judging.sentence.span.start, span.start));
  const reaches = (made: number): boolean => Math.abs(made - value) <= (bound === 'about' ? ABOUT : EXACTLY) * value || (bound === 'at-least' && made > value && made <= AT_LEAST * value);
  // "Three quarters of a century" is a time, not a share.
  if (kind === 'ratio' && /^\s+(?:of\s+)?a\s+century\b/.test(prose.slice(span.end, span.end + 20))) return isSpanBetween(judging, { ...figure, value: 100 * value, unit: 'year', bound: 'about' });
  if (kind === 'percent' || kind === 'ratio') return false;
  if (!times && kind === 'count' && value <= SMALL_COUNT) return isRest(judging, figure);
  const groups = operandSentences(judging).map(numbersIn);
  const fromTwo = (figures: readonly Figure[], made: (more: number, less: number) => boolean): boolean =>
    figures.some((a, at) => figures.some((b, other) => {
      const [more, less] = [a.value as number, b.value as number];
      if (at === other || more < less || less <= 0 || (a.unit !== b.unit && a.unit !== null && b.unit !== null)) return false;
      // "Outstripped it by sixty billion": the unit is that of the sums beside it.
      return (times || a.unit === unit || b.unit === unit || (kind === 'points' && (a.unit === '%' || b.unit === '%')) || (unit === null && value > BARE)) && made(more, less);
    }));
  if (times) return groups.some((figures) => fromTwo(figures, (more, less) => reaches(more / less)));
  if (groups.some((figures) => fromTwo(figures, (more, less) => more > less && reaches(more - less)))) return true;
  const words = prose.slice(judging.sentence.span.start, judging.sentence.span.end);
  const isGap = GAP.test(words) || CHANGED_BY.test(prose.slice(judging.sentence.span.start, span.start));
  const wide = isGap ? judging.passages.slice(0, WIDE).flatMap(withNeighbours) : [];
  const all = [...groups.flat(), ...numbersIn([judging.sentence]).filter((one) => one !== figure), ...numbersIn(wide).filter((one) => one.kind === kind && one.unit === unit)];
  return (SUM.test(words) && fromTwo(all, (more, less) => reaches(more + less))) || (isGap && fromTwo(all, (more, less) => more > less && reaches(more - less)));
}

/** A number without a unit may stand for the sums beside it from this size on. */
const BARE = 1000;
/** The writer says that he added, or how far two things lie apart: then the two may stand in different places. */
const SUM = /\b(?:together|combined|altogether|in all|jointly|joint|in total|a total|totals?|totalled|totaled|totalling|add(?:s|ed)? up|sum|between them)\b/i;
const GAP = /\b(?:above|below|gap|difference|ahead of|short of|off|knock(?:s|ed)|exceed(?:s|ed)?|outstrip(?:s|ped)?|(?:more|less|fewer|higher|lower) than|apart)\b/i;

/** "Grew by 3,000 hectares between September and November": the two ends may stand in two articles. */
const CHANGED_BY = /\b(?:gr[eo]wn?|ris(?:en|es)|rose|fell|fallen|falls|shr[aiu]nk|dropped|declined|increased|decreased|climbed|went (?:up|down)|come down|came down|cut|lowered|raised|widened|narrowed) by (?:about |some |around |nearly |almost )?$/i;

/** The nearest passages, and those that have another figure of the claim, each with the sentences beside it. */
function operandSentences(judging: Judging): PreparedSentence[][] {
  const nearest = nearestSentences(judging);
  const own = judging.sentence.figures.filter((one) => !isTime(one));
  const stating = judging.passages.filter(({ sentence }) => sentence.figures.some((there) => own.some((one) => one.kind === there.kind && one.unit === there.unit && one.value === there.value)));
  return [...nearest, ...stating.slice(0, STATING).map(withNeighbours)];
}

/** Passages asked for the two ends of a gap that the claim names as one. */
const WIDE = 10;
/** How many passages that have another figure of the claim are asked. */
const STATING = 3;

function numbersIn(sentences: readonly PreparedSentence[]): Figure[] {
  return sentences.flatMap((one) => one.figures).filter((one) => !isTime(one) && typeof one.value === 'number');
}

/** "Seven midwives are left" of whom a source says "two of its nine": small numbers only of the same noun in one sentence. */
function isRest(judging: Judging, { unit, value }: Figure): boolean {
  if (unit === null) return false;
  return nearestSentences(judging).flat().some((sentence) => {
    const counts = numbersIn([sentence]).filter((one) => one.kind === 'count' && (one.unit === null || nounClass(one.unit) === nounClass(unit)));
    return counts.some((a) => a.unit !== null && counts.some((b) => a !== b && ((a.value as number) - (b.value as number) === value || (a.value as number) + (b.value as number) === value)));
  });
}

const CLOCK = /(?:^|[^\d.:])(\d{1,2})[.:](\d\d)(?!\d|[.:]\d)/g;
/** A decade in words is seldom exactly ten years. */
const DECADE = 0.2;
/** Years to a unit, a UCUM code or a noun; minutes and hours are counted by the clock. */
const YEARS: Readonly<Record<string, number>> = { a: 1, year: 1, decade: 10 };

/** "74 years" between 1950 and 2024, "three decades" of a 30th anniversary, "26 minutes" between 7.15 and 7.41. */
function isSpanBetween(judging: Judging, figure: Figure): boolean {
  const { unit, value, bound } = figure;
  if (typeof value !== 'number' || unit === null) return false;
  const sentences = judging.passages.slice(0, WIDE).flatMap(withNeighbours);
  if (/^(?:min|h)$/.test(unit)) {
    const minutes = value * (unit === 'h' ? 60 : 1);
    return judging.passages.flatMap((passage) => withNeighbours(passage).map((sentence) => passage.source.prepared.article.prose.slice(sentence.span.start, sentence.span.end))).some((words) => {
      const clocks = [...words.matchAll(CLOCK)].map(([, hour, minute]) => Number(hour) * 60 + Number(minute));
      // From evening to morning it is a day less.
      return clocks.some((from) => clocks.some((to) => to - from === minutes || to - from + 1440 === minutes));
    });
  }
  const days = DAYS[unit];
  if (days !== undefined) return isDaysBetween(judging, value * days, days);
  const each = YEARS[unit];
  const own = yearsOf(judging.sentence.figures);
  // "Within one year, 2023": the year that the claim itself names.
  if (each === 1 && value === 1 && own.length > 0 && /\b(?:within|in|inside|during)\s+(?:one|a|the same)\s+(?:single\s+)?year,\s+\d/i.test(judging.draft.prose.slice(judging.sentence.span.start, judging.sentence.span.end))) return true;
  // "Half a year before": counted in months.
  if (each === 1 && value < 2) return isDaysBetween(judging, value * 365, 60);
  if (each === undefined) return false;
  const years = value * each;
  const decade = /decade/i.test(figure.text);
  const off = decade ? DECADE * years : bound === 'exact' ? 0 : Math.max(1, ABOUT * years);
  // "More than seven decades": up to the next.
  const more = bound === 'at-least' ? each : 0;
  if (anniversariesIn(sentences).some((count) => Math.abs(count - years) <= (decade ? 0 : off))) return true;
  const known = [...yearsOf(sentences.flatMap(({ figures }) => figures)), ...own, ...publishedIn(judging)];
  // "For more than seventy years, going back to 1950": a round number of a span whose two ends the claim or an article's date gives.
  const round = bound === 'at-least' && years >= ROUND_FROM && years % 10 === 0 ? 10 : 0;
  const ends = [...own, ...publishedIn(judging)];
  const told = round > 0 ? yearsOf(judging.passages.flatMap(({ sentence: { figures } }) => figures)) : [];
  if (own.some((one) => [...ends.map((end) => end - one), ...told.map((from) => one - from)].some((made) => made >= years && made < years + round))) return true;
  return years > 2 && known.some((from) => known.some((to) => Math.abs(to - from - years) <= off || (to - from > years && to - from < years + more)));
}

/** From here on a writer counts by tens. */
const ROUND_FROM = 20;

/** Days to a unit: UCUM codes and nouns. */
const DAYS: Readonly<Record<string, number>> = { d: 1, day: 1, wk: 7, week: 7, mo: 30.4, month: 30.4 };
/** Weeks and months between two days are told in round numbers: half a unit off, days not at all. */
const HALF = 0.5;

/** "Two and a half weeks after": between two days that the claim, the passages or their articles' dates name. */
function isDaysBetween(judging: Judging, days: number, unit: number): boolean {
  const named = [...judging.sentence.figures, ...operandSentences(judging).flat().flatMap(({ figures }) => figures)].flatMap(({ value }) => (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? [value] : []));
  const dates = [...new Set([...named, ...judging.sources.flatMap(({ prepared }) => (prepared.article.metadata.date ?? '').slice(0, 10) || [])])].map((date) => Date.parse(`${date}T00:00:00Z`) / 86_400_000);
  return days > 2 && dates.some((from) => dates.some((to) => Math.abs(to - from - days) <= (unit === 1 ? 0 : HALF * unit)));
}

/** A year that a source gives as "the 30th anniversary": the article's own year less the count. */
export function isYearOfAnniversary(judging: Judging, figure: Figure): boolean {
  const [year] = yearsOf([figure]);
  if (year === undefined) return false;
  const now = [...publishedIn(judging), ...yearsOf(judging.sentence.figures.filter((one) => one !== figure))];
  return anniversariesIn(nearestSentences(judging).flat()).some((count) => now.some((one) => one - count === year));
}

function anniversariesIn(sentences: readonly PreparedSentence[]): number[] {
  return sentences.flatMap((sentence) => sentence.figures.filter((one) => one.kind === 'ordinal' && typeof one.value === 'number' && sentence.tokens.some(({ word, start }) => /^(?:anniversar|birthday|jubilee)/.test(word) && start >= one.span.start && start - one.span.end < 20)).map((one) => one.value as number));
}

function yearsOf(figures: readonly Figure[]): number[] {
  return figures.flatMap(({ kind, value }) => ((kind === 'year' || kind === 'date') && typeof value === 'string' && /^\d{4}/.test(value) ? [Number(value.slice(0, 4))] : []));
}

function publishedIn(judging: Judging): number[] {
  return judging.sources.flatMap(({ prepared }) => {
    const { date } = prepared.article.metadata;
    return date === undefined ? [] : [Number(date.slice(0, 4))];
  });
}
