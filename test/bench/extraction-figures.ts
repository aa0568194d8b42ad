/** Figures against hand-made gold: for the bench, and for the tests that hold what it showed once. */
import { singularOf } from '../../src/core/extract/figures-noun';
import type { Figure, Span } from '../../src/core/model';
import { fold } from '../../src/core/text/fold';
import { overlaps } from '../../src/core/text/spans';

export interface GoldReading {
  readonly text?: string;
  readonly kind?: string;
  readonly value?: unknown;
  readonly unit?: string | null;
}
export interface GoldFigure extends GoldReading {
  readonly text: string;
  readonly accept?: readonly GoldReading[];
  readonly optional?: boolean;
  readonly nth?: number;
}
/** What scoring figures needs of a row (see extraction.main.ts). */
export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly figures: readonly GoldFigure[];
}
export const figureMeasures = ['figures found', 'figures precision', 'figure values', 'figure kinds', 'figure units'] as const;
export type FigureMeasure = (typeof figureMeasures)[number];

/**
 * Holds the figures found in a row's text, which begins at `start`, against those of the gold, and tells `add` of each question whether it came out right, and what came out.
 */
export function scoreFigures(row: GoldText, figures: readonly Figure[], start: number, ignored: readonly Span[], add: (measure: FigureMeasure, ok: boolean, what: string) => void): void {
  // A word to be left out is none inside a figure of the gold: "Belgian" in "3,500 Belgian francs".
  const stated = row.figures.flatMap((gold) => placesOf(row.text, gold.text)).map(({ start: from, end }) => ({ start: from + start, end: end + start }));
  const leftOut = (span: Span): boolean => ignored.some((other) => overlaps(other, span)) && !stated.some((other) => overlaps(other, span));
  const found = figures.filter((figure) => figure.span.start >= start && !leftOut(figure.span));
  const taken = new Set<Figure>();
  // What counts neither way comes last, so that an optional "3" takes nothing from "3-1".
  for (const gold of [...row.figures].sort((a, c) => Number(a.optional === true) - Number(c.optional === true))) {
    const surfaces = [gold.text, ...(gold.accept ?? []).flatMap(({ text }) => (text === undefined ? [] : [text]))];
    const figure = surfaces
      .flatMap((surface) => nthPlaces(placesOf(row.text, surface), gold.nth ?? 1))
      .map((span) => found.find((one) => !taken.has(one) && overlaps(one.span, { start: span.start + start, end: span.end + start })))
      .find((one) => one !== undefined);
    if (figure) taken.add(figure);
    if (gold.optional) continue;
    add('figures found', figure !== undefined, `${row.id}: ${gold.text}`);
    if (!figure) continue;
    const readings: GoldReading[] = [gold, ...(gold.accept ?? []).map((other) => ({ ...gold, ...other }))];
    const best = readings.find((one) => valueRight(figure, one.value)) ?? gold;
    add('figure values', valueRight(figure, best.value), `${row.id}: ${gold.text} = ${JSON.stringify(figure.value)}, not ${JSON.stringify(gold.value)}`);
    add('figure kinds', readings.some((one) => one.kind === 'any' || one.kind === figure.kind), `${row.id}: ${gold.text} is ${figure.kind}, not ${gold.kind}`);
    if (figure.kind !== 'ratio' && figure.kind !== 'ordinal')
      add('figure units', readings.some((one) => unitRight(figure.unit, one.unit)), `${row.id}: ${gold.text} in ${figure.unit}, not ${gold.unit}`);
  }
  for (const figure of found) add('figures precision', taken.has(figure), `${row.id}: ${figure.text} (${figure.kind})`);
}

/** From the n-th place on; all where the writer counted letters inside other words too. */
function nthPlaces(places: readonly Span[], nth: number): readonly Span[] {
  return places.length < nth ? places : places.slice(nth - 1);
}

function valueRight({ value }: Figure, gold: unknown): boolean {
  if (gold === 'any' || gold === undefined) return true;
  if (gold === null || value === null) return gold === value;
  if (typeof gold === 'number' && typeof value === 'number') return Math.abs(value - gold) <= 0.001 * Math.max(1, Math.abs(gold));
  if (typeof gold === 'object' && typeof value === 'object' && typeof (gold as { min: unknown }).min === 'number') {
    const range = gold as { min: number; max: number };
    return Math.abs(value.min - range.min) <= 0.001 * Math.abs(range.min) + 1e-9 && Math.abs(value.max - range.max) <= 0.001 * Math.abs(range.max) + 1e-9;
  }
  // A year may be written as a number or as ISO 8601.
  return stretch(value) === stretch(gold);
}

/** One notation for a stretch of time: gold writes "2024-Q3" and {"min","max"} as well as ISO 8601's solidus. */
function stretch(value: unknown): string {
  if (typeof value === 'object' && value !== null) return `${(value as { min: unknown }).min}/${(value as { max: unknown }).max}`;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(String(value));
  const month = (n: number): string => String(n).padStart(2, '0');
  return quarter === null ? String(value) : `${quarter[1]}-${month(Number(quarter[2]) * 3 - 2)}/${quarter[1]}-${month(Number(quarter[2]) * 3)}`;
}

const SYMBOLS: Readonly<Record<string, string>> = { pp: 'percentage point', bp: 'basis point', 't/ha': 't/har', 'working day': 'd', 'working days': 'd' };

function unitRight(unit: string | null, gold: string | null | undefined): boolean {
  if (gold === 'any' || gold === undefined) return true;
  if (gold === null || unit === null) return gold === unit;
  const head = (noun: string): string => singularOf(fold(noun).split(/\s+/).at(-1)!);
  return unit === gold || unit === SYMBOLS[gold] || unit === 'point' && gold === 'pp' || head(unit) === head(gold) || (/^(?:person|people|resident)$/.test(unit) && /^(?:person|people|resident)s?$/.test(gold));
}

/** Where a surface stands in a text as words of its own. */
export function placesOf(text: string, surface: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + surface.length] ?? ' ';
    if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(surface[0] ?? '')) continue;
    if (/[\p{L}\p{N}]/u.test(after) && /[\p{L}\p{N}]/u.test(surface.at(-1) ?? '')) continue;
    places.push({ start: at, end: at + surface.length });
  }
  return places;
}
