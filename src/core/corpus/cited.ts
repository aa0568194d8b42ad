import type { Citation } from '../model';
import type { ArticleSummary, CorpusView } from './view';

/** The article that a citation, a footnote labelled with a key, or a link to an article's URL or file leads to; undefined where it leads to none. */
export function citedArticle({ key, via }: Citation, corpus: CorpusView): ArticleSummary | undefined {
  if (via !== 'link') return corpus.byKey(key);
  return /^[a-z][a-z0-9+.-]*:/i.test(key) ? corpus.byUrl(key) : undefined;
}
