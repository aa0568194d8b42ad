import type { Token } from '../text/tokens';

/** Words that deny what follows them. "No" is judged by what stands after it. */
const NEGATIONS = new Set(("not never no none nobody nothing neither nor without cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't " + "wouldn't couldn't shouldn't hardly scarcely barely").split(' '));
/** Verbs that deny the verb or noun after them ("refused to sign", "denied the transfers"). */
const DENIALS = new Set('fail fails failed failing refuse refuses refused refusing decline declines declined deny denies denied denying lack lacks lacked lacking rule ruled'.split(' '));
/** After these words "not" or "no" denies nothing. */
const NO_DENIAL = new Set('only just merely least doubt matter wonder longer'.split(' '));

/** Words that make what follows them less than a fact: modality, plans, expectation, hearsay. */
const HEDGES = new Set(
  ('may might could would should can likely unlikely possibly possible perhaps maybe probably potential potentially reportedly reports allegedly alleged supposedly apparently presumably ' +
    'plan plans planned planning intend intends intended intention aim aims aimed hope hopes hoped hoping expect expects expected expecting seek seeks seeking want wants wanted wish propose proposes proposed proposal consider considers considered considering ' +
    'mull mulling weigh weighing prepare prepares preparing scheduled slated due set poised bound seem seems seemed appear appears appeared suggest suggests suggested believe believes believed think thinks thought claim claims claimed estimate estimated estimates forecast forecasts predict predicts predicted projected if unless whether threatens threaten threatened threatening promise promised promises pledge pledged pledges vow vowed ready draft').split(' '),
);

/** Positions of the words of a sentence that deny something. */
export function negationsIn(tokens: readonly Token[]): number[] {
  const found: number[] = [];
  tokens.forEach(({ word }, at) => {
    const next = tokens[at + 1]?.word ?? '';
    if (DENIALS.has(word)) {
      if (!/^rule/.test(word) || next === 'out') found.push(at);
      return;
    }
    if (!NEGATIONS.has(word) && !word.endsWith("n't")) return;
    // "No. 4", "not only", "no doubt", "no more than" and "no fewer than" deny nothing.
    if (NO_DENIAL.has(next) || (word === 'no' && (/^\d/.test(next) || (/^(?:more|less|fewer|later|earlier)$/.test(next) && tokens[at + 2]?.word === 'than')))) return;
    found.push(at);
  });
  return found;
}

/** True for a word that hedges. */
export function isHedge(word: string): boolean {
  return HEDGES.has(word);
}

const AUXILIARIES = new Set('is are was were be been being am has have had having will would shall should can could may might must do does did'.split(' '));

/** True for a form of be, have, do or a modal. */
export function isAuxiliary(word: string): boolean {
  return AUXILIARIES.has(word);
}
