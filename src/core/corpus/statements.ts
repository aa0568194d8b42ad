import { compareFigures, figureKey } from '../extract/figures-compare';
import { nounClass } from '../extract/figures-noun';
import type { Figure, FigureEntry, FigureKind } from '../model';
import { isFunctionWord, stem, tokenize } from '../text/tokens';

/** How another statement of one measure stands to a figure: the same value; a rounding, bound or range of it; another value. */
export type Agreement = 'same' | 'rounding' | 'other';

/** What all articles say of one measure, held against one figure; each list in order of path, then position. */
export interface Statements {
  readonly same: readonly FigureEntry[];
  readonly roundings: readonly FigureEntry[];
  readonly others: readonly FigureEntry[];
}

/** One measure of certain actors at one time, with every statement of it. */
export interface StatedMeasure extends Statements {
  /** The first statement of the value that most articles give. */
  readonly entry: FigureEntry;
}

/** Two dates of one thing are mostly two events. */
const TIMES: ReadonlySet<FigureKind> = new Set(['date', 'year', 'decade', 'period', 'duration']);

/** Statements of the same matter among `candidates` (any order, repeats allowed). Actors must be the same for another value: a false conflict costs more than a silent card. */
export function statementsOf(figure: Figure, names: readonly string[], candidates: Iterable<FigureEntry>): Statements {
  const found: Record<Agreement, FigureEntry[]> = { same: [], rounding: [], other: [] };
  let last: FigureEntry | undefined;
  for (const entry of [...candidates].sort(byPlace)) {
    if (last !== undefined && byPlace(last, entry) === 0) continue;
    last = entry;
    const agreement = sameMatter(figure, names, entry) ? agreementOf(figure, entry.figure) : null;
    if (agreement === 'same' || (agreement !== null && isComparable(figure, names, entry))) found[agreement].push(entry);
  }
  return { same: found.same, roundings: found.rounding, others: found.other };
}

/** Every measure that `entries` (in order of path) state, in the order of their first statements: head noun, unit, actors and time tell them apart. */
export function statedMeasures(entries: readonly FigureEntry[]): StatedMeasure[] {
  const buckets = new Map<string, FigureEntry[][]>();
  const groups: FigureEntry[][] = [];
  for (const entry of entries) {
    if (entry.figure.sentence < 0) continue;
    const key = measureKey(entry);
    const bucket = buckets.get(key) ?? [];
    buckets.set(key, bucket);
    const group = bucket.find(([first]) => sameMatter(first!.figure, first!.actorNames, entry));
    if (group) group.push(entry);
    else {
      const opened = [entry];
      bucket.push(opened);
      groups.push(opened);
    }
  }
  return groups.map(held);
}

/** The group held against the value that most articles give, the first of equals. */
function held(group: readonly FigureEntry[]): StatedMeasure {
  const articles = new Map<string, Set<string>>();
  for (const { figure, location } of group) articles.set(figureKey(figure), (articles.get(figureKey(figure)) ?? new Set()).add(location.path));
  const most = Math.max(...[...articles.values()].map((paths) => paths.size));
  const entry = group.find(({ figure }) => articles.get(figureKey(figure))!.size === most)!;
  const found: Record<Agreement, FigureEntry[]> = { same: [], rounding: [], other: [] };
  for (const other of group) found[other === entry ? 'same' : (agreementOf(entry.figure, other.figure) ?? 'other')].push(other);
  return { entry, same: found.same, roundings: found.rounding, others: found.other };
}

/** What two statements share that are about one thing; statements of no named measure share it only where their values are equal. */
function measureKey({ figure, actorNames }: FigureEntry): string {
  const head = headOf(figure.measures, actorNames);
  if (head === '' || TIMES.has(figure.kind) || figure.value === null) return `${figureKey(figure)} ${figure.measures}`;
  const kind = figure.kind === 'ratio' ? 'percent' : figure.kind;
  const unit = figure.unit === null || kind === 'percent' ? '' : kind === 'count' || kind === 'ordinal' ? nounClass(figure.unit) : figure.unit;
  return [kind, unit, head, [...actorNames].sort().join('/'), figure.when ?? ''].join('|');
}

/** How a figure agrees with another; null where they cannot be compared. */
function agreementOf(figure: Figure, other: Figure): Agreement | null {
  const [there, back] = [compareFigures(figure, other), compareFigures(other, figure)];
  if (there === 'incomparable' || back === 'incomparable') return null;
  if (there === 'equal' && back === 'equal') return 'same';
  if (there === 'different' && back === 'different') return TIMES.has(figure.kind) ? null : 'other';
  return 'rounding';
}

/** All words of the shorter measure stand in the other, actors and times do not contradict; a measure that is only names fits any. */
function sameMatter(figure: Figure, names: readonly string[], { figure: other, actorNames }: FigureEntry): boolean {
  const [mine, theirs] = [matterOf(figure.measures, names).map(stem), matterOf(other.measures, actorNames).map(stem)];
  const [short, long] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine];
  if (!short.every((word) => long.includes(word))) return false;
  if (names.length > 0 && actorNames.length > 0 && !names.some((name) => actorNames.includes(name))) return false;
  const [when, then] = [figure.when, other.when];
  return when === null || then === null || when.startsWith(then) || then.startsWith(when);
}

/** Content words of a measure without the names in it: "trade between Russia and Vietnam" and "bilateral trade" are both about trade. */
export function matterOf(measures: string, names: readonly string[]): string[] {
  const named = new Set(names.flatMap((name) => tokenize(name).map(({ word }) => word)));
  return tokenize(measures).map(({ word }) => word).filter((word) => !isFunctionWord(word) && !named.has(word));
}

/** Values differ only where both name a measure, of one kind and of the same actors. */
function isComparable(figure: Figure, names: readonly string[], { figure: other, actorNames }: FigureEntry): boolean {
  const same = names.every((name) => actorNames.includes(name)) && actorNames.every((name) => names.includes(name));
  return same && figure.kind === other.kind && matterOf(figure.measures, names).length > 0 && matterOf(other.measures, actorNames).length > 0;
}

/** The last content word before what narrows the noun down: "trade" of "bilateral trade between Russia and Vietnam". */
function headOf(measures: string, names: readonly string[]): string {
  const named = new Set(names.flatMap((name) => tokenize(name).map(({ word }) => word)));
  let head = '';
  for (const { word } of tokenize(measures)) {
    if (!isFunctionWord(word)) head = named.has(word) ? head : word;
    else if (head !== '' && word !== 'and') break;
  }
  return head === '' ? '' : stem(head);
}

function byPlace(a: FigureEntry, b: FigureEntry): number {
  if (a.location.path !== b.location.path) return a.location.path < b.location.path ? -1 : 1;
  return a.location.span.start - b.location.span.start;
}
