import { isGivenName } from '../extract/names';
import { placeNamed } from '../extract/places';
import type { Article, Difference, Match } from '../model';
import { contains } from '../text/spans';
import type { PreparedSentence } from './prepare';
import type { Profile } from './ranker-profile';
import { rankedWords, tellingOf, type RankedWord } from './ranker-words';

/** A claim sentence with what the typed comparison said of it. */
export interface Compared {
  readonly draft: Article;
  readonly sentence: PreparedSentence;
  readonly differences: readonly Pick<Difference, 'kind' | 'loose' | 'claimSpan'>[];
  readonly matched: readonly Pick<Match, 'claimSpan'>[];
}

/** A content word of the claim, held against one article. */
export interface ClaimWord extends RankedWord {
  readonly kind: 'name' | 'numeral' | 'plain';
  /** How much it tells. */
  readonly weight: number;
  readonly known: boolean;
  /** Place among the claim's words. */
  readonly at: number;
}

export interface ClaimWords {
  readonly all: readonly RankedWord[];
  readonly content: readonly ClaimWord[];
  /** Each content word once. */
  readonly unique: readonly ClaimWord[];
}

/** Words of the claim. Words of a figure, date or name that the typed comparison settled, though the article words it otherwise, are left to it. */
export function claimWordsOf({ draft, sentence, differences, matched }: Compared, profile: Profile): ClaimWords {
  const settled = [...matched, ...differences.filter(({ kind }) => kind === 'actor-spelling')].map(({ claimSpan }) => claimSpan);
  const all = rankedWords(draft, sentence.tokens, 0);
  // Where all is in small letters but for what the article has, capitals tell no name; gazetteer and given names do for some.
  const small = !all.some(({ capital, key }, at) => at > 0 && capital && !profile.places.has(key));
  const content = all.flatMap((word, at): ClaimWord[] => {
    if (!word.content) return [];
    const known = profile.places.has(word.key);
    if (!known && settled.some((span) => contains(span, word))) return [];
    const named =
      profile.names.has(word.key) || sentence.mentions.some(({ span }) => contains(span, word)) || (!known && word.capital && at > 0) ||
      (!known && small && !word.capital && word.word.length > 3 && (placeNamed(word.word) !== undefined || isGivenName(word.word)));
    const kind = /^\d/.test(word.key) ? 'numeral' : named ? 'name' : 'plain';
    return [{ ...word, kind, weight: tellingOf(kind === 'plain' ? word.key : ''), known, at }];
  });
  return { all, content, unique: [...new Map(content.map((word) => [word.key, word])).values()] };
}
