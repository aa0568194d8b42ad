import type { Corpus } from '../core/corpus/corpus';
import type { Outcome, Problem } from '../core/model';
import type { Breathe } from './breath';
import type { Files } from './files';

/** Files as a project uses them: an implementation of `Files` with the way from URIs to its locations and back. */
export interface Disk extends Files {
  locationOf(uri: string): string;
  uriOf(location: string): string;
  /** `relative` below `folder`, or `relative` itself where it is absolute; without `.` and `..`. */
  resolve(folder: string, relative: string): string;
  /** Where a location lies once all links on its way are followed, whether or not anything stands there; null where a link leads to nobody knows where. */
  followed(location: string): Promise<string | null>;
  write(location: string, bytes: Uint8Array): Promise<readonly Problem[]>;
}

/**
 * Where the index of one project is kept between runs. Null corpus: nothing is kept yet, or what is kept is damaged; damage that shows only when something
 * is asked of the corpus is told to `onDamage`.
 */
export interface Shelf {
  load(name: string, onDamage: () => void): Promise<Outcome<Corpus | null>>;
  /** True where `load` reads only what is asked for, and costs next to nothing. */
  readonly readsInParts: boolean;
  /** Saves the corpus with a breath between two steps; false where it was not, because of a problem or because the corpus changed meanwhile. */
  save(name: string, corpus: Corpus, breathe: Breathe): Promise<Outcome<boolean>>;
  /** Saves what is kept as changes of something older in one piece, where it is so kept; false where it was not, also because it was disturbed. */
  fold(name: string, corpus: Corpus, breathe: Breathe, isDisturbed: () => boolean): Promise<Outcome<boolean>>;
  remove(name: string): Promise<Outcome<void>>;
}

/** A shelf that keeps nothing, for clients that name no storage. */
export const noShelf: Shelf = {
  readsInParts: false,
  load: async () => ({ value: null, problems: [] }),
  save: async () => ({ value: true, problems: [] }),
  fold: async () => ({ value: true, problems: [] }),
  remove: async () => ({ value: undefined, problems: [] }),
};

/** Text of a small file of ours such as `.stet/config.json`; null where there is none. */
export async function readText(disk: Disk, location: string): Promise<Outcome<string | null>> {
  const { value: state, problems: unknown } = await disk.state(location);
  if (state.kind === 'none') return { value: null, problems: unknown };
  const { value, problems } = await disk.read(location, 10_000_000);
  return { value: value === null ? null : new TextDecoder().decode(value), problems };
}
