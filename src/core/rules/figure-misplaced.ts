import type { Rule } from '../model';
import { findingsFor, placeOf } from './wording';

/** A figure that stands in the source, but for someone or something else, or another time. */
export const figureMisplaced: Rule = {
  id: 'figure-misplaced',
  title: 'Figure stated for something else',
  severity: 'warning',
  check: (draft) =>
    findingsFor(draft, {
      id: 'figure-misplaced',
      kinds: ['figure-attachment'],
      severity: 'warning',
      standing: 'conflict',
      message: ({ claim, passage, about, evidence }) =>
        `Sources state ${claim} for something else; they give ${passage}${about === '' ? ' here' : ` for ${about}`}${placeOf(evidence)}.`,
      edit: ({ passage }) => `Use the source\u2019s figure: ${passage}`,
    }),
};
