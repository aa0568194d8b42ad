import type { Figure, Span } from '../model';
import { contains } from '../text/spans';
import type { Judging } from './judging';
import { toldShare } from './kin';
import { countryMeant } from './parties';
import { isLight } from './predicates';
import type { Passage } from './retrieve';

/** In kindred words, names apart, less is enough where it names everyone whom the claim names … */
const TOLD_FREELY = 0.4;
/** … and a passage with so little of a claim tells of something else. */
const NEXT_TO_NONE = 0.25;
/** Words alone count less than words with a name. */
const UNNAMED = 0.8;
/** Fewer words between two commas tell no event. */
const LEAST_WORDS = 3;

/** The passage tells what the claim dates, in kindred words and of all whom the claim names. */
export function isToldFreely(judging: Judging, figure: Figure, passage: Passage): boolean {
  return toldFreely(judging, figure, passage) >= TOLD_FREELY;
}

/** Names apart, the claim's words stand with the other date, and next to none of them with its own: "a strategic partnership since 1950", the year of something else. */
export function tellsOnly(judging: Judging, figure: Figure, other: Passage, equal: Passage): boolean {
  return toldFreely(judging, figure, other) >= TOLD_FREELY && toldFreely(judging, figure, equal) <= NEXT_TO_NONE;
}

/** Share of the words in a date's part of the claim, names apart, that a passage has in the same or in kindred words; 0 where it does not name everyone the claim names. */
function toldFreely(judging: Judging, figure: Figure, passage: Passage): number {
  const part = partAround(judging, figure);
  const words = judging.sentence.content.filter((word) => !judging.isName(word) && !isLight(word.stem) && contains(part, word));
  const theirs = namedAround(passage);
  if (!judging.names.every((name) => theirs.has(countryMeant(name)))) return 0;
  return (judging.names.length === 0 ? UNNAMED : 1) * toldShare(judging.sentence, words, judging.sought, passage);
}

/** Those whom a passage or the two sentences before it in its block name. */
function namedAround({ source, sentence }: Passage): ReadonlySet<string> {
  const near = source.prepared.sentences.slice(Math.max(0, sentence.index - 2), sentence.index + 1).filter(({ block }) => block === sentence.block);
  return new Set(near.flatMap(({ mentions }) => mentions.flatMap(({ actor }) => (actor < 0 ? [] : [countryMeant(source.nameOf(actor))]))));
}

/** The part of a sentence between commas that states a date, the whole sentence where that is little more than the date. */
export function partAround({ draft: { prose }, sentence: { span, content } }: Judging, figure: Figure): Span {
  const [from, to] = [prose.lastIndexOf(', ', figure.span.start), prose.indexOf(', ', figure.span.end)];
  const part = { start: Math.max(span.start, from), end: to < 0 ? span.end : Math.min(span.end, to) };
  return content.filter((word) => contains(part, word)).length < LEAST_WORDS ? span : part;
}
