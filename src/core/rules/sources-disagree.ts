import type { Rule } from '../model';
import { findingsFor, placeOf } from './wording';
import { say } from '../text/say';

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
      message: ({ passage, about, evidence }) => say('Sources disagree: {0} is stated, and so is {1}{2}.', about, passage, placeOf(evidence)),
    }),
};
