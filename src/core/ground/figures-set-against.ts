import type { Figure } from '../model';
import { nounClass } from '../extract/figures-noun';
import { isTime } from './figure-kinds';
import { isMultipleOf } from './figures-reckoned';
import type { Judging } from './judging';

/** What a multiple or share in words may miss. */
const ROUGHLY = 0.11;
/** Counts from here on are seldom two things' by chance. */
const TELLING = 10;

/**
 * Whether the claim itself sets its figure against the value of a source's: "with 6.8 per cent they asked for nearly double what wages had risen" names 3.6 per cent without stating it, so that this
 * is no other value for its own.
 */
export function isSetAgainst(judging: Judging, figure: Figure, { value: theirs }: Figure): boolean {
  const { value } = figure;
  if (typeof value !== 'number' || typeof theirs !== 'number' || value <= 0 || theirs <= 0 || value === theirs) return false;
  const [more, less] = [Math.max(value, theirs), Math.min(value, theirs)];
  return judging.sentence.figures.some((one) => {
    if (one === figure || typeof one.value !== 'number' || one.value <= 0) return false;
    if (isMultipleOf(judging, one)) return Math.abs(more / less - one.value) <= ROUGHLY * one.value;
    return one.kind === 'ratio' && Math.abs(less / more - one.value) <= ROUGHLY * one.value;
  });
}

/** A count of the nearest articles' that stands there of another noun: "14 calls" of a source that called 14 times is neither another value nor one of something else. */
export function countsInOtherWords({ sources }: Judging, figure: Figure): boolean {
  const { kind, value, unit } = figure;
  if (kind !== 'count' || isTime(figure) || typeof value !== 'number' || value <= TELLING || unit === null) return false;
  return sources.some(({ prepared: { article } }) => article.figures.some((there) => there.kind === 'count' && there.value === value && there.unit !== null && nounClass(there.unit) !== nounClass(unit)));
}
