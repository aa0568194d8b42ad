import type { Outcome } from '../core/model';
import { allRules } from '../core/rules/all';
import { parseConfig, resolveSettings, type Settings } from '../core/settings';
import { readText, type Disk } from './disk';
import type { CorpusFolder } from './index-folder';
import { say } from '../core/text/say';

/**
 * All layers of a folder's settings, defaults at the bottom. What the editor was told explicitly stands above the folder's own
 * `.stet/config.json`; for a folder outside the workspace below it, since the editor then speaks of another folder.
 */
export async function readSettings(disk: Disk, configPath: string, editor: unknown, outside: boolean): Promise<Outcome<Settings>> {
  const text = await readText(disk, configPath);
  const own = text.value === null ? { value: undefined, problems: text.problems } : parseConfig(text.value, '.stet/config.json');
  const resolved = resolveSettings(outside ? [editor, own.value] : [own.value, editor], allRules.map((rule) => rule.id));
  return { value: resolved.value, problems: [...own.problems, ...resolved.problems] };
}

/** True where the two differ in what is an article, so that the folders have to be looked through again. */
export function articlesDiffer(one: Settings, other: Settings): boolean {
  const relevant = (settings: Settings): string => JSON.stringify([settings['corpus.folders'], settings['corpus.exclude'], settings['drafts.include'], settings.limits]);
  return relevant(one) !== relevant(other);
}

/** The corpus folders that the settings name. One folder's articles are named by their path in it, several folders' by the folder's name too. */
export function corpusFolders(disk: Disk, root: string, settings: Settings): readonly CorpusFolder[] {
  const names = settings['corpus.folders'];
  const prefixOf = (name: string): string => (names.length > 1 ? `${name.replaceAll('\\', '/').replace(/\/$/, '')}/` : '');
  return names.map((name) => ({ location: disk.resolve(root, name), prefix: prefixOf(name) }));
}

/**
 * What of the folders may be read by their names: where nobody trusts the workspace only those within it count, and those at the `chosen` locations or below; a problem for
 * each other one. All where `chosen` is null. Where links lead to is looked at by the disk (`confined-disk.ts`), each time something is read.
 */
export function confinedTo(root: string, chosen: readonly string[] | null, folders: readonly CorpusFolder[]): Outcome<readonly CorpusFolder[]> {
  if (chosen === null) return { value: folders, problems: [] };
  const refused = folders.filter(({ location }) => !isWithin(location, [root, ...chosen]));
  const problems = refused.map(({ location }) => ({ subject: location, reason: say('lies outside the workspace, which is not trusted'), next: howToTrust() }));
  return { value: folders.filter((folder) => !refused.includes(folder)), problems };
}

/** What a person can do who wants something read that lies outside a workspace nobody trusts. */
export function howToTrust(): string {
  return say('Choose Articles Folder… reads it all the same; Manage Workspace Trust lifts the limit.');
}

/** True for a location that is one of these folders, or lies below one. */
export function isWithin(location: string, folders: readonly string[]): boolean {
  return folders.some((folder) => location === folder || below(location, folder) !== null);
}

/** `location` relative to `folder`, `/` between; null where it does not lie below it. */
export function below(location: string, folder: string): string | null {
  const path = location.replaceAll('\\', '/');
  const base = `${folder.replaceAll('\\', '/').replace(/\/$/, '')}/`;
  return path.startsWith(base) ? path.slice(base.length) : null;
}
