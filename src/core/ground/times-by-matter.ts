import type { Figure, Span } from '../model';
import { contains } from '../text/spans';
import { isTime } from './figure-kinds';
import type { Judging } from './judging';
import { elementsOf, sharing } from './matter-shares';
import type { Passage } from './retrieve';

/** A date of an article in its passage. */
interface Placed {
  readonly figure: Figure;
  readonly passage: Passage;
}

/** A passage with so much of what the claim dates, and so many of its words and names, tells of it … */
const TELLS = 0.4;
const THINGS = 3;
/** … and one with this part of that, or less, tells of something else that happened then. */
const OTHERWISE = 0.65;

/**
 * Of the passages that date a claim's matter otherwise the one that has most of it, in the same or in kindred words, where no passage with the claim's own date has more than half as much: "received both in 2022"
 * of guests of 2023, where 2022 is the year of a war.
 */
export function datedOtherwise<T extends Placed>(judging: Judging, figure: Figure, parts: readonly Span[], equals: readonly Placed[], rivals: readonly T[]): T | undefined {
  const named = rivals.filter((one) => NAMED_DATE.test(one.figure.text));
  for (const part of named.length > 0 ? parts : []) {
    // Of two times in one part each has its own matter.
    if (judging.sentence.figures.some((other) => other !== figure && isTime(other) && other.kind !== 'duration' && contains(part, other.span))) continue;
    const shareOf = sharing(judging, elementsOf(judging, part, '').filter((one) => !('figure' in one) || one.figure !== figure));
    let best: { readonly one: T; readonly share: number } | undefined;
    for (const one of named) {
      const { share, count } = shareOf(one.passage);
      if (share >= TELLS && count >= THINGS && share > (best?.share ?? 0)) best = { one, share };
    }
    const most = best?.share ?? 0;
    if (best && equals.every(({ passage }) => shareOf(passage).share <= OTHERWISE * most)) return best.one;
  }
  return undefined;
}

/** A date that is named as such: "last week" and "on Tuesday" most often date who says it. */
const NAMED_DATE = /\d|^(?:early |mid-?|late )?(?:january|february|march|april|may|june|july|august|september|october|november|december)/i;

/** Words right before a month that name a part of it, with the days they stand for and a few more. */
const PARTS: readonly (readonly [RegExp, number, number])[] = [
  [/\b(?:first|opening) (?:few )?days of $/i, 1, 8],
  [/\bfirst week of $/i, 1, 10],
  [/\b(?:(?:start|beginning) of|early(?: in)?) $/i, 1, 14],
  [/\b(?:middle of|mid-?|halfway through) ?$/i, 8, 23],
  [/\b(?:late(?: in)?|towards? the end of) $/i, 16, 31],
  [/\b(?:end of|last (?:few )?days of|last week of|close of) $/i, 20, 31],
];

/** Whether a claim gives for a source's day a part of its month in which that day does not lie: "in the first days of October" for the 26th. False where either says less. */
export function isOtherPart({ draft: { prose } }: Judging, { value, span }: Figure, source: Figure): boolean {
  if (typeof value !== 'string' || typeof source.value !== 'string' || !/^(?:\d{4}|-)-\d\d$/.test(value)) return false;
  const day = Number(/^(?:\d{4}|-)-\d\d-(\d\d)$/.exec(source.value)?.[1]);
  const before = prose.slice(Math.max(0, span.start - 30), span.start);
  const part = PARTS.find(([words]) => words.test(before));
  return part !== undefined && (day < part[1] || day > part[2]);
}
