import type { ArticleId } from '../model';
import type { DirectoriesContents } from './directories';
import { keptActors, type KeptActors } from './kept-actors';
import { keptClearing, packClearing, type KeptClearing } from './kept-clearing';
import { keptClusters, packClusters, type KeptClusters } from './kept-clusters';
import { keptFigures, packFigures, type KeptFigures } from './kept-figures';
import type { KeptRecords } from './kept-records';
import { packActors } from './pack-actors';
import type { TableReader, TableWriter } from './packed-tables';
import { eachOnce } from './once';
import { withoutBlocks, type ArticleRecord } from './record';

/** What the store holds of the directories. */
export interface KeptDirectories {
  readonly clearing: KeptClearing;
  readonly origins: KeptClusters;
  readonly actors: KeptActors;
  readonly figures: KeptFigures;
  /** An article as it was shown when it was stored: without lines that repeated then. */
  readonly shownOf: (id: ArticleId) => ArticleRecord;
}

/** Writes the directories of `records`, in order of path. */
export function packDirectories(out: TableWriter, { clearing, origins, actors, figures }: DirectoriesContents, records: readonly ArticleRecord[]): void {
  const articles = records.map(({ id }) => id);
  packClearing(out, clearing, records);
  packClusters(out, origins, articles);
  packActors(out, actors.contents(), articles);
  packFigures(out, figures.placesOf, articles);
}

/** Reads what `packDirectories` wrote of these records. */
export function keptDirectories(from: TableReader, { recordOf, size }: KeptRecords): KeptDirectories {
  const whole = (id: ArticleId): ArticleRecord => recordOf(id)!;
  const clearing = keptClearing(from, size, whole);
  const shownOf = eachOnce((id) => {
    const blocks = clearing.withheldOf(id);
    return blocks === undefined ? whole(id) : withoutBlocks(whole(id), blocks);
  });
  const origins = keptClusters(from, size, shownOf);
  const actors = keptActors(from, shownOf);
  return { clearing, origins, actors, figures: keptFigures(from, shownOf, actors), shownOf };
}
