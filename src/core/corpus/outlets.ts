import type { ArticleId } from '../model';
import type { ArticleRecord } from './record';
import { debrisOf, hashesOf, outletOf, type Debris } from './repeated-lines';
import { take, withItem } from './sorted';
import { createThawing, type Table } from './thawing';

/**
 * Page debris that no shape gives away is found by repetition: a short line in several stories of one outlet. What is withheld follows from the
 * articles as they are now, never from how they came and went.
 */
export interface Outlets {
  /** Takes articles out and in; `retold` are those that tell another story now, `storyOf` tells near-duplicates by one number. Answers every article to look at again. */
  readonly update: (removed: readonly ArticleRecord[], added: readonly ArticleRecord[], retold: Iterable<ArticleId>, storyOf: (id: ArticleId) => ArticleId) => ReadonlySet<ArticleRecord>;
  /** Blocks of an article to withhold, ascending. */
  readonly withheldOf: (record: ArticleRecord) => readonly number[];
  /** Lines of an outlet in enough articles to look closer, in no order. */
  readonly repeatedIn: (outlet: string) => readonly Line[];
}

/** An article with its outlet, and the story it tells. */
export interface Home {
  readonly record: ArticleRecord;
  readonly outlet: string;
  story: ArticleId;
}

/** What a store holds of outlets. */
export interface KeptOutlets {
  readonly outlet: (name: string) => Outlet | undefined;
  readonly home: (id: ArticleId) => Home | undefined;
}

/** Twice may be chance or one story told twice. */
const STORIES = 3;
/** A label ("Coast", a slogan, a lone name) is debris from this share of an outlet's stories on: sections take turns. */
const LABEL_SHARE = 0.2;
/** A sentence or a line with digits must stand in half of them, and at the head or foot of the page. */
const EDGE_SHARE = 0.5;

/** One outlet's stories and lines. */
export interface Outlet {
  /** Articles by what they tell: a story in several copies counts once. */
  readonly stories: Map<ArticleId, number>;
  readonly lines: Table<number, Line>;
  /** Lines in enough articles to look closer. */
  readonly repeated: Set<Line>;
}

/** One line, by its hash. */
export interface Line {
  readonly hash: number;
  holders: ArticleId[];
  /** Stories that hold it; undefined until it is counted. */
  told: number | undefined;
  debris: Debris;
}

/** Outlets of no articles, or of those that were kept. */
export function createOutlets(kept?: KeptOutlets): Outlets {
  const outlets = createThawing(kept?.outlet);
  const homes = createThawing(kept?.home);

  function update(removed: readonly ArticleRecord[], added: readonly ArticleRecord[], retold: Iterable<ArticleId>, storyOf: (id: ArticleId) => ArticleId): ReadonlySet<ArticleRecord> {
    const again = new Set<ArticleRecord>(added);
    const dirty = new Set<string>();
    for (const { id, lines } of removed) {
      const { outlet: name, story } = homes.get(id)!;
      const outlet = outlets.get(name)!;
      dirty.add(name);
      homes.delete(id);
      countStory(outlet, story, -1);
      for (const hash of hashesOf(lines)) {
        const line = outlet.lines.get(hash)!;
        take(line.holders, id);
        line.told = undefined;
        if (line.holders.length === 0) outlet.lines.delete(hash);
      }
    }
    for (const record of added) {
      const name = outletOf(record.path, record.metadata);
      const outlet = outlets.get(name) ?? { stories: new Map<ArticleId, number>(), lines: new Map<number, Line>(), repeated: new Set<Line>() };
      outlets.set(name, outlet);
      dirty.add(name);
      homes.set(record.id, { record, outlet: name, story: storyOf(record.id) });
      countStory(outlet, storyOf(record.id), 1);
      for (const hash of hashesOf(record.lines)) {
        const known = outlet.lines.get(hash);
        const line = known ?? { hash, holders: [record.id], told: undefined, debris: 'none' };
        if (known === undefined) outlet.lines.set(hash, line);
        else line.holders = withItem(line.holders, record.id);
        line.told = undefined;
        if (line.holders.length >= STORIES) outlet.repeated.add(line);
      }
    }
    for (const id of retold) {
      const home = homes.get(id);
      if (home === undefined || home.story === storyOf(id)) continue;
      const outlet = outlets.get(home.outlet)!;
      dirty.add(home.outlet);
      countStory(outlet, home.story, -1);
      countStory(outlet, (home.story = storyOf(id)), 1);
      for (const hash of hashesOf(home.record.lines)) outlet.lines.get(hash)!.told = undefined;
    }
    for (const name of dirty) weigh(outlets.get(name)!, again);
    for (const record of again) if (!homes.has(record.id)) again.delete(record);
    return again;
  }

  /** Decides anew which lines of an outlet are debris; whoever holds one that turned is looked at again. */
  function weigh({ repeated, stories }: Outlet, again: Set<ArticleRecord>): void {
    for (const line of repeated) {
      line.told ??= new Set(line.holders.map((id) => homes.get(id)!.story)).size;
      const share = line.told < STORIES ? 0 : line.told / stories.size;
      const debris: Debris = share >= EDGE_SHARE ? 'edge' : share >= LABEL_SHARE ? 'label' : 'none';
      if (debris !== line.debris) line.holders.forEach((id) => again.add(homes.get(id)!.record));
      line.debris = debris;
      if (line.holders.length < STORIES) repeated.delete(line);
    }
  }

  return {
    update,
    withheldOf(record) {
      const { lines } = outlets.get(outletOf(record.path, record.metadata))!;
      return debrisOf(record.lines, (hash) => lines.get(hash)?.debris ?? 'none');
    },
    repeatedIn: (outlet) => [...(outlets.get(outlet)?.repeated ?? [])],
  };
}

function countStory({ stories }: Outlet, story: ArticleId, by: number): void {
  const count = (stories.get(story) ?? 0) + by;
  if (count === 0) stories.delete(story);
  else stories.set(story, count);
}
