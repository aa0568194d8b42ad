import type { CorpusView } from '../../corpus/view';
import type { ArticleId } from '../../model';
import type { SheetClaim, SheetSource } from './model';

/** Every source that a passage on the sheet comes from, by outlet, then path, those without an outlet later; confidential ones last, by their letters. */
export function sourcesOf(claims: readonly SheetClaim[], corpus: CorpusView, digests: ReadonlyMap<string, string>): SheetSource[] {
  const open = new Map<string, number[]>();
  const closed = new Map<string, number[]>();
  for (const { number, passages } of claims) {
    for (const { path, source } of passages) {
      const [sources, key] = path === null ? [closed, source] : [open, path];
      const numbers = sources.get(key) ?? [];
      if (!numbers.includes(number)) sources.set(key, [...numbers, number]);
    }
  }
  const origins = new Map<ArticleId, number>();
  const named = [...open].sort(([a], [b]) => compare(corpus.byPath(a)?.metadata.outlet ?? '\uffff', corpus.byPath(b)?.metadata.outlet ?? '\uffff') || compare(a, b));
  const listed = named.flatMap(([path, numbers]): SheetSource[] => {
    const article = corpus.byPath(path);
    if (!article) return [];
    const { key, title, outlet, author, date, url } = article.metadata;
    const origin = origins.get(article.origin) ?? origins.size + 1;
    origins.set(article.origin, origin);
    return [{ source: key, confidential: false, title: title ?? null, outlet: outlet ?? null, author: author ?? null, date: date ?? null, url: url ?? null, path, digest: digests.get(path) ?? null, origin, claims: numbers }];
  });
  const onFile = [...closed].sort(([a], [b]) => a.length - b.length || compare(a, b)).map(([source, numbers]): SheetSource => ({
    source, confidential: true, title: null, outlet: null, author: null, date: null, url: null, path: null, digest: null, origin: null, claims: numbers,
  }));
  return [...listed, ...onFile];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
