import { aliasKeys, foldName } from '../extract/names-compare';
import type { Article, ArticleId, Document, Fingerprint, LocalActor, Metadata } from '../model';
import { lineStarts } from '../text/lines';
import { tokenize } from '../text/tokens';
import type { ArticleWords } from './article-keys';
import { contributionOf, documentOf, withoutSpans, type Contribution } from './contribution';
import { once } from './once';
import { linesOf } from './repeated-lines';
import { sketchOf } from './shingles';

/** What the corpus keeps of one article. Document and contribution may be read from the store at first need. */
export interface StoredRecord {
  readonly id: ArticleId;
  readonly path: string;
  readonly metadata: Metadata;
  readonly fingerprint: Fingerprint;
  /** Sampled shingles of the story, ascending: see shingles.ts. */
  readonly sketch: Uint32Array;
  /** Short lines that may turn out to be debris: see repeated-lines.ts. */
  readonly lines: Uint32Array;
  readonly document: () => Document;
  readonly contribution: () => Contribution;
}

/** A record with what follows from it alone, kept so that a change of another article costs none of it again. */
export interface ArticleRecord extends StoredRecord {
  readonly lineStarts: () => readonly number[];
  readonly locals: () => readonly LocalForms[];
  /** Words of each figure as stated and of what it measures. */
  readonly figureWords: () => readonly (readonly string[])[];
}

/** An actor of one article in the forms that articles are joined by. */
export interface LocalForms extends LocalActor {
  readonly folded: string;
  readonly foldedAliases: readonly string[];
  /** Folded short forms that the name allows. */
  readonly implied: readonly string[];
  readonly mentionCount: number;
}

/** The record with what follows from it, each part at its first need. */
export function withDerived(stored: StoredRecord): ArticleRecord {
  return {
    ...stored,
    lineStarts: once(() => lineStarts(stored.document().text)),
    locals: once(() => localForms(stored.contribution())),
    figureWords: once(() => stored.contribution().figures.map(({ text, measures }) => tokenize(`${text} ${measures}`).map(({ word }) => word))),
  };
}

/** The record of a freshly extracted article, `words` being those of its text. */
export function recordOf(id: ArticleId, article: Article, words: ArticleWords, fingerprint: Fingerprint): ArticleRecord {
  const document = documentOf(article);
  const contribution = contributionOf(article);
  const { path, metadata } = article;
  return withDerived({ id, path, metadata, fingerprint, sketch: sketchOf(words.story), lines: linesOf(document), document: () => document, contribution: () => contribution });
}

/** The record with some of its blocks shown as furniture, and without what was found in them. */
export function withoutBlocks(record: ArticleRecord, withheld: readonly number[]): ArticleRecord {
  const numbers = new Set(withheld);
  const document = once((): Document => {
    const whole = record.document();
    return { ...whole, blocks: whole.blocks.map((block, at) => (numbers.has(at) ? { kind: 'furniture', span: block.span } : block)) };
  });
  const { id, path, metadata, fingerprint, sketch, lines } = record;
  return withDerived({
    id, path, metadata, fingerprint, sketch, lines, document,
    contribution: once(() => withoutSpans(record.contribution(), withheld.map((at) => record.document().blocks[at]!.span))),
  });
}

function localForms({ actors, mentions }: Contribution): LocalForms[] {
  const counts = new Uint32Array(actors.length);
  for (const { actor } of mentions) counts[actor]!++;
  return actors.map((actor, local) => ({
    ...actor,
    folded: foldName(actor.name),
    foldedAliases: actor.aliases.map(foldName),
    implied: aliasKeys(actor.name, actor.kind),
    mentionCount: counts[local]!,
  }));
}

/** Order by path, in code units. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
