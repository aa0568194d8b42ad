import type { Rule } from '../model';
import { findingsFor, placeOf, quoted } from './wording';

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
      message: ({ claim, passage, evidence }) => `The source names ${passage} here, not ${claim}: ${quoted(evidence?.text ?? '')}${placeOf(evidence)}.`,
      edit: ({ passage }) => `Name the source\u2019s: ${passage}`,
    }),
};
