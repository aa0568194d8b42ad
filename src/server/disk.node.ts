import * as fs from 'node:fs';
import * as path from 'node:path';
import { basename, dirname, join } from 'node:path';
import { URI } from 'vscode-uri';
import { attempt } from './attempt';
import { breathing } from './breath';
import type { Disk, Shelf } from './disk';
import { deleteStore, foldInSteps, loadStore, saveInSteps } from './store';
import { nodeFiles } from './walk';

/** This machine's disk: locations are absolute paths. */
export function nodeDisk(): Disk {
  return {
    ...nodeFiles(),
    locationOf: (uri) => URI.parse(uri).fsPath,
    uriOf: (location) => URI.file(location).toString(),
    resolve: (folder, relative) => resolvedOn(path, folder, relative),
    followed: async (location) => followed(location),
    write: async (location, bytes) =>
      attempt(location, undefined, () => {
        fs.mkdirSync(dirname(location), { recursive: true });
        fs.writeFileSync(location, bytes);
      }).problems,
  };
}

/** `path.resolve`, but for the letter of a drive: editors write it small in every URI, people large. */
export function resolvedOn({ resolve, sep }: Pick<path.PlatformPath, 'resolve' | 'sep'>, folder: string, relative: string): string {
  const location = resolve(folder, relative);
  return sep === '\\' && /^[A-Z]:/.test(location) ? location.charAt(0).toLowerCase() + location.slice(1) : location;
}

/** What does not exist yet lies where its folder does; a link to nothing is none of that, for whoever writes to it makes what it names. */
function followed(location: string): string | null {
  const real = attempt(location, undefined, () => fs.realpathSync.native(location)).value;
  if (real !== undefined) return real;
  const isThere = attempt(location, undefined, () => fs.lstatSync(location, { throwIfNoEntry: false }));
  const above = dirname(location);
  if (isThere.problems.length > 0 || isThere.value !== undefined || above === location) return null;
  const folder = followed(above);
  return folder && join(folder, basename(location));
}

/** Keeps indexes in a folder of this machine, given as a URI. */
export function nodeShelf(folder: string): Shelf {
  const pathOf = (name: string): string => join(URI.parse(folder).fsPath, `${name}.stet`);
  return {
    readsInParts: process.platform !== 'win32',
    load: async (name, onDamage) => loadStore(pathOf(name), undefined, onDamage),
    save: (name, corpus, breathe) => breathing(saveInSteps(pathOf(name), corpus), breathe),
    fold: (name, corpus, breathe, isDisturbed) => breathing(foldInSteps(pathOf(name), corpus, isDisturbed), breathe),
    remove: async (name) => deleteStore(pathOf(name)),
  };
}
