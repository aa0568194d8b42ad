import type { DifferenceKind } from '../model';
import { negationsIn } from './cues';
import { oppositesOf } from './opposites';
import type { Prepared } from './prepare';
import { absencesOf } from './ranker-absences';
import { alignmentOf } from './ranker-alignment';
import { claimWordsOf, type ClaimWord, type ClaimWords, type Compared } from './ranker-claim';
import { coverageOf, shareOf, standsIn } from './ranker-coverage';
import { fragmentsOf, inOrder } from './ranker-fragments';
import { pairsOf } from './ranker-pairs';
import { isWritten, profileOf, type Profile } from './ranker-profile';
import { steady } from '../text/steady';

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
];

const NO_DIFFERENCES = TYPED.map(() => 0);

/**
 * What the ranker weighs. All are oriented so that more of each speaks for the claim: coverage and the like as shares, everything
 * that speaks against it as a count below nought. That allows weights to be held at or above nought, which is what makes them transfer.
 */
export const FEATURES = [
  'words or kin in article', 'words as written in article', 'words or kin in best window', 'names in best window',
  'words in order', 'alignment', 'aligned with the next', 'aligned in one sentence', 'few fragments', 'fragments',
  'pairs anywhere', 'names with their words', 'numerals with their words', 'words among neighbours', 'new compounds',
  'names absent', 'numerals absent', 'telling names absent', 'telling numerals absent', 'whole names absent', 'absent side by side', 'longest run absent', 'any word absent', 'first word absent', 'last word absent',
  'denied otherwise', 'opposites',
  ...TYPED.map(([name]) => name),
] as const;

/** Features that rest on the typed comparison or on words that contradict, not on how many words stand where. */
export const TYPED_FEATURES: ReadonlySet<string> = new Set(['denied otherwise', 'opposites', ...TYPED.map(([name]) => name)]);

/** Counts are capped, so that one long claim does not outweigh the rest. */
const MOST = 5;
const MOST_DIFFERENCES = 3;
/** Sentences whose order of words is compared with the claim's. */
const COMPARED_SENTENCES = 4;

/** A share as the log of what is missing, for one word more or less tells more of a near copy than of a retelling; it stops to count more this near to 1. */
const REST = 0.1;
const stretched = (share: number): number => -steady(Math.log(1 + REST - Math.min(1, Math.max(0, share))));
/** The same towards nought: shares of words tell another subject, too. */
const bothWays = (share: number): number => stretched(share) - stretched(1 - share);

/** Feature values of a claim sentence held against one article, in the order of FEATURES; finite whatever the input. */
export function featuresOf(compared: Compared, source: Prepared): number[] {
  const profile = profileOf(source);
  const claim = claimWordsOf(compared, profile);
  const { all, unique } = claim;
  const coverage = coverageOf(unique, profile, COMPARED_SENTENCES);
  const inWindow = ({ there }: Pick<ClaimWord, 'there'>): boolean => standsIn(there?.sentences, coverage.window);
  const pairs = pairsOf(claim, profile);
  const alignment = alignmentOf(all, profile);
  const fragments = fragmentsOf(all, profile);
  const absences = absencesOf(claim, compared.sentence, profile);
  const typed = compared.differences.length === 0 ? NO_DIFFERENCES : TYPED.map(([, kinds, loose]) => -Math.min(MOST_DIFFERENCES, compared.differences.filter((one) => kinds.includes(one.kind) && (loose === undefined || one.loose === loose)).length));
  return [
    bothWays(shareOf(unique, ({ told }) => told !== undefined)), bothWays(shareOf(unique, ({ word, there }) => isWritten(word, there, profile))), bothWays(coverage.byWindow),
    stretched(shareOf(unique.filter(({ kind }) => kind === 'name'), inWindow)),
    stretched(inOrder(all, coverage.bestSentences, profile)),
    stretched(alignment.worth), stretched(alignment.next), stretched(alignment.together), stretched(1 - fragments / (all.length || 1)), -steady(Math.log(fragments || 1)),
    stretched(pairs.anywhere), pairs.withNames, pairs.withNumerals, stretched(pairs.amongNeighbours), -Math.min(MOST, pairs.newCompounds),
    -absences.names, -absences.numerals, -absences.tellingNames, -absences.tellingNumerals, -absences.wholeNames, -absences.sideBySide, -absences.run, -absences.any, -absences.first, -absences.last,
    -deniedOtherwise(claim, profile), -oppositesIn(unique, inWindow, profile),
    ...typed,
  ];
}

/** Content words after a negation that it may bear on, and how far they may stand from it. */
const DENIED_WORDS = 2;
const DENIED_REACH = 4;

/** Negations of the claim over words that the article nowhere denies. */
function deniedOtherwise({ all }: ClaimWords, { placesOf, denied }: Profile): number {
  const open = negationsIn(all).filter((at) => {
    const borne = all.slice(at + 1, at + 1 + DENIED_REACH).filter(({ content }) => content).slice(0, DENIED_WORDS);
    return !borne.some(({ key }) => (placesOf(key)?.places ?? []).some((place) => denied.has(place)));
  });
  return Math.min(DENIED_WORDS, open.length);
}

/** Words of the claim outside the window that have an opposite within it. */
function oppositesIn(unique: readonly ClaimWord[], inWindow: (word: Pick<ClaimWord, 'there'>) => boolean, { placesOf }: Profile): number {
  return Math.min(MOST_DIFFERENCES, unique.filter((word) => !inWindow(word) && [...oppositesOf(word.key)].some((key) => inWindow({ there: placesOf(key) }))).length);
}
