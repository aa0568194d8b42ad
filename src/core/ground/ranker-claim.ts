import { isGivenName } from '../extract/names';
import { placeNamed } from '../extract/places';
import type { Article, Difference, Match } from '../model';
import { isDigit } from '../text/chars';
import { contains } from '../text/spans';
import { kinOf } from './kin';
import type { PreparedSentence } from './prepare';
import type { KeyPlaces, Profile } from './ranker-profile';
import { MOST_TELLING, rankedWords, type RankedWord } from './ranker-words';

/** A claim sentence with what the typed comparison said of it. */
export interface Compared {
  readonly draft: Article;
  readonly sentence: PreparedSentence;
  readonly differences: readonly Pick<Difference, 'kind' | 'loose' | 'claimSpan'>[];
  readonly matched: readonly Pick<Match, 'claimSpan'>[];
}

/** A content word of the claim, held against one article. */
export interface ClaimWord {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly key: string;
  readonly kind: 'name' | 'numeral' | 'plain';
  /** How much it tells. */
  readonly weight: number;
  /** The same for its key alone, whatever its kind. */
  readonly telling: number;
  /** Where it stands in the article; undefined where it does not. */
  readonly there: KeyPlaces | undefined;
  /** Ascending sentences of the article that have it, or where none does a word of kindred meaning; undefined where there is neither. */
  readonly told: readonly number[] | undefined;
  /** Place among the claim's words. */
  readonly at: number;
}

/** The words of a claim's sentence held against one article; `content` are those its score counts. */
export interface ClaimWords {
  readonly all: readonly RankedWord[];
  readonly content: readonly ClaimWord[];
  /** Each content word once. */
  readonly unique: readonly ClaimWord[];
}

/** The words of a claim's sentence, which is held against several articles. */
const claimed = new WeakMap<PreparedSentence, readonly RankedWord[]>();

/** Words of the claim. Words of a figure, date or name that the typed comparison settled, though the article words it otherwise, are left to it. */
export function claimWordsOf({ draft, sentence, differences, matched }: Compared, profile: Profile): ClaimWords {
  const { placesOf } = profile;
  const settled = [...matched, ...differences.filter(({ kind }) => kind === 'actor-spelling')].map(({ claimSpan }) => claimSpan);
  const all = claimed.get(sentence) ?? rankedWords(draft, sentence.tokens);
  claimed.set(sentence, all);
  // Where all is in small letters but for what the article has, capitals tell no name; gazetteer and given names do for some.
  const small = !all.some(({ capital, key }, at) => at > 0 && capital && placesOf(key) === undefined);
  const content: ClaimWord[] = [];
  const unique = new Map<string, ClaimWord>();
  for (let at = 0; at < all.length; at++) {
    const own = all[at]!;
    if (!own.content) continue;
    const { start, end, word, key, capital, telling } = own;
    const there = placesOf(key);
    if (!there && settled.some((span) => contains(span, own))) continue;
    const numeral = isDigit(key.charCodeAt(0));
    const named =
      !numeral &&
      (there?.name === true || sentence.mentions.some(({ span }) => contains(span, own)) || (!there && capital && at > 0) ||
        (!there && small && !capital && word.length > 3 && (placeNamed(word) !== undefined || isGivenName(word))));
    const kind = numeral ? 'numeral' : named ? 'name' : 'plain';
    const made: ClaimWord = { start, end, word, key, kind, weight: kind === 'plain' ? telling : MOST_TELLING, telling, there, told: there?.sentences ?? (numeral ? undefined : kindredSentences(key, profile)), at };
    content.push(made);
    unique.set(key, made);
  }
  return { all, content, unique: [...unique.values()] };
}

/** Sentences that have a word of kindred meaning ("trip" for "visit"), ascending; undefined where none has. A retelling words most of its matter so. */
function kindredSentences(key: string, { placesOf }: Profile): readonly number[] | undefined {
  const sentences = new Set<number>();
  for (const kindred of kinOf(key)) for (const sentence of placesOf(kindred)?.sentences ?? []) sentences.add(sentence);
  return sentences.size === 0 ? undefined : [...sentences].sort((a, b) => a - b);
}
