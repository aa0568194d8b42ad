import type { Finding, Rule } from '../model';
import { nearestPassage } from './wording';

/** A claim that no passage covers. Speaks only where no other finding stands (see check.ts). */
export const claimUnsourced: Rule = {
  id: 'claim-unsourced',
  title: 'No source for this claim',
  severity: 'information',
  check: ({ claims }) =>
    claims
      .filter(({ standing }) => standing === 'missing')
      .map(({ claim, evidence }): Finding => ({
        rule: 'claim-unsourced',
        severity: 'information',
        standing: 'missing',
        span: claim.span,
        text: claim.text,
        message: `No passage in your sources covers this.${nearestPassage(evidence)}`,
        evidence,
        edits: [],
        also: [],
      })),
};
