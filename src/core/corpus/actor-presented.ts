import type { Actor, ArticleId, Location, Role, Span } from '../model';
import { byMember, eachMember, membersOf, type Joined, type Local, type Shown } from './actor-groups';
import { byDate } from './near-pairs';
import { once } from './once';
import { wordingOf, type ArticleRecord } from './record';

type Locate = (record: ArticleRecord, span: Span) => Location;

/** The actor as everyone sees it. What a card shows of it is told by its members alone; articles are read where a place is looked at, or every statement. */
export function presentActor({ name, kind, aliases, mentionCount }: Shown, joined: Joined, locate: Locate): Actor {
  const articles = once(() => articlesOf(joined));
  const wordings = once(() => wordingsOf(joined, locate));
  const earliest = once(() => earliestOf(joined, locate));
  const roles = once(() => membersOf(joined, hasRoles).flatMap((member) => rolesIn(member, locate)).sort(newestFirst));
  const mentions = once(() => membersOf(joined).flatMap((member) => mentionsIn(member, locate)));
  return {
    name,
    kind,
    aliases,
    mentionCount,
    get articles() {
      return articles();
    },
    get wordings() {
      return wordings();
    },
    get earliest() {
      return earliest();
    },
    get roles() {
      return roles();
    },
    get mentions() {
      return mentions();
    },
  };
}

function hasRoles({ roles }: Local): boolean {
  return roles.length > 0;
}

function articlesOf(joined: Joined): ArticleId[] {
  const articles = new Set<ArticleId>();
  eachMember(joined, ({ record, mentionCount }) => {
    if (mentionCount > 0) articles.add(record.id);
  });
  return [...articles];
}

/** Where a wording of a role stands first among the articles that have the newest date. */
interface Worded {
  readonly wording: string;
  readonly member: Local;
}

function wordingsOf(joined: Joined, locate: Locate): Role[] {
  const newest = new Map<string, Worded>();
  eachMember(joined, (member) => {
    for (const wording of member.roles) {
      const known = newest.get(wording);
      if (known === undefined || byNewest(member, known.member) < 0) newest.set(wording, { wording, member });
    }
  });
  const places = (worded: Worded): number => worded.member.roles.indexOf(worded.wording);
  return [...newest.values()].sort((a, b) => byNewest(a.member, b.member) || places(a) - places(b)).map(({ wording, member }): Role => {
    const { date } = member.record.metadata;
    const location = once(() => {
      const stated = member.record.contribution().roles.find((role) => role.actor === member.local && wordingOf(role) === wording)!;
      return locate(member.record, stated.span);
    });
    return {
      text: wording.slice(1),
      former: wording.startsWith('-'),
      get location() {
        return location();
      },
      ...(date === undefined ? {} : { date }),
    };
  });
}

function earliestOf(joined: Joined, locate: Locate): Location | undefined {
  let first: Local | undefined;
  eachMember(joined, (member) => {
    if (member.mentionCount > 0 && (first === undefined || byDate(member.record, first.record) < 0)) first = member;
  });
  if (first === undefined) return undefined;
  // An article may name it by two of its actors.
  const { record } = first;
  const own = membersOf(joined, (member) => member.record === record).flatMap((member) => mentionsIn(member, locate));
  return own.reduce((a, b) => (b.location.span.start < a.location.span.start ? b : a)).location;
}

function mentionsIn({ record, local }: Local, locate: Locate): Actor['mentions'] {
  const own = record.contribution().mentions.filter(({ actor }) => actor === local);
  return own.map(({ span }) => ({
    location: locate(record, span),
    get text() {
      return wordsAt(record, span);
    },
  }));
}

function rolesIn({ record, local }: Local, locate: Locate): Role[] {
  const { date } = record.metadata;
  return record
    .contribution()
    .roles.filter(({ actor }) => actor === local)
    .map(({ text, former, span }) => ({ text, former, location: locate(record, span), ...(date === undefined ? {} : { date }) }));
}

/** Newest article first, those without a date last; articles of one date in order of path. */
function byNewest(a: Local, b: Local): number {
  return newestFirst(a.record.metadata, b.record.metadata) || byMember(a, b);
}

function newestFirst(a: { readonly date?: string }, b: { readonly date?: string }): number {
  if (a.date === b.date) return 0;
  if (a.date === undefined) return 1;
  if (b.date === undefined) return -1;
  return a.date < b.date ? 1 : -1;
}

/** The words of an article at a span. */
export function wordsAt(record: ArticleRecord, span: Span): string {
  return record.document().text.slice(span.start, span.end);
}
