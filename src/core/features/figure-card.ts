import { compareFigures } from '../extract/figures-compare';
import type { CorpusView } from '../corpus/view';
import type { Article, Figure, FigureEntry, FigureKind } from '../model';
import { isFunctionWord, stem, tokenize } from '../text/tokens';
import { namesInCorpus } from './lead';
import { card, joined, listed, oneLine, spread, type Card, type CardLine } from './card';

/** Statements shown with their sentence; the rest only with their place. */
const WITH_PASSAGE = 3;
/** Statements of like words looked at for another value. */
const LOOKED_AT = 200;
/** Two dates of one thing are mostly two events. */
const TIMES: ReadonlySet<FigureKind> = new Set(['date', 'year', 'decade', 'period', 'duration']);

/** What a figure of `document` measures, which articles state it, and which give another value for the same measure. */
export function figureCard(figure: Figure, document: Article, corpus: CorpusView): Card {
  const names = namesInCorpus(figure.actors, document, corpus);
  const equal = corpus.figuresEqualTo(figure);
  const same = equal.filter((entry) => sameMatter(figure, names, entry));
  const elsewhere = equal.filter((entry) => !same.includes(entry));
  const other = otherValues(figure, names, corpus);
  const stated = same.length > 0 ? same : elsewhere;
  return card(figure.text, joined([figure.measures, listed(names), figure.when]), [
    ...other.map((entry): CardLine => ({ ...line(entry, `Another value: ${entry.figure.text}`), conflict: true })),
    { text: headline(same, elsewhere, corpus) },
    ...stated.map((entry, at) => withPassage(line(entry, entry.figure.text), at < WITH_PASSAGE ? corpus.passageAt(entry.location.article, entry.location.span.start) : '')),
  ]);
}

/** Statements of the same measure, of the same actors and time, with another value; in order of path. Said of nothing less: a false conflict costs more than a silent card. */
export function otherValues(figure: Figure, names: readonly string[], corpus: CorpusView): FigureEntry[] {
  if (figure.value === null || TIMES.has(figure.kind)) return [];
  const near = matterOf(figure.measures, names).flatMap((word) => corpus.figuresMatching(word, LOOKED_AT));
  return [...new Set(near)]
    .filter((entry) => entry.figure.kind === figure.kind && matterOf(entry.figure.measures, entry.actorNames).length > 0 && sameNames(names, entry.actorNames))
    .filter((entry) => sameMatter(figure, names, entry) && compareFigures(figure, entry.figure) === 'different')
    .sort((a, b) => (a.location.path === b.location.path ? a.location.span.start - b.location.span.start : a.location.path < b.location.path ? -1 : 1));
}

function headline(same: readonly FigureEntry[], elsewhere: readonly FigureEntry[], corpus: CorpusView): string {
  const locations = (entries: readonly FigureEntry[]) => entries.map(({ location }) => location);
  if (same.length > 0) return `Stated in ${spread(locations(same), corpus)}`;
  if (elsewhere.length > 0) return `The value stands in ${spread(locations(elsewhere), corpus)}, of other matters`;
  return 'Stated in no article';
}

/** All words of the shorter measure stand in the other, actors and times do not contradict; a measure that is only names fits any. */
function sameMatter(figure: Figure, names: readonly string[], { figure: other, actorNames }: FigureEntry): boolean {
  const [mine, theirs] = [matterOf(figure.measures, names).map(stem), matterOf(other.measures, actorNames).map(stem)];
  const [short, long] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine];
  if (!short.every((word) => long.includes(word))) return false;
  if (names.length > 0 && actorNames.length > 0 && !names.some((name) => actorNames.includes(name))) return false;
  const [when, then] = [figure.when, other.when];
  return when === null || then === null || when.startsWith(then) || then.startsWith(when);
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.every((name) => b.includes(name)) && b.every((name) => a.includes(name));
}

/** Content words of a measure without the names in it: "trade between Russia and Vietnam" and "bilateral trade" are both about trade. */
function matterOf(measures: string, names: readonly string[]): string[] {
  const named = new Set(names.flatMap((name) => tokenize(name).map(({ word }) => word)));
  return tokenize(measures).map(({ word }) => word).filter((word) => !isFunctionWord(word) && !named.has(word));
}

function line({ figure, actorNames, location }: FigureEntry, value: string): CardLine {
  return { text: joined([value, figure.measures, listed(actorNames), figure.when]), location };
}

function withPassage(shown: CardLine, passage: string): CardLine {
  return passage === '' ? shown : { ...shown, quoted: oneLine(passage) };
}
