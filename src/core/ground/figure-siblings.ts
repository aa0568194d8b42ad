import type { Figure, Span } from '../model';
import { compareFigures } from '../extract/figures-compare';
import { contains } from '../text/spans';
import { isTime } from './figure-kinds';
import { beside } from './figure-affinity';
import type { Judging } from './judging';
import { standsAmong } from './kin';
import { mayBeOne } from './metonyms';
import { countryMeant } from './parties';
import { isLight } from './predicates';
import type { ContentWord } from './prepare';
import type { Passage } from './retrieve';

/** A figure of an article beside another of its kind. */
interface Stated {
  readonly figure: Figure;
  readonly passage: Passage;
}

/** Sentences to each side in which a figure's siblings stand. */
const BESIDE = 3;

/**
 * Of the figures that stand beside the claim's value in the same or the next sentence of an article, the one that has the claim's names, or more of its words, about it, where the claim's own
 * value has none of them about it: "Harbin traces 83 %" of a claim that gives Harbin the 58 % of the sentence before. Undefined where any place of the value may be the claim's.
 */
export function siblingThatFits<T extends Stated>(judging: Judging, figure: Figure, equal: readonly T[]): Stated | undefined {
  if (figure.kind === 'ordinal' || (figure.kind === 'count' && typeof figure.value === 'number' && figure.value < SMALL)) return undefined;
  const several = judging.sentence.figures.filter(({ kind }) => kind === figure.kind).length > 1;
  const owner = ownerBehind(judging, figure) ?? (several ? ownerBefore(judging, figure) : undefined);
  // "Ghanaian beans" are of Ghana, whoever ships them.
  const named = judging.sentence.mentions.filter(({ actor, form }) => actor >= 0 && form !== 'demonym').map(({ actor }) => judging.nameOf(actor));
  const own = owner === undefined ? new Set((several ? beside(judging, figure) : named.length > 0 ? named : judging.names).map(countryMeant)) : new Set([owner]);
  let found: Stated | undefined;
  for (const one of equal) {
    const sibling = siblingsOf(judging, one, owner !== undefined).find((other) => fitsBetter(judging, own, one, other, owner !== undefined));
    // A place that has nothing of the claim but the value says nothing of whose it is.
    if (!sibling && !isIndifferent(judging, own, one)) return undefined;
    found ??= sibling;
  }
  return found;
}

/** "$111 billion for China": whose a figure is by the word right behind it. */
function ownerBehind({ sentence, nameOf, draft }: Judging, { span }: Figure): string | undefined {
  const behind = sentence.mentions.find((mention) => mention.actor >= 0 && mention.span.start > span.end && /^\s(?:for|with|from|by)\s(?:the\s)?$/.test(draft.prose.slice(span.end, mention.span.start)));
  return behind && countryMeant(nameOf(behind.actor));
}

/** "The Danes with $40 million", "Denmark's $40 million": whose one of several figures is by the word right before it. */
function ownerBefore({ sentence, nameOf, draft }: Judging, { span }: Figure): string | undefined {
  const before = sentence.mentions.findLast((mention) => mention.actor >= 0 && mention.span.end <= span.start && OWNS.test(draft.prose.slice(mention.span.end, span.start)));
  return before && countryMeant(nameOf(before.actor));
}

const OWNS = /^(?:['\u2019]s?| with| at| on)? (?:about |around |some |only )?$/;

function isIndifferent(judging: Judging, own: ReadonlySet<string>, one: Stated): boolean {
  return sharedWords(judging, one).length === 0 && ![...namesAbout(one)].some((name) => own.has(name));
}

/** Smaller counts stand anywhere. */
const SMALL = 10;

function siblingsOf(judging: Judging, { figure: equal, passage }: Stated, evenStated: boolean): Stated[] {
  const { source, sentence } = passage;
  const near = source.prepared.sentences.slice(Math.max(0, sentence.index - BESIDE), sentence.index + BESIDE + 1).filter(({ block }) => block === sentence.block);
  return near.flatMap((one) => one.figures.flatMap((there): Stated[] => {
    if (there === equal || there.kind !== equal.kind || isTime(there) || (there.unit !== equal.unit && there.unit !== null && equal.unit !== null)) return [];
    if (!areComparable(equal, there) || compareFigures(equal, there) !== 'different' || (!evenStated && judging.sentence.figures.some((own) => /^(?:equal|within|rounded)$/.test(compareFigures(own, there))))) return [];
    return [{ figure: there, passage: one === sentence ? passage : { ...passage, sentence: one } }];
  }));
}

function sharedWords(judging: Judging, stated: Stated): ContentWord[] {
  const about = wordsAbout(stated);
  return judging.sentence.content.filter((word) => !judging.isName(word) && !isLight(word.stem) && !isUnit(judging, word) && standsAmong(judging.sentence, word, stated.passage.sentence, about));
}

/** The noun or currency right behind a figure. */
function isUnit({ sentence, draft }: Judging, word: ContentWord): boolean {
  return sentence.figures.some(({ span }) => word.start >= span.end && /^\s?$/.test(draft.prose.slice(span.end, word.start)));
}

/** One is hardly told for the other where it is so many times larger. */
const TIMES = 20;

function areComparable({ value: a }: Figure, { value: b }: Figure): boolean {
  return typeof a !== 'number' || typeof b !== 'number' || (a > 0 && b > 0 && Math.max(a / b, b / a) <= TIMES);
}

function fitsBetter(judging: Judging, own: ReadonlySet<string>, equal: Stated, other: Stated, isOwned: boolean): boolean {
  const [theirs, others] = [namesAbout(equal), namesAbout(other)];
  const [inMine, inRival] = [sharedWords(judging, equal), sharedWords(judging, other)];
  const onlyMine = inMine.filter((word) => !inRival.includes(word));
  const onlyRival = inRival.filter((word) => !inMine.includes(word));
  const isPerson = (name: string): boolean => judging.corpus.actorsNamed(name).some(({ kind, wordings }) => kind === 'person' && wordings.length > 0);
  const mine = [...others].filter((name) => own.has(name) && !theirs.has(name));
  // "The Dutch government" names the country of a figure that is Dutch; whose own stands right beside is no other people's.
  const ofPeople = new Set(isOwned ? [] : judging.sentence.mentions.filter(({ actor, form }) => actor >= 0 && form === 'demonym').map(({ actor }) => countryMeant(judging.nameOf(actor))));
  const foreign = [...theirs].filter((name) => !own.has(name) && !others.has(name) && !ofPeople.has(name));
  const isAlone = theirs.size === 0 && equal.passage.sentence === other.passage.sentence && mine.length > 0;
  const byName = isAlone || mine.some((name) => foreign.some((one) => isPerson(name) === isPerson(one) && !mayBeOne(name, one))) && ![...theirs].some((name) => own.has(name) && !others.has(name));
  if (byName) return inRival.length + inMine.length > 0;
  return onlyRival.length >= 2 && onlyMine.length === 0 && wordsAbout(equal).length >= 2 && ![...theirs].some((name) => own.has(name) && !others.has(name));
}

/** The part of its sentence that a figure has to itself: to the last cut before the next figure of its kind. */
function partOf({ figure, passage: { source, sentence } }: Stated): Span {
  const kin = sentence.figures.filter(({ kind }) => kind === figure.kind);
  const at = kin.indexOf(figure);
  const { prose } = source.prepared.article;
  const [before, after] = [kin[at - 1], kin[at + 1]];
  return {
    start: before === undefined ? sentence.span.start : cutBetween(prose, before.span.end, figure.span.start),
    end: after === undefined ? sentence.span.end : cutBetween(prose, figure.span.end, after.span.start),
  };
}

const CUTS = ['; ', ', ', ' while ', ' but ', ' against ', ' compared ', ' and '];

function cutBetween(prose: string, from: number, to: number): number {
  const between = prose.slice(from, to);
  for (const cut of CUTS) {
    const at = between.indexOf(cut);
    if (at >= 0) return from + at;
  }
  return from;
}

/** Whose a figure is: named in its own part, or as extracted where that names nobody. */
function namesAbout(stated: Stated): ReadonlySet<string> {
  const { figure, passage: { source, sentence } } = stated;
  const attached = figure.actors.map((actor) => countryMeant(source.nameOf(actor)));
  const isPaired = sentence.tokens.some(({ word }) => word === 'respectively');
  const part = partOf(stated);
  const named = isPaired ? [] : sentence.mentions.filter(({ actor, span }) => actor >= 0 && contains(part, span)).map(({ actor }) => countryMeant(source.nameOf(actor)));
  return new Set(named.length > 0 ? named : attached);
}

function wordsAbout(stated: Stated): ContentWord[] {
  const part = partOf(stated);
  const { sentence } = stated.passage;
  return sentence.content.filter((word) => contains(part, word) && !isLight(word.stem) && !sentence.mentions.some(({ span }) => contains(span, word)));
}
