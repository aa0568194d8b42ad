import type { Rule } from '../model';
import { findingsFor } from './wording';
import { say } from '../text/say';

/** Quoted words that stand in no article. */
export const quoteUnsourced: Rule = {
  id: 'quote-unsourced',
  title: 'Quotation in no source',
  severity: 'warning',
  check: (draft) =>
    findingsFor(draft, {
      id: 'quote-unsourced',
      kinds: ['quote-absent'],
      severity: 'warning',
      standing: 'missing',
      message: () => say('These quoted words stand in none of your sources.'),
    }),
};
