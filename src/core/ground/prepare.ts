import type { ActorMention, Article, Figure, Quotation, Span } from '../model';
import { contains } from '../text/spans';
import { stem } from '../text/tokens';
import { matterTokens, type MatterToken } from './matter-words';

export { matterStem } from './matter-words';

/** A sentence ready to be compared: its content words as stems and its mentions. Offsets are those of its article. */
export interface PreparedSentence {
  readonly index: number;
  readonly span: Span;
  readonly block: number;
  /** Every word in order, function words included. */
  readonly tokens: readonly MatterToken[];
  /** Content words outside figures; typed things are compared as typed things. */
  readonly content: readonly ContentWord[];
  readonly stems: ReadonlySet<string>;
  readonly figures: readonly Figure[];
  readonly mentions: readonly ActorMention[];
  readonly quotations: readonly Quotation[];
}

export interface ContentWord {
  readonly start: number;
  readonly end: number;
  readonly stem: string;
  /** Position among the sentence's tokens. */
  readonly at: number;
}

export interface Prepared {
  readonly article: Article;
  readonly sentences: readonly PreparedSentence[];
  /** All words of the prose in order, function words included: what quotations are compared with. */
  readonly words: readonly MatterToken[];
  /** Content stems of the title. */
  readonly titleStems: readonly string[];
  /** The sentences of each content stem, ascending. */
  readonly sentencesOf: ReadonlyMap<string, readonly number[]>;
}

const prepared = new WeakMap<Article, Prepared>();

/** Prepares an article or a draft once; the result lives as long as the article object does. */
export function prepare(article: Article): Prepared {
  const known = prepared.get(article);
  if (known) return known;
  const figures = group(article.figures, article.sentences.length);
  const mentions = group(article.mentions, article.sentences.length);
  const quotations = group(article.quotations, article.sentences.length);
  const words: MatterToken[] = [];
  const sentencesOf = new Map<string, number[]>();
  const sentences = article.sentences.map(({ span, block }, index): PreparedSentence => {
    const tokens = matterTokens(article.prose, span.start, span.end);
    for (const token of tokens) words.push(token);
    const own = figures[index] ?? [];
    const content = contentWords(tokens, own);
    for (const { stem } of content) {
      const known = sentencesOf.get(stem);
      if (!known) sentencesOf.set(stem, [index]);
      else if (known[known.length - 1] !== index) known.push(index);
    }
    return new SentenceOfArticle(index, span, block, tokens, content, own, mentions[index] ?? [], quotations[index] ?? []);
  });
  const title = article.metadata.title ?? '';
  const titleStems = contentWords(matterTokens(title, 0, title.length), []).map((word) => word.stem);
  const result = { article, sentences, words, titleStems, sentencesOf };
  prepared.set(article, result);
  return result;
}

/** A sentence whose stems are gathered when they are first asked for: of most sentences of an article nobody does. */
class SentenceOfArticle implements PreparedSentence {
  private gathered: ReadonlySet<string> | undefined = undefined;

  constructor(
    readonly index: number,
    readonly span: Span,
    readonly block: number,
    readonly tokens: readonly MatterToken[],
    readonly content: readonly ContentWord[],
    readonly figures: readonly Figure[],
    readonly mentions: readonly ActorMention[],
    readonly quotations: readonly Quotation[],
  ) {}

  get stems(): ReadonlySet<string> {
    return (this.gathered ??= new Set(this.content.map(({ stem }) => stem)));
  }
}

/** What of a prepared sentence lies within a span. */
export function partOf(sentence: PreparedSentence, span: Span): PreparedSentence {
  const first = Math.max(0, sentence.tokens.findIndex((token) => contains(span, token)));
  const content = sentence.content.flatMap((word) => (contains(span, word) ? [{ ...word, at: word.at - first }] : []));
  const within = <T extends { readonly span: Span }>(all: readonly T[]): T[] => all.filter((one) => contains(span, one.span));
  const tokens = sentence.tokens.filter((token) => contains(span, token));
  return new SentenceOfArticle(sentence.index, span, sentence.block, tokens, content, within(sentence.figures), within(sentence.mentions), within(sentence.quotations));
}

function contentWords(tokens: readonly MatterToken[], figures: readonly Figure[]): ContentWord[] {
  const content: ContentWord[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { start, end, word, form } = tokens[at]!;
    if (form.closed || (figures.length > 0 && figures.some((figure) => contains(figure.span, tokens[at]!)))) continue;
    content.push({ start, end, stem: word === 'part' && takesPart(tokens, at) ? TAKE_PART : form.matter, at });
  }
  return content;
}

const TAKE_PART = 'attend';

/** "Took part", "taking no part": the noun carries what "attended" says. */
function takesPart(tokens: readonly MatterToken[], at: number): boolean {
  return [1, 2].some((by) => stem(tokens[at - by]?.word ?? '') === 'take');
}

function group<T extends { readonly sentence: number }>(items: readonly T[], sentences: number): T[][] {
  const groups: T[][] = Array.from({ length: sentences }, () => []);
  for (const item of items) groups[item.sentence]?.push(item);
  return groups;
}
