import type { ArticleId } from '../model';
import type { Clearing } from './clearing';
import { keptClusters, packClusters, type KeptClusters } from './kept-clusters';
import { byDate, type KeptPairs } from './near-pairs';
import type { KeptOutlets, Line, Outlet } from './outlets';
import { pairOf, type TableReader, type TableWriter } from './packed-tables';
import type { ArticleRecord } from './record';
import { hashesOf, outletOf, type Debris } from './repeated-lines';
import { createThawing } from './thawing';

/** What the store holds of how articles are cleared of repeating lines, and of the near-duplicates among them. */
export interface KeptClearing {
  readonly pairs: KeptPairs;
  readonly stories: KeptClusters;
  readonly outlets: KeptOutlets;
}

const DEBRIS: readonly Debris[] = ['none', 'label', 'edge'];

/** Writes a clearing of `records`, in order of path: whoever changes this changes `keptClearing` and raises FORMAT in codec.ts. */
export function packClearing(out: TableWriter, clearing: Clearing, records: readonly ArticleRecord[]): void {
  const articles = records.map(({ id }) => id);
  const numbers = new Map(articles.map((id, at) => [id, at + 1]));
  const numbersOf = (ids: readonly ArticleId[]): number[] => ids.map((id) => numbers.get(id)!);

  packClusters(out, clearing.stories, articles);
  const earliest = [...records].sort(byDate);
  out.numbers(numbersOf(earliest.map(({ id }) => id)));
  out.pairs(pairsOf(earliest, ({ sketch }) => sketch));
  out.numberTable(new Map(articles.map((id, at): [number, readonly number[]] => [at + 1, numbersOf(clearing.pairs.partnersOf(id))]).filter(([, others]) => others.length > 0)));

  const names = [...new Set(records.map(({ path, metadata }) => outletOf(path, metadata)))];
  const places = new Map(names.map((name, at) => [name, at]));
  out.texts(names);
  out.numbers(records.map(({ path, metadata }) => places.get(outletOf(path, metadata))!));
  out.numbers(numbersOf(articles.map(clearing.stories.headOf)));
  out.pairs(pairsOf(records, ({ lines }) => Uint32Array.from(hashesOf(lines))));
  out.lists(names.map((name) => clearing.outlets.repeatedIn(name).flatMap(({ hash, debris }) => [hash, DEBRIS.indexOf(debris)])));
}

/** Each hash of each record with the place of the record in its list. */
function pairsOf(records: readonly ArticleRecord[], hashesIn: (record: ArticleRecord) => Uint32Array): Float64Array {
  const hashes = records.map(hashesIn);
  const pairs = new Float64Array(hashes.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  hashes.forEach((own, at) => own.forEach((hash) => void (pairs[end++] = pairOf(hash, at))));
  return pairs;
}

/** Reads what `packClearing` wrote for so many articles. */
export function keptClearing(from: TableReader, size: number, recordOf: (id: ArticleId) => ArticleRecord): KeptClearing {
  const stories = keptClusters(from, size, recordOf);
  const [earliest, holders, partners] = [from.numbers(), from.numberTable(), from.numberTable()];
  const [names, homes, told, lines, repeated] = [from.texts(), from.numbers(), from.numbers(), from.numberTable(), from.lists()];

  function lineOf(outlet: number, hash: number): Line | undefined {
    const own = Array.from(lines.get(hash) ?? []).filter((at) => homes[at] === outlet);
    return own.length === 0 ? undefined : { hash, holders: own.map((at) => recordOf(at + 1)), told: undefined, debris: 'none' };
  }
  function outletAt(outlet: number): Outlet {
    const stories = new Map<ArticleId, number>();
    homes.forEach((home, at) => {
      if (home === outlet) stories.set(told[at]!, (stories.get(told[at]!) ?? 0) + 1);
    });
    const all = createThawing((hash: number) => lineOf(outlet, hash));
    const more = new Set<Line>();
    const known = repeated.at(outlet);
    for (let at = 0; at < known.length; at += 2) {
      const line = all.get(known[at]!)!;
      line.debris = DEBRIS[known[at + 1]!]!;
      more.add(line);
    }
    return { stories, lines: all, repeated: more };
  }
  return {
    stories,
    pairs: {
      recordOf: stories.recordOf,
      holders: (hash) => {
        const found = Array.from(holders.get(hash) ?? [], (place) => recordOf(earliest[place]!));
        return found.length > 1 ? found : found[0];
      },
      partners: (id) => {
        const found = partners.get(id);
        return found && [...found];
      },
    },
    outlets: {
      outlet(name) {
        for (let at = 0; at < repeated.size; at++) if (names(at) === name) return outletAt(at);
        return undefined;
      },
      home: (id) => (id <= size ? { record: recordOf(id), outlet: names(homes[id - 1]!), story: told[id - 1]! } : undefined),
    },
  };
}
