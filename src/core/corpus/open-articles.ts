import type { Article, ArticleId } from '../model';
import type { ArticleRecord } from './record';

/**
 * Letters of the articles kept open, for a draft's claims ask again and again for the same few dozen. What judging makes of an article takes at most about twenty
 * times its letters, so this is 28 MB at the most; a single article is kept however long it is.
 */
const KEPT_OPEN = 1_400_000;

/** Articles that were opened lately, and how many had to be made again. */
export interface OpenArticles {
  readonly open: (record: ArticleRecord) => Article;
  readonly close: (id: ArticleId) => void;
  readonly asked: () => number;
  readonly opened: () => number;
}

/** Nothing open as yet; past the budget of letters the article asked for longest ago is closed first. */
export function createOpenArticles(): OpenArticles {
  /** With the record they were read from, least recent first. */
  const kept = new Map<ArticleId, { readonly record: ArticleRecord; readonly article: Article }>();
  let [letters, asked, opened] = [0, 0, 0];

  function close(id: ArticleId): void {
    letters -= kept.get(id)?.article.text.length ?? 0;
    kept.delete(id);
  }
  function keep(record: ArticleRecord, article: Article): void {
    close(record.id);
    kept.set(record.id, { record, article });
    letters += article.text.length;
    for (const oldest of kept.keys()) {
      if (letters <= KEPT_OPEN || oldest === record.id) return;
      close(oldest);
    }
  }
  return {
    open(record) {
      asked++;
      const known = kept.get(record.id);
      // Lines that turned out to repeat make another record of the same article.
      if (known?.record !== record) opened++;
      const article = known?.record === record ? known.article : record.article();
      keep(record, article);
      return article;
    },
    close,
    asked: () => asked,
    opened: () => opened,
  };
}
