import type { Rule } from '../model';
import { findingsFor, placeOf, quoted } from './wording';

/** Quoted words that differ from the source's. */
export const quoteAltered: Rule = {
  id: 'quote-altered',
  title: 'Quotation differs from the source',
  severity: 'warning',
  check: (draft) =>
    findingsFor(draft, {
      id: 'quote-altered',
      kinds: ['quote-words'],
      severity: 'warning',
      standing: 'conflict',
      message: ({ claim, passage, about, evidence }) => `The source has \u201C${passage}\u201D, not \u201C${claim}\u201D: ${quoted(about)}${placeOf(evidence)}.`,
      edit: ({ passage }) => `Restore the quotation: ${quoted(passage)}`,
    }),
};
