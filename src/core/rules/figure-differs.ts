import type { Rule } from '../model';
import { findingsFor, placeOf } from './wording';
import { say } from '../text/say';

/** Another value for the same measure. */
export const figureDiffers: Rule = {
  id: 'figure-differs',
  title: 'Sources give another figure',
  severity: 'warning',
  check: (draft) => [
    ...findingsFor(draft, {
      id: 'figure-differs',
      kinds: ['figure'],
      severity: 'warning',
      standing: 'conflict',
      message: ({ passage, about, evidence, claim }) =>
        about === '' ? say('Sources give {0}{1}, not {2}.', passage, placeOf(evidence), claim) : say('Sources give {0} for {1}{2}, not {3}.', passage, about, placeOf(evidence), claim),
      edit: ({ passage }) => say('Use the source\u2019s figure: {0}', passage),
    }),
    ...findingsFor(draft, {
      id: 'figure-differs',
      kinds: ['figure-rounding'],
      severity: 'hint',
      standing: 'near',
      message: ({ passage, evidence, claim }) => say('Sources give {0}{1}; {2} rounds it further than the source does. \u201CAbout\u201D would say so.', passage, placeOf(evidence), claim),
      edit: ({ passage }) => say('Use the source\u2019s figure: {0}', passage),
    }),
  ],
};
