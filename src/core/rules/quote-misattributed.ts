import type { Rule } from '../model';
import { findingsFor, placeOf, quoted } from './wording';
import { say } from '../text/say';

/** Words the source gives to another speaker. */
export const quoteMisattributed: Rule = {
  id: 'quote-misattributed',
  title: 'Another speaker in the source',
  severity: 'warning',
  check: (draft) =>
    findingsFor(draft, {
      id: 'quote-misattributed',
      kinds: ['quote-speaker'],
      severity: 'warning',
      standing: 'conflict',
      message: ({ claim, passage, about, evidence }) => say('The source gives these words to {0}, not to {1}: {2}{3}.', passage, claim, quoted(about), placeOf(evidence)),
      edit: ({ passage }) => say('Name the source\u2019s speaker: {0}', passage),
    }),
};
