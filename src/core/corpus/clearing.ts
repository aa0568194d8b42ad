import type { ArticleId } from '../model';
import { wordsOf } from './article-keys';
import { createNearPairs, type NearPairs } from './near-pairs';
import { createClusters } from './origins';
import { createOutlets } from './outlets';
import { withoutBlocks, type ArticleRecord } from './record';

/** Records without the lines that repeat across their outlet, as all answers see them. */
export interface Clearing {
  /** Takes articles out and in; answers what comes and goes of the records as they are shown. */
  readonly update: (removed: readonly ArticleRecord[], added: readonly ArticleRecord[]) => ShownChange;
  /** The record of an article as it is shown. */
  readonly shown: (record: ArticleRecord) => ArticleRecord;
  readonly pairs: NearPairs;
}

/** Records that are shown no more, and those that are shown now; an article whose lines turned is in both. */
export interface ShownChange {
  readonly removed: readonly ArticleRecord[];
  readonly added: readonly ArticleRecord[];
  /** Articles whose near-duplicates may be others now. */
  readonly suspects: ReadonlySet<ArticleId>;
}

/** A clearing of no articles. What it answers depends on the articles alone, never on earlier ones. */
export function createClearing(): Clearing {
  const pairs = createNearPairs();
  const stories = createClusters(pairs, (record) => wordsOf(record.document()).story);
  const outlets = createOutlets();
  /** Articles of which lines are withheld. */
  const cleared = new Map<ArticleId, { readonly blocks: string; readonly record: ArticleRecord }>();

  const shown = (record: ArticleRecord): ArticleRecord => cleared.get(record.id)?.record ?? record;

  function update(removed: readonly ArticleRecord[], added: readonly ArticleRecord[]): ShownChange {
    const suspects = pairs.update(removed, added);
    const retold = stories.update(removed, added, suspects);
    const fresh = new Set(added);
    const change = { removed: removed.map(shown), added: [] as ArticleRecord[], suspects };
    for (const { id } of removed) cleared.delete(id);
    for (const record of outlets.update(removed, added, retold, stories.headOf)) {
      const before = shown(record);
      const withheld = outlets.withheldOf(record);
      const blocks = withheld.join(' ');
      if (blocks !== (cleared.get(record.id)?.blocks ?? '')) {
        if (blocks === '') cleared.delete(record.id);
        else cleared.set(record.id, { blocks, record: withoutBlocks(record, withheld) });
        if (!fresh.has(record)) {
          change.removed.push(before);
          change.added.push(shown(record));
        }
      }
      if (fresh.has(record)) change.added.push(shown(record));
    }
    return change;
  }

  return { update, shown, pairs };
}
