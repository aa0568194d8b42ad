import type { Rule } from '../model';
import { findingsFor, placeOf } from './wording';
import { say } from '../text/say';

/** A long run of a source's words without quotation marks. */
export const copiedWording: Rule = {
  id: 'copied-wording',
  title: 'A source\u2019s words',
  severity: 'hint',
  check: (draft) =>
    findingsFor(draft, {
      id: 'copied-wording',
      kinds: ['copied-wording'],
      severity: 'hint',
      standing: 'found',
      message: ({ claim, evidence }) => say('{0} words in a row are the source\u2019s{1}, without quotation marks.', claim.split(/\s+/).length, placeOf(evidence)),
    }),
};
