import type { DifferenceKind } from '../model';
import { negationsIn } from './cues';
import { oppositesOf } from './opposites';
import type { Prepared } from './prepare';
import { claimWordsOf, type ClaimWord, type ClaimWords, type Compared } from './ranker-claim';
import { coverageOf, kindredShare, longestRun, scatteredShare, shareOf, standsIn } from './ranker-coverage';
import { fragmentsOf, inOrder, neighboursOf } from './ranker-fragments';
import { pairsOf } from './ranker-pairs';
import { profileOf, type Profile } from './ranker-profile';
import { tellingOf } from './ranker-words';

const CONFLICTS: readonly DifferenceKind[] = ['figure', 'figure-attachment', 'date', 'actor', 'role', 'quote-words', 'quote-speaker', 'polarity'];
const ABSENCES: readonly DifferenceKind[] = ['figure-absent', 'date-absent', 'actor-absent', 'quote-absent'];

/**
 * Typed differences as the ranker counts them: firm and loose ones apart, where a kind knows both. Hedges are left to their rule: summaries
 * drop them whether the article backs them or not.
 */
const TYPED: readonly (readonly [name: string, kinds: readonly DifferenceKind[], loose?: boolean])[] = [
  ['figure', ['figure'], false],
  ['figure, loose', ['figure'], true],
  ['figure misplaced', ['figure-attachment']],
  ['figure absent', ['figure-absent']],
  ['date', ['date']],
  ['date absent', ['date-absent']],
  ['name misplaced', ['actor']],
  ['name absent', ['actor-absent']],
  ['name misspelt', ['actor-spelling']],
  ['role', ['role']],
  ['quotation', ['quote-words', 'quote-speaker', 'quote-absent']],
  ['reversed', ['polarity'], false],
  ['reversed, loose', ['polarity'], true],
  ['conflicts', CONFLICTS],
  ['absences', ABSENCES],
  ['differences', [...CONFLICTS, ...ABSENCES, 'actor-spelling']],
];

/**
 * What the ranker weighs. All are oriented so that more of each speaks for the claim: coverage and the like as shares, everything
 * that speaks against it as a count below nought. That allows weights to be held at or above nought, which is what makes them transfer.
 */
export const FEATURES = [
  'words in article', 'words in best window', 'words in best sentence', 'words in three sentences', 'words or their kin in article',
  'names in best window', 'numerals in best window', 'plain words in article', 'plain words in best window',
  'names absent', 'numerals absent', 'plain words absent', 'most telling word absent', 'longest run absent', 'longest run outside window',
  'pairs near each other', 'pairs in order', 'pairs in one sentence', 'pairs in best window', 'triples near each other', 'pairs that skip a word', 'pairs anywhere', 'names with their words',
  'fragment density', 'words in fragments', 'longest fragment', 'few fragments', 'neighbours in article', 'neighbours in best sentence', 'words in order',
  'denied otherwise', 'opposites',
  ...TYPED.map(([name]) => name), 'any difference',
] as const;

/** Counts are capped, so that one long claim does not outweigh the rest. */
const MOST = 5;
const MOST_DIFFERENCES = 3;
const LONGEST_RUN = 8;
/** Sentences whose order of words is compared with the claim's. */
const COMPARED_SENTENCES = 3;

/** Feature values of a claim sentence held against one article, in the order of FEATURES; finite whatever the input. */
export function featuresOf(compared: Compared, source: Prepared): number[] {
  const profile = profileOf(source);
  const claim = claimWordsOf(compared, profile);
  const { all, content, unique } = claim;
  const coverage = coverageOf(unique, profile);
  const inWindow = standsIn(profile, coverage.window);
  const known = (word: ClaimWord): boolean => word.known;
  const of = (kind: ClaimWord['kind']): ClaimWord[] => unique.filter((word) => word.kind === kind);
  const [names, numerals, plain] = [of('name'), of('numeral'), of('plain')];
  const absent = (words: readonly ClaimWord[]): number => -Math.min(MOST, words.filter((word) => !word.known).length);
  const pairs = pairsOf(claim, profile, coverage.window);
  const fragments = fragmentsOf(all, profile);
  const neighbours = neighboursOf(all, profile);
  const typed = TYPED.map(([, kinds, loose]) => -Math.min(MOST_DIFFERENCES, compared.differences.filter((one) => kinds.includes(one.kind) && (loose === undefined || one.loose === loose)).length));
  return [
    shareOf(unique, known), coverage.byWindow, coverage.bySentence, scatteredShare(unique, profile), kindredShare(unique, profile),
    shareOf(names, inWindow), shareOf(numerals, inWindow), shareOf(plain, known), shareOf(plain, inWindow),
    absent(names), absent(numerals), absent(plain), -Math.max(0, ...unique.filter((word) => !word.known).map(({ weight }) => weight)) / tellingOf(''),
    -Math.min(MOST, longestRun(content, known)), -Math.min(LONGEST_RUN, longestRun(content, inWindow)),
    pairs.near, pairs.ordered, pairs.inOneSentence, pairs.inWindow, pairs.triples, pairs.skipping, pairs.anywhere, pairs.attached,
    fragments.density, fragments.covered, fragments.longest, 1 - fragments.runs, neighbours.article, neighbours.sentence,
    inOrder(all, coverage.bestSentences.slice(0, COMPARED_SENTENCES).map((sentence) => profile.sentences[sentence] ?? [])),
    -deniedOtherwise(claim, profile), -oppositesIn(unique, profile, inWindow, coverage.window),
    ...typed, typed.some((count) => count < 0) ? -1 : 0,
  ];
}

/** Content words after a negation that it may bear on, and how far they may stand from it. */
const DENIED_WORDS = 2;
const DENIED_REACH = 4;

/** Negations of the claim over words that the article nowhere denies. */
function deniedOtherwise({ all }: ClaimWords, { places, denied }: Profile): number {
  const open = negationsIn(all).filter((at) => {
    const borne = all.slice(at + 1, at + 1 + DENIED_REACH).filter(({ content }) => content).slice(0, DENIED_WORDS);
    return !borne.some(({ key }) => (places.get(key) ?? []).some((place) => denied.has(place)));
  });
  return Math.min(DENIED_WORDS, open.length);
}

/** Words of the claim outside the window that have an opposite within it. */
function oppositesIn(unique: readonly ClaimWord[], profile: Profile, inWindow: (word: ClaimWord) => boolean, { from, to }: { readonly from: number; readonly to: number }): number {
  const keys = new Set(profile.sentences.slice(from, to).flatMap((words) => words.map(({ key }) => key)));
  return Math.min(MOST_DIFFERENCES, unique.filter((word) => !inWindow(word) && [...oppositesOf(word.key)].some((other) => keys.has(other))).length);
}
