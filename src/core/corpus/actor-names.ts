import { aliasKeys, foldName } from '../extract/names-compare';
import { tokenize } from '../text/tokens';
import type { Shown } from './actor-groups';

/** Name and aliases of an actor as they are compared, each once. */
export function foldedNames({ name, aliases }: Pick<Shown, 'name' | 'aliases'>): readonly string[] {
  return aliases.length === 0 ? [foldName(name)] : [...new Set([name, ...aliases].map(foldName))];
}

/** Short forms that the name of an actor allows. */
export function impliedNames({ name, kind }: Pick<Shown, 'name' | 'kind'>): readonly string[] {
  return aliasKeys(name, kind);
}

/** Words of the name and aliases of an actor, each once. */
export function nameWords({ name, aliases }: Pick<Shown, 'name' | 'aliases'>): ReadonlySet<string> {
  return new Set([name, ...aliases].flatMap((form) => tokenize(form).map(({ word }) => word)));
}

/** First letters of the words of a folded name. */
export function initialsIn(folded: string): string {
  return folded.split(' ').map((word) => word.charAt(0)).join('');
}
