import { contains } from '../text/spans';
import type { ClaimWord, ClaimWords } from './ranker-claim';
import type { PreparedSentence } from './prepare';
import { BEGINNING, isWritten, type Profile } from './ranker-profile';
import { MOST_TELLING } from './ranker-words';

/** Counts are capped, so that one long claim does not outweigh the rest. */
const MOST = 5;
const LONGEST_RUN = 8;

/** What of a claim stands nowhere in the article, each at or above nought. */
export interface Absences {
  readonly names: number;
  readonly numerals: number;
  /** The same, weighed by how much each tells: a name that the news is full of is the likeliest to be added from knowledge. */
  readonly tellingNames: number;
  readonly tellingNumerals: number;
  /** Names of which no word stands in the article. */
  readonly wholeNames: number;
  /** Words side by side of which neither does. One alone is more often a paraphrase. */
  readonly sideBySide: number;
  /** Length of the longest run of words, function words included. */
  readonly run: number;
  /** Whether any content word does. */
  readonly any: number;
  /** Whether the first and the last content word does. */
  readonly first: number;
  readonly last: number;
}

/** Counts what is absent; a word is known by its stem, but in a run by its form, and of words side by side and in a run also by a word of kindred meaning. */
export function absencesOf({ all, content, unique }: ClaimWords, { mentions }: PreparedSentence, profile: Profile): Absences {
  const missing = unique.filter(({ there }) => !there);
  const of = (kind: ClaimWord['kind']): ClaimWord[] => missing.filter((word) => word.kind === kind);
  const telling = (words: readonly ClaimWord[]): number => Math.min(MOST, words.reduce((sum, word) => sum + word.telling, 0) / MOST_TELLING);
  const strange = ({ told, kind, key }: ClaimWord): boolean => !told && !(kind === 'plain' && key.length >= BEGINNING && profile.begins(key.slice(0, BEGINNING)));
  const beside = (a: ClaimWord | undefined, b: ClaimWord | undefined): boolean => a !== undefined && b !== undefined && a.at + 1 === b.at && strange(a) && strange(b);
  const retold = new Set(content.filter(({ told, there }) => told !== undefined && !there).map(({ at }) => at));
  let [run, longest] = [0, 0];
  all.forEach(({ word, key }, at) => {
    run = retold.has(at) || isWritten(word, profile.placesOf(key), profile) ? 0 : run + 1;
    longest = Math.max(longest, run);
  });
  return {
    names: Math.min(MOST, of('name').length),
    numerals: Math.min(MOST, of('numeral').length),
    tellingNames: telling(of('name')),
    tellingNumerals: telling(of('numeral')),
    wholeNames: Math.min(MOST, mentions.filter(({ span }) => {
      const own = content.filter((word) => contains(span, word));
      return own.length > 0 && own.every(({ there }) => !there);
    }).length),
    sideBySide: Math.min(MOST, content.filter((word, i) => beside(content[i - 1], word) || beside(word, content[i + 1])).length),
    run: Math.min(LONGEST_RUN, longest),
    any: missing.length > 0 ? 1 : 0,
    first: isAbsent(content[0]) ? 1 : 0,
    last: isAbsent(content.at(-1)) ? 1 : 0,
  };
}

function isAbsent(word: ClaimWord | undefined): boolean {
  return word !== undefined && !word.there;
}
