import type { Rule } from '../model';
import { findingsFor, placeOf } from './wording';

/** A name a slip of spelling away from a known one. */
export const actorMisspelled: Rule = {
  id: 'actor-misspelled',
  title: 'Name spelled otherwise in the sources',
  severity: 'warning',
  check: (draft) =>
    findingsFor(draft, {
      id: 'actor-misspelled',
      kinds: ['actor-spelling'],
      severity: 'warning',
      standing: 'near',
      message: ({ passage, claim, evidence }) => `Sources spell the name \u201C${passage}\u201D${placeOf(evidence)}, not \u201C${claim}\u201D.`,
      edit: ({ passage }) => `Correct the name: ${passage}`,
    }),
};
