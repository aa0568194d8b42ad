import type { Document, Figure } from '../model';
import { findFigures } from './figures';

/** No sentence: the dateline stands before the first one and is no part of what it says. */
const OUTSIDE = -1;
const MONTH_OR_DAY = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)|\d{4}-\d\d/i;

/** The figures with the date that a dateline states ("HANOI, Sept 3 —"), which readers count as one though no sentence holds it: it measures nothing and is about nobody. */
export function withDatelineDate({ text, hidden, metadata }: Pick<Document, 'text' | 'hidden' | 'metadata'>, figures: readonly Figure[]): readonly Figure[] {
  const { place, origins } = metadata;
  if (place === undefined || origins.place !== 'dateline') return figures;
  const named = place.split(', ')[0]!.toLowerCase();
  for (const span of hidden) {
    const words = text.slice(span.start, span.end);
    if (span.end - span.start > LONGEST || !words.toLowerCase().includes(named)) continue;
    if (!MONTH_OR_DAY.test(words)) return figures;
    const date = findFigures(text, [{ span, block: 0 }], metadata.date ?? null).find(({ kind }) => kind === 'date');
    return date === undefined ? figures : [...figures, { ...date, sentence: OUTSIDE }].sort((a, b) => a.span.start - b.span.start);
  }
  return figures;
}

/** Datelines are no longer. */
const LONGEST = 130;
