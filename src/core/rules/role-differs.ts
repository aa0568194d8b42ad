import type { Rule } from '../model';
import { findingsFor, placeOf } from './wording';
import { say } from '../text/say';

/** Another title or office than the source gives. */
export const roleDiffers: Rule = {
  id: 'role-differs',
  title: 'Sources give another role',
  severity: 'warning',
  check: (draft) =>
    findingsFor(draft, {
      id: 'role-differs',
      kinds: ['role'],
      severity: 'warning',
      standing: 'conflict',
      message: ({ about, passage, claim, evidence }) => say('Sources call {0} \u201C{1}\u201D{2}, not \u201C{3}\u201D.', about, passage, placeOf(evidence), claim),
      edit: ({ replacement }) => say('Use the source\u2019s role: {0}', replacement ?? ''),
    }),
};
