import type { Rule } from '../model';
import { findingsFor } from './wording';

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
      message: ({ claim }) => `No source names \u201C${claim}\u201D.`,
    }),
};
