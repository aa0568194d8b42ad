import type { ArticleId } from '../model';
import { wordsOf } from './article-keys';
import { clustersOf } from './origins';
import { withoutBlocks, type ArticleRecord } from './record';
import { outletsThatRepeat, repeatedLines } from './repeated-lines';

/** Records without the lines that repeat across their outlet; what follows from a cleared record is kept while its lines stay the same. */
export interface Clearing {
  /** The records as all answers see them, in the order given. */
  readonly clear: (records: readonly ArticleRecord[]) => readonly ArticleRecord[];
  /** One of the records last cleared, as answers see it. */
  readonly shown: (record: ArticleRecord) => ArticleRecord;
}

/** A clearing that remembers nothing yet. What it answers depends on the records alone, never on earlier ones. */
export function createClearing(): Clearing {
  const cleared = new Map<ArticleId, { readonly blocks: string; readonly record: ArticleRecord }>();

  function clear(records: readonly ArticleRecord[]): readonly ArticleRecord[] {
    const outlets = outletsThatRepeat(records);
    const suspects = outlets.flatMap(({ articles }) => articles);
    const stories = suspects.length === 0 ? new Map<ArticleId, ArticleId>() : clustersOf(suspects, (record) => wordsOf(record.document()).story);
    const withheld = repeatedLines(outlets, ({ id }) => stories.get(id) ?? id);
    for (const id of [...cleared.keys()]) if (!withheld.has(id)) cleared.delete(id);
    return records.map((record) => {
      const blocks = withheld.get(record.id);
      return blocks === undefined ? record : without(record, blocks);
    });
  }

  function without(record: ArticleRecord, withheld: readonly number[]): ArticleRecord {
    const blocks = withheld.join(' ');
    const known = cleared.get(record.id);
    if (known?.blocks === blocks) return known.record;
    const made = withoutBlocks(record, withheld);
    cleared.set(record.id, { blocks, record: made });
    return made;
  }

  return { clear, shown: (record) => cleared.get(record.id)?.record ?? record };
}
