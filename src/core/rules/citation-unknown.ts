import type { Rule } from '../model';
import { findingsFor } from './wording';
import { say } from '../text/say';

/** A citation key that names no article. */
export const citationUnknown: Rule = {
  id: 'citation-unknown',
  title: 'No article has this key',
  severity: 'warning',
  check: (draft) =>
    findingsFor(draft, {
      id: 'citation-unknown',
      kinds: ['citation-unknown'],
      severity: 'warning',
      standing: 'unchecked',
      message: ({ claim }) => say('No article has the citation key {0}.', claim),
    }),
};
