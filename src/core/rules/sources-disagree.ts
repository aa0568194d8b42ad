import type { Rule } from '../model';
import { findingsFor, placeOf } from './wording';

/** The articles themselves give two values. */
export const sourcesDisagree: Rule = {
  id: 'sources-disagree',
  title: 'Sources give two values',
  severity: 'hint',
  check: (draft) =>
    findingsFor(draft, {
      id: 'sources-disagree',
      kinds: ['sources-disagree'],
      severity: 'hint',
      standing: 'found',
      message: ({ passage, about, evidence }) => `Sources disagree: ${about} is stated, and so is ${passage}${placeOf(evidence)}.`,
    }),
};
