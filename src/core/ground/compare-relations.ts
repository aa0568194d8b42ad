import type { Span } from '../model';
import { isDenying } from './cues';
import { framesIn } from './frames';
import { nominalFramesIn } from './frames-nominal';
import type { FoundDifference, Judging } from './judging';
import { countryMeant, partiesOf } from './parties';
import { predicatesOf } from './predicates';
import type { Prepared, PreparedSentence } from './prepare';
import { ORDER_OF_EVENTS, relationsIn, type Relation } from './relations';
import type { Passage } from './retrieve';

/** Passages read for the relations they tell: those that share the least with the claim tell of other matters. */
const RELATED = 40;
const SOME_MATTER = 0.1;

/** DESIGN: below this alignment a difference rests on a loose paraphrase. */
const LOOSE = 0.7;
/** A side of a relation told alone counts only in a passage with this much of the claim. */
const HALF_THE_MATTER = 0.5;

/** A relation between two actors that passages tell the other way round, or deny, and none as the claim does. */
export function compareRelations(judging: Judging): FoundDifference | undefined {
  const claimed = relationsOf(judging.prepared, judging.sentence, judging.nameOf).filter(({ sides }) => !sides.includes(undefined));
  if (claimed.length === 0) return undefined;
  // A relation between others bears on none of the claim's: most passages need not be read for what they tell.
  const sides = new Set(claimed.flatMap((one) => one.sides));
  const told = judging.passages.slice(0, RELATED).filter((passage) => passage.coverage >= SOME_MATTER && partiesOf(passage.source.prepared, passage.sentence, passage.source.nameOf).some(({ name }) => sides.has(name)))
    .flatMap((passage) => toldBy(passage).map((relation) => ({ passage, relation })));
  for (const claim of claimed) {
    const { relation, sides: [one, two] } = claim;
    if (one === undefined || two === undefined) continue;
    const same = told.filter((there) => there.relation.relation === relation);
    const turned = same.find((there) => there.relation.sides[0] === two && there.relation.sides[1] === one) ?? takenFor(same, one, two);
    if (turned && !same.some((there) => agrees(there.relation.sides, one, two) && (!there.relation.sides.includes(undefined) || areNeighbours(there.passage, turned.passage)))) return contrary(judging, firstOf(claim.named), turned);
    const alone = relation === 'transfer' ? receivedAlone(same, one, two) : undefined;
    if (alone) return contrary(judging, firstOf(claim.named), alone);
    const denied = deniedOtherwise(judging, claim, same);
    if (denied) return contrary(judging, claim.word, denied);
  }
  return undefined;
}

/** One side of a contest or a suit is told alone: "the company that won the contract" is not the one it was won against. */
function takenFor(same: readonly Told[], one: string, two: string): Told | undefined {
  if (same.some(({ relation: { sides } }) => sides.includes(one))) return undefined;
  return same.find(({ passage, relation: { relation, sides, word } }) => ONE_SIDED.has(relation) && passage.coverage >= HALF_THE_MATTER && sides[0] === two && sides[1] === undefined && !HOPED_FOR.test(passage.source.prepared.article.prose.slice(word.start, word.end)));
}

/** Whom the claim has give is the one who receives in a passage about the same matter that names both. */
function receivedAlone(same: readonly Told[], giver: string, receiver: string): Told | undefined {
  if (same.some(({ passage, relation: { sides } }) => sides[1] === receiver && passage.coverage >= HALF_THE_MATTER)) return undefined;
  return same.find(({ passage: { coverage, source, sentence }, relation: { sides } }) => coverage >= HALF_THE_MATTER && sides[1] === giver && sides[0] === undefined && sentence.mentions.some(({ actor }) => countryMeant(source.nameOf(actor)) === receiver));
}

/** Relations of which a side is told alone, and in which few are on both. */
const ONE_SIDED = new Set(['contest', 'sue', 'succession', 'accuse', 'acquire', 'invade']);

/** Nouns that are as often hoped for as had. */
const HOPED_FOR = /^(?:victor|win|triumph|loss|acquisition|takeover)/i;

interface Told {
  readonly passage: Passage;
  readonly relation: Relation;
}

const told = new WeakMap<PreparedSentence, { readonly called: string; readonly relations: readonly Relation[] }>();

/** The relations and frames of a passage, kept for as long as the corpus leads its names to the same actors. */
function toldBy({ source, sentence }: Passage): readonly Relation[] {
  const known = told.get(sentence);
  if (known?.called === source.called) return known.relations;
  const relations = relationsOf(source.prepared, sentence, source.nameOf);
  told.set(sentence, { called: source.called, relations });
  return relations;
}

function relationsOf(prepared: Prepared, sentence: PreparedSentence, nameOf: (actor: number) => string): readonly Relation[] {
  return [...relationsIn(prepared, sentence, nameOf), ...framesIn(prepared, sentence, nameOf), ...nominalFramesIn(prepared, sentence, nameOf)];
}

function contrary(judging: Judging, claimSpan: Span, { passage, relation: { word, relation } }: Told): FoundDifference {
  const { text } = passage.source.prepared.article;
  return {
    passage, kind: 'polarity', claimSpan, claim: judging.text(claimSpan), passageSpan: word, passageText: text.slice(word.start, word.end),
    about: text.slice(passage.sentence.span.start, passage.sentence.span.end), loose: passage.coverage < LOOSE || relation === ORDER_OF_EVENTS,
  };
}

function firstOf(spans: readonly Span[]): Span {
  return spans.reduce((first, next) => (next.start < first.start ? next : first));
}

/** The same relation between the same two, denied on one side only, and nowhere told as the claim tells it: "belongs to the court" and "is not a member of it". */
function deniedOtherwise({ sentence }: Judging, claim: Relation, same: readonly Told[]): Told | undefined {
  const agreeing = same.filter(({ relation: { sides } }) => sides[0] === claim.sides[0] && sides[1] === claim.sides[1]);
  const denies = (one: PreparedSentence, { word }: Relation): boolean => predicatesOf(one).some(({ start, denied }) => start === word.start && denied !== undefined);
  const own = denies(sentence, claim);
  if (agreeing.length === 0 || agreeing.some(({ passage, relation }) => denies(passage.sentence, relation) === own)) return undefined;
  // What is denied or doubted in other words is not read here.
  return sentence.tokens.some(({ word }) => isDenying(word)) === own ? agreeing[0] : undefined;
}

/** How far from the passage another one still tells of the same case. */
const NEIGHBOURS = 2;

function areNeighbours(a: Passage, b: Passage): boolean {
  const apart = Math.abs(a.sentence.index - b.sentence.index);
  return a.source.id === b.source.id && apart > 0 && apart <= NEIGHBOURS;
}

/** The same sides, or as far as the passage names them ("Holt won their game"). */
function agrees([one, two]: readonly [string | undefined, string | undefined], claimed: string, claimedOther: string): boolean {
  return (one ?? claimed) === claimed && (two ?? claimedOther) === claimedOther;
}

