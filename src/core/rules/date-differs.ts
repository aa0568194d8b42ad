import type { Rule } from '../model';
import { findingsFor, placeOf } from './wording';
import { say } from '../text/say';

/** Another date, weekday, year, decade or duration for the same matter. */
export const dateDiffers: Rule = {
  id: 'date-differs',
  title: 'Sources give another date',
  severity: 'warning',
  check: (draft) =>
    findingsFor(draft, {
      id: 'date-differs',
      kinds: ['date'],
      severity: 'warning',
      standing: 'conflict',
      message: ({ passage, evidence, claim }) => say('Sources say \u201C{0}\u201D here{1}, not \u201C{2}\u201D.', passage, placeOf(evidence), claim),
      edit: ({ passage }) => say('Use the source\u2019s date: {0}', passage),
    }),
};
