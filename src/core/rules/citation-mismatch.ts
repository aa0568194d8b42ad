import type { Rule } from '../model';
import { findingsFor, placeOf, quoted } from './wording';
import { say } from '../text/say';

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
      message: ({ claim, evidence }) => say('{0} does not carry this; another article does: {1}{2}.', claim, quoted(evidence?.text ?? ''), placeOf(evidence)),
      edit: ({ passage }) => say('Cite {0}', `@${passage}`),
    }),
};
