import type { ArticleId, Difference, Draft, Figure, Match, Span } from '../model';
import type { CorpusView } from '../corpus/view';
import type { Settings } from '../settings';
import { contains, textOf } from '../text/spans';
import { isFunctionWord, stem, tokenize } from '../text/tokens';
import { matterStem, type ContentWord, type Prepared, type PreparedSentence } from './prepare';
import { nearestSources, PART_POSTINGS, type Passage, type Source, type Sought } from './retrieve';

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

/** Gathers what is compared for one sentence of a draft. */
export function judgingOf(
  base: Pick<Judging, 'draft' | 'prepared' | 'sentence' | 'corpus' | 'settings' | 'sought' | 'sources' | 'passages' | 'open' | 'nameOf' | 'names'>,
): Judging {
  const { draft, sentence } = base;
  const own = sentence.mentions.map((mention) => mention.span);
  return {
    ...base,
    text: (span) => textOf(draft.text, span),
    isName: (word) => own.some((span) => contains(span, word)),
    figureActors: (figure) => {
      const attached = figure.actors.map(base.nameOf);
      return attached.length > 0 ? attached : base.names;
    },
    measureSpan: (figure) => {
      if (figure.measures === '') return null;
      const at = textOf(draft.prose, sentence.span).indexOf(figure.measures);
      return at < 0 ? null : { start: sentence.span.start + at, end: sentence.span.start + at + figure.measures.length };
    },
    stemsOf: (words) => tokenize(words).filter((token) => !isFunctionWord(token.word)).map((token) => matterStem(token.word)),
    sourcesFor: (words) => nearestSources(base.corpus, base.open, { terms: words.map(stem), actors: [], figures: [] }, PART_POSTINGS),
  };
}
