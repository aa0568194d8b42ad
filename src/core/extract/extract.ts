import type { Article, Document, Figure, Sentence } from '../model';
import type { Language } from '../settings';
import { proseOf } from '../text/prose';
import { splitSentences } from '../text/sentences';
import { findActors } from './actors';
import { withDateline } from './actors-dateline';
import { type Word, wordsOf } from './actors-words';
import { attachFigures } from './attach';
import { dateByHabit } from './dates';
import { isFeast } from './dates-feasts';
import { findFigures } from './figures';
import { withDatelineDate } from './figures-dateline';
import { findQuotations } from './quotations';

/** Reads everything out of a document: sentences, actors, roles, figures, quotations. Any document is fine; spans count in its text. `language` is that of a draft, where it is set. */
export function extract(document: Document, language: Language = 'en'): Article {
  return extractAll([document], language)[0]!;
}

/**
 * The same for several documents, which go through each stage side by side: the whole program is more than the nearest memory of a processor holds,
 * one stage is not. Thirty articles of a newspaper took two thirds to nine tenths of the time that they took one after the other.
 */
export function extractAll(documents: readonly Document[], language: Language = 'en'): Article[] {
  const texts = documents.map(worded);
  const found = texts.map(({ document, prose, sentences, words }) => findFigures(prose, sentences, document.metadata.date ?? null, words).map((figure) => settled(figure, language)));
  const named = texts.map(({ document, prose, sentences, words }, at) => {
    const bare = withoutUnits(prose, sentences, found[at]!, words);
    return findActors(bare.prose, sentences, document, bare.words);
  });
  const figures = texts.map(({ document, prose, sentences }, at) =>
    withDatelineDate(document, attachFigures(prose, sentences, found[at]!, named[at]!.mentions, named[at]!.actors).map((figure) => asShown(document.text, figure))));
  return texts.map(({ document, prose, sentences, words }, at) => {
    const { actors, mentions, roles } = named[at]!;
    const quotations = findQuotations(prose, sentences, actors, mentions, { roles, blocks: document.blocks, words });
    const shown = withDateline(document, actors, mentions);
    // Field by field: one spread of a document takes the engine longer than cutting its text into sentences.
    const { path, format, text, metadata, blocks, hidden, citations, language: read, pages } = document;
    return { path, format, text, metadata, blocks, hidden, citations, language: read, ...(pages === undefined ? {} : { pages }), prose, sentences, actors: shown.actors, mentions: shown.mentions, roles, figures: figures[at]!, quotations };
  });
}

/** A document with its sentences and their words. */
function worded(document: Document): { readonly document: Document; readonly prose: string; readonly sentences: readonly Sentence[]; readonly words: readonly (readonly Word[])[] } {
  const prose = proseOf(document);
  const sentences = splitSentences(prose, document.blocks);
  return { document, prose, sentences, words: sentences.map((sentence) => wordsOf(prose, sentence)) };
}

/** A date in digits as the draft's language has it; what its own numbers settle stays. */
function settled(figure: Figure, language: Language): Figure {
  const date = figure.kind === 'date' && figure.value === null ? dateByHabit(figure.text, language) : null;
  return date === null ? figure : { ...figure, value: date };
}

/** The prose with amounts, measures and feasts as bare digits, of the same length, and its words: the "US" of "US$5bn", the "C" of "2 °C" and "Good Friday" are nobody's names. */
function withoutUnits(prose: string, sentences: readonly Sentence[], figures: readonly Figure[], words: readonly (readonly Word[])[]): { readonly prose: string; readonly words: readonly (readonly Word[])[] } {
  let digits = '';
  let end = 0;
  const changed = new Set<number>();
  for (const { kind, span, sentence, text } of figures) {
    if ((kind !== 'money' && kind !== 'measure' && !(kind === 'date' && isFeast(text))) || span.start < end) continue;
    digits += prose.slice(end, span.start) + prose.slice(span.start, span.end).replace(/\S/g, '0');
    end = span.end;
    changed.add(sentence);
  }
  if (end === 0) return { prose, words };
  const bare = digits + prose.slice(end);
  return { prose: bare, words: words.map((own, at) => (changed.has(at) ? wordsOf(bare, sentences[at]!) : own)) };
}

/** A figure with the words of the text, where markup inside it was blanked in the prose. */
function asShown(text: string, figure: Figure): Figure {
  const shown = text.slice(figure.span.start, figure.span.end);
  return shown === figure.text ? figure : { ...figure, text: shown };
}
