import type { Span } from '../model';
import { irregularBase } from '../text/irregular';
import { contains } from '../text/spans';
import { stem, type Token } from '../text/tokens';
import type { FoundDifference, Judging } from './judging';
import { oppositesOf } from './opposites';
import { polarityFound } from './polarity-found';
import { countryMeant } from './parties';
import { isLight, predicatesOf } from './predicates';
import { nearness, sharedWords, surroundings } from './predicates-align';
import type { MatterToken } from './matter-words';
import type { PreparedSentence } from './prepare';
import type { Passage } from './retrieve';

/** An opposite that stands beside the same word on both sides needs less around it than one that stands anywhere. Chosen on the paraphrases of the training data. */
const OPPOSED_BESIDE = 0.35;
const OPPOSED_NEXT_TO = 0.5;
const OPPOSED_ANYWHERE = 0.65;
/** Passages that may have the opposite. */
const OPPOSED_IN = 8;
/** Words this close to each other belong together. */
const BESIDE = 3;

const COUNTS_OUT = /^(?:only|few|none|nobody|no|neither|except|hardly|rarely|barely)$/;

/** A word of the claim stands where the passage has its opposite. */
export function compareOpposites(judging: Judging, spoken: readonly Span[]): FoundDifference | undefined {
  const own = judging.sentence;
  // "Only one member opposed it" is what "all but one approved it" says.
  if (own.tokens.some(({ word }) => COUNTS_OUT.test(word))) return undefined;
  for (const [at, token] of own.tokens.entries()) {
    const word = token.form.stem;
    const others = oppositesOf(token.word);
    if (others.size === 0 || own.mentions.some((mention) => contains(mention.span, token)) || spoken.some((span) => contains(span, token))) continue;
    const { matter } = token.form;
    const around = surroundings(judging, { at, stem: matter });
    const passages = judging.passages.slice(0, OPPOSED_IN).map((passage) => ({ passage, near: nearness(around, passage) }));
    const said = Math.max(0, ...passages.filter(({ passage }) => passage.sentence.tokens.some((there) => there.form.matter === matter)).map(({ near }) => near));
    for (const { passage, near } of passages) {
      if (near < OPPOSED_BESIDE || near <= said || sharedWords(judging, around, passage) === 0) continue;
      const there = passage.sentence.tokens.findIndex((other) => others.has(other.form.stem) && oppositesOf(other.word).has(word));
      const other = passage.sentence.tokens[there];
      if (!other || other.form.closed !== token.form.closed || own.tokens.some((one) => one.word === other.word)) continue;
      if (near < OPPOSED_NEXT_TO || token.form.closed || MODIFIER.test(token.word) ? !nextToTheSame(own, at, passage.sentence, there) : near < OPPOSED_ANYWHERE && !besideTheSame(own, at, passage.sentence, there)) continue;
      if (isDeniedAt(own, token) !== isDeniedAt(passage.sentence, other) || saidFromTheOtherSide(judging, token, passage, other) || isDoneByAnother(own, at, passage.sentence, there) || turnedRound(own, at, passage.sentence, there)) continue;
      if (isOneOfMany(own, at, passage.sentence, there) || isOfAnotherOwner(judging, at, passage, there)) continue;
      // A passage that has both sides ("71 percent opposed it, 18 percent supported it") denies neither.
      if (passage.sentence.tokens.some((one) => one !== other && oppositesOf(other.word).has(one.form.stem))) continue;
      return polarityFound(judging, passage, token, other, 'polarity');
    }
  }
  return undefined;
}

/** "The biggest shareholder" is none of "the small shareholders": one that is picked out says nothing of the rest. */
function isOneOfMany(own: PreparedSentence, at: number, theirs: PreparedSentence, there: number): boolean {
  const [word, other] = [own.tokens[at]?.word ?? '', theirs.tokens[there]?.word ?? ''];
  return SUPERLATIVE.test(word) && !SUPERLATIVE.test(other) && /[^s]s$/.test(theirs.tokens[there + 1]?.word ?? '') && !/[^s]s$/.test(own.tokens[at + 1]?.word ?? '');
}

const SUPERLATIVE = /..est$/;

/** "Opposes Chinese claims", "supports Vietnam's claims": two verbs whose objects have owners of their own, and not the same. */
function isOfAnotherOwner({ sentence, nameOf }: Judging, at: number, { source, sentence: theirs }: Passage, there: number): boolean {
  const ownerBehind = ({ tokens, mentions }: PreparedSentence, place: number, name: (actor: number) => string): string | undefined => {
    const next = mentions.find(({ actor, span }) => actor >= 0 && (span.start === tokens[place + 1]?.start || (/^(?:the|all|any)$/.test(tokens[place + 1]?.word ?? '') && span.start === tokens[place + 2]?.start)));
    return next && countryMeant(name(next.actor));
  };
  const [ours, others] = [ownerBehind(sentence, at, nameOf), ownerBehind(theirs, there, source.nameOf)];
  return ours !== undefined && others !== undefined && ours !== others;
}

/** Words that stand before many things: only of the same thing do they deny each other. */
const MODIFIER = /^(?:first|last|next|former|current|early|late|high|low|long|short|left|right|north|south|east|west|northern|southern|eastern|western|public|private|major|minor|majority|minority|net|gross|final|total|full|partial)$/;

/** "Campaigners criticised the council", "the council defended itself": two verbs of two who do them, where neither part before its verb has a word of the other's. */
function isDoneByAnother(own: PreparedSentence, at: number, theirs: PreparedSentence, there: number): boolean {
  const isVerb = ({ word }: Token, before: Token | undefined): boolean => (/(?:ed|ing)$/.test(word) || irregularBase(word) !== undefined) && !/^(?:the|an?|its|his|her|their|of|in|for|by|with)$/.test(before?.word ?? '');
  const [token, other] = [own.tokens[at], theirs.tokens[there]];
  if (!token || !other || !isVerb(token, own.tokens[at - 1]) || !isVerb(other, theirs.tokens[there - 1])) return false;
  const before = ({ content }: PreparedSentence, end: number): ReadonlySet<string> => new Set(content.flatMap((word) => (word.end <= end && !isLight(word.stem) ? [word.stem] : [])));
  const [ours, others] = [before(own, token.start), before(theirs, other.start)];
  return ours.size > 0 && others.size > 0 && ![...ours].some((one) => others.has(one));
}

function isDeniedAt(sentence: PreparedSentence, token: Token): boolean {
  return predicatesOf(sentence).some((predicate) => predicate.start === token.start && predicate.denied !== undefined);
}

/** A content word or number that stands close to both. */
function besideTheSame(own: PreparedSentence, at: number, theirs: PreparedSentence, there: number): boolean {
  const close = (sentence: PreparedSentence, place: number): string[] =>
    sentence.tokens.slice(Math.max(0, place - BESIDE), place + BESIDE + 1).filter(({ form }, i) => i !== Math.min(place, BESIDE) && !form.closed).map(({ form }) => form.matter);
  const stems = new Set(close(theirs, there));
  return close(own, at).some((one) => !isLight(one) && stems.has(one));
}

/** The content word before or after is the same on both sides. */
function nextToTheSame(own: PreparedSentence, at: number, theirs: PreparedSentence, there: number): boolean {
  return [-1, 1].some((by) => {
    const ours = nextWord(own, at, by);
    return ours !== undefined && !isLight(ours) && ours === nextWord(theirs, there, by);
  });
}

function nextWord({ tokens }: PreparedSentence, at: number, by: number): string | undefined {
  for (let place = at + by; Math.abs(place - at) <= BESIDE; place += by) {
    const form = tokens[place]?.form;
    if (form !== undefined && !form.closed) return form.matter;
  }
  return undefined;
}

/** Opposites that set two things against each other say the same when the two change places: "A before B", "B after A". */
const BETWEEN_TWO = /^(?:before|after|above|below|over|under|more|less|fewer|earlier|later|ahead|behind|\p{L}+er)$/u;

function turnedRound(own: PreparedSentence, at: number, theirs: PreparedSentence, there: number): boolean {
  if (!BETWEEN_TWO.test(own.tokens[at]?.word ?? '')) return false;
  const sides = ({ tokens }: PreparedSentence, place: number): [ReadonlySet<string>, ReadonlySet<string>] => {
    const stems = (some: readonly MatterToken[]): ReadonlySet<string> => new Set(some.filter(({ form }) => !form.closed).map(({ form }) => form.matter));
    return [stems(tokens.slice(0, place)), stems(tokens.slice(place + 1))];
  };
  const [before, after] = sides(own, at);
  const [theirBefore, theirAfter] = sides(theirs, there);
  const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((one) => b.has(one)).length;
  const [forth, back] = [common(before, theirAfter), common(after, theirBefore)];
  // Words that stand behind both ("in the northern suburb") say nothing of which came first.
  return (forth > 0 && back > 0) || forth + back >= common(before, theirBefore) + common(after, theirAfter);
}

/** Verbs that tell one event from its two sides. */
const CONVERSE = new Set(['bui sell', 'purchas sell', 'lend borrow', 'import export', 'give receiv', 'send receiv', 'pai receiv', 'win lose', 'beat lose'].flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')]));

/** "B bought it from A" is "A sold it to B": of such verbs only one and the same doer is a contradiction. */
function saidFromTheOtherSide({ sentence, nameOf }: Judging, own: Token, passage: Passage, theirs: Token): boolean {
  if (!CONVERSE.has(`${stem(own.word)} ${stem(theirs.word)}`)) return false;
  const before = ({ mentions }: PreparedSentence, { start }: Token): number | undefined => mentions.findLast(({ actor, span }) => actor >= 0 && span.end <= start)?.actor;
  const [doer, theirDoer] = [before(sentence, own), before(passage.sentence, theirs)];
  return doer === undefined || theirDoer === undefined || nameOf(doer) !== passage.source.nameOf(theirDoer);
}
