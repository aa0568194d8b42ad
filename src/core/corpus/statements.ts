import { compareFigures, figureKey } from '../extract/figures-compare';
import { nounClass } from '../extract/figures-noun';
import type { Figure, FigureEntry, FigureKind } from '../model';
import { isFunctionWord, stem, tokenize } from '../text/tokens';
import { once } from './once';

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
  const isSameMatter = sameMatterAs({ figure, actorNames: names });
  let last: FigureEntry | undefined;
  for (const entry of [...candidates].sort(byPlace)) {
    if (last !== undefined && byPlace(last, entry) === 0) continue;
    last = entry;
    const agreement = isSameMatter(entry) ? agreementOf(figure, entry.figure) : null;
    if (agreement === 'same' || (agreement !== null && isComparable(figure, names, entry))) found[agreement].push(entry);
  }
  return { same: found.same, roundings: found.rounding, others: found.other };
}

/** Every measure that `entries` (in order of path) state, in the order of their first statements: head noun, unit, actors and time tell them apart. */
export function statedMeasures(entries: readonly FigureEntry[]): StatedMeasure[] {
  const buckets = new Map<string, { readonly group: FigureEntry[]; readonly holds: (entry: FigureEntry) => boolean }[]>();
  const groups: FigureEntry[][] = [];
  for (const entry of entries) {
    if (entry.figure.sentence < 0) continue;
    const key = measureKey(entry);
    const bucket = buckets.get(key) ?? [];
    buckets.set(key, bucket);
    const known = bucket.find(({ holds }) => holds(entry));
    if (known) known.group.push(entry);
    else {
      const group = [entry];
      bucket.push({ group, holds: sameMatterAs(entry) });
      groups.push(group);
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

/** Tells which statements are of one's matter: all words of the shorter measure stand in the other, actors and times do not contradict; a measure that is only names fits any. */
function sameMatterAs({ figure: { measures, when }, actorNames: names }: Pick<FigureEntry, 'figure' | 'actorNames'>): (entry: FigureEntry) => boolean {
  const mine = once(() => matterOf(measures, names).map(stem));
  return ({ figure: other, actorNames }) => {
    const then = other.when;
    if (when !== null && then !== null && !when.startsWith(then) && !then.startsWith(when)) return false;
    if (names.length > 0 && actorNames.length > 0 && !names.some((name) => actorNames.includes(name))) return false;
    const theirs = matterOf(other.measures, actorNames).map(stem);
    const [short, long] = mine().length <= theirs.length ? [mine(), theirs] : [theirs, mine()];
    return short.every((word) => long.includes(word));
  };
}

/** Content words of a measure without the names in it: "trade between Russia and Vietnam" and "bilateral trade" are both about trade. */
export function matterOf(measures: string, names: readonly string[]): string[] {
  if (measures === '') return [];
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
