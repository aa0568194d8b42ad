import type { Article, Document, Figure } from '../model';
import { proseOf } from '../text/prose';
import { splitSentences } from '../text/sentences';
import { findActors } from './actors';
import { attachFigures } from './attach';
import { findFigures } from './figures';
import { findQuotations } from './quotations';

/** Reads everything out of a document: sentences, actors, roles, figures, quotations. Any document is fine; spans count in its text. */
export function extract(document: Document): Article {
  const prose = proseOf(document);
  const sentences = splitSentences(prose, document.blocks);
  const { actors, mentions, roles } = findActors(prose, sentences, document);
  const found = findFigures(prose, sentences, document.metadata.date ?? null);
  const figures = attachFigures(prose, sentences, found, mentions, actors).map((figure) => asShown(document.text, figure));
  const quotations = findQuotations(prose, sentences, actors, mentions);
  return { ...document, prose, sentences, actors, mentions, roles, figures, quotations };
}

/** A figure with the words of the text, where markup inside it was blanked in the prose. */
function asShown(text: string, figure: Figure): Figure {
  const shown = text.slice(figure.span.start, figure.span.end);
  return shown === figure.text ? figure : { ...figure, text: shown };
}
