import { aliasKeys, foldName } from '../extract/names-compare';
import type { Article, ArticleId, Document, Fingerprint, LocalActor, Metadata, RoleStatement } from '../model';
import { lineStarts } from '../text/lines';
import { proseOf } from '../text/prose';
import { splitSentences } from '../text/sentences';
import { numbersWithout, withoutSpans, type Contribution } from './contribution';
import { once } from './once';
import { unpackContribution, unpackDocument } from './packed-article';
import { createRecent } from './recent';
import { articleAgain } from './article-again';
import { addTo } from './sorted';

/** What the corpus keeps of one article, and the store. */
export interface StoredRecord {
  readonly id: ArticleId;
  readonly path: string;
  readonly metadata: Metadata;
  readonly fingerprint: Fingerprint;
  /** Sampled shingles of the story, ascending: see shingles.ts. */
  readonly sketch: Uint32Array;
  /** Short lines that may turn out to be debris: see repeated-lines.ts. */
  readonly lines: Uint32Array;
  /** Document and contribution as bytes: see packed-article.ts. */
  readonly packed: { readonly document: Uint8Array; readonly contribution: Uint8Array };
}

/** A record with what is read out of its bytes: made when it is asked for, and kept for the few that are asked for again and again. */
export interface ArticleRecord extends StoredRecord {
  readonly document: () => Document;
  readonly contribution: () => Contribution;
  /** The article as it was extracted, made anew with each call. */
  readonly article: () => Article;
  readonly lineStarts: () => readonly number[];
  readonly locals: () => readonly LocalForms[];
}

/** An actor of one article in the forms that articles are joined by. */
export interface LocalForms extends LocalActor {
  readonly folded: string;
  readonly foldedAliases: readonly string[];
  /** Folded short forms that the name allows. */
  readonly implied: readonly string[];
  readonly mentionCount: number;
  /** Roles that its article gives it, each wording once, with a sign before it: see `wordingOf`. */
  readonly roles: readonly string[];
  /** Its article quotes it: most do not, and then need not be opened for that. */
  readonly isQuoted: boolean;
}

/** No sentence: those of withheld blocks are gone. */
const OUTSIDE = -1;

/** Articles whose documents, contributions and lines are kept as read: a draft's claims and a hover ask for the same few dozen. */
const KEPT = 256;
const documents = createRecent<StoredRecord, Document>(KEPT);
const contributions = createRecent<StoredRecord, Contribution>(KEPT);
const starts = createRecent<StoredRecord, readonly number[]>(KEPT);

/** The record with ways to what its bytes hold. */
export function openRecord(stored: StoredRecord): ArticleRecord {
  return new OpenRecord(stored);
}

/** How a record is read that is not shown as its bytes have it. */
interface Changed {
  readonly document: () => Document;
  readonly contribution: () => Contribution;
  /** The sentences that those of the contribution have become. */
  readonly renumbered: () => readonly number[];
}

/** A corpus has one for each article: ways are those of all, and what is stored is read out when it is asked for. */
class OpenRecord implements ArticleRecord {
  readonly #stored: StoredRecord;
  readonly #changed: Changed | undefined;

  constructor(stored: StoredRecord, changed?: Changed) {
    this.#stored = stored;
    this.#changed = changed;
  }
  get id(): ArticleId {
    return this.#stored.id;
  }
  get path(): string {
    return this.#stored.path;
  }
  get metadata(): Metadata {
    return this.#stored.metadata;
  }
  get fingerprint(): Fingerprint {
    return this.#stored.fingerprint;
  }
  get sketch(): Uint32Array {
    return this.#stored.sketch;
  }
  get lines(): Uint32Array {
    return this.#stored.lines;
  }
  get packed(): StoredRecord['packed'] {
    return this.#stored.packed;
  }
  document(): Document {
    return documents.get(this, () => (this.#changed ? this.#changed.document() : unpackDocument(this.packed.document, this.path, this.metadata)));
  }
  contribution(): Contribution {
    return contributions.get(this, () => (this.#changed ? this.#changed.contribution() : unpackContribution(this.packed.contribution)));
  }
  article(): Article {
    return articleAgain(this.document(), this.contribution(), this.#changed?.renumbered());
  }
  lineStarts(): readonly number[] {
    return starts.get(this, () => lineStarts(this.document().text));
  }
  locals(): readonly LocalForms[] {
    return localForms(this.contribution());
  }
}

/** The record with some of its blocks shown as furniture, and without what was found in them. */
export function withoutBlocks(record: ArticleRecord, withheld: readonly number[]): ArticleRecord {
  const blocks = new Set(withheld);
  const spans = once(() => withheld.map((at) => record.document().blocks[at]!.span));
  // Kept, for it takes all mentions to tell; everything else is read again from the bytes.
  const numbers = once(() => numbersWithout(record.contribution(), spans()));
  return new OpenRecord(record, {
    document() {
      const whole = record.document();
      return { ...whole, blocks: whole.blocks.map((block, at) => (blocks.has(at) ? { kind: 'furniture', span: block.span } : block)) };
    },
    contribution: () => withoutSpans(record.contribution(), spans(), numbers),
    renumbered() {
      const whole = record.document();
      let left = 0;
      return splitSentences(proseOf(whole), whole.blocks).map(({ block }) => (blocks.has(block) ? OUTSIDE : left++));
    },
  });
}

function localForms({ actors, mentions, roles, quotations }: Contribution): LocalForms[] {
  const [wordings, speakers] = [new Map<number, string[]>(), new Set(quotations.map(({ speaker }) => speaker))];
  for (const role of roles) if (!wordings.get(role.actor)?.includes(wordingOf(role))) addTo(wordings, role.actor, wordingOf(role));
  const counts = new Uint32Array(actors.length);
  for (const { actor } of mentions) if (actor >= 0) counts[actor]!++;
  return actors.map(({ name, kind, aliases }, local) => {
    const { folded, implied } = compared(name, kind);
    const foldedAliases = aliases.length === 0 ? NONE : aliases.map(foldName);
    return { name, kind, aliases, folded, implied, foldedAliases, mentionCount: counts[local]!, roles: wordings.get(local) ?? NONE, isQuoted: speakers.has(local) };
  });
}

const NONE: readonly string[] = [];

/** A name as it is compared, and the short forms it implies: the articles of a corpus name the same few thousand. */
interface Compared {
  readonly folded: string;
  readonly implied: readonly string[];
}

/** Names of one kind. */
const COMPARED_LIMIT = 50_000;
const comparedBy: Readonly<Record<LocalActor['kind'], Map<string, Compared>>> = { person: new Map(), organisation: new Map(), place: new Map(), other: new Map() };

function compared(name: string, kind: LocalActor['kind']): Compared {
  const ofKind = comparedBy[kind];
  const known = ofKind.get(name);
  if (known !== undefined) return known;
  const made = { folded: foldName(name), implied: aliasKeys(name, kind) };
  if (ofKind.size >= COMPARED_LIMIT) ofKind.clear();
  ofKind.set(name, made);
  return made;
}

/** A role's words behind a sign that tells a former one from a present one. */
export function wordingOf({ text, former }: Pick<RoleStatement, 'text' | 'former'>): string {
  return `${former ? '-' : '+'}${text}`;
}

/** Order by path, in code units. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
