import type { Finding, Rule } from '../model';
import { findingsFor, nearestPassage, quoted } from './wording';
import { say } from '../text/say';

/** A claim that no passage covers, or a phrase of a claim that no source has. Speaks only where no other finding stands (see check.ts). */
export const claimUnsourced: Rule = {
  id: 'claim-unsourced',
  title: 'No source for this claim',
  severity: 'information',
  check: (draft) => [
    ...findingsFor(draft, {
      id: 'claim-unsourced',
      kinds: ['phrase-absent'],
      severity: 'information',
      standing: 'missing',
      message: ({ claim }, { evidence }) => `${say('Your sources say nothing of {0} here.', quoted(claim))}${nearestPassage(evidence)}`,
    }),
    ...draft.claims
      .filter(({ standing, differences }) => standing === 'missing' && !differences.some(({ kind }) => kind === 'phrase-absent'))
      .map(({ claim, evidence }): Finding => ({
        rule: 'claim-unsourced',
        severity: 'information',
        standing: 'missing',
        span: claim.span,
        text: claim.text,
        message: `${say('No passage in your sources covers this.')}${nearestPassage(evidence)}`,
        evidence,
        edits: [],
        also: [],
      })),
  ],
};
