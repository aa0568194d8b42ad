import type { Rule } from '../model';
import { actorMisspelled } from './actor-misspelled';
import { actorUnknown } from './actor-unknown';
import { claimUnsourced } from './claim-unsourced';
import { dateDiffers } from './date-differs';
import { figureDiffers } from './figure-differs';
import { figureMisplaced } from './figure-misplaced';
import { figureUnsourced } from './figure-unsourced';
import { placeholder } from './placeholder';
import { quoteAltered } from './quote-altered';
import { quoteMisattributed } from './quote-misattributed';
import { roleDiffers } from './role-differs';

/** Every rule, in the order in which overlapping findings are settled: the first keeps the words. */
export const allRules: readonly Rule[] = [
  placeholder,
  quoteAltered,
  quoteMisattributed,
  figureDiffers,
  figureMisplaced,
  dateDiffers,
  roleDiffers,
  actorMisspelled,
  figureUnsourced,
  actorUnknown,
  claimUnsourced,
];
