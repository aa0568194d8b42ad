import type { Rule } from '../model';
import { findingsFor, placeOf, quoted } from './wording';

/** The source hedges, the draft states it as done. */
export const claimOverstated: Rule = {
  id: 'claim-overstated',
  title: 'The source is less sure',
  severity: 'warning',
  check: (draft) =>
    findingsFor(draft, {
      id: 'claim-overstated',
      kinds: ['hedge'],
      severity: 'warning',
      standing: 'near',
      message: ({ claim, passage, about, evidence }) => `The source says \u201C${passage}\u201D, the draft \u201C${claim}\u201D: ${quoted(about)}${placeOf(evidence)}.`,
    }),
};
