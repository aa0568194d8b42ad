import type { Rule } from '../model';
import { findingsFor, placeOf, quoted } from './wording';
import { say } from '../text/say';

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
        passage === '' ? say('No source denies this. The nearest passage says: {0}{1}.', quoted(about), placeOf(evidence)) : say('The source says the opposite of \u201C{0}\u201D here: {1}{2}.', claim, quoted(about), placeOf(evidence)),
    }),
};
