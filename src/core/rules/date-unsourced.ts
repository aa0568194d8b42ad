import type { Rule } from '../model';
import { findingsFor, nearestPassage } from './wording';
import { say } from '../text/say';

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
      message: ({ claim }, { evidence }) => `${say('No source states \u201C{0}\u201D.', claim)}${nearestPassage(evidence)}`,
    }),
};
