import { sameName } from '../extract/names-compare';
import type { ActorKind, ArticleId } from '../model';
import { bucketOf, enterLocal, groupOf, kindOf, leaveLocal, Short, shortNames, type Core, type Group, type Joined, type Local, type Side, type Word } from './actor-groups';
import type { ArticleRecord } from './record';
import { addTo, takeFrom } from './sorted';
import { createThawing, type Table } from './thawing';

/**
 * Joins the actors of single articles across the corpus, and follows its changes. Names of several words join by equality, then by `sameName` where
 * exactly one fuller name fits. A single word (surname, acronym, clipped name) joins the one actor it can mean, preferring one of its own article;
 * where several fit it stays an actor of its own, so that ambiguity shows. What joins depends on the articles alone, never on the order of changes:
 * names are compared within their bucket, short names against the actors that their word leads to, and only what a change touches is decided again.
 */
export interface ActorJoining {
  /** Takes articles out and in; answers which actors are gone, and which are new or have other members. */
  readonly update: (removed: readonly ArticleRecord[], added: readonly ArticleRecord[]) => Touched;
  readonly localsOf: (record: ArticleId) => readonly Local[];
  /** What a single word means. */
  readonly wordOf: (folded: string) => Word | undefined;
}

/** The actors that one update did away with, and those that are new or have other members. */
export interface Touched {
  readonly gone: ReadonlySet<Joined>;
  readonly changed: ReadonlySet<Joined>;
}

/** Names of one first letter and last word are compared one by one up to this many; past it the key ("m… affairs") says nothing. */
const BUCKET_LIMIT = 64;

/** What a store holds of a joining: each part by what it is looked up by. */
export interface JoiningKept {
  readonly group: (folded: string) => Group | undefined;
  readonly word: (folded: string) => Word | undefined;
  readonly bucket: (bucket: string) => Group[] | undefined;
  readonly cores: (bucket: string) => Core[] | undefined;
  readonly used: (word: string) => Core[] | undefined;
  readonly implied: (word: string) => Core[] | undefined;
  readonly localsOf: (article: ArticleId) => Local[] | undefined;
}

/** A joining of no articles, or of those that were kept. */
export function createActorJoining(kept?: JoiningKept): ActorJoining {
  const groups = createThawing(kept?.group);
  const words = createThawing(kept?.word);
  const buckets = createThawing(kept?.bucket);
  const cores = createThawing(kept?.cores);
  const used = createThawing(kept?.used);
  const implied = createThawing(kept?.implied);
  const locals = createThawing(kept?.localsOf);
  /** Wordings of roles, each held once: half the articles that name a body give it the same few. */
  const wordings = new Map<string, string>();

  function shared(wording: string): string {
    const known = wordings.get(wording);
    if (known === undefined) wordings.set(wording, wording);
    return known ?? wording;
  }

  function update(removed: readonly ArticleRecord[], added: readonly ArticleRecord[]): Touched {
    const gone = new Set<Joined>();
    const changed = new Set<Joined>();
    const dirtyBuckets = new Set<string>();
    const dirtyCores = new Set<Core>();
    const dirtyWords = new Set<string>();

    /** A group whose name is new, whose last article went or whose kind turned is compared again with its bucket. */
    function follow(group: Group, kindBefore: ActorKind | undefined, formsChanged: boolean, core: Core | undefined): void {
      if (core !== undefined) changed.add(core);
      if (group.words === 1) return void dirtyWords.add(group.folded);
      if (kindBefore === undefined || group.members.isEmpty || kindOf(group.forms) !== kindBefore) dirtyBuckets.add(bucketOf(group.folded));
      else if (formsChanged && core !== undefined) dirtyCores.add(core);
    }

    for (const record of removed) {
      for (const local of locals.get(record.id) ?? []) {
        const { group, joined } = local;
        const kindBefore = kindOf(group.forms);
        const formsChanged = leaveLocal(local);
        if (group.words === 1) joined?.short.leave(local);
        if (joined !== undefined) changed.add(joined);
        follow(group, kindBefore, formsChanged, group.words > 1 ? (joined as Core) : undefined);
        words.get(group.folded)?.open.delete(local);
        if (!group.members.isEmpty) continue;
        groups.delete(group.folded);
        if (group.words > 1) takeFrom(buckets, bucketOf(group.folded), group);
      }
      locals.delete(record.id);
    }
    for (const record of added) {
      const entered = record.locals().map((own, at): Local => {
        const forms = own.roles.length === 0 ? own : { ...own, roles: own.roles.map(shared) };
        const known = groups.get(forms.folded);
        const group = known ?? groupOf(forms.folded);
        groups.set(forms.folded, group);
        if (known === undefined && group.words > 1) addTo(buckets, bucketOf(group.folded), group);
        const kindBefore = known === undefined ? undefined : kindOf(known.forms);
        const core = known !== undefined && group.words > 1 ? (known.members.anyone?.joined as Core | undefined) : undefined;
        const { entered: local, isNew } = enterLocal(group, record, at, forms);
        local.joined = core;
        follow(group, kindBefore, isNew, core);
        if (group.words === 1) wordOf(group).open.add(local);
        return local;
      });
      locals.set(record.id, entered);
    }
    for (const bucket of dirtyBuckets) regroup(bucket, gone, changed, dirtyCores, dirtyWords);
    for (const core of dirtyCores) if (!gone.has(core)) rename(core, dirtyWords);
    for (const word of dirtyWords) decide(word, gone, changed);
    for (const joined of gone) changed.delete(joined);
    return { gone, changed };
  }

  /** Joins the names of one bucket anew, longest first; actors of the same names as before stay. */
  function regroup(bucket: string, gone: Set<Joined>, changed: Set<Joined>, dirtyCores: Set<Core>, dirtyWords: Set<string>): void {
    const ordered = [...(buckets.get(bucket) ?? [])].sort((a, b) => b.words - a.words || (a.folded < b.folded ? -1 : 1));
    const found: { readonly kind: ActorKind; readonly groups: Group[] }[] = [];
    for (const group of ordered) {
      const named = { name: group.folded, kind: kindOf(group.forms) };
      const fits = found.length > BUCKET_LIMIT ? [] : found.filter((other) => sameName(named, { name: other.groups[0]!.folded, kind: other.kind }));
      if (fits.length === 1) fits[0]!.groups.push(group);
      else found.push({ kind: named.kind, groups: [group] });
    }
    const before = new Map((cores.get(bucket) ?? []).map((core) => [signatureOf(core), core]));
    const now = found.map((one): Core => {
      const same = before.get(signatureOf(one));
      if (same !== undefined && same.groups.every((group, at) => group === one.groups[at])) {
        before.delete(signatureOf(one));
        dirtyCores.add(same);
        for (const group of one.groups) for (const local of group.members.locals) local.joined = same;
        return same;
      }
      const core: Core = { key: one.groups[0]!.folded, kind: one.kind, groups: one.groups, short: new Short(), names: { used: [], implied: [] } };
      for (const group of one.groups) for (const local of group.members.locals) local.joined = core;
      dirtyCores.add(core);
      changed.add(core);
      return core;
    });
    for (const core of before.values()) {
      gone.add(core);
      forget(core, dirtyWords);
      for (const local of core.short.members.locals) wordOf(local.group).open.add(local);
    }
    if (now.length > 0) cores.set(bucket, now);
    else cores.delete(bucket);
  }

  function rename(core: Core, dirtyWords: Set<string>): void {
    forget(core, dirtyWords);
    core.names = shortNames(core.groups.flatMap(({ forms }) => forms));
    for (const word of core.names.used) addTo(used, word, core);
    for (const word of core.names.implied) addTo(implied, word, core);
    touch(core, dirtyWords);
  }

  function forget(core: Core, dirtyWords: Set<string>): void {
    for (const word of core.names.used) takeFrom(used, word, core);
    for (const word of core.names.implied) takeFrom(implied, word, core);
    touch(core, dirtyWords);
  }

  function touch({ names }: Core, dirtyWords: Set<string>): void {
    for (const word of names.used) if (words.has(word)) dirtyWords.add(word);
    for (const word of names.implied) if (words.has(word)) dirtyWords.add(word);
  }

  /** Leads the articles' uses of a single word to the actors it means there. A short name never joins another short name. */
  function decide(folded: string, gone: Set<Joined>, changed: Set<Joined>): void {
    const word = words.get(folded);
    if (word === undefined) return;
    const fits = new Map<ActorKind, readonly Core[]>();
    for (const { kind } of word.group.forms) if (!fits.has(kind)) fits.set(kind, meant(folded, kind));
    const same = fits.size === word.fits.size && [...fits].every(([kind, some]) => sameItems(some, word.fits.get(kind)));
    word.fits = fits;
    for (const local of same ? word.open : word.group.members.locals) {
      const to = actorFor(local, fits.get(local.form.kind)!) ?? ownOf(word, local);
      if (local.joined === to) continue;
      if (local.joined !== undefined) {
        local.joined.short.leave(local);
        changed.add(local.joined);
      }
      local.joined = to;
      to.short.enter(local);
      changed.add(to);
    }
    word.open.clear();
    for (const [side, own] of word.own) {
      if (!own.short.members.isEmpty) continue;
      gone.add(own);
      word.own.delete(side);
    }
    if (word.group.members.isEmpty) words.delete(folded);
  }

  /** Actors of several words that a single word can mean: those it is used for, else those whose name allows it. */
  function meant(folded: string, kind: ActorKind): readonly Core[] {
    const fitting = (some: Table<string, Core[]>): readonly Core[] =>
      (some.get(folded) ?? []).filter((core) => compatible(kind, core.kind) || isSurnameInUse(folded, kind, core));
    const certain = fitting(used);
    return certain.length > 0 ? certain : fitting(implied);
  }

  function actorFor(local: Local, fits: readonly Core[]): Core | undefined {
    if (fits.length < 2) return fits[0];
    const here = fits.filter((core) => locals.get(local.record.id)!.some((other) => other.joined === core && other.group.words > 1));
    return here.length === 1 ? here[0] : undefined;
  }

  function wordOf(group: Group): Word {
    const known = words.get(group.folded);
    if (known?.group === group) return known;
    const word: Word = { group, fits: new Map(), own: known?.own ?? new Map(), open: new Set() };
    words.set(group.folded, word);
    return word;
  }

  function ownOf(word: Word, local: Local): Joined {
    const side: Side = local.form.kind === 'person' ? 'person' : 'other';
    const own = word.own.get(side) ?? { key: `${local.group.folded}\n${side}`, groups: [], short: new Short() };
    word.own.set(side, own);
    return own;
  }

  return { update, localsOf: (record) => locals.get(record) ?? [], wordOf: (folded) => words.get(folded) };
}

/** Lists without repeats that hold the same, in any order. */
function sameItems<T>(some: readonly T[], others: readonly T[] | undefined): boolean {
  return others !== undefined && some.length === others.length && some.every((item) => others.includes(item));
}

function signatureOf({ kind, groups }: { readonly kind: ActorKind; readonly groups: readonly Group[] }): string {
  return `${kind}\n${groups.map(({ folded }) => folded).join('\n')}`;
}

function compatible(a: ActorKind, b: ActorKind): boolean {
  return a === b || a === 'other' || b === 'other';
}

/** A lone word's kind is a guess: an article that writes "Okafor signed" means the person whom others call Okafor. Places stay places. */
function isSurnameInUse(folded: string, kind: ActorKind, { groups }: Core): boolean {
  if (kind !== 'organisation') return false;
  return groups.some(({ forms }) => forms.some((form) => form.kind === 'person' && form.foldedAliases.includes(folded)));
}
