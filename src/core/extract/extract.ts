import type { Article, Document, Figure } from '../model';
import { proseOf } from '../text/prose';
import { splitSentences } from '../text/sentences';
import { findActors } from './actors';
import { withDateline } from './actors-dateline';
import { attachFigures } from './attach';
import { findFigures } from './figures';
import { findQuotations } from './quotations';

/** Reads everything out of a document: sentences, actors, roles, figures, quotations. Any document is fine; spans count in its text. */
export function extract(document: Document): Article {
  const prose = proseOf(document);
  const sentences = splitSentences(prose, document.blocks);
  const found = findFigures(prose, sentences, document.metadata.date ?? null);
  const { actors, mentions, roles } = findActors(withoutUnits(prose, found), sentences, document);
  const figures = attachFigures(prose, sentences, found, mentions, actors).map((figure) => asShown(document.text, figure));
  const quotations = findQuotations(prose, sentences, actors, mentions, { roles, blocks: document.blocks });
  return { ...document, prose, sentences, ...withDateline(document, actors, mentions), roles, figures, quotations };
}

/** The prose with amounts and measures as bare digits: the "US" of "US$5bn" and the "C" of "2 °C" are nobody's names. Same length. */
function withoutUnits(prose: string, figures: readonly Figure[]): string {
  let digits = '';
  let end = 0;
  for (const { kind, span } of figures) {
    if ((kind !== 'money' && kind !== 'measure') || span.start < end) continue;
    digits += prose.slice(end, span.start) + prose.slice(span.start, span.end).replace(/\S/g, '0');
    end = span.end;
  }
  return end === 0 ? prose : digits + prose.slice(end);
}

/** A figure with the words of the text, where markup inside it was blanked in the prose. */
function asShown(text: string, figure: Figure): Figure {
  const shown = text.slice(figure.span.start, figure.span.end);
  return shown === figure.text ? figure : { ...figure, text: shown };
}
