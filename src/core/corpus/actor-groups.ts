import type { ActorKind } from '../model';
import { OwnMembers, type Members } from './actor-members';
import { byPath, type ArticleRecord, type LocalForms } from './record';
import { firstOf, take, withItem } from './sorted';

/** An actor of one article, and where it stands now in the joining of all articles. */
export interface Local {
  readonly record: ArticleRecord;
  /** Index into the actors of its article. */
  readonly local: number;
  readonly group: Group;
  readonly form: Form;
  readonly mentionCount: number;
  /** Wordings of its roles, as in `LocalForms`. */
  readonly roles: readonly string[];
  readonly isQuoted: boolean;
  /** The actor it joined. */
  joined: Joined | undefined;
}

/** One way in which articles name an actor, with how much they do. */
export interface Form extends Omit<LocalForms, 'mentionCount' | 'roles' | 'isQuoted'> {
  /** Articles that use it. */
  articles: number;
  /** Mentions, an article without any counting as one. */
  weight: number;
  mentions: number;
}

/** The local actors of one folded name. */
export interface Group {
  readonly folded: string;
  readonly words: number;
  forms: Form[];
  readonly members: Members;
}

/** Local actors that are one actor: those of the names it was found by, and short names that lead to it. */
export interface Joined {
  /** Tells it from every other and orders those of equal name; the folded name it was founded on, with its kind for a single word. */
  readonly key: string;
  /** Names of several words; of a single word none. */
  readonly groups: readonly Group[];
  readonly short: Short;
}

/** An actor of several words, with what its short names are looked up by. */
export interface Core extends Joined {
  readonly kind: ActorKind;
  names: ReturnType<typeof shortNames>;
}

/** What a single word was found to mean. */
export interface Word {
  readonly group: Group;
  /** Actors it can mean by the kind it is used in; decided again for all articles when they change. */
  fits: ReadonlyMap<ActorKind, readonly Core[]>;
  /** Actors of its own: a person and a place of one short name ("Washington") are two. */
  readonly own: Map<Side, Joined>;
  /** Articles' actors that wait for a decision. */
  readonly open: Set<Local>;
}

/** Whether a single word is used as a person's name; places, bodies and all else are one side. */
export type Side = 'person' | 'other';

/** Local actors of a single word that lead to an actor, with their forms counted for it alone: other articles may mean somebody else by them. */
export class Short {
  readonly members: Members;
  readonly #kept: (() => Iterable<Counted>) | undefined;
  #forms: Map<Form, Form> | undefined;

  /** None as yet, or those that a store holds, which are counted without being made. */
  constructor(members: Members = new OwnMembers(), kept?: () => Iterable<Counted>) {
    this.members = members;
    this.#kept = kept;
  }
  enter(local: Local): void {
    tally(this.#tallied(), local, 1);
    this.members.enter(local);
  }
  leave(local: Local): void {
    tally(this.#tallied(), local, -1);
    this.members.leave(local);
  }
  forms(): readonly Form[] {
    return this.#forms === undefined && this.#kept === undefined ? [] : [...this.#tallied().values()];
  }
  #tallied(): Map<Form, Form> {
    if (this.#forms !== undefined) return this.#forms;
    this.#forms = new Map();
    for (const one of this.#kept?.() ?? []) tally(this.#forms, one, 1);
    return this.#forms;
  }
}

/** What of a local actor is counted. */
export type Counted = Pick<Local, 'form' | 'mentionCount'>;

function tally(forms: Map<Form, Form>, { form, mentionCount }: Counted, by: 1 | -1): void {
  const own = forms.get(form) ?? freshForm(form);
  count(own, mentionCount, by);
  if (own.articles === 0) forms.delete(form);
  else forms.set(form, own);
}

/** An empty group of a folded name. */
export function groupOf(folded: string): Group {
  return { folded, words: wordCount(folded), forms: [], members: new OwnMembers() };
}

/** Enters an actor of an article; true in `isNew` where its group had no such form before. */
export function enterLocal(group: Group, record: ArticleRecord, local: number, forms: LocalForms): { readonly entered: Local; readonly isNew: boolean } {
  const { mentionCount, roles, isQuoted } = forms;
  const known = group.forms.find((form) => isSame(form, forms));
  const form = known ?? freshForm(forms);
  if (known === undefined) group.forms = withItem(group.forms, form);
  count(form, mentionCount, 1);
  const entered: Local = { record, local, group, form, mentionCount, roles, isQuoted, joined: undefined };
  group.members.enter(entered);
  return { entered, isNew: known === undefined };
}

/** Takes an actor of an article out; true where its form goes with it. */
export function leaveLocal(left: Local): boolean {
  const { group, form, mentionCount } = left;
  group.members.leave(left);
  count(form, mentionCount, -1);
  return form.articles === 0 && take(group.forms, form);
}

function freshForm({ name, kind, aliases, folded, foldedAliases, implied }: Pick<LocalForms, 'name' | 'kind' | 'aliases' | 'folded' | 'foldedAliases' | 'implied'>): Form {
  return { name, kind, aliases, folded, foldedAliases, implied, articles: 0, weight: 0, mentions: 0 };
}

function count(form: Form, mentions: number, by: 1 | -1): void {
  form.articles += by;
  form.weight += by * Math.max(1, mentions);
  form.mentions += by * mentions;
}

function isSame(a: LocalForms | Form, b: LocalForms | Form): boolean {
  return a.name === b.name && a.kind === b.kind && a.aliases.length === b.aliases.length && a.aliases.every((alias, at) => alias === b.aliases[at]);
}

/** Kinds in a fixed order, for what counts or stores them. */
export const ACTOR_KINDS: readonly ActorKind[] = ['organisation', 'other', 'person', 'place'];

/** The kind that most articles give, the first by name of equals. */
export function kindOf(forms: readonly Form[]): ActorKind {
  const counts = [0, 0, 0, 0];
  for (const { kind, articles } of forms) counts[ACTOR_KINDS.indexOf(kind)]! += articles;
  return ACTOR_KINDS[counts.indexOf(Math.max(...counts))]!;
}

/** How an actor is shown: the name in widest use that is as full as any, the kind most articles give, every other form. */
export interface Shown {
  readonly name: string;
  readonly kind: ActorKind;
  /** Most widely used first. */
  readonly aliases: readonly string[];
  readonly mentionCount: number;
}

/** How the local actors that joined are shown together. */
export function shown(joined: Joined): Shown {
  const used = [...joined.groups.flatMap(({ forms }) => forms), ...joined.short.forms()];
  const forms = new Map<string, number>();
  const names = new Map<string, number>();
  let mentionCount = 0;
  for (const { name, folded, aliases, articles, weight, mentions } of used) {
    // A name weighs as often as it is mentioned, an alias as often as an article uses it.
    forms.set(name, (forms.get(name) ?? 0) + weight);
    for (const alias of aliases) forms.set(alias, (forms.get(alias) ?? 0) + articles);
    names.set(name, wordCount(folded));
    mentionCount += mentions;
  }
  const longest = Math.min(2, Math.max(...names.values()));
  const ranked = [...forms].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1)).map(([form]) => form);
  const name = ranked.find((form) => (names.get(form) ?? 0) >= longest)!;
  return { name, kind: kindOf(used), aliases: ranked.filter((form) => form !== name).slice(), mentionCount };
}

/** Calls `visit` with every local actor that joined, in no order. */
export function eachMember({ groups, short }: Joined, visit: (member: Local) => void): void {
  for (const { members } of groups) members.locals.forEach(visit);
  short.members.locals.forEach(visit);
}

/** The local actors that joined and fit, in order of path; the first `most` of them, for which the rest is not sorted. */
export function membersOf(joined: Joined, fits: (member: Local) => boolean = () => true, most = Infinity): Local[] {
  const members: Local[] = [];
  eachMember(joined, (member) => {
    if (fits(member)) members.push(member);
  });
  return members.length > most ? firstOf(members, most, byMember) : members.sort(byMember);
}

/** By path, then as the article numbers them. */
export function byMember(a: Local, b: Local): number {
  return byPath(a.record, b.record) || a.local - b.local;
}

/** Words by which articles call an actor of this form for short, and those that its name allows. */
export function shortNames(forms: Iterable<Form>): { readonly used: readonly string[]; readonly implied: readonly string[] } {
  const used = new Set<string>();
  const implied = new Set<string>();
  for (const form of forms) {
    for (const alias of form.foldedAliases) used.add(alias);
    if (form.kind === 'person') used.add(lastWord(form.folded));
    for (const key of form.implied) implied.add(key);
  }
  return { used: [...used], implied: [...implied] };
}

/** First letter and last word: what names of one actor have in common. */
export function bucketOf(folded: string): string {
  return `${folded.charAt(0)} ${lastWord(folded)}`;
}

/** The last word of a folded name: a person's family name in most cultures, the whole of a single word. */
export function lastWord(folded: string): string {
  return folded.slice(folded.lastIndexOf(' ') + 1);
}

/** Words of a folded name. */
export function wordCount(folded: string): number {
  let count = 1;
  for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) count++;
  return count;
}
