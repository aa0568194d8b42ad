import type { Actor, ActorKind, Article, ArticleId, Figure, FigureEntry, Location, Metadata, Quotation, Span } from '../model';
import type { StatedMeasure, Statements } from './statements';

/** What is asked of the index: stems of content words, folded actor names, figure keys. Unknown entries are ignored. */
export interface Query {
  readonly terms: readonly string[];
  readonly actors: readonly string[];
  readonly figures: readonly string[];
}

/** An article that a query found. */
export interface Hit {
  readonly article: ArticleId;
  /** BM25 (Robertson & Zaragoza 2009); comparable within one query only. */
  readonly score: number;
}

/** An article as lists show it. */
export interface ArticleSummary {
  readonly id: ArticleId;
  readonly path: string;
  readonly metadata: Metadata;
  /** The article's origin: the id of the earliest article of its cluster of near-duplicates, itself where it stands alone. */
  readonly origin: ArticleId;
}

/** What is counted while the corpus is asked, for budgets: read it, subtract an earlier reading. */
export interface Counters {
  readonly postingsVisited: number;
  /** Articles made again from what is kept of them; those that are still open cost nothing. */
  readonly articlesOpened: number;
}

/**
 * The corpus as everyone but its owner sees it: questions only. All names are compared folded (text/fold).
 * Every list is in a fixed order (path, then position), so that the same articles give the same answers.
 */
export interface CorpusView {
  /** Grows with every change; equal versions of one corpus answer alike. */
  readonly version: number;
  readonly articleCount: number;
  readonly originCount: number;
  readonly counters: Counters;

  articles(): readonly ArticleSummary[];
  byKey(key: string): ArticleSummary | undefined;
  byPath(path: string): ArticleSummary | undefined;
  /** Of how many origins these articles are. */
  originsAmong(articles: Iterable<ArticleId>): number;
  /** The article, first by path, whose metadata give this address; a fragment and a closing slash make no difference. */
  byUrl(url: string): ArticleSummary | undefined;
  /** The article with its mentions, extracted again on demand and kept for a while; undefined once it is removed. */
  open(id: ArticleId): Article | undefined;
  /** Something that stays the same as long as `open` gives the same words under this number; undefined once there is no such article. */
  editionOf(id: ArticleId): unknown;
  locate(id: ArticleId, span: Span): Location;
  /** Text of an article, read without extracting it; "" where there is none. */
  textOf(id: ArticleId): string;
  /** Words of the sentence that holds `offset`, read without extracting the article; "" where there is none. */
  passageAt(id: ArticleId, offset: number): string;

  /** Best articles first, at most `limit`; ties by path. Visits at most `postings` (the budget of a whole question where none is given), rarest terms first. */
  search(query: Query, limit: number, postings?: number): readonly Hit[];
  /** What the answer to a query rests on besides its articles' own words, in a few letters: while it stays the same, so does every search for the query. */
  traitsOf(query: Query): string;
  /** Inverse document frequency of a stem, ≥ 0; the highest value for a stem no article has. */
  idf(stem: string): number;

  /** Actors whose name or alias is exactly `name`; several where it is ambiguous, none where it is unknown. */
  actorsNamed(name: string): readonly Actor[];
  /** Actors with a name or alias that starts with `prefix` at a word, most mentioned first. */
  actorsStarting(prefix: string, limit: number): readonly Actor[];
  /** Actors with a name or alias that differs from `name` by a slip of spelling; nearest first. Never one named exactly so. */
  actorsLike(name: string, limit: number, kind?: ActorKind): readonly Actor[];
  /** Every actor, most mentioned first. */
  actors(): readonly Actor[];

  /** True where an article states exactly this value, unit and kind. */
  states(figure: Figure): boolean;
  /** Every statement of exactly this value, unit and kind. */
  figuresEqualTo(figure: Figure): readonly FigureEntry[];
  /** Statements whose words, measure or actors start with every word of `words`: the first `limit`, with `timeless` those of them that are no point or stretch of the calendar. */
  figuresMatching(words: string, limit: number, timeless?: boolean): readonly FigureEntry[];
  /** Statements about an actor; with `articles`, those of so many articles, the first by path that make any. */
  figuresOf(actorName: string, articles?: number): readonly FigureEntry[];
  figures(): readonly FigureEntry[];
  /** What all articles say of the measure of `figure`, its actors given by their names in the corpus: same value, roundings, other values. */
  statementsOf(figure: Figure, actorNames: readonly string[]): Statements;
  /** Every measure once, with all statements of it. */
  measures(): readonly StatedMeasure[];

  /** What an actor is quoted with; with `articles`, in so many articles, the first by path that quote it. */
  quotationsBy(actorName: string, articles?: number): readonly { readonly quotation: Quotation; readonly location: Location }[];
}
