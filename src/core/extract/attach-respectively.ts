import type { ActorMention, Figure, Sentence } from '../model';
import { nounPhrase } from './attach-subject';

/** One figure paired with one actor by "respectively". */
export interface Pairing {
  readonly actor: number;
  /** Actors of the same phrase that are no part of the list, such as a possessor ("Vietnam’s trade with …"). */
  readonly others: readonly number[];
  /** The measured phrase with the list narrowed to this actor: "trade with China". */
  readonly measures: string;
}

/** The times that a list of figures is paired with: "rose 3% and 5% in 2022 and 2023, respectively". */
export function pairTimes(prose: string, sentence: Sentence, figures: readonly Figure[], times: readonly Figure[]): Map<Figure, Figure> {
  const pairs = new Map<Figure, Figure>();
  if (times.length < 2 || wordAt(prose, sentence) < 0) return pairs;
  const values = figures.filter((figure) => !times.includes(figure));
  for (const list of lists(prose, values)) {
    const paired = lists(prose, times).find((other) => other.length === list.length);
    if (paired !== undefined) list.forEach((figure, index) => pairs.set(figure, paired[index] as Figure));
  }
  return pairs;
}

/** Where the sentence says "respectively"; -1 where it does not. */
function wordAt(prose: string, { span }: Sentence): number {
  const text = prose.slice(span.start, span.end);
  const found = text.includes('espectively') || text.includes('ESPECTIVELY') ? text.search(/\brespectively\b/i) : -1;
  return found < 0 ? -1 : span.start + found;
}

const LIST_GAP = /^\s{0,3}(?:,\s{0,3})?(?:(?:and|or|&)\s{1,3})?(?:(?:the|at|of|to|by|about|around|nearly|some|over|more\sthan)\s{1,3}){0,2}$/i;

/** Runs of at least two spans that only commas, "and" and an article separate. */
function lists<T extends { readonly span: { readonly start: number; readonly end: number } }>(prose: string, items: readonly T[]): T[][] {
  const found: T[][] = [];
  let open: T[] = [];
  for (const item of items) {
    const last = open[open.length - 1];
    const gap = last === undefined ? '' : prose.slice(last.span.end, item.span.start);
    if (last !== undefined && /\S/.test(gap) && LIST_GAP.test(gap)) open.push(item);
    else {
      if (open.length > 1) found.push(open);
      open = [item];
    }
  }
  if (open.length > 1) found.push(open);
  return found;
}

/** Pairs first with first where a sentence says "respectively": a list of figures with a list of as many actors before it. Empty otherwise. */
export function pairRespectively(prose: string, sentence: Sentence, figures: readonly Figure[], mentions: readonly ActorMention[]): Map<Figure, Pairing> {
  const pairs = new Map<Figure, Pairing>();
  if (figures.length < 2) return pairs;
  const at = wordAt(prose, sentence);
  if (at < 0) return pairs;
  const values = lists(prose, figures).filter((list) => list.every((figure) => figure.kind === list[0]?.kind));
  // The list of figures nearest to the word, on either side.
  const distance = (list: readonly Figure[]): number => Math.abs(list[list.length - 1]!.span.end - at);
  const figureList = values.sort((a, b) => distance(a) - distance(b))[0];
  const start = figureList?.[0]?.span.start;
  if (figureList === undefined || start === undefined) return pairs;
  const named = lists(prose, mentions).filter((list) => list.length === figureList.length && list[list.length - 1]!.span.end <= start);
  const actorList = named[named.length - 1];
  const first = actorList?.[0];
  const last = actorList?.[actorList.length - 1];
  if (actorList === undefined || first === undefined || last === undefined) return pairs;
  const opening = phraseStart(prose, sentence.span.start, first.span.start);
  const head = prose.slice(opening, first.span.start);
  const others = mentions.filter((mention) => mention.span.start >= opening && mention.span.end <= first.span.start).map((mention) => mention.actor);
  figureList.forEach((figure, index) => {
    const mention = actorList[index];
    if (mention === undefined) return;
    const phrase = /\b(?:with|to|from|of|in|for|by|between)\s(?:the\s)?$/i.test(head) ? nounPhrase(head.replace(/the\s$/i, '') + prose.slice(mention.span.start, mention.span.end)) : '';
    pairs.set(figure, { actor: mention.actor, others: others.filter((actor, i) => actor !== mention.actor && others.indexOf(actor) === i), measures: phrase });
  });
  return pairs;
}

const OPENING = /[,;:]\s|\b(?:dwarfed\sby|compared\s(?:to|with)|exceeded\sby|followed\sby|and|while|but|as|than|said|that|recorded|saw|reported)\s/giu;

/** Where the noun phrase that leads to a list begins: after the last comma or joining word before it. */
function phraseStart(prose: string, from: number, to: number): number {
  let start = from;
  for (const match of prose.slice(from, to).matchAll(OPENING)) start = from + match.index + match[0].length;
  return start;
}
