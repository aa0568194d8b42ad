import type { Rule } from '../model';
import { findingsFor, placeOf } from './wording';
import { say } from '../text/say';

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
      message: ({ passage, claim, evidence }) => say('Sources spell the name \u201C{0}\u201D{1}, not \u201C{2}\u201D.', passage, placeOf(evidence), claim),
      edit: ({ passage }) => say('Correct the name: {0}', passage),
    }),
};
