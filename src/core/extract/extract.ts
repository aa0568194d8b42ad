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
  const prose = proseOf(document);
  const sentences = splitSentences(prose, document.blocks);
  const words = sentences.map((sentence) => wordsOf(prose, sentence));
  const found = findFigures(prose, sentences, document.metadata.date ?? null, words).map((figure) => settled(figure, language));
  const bare = withoutUnits(prose, sentences, found, words);
  const { actors, mentions, roles } = findActors(bare.prose, sentences, document, bare.words);
  const figures = withDatelineDate(document, attachFigures(prose, sentences, found, mentions, actors).map((figure) => asShown(document.text, figure)));
  const quotations = findQuotations(prose, sentences, actors, mentions, { roles, blocks: document.blocks, words });
  const named = withDateline(document, actors, mentions);
  // Field by field: one spread of a document takes the engine longer than cutting its text into sentences.
  const { path, format, text, metadata, blocks, hidden, citations, language: read, pages } = document;
  return { path, format, text, metadata, blocks, hidden, citations, language: read, ...(pages === undefined ? {} : { pages }), prose, sentences, actors: named.actors, mentions: named.mentions, roles, figures, quotations };
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
