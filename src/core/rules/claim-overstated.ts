import type { Rule } from '../model';
import { findingsFor, placeOf, quoted } from './wording';
import { say } from '../text/say';

/** The source hedges, the draft states it as done; or the draft leaves open what the source states. */
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
      message: ({ claim, passage, about, evidence }) =>
        passage === '' ? say('The draft leaves open (\u201C{0}\u201D) what the source states: {1}{2}.', claim, quoted(about), placeOf(evidence)) : say('The source says \u201C{0}\u201D, the draft \u201C{1}\u201D: {2}{3}.', passage, claim, quoted(about), placeOf(evidence)),
    }),
};
