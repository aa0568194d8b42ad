import type { Rule } from '../model';
import { findingsFor, placeOf, quoted } from './wording';

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
      message: ({ claim, passage, about, evidence }) => `The source gives these words to ${passage}, not to ${claim}: ${quoted(about)}${placeOf(evidence)}.`,
      edit: ({ passage }) => `Name the source\u2019s speaker: ${passage}`,
    }),
};
