import type { ActorKind, ActorMention, Figure, Span } from '../model';
import { compareFigures } from '../extract/figures-compare';
import { foldName } from '../extract/names-compare';
import { sameTime } from './figure-affinity';
import { isTime } from './figure-kinds';
import { fold } from '../text/fold';
import { overlaps } from '../text/spans';
import { tokenize, type Token } from '../text/tokens';
import type { FoundDifference, Judging } from './judging';
import { mayBeOne } from './metonyms';
import type { Passage } from './retrieve';
import type { WordEdit } from './word-alignment';

/** Numbers, weekdays and months within a date. */
const TIME_WORDS = [/^\d/, /^(?:mon|tue|wed|thu|fri|sat|sun)/, /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/];
/** A passage that covers this much of the claim tells of the same matter. */
const SAME_MATTER = 0.5;
/** A name of more words is not looked for. */
const LONGEST = 4;

/** A name of a near copy stands where the passage, word for word the same around it, has another. */
export function otherName(judging: Judging, passage: Passage, edits: readonly WordEdit[], edit: WordEdit): FoundDifference | undefined {
  const own = namedBy(judging, edit.claim);
  const theirs = nameIn(passage.sentence.mentions, edit.source);
  if (!own || !theirs || isOfSomethingElse(judging, passage, edits, edit)) return undefined;
  const { name } = own;
  const theirName = passage.source.nameOf(theirs.actor);
  const article = passage.source.prepared.article;
  if (name === theirName || sharesWord(own.text, theirs.text) || sharesWord(name, theirName) || mayBeOne(name, theirName)) return undefined;
  // Named on both sides, the names only stand in another order; unknown to the corpus, the name is another rule's business.
  if (passage.sentence.mentions.some((m) => passage.source.nameOf(m.actor) === name) || hasWords(passage, own.text) || !own.known) return undefined;
  if (judging.sentence.mentions.some((m) => judging.nameOf(m.actor) === theirName)) return undefined;
  const theirText = article.text.slice(theirs.span.start, theirs.span.end);
  // "Brussels" for "the Commission" may still be a manner of speaking: between kinds a difference is no more than information.
  const loose = isPerson(own.kind) !== isPerson(article.actors[theirs.actor]?.kind);
  return {
    passage, kind: 'actor', claimSpan: own.span, claim: own.text, passageSpan: theirs.span, passageText: theirText,
    about: article.text.slice(passage.sentence.span.start, passage.sentence.span.end), replacement: theirText, loose,
  };
}

interface OwnName {
  readonly span: Span;
  readonly text: string;
  readonly name: string;
  readonly kind: ActorKind | undefined;
  readonly known: boolean;
}

/** The name among some words of the claim: as found there, or capitalised words that are one in the corpus, for a sentence alone shows less of what is a name. */
function namedBy(judging: Judging, tokens: readonly Token[]): OwnName | undefined {
  const mention = nameIn(judging.sentence.mentions, tokens);
  if (mention) {
    const actor = judging.draft.actors[mention.actor];
    return { span: mention.span, text: mention.text, name: judging.nameOf(mention.actor), kind: actor?.kind, known: judging.corpus.actorsNamed(actor?.name ?? mention.text).length > 0 };
  }
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || tokens.length > LONGEST) return undefined;
  const span = { start: first.start, end: last.end };
  const text = judging.text(span);
  const actor = /^\p{Lu}/u.test(text) ? judging.corpus.actorsNamed(text)[0] : undefined;
  return actor && { span, text, name: foldName(actor.name), kind: actor.kind, known: true };
}

/** A number of a near copy stands where the passage has another of its kind. */
export function otherFigure(judging: Judging, passage: Passage, edits: readonly WordEdit[], edit: WordEdit): FoundDifference | undefined {
  const own = figureIn(judging.sentence.figures, edit.claim);
  const theirs = figureIn(passage.sentence.figures, edit.source);
  if (!own || !theirs || !valuesDiffer(own, theirs) || isOfSomethingElse(judging, passage, edits, edit)) return undefined;
  // "90,000 in 2022, and in 2023 it had 82,000": each has its own year.
  if (own.when !== null && theirs.when !== null && !sameTime(own.when, theirs.when)) return undefined;
  const stated = (one: Figure, figures: readonly Figure[]): boolean => figures.some((other) => compareFigures(one, other) === 'equal');
  // Both sides state both numbers: they only stand in another order.
  if (stated(own, passage.sentence.figures) && stated(theirs, judging.sentence.figures)) return undefined;
  if (isSomebodyElses(judging, passage, edit) && judging.passages.some(({ sentence, coverage }) => coverage >= SAME_MATTER && stated(own, sentence.figures))) return undefined;
  return {
    passage, kind: 'figure', claimSpan: own.span, claim: judging.text(own.span), passageSpan: theirs.span, passageText: theirs.text, about: '', replacement: theirs.text, loose: false,
  };
}

/** The claim names another beside its number, or nobody where the passage names somebody: where a source of the matter has the claim's own number, it may be theirs. */
function isSomebodyElses({ sentence, names, nameOf }: Judging, { source, sentence: { mentions } }: Passage, { claim }: WordEdit): boolean {
  const theirs = new Set(mentions.filter(({ actor }) => actor >= 0).map(({ actor }) => source.nameOf(actor)));
  return sentence.mentions.some(({ actor, span }) => actor >= 0 && touches(span, claim) && !theirs.has(nameOf(actor))) || (names.length === 0 && theirs.size > 0);
}

/** A year, weekday, month or number of years stands where the passage, word for word the same around it, has another. */
export function otherTime(judging: Judging, passage: Passage, edits: readonly WordEdit[], edit: WordEdit): FoundDifference | undefined {
  const timeIn = (figures: readonly Figure[], tokens: readonly Token[]): Figure | undefined => figures.find((one) => isTime(one) && touches(one.span, tokens));
  const own = timeIn(judging.sentence.figures, edit.claim);
  const theirs = timeIn(passage.sentence.figures, edit.source);
  const [words, others] = [edit.claim.map(({ word }) => word), edit.source.map(({ word }) => word)];
  if (!own || !theirs || own.kind !== theirs.kind || isOfSomethingElse(judging, passage, edits, edit) || words.length !== others.length) return undefined;
  if (own.value !== null && compareFigures(own, theirs) === 'equal') return undefined;
  // Where another source has the claim's own date, the sources disagree.
  if (judging.passages.some(({ sentence, coverage }) => coverage >= SAME_MATTER && sentence.figures.some((there) => fold(there.text) === fold(own.text)))) return undefined;
  // Only words of one kind exclude each other: "on 12 May" may be "on Friday".
  const differ = words.every((word, i) => TIME_WORDS.some((kind) => kind.test(word) && kind.test(others[i] ?? ''))) && words.some((word, i) => shown(word) !== shown(others[i] ?? ''));
  if (!differ) return undefined;
  return {
    passage, kind: 'date', claimSpan: own.span, claim: judging.text(own.span), passageSpan: theirs.span, passageText: theirs.text, about: '', replacement: theirs.text, loose: false,
  };
}

/** "Sept" and "September" are one month. */
function shown(word: string): string {
  return /^\d/.test(word) ? word : word.slice(0, 3);
}

/** In the same words "more than 68" is no way to say "more than 100", though the one admits the other. */
function valuesDiffer(own: Figure, theirs: Figure): boolean {
  const bounds = own.bound === theirs.bound && own.bound !== 'exact' && own.bound !== 'about' && own.kind === theirs.kind && own.unit === theirs.unit;
  if (bounds && typeof own.value === 'number' && typeof theirs.value === 'number') return own.value !== theirs.value;
  return compareFigures(own, theirs) === 'different' && compareFigures(theirs, own) === 'different';
}

/** Another name, number or time differs too: the passage speaks of another case in the same words. */
function isOfSomethingElse({ sentence }: Judging, passage: Passage, edits: readonly WordEdit[], edit: WordEdit): boolean {
  const typed = (one: readonly Token[], figures: readonly Figure[], mentions: readonly ActorMention[]): boolean =>
    figures.some((figure) => touches(figure.span, one)) || mentions.some((mention) => touches(mention.span, one));
  return edits.some((other) => other !== edit && typed(other.claim, sentence.figures, sentence.mentions) && typed(other.source, passage.sentence.figures, passage.sentence.mentions));
}

function nameIn(mentions: readonly ActorMention[], tokens: readonly Token[]): ActorMention | undefined {
  return mentions.find((one) => one.actor >= 0 && one.form !== 'demonym' && touches(one.span, tokens));
}

function figureIn(figures: readonly Figure[], tokens: readonly Token[]): Figure | undefined {
  return figures.find((one) => !isTime(one) && touches(one.span, tokens));
}

function touches(span: Span, tokens: readonly Token[]): boolean {
  return tokens.some((token) => overlaps(span, token));
}

function isPerson(kind: string | undefined): boolean {
  return kind === 'person';
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(tokenize(a).map(({ word }) => word));
  return tokenize(b).some(({ word }) => words.has(word));
}

/** The name's own words stand in the passage, whoever they were taken for there. */
function hasWords({ sentence }: Passage, name: string): boolean {
  return tokenize(name).every(({ word }) => sentence.tokens.some((token) => token.word === word));
}
