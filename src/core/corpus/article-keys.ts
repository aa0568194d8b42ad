import { foldName } from '../extract/names-compare';
import { figureKey } from '../extract/figures-compare';
import type { BlockKind, Document, Figure, LocalActor } from '../model';
import { cutLoose } from '../text/cut-loose';
import { proseOf } from '../text/prose';
import { addFoldedWords, type FoldedWord } from '../text/folded-words';
import type { KeyCounter, WeightedKey } from './inverted-index';
import { once } from './once';
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

/** Counts the keys of an article: stems of its content words, names and aliases of its actors, its figures; answers its content words, function words left out. The same document always yields the same keys. */
export function countKeys({ word: countWord, text: count }: KeyCounter, words: ArticleWords, { actors, mentions, figures }: Found): number {
  let length = 0;
  for (const word of words.searched) {
    if (word.closed) continue;
    countWord(word);
    length++;
  }
  const mentioned = new Uint32Array(actors.length);
  for (const { actor } of mentions) if (actor >= 0 && actor < mentioned.length) mentioned[actor]!++;
  actors.forEach(({ name, aliases }, at) => {
    const times = mentioned[at]!;
    if (times === 0) return;
    count(actorKey(name), times);
    for (const alias of aliases) count(actorKey(alias), times);
  });
  for (const figure of figures) if (figure.value !== null && figure.sentence >= 0) count(FIGURE_SIGN + figureKey(figure), 1);
  return length;
}

/** What of an article's actors and figures is searched. */
export interface Found {
  readonly actors: readonly LocalActor[];
  readonly mentions: readonly { readonly actor: number }[];
  readonly figures: readonly Figure[];
}

/** The articles of a corpus name the same few thousand. */
const ACTOR_KEYS_LIMIT = 50_000;
const actorKeys = new Map<string, string>();

function actorKey(name: string): string {
  const known = actorKeys.get(name);
  if (known !== undefined) return known;
  const key = ACTOR_SIGN + foldName(name);
  if (actorKeys.size >= ACTOR_KEYS_LIMIT) actorKeys.clear();
  actorKeys.set(cutLoose(name), key);
  return key;
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
  /** Where the words of each paragraph of the body begin and end. */
  const body: Stretch[] = [];
  const long: Stretch[] = [];
  for (const { kind, span } of document.blocks) {
    if (!SEARCHED.has(kind)) continue;
    const start = searched.length;
    addFoldedWords(searched, prose, span.start, span.end);
    if (!BODY.has(kind)) continue;
    const stretch = { start, end: searched.length };
    body.push(stretch);
    if (span.end - span.start > LONGEST_LINE) long.push(stretch);
  }
  const [inBody, inStory] = [
    once(() => wordsIn(searched, body)),
    once(() => wordsIn(searched, wordCount(long) < wordCount(body) * STORY_SHARE ? body : long)),
  ];
  return {
    searched,
    get body() {
      return inBody();
    },
    get story() {
      return inStory();
    },
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function wordCount(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0);
}

function wordsIn(words: readonly FoldedWord[], stretches: readonly Stretch[]): FoldedWord[] {
  const found: FoldedWord[] = [];
  for (const { start, end } of stretches) for (let at = start; at < end; at++) found.push(words[at]!);
  return found;
}
