import type { Rule } from '../model';
import { findingsFor, placeOf } from './wording';
import { say } from '../text/say';

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
      message: ({ claim, passage, about, evidence, replacement }) => {
        if (replacement === undefined) return about === '' ? say('Sources state {0} for something else{1}, not for this.', claim, placeOf(evidence)) : say('Sources state {0} for {1}{2}, not for this.', claim, about, placeOf(evidence));
        return about === '' ? say('Sources state {0} for something else; they give {1} here{2}.', claim, passage, placeOf(evidence)) : say('Sources state {0} for something else; they give {1} for {2}{3}.', claim, passage, about, placeOf(evidence));
      },
      edit: ({ passage }) => say('Use the source\u2019s figure: {0}', passage),
    }),
};
