import type { ArticleId, Difference, Draft, Figure, Match, Span } from '../model';
import type { CorpusView } from '../corpus/view';
import { figureKey } from '../extract/figures-compare';
import type { Settings } from '../settings';
import { contains, textOf } from '../text/spans';
import { isFunctionWord, stem, tokenize, type Token } from '../text/tokens';
import { clausesOf } from './clauses';
import { antecedents } from './context';
import { matterStem, type ContentWord, type Prepared, type PreparedSentence } from './prepare';
import { nearestSources, PART_POSTINGS, passagesFor, seek, type Passage, type Source, type Sought } from './retrieve';

/** Articles added for each clause of a compound claim. */
const CLAUSE_ARTICLES = 2;

/** Everything one claim is judged with; each comparison reads it and returns what it found. */
export interface Judging {
  readonly draft: Draft;
  readonly prepared: Prepared;
  readonly sentence: PreparedSentence;
  readonly corpus: CorpusView;
  readonly settings: Settings;
  readonly sought: Sought;
  /** Nearest articles, best first. */
  readonly sources: readonly Source[];
  /** Passages that share a word with the claim, best first. */
  readonly passages: readonly Passage[];
  /** Opens an article of the corpus for this judgement. */
  readonly open: (id: ArticleId) => Source | undefined;
  /** Canonical folded name of a draft actor. */
  readonly nameOf: (actor: number) => string;
  /** Actors the sentence names or leads back to, canonical. */
  readonly names: readonly string[];
  readonly text: (span: Span) => string;
  readonly isName: (word: ContentWord) => boolean;
  readonly figureActors: (figure: Figure) => readonly string[];
  readonly measureSpan: (figure: Figure) => Span | null;
  readonly stemsOf: (words: string) => readonly string[];
  /** Articles that hold these words, which may be others than the claim's nearest: a quotation has its own source. */
  readonly sourcesFor: (words: readonly string[]) => readonly Source[];
}

/** What one comparison found; the passage is attached so that evidence can be gathered by passage. */
export interface Found {
  readonly matched: FoundMatch[];
  readonly differs: FoundDifference[];
}

/** Something typed that claim and passage agree in, before evidence is gathered. */
export interface FoundMatch extends Omit<Match, 'passage'> {
  readonly passage: Passage;
  readonly passageText: string;
}

/** Something typed that a passage tells otherwise or no passage tells, before evidence is gathered. */
export interface FoundDifference extends Omit<Difference, 'passage' | 'evidence'> {
  /** Null for an absence. */
  readonly passage: Passage | null;
  readonly passageText: string;
}

/** Gathers what is compared for one sentence of a draft: the articles and passages nearest to it, and whom it names. */
export function judgingOf(base: Pick<Judging, 'draft' | 'prepared' | 'sentence' | 'corpus' | 'settings' | 'open' | 'nameOf'>): Judging {
  const { draft, sentence, corpus, open, nameOf } = base;
  const own = sentence.mentions.map((mention) => mention.span);
  const context = antecedents(draft, sentence.index).map(nameOf);
  const names = [...new Set([...sentence.mentions.filter((m) => m.actor >= 0).map((m) => nameOf(m.actor)), ...context])];
  const sought = seek(sentence, corpus);
  const query = { terms: termsOf(sentence.tokens), actors: names, figures: sentence.figures.map(figureKey) };
  const sources = withClauseSources(base, nearestSources(corpus, open, query));
  return {
    ...base,
    names,
    sought,
    sources,
    passages: passagesFor(sought, sources),
    text: (span) => textOf(draft.text, span),
    isName: (word) => own.some((span) => contains(span, word)),
    figureActors: (figure) => {
      const attached = figure.actors.map(nameOf);
      return attached.length > 0 ? attached : names;
    },
    measureSpan: (figure) => {
      if (figure.measures === '') return null;
      const at = textOf(draft.prose, sentence.span).indexOf(figure.measures);
      return at < 0 ? null : { start: sentence.span.start + at, end: sentence.span.start + at + figure.measures.length };
    },
    stemsOf: (words) => tokenize(words).filter((token) => !isFunctionWord(token.word)).map((token) => matterStem(token.word)),
    sourcesFor: (words) => nearestSources(corpus, open, { terms: words.map(stem), actors: [], figures: [] }, PART_POSTINGS),
  };
}

function termsOf(tokens: readonly Token[]): string[] {
  return tokens.filter((token) => !isFunctionWord(token.word)).map((token) => stem(token.word));
}

/** The nearest articles of a claim, and for each clause of a compound one its nearest: "X said A, and B is C" may come from two articles. */
function withClauseSources({ draft, sentence, corpus, open }: Pick<Judging, 'draft' | 'sentence' | 'corpus' | 'open'>, sources: readonly Source[]): readonly Source[] {
  if (sources.length >= corpus.articleCount) return sources;
  const all = new Set(sources);
  for (const { span } of clausesOf(draft.prose, sentence)) {
    const terms = termsOf(sentence.tokens.filter((token) => contains(span, token)));
    for (const source of nearestSources(corpus, open, { terms, actors: [], figures: [] }, PART_POSTINGS, CLAUSE_ARTICLES)) all.add(source);
  }
  return [...all];
}
