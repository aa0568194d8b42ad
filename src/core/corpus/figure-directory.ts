import { figureKey } from '../extract/figures-compare';
import type { Figure, FigureEntry, Location, Span } from '../model';
import { tokenize } from '../text/tokens';
import type { ActorDirectory } from './actor-directory';
import { addKey, createPrefixTable } from './prefix-table';
import type { ArticleRecord } from './record';

/** Questions about figures; entries come in order of path, then position. */
export interface FigureDirectory {
  readonly all: () => readonly FigureEntry[];
  readonly equalTo: (figure: Figure) => readonly FigureEntry[];
  readonly matching: (words: string, limit: number) => readonly FigureEntry[];
  readonly of: (actor: number) => readonly FigureEntry[];
}

/** A prefix of one letter can stand in every figure: looking at this many keeps a key press under 5 ms. */
const LOOKED_AT = 20_000;

/** Lists the figures of `records` (in order of path). Built anew after a change, like the directory of actors it leads names through. */
export function createFigureDirectory(
  records: readonly ArticleRecord[],
  actors: ActorDirectory,
  locate: (record: ArticleRecord, span: Span) => Location,
): FigureDirectory {
  const places: { readonly record: number; readonly figure: number }[] = [];
  const byKey = new Map<string, number[]>();
  const byActor = new Map<number, number[]>();
  const byWord = new Map<string, number[]>();
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
    const kept = from.contribution().figures[figure]!;
    return {
      figure: { ...kept, text: from.document().text.slice(kept.span.start, kept.span.end) },
      actorNames: kept.actors.map((local) => actors.actorOf(record, local)).filter((actor) => actor >= 0).map((actor) => actors.at(actor).name),
      location: locate(from, kept.span),
    };
  }

  let table: ReturnType<typeof createPrefixTable> | undefined;
  /** Words of a figure as stated, of what it measures and of its actors. */
  function words(): ReturnType<typeof createPrefixTable> {
    if (table) return table;
    places.forEach((_, place) => {
      const { figure, actorNames } = present(place);
      const aliases = figure.actors.flatMap((local) => records[places[place]!.record]!.contribution().actors[local]?.aliases ?? []);
      for (const text of [figure.text, figure.measures, ...actorNames, ...aliases]) {
        for (const { word } of tokenize(text)) addKey(byWord, word, place);
      }
    });
    return (table = createPrefixTable(byWord));
  }

  function matching(text: string, limit: number): FigureEntry[] {
    let found: Set<number> | undefined;
    // The longest word is the most telling: later ones only thin out what it found.
    for (const { word } of tokenize(text).sort((a, b) => b.word.length - a.word.length)) {
      const before = found;
      const now = new Set<number>();
      let left = LOOKED_AT;
      words().starting(word, (place) => {
        if (before === undefined || before.has(place)) now.add(place);
        return --left > 0;
      });
      found = now;
    }
    return [...(found ?? [])].sort((a, b) => a - b).slice(0, limit).map(entry);
  }

  return {
    all: () => places.map((_, place) => entry(place)),
    equalTo: (figure) => (figure.value === null ? [] : (byKey.get(figureKey(figure)) ?? []).map(entry)),
    matching,
    of: (actor) => (byActor.get(actor) ?? []).map(entry),
  };
}
