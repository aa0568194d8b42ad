import { sameName } from '../extract/names-compare';
import type { ActorKind } from '../model';
import { addKey } from './prefix-table';
import type { ArticleRecord, LocalForms } from './record';

/** An actor of one article: position of the article in the list that was joined, index into its actors. */
export interface Member {
  readonly record: number;
  readonly local: number;
}

/** Local actors of all articles that are one actor. */
export interface JoinedActor {
  readonly name: string;
  readonly kind: ActorKind;
  /** Every other form in use, most widely used first. */
  readonly aliases: readonly string[];
  readonly members: readonly Member[];
  readonly mentionCount: number;
}

interface Local extends LocalForms, Member {}

/** Names of one first letter and last word are compared one by one up to this many; past it the key ("m… affairs") says nothing. */
const BUCKET_LIMIT = 64;

/**
 * Joins the actors of single articles across the corpus. Names of several words join by equality, then by `sameName` where exactly one
 * fuller name fits. A single word (surname, acronym, clipped name) joins the one actor it can mean, preferring one of its own article;
 * where several fit it stays an actor of its own, so that ambiguity shows.
 */
export function joinActors(records: readonly ArticleRecord[]): JoinedActor[] {
  const groups = new Map<string, Local[]>();
  for (const local of records.flatMap(localsOf)) {
    const group = groups.get(local.folded);
    if (group) group.push(local);
    else groups.set(local.folded, [local]);
  }
  const joining: Joining = { actors: [], full: new Map(), used: new Map(), implied: new Map() };
  const several = [...groups].filter(([folded]) => wordCount(folded) > 1);
  several.sort(([a], [b]) => wordCount(b) - wordCount(a) || (a < b ? -1 : 1));
  for (const [, group] of several) enter(joining, group, fullerNames(group[0]!, joining));

  const alone = [...groups].filter(([folded]) => wordCount(folded) === 1).sort(([a], [b]) => (a < b ? -1 : 1));
  // Decided before any of them is entered: a short name never joins another short name.
  const decided = alone.map(([, group]) => group.map((local) => ({ local, fits: meant(local, joining) })));
  for (const group of decided) {
    for (const { local, fits } of group) if (fits.length === 1) enter(joining, [local], fits);
    const rest = group.filter(({ fits }) => fits.length !== 1).map(({ local }) => local);
    for (const kin of [rest.filter(isPerson), rest.filter((local) => !isPerson(local))]) if (kin.length > 0) enter(joining, kin, []);
  }
  return joining.actors.map(join);
}

/** The actors found so far and the keys that lead to them. */
interface Joining {
  readonly actors: Local[][];
  /** First letter and last word of a name of several words. */
  readonly full: Map<string, number[]>;
  /** Aliases in use, and the family names of persons. */
  readonly used: Map<string, number[]>;
  /** Short forms that a name allows but no article is known to use. */
  readonly implied: Map<string, number[]>;
}

/** Adds local actors of one name to the one actor that fits, else as an actor of their own. */
function enter({ actors, full, used, implied }: Joining, group: readonly Local[], fits: readonly number[]): void {
  const actor = fits.length === 1 ? fits[0]! : actors.push([]) - 1;
  actors[actor]!.push(...group);
  for (const local of group) {
    addKey(full, initialAndLast(local.folded), actor);
    for (const alias of local.foldedAliases) addKey(used, alias, actor);
    if (isPerson(local)) addKey(used, lastWord(local.folded), actor);
    for (const key of local.implied) addKey(implied, key, actor);
  }
}

function localsOf(record: ArticleRecord, at: number): Local[] {
  return record.locals().map((forms, local) => ({ ...forms, record: at, local }));
}

function fullerNames(local: Local, { actors, full }: Joining): number[] {
  const near = full.get(initialAndLast(local.folded)) ?? [];
  return near.length > BUCKET_LIMIT ? [] : near.filter((actor) => sameName(local, actors[actor]![0]!));
}

/** Actors of several words that a single word can mean: those it is used for, else those whose name allows it. */
function meant(local: Local, { actors, used, implied }: Joining): number[] {
  const compatibleOf = (keys: ReadonlyMap<string, readonly number[]>): number[] =>
    (keys.get(local.folded) ?? []).filter((actor) => compatible(local.kind, actors[actor]![0]!.kind) || isSurnameInUse(local, actors[actor]!));
  const certain = compatibleOf(used);
  const fits = certain.length > 0 ? certain : compatibleOf(implied);
  if (fits.length < 2) return fits;
  const here = fits.filter((actor) => actors[actor]!.some((member) => member.record === local.record));
  return here.length > 0 ? here : fits;
}

function compatible(a: ActorKind, b: ActorKind): boolean {
  return a === b || a === 'other' || b === 'other';
}

/** A lone word's kind is a guess: an article that writes "Okafor signed" means the person whom others call Okafor. Places stay places. */
function isSurnameInUse(local: Local, actor: readonly Local[]): boolean {
  return local.kind === 'organisation' && actor.some((other) => isPerson(other) && other.foldedAliases.includes(local.folded));
}

/** A person and a place of one short name ("Washington") are two. */
function isPerson(local: Local): boolean {
  return local.kind === 'person';
}

function join(group: readonly Local[]): JoinedActor {
  const members = [...group].sort((a, b) => a.record - b.record || a.local - b.local);
  const forms = new Map<string, number>();
  const kinds = new Map<ActorKind, number>();
  for (const local of members) {
    // A name weighs as often as it is mentioned, an alias as often as an article uses it.
    forms.set(local.name, (forms.get(local.name) ?? 0) + Math.max(1, local.mentionCount));
    for (const alias of local.aliases) forms.set(alias, (forms.get(alias) ?? 0) + 1);
    kinds.set(local.kind, (kinds.get(local.kind) ?? 0) + 1);
  }
  const names = new Map(members.map(({ name, folded }) => [name, wordCount(folded)]));
  const longest = Math.min(2, Math.max(...names.values()));
  const ranked = [...forms].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1)).map(([form]) => form);
  const name = ranked.find((form) => (names.get(form) ?? 0) >= longest)!;
  return {
    name,
    kind: [...kinds].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0],
    aliases: ranked.filter((form) => form !== name),
    members: members.map(({ record, local }) => ({ record, local })),
    mentionCount: members.reduce((sum, local) => sum + local.mentionCount, 0),
  };
}

function initialAndLast(folded: string): string {
  return `${folded.charAt(0)} ${lastWord(folded)}`;
}

/** The last word of a folded name: a person's family name in most cultures, the whole of a single word. */
export function lastWord(folded: string): string {
  return folded.slice(folded.lastIndexOf(' ') + 1);
}

function wordCount(folded: string): number {
  let count = 1;
  for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) count++;
  return count;
}
