import type { Rule } from '../model';
import { findingsFor, placeOf } from './wording';

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
      message: ({ passage, evidence, claim }) => `Sources say \u201C${passage}\u201D here${placeOf(evidence)}, not \u201C${claim}\u201D.`,
      edit: ({ passage }) => `Use the source\u2019s date: ${passage}`,
    }),
};
