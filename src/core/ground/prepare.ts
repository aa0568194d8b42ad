import type { ActorMention, Article, Figure, Quotation, Span } from '../model';
import { once } from '../corpus/once';
import { contains } from '../text/spans';
import { chainKey, KeyChains, type ChainKey } from './key-chains';
import { readWords, type MatterToken, type MatterWord, type Words } from './matter-words';

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

/** A content word by its stem, with its UTF-16 offsets in the article. */
export interface ContentWord {
  readonly start: number;
  readonly end: number;
  readonly stem: string;
  /** Position among the sentence's tokens. */
  readonly at: number;
}

/** An article, or a draft, ready to be compared; offsets are UTF-16 ones of its text. */
export interface Prepared {
  readonly article: Article;
  readonly sentences: readonly PreparedSentence[];
  /** All words of the prose in order, function words included. */
  readonly forms: readonly MatterWord[];
  /** Their place among all words: of the first word of each sentence, and behind the last one how many there are. */
  readonly firstWords: readonly number[];
  /** Where each word starts. */
  readonly starts: readonly number[];
  /** The same words as tokens: what quotations are compared with. */
  readonly words: readonly MatterToken[];
  /** The words from one place among them to another as tokens. */
  readonly tokens: (from: number, to: number) => MatterToken[];
  /** Content stems of the title. */
  readonly titleStems: readonly string[];
  /** The sentences of a content stem, ascending. */
  readonly sentencesOf: (stem: string) => readonly number[];
  /** Every content stem. */
  readonly stems: () => Iterable<string>;
  /** Whether a sentence has this content stem. */
  readonly says: (stem: string) => boolean;
}

const prepared = new WeakMap<Article, Prepared>();

/** Prepares an article or a draft once; the result lives as long as the article object does. */
export function prepare(article: Article): Prepared {
  const known = prepared.get(article);
  if (known) return known;
  const made = read(article);
  prepared.set(article, made);
  return made;
}

function read(article: Article): Prepared {
  const figures = group(article.figures, article.sentences.length);
  const mentions = group(article.mentions, article.sentences.length);
  const quotations = group(article.quotations, article.sentences.length);
  const [words, firstWords]: [Words, number[]] = [{ forms: [], starts: [], ends: [] }, []];
  for (const { span } of article.sentences) {
    firstWords.push(words.forms.length);
    readWords(article.prose, span.start, span.end, words);
  }
  const { forms, starts } = words;
  firstWords.push(forms.length);
  const tokens = (from: number, to: number): MatterToken[] => tokensOf(words, from, to);
  const sentences = article.sentences.map(
    ({ span, block }, index): PreparedSentence => new SentenceOfArticle(words, firstWords[index]!, firstWords[index + 1]!, index, span, block, figures[index]!, mentions[index]!, quotations[index]!),
  );
  const all = once(() => sentences.flatMap((sentence) => sentence.tokens));
  const chains = once(() => chainsOf(words, firstWords, figures));
  const title: Words = { forms: [], starts: [], ends: [] };
  readWords(article.metadata.title ?? '', 0, Infinity, title);
  return {
    article,
    sentences,
    forms,
    firstWords,
    starts,
    tokens,
    get words() {
      return all();
    },
    titleStems: title.forms.flatMap((form, at) => (form.closed ? [] : [stemAt(title.forms, 0, at).key])),
    sentencesOf: (stem) => chains().sentencesOf(stem),
    stems: () => chains().keys(),
    says: (stem) => chains().has(stem),
  };
}

/** Where the content stems of an article stand. */
class StemChains extends KeyChains {
  private readonly asked = new Map<string, readonly number[]>();

  constructor(length: number, private readonly sentenceOf: Uint32Array) {
    super(length);
  }

  sentencesOf(stem: string): readonly number[] {
    if (!this.has(stem)) return NONE;
    const known = this.asked.get(stem);
    if (known) return known;
    const found: number[] = [];
    for (const at of this.placesOf(stem)) if (found[found.length - 1] !== this.sentenceOf[at]) found.push(this.sentenceOf[at]!);
    this.asked.set(stem, found);
    return found;
  }
}

const NONE: readonly never[] = [];

function chainsOf({ forms, starts, ends }: Words, firstWords: readonly number[], figures: readonly (readonly Figure[])[]): StemChains {
  const sentenceOf = new Uint32Array(forms.length);
  const chains = new StemChains(forms.length, sentenceOf);
  for (let index = 0; index + 1 < firstWords.length; index++) {
    const first = firstWords[index]!;
    for (let at = first; at < firstWords[index + 1]!; at++) {
      sentenceOf[at] = index;
      if (!forms[at]!.closed && !isWithin(figures[index]!, starts[at]!, ends[at]!)) chains.add(stemAt(forms, first, at), at);
    }
  }
  return chains;
}

function isWithin(figures: readonly Figure[], start: number, end: number): boolean {
  for (const { span } of figures) if (span.start <= start && end <= span.end) return true;
  return false;
}

/** A sentence whose words are read as tokens when they are first asked for: those of most sentences of an article never are. */
class SentenceOfArticle implements PreparedSentence {
  private made: readonly MatterToken[] | undefined = undefined;
  private contents: readonly ContentWord[] | undefined = undefined;
  private gathered: ReadonlySet<string> | undefined = undefined;

  /** Its words are those of the article from `first` to `last`. */
  constructor(
    private readonly words: Words,
    private readonly first: number,
    private readonly last: number,
    readonly index: number,
    readonly span: Span,
    readonly block: number,
    readonly figures: readonly Figure[],
    readonly mentions: readonly ActorMention[],
    readonly quotations: readonly Quotation[],
  ) {}

  get tokens(): readonly MatterToken[] {
    return (this.made ??= tokensOf(this.words, this.first, this.last));
  }
  get content(): readonly ContentWord[] {
    return (this.contents ??= contentWords(this.tokens, this.figures));
  }
  get stems(): ReadonlySet<string> {
    return (this.gathered ??= stemsOf(this.words, this.first, this.last, this.figures));
  }
}

function tokensOf({ forms, starts, ends }: Words, from: number, to: number): MatterToken[] {
  const made: MatterToken[] = [];
  for (let at = from; at < to; at++) made.push({ start: starts[at]!, end: ends[at]!, word: forms[at]!.word, form: forms[at]! });
  return made;
}

/** The content stems from one word to another, read from the words themselves: most sentences are asked for nothing else. */
function stemsOf({ forms, starts, ends }: Words, from: number, to: number, figures: readonly Figure[]): Set<string> {
  const stems = new Set<string>();
  for (let at = from; at < to; at++) if (!forms[at]!.closed && !isWithin(figures, starts[at]!, ends[at]!)) stems.add(stemAt(forms, from, at).key);
  return stems;
}

/** What of a prepared sentence lies within a span. */
export function partOf(sentence: PreparedSentence, span: Span): PreparedSentence {
  const first = Math.max(0, sentence.tokens.findIndex((token) => contains(span, token)));
  const content = sentence.content.flatMap((word) => (contains(span, word) ? [{ ...word, at: word.at - first }] : []));
  const within = <T extends { readonly span: Span }>(all: readonly T[]): T[] => all.filter((one) => contains(span, one.span));
  return {
    index: sentence.index,
    span,
    block: sentence.block,
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
  const forms = tokens.map(({ form }) => form);
  for (let at = 0; at < tokens.length; at++) {
    const { start, end, form } = tokens[at]!;
    if (!form.closed && !isWithin(figures, start, end)) content.push({ start, end, stem: stemAt(forms, 0, at).key, at });
  }
  return content;
}

const TAKE_PART = 'attend';

/** The stem of the content word at a place of a sentence whose first word stands at `first`. "Took part", "taking no part": the noun carries what "attended" says. */
function stemAt(forms: readonly MatterWord[], first: number, at: number): ChainKey {
  const form = forms[at]!;
  const takesPart = form.word === 'part' && [at - 1, at - 2].some((before) => before >= first && forms[before]!.stem === 'take');
  return takesPart ? chainKey(TAKE_PART) : form.matterKey;
}

/** Items by their sentences; a sentence without any shares its list with the others. */
function group<T extends { readonly sentence: number }>(items: readonly T[], sentences: number): readonly (readonly T[])[] {
  const groups: (readonly T[])[] = new Array<readonly T[]>(sentences).fill(NONE);
  for (const item of items) {
    const known = groups[item.sentence];
    if (known === NONE) groups[item.sentence] = [item];
    else (known as T[] | undefined)?.push(item);
  }
  return groups;
}
