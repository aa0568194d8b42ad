import type { Rule } from '../model';
import { findingsFor, placeOf } from './wording';

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
      message: ({ passage, about, evidence, claim }) => `Sources give ${passage}${about === '' ? '' : ` for ${about}`}${placeOf(evidence)}, not ${claim}.`,
      edit: ({ passage }) => `Use the source\u2019s figure: ${passage}`,
    }),
    ...findingsFor(draft, {
      id: 'figure-differs',
      kinds: ['figure-rounding'],
      severity: 'hint',
      standing: 'near',
      message: ({ passage, evidence, claim }) => `Sources give ${passage}${placeOf(evidence)}; ${claim} rounds it further than the source does. \u201CAbout\u201D would say so.`,
      edit: ({ passage }) => `Use the source\u2019s figure: ${passage}`,
    }),
  ],
};
