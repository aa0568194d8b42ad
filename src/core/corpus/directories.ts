import type { ArticleId, Location, Span } from '../model';
import { createActorDirectory, type ActorDirectory } from './actor-directory';
import { wordsOf } from './article-keys';
import { createClearing } from './clearing';
import { createFigureDirectory, type FigureDirectory } from './figure-directory';
import { createClusters } from './origins';
import { byPath, type ArticleRecord } from './record';
import { statedMeasures, type StatedMeasure } from './statements';

/** What follows from all articles together. Changes wait until something is asked, so that a burst of them is taken in at once. */
export interface Directories {
  readonly put: (record: ArticleRecord) => void;
  readonly remove: (record: ArticleRecord) => void;
  /** The record as all answers see it. */
  readonly shown: (record: ArticleRecord) => ArticleRecord;
  readonly actors: () => ActorDirectory;
  readonly figures: () => FigureDirectory;
  readonly measures: () => readonly StatedMeasure[];
  readonly originOf: (id: ArticleId) => ArticleId;
  readonly originCount: () => number;
}

/** Changes that something has yet to take in. */
interface Waiting {
  readonly removed: Set<ArticleRecord>;
  readonly added: Set<ArticleRecord>;
}

/** Directories of no articles. The same articles give the same answers, however they came. */
export function createDirectories(locate: (record: ArticleRecord, span: Span) => Location): Directories {
  const clearing = createClearing();
  const origins = createClusters(clearing.pairs, (record) => wordsOf(record.document()).body);
  const actors = createActorDirectory(locate);
  const figures = createFigureDirectory(actors, locate);
  const raw = waiting();
  const forOrigins = waiting();
  const forNames = waiting();
  const suspects = new Set<ArticleId>();
  let measures: readonly StatedMeasure[] | undefined;

  function clear(): void {
    if (isEmpty(raw)) return;
    const change = clearing.update(...taken(raw));
    for (const record of change.removed) for (const each of [forOrigins, forNames]) withdraw(each, record);
    for (const record of change.added) for (const each of [forOrigins, forNames]) each.added.add(record);
    for (const id of change.suspects) suspects.add(id);
    measures = undefined;
  }

  function nameAll(): void {
    clear();
    if (isEmpty(forNames)) return;
    const [removed, added] = taken(forNames);
    figures.update(removed, added, actors.update(removed, added));
  }

  function cluster(): void {
    clear();
    if (isEmpty(forOrigins) && suspects.size === 0) return;
    origins.update(...taken(forOrigins), suspects);
    suspects.clear();
  }

  return {
    put: (record) => void raw.added.add(record),
    remove: (record) => withdraw(raw, record),
    shown(record) {
      clear();
      return clearing.shown(record);
    },
    actors() {
      nameAll();
      return actors;
    },
    figures() {
      nameAll();
      return figures;
    },
    measures() {
      nameAll();
      return (measures ??= statedMeasures(figures.all()));
    },
    originOf(id) {
      cluster();
      return origins.headOf(id);
    },
    originCount() {
      cluster();
      return origins.count();
    },
  };
}

function waiting(): Waiting {
  return { removed: new Set(), added: new Set() };
}

/** What came and went before anybody asked was never there. */
function withdraw({ removed, added }: Waiting, record: ArticleRecord): void {
  if (!added.delete(record)) removed.add(record);
}

function isEmpty({ removed, added }: Waiting): boolean {
  return removed.size === 0 && added.size === 0;
}

/** What waits, in order of path, and nothing waits any more. */
function taken({ removed, added }: Waiting): [removed: ArticleRecord[], added: ArticleRecord[]] {
  const all: [ArticleRecord[], ArticleRecord[]] = [[...removed].sort(byPath), [...added].sort(byPath)];
  removed.clear();
  added.clear();
  return all;
}
