import type { Rule } from '../model';
import { findingsFor, placeOf, quoted } from './wording';

/** The cited article does not carry the claim, another one does. */
export const citationMismatch: Rule = {
  id: 'citation-mismatch',
  title: 'Another article carries this claim',
  severity: 'warning',
  check: (draft) =>
    findingsFor(draft, {
      id: 'citation-mismatch',
      kinds: ['citation-mismatch'],
      severity: 'warning',
      standing: 'near',
      message: ({ claim, evidence }) => `${claim} does not carry this; another article does: ${quoted(evidence?.text ?? '')}${placeOf(evidence)}.`,
      edit: ({ passage }) => `Cite @${passage}`,
    }),
};
