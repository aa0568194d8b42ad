import type { Rule } from '../model';
import { findingsFor, placeOf } from './wording';

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
      message: ({ about, passage, claim, evidence }) => `Sources call ${about} \u201C${passage}\u201D${placeOf(evidence)}, not \u201C${claim}\u201D.`,
      edit: ({ replacement }) => `Use the source\u2019s role: ${replacement ?? ''}`,
    }),
};
