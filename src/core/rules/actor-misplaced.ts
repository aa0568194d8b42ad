import type { Rule } from '../model';
import { findingsFor, placeOf, quoted } from './wording';
import { say } from '../text/say';

/** A known actor where the source names another. */
export const actorMisplaced: Rule = {
  id: 'actor-misplaced',
  title: 'The source names another here',
  severity: 'warning',
  check: (draft) =>
    findingsFor(draft, {
      id: 'actor-misplaced',
      kinds: ['actor'],
      severity: 'warning',
      standing: 'conflict',
      message: ({ claim, passage, evidence }) => say('The source names {0} here, not {1}: {2}{3}.', passage, claim, quoted(evidence?.text ?? ''), placeOf(evidence)),
      edit: ({ passage }) => say('Name the source\u2019s: {0}', passage),
    }),
};
