import type { Span } from '../model';
import { contains } from '../text/spans';
import { isDenying, isKeptOff, isNegative, negationsIn } from './cues';
import type { Prepared, PreparedSentence } from './prepare';
import { partsOf, type Part } from './regions';
import type { Passage } from './retrieve';
import { tellingOf, type Telling } from './telling';

/** A part of a sentence in which one negation denies something. */
export interface DeniedPart {
  readonly part: Part;
  readonly cue: Span;
  /** The first word that is denied. */
  readonly first: Telling | undefined;
  readonly telling: readonly Telling[];
}

/** Words that deny and say nothing else; others ("refused", "failed") are verbs of their own. */
const NOT = /^(?:not|never|no|none|nobody|nothing|neither|nor|cannot|without|yet|longer|\p{L}+n't)$/u;
/** These deny a verb before them too: "binds nobody", "voted no". A "not" with nothing behind it denies what its part is about: "the meeting never took place". */
const BEHIND_ITS_VERB = /^(?:nobody|nothing|none|no)$/;

/** The parts in which one negation denies some of the sentence's telling things. */
export function deniedIn(prepared: Prepared, sentence: PreparedSentence, telling: () => readonly Telling[]): readonly DeniedPart[] {
  const cues = negationsOf(sentence);
  if (cues.length === 0) return [];
  return partsOf(prepared, sentence).flatMap((part): DeniedPart[] => {
    const [at, second] = cues.filter((one) => one >= part.from && one <= part.to);
    const cue = sentence.tokens[at ?? -1];
    if (at === undefined || second !== undefined || !cue || isLimited(sentence, at, part)) return [];
    const own = telling().filter((one) => contains(part.span, one) && one.at !== at);
    const words = own.filter(({ name, figure }) => name === undefined && figure === undefined);
    const behind = words.find((one) => one.at > at);
    return [{ part, cue: { start: cue.start, end: cue.end }, first: behind ?? (BEHIND_ITS_VERB.test(cue.word) ? words.at(-1) : /^(?:never|not)$/.test(cue.word) ? words[0] : undefined), telling: own }];
  });
}

const known = new WeakMap<PreparedSentence, { readonly called: string; readonly made: readonly DeniedPart[] }>();

/** The same of a passage, kept for as long as the corpus leads its names to the same actors. */
export function deniedParts(passage: Passage): readonly DeniedPart[] {
  const { source, sentence } = passage;
  const before = known.get(sentence);
  if (before?.called === source.called) return before.made;
  const made = deniedIn(source.prepared, sentence, () => tellingOf(passage));
  known.set(sentence, { called: source.called, made });
  return made;
}

/** Negations, and "yet to" and "no longer", which deny as well. */
function negationsOf({ tokens }: PreparedSentence): number[] {
  const more = tokens.flatMap(({ word }, at) => ((word === 'yet' && tokens[at + 1]?.word === 'to') || (word === 'longer' && tokens[at - 1]?.word === 'no') ? [at] : []));
  // "Neither A nor B" denies once.
  const neither = tokens.findIndex(({ word }) => word === 'neither');
  return [...negationsIn(tokens).filter((at) => NOT.test(tokens[at]?.word ?? '') && !(tokens[at]?.word === 'nor' && neither >= 0 && neither < at)), ...more].sort((a, b) => a - b);
}

/** "No country before it", "nothing but", "not the 180 they named": nothing is denied of what follows, or only of others. */
function isLimited({ tokens }: PreparedSentence, at: number, { to }: Part): boolean {
  const next = tokens[at + 1]?.word ?? '';
  if (next === 'but' || (tokens[at]?.word === 'not' && /^(?:the|in|for|by|on|at|from|with|because|as|\d.*)$/.test(next))) return true;
  return tokens.slice(at + 1, to + 1).some(({ word }) => /^(?:before|except|until|till|unless|other|than)$/.test(word));
}

/** Negative words that deny nothing of what stands beside them. */
const DENIES_NOTHING = /^(?:out|calls?|down|row|remain(?:s|ed)?|end(?:s|ed|ing)?|cut(?:s|ting)?|urged|demands|pressure|critic\w*|condemn\w*|hard(?:er)?|difficult\w*|yet|against|quits?|free|freed|worse|worst)$/;

/** Whether a word denies in any words. */
export function deniesSomehow({ tokens }: PreparedSentence, at: number): boolean {
  const word = tokens[at]?.word ?? '';
  return isDenying(word) || /^(?:nowhere|silent|silence|mute|omit(?:s|ted|ting)?|leav(?:e|es|ing)|skip(?:s|ped|ping)?|skirt(?:s|ed|ing)?|neglect(?:s|ed|ing)?|devoid|bereft)$/.test(word) || isKeptOff(tokens, at) || (isNegative(word) && !DENIES_NOTHING.test(word));
}

/** Whether a part of a sentence denies what it tells in any words; words that the other side has too are no denial of one side. */
export function partDenies(sentence: PreparedSentence, { from, to }: Part, shared: readonly Telling[]): boolean {
  for (let at = from; at <= to; at++) if (deniesSomehow(sentence, at) && !shared.some((one) => one.at === at)) return true;
  return false;
}
