import type { ActorMention, RoleStatement, Span } from '../model';
import { agrees } from '../extract/figures-compare';
import { isCountry, placeNamed } from '../extract/places';
import { isRoleNoun } from '../extract/titles';
import { contains } from '../text/spans';
import { isFunctionWord, tokenize } from '../text/tokens';
import { isAuxiliary } from './cues';
import { isTime } from './figure-kinds';
import type { Found, Judging } from './judging';
import { matterStem, type PreparedSentence } from './prepare';
import { isMutual } from './relation-words';
import { compareRelations } from './compare-relations';
import type { Passage } from './retrieve';

/** Two sentences must share this much before the order of their names is compared. */
const SAME_MATTER = 0.6;
/** A wrong name takes its own words out of what the passage covers. */
const HALF_THE_MATTER = 0.5;
/** For a name in another's place everything else must agree nearly whole. */
const ALL_BUT_THE_NAME = 0.8;
/** A passage that names the claim's own actor and covers nearly as much is the better one. */
const CLEARLY_BETTER = 0.15;
/** DESIGN: below this alignment a difference rests on a loose paraphrase. */
const LOOSE = 0.7;

/** Where an actor stands in what a sentence says: before or after its verb (turned round in the passive), or behind a preposition that tells direction. */
type Place = 'agent' | 'patient' | 'from' | 'to' | 'against' | 'than' | 'other';

/** Compares who did what to whom, and whose place a name takes: at most one difference. */
export function compareOrder(judging: Judging): Found {
  const turned = compareRelations(judging);
  if (turned) return { matched: [], differs: [turned] };
  for (const passage of judging.passages.slice(0, 3)) {
    if (passage.coverage < HALF_THE_MATTER) break;
    const made = (passage.coverage < SAME_MATTER ? undefined : swapped(judging, passage)) ?? misplaced(judging, passage);
    if (made) return { matched: [], differs: [made] };
  }
  return { matched: [], differs: [] };
}

function swapped(judging: Judging, passage: Passage): Found['differs'][number] | undefined {
  const own = named(judging.sentence, judging.nameOf);
  const theirs = named(passage.sentence, passage.source.nameOf);
  for (const [i, a] of own.entries()) {
    for (const b of own.slice(i + 1)) {
      const x = theirs.find((one) => one.name === a.name);
      const y = theirs.find((one) => one.name === b.name);
      if (!x || !y || a.name === b.name) continue;
      const verb = sharedVerb(judging.sentence, judging.draft.roles, a.mention.span, b.mention.span, passage.sentence, passage.source.prepared.article.roles, x.mention.span, y.mention.span);
      if (verb === undefined || isMutual(verb)) continue;
      const claimed = [placeOf(judging.sentence, a.mention.span, verb), placeOf(judging.sentence, b.mention.span, verb)];
      const stated = [placeOf(passage.sentence, x.mention.span, verb), placeOf(passage.sentence, y.mention.span, verb)];
      if (claimed[0] === claimed[1] || claimed.includes('other') || claimed[0] !== stated[1] || claimed[1] !== stated[0]) continue;
      return difference(passage, a.mention, x.mention.span, passage.sentence.span, 'polarity');
    }
  }
  return undefined;
}

interface Named {
  readonly mention: ActorMention;
  readonly name: string;
}

function named(sentence: PreparedSentence, nameOf: (actor: number) => string): Named[] {
  return sentence.mentions.filter((mention) => mention.actor >= 0 && mention.form !== 'demonym').map((mention) => ({ mention, name: nameOf(mention.actor) }));
}

/** A verb and its two names stand this close together; further apart another clause lies between. */
const CLOSE = 6;
const DETERMINERS = new Set('a an the its his her their our this that these those no some any each every'.split(' '));

/** A verb that stands between the two names on both sides, or, for directions ("from … to …"), in front of both. */
function sharedVerb(own: PreparedSentence, ownRoles: readonly RoleStatement[], a: Span, b: Span, theirs: PreparedSentence, theirRoles: readonly RoleStatement[], x: Span, y: Span): string | undefined {
  const others = new Set([...verbsBetween(theirs, x, y, theirRoles), ...passiveVerb(theirs, x, y)]);
  const verb = [...verbsBetween(own, a, b, ownRoles), ...passiveVerb(own, a, b)].find((word) => others.has(word));
  if (verb !== undefined) return verb;
  const directed = (sentence: PreparedSentence, span: Span): boolean => /^(?:from|to|against|than)$/.test(before(sentence, span));
  if (![directed(own, a), directed(own, b), directed(theirs, x), directed(theirs, y)].every(Boolean)) return undefined;
  return own.content.find((word) => theirs.stems.has(word.stem) && word.end <= Math.min(a.start, b.start))?.stem;
}

/** "Was bought by A from B": the verb before both, where one of them is its agent. */
function passiveVerb(sentence: PreparedSentence, one: Span, two: Span): string[] {
  const first = one.start < two.start ? one : two;
  if (before(sentence, first) !== 'by') return [];
  const verb = sentence.content.findLast((word) => word.end <= first.start);
  return verb ? [verb.stem] : [];
}

/** Content words between two names that can be the verb of both: near to them, not opened by a determiner, in nobody's quotation. */
function verbsBetween(sentence: PreparedSentence, one: Span, two: Span, roles: readonly RoleStatement[]): string[] {
  const [from, to] = one.start < two.start ? [one.end, two.start] : [two.end, one.start];
  const between = sentence.tokens.filter((token) => token.start >= from && token.end <= to);
  if (between.length > CLOSE || sentence.quotations.some((q) => q.direct && (contains(q.span, one) || contains(q.span, two)))) return [];
  return sentence.content
    .filter((word) => word.start >= from && word.end <= to && !sentence.mentions.some((m) => contains(m.span, word)))
    .filter((word) => {
      const at = sentence.tokens.findIndex((token) => token.start === word.start);
      const { word: text } = sentence.tokens[at]!;
      // "A's chairman, B" and "B, chairman of A" say one thing: words of an office are no verbs.
      if (isRoleNoun(text) || roles.some(({ span }) => contains(span, word))) return false;
      return !DETERMINERS.has(sentence.tokens[at - 1]?.word ?? '') && !DETERMINERS.has(sentence.tokens[at - 2]?.word ?? '');
    })
    .map((word) => word.stem);
}

const KINDS_OF_PLACE = /^(?:island|isle|city|town|village|port|province|state|district|county|region|country|republic|kingdom|river|lake|university)$/;

function before(sentence: PreparedSentence, span: Span): string {
  let at = sentence.tokens.findIndex((token) => token.start >= span.start) - 1;
  const back = (words: RegExp): boolean => words.test(sentence.tokens[at]?.word ?? '');
  while (at >= 0 && back(/^(?:the|a|an)$/)) at--;
  // "From the island of X" is "from X".
  if (back(/^of$/) && KINDS_OF_PLACE.test(sentence.tokens[at - 1]?.word ?? '')) {
    at -= 2;
    while (at >= 0 && back(/^(?:the|a|an)$/)) at--;
  }
  return sentence.tokens[at]?.word ?? '';
}

function placeOf(sentence: PreparedSentence, span: Span, verb: string): Place {
  const preposition = before(sentence, span);
  if (preposition === 'from' || preposition === 'to' || preposition === 'against' || preposition === 'than') return preposition;
  const at = sentence.tokens.findIndex((token) => matterStem(token.word) === verb);
  const token = sentence.tokens[at];
  if (!token) return 'other';
  const passive = preposition === 'by' || sentence.tokens.slice(at + 1, at + 3).some((next) => next.word === 'by') && isAuxiliary(sentence.tokens[at - 1]?.word ?? '');
  if (preposition === 'by') return 'agent';
  const first = span.end <= token.start;
  return first !== passive ? 'agent' : 'patient';
}

/** Everything agrees but a name: the passage has another actor of the same kind in its place. */
function misplaced(judging: Judging, passage: Passage): Found['differs'][number] | undefined {
  const own = named(judging.sentence, judging.nameOf);
  const theirs = named(passage.sentence, passage.source.nameOf);
  const strangers = own.filter(({ name }) => !theirs.some((one) => one.name === name));
  const stranger = strangers[0];
  if (!stranger || new Set(strangers.map(({ name }) => name)).size !== 1 || wordsWithoutNames(judging, passage) < ALL_BUT_THE_NAME) return undefined;
  // A rise of 30% here and one of 54% there are two matters.
  if (judging.sentence.figures.some((figure) => !isTime(figure) && !passage.sentence.figures.some((there) => agrees(figure, there)))) return undefined;
  if (standsIn(passage, stranger.mention.text) || judging.corpus.actorsNamed(stranger.name).length === 0 || namedNearby(judging, passage, stranger.name)) return undefined;
  const { kind } = judging.draft.actors[stranger.mention.actor] ?? {};
  const instead = theirs.filter(({ mention, name }) => (passage.source.prepared.article.actors[mention.actor]?.kind === 'person') === (kind === 'person') && !own.some((one) => one.name === name));
  const other = instead.filter(({ name }) => !isMetonym(stranger.name, name)).find(({ mention }) => samePlace(judging.sentence, stranger.mention.span, passage.sentence, mention.span));
  return other && difference(passage, stranger.mention, other.mention.span, other.mention.span, 'actor');
}

/** The name's own words stand in the passage, whoever they were taken for there. */
function standsIn({ sentence }: Passage, name: string): boolean {
  return tokenize(name).every(({ word }) => sentence.tokens.some((token) => token.word === word));
}

/** "Lima" and "Peru" may mean one government: a country and a place that is none do not exclude each other. */
function isMetonym(a: string, b: string): boolean {
  const [one, other] = [placeNamed(a), placeNamed(b)];
  return one !== undefined && other !== undefined && isCountry(one) !== isCountry(other);
}

/** Share of the claim's content words outside names that the passage has. */
function wordsWithoutNames(judging: Judging, passage: Passage): number {
  const words = judging.sentence.content.filter((word) => !judging.isName(word));
  const weight = (stemmed: string): number => judging.sought.weights.get(stemmed) ?? 1;
  const total = words.reduce((sum, word) => sum + weight(word.stem), 0);
  const names = named(judging.sentence, judging.nameOf).filter(({ name }) => passage.sentence.mentions.some((m) => passage.source.nameOf(m.actor) === name));
  // Two words are no matter: "said on Monday" fits everybody. The other names and the figures of the sentence count with them.
  if (new Set(words.map((word) => word.stem)).size + names.length + judging.sentence.figures.length < 3) return 0;
  return words.reduce((sum, word) => sum + (passage.sentence.stems.has(word.stem) ? weight(word.stem) : 0), 0) / total;
}

/** The claim's own actor stands beside the passage, or in another one that covers nearly as much. */
function namedNearby(judging: Judging, passage: Passage, name: string): boolean {
  const { sentences } = passage.source.prepared;
  const near = [sentences[passage.sentence.index - 1], sentences[passage.sentence.index + 1]];
  if (near.some((sentence) => sentence?.mentions.some((m) => passage.source.nameOf(m.actor) === name))) return true;
  return judging.passages.some((one) => one.coverage >= passage.coverage - CLEARLY_BETTER && one.sentence.mentions.some((m) => one.source.nameOf(m.actor) === name));
}

/** Stem of the last content word before a span. */
function headBefore(sentence: PreparedSentence, span: Span): string | undefined {
  return sentence.content.findLast((word) => word.end <= span.start)?.stem;
}

/** Both names stand before the first shared content word, or both behind the same kind of word. */
function samePlace(own: PreparedSentence, a: Span, theirs: PreparedSentence, b: Span): boolean {
  const preposition = (sentence: PreparedSentence, span: Span): string => {
    const word = before(sentence, span);
    return isFunctionWord(word) ? word : '';
  };
  const verb = own.content.find((word) => theirs.stems.has(word.stem) && !own.mentions.some((m) => contains(m.span, word)))?.stem;
  if (verb === undefined) return false;
  // "The buyer of X" and "the inspector of Y" are two places.
  if (preposition(own, a) === 'of' && headBefore(own, a) !== headBefore(theirs, b)) return false;
  return preposition(own, a) === preposition(theirs, b) && placeOf(own, a, verb) === placeOf(theirs, b, verb);
}

function difference(passage: Passage, mention: ActorMention, passageSpan: Span, shown: Span, kind: 'polarity' | 'actor'): Found['differs'][number] {
  const { text } = passage.source.prepared.article;
  const theirs = text.slice(passageSpan.start, passageSpan.end);
  return {
    passage, kind, claimSpan: mention.span, claim: mention.text, passageSpan, passageText: theirs, about: text.slice(shown.start, shown.end),
    ...(kind === 'actor' ? { replacement: theirs } : {}), loose: passage.coverage < LOOSE,
  };
}
