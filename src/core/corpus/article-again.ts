import type { Article, Document } from '../model';
import { proseOf } from '../text/prose';
import { splitSentences } from '../text/sentences';
import { textOf } from '../text/spans';
import type { Contribution } from './contribution';

/**
 * An article from what was kept of it, equal to the one that was extracted: prose and sentences are read again, what was found in them is not looked for
 * a second time. `renumbered` gives for each sentence of the contribution the one that it is in the document now.
 */
export function articleAgain(document: Document, { actors, mentions, roles, figures, quotations }: Contribution, renumbered?: readonly number[]): Article {
  const prose = proseOf(document);
  const again = <T extends { readonly sentence: number }>(items: readonly T[]): readonly T[] =>
    renumbered === undefined ? items : items.map((item) => ({ ...item, sentence: renumbered[item.sentence] ?? -1 }));
  return {
    ...document,
    prose,
    sentences: splitSentences(prose, document.blocks),
    actors,
    // A dateline is hidden from the prose and stands in no sentence.
    mentions: again(mentions).map(({ span, sentence, actor, form }) => ({ span, text: textOf(sentence < 0 ? document.text : prose, span), sentence, actor, form })),
    roles: again(roles),
    figures: again(figures),
    quotations: again(quotations).map(({ span, ...quotation }) => ({ span, text: textOf(prose, span), ...quotation })),
  };
}
