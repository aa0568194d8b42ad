import type { Figure, FigureKind } from '../model';

const MEASURED: ReadonlySet<FigureKind> = new Set(['money', 'percent', 'points', 'measure', 'ratio', 'score']);

/** How much a figure says by itself: 0 an amount or share, 1 any other in digits, 2 one in words ("two nations", "last Thursday"). */
export function tellingRank({ kind, text }: Figure): 0 | 1 | 2 {
  if (MEASURED.has(kind)) return 0;
  return /\p{N}/u.test(text) ? 1 : 2;
}

/** A year, decade or weekday alone: named everywhere, about nothing in particular. */
export function isBareTime({ kind, text }: Figure): boolean {
  return kind === 'year' || kind === 'decade' || (kind === 'date' && !/\p{N}/u.test(text));
}

/** A point or stretch of the calendar: what a text is about only where somebody asks for it. */
export function isTime({ kind }: Figure): boolean {
  return kind === 'date' || kind === 'year' || kind === 'decade' || kind === 'period';
}
