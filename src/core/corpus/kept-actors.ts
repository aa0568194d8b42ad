import { aliasKeys, foldName } from '../extract/names-compare';
import type { ActorKind, ArticleId } from '../model';
import type { ActorEntry } from './actor-directory';
import { ACTOR_KINDS, Short, shortNames, wordCount, type Core, type Form, type Group, type Joined, type Local, type Side, type Word } from './actor-groups';
import type { JoiningKept } from './actor-join';
import { KeptMembers } from './actor-members';
import { foldedNames } from './actor-names';
import { eachOnce, once } from './once';
import { OWN } from './pack-actors';
import { holderOf, type PackedTable, type TableReader } from './packed-tables';
import type { ArticleRecord } from './record';

/** The directory of actors as the store holds it. Each thing is made of its bytes once, so that whoever asks for it twice is given the same. */
export interface KeptActors {
  readonly joining: JoiningKept;
  /** Actors listed: entries are numbered from 0, the most mentioned first. */
  readonly size: number;
  readonly entryAt: (number: number) => ActorEntry;
  readonly mentionsAt: (number: number) => number;
  readonly entryOf: (joined: Joined) => ActorEntry | undefined;
  readonly named: (name: string) => ActorEntry[] | undefined;
  readonly implied: (name: string) => ActorEntry[] | undefined;
  readonly family: (name: string) => ActorEntry[] | undefined;
  /** Names in use by the first letters of their words. */
  readonly spellings: (initials: string) => string[] | undefined;
  /** Numbers of entries by how their names begin, and by each word of their names. */
  readonly starts: PackedTable<string>;
  readonly words: PackedTable<string>;
}

/** Reads what `packActors` wrote; `recordOf` gives the articles by their numbers, as they were shown then. */
export function keptActors(from: TableReader, recordOf: (article: ArticleId) => ArticleRecord): KeptActors {
  const starts = from.numbers();
  const [groupOf, formOf, joinedOf, counts, roles] = [from.numbers(), from.numbers(), from.numbers(), from.numbers(), from.textLists()];
  const [byFolded, groupLocals, groupForms] = [from.table(), from.lists(), from.lists()];
  const [formNames, formKinds, formAliases, formArticles, formWeights, formMentions] = [from.texts(), from.numbers(), from.textLists(), from.numbers(), from.numbers(), from.numbers()];
  const [fits, ownPersons, ownOthers] = [from.lists(), from.numbers(), from.numbers()];
  const [keys, kinds, joinedGroups, joinedShort] = [from.texts(), from.numbers(), from.lists(), from.lists()];
  const [buckets, cores, used, implied] = [from.table(), from.table(), from.table(), from.table()];
  const [names, entryKinds, entryAliases, mentionCounts] = [from.texts(), from.numbers(), from.textLists(), from.numbers()];
  const [byName, byImplied, byFamily, byStart, byWord, spellings] = [from.table(), from.table(), from.table(), from.table(), from.table(), from.textTable()];

  const parts: LocalParts = {
    articleOf: (number) => holderOf(starts, number),
    startOf: (article) => starts[article]!,
    recordOf: (article) => recordOf(article + 1),
    groupOf: (number) => groupAt(groupOf[number]!),
    formOf: (number) => formAt(formOf[number]!),
    joinedOf: (number) => joinedAt(joinedOf[number]!),
    countOf: (number) => counts[number]!,
    rolesOf: roles,
  };
  const localAt = eachOnce((number): Local => new KeptLocal(parts, number));
  const freshForm = (number: number, folded: string): Form => {
    const [name, kind, aliases] = [formNames(number), ACTOR_KINDS[formKinds[number]!]!, formAliases(number)];
    return { name, kind, aliases, folded, foldedAliases: aliases.map(foldName), implied: aliasKeys(name, kind), articles: formArticles[number]!, weight: formWeights[number]!, mentions: formMentions[number]! };
  };
  const formAt = eachOnce((number) => freshForm(number, foldName(formNames(number))));
  const groupAt = eachOnce((number): Group => {
    const folded = byFolded.keyAt(number);
    return { folded, words: wordCount(folded), forms: Array.from(groupForms.at(number), formAt), members: new KeptMembers(groupLocals.at(number), localAt) };
  });
  const shortOf = (number: number): Short => {
    const locals = joinedShort.at(number);
    return new Short(new KeptMembers(locals, localAt), () => Array.from(locals, (local) => ({ form: parts.formOf(local), mentionCount: counts[local]! >>> 1 })));
  };
  const numbers = new Map<Joined, number>();
  const joinedAt = eachOnce((number): Joined => {
    const own: Joined = { key: keys(number), groups: [], short: shortOf(number) };
    const joined = kinds[number] === OWN ? own : coreOf(number, own);
    numbers.set(joined, number);
    return joined;
  });
  const coreOf = (number: number, own: Joined): Core => {
    const groups = once(() => Array.from(joinedGroups.at(number), groupAt));
    // By the forms as they were then: those of its groups may have changed by now.
    const kept = once(() => shortNames(Array.from(joinedGroups.at(number)).flatMap((group) => Array.from(groupForms.at(group), (form) => freshForm(form, byFolded.keyAt(group))))));
    let renamed: Core['names'] | undefined;
    return {
      key: own.key,
      kind: ACTOR_KINDS[kinds[number]!]!,
      get groups() {
        return groups();
      },
      short: own.short,
      get names() {
        return renamed ?? kept();
      },
      set names(names) {
        renamed = names;
      },
    };
  };
  const coreAt = (number: number): Core => joinedAt(number) as Core;
  const wordAt = (number: number): Word => {
    const own = new Map<Side, Joined>();
    if (ownPersons[number]! > 0) own.set('person', joinedAt(ownPersons[number]! - 1));
    if (ownOthers[number]! > 0) own.set('other', joinedAt(ownOthers[number]! - 1));
    return { group: groupAt(number), fits: fitsIn(fits.at(number), coreAt), own, open: new Set() };
  };
  const entryAt = eachOnce((number): ActorEntry => {
    const shown = { name: names(number), kind: ACTOR_KINDS[entryKinds[number]!]!, aliases: entryAliases(number), mentionCount: mentionCounts[number]! };
    return { name: shown.name, kind: shown.kind, aliases: shown.aliases, mentionCount: shown.mentionCount, joined: joinedAt(number), folded: foldedNames(shown) };
  });
  /** What lies under a key of a table, made one by one. */
  const under = <T>(table: PackedTable<string>, make: (number: number) => T) => (key: string): T[] | undefined => {
    const found = table.get(key);
    return found && Array.from(found, make);
  };
  const group = under(byFolded, groupAt);
  return {
    joining: {
      group: (folded) => group(folded)?.[0],
      word: (folded) => {
        const number = byFolded.get(folded)?.[0];
        return number === undefined || wordCount(folded) > 1 ? undefined : wordAt(number);
      },
      bucket: under(buckets, groupAt),
      cores: under(cores, coreAt),
      used: under(used, coreAt),
      implied: under(implied, coreAt),
      localsOf(article) {
        if (article > starts.length) return undefined;
        const [first, after] = [starts[article - 1]!, starts[article] ?? groupOf.length];
        return Array.from({ length: after - first }, (_, at) => localAt(first + at));
      },
    },
    size: mentionCounts.length,
    entryAt,
    mentionsAt: (number) => mentionCounts[number]!,
    entryOf(joined) {
      const number = numbers.get(joined);
      return number === undefined ? undefined : entryAt(number);
    },
    named: under(byName, entryAt),
    implied: under(byImplied, entryAt),
    family: under(byFamily, entryAt),
    spellings,
    starts: byStart,
    words: byWord,
  };
}

/** Where the parts of a local actor lie. */
interface LocalParts {
  readonly articleOf: (number: number) => number;
  readonly startOf: (article: number) => number;
  readonly recordOf: (article: number) => ArticleRecord;
  readonly groupOf: (number: number) => Group;
  readonly formOf: (number: number) => Form;
  readonly joinedOf: (number: number) => Joined;
  readonly countOf: (number: number) => number;
  readonly rolesOf: (number: number) => readonly string[];
}

/** An actor of one article: a name in wide use has thousands, of which most are counted and few looked at. */
class KeptLocal implements Local {
  readonly #parts: LocalParts;
  readonly #number: number;
  #moved: { readonly to: Joined | undefined } | undefined;

  constructor(parts: LocalParts, number: number) {
    this.#parts = parts;
    this.#number = number;
  }
  get record(): ArticleRecord {
    return this.#parts.recordOf(this.#parts.articleOf(this.#number));
  }
  get local(): number {
    return this.#number - this.#parts.startOf(this.#parts.articleOf(this.#number));
  }
  get group(): Group {
    return this.#parts.groupOf(this.#number);
  }
  get form(): Form {
    return this.#parts.formOf(this.#number);
  }
  get mentionCount(): number {
    return this.#parts.countOf(this.#number) >>> 1;
  }
  get isQuoted(): boolean {
    return (this.#parts.countOf(this.#number) & 1) === 1;
  }
  get roles(): readonly string[] {
    return this.#parts.rolesOf(this.#number);
  }
  get joined(): Joined | undefined {
    return this.#moved === undefined ? this.#parts.joinedOf(this.#number) : this.#moved.to;
  }
  set joined(to: Joined | undefined) {
    this.#moved = { to };
  }
}

function fitsIn(packed: Uint32Array, coreAt: (number: number) => Core): Map<ActorKind, readonly Core[]> {
  const fits = new Map<ActorKind, readonly Core[]>();
  for (let at = 0; at < packed.length; at += 2 + packed[at + 1]!) fits.set(ACTOR_KINDS[packed[at]!]!, Array.from(packed.subarray(at + 2, at + 2 + packed[at + 1]!), coreAt));
  return fits;
}
