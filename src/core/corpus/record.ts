import type { Article, ArticleId, Document, Fingerprint, Metadata } from '../model';
import { lineStarts } from '../text/lines';
import type { ArticleWords } from './article-keys';
import { contributionOf, documentOf, type Contribution } from './contribution';
import { once } from './once';
import { sketchOf } from './shingles';

/** What the corpus keeps of one article. Document and contribution may be read from the store at first need. */
export interface ArticleRecord {
  readonly id: ArticleId;
  readonly path: string;
  readonly metadata: Metadata;
  readonly fingerprint: Fingerprint;
  /** Sampled shingles of the body, ascending: see shingles.ts. */
  readonly sketch: Uint32Array;
  readonly document: () => Document;
  readonly contribution: () => Contribution;
  readonly lineStarts: () => readonly number[];
}

/** The record of a freshly extracted article, `words` being those of its text. */
export function recordOf(id: ArticleId, article: Article, words: ArticleWords, fingerprint: Fingerprint): ArticleRecord {
  const document = documentOf(article);
  const contribution = contributionOf(article);
  return {
    id,
    path: article.path,
    metadata: article.metadata,
    fingerprint,
    sketch: sketchOf(words.body),
    document: () => document,
    contribution: () => contribution,
    lineStarts: once(() => lineStarts(document.text)),
  };
}

/** Order by path, in code units. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
