import type { ArticleSummary, CorpusView } from '../corpus/view';
import { card, joined, type Card } from './card';
import { say } from '../text/say';

/** What is known about a cited article; null where there is none. */
export function articleCard(summary: ArticleSummary | undefined, corpus: CorpusView): Card | null {
  if (!summary) return null;
  const { metadata, id, path, origin } = summary;
  const head = origin === id ? undefined : corpus.articles().find((other) => other.id === origin);
  return card(metadata.title ?? metadata.key, joined([metadata.outlet, metadata.author, metadata.date]), [
    { text: path, location: corpus.locate(id, { start: 0, end: 0 }) },
    ...(head ? [{ text: say('Of one origin with {0}', head.metadata.key), location: corpus.locate(head.id, { start: 0, end: 0 }) }] : []),
    ...(metadata.confidential ? [{ text: say('Confidential: not to be named in anything that leaves the desk') }] : []),
  ]);
}
