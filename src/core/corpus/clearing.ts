import type { ArticleId } from '../model';
import { wordsOf } from './article-keys';
import type { KeptDirectories } from './kept-directories';
import { createNearPairs, type NearPairs } from './near-pairs';
import { createClusters, type Clusters } from './origins';
import { createOutlets, type Outlets } from './outlets';
import { withoutBlocks, type ArticleRecord } from './record';
import { createThawing } from './thawing';

/** Records without the lines that repeat across their outlet, as all answers see them. */
export interface Clearing {
  /** Takes articles out and in as stories: copies of one count once. */
  readonly tell: (removed: readonly ArticleRecord[], added: readonly ArticleRecord[]) => void;
  /** Looks for the copies of about `most` articles; answers those whose near-duplicates may be others now, null where nobody is left to look at. */
  readonly look: (most: number) => ReadonlySet<ArticleId> | null;
  /** Takes the same articles out and in with their lines. */
  readonly clear: (removed: readonly ArticleRecord[], added: readonly ArticleRecord[]) => ShownChange;
  /** The record of an article as it is shown. */
  readonly shown: (record: ArticleRecord) => ArticleRecord;
  /** Blocks that are withheld from an article. */
  readonly withheldOf: (id: ArticleId) => readonly number[];
  readonly pairs: NearPairs;
  readonly stories: Clusters;
  readonly outlets: Outlets;
}

/** Records that are shown no more, and those that are shown now; an article whose lines turned is in both. */
export interface ShownChange {
  readonly removed: readonly ArticleRecord[];
  readonly added: readonly ArticleRecord[];
}

/** Articles of which lines are withheld, as records that are shown in their place. */
interface Cleared {
  readonly blocks: readonly number[];
  readonly record: ArticleRecord;
}

/** A clearing of no articles, or of those that were kept. What it answers depends on the articles alone, never on earlier ones. */
export function createClearing(directories?: Pick<KeptDirectories, 'clearing' | 'withheldOf' | 'shownOf'>): Clearing {
  const kept = directories?.clearing();
  const pairs = createNearPairs(kept?.pairs);
  const stories = createClusters(pairs, (record) => wordsOf(record.document()).story, kept?.stories);
  const outlets = createOutlets(kept?.outlets);
  /** Articles that tell another story since their lines were looked at. */
  const retold = new Set<ArticleId>();
  const cleared = createThawing<ArticleId, Cleared>(
    directories &&
      ((id) => {
        const blocks = directories.withheldOf(id);
        return blocks && { blocks, record: directories.shownOf(id) };
      }),
  );

  const withheldOf = (id: ArticleId): readonly number[] => cleared.get(id)?.blocks ?? NOTHING;
  const shown = (record: ArticleRecord): ArticleRecord => cleared.get(record.id)?.record ?? record;

  function tell(removed: readonly ArticleRecord[], added: readonly ArticleRecord[]): void {
    pairs.update(removed, added);
    retell(stories.update(removed, added, []));
  }

  function look(most: number): ReadonlySet<ArticleId> | null {
    const changed = pairs.look(most);
    if (changed !== null) retell(stories.update([], [], changed));
    return changed;
  }

  function retell(ids: Iterable<ArticleId>): void {
    for (const id of ids) retold.add(id);
  }

  function clear(removed: readonly ArticleRecord[], added: readonly ArticleRecord[]): ShownChange {
    const fresh = new Set(added);
    const change = { removed: removed.map(shown), added: [] as ArticleRecord[] };
    for (const { id } of removed) cleared.delete(id);
    for (const record of outlets.update(removed, added, retold, stories.headOf)) {
      const before = shown(record);
      const withheld = outlets.withheldOf(record);
      if (withheld.join(' ') !== withheldOf(record.id).join(' ')) {
        if (withheld.length === 0) cleared.delete(record.id);
        else cleared.set(record.id, { blocks: withheld, record: withoutBlocks(record, withheld) });
        if (!fresh.has(record)) {
          change.removed.push(before);
          change.added.push(shown(record));
        }
      }
      if (fresh.has(record)) change.added.push(shown(record));
    }
    retold.clear();
    return change;
  }

  return { tell, look, clear, shown, withheldOf, pairs, stories, outlets };
}

const NOTHING: readonly number[] = [];
