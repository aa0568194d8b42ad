import type { Rule } from '../model';
import { findingsFor, placeOf } from './wording';
import { say } from '../text/say';

/** Every source of the claim is one origin: one article, or copies of it. */
export const singleOrigin: Rule = {
  id: 'single-origin',
  title: 'One origin only',
  severity: 'hint',
  offByDefault: true,
  check: (draft) =>
    findingsFor(draft, {
      id: 'single-origin',
      kinds: ['single-origin'],
      severity: 'hint',
      standing: 'found',
      message: ({ evidence }) => say('All that carries this goes back to one origin{0}.', placeOf(evidence)),
    }),
};
