import type { PackedTable } from './packed-tables';
import { createThawing } from './thawing';

/** Paths of articles under a name that several may claim: a citation key, an address. */
export interface NamedPaths {
  /** The first by path of those that claim the name. */
  readonly first: (name: string) => string | undefined;
  readonly join: (name: string, path: string) => void;
  readonly leave: (name: string, path: string) => void;
  /** Names that several claim with their paths, both ascending. */
  readonly contested: () => readonly (readonly [name: string, paths: readonly string[]])[];
}

/** Paths under no names, or under those that were kept with the numbers of `paths`, counted from 1. */
export function createNamedPaths(kept: PackedTable<string> | undefined, paths: readonly string[]): NamedPaths {
  const lists = createThawing<string, string[]>(
    kept &&
      ((name) => {
        const numbers = kept.get(name);
        return numbers && Array.from(numbers, (number) => paths[number - 1]!);
      }),
  );
  const several = new Set<string>();
  for (let place = 0; place < (kept?.size ?? 0); place++) if (kept!.listAt(place).length > 1) several.add(kept!.keyAt(place));

  function set(name: string, left: readonly string[]): void {
    if (left.length > 0) lists.set(name, [...left].sort());
    else lists.delete(name);
    if (left.length > 1) several.add(name);
    else several.delete(name);
  }
  return {
    first: (name) => lists.get(name)?.[0],
    join: (name, path) => set(name, [...(lists.get(name) ?? []), path]),
    leave: (name, path) => set(name, (lists.get(name) ?? []).filter((other) => other !== path)),
    contested: () => [...several].sort().map((name) => [name, lists.get(name) ?? []]),
  };
}

/** An address without what differs between links to one page. */
export function addressOf(url: string): string {
  return url.replace(/#.*$/s, '').replace(/\/$/, '');
}
