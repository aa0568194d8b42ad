import { foldName } from '../extract/names-compare';
import { figureKey } from '../extract/figures-compare';
import type { BlockKind, Document } from '../model';
import { proseOf } from '../text/prose';
import { type FoldedWord, foldedWords } from '../text/folded-words';
import type { Contribution } from './contribution';
import type { KeyCounts, WeightedKey } from './inverted-index';
import { LONGEST_LINE } from './repeated-lines';
import type { Query } from './view';

/** Tokens begin with a letter or digit, so these signs keep names and figures apart from words. */
const ACTOR_SIGN = '@';
const FIGURE_SIGN = '#';
/** The words of a name are counted one by one as well; the name as a whole adds one word more. */
const ACTOR_WEIGHT = 1;
/** An equal figure agrees in value and in unit: two words' worth. */
const FIGURE_WEIGHT = 2;

const SEARCHED: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'block-quote', 'table', 'heading']);
/** A heading repeats the story in the paper's own words; only what is printed under it can be a copy. */
const BODY: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'block-quote']);

/** What one article adds to the inverted index. */
export interface ArticleKeys {
  readonly counts: KeyCounts;
  /** Content words, function words left out. */
  readonly length: number;
}

/** Keys of an article: stems of its content words, names and aliases of its actors, its figures. The same document always yields the same keys. */
export function articleKeys(words: ArticleWords, contribution: Contribution): ArticleKeys {
  const counts = new Map<string, number>();
  const count = (key: string, times = 1): void => void counts.set(key, (counts.get(key) ?? 0) + times);
  let length = 0;
  // Counted in the words: a map asked for each word of an article would take most of the time.
  const distinct: FoldedWord[] = [];
  for (const word of words.searched) if (!word.closed && word.times++ === 0) distinct.push(word);
  for (const word of distinct) {
    length += word.times;
    count(word.stem, word.times);
    word.times = 0;
  }
  const names = contribution.actors.map((actor) => [actor.name, ...actor.aliases].map((name) => ACTOR_SIGN + foldName(name)));
  for (const { actor } of contribution.mentions) for (const name of names[actor] ?? []) count(name);
  for (const figure of contribution.figures) if (figure.value !== null && figure.sentence >= 0) count(FIGURE_SIGN + figureKey(figure));
  return { counts, length };
}

/** A query in the keys of the index. */
export function queryKeys(query: Query): WeightedKey[] {
  return [
    ...query.terms.map((term) => ({ key: term, weight: 1 })),
    ...query.actors.map((name) => ({ key: ACTOR_SIGN + foldName(name), weight: ACTOR_WEIGHT })),
    ...query.figures.map((key) => ({ key: FIGURE_SIGN + key, weight: FIGURE_WEIGHT })),
  ];
}

/** Folded words of an article, in order. */
export interface ArticleWords {
  readonly searched: readonly FoldedWord[];
  /** Those that near-duplicates are recognised by. */
  readonly body: readonly FoldedWord[];
  /** Those of the paragraphs too long for page debris, which tell one story from another; the whole body where they are the lesser part of it. */
  readonly story: readonly FoldedWord[];
}

/** An article of short paragraphs only (verse, a live report) is told by all of them; a short story above a long page footing is not. */
const STORY_SHARE = 0.25;

/** Reads the words of a document, furniture, code and front matter left out. */
export function wordsOf(document: Document): ArticleWords {
  const prose = proseOf(document);
  const searched: FoldedWord[] = [];
  const body: FoldedWord[] = [];
  const long: FoldedWord[] = [];
  for (const { kind, span } of document.blocks) {
    if (!SEARCHED.has(kind)) continue;
    const told = span.end - span.start > LONGEST_LINE;
    const words = foldedWords(prose, span.start, span.end);
    for (const word of words) searched.push(word);
    if (!BODY.has(kind)) continue;
    for (const word of words) body.push(word);
    if (told) for (const word of words) long.push(word);
  }
  return { searched, body, story: long.length < body.length * STORY_SHARE ? body : long };
}
