import type { Figure, FigureKind } from '../model';

const TIME_KINDS: ReadonlySet<FigureKind> = new Set(['date', 'year', 'decade', 'period', 'duration']);

/** Dates, years, decades, periods and durations: compared as times, reported by the date rules. */
export function isTime(figure: Figure): boolean {
  return TIME_KINDS.has(figure.kind);
}
