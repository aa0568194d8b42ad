import { foldName } from '../extract/names-compare';
import { figureKey } from '../extract/figures-compare';
import type { BlockKind, Document } from '../model';
import { proseOf } from '../text/prose';
import { isFunctionWord, stem, tokenize } from '../text/tokens';
import type { Contribution } from './contribution';
import type { KeyCounts, WeightedKey } from './inverted-index';
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
export function articleKeys(document: Document, contribution: Contribution): ArticleKeys {
  const counts = new Map<string, number>();
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  let length = 0;
  for (const word of wordsOf(document, SEARCHED)) {
    if (isFunctionWord(word)) continue;
    length++;
    count(stem(word));
  }
  const names = contribution.actors.map((actor) => [actor.name, ...actor.aliases].map((name) => ACTOR_SIGN + foldName(name)));
  for (const { actor } of contribution.mentions) names[actor]?.forEach(count);
  for (const figure of contribution.figures) if (figure.value !== null) count(FIGURE_SIGN + figureKey(figure));
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

/** Folded words of the body, in order: what near-duplicates are recognised by. */
export function bodyWords(document: Document): string[] {
  return wordsOf(document, BODY);
}

function wordsOf(document: Document, kinds: ReadonlySet<BlockKind>): string[] {
  const prose = proseOf(document);
  return document.blocks
    .filter((block) => kinds.has(block.kind))
    .flatMap((block) => tokenize(prose, block.span.start, block.span.end).map((token) => token.word));
}
