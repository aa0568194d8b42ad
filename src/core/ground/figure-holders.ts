import type { Figure } from '../model';
import { isFunctionWord, tokenize } from '../text/tokens';
import type { Judging } from './judging';
import { partiesOf, wordBefore, type Party } from './parties';
import { isLight } from './predicates';
import { matterStem, type Prepared, type PreparedSentence } from './prepare';
import { isMutual } from './relation-words';
import type { Passage } from './retrieve';

/** A figure of an article that has the claim's value. */
interface Equal {
  readonly figure: Figure;
  readonly passage: Passage;
}

/** Words that begin alike are forms of one ("croc", "crocodile"). */
const LETTERS = 4;
/** So far from the word for what two share its names stand, and the figure from that word. */
const REACH = 7;
const BESIDE = 20;
/** So many words of a longer measure, from its first on, name it. */
const SHORT_FORM = 2;
/** Words from whoever owns what is shared to the word for it, and from a subject over its verb to a figure. */
const OWNER = 3;
const SUBJECT = 3;

/**
 * Whether every place that states the claim's value states it for another measure ("80 % of its arms imports", not of its oil imports) or for another pair ("its trade with
 * China", not with the United States): the place that says so best, undefined where the value may be the claim's.
 */
export function heldByAnother<T extends Equal>(judging: Judging, figure: Figure, equal: readonly T[]): T | undefined {
  if (equal.every((one) => isOfAnotherMeasure(judging, figure, one))) return equal[0];
  const own = pairOf(judging.prepared, judging.sentence, judging.nameOf, figure);
  if (!own) return undefined;
  const others = equal.map((one) => pairAt(one));
  return others.every((theirs) => theirs !== undefined && isOtherPair(own, theirs)) ? equal[0] : undefined;
}

/** Both measures have one word in common, and each another where the other has its own: "oil imports" and "arms imports". */
function isOfAnotherMeasure({ sentence, sources, stemsOf }: Judging, figure: Figure, { figure: there, passage }: Equal): boolean {
  const own = measureStems(stemsOf(figure.measures));
  const theirs = measureStems(stemsOf(there.measures));
  // "The allowance for losses" is what the source calls "the allowance for losses as a share of loans".
  if (theirs.length > SHORT_FORM && theirs.slice(0, SHORT_FORM).every((stem) => sentence.stems.has(stem))) return false;
  if (own.length === 0 || theirs.length < 2 || figure.kind === 'age' || figure.kind === 'ordinal') return false;
  const shared = theirs.filter((stem) => sentence.stems.has(stem));
  const missing = theirs.filter((stem) => !sentence.stems.has(stem));
  const around = passage.nearby();
  const foreign = own.filter((stem) => !passage.sentence.stems.has(stem) && !around.has(stem) && !missing.some((other) => other.slice(0, LETTERS) === stem.slice(0, LETTERS)));
  // A word of no article at all may be the writer's own for the same thing.
  return shared.length > 0 && missing.length > 0 && foreign.length > 0 && foreign.every((stem) => sources.some(({ prepared }) => prepared.sentences.some(({ stems }) => stems.has(stem))));
}

function measureStems(stems: readonly string[]): string[] {
  return stems.filter((stem) => !isLight(stem) && !/\d/.test(stem));
}

/** What two share, by its stem, and who they are. */
interface Pair {
  readonly stem: string;
  readonly names: ReadonlySet<string>;
}

/** One of the two is the same, the other not. */
function isOtherPair(a: Pair, b: Pair): boolean {
  return a.stem === b.stem && [...a.names].filter((name) => b.names.has(name)).length === 1;
}

/** The pair a source's figure belongs to: as attached where it has two actors, for "respectively" pairs first with first; else as the sentence tells it. */
function pairAt({ figure, passage: { source, sentence } }: Equal): Pair | undefined {
  const told = pairOf(source.prepared, sentence, source.nameOf, figure);
  const attached = new Set(figure.actors.map(source.nameOf));
  const word = tokenize(figure.measures).map((token) => matterStem(token.word)).find(isMutual);
  return attached.size === 2 && word !== undefined ? { stem: word, names: attached } : told;
}

/** The pair told nearest before a figure, or, where a sentence opens with the figure, behind it. */
function pairOf(prepared: Prepared, sentence: PreparedSentence, nameOf: (actor: number) => string, { span }: Figure): Pair | undefined {
  const parties = partiesOf(prepared, sentence, nameOf);
  const at = sentence.tokens.findIndex(({ start }) => start >= span.start);
  const pairs = sentence.tokens.flatMap(({ word }, place) => {
    const stem = matterStem(word);
    const names = isMutual(stem) && !isFunctionWord(word) ? namesOf(sentence, parties, place) : undefined;
    return names ? [{ place, pair: { stem, names } }] : [];
  });
  const end = sentence.tokens.findLastIndex((token) => token.start < span.end);
  // "A did $110 billion of trade with B".
  const measured = /^(?:of|in)$/.test(sentence.tokens[end + 1]?.word ?? '') ? sentence.tokens[end + 2] : undefined;
  const stem = measured && matterStem(measured.word);
  const told = stem !== undefined && isMutual(stem) ? namesOf(sentence, parties, end + 2, end + 2 - at + SUBJECT) : undefined;
  if (stem !== undefined && told) return { stem, names: told };
  // "The $110 billion it did with B": the figure has its own partner behind it.
  if (!/^\s?[,;]/.test(prepared.article.prose.slice(span.end, span.end + 2)) && parties.some(({ first }) => first > end && first - end <= REACH && /^(?:with|between|for)$/.test(wordBefore(sentence, first)) && !sentence.tokens.slice(end + 1, first).some(({ word }) => isMutual(matterStem(word)) && !isFunctionWord(word)))) return undefined;
  const before = pairs.filter(({ place }) => place < at && at - place <= BESIDE).at(-1);
  const opens = sentence.tokens.slice(0, at).every(({ word }) => isFunctionWord(word) || /^(?:about|around|roughly|some|nearly|almost|over)$/.test(word));
  return (before ?? (opens ? pairs.find(({ place }) => place > at && place - at <= BESIDE) : undefined))?.pair;
}

/** "A's trade with B", "A trades with B", "trade between A and B". */
function namesOf(sentence: PreparedSentence, parties: readonly Party[], at: number, reach = OWNER): ReadonlySet<string> | undefined {
  const after = parties.filter(({ first }) => first > at && first - at <= REACH);
  const between = after.find(({ first }) => wordBefore(sentence, first) === 'between');
  const next = between && after.find(({ first }) => first > between.last && wordBefore(sentence, first) === 'and');
  if (between && next) return new Set([between.name, next.name]);
  const owner = parties.findLast(({ last }) => last < at && at - last <= reach);
  // "With its neighbour C" is with C.
  const other = after.find(({ first, possessive }) => !possessive && wordBefore(sentence, first) === 'with');
  return owner && other && owner.name !== other.name ? new Set([owner.name, other.name]) : undefined;
}
