import type { Article, Metadata } from '../model';
import { countKeys, wordsOf } from './article-keys';
import { documentOf } from './contribution';
import type { CountKeys } from './inverted-index';
import { packContribution, packDocument } from './packed-article';
import type { StoredRecord } from './record';
import { linesOf } from './repeated-lines';
import { sketchOf } from './shingles';

/** An article as the corpus takes it in: what is kept of it, as bytes, and what it is found by. */
export interface PreparedArticle extends Pick<StoredRecord, 'path' | 'metadata' | 'sketch' | 'lines' | 'packed'> {
  readonly keys: CountKeys;
}

/** Prepares an article that was extracted; its keys are counted when the index asks for them. */
export function prepareArticle(article: Article): PreparedArticle {
  const words = wordsOf(article);
  return {
    path: article.path,
    // Title and author are cut out of the text of the article, and would keep all of it.
    metadata: JSON.parse(JSON.stringify(article.metadata)) as Metadata,
    sketch: sketchOf(words.story),
    lines: linesOf(documentOf(article)),
    packed: { document: packDocument(article), contribution: packContribution(article) },
    keys: (counter) => countKeys(counter, words, article),
  };
}

/** A prepared article as plain data, to be sent from one thread to another: its arrays are handed over, and nothing is encoded again. */
export interface SentArticle extends Omit<PreparedArticle, 'keys'> {
  /** Keys, each once, how often each comes, and the content words of all. */
  readonly texts: readonly string[];
  readonly times: Uint32Array;
  readonly length: number;
}

/** What is sent of a prepared article: its keys are counted here. */
export function sent({ keys, ...kept }: PreparedArticle): SentArticle {
  const counts = new Map<string, number>();
  const text = (key: string, times: number): void => void counts.set(key, (counts.get(key) ?? 0) + times);
  const length = keys({ word: ({ stem }) => text(stem, 1), text });
  return { ...kept, texts: [...counts.keys()], times: Uint32Array.from(counts.values()), length };
}

/** The memory of a sent article, which may change hands. */
export function memoryOf({ sketch, lines, packed, times }: SentArticle): ArrayBuffer[] {
  return [sketch, lines, packed.document, packed.contribution, times].map(({ buffer }) => buffer as ArrayBuffer);
}

/** The prepared article that was sent. */
export function received({ texts, times, length, ...kept }: SentArticle): PreparedArticle {
  return {
    ...kept,
    keys({ text }) {
      texts.forEach((key, at) => text(key, times[at]!));
      return length;
    },
  };
}
