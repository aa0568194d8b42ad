import type { ArticleId } from '../model';
import type { Clearing } from './clearing';
import { keptClusters, packClusters, type KeptClusters } from './kept-clusters';
import { byDate, type KeptPairs } from './near-pairs';
import type { Home, KeptOutlets, Line, Outlet } from './outlets';
import { Words } from './growing';
import { once } from './once';
import type { TableReader } from './packed-tables';
import type { ArticleRecord } from './record';
import { hashesOf, outletOf, type Debris } from './repeated-lines';
import { inSteps, sortInSteps, type Steps } from './steps';
import type { TableWriter } from './table-writer';
import { createThawing } from './thawing';

/** What the store holds of how articles are cleared of repeating lines, and of the near-duplicates among them. */
export interface KeptClearing {
  readonly pairs: KeptPairs;
  readonly stories: KeptClusters;
  readonly outlets: KeptOutlets;
}

/** Records of a step, each with all its shingles. */
const RECORDS = 16;

const DEBRIS: readonly Debris[] = ['none', 'label', 'edge'];

/** Writes a clearing of `records`, in order of path: whoever changes this changes `keptClearing` and raises FORMAT in codec.ts. */
export function* packClearing(out: TableWriter, clearing: Clearing, records: readonly ArticleRecord[]): Steps<void> {
  const articles = records.map(({ id }) => id);
  const numbers = new Map(articles.map((id, at) => [id, at + 1]));
  const numbersOf = (ids: readonly ArticleId[]): number[] => ids.map((id) => numbers.get(id)!);

  yield* packClusters(out, clearing.stories, articles);
  const earliest = yield* sortInSteps(records, byDate);
  yield* out.numbers(earliest, ({ id }) => numbers.get(id)!);
  yield* packHashes(out, earliest, ({ sketch }) => sketch);
  const partners = new Map<number, readonly number[]>();
  yield* inSteps(articles.length, (at) => {
    const others = numbersOf(clearing.pairs.partnersOf(articles[at]!));
    if (others.length > 0) partners.set(at + 1, others);
  });
  yield* out.numberTable(partners);

  const places = new Map<string, number>();
  const placeOf = ({ path, metadata }: ArticleRecord): number => {
    const name = outletOf(path, metadata);
    if (!places.has(name)) places.set(name, places.size);
    return places.get(name)!;
  };
  yield* inSteps(records.length, (at) => void placeOf(records[at]!));
  const names = [...places.keys()];
  yield* out.texts(names, (name) => name);
  yield* out.numbers(records, placeOf);
  yield* out.numbers(articles, (id) => numbers.get(clearing.stories.headOf(id))!);
  yield* packHashes(out, records, ({ lines }) => hashesOf(lines));
  yield* out.lists(names, (name) => clearing.outlets.repeatedIn(name).flatMap(({ hash, debris }) => [hash, DEBRIS.indexOf(debris)]));
}

/** Writes each hash of each record with the places of the records in their list. */
function* packHashes(out: TableWriter, records: readonly ArticleRecord[], hashesIn: (record: ArticleRecord) => Iterable<number>): Steps<void> {
  const [hashes, places] = [new Words(), new Words()];
  yield* inSteps(records.length, (at) => {
    for (const hash of hashesIn(records[at]!)) {
      hashes.add(hash);
      places.add(at);
    }
  }, RECORDS);
  yield* out.pairs(hashes.all(), places.all());
}

/** Reads what `packClearing` wrote for so many articles. */
export function keptClearing(from: TableReader, size: number, recordOf: (id: ArticleId) => ArticleRecord): KeptClearing {
  const stories = keptClusters(from, size, recordOf);
  const [earliest, holders, partners] = [from.numbers(), from.numberTable(), from.numberTable()];
  const [names, homes, told, lines, repeated] = [from.texts(), from.numbers(), from.numbers(), from.numberTable(), from.lists()];

  const outletNames = once(() => Array.from({ length: repeated.size }, (_, at) => names(at)));

  function lineOf(outlet: number, hash: number): Line | undefined {
    const own = Array.from(lines.get(hash) ?? []).filter((at) => homes[at] === outlet);
    return own.length === 0 ? undefined : { hash, holders: own.map((at) => at + 1), told: undefined, debris: 'none' };
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
      holders: (hash) => Array.from(holders.get(hash) ?? [], (place) => earliest[place]!),
      earliest,
      partners: (id) => {
        const found = partners.get(id);
        return found && [...found];
      },
    },
    outlets: {
      outlet(name) {
        const at = outletNames().indexOf(name);
        return at < 0 ? undefined : outletAt(at);
      },
      home: (id) => (id <= size ? new KeptHome(recordOf, id, outletNames()[homes[id - 1]!]!, told[id - 1]!) : undefined),
    },
  };
}

/** Where an article is at home: of those that hold a line only the stories are counted. */
class KeptHome implements Home {
  readonly #recordOf: (id: ArticleId) => ArticleRecord;
  readonly #id: ArticleId;
  readonly outlet: string;
  story: ArticleId;

  constructor(recordOf: (id: ArticleId) => ArticleRecord, id: ArticleId, outlet: string, story: ArticleId) {
    this.#recordOf = recordOf;
    this.#id = id;
    this.outlet = outlet;
    this.story = story;
  }
  get record(): ArticleRecord {
    return this.#recordOf(this.#id);
  }
}
