import { aliasKeys, editDistance, foldName, misspelt } from '../extract/names-compare';
import type { Actor, ActorKind, Location, Quotation, Role, Span } from '../model';
import { joinActors, lastWord, type JoinedActor } from './actor-join';
import { once } from './once';
import { addKey, createPrefixTable, fromEachWord } from './prefix-table';
import type { ArticleRecord } from './record';

/** Questions about actors. Actors are numbered by how much they are mentioned; the numbers hold for this directory only. */
export interface ActorDirectory {
  readonly all: () => readonly Actor[];
  readonly at: (actor: number) => Actor;
  /** Number of the actor that a local actor joined. */
  readonly actorOf: (record: number, local: number) => number;
  readonly named: (name: string) => readonly number[];
  readonly starting: (prefix: string, limit: number) => readonly number[];
  readonly like: (name: string, limit: number, kind?: ActorKind) => readonly number[];
  readonly quotationsBy: (actor: number) => readonly { readonly quotation: Quotation; readonly location: Location }[];
}

type Locate = (record: ArticleRecord, span: Span) => Location;

/** `misspelt` allows slips in two words, of two letters at most each. */
const LENGTH_SLACK = 4;

/**
 * Joins the actors of `records` (in order of path) and readies the look-ups, each at its first question: 1,000 articles take about
 * 0.1 s, so the directory is built anew after a change rather than kept up to date.
 */
export function createActorDirectory(records: readonly ArticleRecord[], locate: Locate): ActorDirectory {
  const joined = joinActors(records).sort(byMentions);
  const numbers = records.map((record) => new Int32Array(record.contribution().actors.length));
  joined.forEach(({ members }, actor) => members.forEach(({ record, local }) => (numbers[record]![local] = actor)));
  const known = new Map<number, Actor>();
  const at = (actor: number): Actor => {
    const actorKnown = known.get(actor) ?? present(joined[actor]!, records, locate);
    known.set(actor, actorKnown);
    return actorKnown;
  };

  const namesOf = once(() => {
    const names = new Map<string, number[]>();
    joined.forEach(({ name, aliases }, actor) => [name, ...aliases].forEach((form) => addKey(names, foldName(form), actor)));
    return names;
  });
  const impliedBy = once(() => {
    const implied = new Map<string, number[]>();
    joined.forEach(({ name, kind }, actor) => [...aliasKeys(name, kind)].forEach((key) => addKey(implied, key, actor)));
    return implied;
  });
  const families = once(() => {
    const persons = new Map<string, number[]>();
    joined.forEach(({ name, kind }, actor) => kind === 'person' && addKey(persons, lastWord(foldName(name)), actor));
    return persons;
  });
  const starts = once(() => {
    const keys = new Map<string, number[]>();
    for (const [name, actors] of namesOf()) for (const key of fromEachWord(name)) actors.forEach((actor) => addKey(keys, key, actor));
    return createPrefixTable(keys);
  });
  const spellings = once(() => {
    const buckets = new Map<string, string[]>();
    for (const name of namesOf().keys()) {
      const initials = initialsIn(name);
      const bucket = buckets.get(initials);
      if (bucket) bucket.push(name);
      else buckets.set(initials, [name]);
    }
    return buckets;
  });

  /** A family name that one person is called by may mean each person of that family. */
  function named(name: string): readonly number[] {
    const folded = foldName(name);
    const exact = namesOf().get(folded);
    if (exact === undefined) return impliedBy().get(folded) ?? [];
    const short = exact.some((actor) => joined[actor]!.kind === 'person' && foldName(joined[actor]!.name) !== folded);
    return short ? [...new Set([...exact, ...(families().get(folded) ?? [])])].sort((a, b) => a - b) : exact;
  }

  /** Numbers rise as mentions fall, so the lowest are wanted: kept in order, most are refused by one comparison. */
  function starting(prefix: string, limit: number): number[] {
    const lowest: number[] = [];
    for (const actor of starts().starting(foldName(prefix))) {
      if (lowest.length >= limit && !(actor < lowest[lowest.length - 1]!)) continue;
      let at = lowest.length;
      while (at > 0 && lowest[at - 1]! > actor) at--;
      if (lowest[at - 1] === actor) continue;
      lowest.splice(at, 0, actor);
      if (lowest.length > limit) lowest.pop();
    }
    return lowest;
  }

  function like(name: string, limit: number, kind?: ActorKind): number[] {
    const folded = foldName(name);
    const exact = new Set(namesOf().get(folded));
    const distances = new Map<number, number>();
    for (const candidate of nearSpellings(folded)) {
      if (!misspelt(folded, candidate)) continue;
      const distance = editDistance(folded, candidate, 2 * LENGTH_SLACK);
      for (const actor of namesOf().get(candidate)!) {
        if (exact.has(actor) || (kind !== undefined && joined[actor]!.kind !== kind)) continue;
        distances.set(actor, Math.min(distance, distances.get(actor) ?? distance));
      }
    }
    return [...distances].sort((a, b) => a[1] - b[1] || a[0] - b[0]).slice(0, limit).map(([actor]) => actor);
  }

  /** Names of like length whose words start with the same letters, or one of them with its second, for two letters may be swapped. */
  function nearSpellings(folded: string): string[] {
    const words = folded.split(' ');
    const initials = initialsIn(folded);
    const variants = words.map((word, at) => initials.slice(0, at) + word.charAt(1) + initials.slice(at + 1));
    const near = [...new Set([initials, ...variants])].flatMap((variant) => spellings().get(variant) ?? []);
    return near.filter((name) => Math.abs(name.length - folded.length) <= LENGTH_SLACK);
  }

  return {
    all: () => joined.map((_, actor) => at(actor)),
    at,
    actorOf: (record, local) => numbers[record]?.[local] ?? -1,
    named,
    starting,
    like,
    quotationsBy: (actor) =>
      joined[actor]!.members.flatMap(({ record, local }) => {
        const from = records[record]!;
        return from
          .contribution()
          .quotations.filter(({ speaker }) => speaker === local)
          .map((quotation) => ({ quotation: { ...quotation, text: wordsAt(from, quotation.span) }, location: locate(from, quotation.span) }));
      }),
  };
}

function byMentions(a: JoinedActor, b: JoinedActor): number {
  return b.mentionCount - a.mentionCount || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

/** The actor as everyone sees it; its roles and mentions are located when first looked at. */
function present({ name, kind, aliases, members }: JoinedActor, records: readonly ArticleRecord[], locate: Locate): Actor {
  const roles = once(() => members.flatMap(({ record, local }) => rolesIn(records[record]!, local, locate)).sort(newestFirst));
  const mentions = once(() =>
    members.flatMap(({ record, local }) => {
      const from = records[record]!;
      const own = from.contribution().mentions.filter(({ actor }) => actor === local);
      return own.map(({ span }) => ({
        location: locate(from, span),
        get text() {
          return wordsAt(from, span);
        },
      }));
    }),
  );
  return {
    name,
    kind,
    aliases,
    get roles() {
      return roles();
    },
    get mentions() {
      return mentions();
    },
  };
}

function rolesIn(record: ArticleRecord, local: number, locate: Locate): Role[] {
  const { date } = record.metadata;
  return record
    .contribution()
    .roles.filter(({ actor }) => actor === local)
    .map(({ text, former, span }) => ({ text, former, location: locate(record, span), ...(date === undefined ? {} : { date }) }));
}

/** Roles without a date come last; articles of one date keep their order of path. */
function newestFirst(a: Role, b: Role): number {
  if (a.date === b.date) return 0;
  if (a.date === undefined) return 1;
  if (b.date === undefined) return -1;
  return a.date < b.date ? 1 : -1;
}

function wordsAt(record: ArticleRecord, span: Span): string {
  return record.document().text.slice(span.start, span.end);
}

function initialsIn(folded: string): string {
  return folded.split(' ').map((word) => word.charAt(0)).join('');
}
