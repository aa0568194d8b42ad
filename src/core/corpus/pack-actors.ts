import type { ArticleId } from '../model';
import type { ActorEntry, ActorsContents } from './actor-directory';
import { ACTOR_KINDS, bucketOf, lastWord, type Core, type Form, type Group, type Joined, type Local, type Word } from './actor-groups';
import { impliedNames, initialsIn, nameWords } from './actor-names';
import { fromEachWord } from './prefix-table';
import { inSteps, sortTexts, type Steps } from './steps';
import type { TableWriter } from './table-writer';

/** Stands in the place of a kind where an actor is a single word's own. */
export const OWN = 255;
/** Articles, and actors with all their names, of a step. */
const ARTICLES = 16;
const ENTRIES = 64;

/**
 * Writes the directory of actors: the actors of each article, the names they are grouped by, the actors they joined, and what leads to them. Articles go
 * by the running numbers of `numberOf`, from 1 in the order of their paths; everything else by its place in its own columns. Whoever changes what is
 * written here changes `kept-actors.ts` and raises FORMAT in codec.ts.
 */
export function* packActors(out: TableWriter, { entries, localsOf, wordOf }: ActorsContents, articles: readonly ArticleId[]): Steps<void> {
  const starts: number[] = [];
  /** The same by the numbers that articles have in the session. */
  const startOf: number[] = [];
  const all: Local[] = [];
  const byFolded = new Map<string, Group>();
  yield* inSteps(articles.length, (at) => {
    starts.push((startOf[articles[at]!] = all.length));
    for (const local of localsOf(articles[at]!)) {
      all.push(local);
      byFolded.set(local.group.folded, local.group);
    }
  }, ARTICLES);
  const localNumber = ({ record, local }: Local): number => startOf[record.id]! + local;

  const names = yield* sortTexts([...byFolded.keys()]);
  const groups = names.map((folded) => byFolded.get(folded)!);
  const groupNumber = yield* numbered(groups);
  const forms = groups.flatMap((group) => group.forms);
  const formNumber = yield* numbered(forms);
  const joined = entries.map((entry) => entry.joined);
  const joinedNumber = yield* numbered(joined);

  yield* out.numbers(starts, (start) => start);
  yield* out.numbers(all, ({ group }) => groupNumber.get(group)!);
  yield* out.numbers(all, ({ form }) => formNumber.get(form)!);
  yield* out.numbers(all, (local) => joinedNumber.get(local.joined!)!);
  yield* out.numbers(all, ({ mentionCount, isQuoted }) => mentionCount * 2 + (isQuoted ? 1 : 0));
  yield* out.textLists(all, ({ roles }) => roles);

  yield* packGroups(out, groups, forms, localNumber);
  yield* packWords(out, groups, wordOf, (one) => joinedNumber.get(one)!);

  yield* out.texts(joined, ({ key }) => key);
  yield* out.numbers(joined, (one) => (isCore(one) ? ACTOR_KINDS.indexOf(one.kind) : OWN));
  yield* out.lists(joined, (one) => one.groups.map((group) => groupNumber.get(group)!));
  yield* out.lists(joined, ({ short }) => short.members.locals.map(localNumber));
  yield* packLeads(out, groups, joined);
  yield* packEntries(out, entries);
}

/** Where each item stands. */
function* numbered<T>(items: readonly T[]): Steps<ReadonlyMap<T, number>> {
  const numbers = new Map<T, number>();
  yield* inSteps(items.length, (at) => void numbers.set(items[at]!, at));
  return numbers;
}

function* packGroups(out: TableWriter, groups: readonly Group[], forms: readonly Form[], localNumber: (local: Local) => number): Steps<void> {
  const byFolded = out.table();
  yield* inSteps(groups.length, (at) => byFolded(groups[at]!.folded, at));
  yield* out.lists(groups, ({ members }) => members.locals.map(localNumber));
  let end = 0;
  yield* out.lists(groups, (group) => group.forms.map(() => end++));
  yield* out.texts(forms, ({ name }) => name);
  yield* out.numbers(forms, ({ kind }) => ACTOR_KINDS.indexOf(kind));
  yield* out.textLists(forms, ({ aliases }) => aliases);
  yield* out.numbers(forms, ({ articles }) => articles);
  yield* out.numbers(forms, ({ weight }) => weight);
  yield* out.numbers(forms, ({ mentions }) => mentions);
}

/** What single words mean, kind by kind with the number of actors before them, and the actors of their own, one more than their numbers. */
function* packWords(out: TableWriter, groups: readonly Group[], wordOf: ActorsContents['wordOf'], joinedNumber: (one: Joined) => number): Steps<void> {
  const meant = ({ folded, words }: Group): Word | undefined => (words === 1 ? wordOf(folded) : undefined);
  yield* out.lists(groups, (group) => [...(meant(group)?.fits ?? [])].flatMap(([kind, fits]) => [ACTOR_KINDS.indexOf(kind), fits.length, ...fits.map(joinedNumber)]));
  for (const side of ['person', 'other'] as const) {
    yield* out.numbers(groups, (group) => {
      const own = meant(group)?.own.get(side);
      return own === undefined ? 0 : joinedNumber(own) + 1;
    });
  }
}

/** What leads from names to groups and actors while articles are joined. */
function* packLeads(out: TableWriter, groups: readonly Group[], joined: readonly Joined[]): Steps<void> {
  const [buckets, cores, used, implied] = [out.table(), out.table(), out.table(), out.table()];
  yield* inSteps(groups.length, (at) => {
    const { folded, words } = groups[at]!;
    if (words > 1) buckets(bucketOf(folded), at);
  });
  yield* inSteps(joined.length, (at) => {
    const one = joined[at]!;
    if (!isCore(one)) return;
    cores(bucketOf(one.key), at);
    for (const word of one.names.used) used(word, at);
    for (const word of one.names.implied) implied(word, at);
  });
}

/** The actors as they are listed, and what leads from what a person asks to them. */
function* packEntries(out: TableWriter, entries: readonly ActorEntry[]): Steps<void> {
  yield* out.texts(entries, ({ name }) => name);
  yield* out.numbers(entries, ({ kind }) => ACTOR_KINDS.indexOf(kind));
  yield* out.textLists(entries, ({ aliases }) => aliases);
  yield* out.numbers(entries, ({ mentionCount }) => mentionCount);
  const [names, implied, families, starts, words, spellings] = [out.table(), out.table(), out.table(), out.table(), out.table(), out.textTable()];
  const spelt = new Set<string>();
  yield* inSteps(entries.length, (at) => {
    const entry = entries[at]!;
    for (const name of entry.folded) {
      names(name, at);
      if (!spelt.has(name)) spellings(initialsIn(name), name);
      spelt.add(name);
      for (const start of fromEachWord(name)) starts(start, at);
    }
    for (const name of impliedNames(entry)) implied(name, at);
    if (entry.kind === 'person') families(lastWord(entry.folded[0]!), at);
    for (const word of nameWords(entry)) words(word, at);
  }, ENTRIES);
}

function isCore(joined: Joined): joined is Core {
  return joined.groups.length > 0;
}
