import { foldName } from '../extract/names-compare';
import type { ArticleId } from '../model';
import type { ActorEntry, ActorsContents } from './actor-directory';
import { ACTOR_KINDS, bucketOf, lastWord, type Core, type Form, type Group, type Joined, type Local } from './actor-groups';
import { impliedNames, initialsIn, nameWords } from './actor-names';
import type { TableWriter } from './packed-tables';
import { fromEachWord } from './prefix-table';
import { addTo } from './sorted';

/** Stands in the place of a kind where an actor is a single word's own. */
export const OWN = 255;

/**
 * Writes the directory of actors: the actors of each article, the names they are grouped by, the actors they joined, and what leads to them. Articles go
 * by the running numbers of `numberOf`, from 1 in the order of their paths; everything else by its place in its own columns. Whoever changes what is
 * written here changes `kept-actors.ts` and raises FORMAT in codec.ts.
 */
export function packActors(out: TableWriter, { entries, localsOf, wordOf }: ActorsContents, articles: readonly ArticleId[]): void {
  const numberOf = new Map(articles.map((id, at) => [id, at]));
  const locals = articles.map(localsOf);
  let end = 0;
  const starts = locals.map((own) => (end += own.length) - own.length);
  const localNumber = ({ record, local }: Local): number => starts[numberOf.get(record.id)!]! + local;
  const all = locals.flat();

  const groups = [...new Set(all.map(({ group }) => group))].sort((a, b) => (a.folded < b.folded ? -1 : 1));
  const groupNumber = new Map(groups.map((group, at) => [group, at]));
  const forms = groups.flatMap((group) => group.forms);
  const formNumber = new Map(forms.map((form, at) => [form, at]));
  const joined = entries.map((entry) => entry.joined);
  const joinedNumber = new Map(joined.map((one, at) => [one, at]));

  out.numbers(starts);
  out.numbers(all.map(({ group }) => groupNumber.get(group)!));
  out.numbers(all.map(({ form }) => formNumber.get(form)!));
  out.numbers(all.map((local) => joinedNumber.get(local.joined!)!));
  out.numbers(all.map(({ mentionCount, isQuoted }) => mentionCount * 2 + (isQuoted ? 1 : 0)));
  out.textLists(all.map(({ roles }) => roles));

  packGroups(out, groups, forms, (local) => localNumber(local));
  packWords(out, groups, wordOf, (one) => joinedNumber.get(one)!);

  out.texts(joined.map(({ key }) => key));
  out.numbers(joined.map((one) => (isCore(one) ? ACTOR_KINDS.indexOf(one.kind) : OWN)));
  out.lists(joined.map((one) => one.groups.map((group) => groupNumber.get(group)!)));
  out.lists(joined.map(({ short }) => short.map(localNumber)));
  packLeads(out, groups, joined);
  packEntries(out, entries);
}

function packGroups(out: TableWriter, groups: readonly Group[], forms: readonly Form[], localNumber: (local: Local) => number): void {
  out.table(new Map(groups.map(({ folded }, at) => [folded, [at]])));
  out.lists(groups.map(({ locals }) => locals.map(localNumber)));
  let end = 0;
  out.lists(groups.map((group) => group.forms.map(() => end++)));
  out.texts(forms.map(({ name }) => name));
  out.numbers(forms.map(({ kind }) => ACTOR_KINDS.indexOf(kind)));
  out.textLists(forms.map(({ aliases }) => aliases));
  out.numbers(forms.map(({ articles }) => articles));
  out.numbers(forms.map(({ weight }) => weight));
  out.numbers(forms.map(({ mentions }) => mentions));
}

/** What single words mean, kind by kind with the number of actors before them, and the actors of their own, one more than their numbers. */
function packWords(out: TableWriter, groups: readonly Group[], wordOf: ActorsContents['wordOf'], joinedNumber: (one: Joined) => number): void {
  const words = groups.map(({ folded, words: count }) => (count === 1 ? wordOf(folded) : undefined));
  out.lists(words.map((word) => [...(word?.fits ?? [])].flatMap(([kind, fits]) => [ACTOR_KINDS.indexOf(kind), fits.length, ...fits.map(joinedNumber)])));
  for (const side of ['person', 'other'] as const) {
    out.numbers(words.map((word) => {
      const own = word?.own.get(side);
      return own === undefined ? 0 : joinedNumber(own) + 1;
    }));
  }
}

/** What leads from names to groups and actors while articles are joined. */
function packLeads(out: TableWriter, groups: readonly Group[], joined: readonly Joined[]): void {
  const [buckets, cores, used, implied] = [new Map<string, number[]>(), new Map<string, number[]>(), new Map<string, number[]>(), new Map<string, number[]>()];
  groups.forEach(({ folded, words }, at) => {
    if (words > 1) addTo(buckets, bucketOf(folded), at);
  });
  joined.forEach((one, at) => {
    if (!isCore(one)) return;
    addTo(cores, bucketOf(one.key), at);
    for (const word of one.names.used) addTo(used, word, at);
    for (const word of one.names.implied) addTo(implied, word, at);
  });
  for (const lead of [buckets, cores, used, implied]) out.table(lead);
}

/** The actors as they are listed, and what leads from what a person asks to them. */
function packEntries(out: TableWriter, entries: readonly ActorEntry[]): void {
  const tables = Array.from({ length: 5 }, () => new Map<string, number[]>());
  const [names, implied, families, starts, words] = tables as [Map<string, number[]>, Map<string, number[]>, Map<string, number[]>, Map<string, number[]>, Map<string, number[]>];
  entries.forEach((entry, at) => {
    for (const name of entry.folded) {
      addTo(names, name, at);
      for (const start of fromEachWord(name)) addTo(starts, start, at);
    }
    for (const name of impliedNames(entry)) addTo(implied, name, at);
    if (entry.kind === 'person') addTo(families, lastWord(foldName(entry.name)), at);
    for (const word of nameWords(entry)) addTo(words, word, at);
  });
  out.texts(entries.map(({ name }) => name));
  out.numbers(entries.map(({ kind }) => ACTOR_KINDS.indexOf(kind)));
  out.textLists(entries.map(({ aliases }) => aliases));
  out.numbers(entries.map(({ mentionCount }) => mentionCount));
  for (const table of tables) out.table(table);
  const spellings = new Map<string, string[]>();
  for (const name of names.keys()) addTo(spellings, initialsIn(name), name);
  out.textTable(spellings);
}

function isCore(joined: Joined): joined is Core {
  return joined.groups.length > 0;
}
