import type { Rule } from '../model';
import { findingsFor, nearestPassage } from './wording';

/** A date that no article states. */
export const dateUnsourced: Rule = {
  id: 'date-unsourced',
  title: 'Date stated nowhere',
  severity: 'information',
  check: (draft) =>
    findingsFor(draft, {
      id: 'date-unsourced',
      kinds: ['date-absent'],
      severity: 'information',
      standing: 'missing',
      message: ({ claim }, { evidence }) => `No source states \u201C${claim}\u201D.${nearestPassage(evidence)}`,
    }),
};
