import { editDistance, foldName, misspelt } from '../extract/names-compare';
import type { Actor, ActorKind, ArticleId, Location, Quotation, Span } from '../model';
import { lastWord, membersOf, shown, type Joined, type Local, type Shown, type Word } from './actor-groups';
import { createActorJoining } from './actor-join';
import { foldedNames, impliedNames, initialsIn } from './actor-names';
import { presentActor, wordsAt } from './actor-presented';
import type { KeptActors } from './kept-actors';
import { createPrefixTable, fromEachWord } from './prefix-table';
import { createRankedActors } from './ranked-actors';
import type { ArticleRecord } from './record';
import { addTo, firstOf, takeFrom } from './sorted';
import type { Steps } from './steps';
import { createThawing } from './thawing';

/** An actor of the directory, as long as its members stay the same. */
export interface ActorEntry extends Shown {
  readonly joined: Joined;
  /** Its name and then its aliases as they are compared, each once. */
  readonly folded: readonly string[];
}

/** Questions about actors; every list is in order of mentions, then of name, unless it says otherwise. */
export interface ActorDirectory {
  /** Takes articles out and in; the actors that they touch wait to be listed. */
  readonly update: (removed: readonly ArticleRecord[], added: readonly ArticleRecord[]) => void;
  /** Lists about `most` of the actors that wait, and answers which are no more and which are new or changed; null where none waits. Questions are for when none does. */
  readonly list: (most: number) => { readonly left: readonly ActorEntry[]; readonly entered: readonly ActorEntry[] } | null;
  readonly all: () => readonly ActorEntry[];
  readonly contents: () => Steps<ActorsContents>;
  /** The actor as everyone sees it. */
  readonly actorOf: (entry: ActorEntry) => Actor;
  /** The actor that a local actor joined. */
  readonly entryOf: (record: ArticleRecord, local: number) => ActorEntry | undefined;
  readonly named: (name: string) => readonly ActorEntry[];
  readonly starting: (prefix: string, limit: number) => readonly ActorEntry[];
  /** Nearest first. */
  readonly like: (name: string, limit: number, kind?: ActorKind) => readonly ActorEntry[];
  /** In order of path, those of the first `most` articles that quote it. */
  readonly quotationsBy: (entry: ActorEntry, most?: number) => readonly { readonly quotation: Quotation; readonly location: Location }[];
}

/** Everything of a directory that the store keeps. */
export interface ActorsContents {
  /** In order. */
  readonly entries: readonly ActorEntry[];
  readonly localsOf: (article: ArticleId) => readonly Local[];
  readonly wordOf: (folded: string) => Word | undefined;
}

type Locate = (record: ArticleRecord, span: Span) => Location;

/** `misspelt` allows slips in two words, of two letters at most each. */
const LENGTH_SLACK = 4;

/** A directory of no actors, or of those that were kept. A change costs what it touches: the names of its articles and the actors they belong to. */
export function createActorDirectory(locate: Locate, kept?: KeptActors): ActorDirectory {
  const joining = createActorJoining(kept?.joining);
  const entries = createThawing(kept?.entryOf);
  let size = kept?.size ?? 0;
  /** Actors by name and alias, by short forms their name allows, and persons by family name. */
  const names = createThawing(kept?.named);
  const implied = createThawing(kept?.implied);
  const families = createThawing(kept?.family);
  const starts = createPrefixTable(kept && { table: kept.starts, valuesAt: (place) => Array.from(kept.starts.listAt(place), kept.entryAt) });
  /** Names in use by the first letters of their words. */
  const spellings = createThawing(kept?.spellings);
  /** Actors that somebody asked for. */
  const presented = new Map<ActorEntry, Actor>();
  const ranked = createRankedActors(byMentions, kept);

  /** Actors to be listed anew, true for those that are no more: an actor of many articles is listed once for all that came together. */
  const waiting = new Map<Joined, boolean>();

  function update(removed: readonly ArticleRecord[], added: readonly ArticleRecord[]): void {
    const { gone, changed } = joining.update(removed, added);
    for (const joined of gone) waiting.set(joined, true);
    for (const joined of changed) waiting.set(joined, false);
  }

  function listWaiting(most: number): { left: ActorEntry[]; entered: ActorEntry[] } | null {
    if (waiting.size === 0) return null;
    const left: ActorEntry[] = [];
    const entered: ActorEntry[] = [];
    let listed = 0;
    for (const [joined, isGone] of waiting) {
      if (listed++ >= most) break;
      waiting.delete(joined);
      const before = entries.get(joined);
      if (before !== undefined) {
        left.push(before);
        entries.delete(joined);
        presented.delete(before);
      }
      if (isGone) continue;
      const { name, kind, aliases, mentionCount } = shown(joined);
      // Each field by its name: objects that are copied field by field have a form each, which takes more room than they do.
      const entry: ActorEntry = { name, kind, aliases, mentionCount, joined, folded: foldedNames({ name, aliases }) };
      entered.push(entry);
      entries.set(joined, entry);
    }
    left.forEach(unlist);
    entered.forEach(list);
    starts.settle();
    return { left, entered };
  }

  function list(entry: ActorEntry): void {
    size++;
    ranked.add(entry);
    for (const name of entry.folded) {
      if (!names.has(name)) addTo(spellings, initialsIn(name), name);
      addTo(names, name, entry);
      for (const start of fromEachWord(name)) starts.add(start, entry);
    }
    for (const key of impliedNames(entry)) addTo(implied, key, entry);
    if (entry.kind === 'person') addTo(families, lastWord(foldName(entry.name)), entry);
  }

  function unlist(entry: ActorEntry): void {
    size--;
    ranked.remove(entry);
    for (const name of entry.folded) {
      takeFrom(names, name, entry);
      if (!names.has(name)) takeFrom(spellings, initialsIn(name), name);
      for (const start of fromEachWord(name)) starts.remove(start, entry);
    }
    for (const key of impliedNames(entry)) takeFrom(implied, key, entry);
    if (entry.kind === 'person') takeFrom(families, lastWord(foldName(entry.name)), entry);
  }

  /** A family name that one person is called by may mean each person of that family. */
  function named(name: string): readonly ActorEntry[] {
    const folded = foldName(name);
    const exact = names.get(folded);
    if (exact === undefined) return [...(implied.get(folded) ?? [])].sort(byMentions);
    const short = exact.some((entry) => entry.kind === 'person' && foldName(entry.name) !== folded);
    return [...new Set([...exact, ...(short ? (families.get(folded) ?? []) : [])])].sort(byMentions);
  }

  /** Of many that start so the first are soon met among the most mentioned; of few each is looked at. */
  function starting(prefix: string, limit: number): ActorEntry[] {
    const folded = foldName(prefix);
    const count = starts.count(folded);
    if (count * count < limit * size) return firstOf(starts.starting(folded), limit, byMentions);
    const first: ActorEntry[] = [];
    for (const entry of ranked.inOrder()) {
      if (first.length >= limit) break;
      if (startsSo(entry, folded)) first.push(entry);
    }
    return first;
  }

  function like(name: string, limit: number, kind?: ActorKind): ActorEntry[] {
    const folded = foldName(name);
    const exact = new Set(names.get(folded));
    const distances = new Map<ActorEntry, number>();
    for (const candidate of nearSpellings(folded)) {
      if (!misspelt(folded, candidate)) continue;
      const distance = editDistance(folded, candidate, 2 * LENGTH_SLACK);
      for (const entry of names.get(candidate)!) {
        if (exact.has(entry) || (kind !== undefined && entry.kind !== kind)) continue;
        distances.set(entry, Math.min(distance, distances.get(entry) ?? distance));
      }
    }
    return [...distances].sort((a, b) => a[1] - b[1] || byMentions(a[0], b[0])).slice(0, limit).map(([entry]) => entry);
  }

  /** Names of like length whose words start with the same letters, or one of them with its second, for two letters may be swapped. */
  function nearSpellings(folded: string): string[] {
    const words = folded.split(' ');
    const initials = initialsIn(folded);
    const variants = words.map((word, at) => initials.slice(0, at) + word.charAt(1) + initials.slice(at + 1));
    const near = [...new Set([initials, ...variants])].flatMap((variant) => spellings.get(variant) ?? []);
    return near.filter((name) => Math.abs(name.length - folded.length) <= LENGTH_SLACK);
  }

  return {
    update,
    list: listWaiting,
    all: () => [...ranked.inOrder()],
    *contents() {
      yield* ranked.sorted();
      return { entries: [...ranked.inOrder()], localsOf: joining.localsOf, wordOf: joining.wordOf };
    },
    actorOf(entry) {
      const actor = presented.get(entry) ?? presentActor(entry, entry.joined, locate);
      presented.set(entry, actor);
      return actor;
    },
    entryOf(record, local) {
      const joined = joining.localsOf(record.id)[local]?.joined;
      return joined && entries.get(joined);
    },
    named,
    starting,
    like,
    quotationsBy: ({ joined }, most) =>
      membersOf(joined, ({ isQuoted }) => isQuoted, most).flatMap(({ record, local }) =>
        record
          .contribution()
          .quotations.filter(({ speaker }) => speaker === local)
          .map((quotation) => ({ quotation: quotationOf(record, quotation), location: locate(record, quotation.span) })),
      ),
  };
}

/** The words are read when they are asked for: of all that an actor said a card shows two. */
function quotationOf(record: ArticleRecord, { span, sentence, direct, speaker, speakerText, verb }: Omit<Quotation, 'text'>): Quotation {
  return {
    span,
    get text() {
      return wordsAt(record, span);
    },
    sentence,
    direct,
    speaker,
    speakerText,
    verb,
  };
}

/** True where a name or alias starts so, or from a later word on: see `fromEachWord`. */
function startsSo({ folded }: ActorEntry, prefix: string): boolean {
  return folded.some((form) => form.startsWith(prefix) || form.includes(` ${prefix}`) || form.includes(`-${prefix}`));
}

/** Most mentioned first, then by name, then by what they were found by. */
export function byMentions(a: ActorEntry, b: ActorEntry): number {
  if (a.mentionCount !== b.mentionCount) return b.mentionCount - a.mentionCount;
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.joined.key < b.joined.key ? -1 : a.joined.key > b.joined.key ? 1 : 0;
}
