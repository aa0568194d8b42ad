import type { Rule } from '../model';
import { findingsFor, placeOf, quoted } from './wording';

/** The source says the opposite: a negation or an opposite word on one side, or agent and patient changed places. */
export const claimReversed: Rule = {
  id: 'claim-reversed',
  title: 'The source says the opposite',
  severity: 'warning',
  check: (draft) =>
    findingsFor(draft, {
      id: 'claim-reversed',
      kinds: ['polarity'],
      severity: 'warning',
      standing: 'conflict',
      message: ({ claim, passage, about, evidence }) =>
        passage === '' ? `No source denies this. The nearest passage says: ${quoted(about)}${placeOf(evidence)}.` : `The source says the opposite of \u201C${claim}\u201D here: ${quoted(about)}${placeOf(evidence)}.`,
    }),
};
