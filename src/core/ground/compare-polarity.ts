import type { Span } from '../model';
import { contains } from '../text/spans';
import { stem, type Token } from '../text/tokens';
import { isAuxiliary, isHedge, negationsIn } from './cues';
import type { Found, FoundDifference, Judging } from './judging';
import { oppositesOf } from './opposites';
import { matterStem, type PreparedSentence } from './prepare';
import type { Passage } from './retrieve';

/** Two sentences must share this much of their matter before a "not" on one side counts; below it they may speak of different things. */
const SAME_MATTER = 0.6;
/** For an opposite word, which itself is missing from the passage, a little less. */
const SAME_MATTER_BUT_ONE = 0.5;
/** A negation or hedge reaches this many words. */
const REACH = 5;
/** DESIGN: below this alignment a difference rests on a loose paraphrase. */
const LOOSE = 0.7;

/** Compares negation, opposite words and hedges of the claim with its nearest passages: at most one difference, for a sentence is reversed once. */
export function comparePolarity(judging: Judging): Found {
  const own = judging.sentence;
  const spoken = own.quotations.filter((quotation) => quotation.direct).map((quotation) => quotation.span);
  for (const passage of judging.passages.slice(0, 2)) {
    if (passage.coverage < SAME_MATTER_BUT_ONE) break;
    if (sharedMatter(judging, passage) < SHARED_WORDS) continue;
    const made = negation(judging, passage, spoken) ?? opposite(judging, passage, spoken) ?? hedge(judging, passage, spoken);
    if (made) return { matched: [], differs: [made] };
    // The nearest passage agrees: a second one that differs is about something else.
    if (passage.coverage >= SAME_MATTER) break;
  }
  return { matched: [], differs: [] };
}

/** Names alone are no matter: so many other content words must be shared, verbs that say little left out. */
const SHARED_WORDS = 2;
const LIGHT = new Set('come go make take get give put keep set hold become remain say tell have see begin start do be'.split(' ').map(matterStem));

function sharedMatter(judging: Judging, passage: Passage): number {
  const shared = judging.sentence.content.filter((word) => !judging.isName(word) && !LIGHT.has(word.stem) && passage.sentence.stems.has(word.stem));
  return new Set(shared.map((word) => word.stem)).size;
}

function negation(judging: Judging, passage: Passage, spoken: readonly Span[]): FoundDifference | undefined {
  if (passage.coverage < SAME_MATTER) return undefined;
  const own = judging.sentence;
  const theirs = passage.sentence;
  const ownDenied = denied(own);
  const theirDenied = denied(theirs);
  // As many negations on both sides: whatever each denies, the two most likely say the same.
  if (negationsIn(own.tokens).length === negationsIn(theirs.tokens).length) return undefined;
  for (const { cue, stem: word } of ownDenied) {
    if (spoken.some((span) => contains(span, cue)) || !theirs.stems.has(word) || theirDenied.some((other) => other.stem === word) || deniedByOpposite(own, theirs)) continue;
    return difference(judging, passage, { start: cue.start, end: cue.end }, wordOf(theirs, word), 'polarity');
  }
  for (const { cue, stem: word } of theirDenied) {
    const at = own.tokens.findIndex((token) => matterStem(token.word) === word);
    const said = own.tokens[at];
    if (!said || spoken.some((span) => contains(span, said)) || ownDenied.length > 0 || deniedByOpposite(own, theirs)) continue;
    return difference(judging, passage, phraseAt(own.tokens, at), cue, 'polarity');
  }
  return undefined;
}

/** "Did not rise" and "fell" say the same: an opposite word on one side undoes the negation on the other. */
function deniedByOpposite(own: PreparedSentence, theirs: PreparedSentence): boolean {
  const [ours, others] = [own, theirs].map((sentence) => new Set(sentence.tokens.map((token) => stem(token.word))));
  return [...(ours ?? [])].some((word) => [...oppositesOf(word)].some((other) => others?.has(other) === true && ours?.has(other) !== true));
}

/** Each negation of a sentence with the first content word it denies. */
function denied(sentence: PreparedSentence): { readonly cue: Token; readonly stem: string }[] {
  return negationsIn(sentence.tokens).flatMap((at) => {
    const cue = sentence.tokens[at];
    if (!cue) return [];
    const limit = sentence.tokens[Math.min(sentence.tokens.length - 1, at + REACH)]?.end ?? cue.end;
    const target = sentence.content.find((word) => word.start >= cue.end && word.end <= limit && !isHedge(wordText(sentence, word.start)));
    return target ? [{ cue, stem: target.stem }] : [];
  });
}

function wordText(sentence: PreparedSentence, start: number): string {
  return sentence.tokens.find((token) => token.start === start)?.word ?? '';
}

function opposite(judging: Judging, passage: Passage, spoken: readonly Span[]): FoundDifference | undefined {
  const own = judging.sentence;
  const theirs = passage.sentence;
  for (const word of own.content) {
    if (theirs.stems.has(word.stem) || judging.isName(word) || spoken.some((span) => contains(span, word))) continue;
    const wordStem = stem(wordText(own, word.start));
    const other = theirs.content.find((there) => oppositesOf(wordStem).has(stem(wordText(theirs, there.start))) && !own.stems.has(there.stem));
    if (!other || negatesOnce(own, theirs) || saidFromTheOtherSide(judging, passage, wordStem, stem(wordText(theirs, other.start)))) continue;
    // A passage that has both sides ("71 percent opposed it, 18 percent supported it") denies neither.
    const otherStem = stem(wordText(theirs, other.start));
    if (theirs.tokens.some((there) => oppositesOf(otherStem).has(stem(there.word)))) continue;
    return difference(judging, passage, { start: word.start, end: word.end }, { start: other.start, end: other.end }, 'polarity');
  }
  return undefined;
}

/** Verbs that tell one event from its two sides. */
const CONVERSE = new Set(['buy sell', 'purchas sell', 'lend borrow', 'import export', 'give receiv', 'send receiv', 'pai receiv', 'win lose', 'beat lose'].flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')]));

/** "B bought it from A" is "A sold it to B": with such verbs the names change places too. */
function saidFromTheOtherSide(judging: Judging, passage: Passage, word: string, other: string): boolean {
  if (!CONVERSE.has(`${word} ${other}`)) return false;
  const places = judging.sentence.mentions.flatMap((mention) => {
    const name = mention.actor < 0 ? undefined : judging.nameOf(mention.actor);
    const there = passage.sentence.mentions.find((one) => one.actor >= 0 && passage.source.nameOf(one.actor) === name);
    return there ? [there.span.start] : [];
  });
  const [first, second] = [places[0], places.at(-1)];
  return first !== undefined && second !== undefined && second < first;
}

function negatesOnce(own: PreparedSentence, theirs: PreparedSentence): boolean {
  return (negationsIn(own.tokens).length + negationsIn(theirs.tokens).length) % 2 === 1;
}

function hedge(judging: Judging, passage: Passage, spoken: readonly Span[]): FoundDifference | undefined {
  if (passage.coverage < SAME_MATTER) return undefined;
  const own = judging.sentence;
  const theirs = passage.sentence;
  if (hedgesIn(own).length > 0 || negationsIn(own.tokens).length > 0) return undefined;
  for (const at of hedgesIn(theirs)) {
    const cue = theirs.tokens[at];
    if (!cue || theirs.quotations.some((quotation) => quotation.direct && contains(quotation.span, cue))) continue;
    const target = hedged(theirs, at);
    const said = target && own.tokens.findIndex((token) => matterStem(token.word) === target.stem);
    const token = said === undefined ? undefined : own.tokens[said];
    if (said === undefined || !target || LIGHT.has(target.stem) || !token || judging.isName({ ...token, stem: '' }) || spoken.some((span) => contains(span, token))) continue;
    const passageSpan = target.start < cue.start ? { start: target.start, end: cue.end } : { start: cue.start, end: target.end };
    return difference(judging, passage, phraseAt(own.tokens, said), passageSpan, 'hedge');
  }
  return undefined;
}

/** Positions of the hedges of a sentence. In reported speech "would" is only the past of "will". */
function hedgesIn(sentence: PreparedSentence): number[] {
  const reported = sentence.quotations.some((quotation) => !quotation.direct);
  return sentence.tokens.flatMap(({ word }, at) => (isHedge(word) && !(reported && word === 'would') ? [at] : []));
}

/** The content word a hedge is about: the next one, or, for "an appeal is possible", the one before the verb of being. */
function hedged(sentence: PreparedSentence, at: number): PreparedSentence['content'][number] | undefined {
  const cue = sentence.tokens[at];
  const before = sentence.tokens[at - 1];
  if (!cue) return undefined;
  if (/^(?:possibl|likely|unlikely|expected|planned|scheduled|proposed|due)/.test(cue.word) && before && isAuxiliary(before.word) && !/^to$/.test(sentence.tokens[at + 1]?.word ?? '')) {
    return sentence.content.findLast((word) => word.end <= before.start);
  }
  const limit = sentence.tokens[Math.min(sentence.tokens.length - 1, at + REACH)]?.end ?? cue.end;
  return sentence.content.find((word) => word.start >= cue.end && word.end <= limit && !isHedge(wordText(sentence, word.start)));
}

/** A verb with the auxiliaries before it. */
function phraseAt(tokens: readonly Token[], at: number): Span {
  // "Is in talks": the verb is the auxiliary before the preposition.
  if (/^(?:in|on|at|under|out|of)$/.test(tokens[at - 1]?.word ?? '') && isAuxiliary(tokens[at - 2]?.word ?? '')) return { start: tokens[at - 2]?.start ?? 0, end: tokens[at - 2]?.end ?? 0 };
  let first = at;
  while (first > 0 && isAuxiliary(tokens[first - 1]?.word ?? '')) first--;
  return { start: tokens[first]?.start ?? 0, end: tokens[at]?.end ?? 0 };
}

function wordOf(sentence: PreparedSentence, word: string): Span {
  const found = sentence.content.find((one) => one.stem === word);
  return found ? { start: found.start, end: found.end } : sentence.span;
}

function difference(judging: Judging, passage: Passage, claimSpan: Span, passageSpan: Span, kind: 'polarity' | 'hedge'): FoundDifference {
  const { text } = passage.source.prepared.article;
  return {
    passage, kind, claimSpan, claim: judging.text(claimSpan), passageSpan, passageText: text.slice(passageSpan.start, passageSpan.end),
    about: text.slice(passage.sentence.span.start, passage.sentence.span.end), loose: passage.coverage < LOOSE,
  };
}
