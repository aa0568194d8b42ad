import type { ArticleId, Location, Span } from '../model';
import { createActorDirectory, type ActorDirectory } from './actor-directory';
import { wordsOf } from './article-keys';
import { createClearing, type Clearing } from './clearing';
import { createFigureDirectory, type FigureDirectory } from './figure-directory';
import type { KeptDirectories } from './kept-directories';
import { once } from './once';
import { createClusters, type Clusters } from './origins';
import { byPath, type ArticleRecord } from './record';
import { statedMeasures, type StatedMeasure } from './statements';

/** What follows from all articles together. Changes wait until something is asked, so that a burst of them is taken in at once. */
export interface Directories {
  readonly put: (record: ArticleRecord) => void;
  readonly remove: (record: ArticleRecord) => void;
  /** Takes in some of what waits, about `most` articles; false once nothing waits. A question takes in all that it needs. */
  readonly settle: (most: number) => boolean;
  /** The record as all answers see it. */
  readonly shown: (record: ArticleRecord) => ArticleRecord;
  readonly actors: () => ActorDirectory;
  readonly figures: () => FigureDirectory;
  readonly measures: () => readonly StatedMeasure[];
  /** All of them, with every change taken in: what the store keeps. */
  readonly contents: () => DirectoriesContents;
  readonly originOf: (id: ArticleId) => ArticleId;
  readonly originCount: () => number;
  /** Actors joined anew by all changes so far. */
  readonly actorsJoined: () => number;
}

/** The directories themselves, as they stand after every change so far: repeating lines, origins, actors and figures. */
export interface DirectoriesContents {
  readonly clearing: Clearing;
  readonly origins: Clusters;
  readonly actors: ActorDirectory;
  readonly figures: FigureDirectory;
}

/** Actors listed in a step for each article that one takes in: about as many as an article names, and as much work. */
const ACTORS = 32;

/** Directories of no articles, or of those that were kept. The same articles give the same answers, however they came; `inOrder` gives them in order of path. */
export function createDirectories(locate: (record: ArticleRecord, span: Span) => Location, inOrder: () => readonly ArticleId[], kept?: KeptDirectories): Directories {
  const clearing = once(() => createClearing(kept));
  const origins = once(() => createClusters(clearing().pairs, (record) => wordsOf(record.document()).body, kept?.origins()));
  const actors = once(() => createActorDirectory(locate, kept?.actors()));
  const figures = once(() => createFigureDirectory(actors(), locate, kept?.figures()));
  /** Before the first change nothing waits, and the directories need not be opened to know it. */
  let changed = false;
  const forStories = createQueue();
  const forLines = createQueue();
  const forNames = createQueue();
  const forOrigins = createQueue();
  const suspects = new Set<ArticleId>();
  let measures: readonly StatedMeasure[] | undefined;
  let joined = 0;

  /** Each step hands on to the next: stories tell which lines repeat, and without those lines names and origins are looked for. */
  function tell(most: number): boolean {
    if (!forStories.isEmpty()) {
      const [removed, added] = forStories.take(most);
      clearing().tell(removed, added);
      forLines.remove(removed);
      forLines.add(added);
      return true;
    }
    const changed = clearing().look(most);
    for (const id of changed ?? []) suspects.add(id);
    return changed !== null;
  }
  function clear(): boolean {
    if (forLines.isEmpty()) return false;
    const { removed, added } = clearing().clear(...forLines.take(Infinity));
    for (const queue of [forNames, forOrigins]) {
      queue.remove(removed);
      queue.add(added);
    }
    measures = undefined;
    return true;
  }
  function name(most: number): boolean {
    if (forNames.isEmpty()) return false;
    const [removed, added] = forNames.take(most);
    actors().update(removed, added);
    figures().update(removed, added);
    return true;
  }
  function list(most: number): boolean {
    const listed = actors().list(most);
    if (listed === null) return false;
    joined += listed.entered.length;
    figures().rename(listed);
    return true;
  }
  function cluster(most: number): boolean {
    if (forOrigins.isEmpty() && suspects.size === 0) return false;
    const taken = forOrigins.take(most);
    // Partners are looked at once everyone is there.
    const looked = forOrigins.isEmpty() ? [...suspects].slice(0, most) : [];
    origins().update(...taken, looked);
    for (const id of looked) suspects.delete(id);
    return true;
  }
  const clearAll = (): void => {
    if (!changed) return;
    while (tell(Infinity));
    clear();
  };
  const nameAll = (): void => {
    if (!changed) return;
    clearAll();
    name(Infinity);
    list(Infinity);
  };
  const clusterAll = (): void => {
    if (!changed) return;
    clearAll();
    while (cluster(Infinity));
  };

  return {
    put(record) {
      changed = true;
      forStories.add([record]);
    },
    remove(record) {
      changed = true;
      forStories.remove([record]);
    },
    settle: (most) => changed && (tell(most) || clear() || name(most) || list(most * ACTORS) || cluster(most)),
    shown(record) {
      clearAll();
      return changed || kept === undefined ? clearing().shown(record) : kept.shownOf(record.id);
    },
    actors() {
      nameAll();
      return actors();
    },
    figures() {
      nameAll();
      return figures();
    },
    measures() {
      nameAll();
      return (measures ??= statedMeasures(figures().allOf(inOrder())));
    },
    contents() {
      nameAll();
      clusterAll();
      return { clearing: clearing(), origins: origins(), actors: actors(), figures: figures() };
    },
    originOf(id) {
      clusterAll();
      return origins().headOf(id);
    },
    originCount() {
      clusterAll();
      return origins().count();
    },
    actorsJoined: () => joined,
  };
}

/** Articles that have yet to be taken out and in. */
interface Queue {
  readonly add: (records: readonly ArticleRecord[]) => void;
  readonly remove: (records: readonly ArticleRecord[]) => void;
  readonly isEmpty: () => boolean;
  /** About `most` of them in order of path, which then wait no more; those to take out first. */
  readonly take: (most: number) => [removed: readonly ArticleRecord[], added: readonly ArticleRecord[]];
}

function createQueue(): Queue {
  const leaving = new Set<ArticleRecord>();
  const coming = new Set<ArticleRecord>();
  /** What is coming in order of path, sorted once and not for each step. */
  let ordered: readonly ArticleRecord[] | undefined;
  return {
    add(records) {
      for (const record of records) coming.add(record);
      if (records.length > 0) ordered = undefined;
    },
    remove(records) {
      // What came and went before anybody took it in was never there.
      for (const record of records) if (!coming.delete(record)) leaving.add(record);
      if (records.length > 0) ordered = undefined;
    },
    isEmpty: () => leaving.size === 0 && coming.size === 0,
    take(most) {
      const removed = [...leaving].sort(byPath);
      ordered ??= [...coming].sort(byPath);
      const added = ordered.slice(0, most);
      ordered = ordered.slice(most);
      leaving.clear();
      for (const record of added) coming.delete(record);
      return [removed, added];
    },
  };
}
