import { figureKey } from '../extract/figures-compare';
import type { Figure, FigureEntry, Location, Span } from '../model';
import { tokenize } from '../text/tokens';
import type { ActorDirectory } from './actor-directory';
import { once } from './once';
import { addKey, createPrefixTable } from './prefix-table';
import type { ArticleRecord } from './record';

/** Questions about figures; entries come in order of path, then position. */
export interface FigureDirectory {
  readonly all: () => readonly FigureEntry[];
  readonly equalTo: (figure: Figure) => readonly FigureEntry[];
  readonly matching: (words: string, limit: number) => readonly FigureEntry[];
  readonly of: (actor: number) => readonly FigureEntry[];
}

/** A prefix of one letter can stand in every figure: looking at this many keeps a key press near a millisecond. */
const LOOKED_AT = 5_000;

/** Lists the figures of `records` (in order of path). Built anew after a change, like the directory of actors it leads names through. */
export function createFigureDirectory(
  records: readonly ArticleRecord[],
  actors: ActorDirectory,
  locate: (record: ArticleRecord, span: Span) => Location,
): FigureDirectory {
  const places: { readonly record: number; readonly figure: number }[] = [];
  const byKey = new Map<string, number[]>();
  const byActor = new Map<number, number[]>();
  records.forEach((record, at) => {
    record.contribution().figures.forEach((figure, index) => {
      const place = places.push({ record: at, figure: index }) - 1;
      if (figure.value !== null) addKey(byKey, figureKey(figure), place);
      for (const local of figure.actors) {
        addKey(byActor, actors.actorOf(at, local), place);
      }
    });
  });

  const entries = new Map<number, FigureEntry>();
  const entry = (place: number): FigureEntry => {
    const known = entries.get(place) ?? present(place);
    entries.set(place, known);
    return known;
  };
  function present(place: number): FigureEntry {
    const { record, figure } = places[place]!;
    const from = records[record]!;
    const stated = from.contribution().figures[figure]!;
    const known = stated.actors.map((local) => actors.actorOf(record, local)).filter((actor) => actor >= 0);
    return { figure: stated, actorNames: known.map((actor) => actors.at(actor).name), location: locate(from, stated.span) };
  }

  /** Words of a figure as stated, of what it measures and of its actors, aliases included. */
  const words = once(() => {
    const byWord = new Map<string, number[]>();
    const namedBy = new Map<number, readonly string[]>();
    const wordsOf = (text: string): string[] => tokenize(text).map(({ word }) => word);
    places.forEach(({ record, figure }, place) => {
      const stated = records[record]!.contribution().figures[figure]!;
      for (const word of wordsOf(`${stated.text} ${stated.measures}`)) addKey(byWord, word, place);
      for (const local of stated.actors) {
        const actor = actors.actorOf(record, local);
        if (actor < 0) continue;
        const named = namedBy.get(actor) ?? [actors.at(actor).name, ...actors.at(actor).aliases].flatMap(wordsOf);
        namedBy.set(actor, named);
        for (const word of named) addKey(byWord, word, place);
      }
    });
    return createPrefixTable(byWord);
  });

  function matching(text: string, limit: number): FigureEntry[] {
    // The word with the fewest statements leads, the others only thin out what it found.
    const ranges = tokenize(text).map(({ word }) => words().starting(word)).sort((a, b) => a.length - b.length);
    const [fewest = new Uint32Array(0), ...others] = ranges;
    let found = new Set(fewest.subarray(0, LOOKED_AT));
    for (const range of others) {
      const kept = new Set<number>();
      for (const place of range) if (found.has(place)) kept.add(place);
      found = kept;
    }
    return Array.from(Uint32Array.from(found).sort().subarray(0, limit), entry);
  }

  return {
    all: () => places.map((_, place) => entry(place)),
    equalTo: (figure) => (figure.value === null ? [] : (byKey.get(figureKey(figure)) ?? []).map(entry)),
    matching,
    of: (actor) => (byActor.get(actor) ?? []).map(entry),
  };
}
