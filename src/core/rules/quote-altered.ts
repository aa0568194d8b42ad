import type { Rule } from '../model';
import { findingsFor, placeOf, quoted } from './wording';
import { say } from '../text/say';

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
      message: ({ claim, passage, about, evidence }) => say('The source has \u201C{0}\u201D, not \u201C{1}\u201D: {2}{3}.', passage, claim, quoted(about), placeOf(evidence)),
      edit: ({ passage }) => say('Restore the quotation: {0}', quoted(passage)),
    }),
};
