import type { CorpusView } from '../corpus/view';
import type { Article, Figure, FigureEntry } from '../model';
import { namesInCorpus } from './lead';
import { card, joined, listed, oneLine, spread, type Card, type CardLine } from './card';
import { isBareTime } from './telling';
import { say } from '../text/say';

/** Statements shown with their sentence; the rest only with their place. */
const WITH_PASSAGE = 3;

/**
 * What a figure of `document` measures, which articles state it, which round it and which give another value for the same measure; null for
 * a bare year or weekday, which half the articles name without being about it.
 */
export function figureCard(figure: Figure, document: Article, corpus: CorpusView): Card | null {
  if (isBareTime(figure)) return null;
  const names = namesInCorpus(figure.actors, document, corpus);
  const { same, roundings, others } = corpus.statementsOf(figure, names);
  const elsewhere = same.length > 0 ? [] : corpus.figuresEqualTo(figure);
  const stated = same.length > 0 ? same : elsewhere;
  // What stands above the lines already is not said in each of them again.
  const matter = [figure.measures, listed(names), figure.when ?? ''];
  const line = ({ figure: stated, actorNames, location }: FigureEntry, value: string): CardLine => ({
    text: joined([value, ...[stated.measures, listed(actorNames), stated.when ?? ''].filter((part, at) => oneLine(part).toLowerCase() !== oneLine(matter[at] ?? '').toLowerCase())]),
    location,
  });
  return card(figure.text, joined(matter), [
    ...others.map((entry): CardLine => ({ ...line(entry, say('Another value: {0}', entry.figure.text)), conflict: true })),
    { text: headline(same, elsewhere, corpus) },
    ...stated.map((entry, at) => withPassage(line(entry, entry.figure.text), at < WITH_PASSAGE ? corpus.passageAt(entry.location.article, entry.location.span.start) : '')),
    ...roundings.map((entry) => line(entry, say('Rounded or bounded: {0}', entry.figure.text))),
  ]);
}

function headline(same: readonly FigureEntry[], elsewhere: readonly FigureEntry[], corpus: CorpusView): string {
  const articles = (entries: readonly FigureEntry[]) => entries.map(({ location }) => location.article);
  if (same.length > 0) return say('Stated in {0}', spread(articles(same), corpus));
  if (elsewhere.length > 0) return say('The value stands in {0}, of other matters', spread(articles(elsewhere), corpus));
  return say('Stated in no article');
}

function withPassage(shown: CardLine, passage: string): CardLine {
  return passage === '' ? shown : { ...shown, quoted: oneLine(passage) };
}
