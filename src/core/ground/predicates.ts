import type { Span } from '../model';
import { contains } from '../text/spans';
import type { Token } from '../text/tokens';
import { isAuxiliary, isCatenative, isHedge, isLooseHedge, negationsIn } from './cues';
import { matterStem, type ContentWord, type PreparedSentence } from './prepare';

/** A content word of a sentence with what is said of it: plainly, denied, or less than stated. */
export interface Predicate extends ContentWord {
  /** The word that denies it. */
  readonly denied: Token | undefined;
  /** Denied only through another word that leads on to it, but not as its infinitive: "did not show that the drug works" says nothing against a drug. */
  readonly led: boolean;
  /** The word that makes it less than a fact. */
  readonly hedged: Token | undefined;
}

/** A negation or hedge reaches this many words. */
const REACH = 6;
const LIGHT = new Set('come go make take get give put keep set hold become remain say tell have see begin start do be use way time thing part lot number people one'.split(' ').map(matterStem));

/** Verbs and nouns that say little by themselves. */
export function isLight(word: string): boolean {
  return LIGHT.has(word);
}

const known = new WeakMap<PreparedSentence, readonly Predicate[]>();

/** The content words of a sentence in order, each with the negation and the hedge it stands under. */
export function predicatesOf(sentence: PreparedSentence): readonly Predicate[] {
  const before = known.get(sentence);
  if (before) return before;
  const denied = denials(sentence);
  const hedged = hedges(sentence);
  const made: Predicate[] = [];
  for (const word of sentence.content) {
    const denial = denied.size === 0 ? undefined : denied.get(word);
    made.push({ start: word.start, end: word.end, stem: word.stem, at: word.at, denied: denial?.cue, led: denial?.led ?? false, hedged: hedged.size === 0 ? undefined : hedged.get(word) });
  }
  known.set(sentence, made);
  return made;
}

/** For each denied word its negation: the first content word after it, and the next one too where the first only leads on ("did not want to close"). */
function denials(sentence: PreparedSentence): Map<ContentWord, { readonly cue: Token; readonly led: boolean }> {
  const found = new Map<ContentWord, { readonly cue: Token; readonly led: boolean }>();
  for (const at of negationsIn(sentence.tokens)) {
    // "Neither A nor B denies it" denies with its first word.
    const cue = (sentence.tokens[at]?.word === 'nor' ? sentence.tokens.findLast(({ word }, place) => word === 'neither' && place < at) : undefined) ?? sentence.tokens[at];
    if (!cue) continue;
    let led = isContrast(sentence, at);
    for (const word of within(sentence, at)) {
      const text = wordAt(sentence, word.start);
      if ((text.length > 4 && text.endsWith('ly')) || isWithinName(sentence, word)) continue;
      if (!found.has(word)) found.set(word, { cue, led: led && (!followsTo(sentence, word) || isContrast(sentence, at)) });
      if (!isLight(word.stem) && !isHedge(text) && !isCatenative(text)) break;
      led = true;
    }
  }
  return found;
}

function isWithinName({ mentions }: PreparedSentence, word: Span): boolean {
  return mentions.some(({ span }) => contains(span, word));
}

/** The words that one negation or hedge reaches, light ones left out. */
export interface Stretch {
  readonly cue: Token;
  readonly denies: boolean;
  readonly stems: readonly string[];
  /** Those of light words, which say something only beside another ("go to court"). */
  readonly light: readonly string[];
  readonly span: Span;
}

const stretches = new WeakMap<PreparedSentence, readonly Stretch[]>();

/** Every negation and hedge of a sentence with all the words it reaches. */
export function stretchesOf(sentence: PreparedSentence): readonly Stretch[] {
  const before = stretches.get(sentence);
  if (before) return before;
  const negations = new Set(negationsIn(sentence.tokens));
  const made: Stretch[] = [];
  for (const [at, cue] of sentence.tokens.entries()) {
    const denies = negations.has(at);
    if (denies && isContrast(sentence, at)) continue;
    if (!denies && (!isHedge(cue.word) || isLooseHedge(cue.word) || cue.end - cue.start !== cue.word.length)) continue;
    const reached = within(sentence, at);
    const words = reached.filter((word) => !isLight(word.stem));
    const last = words.at(-1);
    if (last) made.push({ cue, denies, stems: words.map((word) => word.stem), light: reached.filter((word) => isLight(word.stem)).map((word) => word.stem), span: { start: cue.start, end: last.end } });
  }
  stretches.set(sentence, made);
  return made;
}

/** "Not the 180 that the hospitals named": one thing is set against another, and nothing is denied of what follows. */
function isContrast({ tokens }: PreparedSentence, at: number): boolean {
  // "Is not a member" denies it.
  if (isAuxiliary(tokens[at - 1]?.word ?? '') && /^(?:the|a|an)$/.test(tokens[at + 1]?.word ?? '')) return false;
  return tokens[at]?.word === 'not' && /^(?:the|a|an|in|for|by|on|at|from|with|because|as|\d.*)$/.test(tokens[at + 1]?.word ?? '');
}

function hedges(sentence: PreparedSentence): Map<ContentWord, Token> {
  const found = new Map<ContentWord, Token>();
  const reported = sentence.quotations.some((quotation) => !quotation.direct);
  sentence.tokens.forEach((cue, at) => {
    // In reported speech "would" is only the past of "will".
    if (!isHedge(cue.word) || !isHedgeAt(sentence, cue) || (reported && cue.word === 'would') || cue.end - cue.start !== cue.word.length || sentence.figures.some((figure) => contains(figure.span, cue))) return;
    for (const target of hedgedBy(sentence, at)) if (!found.has(target)) found.set(target, cue);
  });
  return found;
}

/** True for a hedge where it stands: "is set to" hedges, "set the course" does not. */
export function isHedgeAt({ tokens }: Pick<PreparedSentence, 'tokens'>, { start }: Span): boolean {
  const at = positionAt({ tokens }, start);
  const word = tokens[at]?.word ?? '';
  return isHedge(word) && (word !== 'set' || tokens[at + 1]?.word === 'to');
}

/** "An allegation that Acme secretly bought": what is alleged comes behind the name. */
function isSuspicion(word: string): boolean {
  return /^(?:allegation|suspicion|rumou?r)/.test(word);
}

/** The content words a hedge is about: the next one, with the one after it where it says little; or, for "an appeal is possible", the one before the verb of being. */
function hedgedBy(sentence: PreparedSentence, at: number): ContentWord[] {
  const cue = sentence.tokens[at];
  const before = sentence.tokens[at - 1];
  if (!cue) return [];
  if (/^(?:possibl|likely|unlikely|expected|planned|scheduled|proposed|due)/.test(cue.word) && before && isAuxiliary(before.word) && !/^to$/.test(sentence.tokens[at + 1]?.word ?? '')) {
    const subject = sentence.content.findLast((word) => word.end <= before.start);
    return subject ? [subject] : [];
  }
  const reached = within(sentence, at).filter((word) => !isHedgeAt(sentence, word) && !(isSuspicion(cue.word) && (isWithinName(sentence, word) || /ly$/.test(wordAt(sentence, word.start)))));
  const [first, second] = reached;
  return first === undefined ? [] : second !== undefined && isLight(first.stem) ? [first, second] : [first];
}

/** Content words that a cue reaches: within a few words, and not beyond a comma, which shows as more than a blank between two words. */
function within(sentence: PreparedSentence, at: number): ContentWord[] {
  const { tokens, content } = sentence;
  let last = at;
  while (last + 1 < tokens.length && last < at + REACH && (tokens[last + 1]?.start ?? 0) - (tokens[last]?.end ?? 0) <= 1) last++;
  const [start, end] = [tokens[at]?.end ?? 0, tokens[last]?.end ?? 0];
  return content.filter((word) => word.start >= start && word.end <= end);
}

function followsTo({ tokens }: PreparedSentence, word: ContentWord): boolean {
  return tokens[word.at - 1]?.word === 'to';
}

/** Position of the token that starts at a place of the sentence; -1 where none does. */
export function positionAt({ tokens }: Pick<PreparedSentence, 'tokens'>, start: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return tokens[low]?.start === start ? low : -1;
}

/** The folded word that starts at a place of the sentence; "" where none does. */
export function wordAt(sentence: PreparedSentence, start: number): string {
  return sentence.tokens[positionAt(sentence, start)]?.word ?? '';
}
