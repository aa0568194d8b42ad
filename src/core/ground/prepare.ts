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
  const sentences = article.sentences.map((sentence, index): PreparedSentence => {
    const tokens = matterTokens(article.prose, sentence.span.start, sentence.span.end);
    for (const token of tokens) words.push(token);
    const own = figures[index] ?? [];
    const content = contentWords(tokens, own);
    return {
      index,
      span: sentence.span,
      block: sentence.block,
      tokens,
      content,
      stems: new Set(content.map((word) => word.stem)),
      figures: own,
      mentions: mentions[index] ?? [],
      quotations: quotations[index] ?? [],
    };
  });
  const title = article.metadata.title ?? '';
  const titleStems = contentWords(matterTokens(title, 0, title.length), []).map((word) => word.stem);
  const result = { article, sentences, words, titleStems };
  prepared.set(article, result);
  return result;
}

/** What of a prepared sentence lies within a span. */
export function partOf(sentence: PreparedSentence, span: Span): PreparedSentence {
  const first = Math.max(0, sentence.tokens.findIndex((token) => contains(span, token)));
  const content = sentence.content.flatMap((word) => (contains(span, word) ? [{ ...word, at: word.at - first }] : []));
  const within = <T extends { readonly span: Span }>(all: readonly T[]): T[] => all.filter((one) => contains(span, one.span));
  return {
    ...sentence,
    span,
    tokens: sentence.tokens.filter((token) => contains(span, token)),
    content,
    stems: new Set(content.map((word) => word.stem)),
    figures: within(sentence.figures),
    mentions: within(sentence.mentions),
    quotations: within(sentence.quotations),
  };
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
