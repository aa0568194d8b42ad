import type { Actor, ActorKind, Article, ArticleId, Figure, FigureEntry, Fingerprint, Location, Problem, Quotation, Span } from '../model';
import { lineOf } from '../text/lines';
import { proseOf } from '../text/prose';
import { splitSentences } from '../text/sentences';
import { textOf } from '../text/spans';
import { countKeys, queryKeys, wordsOf } from './article-keys';
import { createDirectories, type Directories, type DirectoriesContents } from './directories';
import { createInvertedIndex, type CountKeys, type InvertedIndex } from './inverted-index';
import type { KeptDirectories } from './kept-directories';
import type { KeptRecords } from './kept-records';
import { addressOf, createNamedPaths, type NamedPaths } from './named-paths';
import { once } from './once';
import { createOpenArticles } from './open-articles';
import type { PackedTable } from './packed-tables';
import { prepareArticle, type PreparedArticle } from './prepared-article';
import { openRecord, type ArticleRecord, type StoredRecord } from './record';
import { byText, insertSorted, removeSorted } from './sorted';
import { matterOf, statementsOf, type StatedMeasure, type Statements } from './statements';
import { createThawing, type Table } from './thawing';
import type { ArticleSummary, CorpusView, Counters, Hit, Query } from './view';
import { say } from '../text/say';

/** Changes that wait for the index: it takes them in when it is asked, for on disk a change is without them. */
const WAITING = 16;
/** Statements of like words that are held against a figure, for each of its words. */
const LOOKED_AT = 200;

/** Everything of a corpus that the store keeps. */
export interface CorpusContents {
  /** In order of path. */
  readonly records: readonly ArticleRecord[];
  readonly index: InvertedIndex;
  readonly directories: DirectoriesContents;
}

/** A corpus as the store holds it; articles by the numbers of `records`. */
export interface KeptCorpus {
  readonly records: KeptRecords;
  readonly index: () => InvertedIndex;
  /** Numbers of articles by citation key and by address, in order of path. */
  readonly names: () => { readonly byKey: PackedTable<string>; readonly byUrl: PackedTable<string> };
  readonly directories: KeptDirectories;
}

/** A path whose article changed: its record, or nothing where it was removed. */
export interface Change {
  readonly path: string;
  readonly record: ArticleRecord | undefined;
}

/** Counters with those that only the corpus' owner needs. */
export interface CorpusCounters extends Counters {
  /** Questions for an open article, those that were answered from what is kept open included. */
  readonly articlesAsked: number;
  /** Actors of the directory that were new or had other members after a change. */
  readonly actorsJoined: number;
}

/**
 * All articles, indexed: the one object of the core with state. Search and look-up by key or path follow each change at once; directories,
 * origins and lines that repeat take it in at their next question, at the cost of the change. Search ranks by those lines too, no answer shows them. A changed article gets a new id, so that no old span is led into new text.
 */
export class Corpus implements CorpusView {
  readonly #kept: KeptRecords | undefined;
  readonly #records: Table<ArticleId, ArticleRecord>;
  readonly #byPath: Table<string, ArticleRecord>;
  readonly #byKey: () => NamedPaths;
  readonly #byUrl: () => NamedPaths;
  readonly #opened: () => InvertedIndex;
  /** Articles to take out of the index and put into it, in order. */
  #waiting: ((index: InvertedIndex) => void)[] = [];
  readonly #open = createOpenArticles();
  /** Ascending. */
  #paths: string[];
  readonly #directories: Directories;
  /** The version that last changed a path. */
  readonly #changes = new Map<string, number>();
  /** The path that each version changed, from the first on: what came last is found without going through all that came before. */
  readonly #changed: string[] = [];
  #nextId: ArticleId;
  #version = 0;

  /** A corpus of no articles, or of those that were kept. */
  constructor(kept?: KeptCorpus) {
    this.#kept = kept?.records;
    this.#nextId = (kept?.records.size ?? 0) + 1;
    this.#opened = kept?.index ?? once(createInvertedIndex);
    this.#records = createThawing(kept?.records.recordOf);
    this.#byPath = createThawing(kept && ((path) => kept.records.recordOf(kept.records.numberOf(path) ?? NO_ARTICLE)));
    const paths = kept?.records.paths() ?? [];
    this.#paths = [...paths];
    this.#byKey = once(() => createNamedPaths(kept?.names().byKey, paths));
    this.#byUrl = once(() => createNamedPaths(kept?.names().byUrl, paths));
    this.#directories = createDirectories(locate, () => this.#inOrder().map(({ id }) => id), kept?.directories);
  }

  /** Adds an article, or replaces the one of the same path. */
  put(article: Article, fingerprint: Fingerprint): void {
    this.take(prepareArticle(article), fingerprint);
  }

  /** The same with an article that was prepared, perhaps in another thread. */
  take({ path, metadata, sketch, lines, packed, keys }: PreparedArticle, fingerprint: Fingerprint): void {
    this.#leave(path);
    this.#enter(openRecord({ id: this.#nextId++, path, metadata, fingerprint, sketch, lines, packed }), keys);
    this.#follow();
  }

  /** Takes in a record that was kept, or puts it in the place of the one of its path; `make` is given its number. The index takes it in when it is asked. */
  restore(make: (id: ArticleId) => StoredRecord): void {
    const record = openRecord(make(this.#nextId++));
    this.#leave(record.path);
    this.#enter(record, (counter) => countKeys(counter, wordsOf(record.document()), record.contribution()));
  }

  /** Removes the article of this path; false where there is none. */
  remove(path: string): boolean {
    const isThere = this.#leave(path);
    this.#follow();
    return isThere;
  }

  /** What told the article of this path from a changed one when it was put; undefined where there is none. */
  fingerprintOf(path: string): Fingerprint | undefined {
    const kept = this.#changes.has(path) ? undefined : this.#kept?.numberOf(path);
    return kept === undefined ? this.#byPath.get(path)?.fingerprint : this.#kept?.fingerprintOf(kept);
  }

  /** Paths of all articles, ascending. */
  paths(): readonly string[] {
    return [...this.#paths];
  }

  /** What a person should know about the corpus as a whole: citation keys that two articles claim. */
  problems(): readonly Problem[] {
    return this.#byKey().contested().flatMap(([key, [first, ...later]]) =>
      later.map((path) => ({
        subject: path,
        reason: say('has the citation key “{0}” of {1}', key, first ?? ''),
        next: say('Give one of them another “key:” in its front matter; until then {0} leads to {1}.', `@${key}`, first ?? ''),
      })),
    );
  }

  /** What the store keeps, with every change taken in. */
  contents(): CorpusContents {
    return { records: this.#inOrder(), index: this.#index(), directories: this.#directories.contents() };
  }

  /** Takes changes into the directories before anybody asks, about `most` articles of them; false once nothing waits. */
  settle(most: number): boolean {
    if (this.#waiting.length > 0) this.#index();
    return this.#directories.settle(most);
  }

  /** What was put or removed after `version`, each path once, in the order of the last changes. */
  changesSince(version: number): readonly Change[] {
    const changes: Change[] = [];
    for (let at = version; at < this.#version; at++) {
      const path = this.#changed[at]!;
      if (this.#changes.get(path) === at + 1) changes.push({ path, record: this.#byPath.get(path) });
    }
    return changes;
  }

  get version(): number {
    return this.#version;
  }

  get articleCount(): number {
    return this.#paths.length;
  }

  get originCount(): number {
    return this.#directories.originCount();
  }

  get counters(): CorpusCounters {
    return { postingsVisited: this.#opened().postingsVisited, articlesOpened: this.#open.opened(), articlesAsked: this.#open.asked(), actorsJoined: this.#directories.actorsJoined() };
  }

  originsAmong(articles: Iterable<ArticleId>): number {
    const origins = new Set<ArticleId>();
    for (const id of articles) origins.add(this.#directories.originOf(id));
    return origins.size;
  }

  articles(): readonly ArticleSummary[] {
    return this.#inOrder().map((record) => this.#summary(record));
  }

  byKey(key: string): ArticleSummary | undefined {
    const path = this.#byKey().first(key);
    return path === undefined ? undefined : this.byPath(path);
  }

  byUrl(url: string): ArticleSummary | undefined {
    const path = this.#byUrl().first(addressOf(url));
    return path === undefined ? undefined : this.byPath(path);
  }

  byPath(path: string): ArticleSummary | undefined {
    const record = this.#byPath.get(path);
    return record && this.#summary(record);
  }

  open(id: ArticleId): Article | undefined {
    const record = this.#shown(id);
    return record && this.#open.open(record);
  }

  editionOf(id: ArticleId): unknown {
    return this.#shown(id);
  }

  locate(id: ArticleId, span: Span): Location {
    const record = this.#records.get(id);
    return record ? locate(record, span) : { article: id, key: '', path: '', span, line: 1 };
  }

  textOf(id: ArticleId): string {
    return this.#records.get(id)?.document().text ?? '';
  }

  passageAt(id: ArticleId, offset: number): string {
    const document = this.#shown(id)?.document();
    const block = document?.blocks.find(({ span }) => span.start <= offset && offset < span.end);
    if (document === undefined || block === undefined) return '';
    const sentence = splitSentences(proseOf(document), [block]).find(({ span }) => span.start <= offset && offset < span.end);
    return sentence ? textOf(document.text, sentence.span) : '';
  }

  search(query: Query, limit: number, postings?: number): readonly Hit[] {
    const pathOf = (id: number): string => this.#records.get(id)?.path ?? '';
    const found = this.#index().search(queryKeys(query), limit, (a, b) => (pathOf(a) < pathOf(b) ? -1 : 1), postings);
    return found.map(({ document, score }) => ({ article: document, score }));
  }

  traitsOf(query: Query): string {
    return this.#index().traitsOf(queryKeys(query));
  }

  idf(stem: string): number {
    return this.#index().idf(stem);
  }

  actorsNamed(name: string): readonly Actor[] {
    const actors = this.#directories.actors();
    return actors.named(name).map(actors.actorOf);
  }

  actorsStarting(prefix: string, limit: number): readonly Actor[] {
    const actors = this.#directories.actors();
    return actors.starting(prefix, limit).map(actors.actorOf);
  }

  actorsLike(name: string, limit: number, kind?: ActorKind): readonly Actor[] {
    const actors = this.#directories.actors();
    return actors.like(name, limit, kind).map(actors.actorOf);
  }

  actors(): readonly Actor[] {
    const actors = this.#directories.actors();
    return actors.all().map(actors.actorOf);
  }

  states(figure: Figure): boolean {
    return this.#directories.figures().states(figure);
  }

  figuresEqualTo(figure: Figure): readonly FigureEntry[] {
    return this.#directories.figures().equalTo(figure);
  }

  figuresMatching(words: string, limit: number, timeless = false): readonly FigureEntry[] {
    return this.#directories.figures().matching(words, limit, timeless);
  }

  figuresOf(actorName: string, articles?: number): readonly FigureEntry[] {
    const figures = this.#directories.figures();
    return this.#directories.actors().named(actorName).flatMap((entry) => figures.of(entry, articles));
  }

  figures(): readonly FigureEntry[] {
    return this.#directories.figures().allOf(this.#inOrder().map(({ id }) => id));
  }

  statementsOf(figure: Figure, actorNames: readonly string[]): Statements {
    const figures = this.#directories.figures();
    const near = matterOf(figure.measures, actorNames).flatMap((word) => figures.matching(word, LOOKED_AT));
    return statementsOf(figure, actorNames, [...figures.equalTo(figure), ...near]);
  }

  measures(): readonly StatedMeasure[] {
    return this.#directories.measures();
  }

  quotationsBy(actorName: string, articles?: number): readonly { readonly quotation: Quotation; readonly location: Location }[] {
    const actors = this.#directories.actors();
    return actors.named(actorName).flatMap((entry) => actors.quotationsBy(entry, articles));
  }

  /** Takes the article of this path out; false where there is none. */
  #leave(path: string): boolean {
    const record = this.#byPath.get(path);
    if (record === undefined) return false;
    this.#waiting.push((index) => index.remove(record.id, (counter) => countKeys(counter, wordsOf(record.document()), record.contribution())));
    this.#records.delete(record.id);
    this.#byPath.delete(path);
    removeSorted(this.#paths, path, byText);
    this.#directories.remove(record);
    this.#byKey().leave(record.metadata.key, path);
    if (record.metadata.url !== undefined) this.#byUrl().leave(addressOf(record.metadata.url), path);
    this.#open.close(record.id);
    this.#note(path);
    return true;
  }

  #enter(record: ArticleRecord, keys: CountKeys): void {
    this.#waiting.push((index) => index.add(record.id, keys));
    this.#records.set(record.id, record);
    this.#byPath.set(record.path, record);
    this.#paths = insertSorted(this.#paths, record.path, byText);
    this.#directories.put(record);
    const { key, url } = record.metadata;
    this.#byKey().join(key, record.path);
    if (url !== undefined) this.#byUrl().join(addressOf(url), record.path);
    this.#note(record.path);
  }

  /** The index with every change taken in. */
  #index(): InvertedIndex {
    const [index, waiting] = [this.#opened(), this.#waiting];
    this.#waiting = [];
    for (const change of waiting) change(index);
    return index;
  }

  /** Takes changes into the index from time to time: what waits holds on to its article. */
  #follow(): void {
    if (this.#waiting.length > WAITING) this.#index();
  }

  #inOrder(): ArticleRecord[] {
    return this.#paths.map((path) => this.#byPath.get(path)!);
  }

  #note(path: string): void {
    this.#changes.set(path, ++this.#version);
    this.#changed.push(path);
  }

  /** The record as all answers see it: without lines that repeat from article to article. */
  #shown(id: ArticleId): ArticleRecord | undefined {
    const record = this.#records.get(id);
    return record && this.#directories.shown(record);
  }

  #summary({ id, path, metadata }: ArticleRecord): ArticleSummary {
    const directories = this.#directories;
    return {
      id,
      path,
      metadata,
      get origin() {
        return directories.originOf(id);
      },
    };
  }
}

/** No article has it. */
const NO_ARTICLE = Infinity;

/** Line and page are counted when they are looked at: most places are only gathered, and their text may still lie in the store. */
function locate(record: ArticleRecord, span: Span): Location {
  return {
    article: record.id,
    key: record.metadata.key,
    path: record.path,
    span,
    get line() {
      return lineOf(record.lineStarts(), span.start);
    },
    get page() {
      const { pages } = record.document();
      return pages && lineOf(pages, span.start);
    },
  };
}
