import type { Rule } from '../model';
import { actorMisplaced } from './actor-misplaced';
import { actorMisspelled } from './actor-misspelled';
import { actorUnknown } from './actor-unknown';
import { citationMismatch } from './citation-mismatch';
import { citationUnknown } from './citation-unknown';
import { claimOverstated } from './claim-overstated';
import { claimReversed } from './claim-reversed';
import { claimUnsourced } from './claim-unsourced';
import { copiedWording } from './copied-wording';
import { dateDiffers } from './date-differs';
import { dateUnsourced } from './date-unsourced';
import { figureDiffers } from './figure-differs';
import { figureMisplaced } from './figure-misplaced';
import { figureUnsourced } from './figure-unsourced';
import { placeholder } from './placeholder';
import { quoteAltered } from './quote-altered';
import { quoteMisattributed } from './quote-misattributed';
import { quoteUnsourced } from './quote-unsourced';
import { roleDiffers } from './role-differs';
import { singleOrigin } from './single-origin';
import { sourcesDisagree } from './sources-disagree';

/** Every rule, in the order in which overlapping findings are settled: the first keeps the words. */
export const allRules: readonly Rule[] = [
  placeholder,
  citationUnknown,
  quoteAltered,
  quoteMisattributed,
  quoteUnsourced,
  figureDiffers,
  figureMisplaced,
  dateDiffers,
  roleDiffers,
  actorMisspelled,
  claimReversed,
  actorMisplaced,
  claimOverstated,
  citationMismatch,
  figureUnsourced,
  dateUnsourced,
  actorUnknown,
  claimUnsourced,
  sourcesDisagree,
  copiedWording,
  singleOrigin,
];
