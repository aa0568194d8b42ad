import type { ArticleId } from '../model';
import type { DirectoriesContents } from './directories';
import { keptActors, type KeptActors } from './kept-actors';
import { keptClearing, packClearing, type KeptClearing } from './kept-clearing';
import { keptClusters, packClusters, type KeptClusters } from './kept-clusters';
import { keptFigures, packFigures, type KeptFigures } from './kept-figures';
import type { KeptRecords } from './kept-records';
import { packActors } from './pack-actors';
import type { TableReader } from './packed-tables';
import { eachOnce, once } from './once';
import { withoutBlocks, type ArticleRecord } from './record';
import { inSteps, type Steps } from './steps';
import type { TableWriter } from './table-writer';

/** What the store holds of the directories; each is opened once it is asked for. */
export interface KeptDirectories {
  readonly clearing: () => KeptClearing;
  readonly origins: () => KeptClusters;
  readonly actors: () => KeptActors;
  readonly figures: () => KeptFigures;
  /** Blocks that were withheld from an article; undefined where none were. */
  readonly withheldOf: (id: ArticleId) => readonly number[] | undefined;
  /** An article as it was shown when it was stored: without lines that repeated then. */
  readonly shownOf: (id: ArticleId) => ArticleRecord;
}

type Name = 'withheld' | 'clearing' | 'origins' | 'actors' | 'figures';

/** Writers of the directories of `records`, in order of path, each for a section of its own. */
export function packDirectories({ clearing, origins, actors, figures }: DirectoriesContents, records: readonly ArticleRecord[]): Readonly<Record<Name, (out: TableWriter) => Steps<void>>> {
  const articles = records.map(({ id }) => id);
  return {
    *withheld(out) {
      const withheld = new Map<number, readonly number[]>();
      yield* inSteps(articles.length, (at) => {
        const blocks = clearing.withheldOf(articles[at]!);
        if (blocks.length > 0) withheld.set(at + 1, blocks);
      });
      yield* out.numberTable(withheld);
    },
    clearing: (out) => packClearing(out, clearing, records),
    origins: (out) => packClusters(out, origins, articles),
    *actors(out) {
      yield* packActors(out, yield* actors.contents(), articles);
    },
    figures: (out) => packFigures(out, figures.placesOf, articles),
  };
}

/** Reads what `packDirectories` wrote of these records, from the section of each. */
export function keptDirectories(section: (name: Name) => TableReader, { recordOf, size }: KeptRecords): KeptDirectories {
  const whole = (id: ArticleId): ArticleRecord => recordOf(id)!;
  const withheld = once(() => section('withheld').numberTable());
  const withheldOf = (id: ArticleId): readonly number[] | undefined => {
    const blocks = withheld().get(id);
    return blocks && Array.from(blocks);
  };
  const shownOf = eachOnce((id) => {
    const blocks = withheldOf(id);
    return blocks === undefined ? whole(id) : withoutBlocks(whole(id), blocks);
  });
  const actors = once(() => keptActors(section('actors'), shownOf));
  return {
    clearing: once(() => keptClearing(section('clearing'), size, whole)),
    origins: once(() => keptClusters(section('origins'), size, shownOf)),
    actors,
    figures: once(() => keptFigures(section('figures'), shownOf, actors())),
    withheldOf,
    shownOf,
  };
}
