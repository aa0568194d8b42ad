import type { Rule } from '../model';
import { findingsFor, nearestPassage } from './wording';
import { say } from '../text/say';

/** A figure that no article states. */
export const figureUnsourced: Rule = {
  id: 'figure-unsourced',
  title: 'Figure stated nowhere',
  severity: 'information',
  check: (draft) =>
    findingsFor(draft, {
      id: 'figure-unsourced',
      kinds: ['figure-absent'],
      severity: 'information',
      standing: 'missing',
      message: ({ claim }, { evidence }) => `${say('No source states {0}.', claim)}${nearestPassage(evidence)}`,
    }),
};
