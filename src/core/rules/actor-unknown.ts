import type { Rule } from '../model';
import { findingsFor } from './wording';
import { say } from '../text/say';

/** A name that stands in no article. */
export const actorUnknown: Rule = {
  id: 'actor-unknown',
  title: 'Name in no source',
  severity: 'information',
  check: (draft) =>
    findingsFor(draft, {
      id: 'actor-unknown',
      kinds: ['actor-absent'],
      severity: 'information',
      standing: 'missing',
      message: ({ claim }) => say('No source names \u201C{0}\u201D.', claim),
    }),
};
