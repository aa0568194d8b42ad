import type { Figure } from '../model';
import { agrees, compareFigures, statesLessThan } from '../extract/figures-compare';
import { fold } from '../text/fold';
import { nounClass } from '../extract/figures-noun';
import { isTime } from './figure-kinds';
import type { Judging } from './judging';
import { countryMeant } from './parties';
import { withNeighbours, type Passage, type Source } from './retrieve';

/** Passages, each with the sentences beside it, that are asked for a time in other words. */
const PASSAGES = 10;
/** Smaller numbers count anything. */
const SMALL_COUNT = 10;

/**
 * Whether the sources state a number after all, where they word or attach it so that no comparison meets it: a sum converted in brackets, "a day" for "one-day", "two months ago" for a delay of two months, a large count of another noun.
 */
export function isStatedOtherwise(judging: Judging, figure: Figure): boolean {
  return isConversion(judging, figure) || isTimeInWords(judging, figure) || countsAnotherNoun(judging, figure);
}

/** "$565m (£397m)": the sum before the bracket is the sources', the writer converts it. */
function isConversion({ draft: { prose }, sentence: { figures }, passages }: Judging, { kind, unit, span }: Figure): boolean {
  if (kind !== 'money' || prose[span.start - 1] !== '(') return false;
  const before = figures.find((one) => one.kind === 'money' && one.unit !== unit && one.span.end <= span.start && /^\s?\($/.test(prose.slice(one.span.end, span.start)));
  return before !== undefined && passages.some(({ sentence }) => sentence.figures.some((there) => /^(?:equal|within|rounded)$/.test(compareFigures(before, there))));
}

/** "A beat B 5-3" of a table that says "B 3-5 A": the two change places with their numbers. */
export function isMirrored({ sentence: { mentions }, nameOf, passages }: Judging, { kind, value }: Figure): boolean {
  const [, one, other] = kind === 'score' && typeof value === 'string' ? (/^(\d+)-(\d+)$/.exec(value) ?? []) : [];
  const own = mentions.flatMap(({ actor }) => (actor < 0 ? [] : [nameOf(actor)]));
  return one !== undefined && passages.some(({ source, sentence }) => {
    const theirs = sentence.mentions.flatMap(({ actor }) => (actor < 0 ? [] : [source.nameOf(actor)]));
    const shared = own.filter((name) => theirs.includes(name));
    return shared.length > 1 && theirs.indexOf(shared[0]!) > theirs.indexOf(shared[1]!) && sentence.figures.some((there) => there.kind === 'score' && there.value === `${other}-${one}`);
  });
}

/** "A fifth came from countries other than A" of a source that gives A four fifths: the claim names whom its share leaves out. */
export function isRestOf({ draft: { prose }, sentence, nameOf, passages }: Judging, { kind, value, span }: Figure): boolean {
  if ((kind !== 'percent' && kind !== 'ratio') || typeof value !== 'number') return false;
  const share = kind === 'percent' ? value / 100 : value;
  const leftOut = sentence.mentions.filter((mention) => mention.actor >= 0 && mention.span.start > span.end && LEAVES_OUT.test(prose.slice(span.end, mention.span.start))).map(({ actor }) => countryMeant(nameOf(actor)));
  return leftOut.length > 0 && passages.slice(0, PASSAGES).some((passage) => passage.sentence.figures.some((there) => {
    if ((there.kind !== 'percent' && there.kind !== 'ratio') || typeof there.value !== 'number') return false;
    const theirs = there.kind === 'percent' ? there.value / 100 : there.value;
    return Math.abs(share + theirs - 1) <= REST && withNeighbours(passage).some(({ mentions }) => mentions.some(({ actor }) => actor >= 0 && leftOut.includes(countryMeant(passage.source.nameOf(actor)))));
  }));
}

/** A share and its rest make the whole, but for rounding in words. */
const REST = 0.011;
const LEAVES_OUT = /\b(?:other than|others than|except|except for|apart from|aside from|excluding|outside|not from|not by) (?:the )?$/i;

const NOUNS: Readonly<Record<string, string>> = { min: 'minute', h: 'hour', d: 'day', wk: 'week', mo: 'month', a: 'year' };

function isTimeInWords({ passages }: Judging, { kind, value, unit, text }: Figure): boolean {
  const noun = kind === 'duration' && unit !== null ? NOUNS[unit] : undefined;
  if (noun === undefined) return false;
  const near = passages.slice(0, PASSAGES).flatMap(withNeighbours);
  if (value === 1) return near.some(({ tokens }) => tokens.some(({ word }, at) => word === noun && /^(?:an?|one|per|whole|full|single|next|last|the)$/.test(tokens[at - 1]?.word ?? '')));
  const own = fold(text);
  if (near.some(({ figures }) => figures.some((there) => isTime(there) && fold(there.text).startsWith(`${own} `)))) return true;
  return value === 2 && near.some(({ tokens }) => tokens.some(({ word }, at) => (word === `${noun}s` && tokens[at - 1]?.word === 'of' && tokens[at - 2]?.word === 'couple') || (word === noun && tokens[at + 1]?.word === 'or' && tokens[at + 2]?.word === 'two')));
}

/** "66 playwrights" of "all 66 responses": nobody may say that no source states it. */
function countsAnotherNoun({ sources }: Judging, { kind, value }: Figure): boolean {
  if (kind !== 'count' || typeof value !== 'number' || value <= SMALL_COUNT) return false;
  return sources.some(({ prepared }) => prepared.article.figures.some((there) => there.kind === 'count' && there.value === value));
}

/** "650 people" of a sentence that counts 650 jobs and 1,900 people: the figure it gives for the claim's own noun. */
export function countBeside({ passages }: Judging, { kind, value, unit }: Figure): { readonly passage: Passage; readonly figure: Figure } | undefined {
  if (kind !== 'count' || typeof value !== 'number' || value <= SMALL_COUNT || unit === null) return undefined;
  const counts = (there: Figure): boolean => there.kind === 'count' && there.unit !== null && typeof there.value === 'number';
  for (const passage of passages.slice(0, PASSAGES)) {
    const all = passage.sentence.figures.filter(counts);
    if (!all.some((there) => there.value === value && nounClass(there.unit!) !== nounClass(unit))) continue;
    const figure = all.find((there) => there.value !== value && nounClass(there.unit!) === nounClass(unit));
    if (figure) return { passage, figure };
  }
  return undefined;
}

/** A date within which, or on which, something else in a nearby article happened or that article appeared: no source may be said not to state it. */
export function isDatedOtherwise({ sources }: Judging, figure: Figure): boolean {
  return sources.some((source) => statesDate(source, figure));
}

function statesDate({ prepared: { article: { figures } } }: Source, figure: Figure): boolean {
  const agreeing = figures.filter((there) => isTime(there) && there.kind !== 'duration' && there.value !== null && agrees(figure, there));
  if (agreeing.some((there) => !statesLessThan(there, figure) && !isYearless(there))) return true;
  // The day in one place, its year in another.
  const year = typeof figure.value === 'string' ? /^\d{4}(?=-\d\d-\d\d$)/.exec(figure.value)?.[0] : undefined;
  return year !== undefined && agreeing.some((there) => there.value === figure.value?.toString().replace(year, '-')) && figures.some(({ value }) => typeof value === 'string' && value.startsWith(year));
}

function isYearless({ value }: Figure): boolean {
  return typeof value === 'string' && value.startsWith('--');
}
