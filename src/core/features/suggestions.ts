import Fuse from 'fuse.js';
import { fromEachWord } from '../corpus/prefix-table';
import type { CorpusView } from '../corpus/view';
import { foldName } from '../extract/names-compare';
import { figureKey } from '../extract/figures-compare';
import type { Actor, Article, FigureEntry, Metadata, Span } from '../model';
import { fold } from '../text/fold';
import { tokenize } from '../text/tokens';
import { actorCard, presentRole, whatItIs } from './actor-card';
import { articleCard } from './article-card';
import { joined, listed, type Card } from './card';
import { figureCard } from './figure-card';
import { isTime, tellingRank } from './telling';
import { typedAfterTrigger, typedKey, typedWords, type Typed } from './typed';

/** Something to put at the caret. */
export interface Suggestion {
  readonly label: string;
  readonly kind: 'actor' | 'figure' | 'citation';
  /** Role or kind of an actor, measure of a figure, title of an article. */
  readonly detail: string;
  /** Citation key of the article it comes from. */
  readonly source: string;
  readonly insert: string;
  /** Starts with what was typed, so that an editor that filters by it keeps the item and its order. */
  readonly filter: string;
  readonly card: () => Card | null;
  /** Position in the list. */
  readonly order: number;
}

/** Suggestions for the words of `span`. */
export interface Suggestions {
  readonly span: Span;
  readonly items: readonly Suggestion[];
  /** True where more typing may bring others. */
  readonly incomplete: boolean;
}

type Item = Omit<Suggestion, 'order'>;

/** More than a screenful of either kind is not read. */
const ACTORS = 20;
const FIGURES = 20;
const KEYS = 50;
/** One letter stands in every measure; two begin to tell. */
const FIGURE_LETTERS = 2;
/** Shorter words have too many neighbours to guess a slip in. */
const TYPO_LETTERS = 4;
/** LIBRARIES.md: Fuse.js takes 10 ms over 5,000 names; each of these has a few forms. */
const TYPO_CANDIDATES = 300;
/** A slip is looked for in what follows the trigger, else in the last two words. */
const TYPO_SPANS = 2;
/** Share of letters that may differ (Fuse.js' threshold); two letters swapped count as two, in a word of five 0.4. */
const TYPO_SCORE = 0.4;

/** What can be put at `offset`: citation keys within `[@`; else actors and figures for the words after the trigger, or before the caret. */
export function suggest(draft: { readonly text: string; readonly metadata: Metadata }, corpus: CorpusView, offset: number, options: { readonly trigger: string }): Suggestions {
  const key = typedKey(draft.text, offset);
  if (key) return listedAt(key.span, citations(key, corpus), KEYS);
  const triggered = typedAfterTrigger(draft.text, offset, options.trigger);
  const candidates = [...(triggered ? [triggered] : []), ...typedWords(draft.text, offset)];
  for (const typed of candidates) {
    const items = starting(typed, draft.text, corpus);
    if (items.length > 0) return listedAt(typed.span, items, ACTORS + FIGURES);
  }
  for (const typed of triggered ? [triggered] : candidates.slice(-TYPO_SPANS)) {
    const items = misspelt(typed, draft.text, corpus);
    if (items.length > 0) return listedAt(typed.span, items, ACTORS);
  }
  const nothing = triggered ?? candidates.at(-1) ?? { span: { start: offset, end: offset }, words: '' };
  return listedAt(nothing.span, nothing.words === '' ? starting(nothing, draft.text, corpus) : [], ACTORS + FIGURES);
}

/** A whole list of keys can be filtered by the editor; names and figures are asked for anew with each letter, which costs less than sending all. */
function listedAt(span: Span, items: readonly Item[], limit: number): Suggestions {
  const shown = items.slice(0, limit).map((item, order) => ({ ...item, order }));
  return { span, items: shown, incomplete: items.length >= limit || items.some(({ kind }) => kind !== 'citation') || items.length === 0 };
}

function starting(typed: Typed, text: string, corpus: CorpusView): Item[] {
  const { words } = typed;
  const prefix = text.slice(typed.span.start, typed.span.end);
  const actors = corpus.actorsStarting(words, ACTORS).map((actor) => actorItem(actor, prefix + restOf(actor, words), corpus));
  const tokens = tokenize(words);
  const numeric = /[\p{N}\p{Sc}]/u.test(words);
  const telling = numeric || tokens.some(({ word }) => word.length >= FIGURE_LETTERS);
  const figures = telling && tokens.length > 0 ? figureItems(corpus.figuresMatching(words, FIGURES * 5, !/\p{N}/u.test(words)), words, prefix, corpus) : [];
  return numeric ? [...figures, ...actors] : [...actors, ...figures];
}

/** Names one or two letters off, among those that start like what was typed. */
function misspelt(typed: Typed, text: string, corpus: CorpusView): Item[] {
  const folded = foldName(typed.words);
  if (folded.length < TYPO_LETTERS || /\d/.test(folded)) return [];
  // Compared at the length typed: the rest of the name is still to come. Many names start alike: each start is compared once.
  const times = lettersOf(folded);
  const near = new Map<string, number[]>();
  const forms = formsStarting(folded.slice(0, 1), corpus);
  forms.forEach(({ form }, at) => {
    const start = form.slice(0, folded.length + 1);
    const alike = near.get(start);
    if (alike) alike.push(at);
    else if (lettersMissing(times, start) <= TYPO_SCORE * folded.length) near.set(start, [at]);
  });
  const starts = [...near].map(([start, alike]) => ({ start, alike }));
  const found = new Fuse(starts, { keys: ['start'], threshold: TYPO_SCORE, ignoreLocation: true, includeScore: true }).search(folded)
    .flatMap(({ item, score = 0 }) => item.alike.map((at) => ({ at, score })))
    .sort((a, b) => a.score - b.score || a.at - b.at)
    .slice(0, ACTORS);
  const prefix = text.slice(typed.span.start, typed.span.end);
  return [...new Set(found.map(({ at }) => forms[at]!.actor))].map((actor) => actorItem(actor, `${prefix} ${actor.name}`, corpus));
}

interface NameStart {
  readonly actor: Actor;
  /** A name or alias from one of its words on, folded. */
  readonly form: string;
}

/** By the corpus as it is, for each letter that was asked for: every key press within a word asks for the same. */
const startingWith = new WeakMap<CorpusView, { readonly version: number; readonly forms: Map<string, readonly NameStart[]> }>();

function formsStarting(letter: string, corpus: CorpusView): readonly NameStart[] {
  let known = startingWith.get(corpus);
  if (known?.version !== corpus.version) startingWith.set(corpus, (known = { version: corpus.version, forms: new Map() }));
  const before = known.forms.get(letter);
  if (before) return before;
  const made = corpus.actorsStarting(letter, TYPO_CANDIDATES).flatMap((actor) => [actor.name, ...actor.aliases].flatMap((form) => fromEachWord(foldName(form))).map((form) => ({ actor, form })));
  known.forms.set(letter, made);
  return made;
}

/** How often each letter stands in a word. */
function lettersOf(word: string): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const letter of word) times.set(letter, (times.get(letter) ?? 0) + 1);
  return times;
}

/** Letters that `start` has too few of: each is a slip, so most names need no closer look. */
function lettersMissing(times: ReadonlyMap<string, number>, start: string): number {
  let missing = 0;
  for (const [letter, wanted] of times) {
    let left = wanted;
    for (let at = start.indexOf(letter); at >= 0 && left > 0; at = start.indexOf(letter, at + letter.length)) left--;
    missing += left;
  }
  return missing;
}

function actorItem(actor: Actor, filter: string, corpus: CorpusView): Item {
  const source = (presentRole(actor)?.location ?? actor.earliest)?.key ?? '';
  return { label: actor.name, kind: 'actor', detail: whatItIs(actor), source, insert: actor.name, filter, card: () => actorCard([actor], corpus) };
}

/** What follows the typed words in the form of the name that they start. */
function restOf(actor: Actor, words: string): string {
  const folded = foldName(words);
  const form = [actor.name, ...actor.aliases].flatMap((name) => fromEachWord(foldName(name))).find((start) => start.startsWith(folded));
  return `${form?.slice(folded.length) ?? ''} ${actor.name}`;
}

/**
 * Each value once, as its first article words it, none in words; those whose own words start with what was typed come first, then amounts
 * and shares. Times only where they are what is being typed: a year stands beside every measure.
 */
function figureItems(entries: readonly FigureEntry[], words: string, prefix: string, corpus: CorpusView): Item[] {
  const money = /\p{Sc}/u.test(words);
  const folded = fold(words);
  const distinct = new Map<string, FigureEntry>();
  for (const entry of entries) {
    const { figure } = entry;
    if (isTime(figure) && !(/\p{N}/u.test(words) && fold(figure.text).startsWith(folded))) continue;
    if (tellingRank(figure) === 2 || (money && figure.kind !== 'money')) continue;
    const key = `${figureKey(figure)} ${fold(figure.measures)}`;
    if (!distinct.has(key)) distinct.set(key, entry);
  }
  const rank = ({ figure }: FigureEntry): number => (fold(figure.text).startsWith(folded) ? -1 : tellingRank(figure));
  const ordered = [...distinct.values()].sort((a, b) => rank(a) - rank(b));
  return ordered.slice(0, FIGURES).map(({ figure, actorNames, location }) => ({
    label: figure.text,
    kind: 'figure',
    detail: joined([figure.measures, listed(actorNames), figure.when]),
    source: location.key,
    insert: figure.text,
    filter: `${prefix} ${joined([figure.text, figure.measures, ...actorNames], ' ')}`,
    card: () => {
      const article: Article | undefined = corpus.open(location.article);
      return article ? figureCard(article.figures.find(({ span }) => span.start === location.span.start) ?? figure, article, corpus) : null;
    },
  }));
}

function citations({ words }: Typed, corpus: CorpusView): Item[] {
  const folded = fold(words);
  const starts = (text: string): boolean => fold(text).startsWith(folded);
  const ranked = corpus.articles().flatMap((article) => {
    const { key, title = '', outlet = '' } = article.metadata;
    if (corpus.byKey(key)?.id !== article.id) return [];
    const rank = starts(key) ? 0 : fold(key).includes(folded) ? 1 : tokenize(`${title} ${outlet}`).some(({ word }) => word.startsWith(folded)) ? 2 : 3;
    return rank === 3 ? [] : [{ article, rank }];
  });
  ranked.sort((a, b) => a.rank - b.rank);
  return ranked.map(({ article, article: { metadata } }) => ({
    label: metadata.key,
    kind: 'citation',
    detail: joined([metadata.title, metadata.outlet, metadata.date]),
    source: metadata.key,
    insert: metadata.key,
    filter: joined([words, metadata.key, metadata.title], ' '),
    card: () => articleCard(article, corpus),
  }));
}
