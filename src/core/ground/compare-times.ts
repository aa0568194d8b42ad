import type { Figure } from '../model';
import { compareFigures } from '../extract/figures-compare';
import { fold } from '../text/fold';
import { contains } from '../text/spans';
import { actorsNear } from './compare-figures';
import { isTime } from './figure-kinds';
import type { Found, Judging } from './judging';
import type { Passage } from './retrieve';

/** A passage must cover this share of the claim before another date in it counts as the claim's date gone wrong. */
const SAME_EVENT = 0.5;
/** With the claim's date in a passage this much worse than one with another date, the date belongs to something else. */
const CLEARLY_BETTER = 0.3;
/** A number of the claim in the same sentence says more about which event is meant than most of its words. */
const NUMBER_WEIGHT = 0.4;
const AGREES = new Set(['equal', 'within']);
/** DESIGN: below this alignment a difference rests on a loose paraphrase. */
const LOOSE = 0.7;

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/;

/** Compares each date, year, decade and period of the claim with those of the passages; at most one difference for each. */
export function compareTimes(judging: Judging): Found {
  const found: Found = { matched: [], differs: [] };
  for (const figure of judging.sentence.figures) {
    if (!isTime(figure) || figure.kind === 'duration') continue;
    if (judging.sentence.quotations.some((quotation) => quotation.direct && contains(quotation.span, figure.span))) continue;
    compareTime(judging, figure, found);
  }
  return found;
}

function compareTime(judging: Judging, figure: Figure, found: Found): void {
  const claim = judging.text(figure.span);
  let equal: { passage: Passage; figure: Figure } | undefined;
  let other: { passage: Passage; figure: Figure } | undefined;
  for (const passage of judging.passages) {
    for (const source of passage.sentence.figures) {
      if (!isTime(source)) continue;
      const verdict = sameRelation(judging, figure, passage, source) ? compareTimesOf(figure, source) : compareTimesOf(figure, source) === 'agree' ? 'agree' : 'unknown';
      if (verdict === 'agree' && (equal === undefined || fit(judging, passage) > fit(judging, equal.passage))) equal = { passage, figure: source };
      if (verdict === 'differ' && (other === undefined || fit(judging, passage) > fit(judging, other.passage))) other = { passage, figure: source };
    }
  }
  const sameEvent = other !== undefined && other.passage.coverage >= SAME_EVENT && sharesActor(judging, other.passage) && !alsoAgrees(figure, other.passage);
  const otherIsNearer = other !== undefined && equal !== undefined && fit(judging, other.passage) - fit(judging, equal.passage) >= CLEARLY_BETTER;
  if (equal && !(sameEvent && otherIsNearer)) {
    found.matched.push({ passage: equal.passage, kind: 'date', claimSpan: figure.span, claim, passageSpan: equal.figure.span, passageText: equal.figure.text });
    return;
  }
  if (!equal && publishedThen(judging, figure)) return;
  if (other && sameEvent) {
    found.differs.push({
      passage: other.passage,
      kind: 'date',
      claimSpan: figure.span,
      claim,
      passageSpan: other.figure.span,
      passageText: other.figure.text,
      about: '',
      replacement: other.figure.text,
      loose: other.passage.coverage < LOOSE && !namesThemAll(judging, other.passage),
    });
    return;
  }
  // A day without its year is looked up nowhere but in the passages: elsewhere any year's would do.
  if (figure.value === null || (typeof figure.value === 'string' && figure.value.startsWith('--')) || judging.corpus.figuresEqualTo(figure).length > 0) return;
  found.differs.push({ passage: null, kind: 'date-absent', claimSpan: figure.span, claim, passageSpan: null, passageText: '', about: '', loose: false });
}

/** Words before a date that say how it bounds an event. */
const RELATIONS: readonly RegExp[] = [/\b(?:since|from|starting)\s+(?:\p{L}+\s+){0,2}$/iu, /\b(?:until|till|by|before|to)\s+(?:\p{L}+\s+){0,2}$/iu, /\bafter\s+(?:\p{L}+\s+){0,2}$/iu];

/** "Since 2019" and "on 18 May 2024" bound two things: one is not the other gone wrong. */
function sameRelation(judging: Judging, figure: Figure, passage: Passage, source: Figure): boolean {
  const relation = (prose: string, at: number): number => RELATIONS.findIndex((one) => one.test(prose.slice(Math.max(0, at - 24), at)));
  return relation(judging.draft.prose, figure.span.start) === relation(passage.source.prepared.article.prose, source.span.start);
}

/** How well a passage fits the claim: its words, and each of the claim's numbers that it states. */
function fit(judging: Judging, passage: Passage): number {
  const numbers = judging.sentence.figures.filter((figure) => !isTime(figure));
  const stated = numbers.filter((figure) => passage.sentence.figures.some((source) => AGREES.has(compareFigures(figure, source))));
  return Math.max(passage.coverage, 0.9 * passage.windowCoverage) + NUMBER_WEIGHT * stated.length;
}

/** Resolved values are compared as values; where one side is unresolved, weekdays are compared by name. */
export function compareTimesOf(claim: Figure, source: Figure): 'agree' | 'differ' | 'unknown' {
  if (claim.value !== null && source.value !== null) {
    const verdict = compareFigures(claim, source);
    return verdict === 'different' ? 'differ' : verdict === 'incomparable' ? 'unknown' : 'agree';
  }
  if (fold(claim.text) === fold(source.text)) return 'agree';
  const own = WEEKDAY.exec(fold(claim.text))?.[0];
  const theirs = WEEKDAY.exec(fold(source.text))?.[0];
  return own === undefined || theirs === undefined ? 'unknown' : own === theirs ? 'agree' : 'differ';
}

/** Two sentences about different actors are two events, however alike their words are. Where either names nobody, the words decide. */
function sharesActor(judging: Judging, passage: Passage): boolean {
  const theirs = actorsNear(passage);
  return judging.names.length === 0 || theirs.size === 0 || judging.names.some((name) => theirs.has(name));
}

/** The passage names everyone the claim names, and that is more than one: few words are then enough to know the event. */
function namesThemAll(judging: Judging, passage: Passage): boolean {
  const theirs = actorsNear(passage);
  return judging.names.length > 1 && judging.names.every((name) => theirs.has(name));
}

/** A sentence that states the claim's date beside another one is no disagreement. */
function alsoAgrees(figure: Figure, passage: Passage): boolean {
  return passage.sentence.figures.some((source) => isTime(source) && compareTimesOf(figure, source) === 'agree');
}

/** A claim may date an event by the day its article appeared. */
function publishedThen(judging: Judging, figure: Figure): boolean {
  return judging.sources.some(({ prepared }) => {
    const date = prepared.article.metadata.date;
    return date !== undefined && compareTimesOf(figure, { ...figure, kind: 'date', value: date, text: date }) === 'agree';
  });
}
