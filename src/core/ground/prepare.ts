import type { ActorMention, Article, Figure, Quotation, Span } from '../model';
import { countryOfDemonym } from '../extract/places';
import { contains } from '../text/spans';
import { synonymOf } from './synonyms';
import { isFunctionWord, isNumeral, stem, tokenize, type Token } from '../text/tokens';

/** A sentence ready to be compared: its content words as stems and its mentions. Offsets are those of its article. */
export interface PreparedSentence {
  readonly index: number;
  readonly span: Span;
  readonly block: number;
  /** Every word in order, function words included. */
  readonly tokens: readonly Token[];
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
}

export interface Prepared {
  readonly article: Article;
  readonly sentences: readonly PreparedSentence[];
  /** All words of the prose in order, function words included: what quotations are compared with. */
  readonly words: readonly Token[];
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
  const words: Token[] = [];
  const sentences = article.sentences.map((sentence, index): PreparedSentence => {
    const tokens = tokenize(article.prose, sentence.span.start, sentence.span.end);
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
  const titleStems = contentWords(tokenize(article.metadata.title ?? ''), []).map((word) => word.stem);
  const result = { article, sentences, words, titleStems };
  prepared.set(article, result);
  return result;
}

/** What of a prepared sentence lies within a span. */
export function partOf(sentence: PreparedSentence, span: Span): PreparedSentence {
  const content = sentence.content.filter((word) => contains(span, word));
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

function contentWords(tokens: readonly Token[], figures: readonly Figure[]): ContentWord[] {
  const content: ContentWord[] = [];
  for (const [at, token] of tokens.entries()) {
    if (isFunctionWord(token.word)) continue;
    if (figures.some((figure) => contains(figure.span, token))) continue;
    content.push({ start: token.start, end: token.end, stem: token.word === 'part' && takesPart(tokens, at) ? TAKE_PART : matterStem(token.word) });
  }
  return content;
}

const TAKE_PART = 'attend';

/** "Took part", "taking no part": the noun carries what "attended" says. */
function takesPart(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some((by) => stem(tokens[at - by]?.word ?? '') === 'take');
}

/** Synonyms share a stem, and a demonym stands for its country, so that "Vietnamese leaders" and "Vietnam's leaders" share their matter. */
export function matterStem(word: string): string {
  if (isNumeral(word)) return word;
  const known = matters.get(word);
  if (known !== undefined) return known;
  const country = countryOfDemonym(word);
  const stemmed = stem(country === undefined || country.includes(' ') ? word : country.toLowerCase());
  // "Imports" and "important" have one stem.
  const matter = /^import(?!an)/.test(word) ? stemmed : synonymOf(stemmed);
  if (matters.size >= MATTERS_LIMIT) matters.clear();
  matters.set(word, matter);
  return matter;
}

const matters = new Map<string, string>();
const MATTERS_LIMIT = 100_000;

function group<T extends { readonly sentence: number }>(items: readonly T[], sentences: number): T[][] {
  const groups: T[][] = Array.from({ length: sentences }, () => []);
  for (const item of items) groups[item.sentence]?.push(item);
  return groups;
}
