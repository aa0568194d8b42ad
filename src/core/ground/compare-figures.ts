import type { Figure, FigureKind, Span } from '../model';
import { compareFigures } from '../extract/figures-compare';
import { contains } from '../text/spans';
import type { CorpusView } from '../corpus/view';
import type { Found, Judging } from './judging';
import type { Passage, Source } from './retrieve';
import type { PreparedSentence } from './prepare';

const TIME_KINDS: ReadonlySet<FigureKind> = new Set(['date', 'year', 'decade', 'period', 'duration']);

/** Dates, years, decades, periods and durations: compared as times, reported by the date rules. */
export function isTime(figure: Figure): boolean {
  return TIME_KINDS.has(figure.kind);
}

/** Two figures speak of the same measure from this affinity on. Chosen on the marked drafts: below it a value is only another value. */
const SAME_MEASURE = 0.5;
/** A rival must fit this much better than the equal value before that is called misplaced. */
const CLEARLY_BETTER = 0.15;
/** DESIGN: below this alignment a difference rests on a loose paraphrase. */
const LOOSE = 0.7;

/** A figure of an article beside the claim's figure, and how surely both speak of the same measure. */
interface Rival {
  readonly figure: Figure;
  readonly passage: Passage;
  readonly affinity: number;
}

/**
 * Compares each number of the claim with the numbers of the passages: equal and rightly attached, another value for the same measure,
 * the right value for something else, or nowhere. At most one difference for each figure.
 */
export function compareNumbers(judging: Judging): Found {
  const found: Found = { matched: [], differs: [] };
  for (const figure of judging.sentence.figures) {
    if (isTime(figure) || figure.value === null || insideQuotation(judging.sentence, figure.span)) continue;
    compareNumber(judging, figure, found);
  }
  return found;
}

function compareNumber(judging: Judging, figure: Figure, found: Found): void {
  const claim = judging.text(figure.span);
  const equal: Rival[] = [];
  const other: Rival[] = [];
  let rounded: Rival | undefined;
  for (const passage of judging.passages) {
    for (const source of passage.sentence.figures) {
      const verdict = compareFigures(figure, source);
      if (verdict === 'incomparable') continue;
      const rival = { figure: source, passage, affinity: affinity(judging, figure, source, passage) };
      if (verdict === 'different') other.push(rival);
      else if (verdict === 'rounded') rounded = better(rival, rounded);
      else equal.push(rival);
    }
  }
  const bestEqual = equal.reduce<Rival | undefined>((best, rival) => better(rival, best), undefined);
  const bestOther = other.reduce<Rival | undefined>((best, rival) => better(rival, best), undefined);
  const difference = (kind: 'figure' | 'figure-attachment' | 'figure-rounding', rival: Rival): void => {
    found.differs.push({
      passage: rival.passage,
      kind,
      claimSpan: figure.span,
      claim,
      passageSpan: rival.figure.span,
      passageText: rival.figure.text,
      about: describe(rival),
      replacement: rival.figure.text,
      loose: rival.passage.coverage < LOOSE && rival.affinity < LOOSE,
    });
  };

  if (bestEqual) {
    if (bestOther && isMisplaced(judging, figure, bestEqual, bestOther)) return difference('figure-attachment', bestOther);
    found.matched.push({ passage: bestEqual.passage, kind: 'figure', claimSpan: figure.span, claim, passageSpan: bestEqual.figure.span, passageText: bestEqual.figure.text });
    return;
  }
  if (bestOther && bestOther.affinity >= SAME_MEASURE && (!rounded || bestOther.affinity > rounded.affinity + CLEARLY_BETTER)) return difference('figure', bestOther);
  if (rounded) return difference('figure-rounding', rounded);
  if (statedElsewhere(judging.corpus, figure)) return;
  found.differs.push({
    passage: null, kind: 'figure-absent', claimSpan: figure.span, claim, passageSpan: null, passageText: '', about: '', loose: false,
  });
}

function better(rival: Rival, best: Rival | undefined): Rival {
  return best === undefined || rival.affinity > best.affinity ? rival : best;
}

/**
 * The value stands in the source, but another figure fits the claim's actors and words clearly better, and the claim names an actor
 * that only the rival has. Without that last condition a list of figures would accuse every claim that picks one of them.
 */
function isMisplaced(judging: Judging, figure: Figure, equal: Rival, rival: Rival): boolean {
  if (rival.affinity < SAME_MEASURE || rival.affinity - equal.affinity < CLEARLY_BETTER) return false;
  const own = judging.figureActors(figure);
  const equalActors = actorsOf(equal);
  const rivalActors = actorsOf(rival);
  return own.some((name) => rivalActors.includes(name) && !equalActors.includes(name)) && !own.some((name) => equalActors.includes(name) && !rivalActors.includes(name));
}

function actorsOf(rival: Rival): string[] {
  return rival.figure.actors.map(rival.passage.source.nameOf);
}

/**
 * How surely two figures speak of the same measure, 0–1: half for the words around them, a third for the actors, the rest for the time.
 * Unknown parts count half. Weights chosen on the marked drafts; they order rivals, nothing is shown of them.
 */
function affinity(judging: Judging, figure: Figure, source: Figure, passage: Passage): number {
  const words = measureOverlap(judging, figure, source, passage);
  const own = judging.figureActors(figure);
  const theirs = source.actors.map(passage.source.nameOf);
  const actors = own.length === 0 || theirs.length === 0 ? 0.5 : own.filter((name) => theirs.includes(name)).length / Math.max(own.length, Math.min(theirs.length, own.length + 1));
  const time = figure.when === null || source.when === null ? 0.5 : figure.when.startsWith(source.when) || source.when.startsWith(figure.when) ? 1 : 0;
  return 0.5 * words + 0.35 * actors + 0.15 * time;
}

/** Share of the content words beside the claim's figure that the passage has too; actors' own names are left to the actor part. */
function measureOverlap(judging: Judging, figure: Figure, source: Figure, passage: Passage): number {
  const measure = stemsWithin(judging.sentence, judging.measureSpan(figure));
  const theirMeasure = new Set(source.measures === '' ? [] : judging.stemsOf(source.measures));
  let sum = 0;
  let total = 0;
  for (const word of judging.sentence.content) {
    if (judging.isName(word)) continue;
    const weight = (judging.sought.weights.get(word.stem) ?? 1) * (measure.has(word.stem) ? 2 : 1);
    total += weight;
    if (theirMeasure.has(word.stem) || passage.sentence.stems.has(word.stem)) sum += weight;
  }
  return total === 0 ? 0.5 : sum / total;
}

function stemsWithin(sentence: PreparedSentence, span: Span | null): ReadonlySet<string> {
  if (span === null) return new Set();
  return new Set(sentence.content.filter((word) => contains(span, word)).map((word) => word.stem));
}

function insideQuotation(sentence: PreparedSentence, span: Span): boolean {
  return sentence.quotations.some((quotation) => quotation.direct && contains(quotation.span, span));
}

/** The value stands somewhere in the corpus, if not near the matter: then the words, not the figure, lack a source. */
function statedElsewhere(corpus: CorpusView, figure: Figure): boolean {
  return corpus.figuresEqualTo(figure).length > 0;
}

/** What a source's figure is about, in the source's words: "Russia–Vietnam bilateral trade in 2023". */
function describe(rival: Rival): string {
  return aboutFigure(rival.figure, rival.passage.source);
}

/** What a figure is about, for a message: its actors, what it measures and when; "" where the source leaves it open. */
export function aboutFigure(figure: Figure, source: Source): string {
  const article = source.prepared.article;
  const measures = figure.measures.toLowerCase();
  const names = figure.actors
    .map((actor) => article.actors[actor]?.name ?? '')
    .filter((name) => name !== '' && !measures.includes(name.toLowerCase()))
    .slice(0, 2);
  const matter = [names.join('\u2013'), figure.measures].filter((part) => part !== '').join(' ');
  const year = figure.when === null ? '' : figure.when.slice(0, 4);
  return matter === '' ? '' : year === '' || matter.includes(year) ? matter : `${matter} in ${year}`;
}

