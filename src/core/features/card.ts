import type { CorpusView } from '../corpus/view';
import type { ArticleId, Location } from '../model';
import { phrase, say } from '../text/say';

/** One line of a card, read in order by eye or by screen reader. */
export interface CardLine {
  readonly text: string;
  /** Words of an article, verbatim. */
  readonly quoted?: string;
  /** Where it stands. */
  readonly location?: Location;
  /** Set on what disagrees; such lines come first. */
  readonly conflict?: boolean;
}

/** What a hover, a suggestion or a document shows about an actor, a figure or a claim. */
export interface Card {
  readonly title: string;
  readonly subtitle: string;
  readonly lines: readonly CardLine[];
}

/** More than a dozen lines are no longer read in a hover. */
const MOST_LINES = 12;

/** A card with its conflicts first and at most a dozen lines; the last then says how many were left out. */
export function card(title: string, subtitle: string, lines: readonly CardLine[]): Card {
  const ordered = [...lines.filter((line) => line.conflict), ...lines.filter((line) => !line.conflict)];
  if (ordered.length <= MOST_LINES) return { title, subtitle, lines: ordered };
  const kept = ordered.slice(0, MOST_LINES - 1);
  return { title, subtitle, lines: [...kept, { text: say('and {0} more', ordered.length - kept.length) }] };
}

/** What is counted, one and many: languages differ in more than an "s". */
const COUNTED = {
  article: [phrase('1 article'), phrase('{0} articles')],
  claim: [phrase('1 claim'), phrase('{0} claims')],
  mention: [phrase('1 mention'), phrase('{0} mentions')],
  origin: [phrase('1 origin'), phrase('{0} origins')],
  place: [phrase('1 place'), phrase('{0} places')],
} as const;

/** "1 article", "5 articles". */
export function counted(count: number, noun: keyof typeof COUNTED): string {
  const [one, many] = COUNTED[noun];
  return count === 1 ? say(one) : say(many, count);
}

/** "1 article" or "5 articles, 2 origins": how widely something is stated, and how independently. */
export function spread(articles: Iterable<ArticleId>, corpus: CorpusView): string {
  const distinct = new Set(articles);
  return distinct.size === 1 ? counted(1, 'article') : `${counted(distinct.size, 'article')}, ${counted(corpus.originsAmong(distinct), 'origin')}`;
}

/** Line breaks and runs of blanks as one blank each. */
export function oneLine(text: string): string {
  return text.split(/\s/).filter((word) => word !== '').join(' ');
}

/** The parts that say something, joined. */
export function joined(parts: readonly (string | null | undefined)[], between = ' · '): string {
  return parts.filter((part) => part !== undefined && part !== null && part !== '').join(between);
}

/** Names in a list, the first three of more. */
export function listed(names: readonly string[]): string {
  return names.slice(0, 3).join(', ');
}
