import type { Token } from '../text/tokens';

/** Words that deny what follows them. "No" is judged by what stands after it. */
const NEGATIONS = new Set(("not never no none nobody nothing neither nor without cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't " + "wouldn't couldn't shouldn't hardly scarcely barely").split(' '));
/** Verbs that deny the verb or noun after them ("refused to sign", "denied the transfers"). */
const DENIALS = new Set('fail fails failed failing refuse refuses refused refusing decline declines declined deny denies denied denying lack lacks lacked lacking rule ruled'.split(' '));
/** After these words "not" or "no" denies nothing. */
const NO_DENIAL = new Set('only just merely least doubt matter wonder longer'.split(' '));

/** Words that make what follows them less than a fact: modality, plans, expectation, hearsay. */
const HEDGES = new Set(
  ('may might could would should can likely unlikely possibly possible perhaps maybe probably potential potentially reportedly reports allegedly alleged allegation allegations suspicion suspicions rumour rumor rumours rumors supposedly apparently presumably ' +
    'plan plans planned planning intend intends intended intention aim aims aimed hope hopes hoped hoping expect expects expected expecting anticipate anticipates anticipated anticipating foresee foresees foresaw foreseen seek seeks seeking want wants wanted wish propose proposes proposed proposal consider considers considered considering ' +
    'mull mulling weigh weighing prepare prepares preparing scheduled slated due set poised bound seem seems seemed appear appears appeared suggest suggests suggested believe believes believed think thinks thought claim claims claimed estimate estimated estimates forecast forecasts predict predicts predicted projected if unless whether threatens threaten threatened threatening promise promised promises pledge pledged pledges vow vowed ready draft').split(' '),
);

/** Positions of the words of a sentence that deny something. */
export function negationsIn(tokens: readonly Pick<Token, 'word'>[]): number[] {
  const found: number[] = [];
  tokens.forEach(({ word }, at) => {
    const next = tokens[at + 1]?.word ?? '';
    if (DENIALS.has(word)) {
      if (!/^rule/.test(word) || next === 'out') found.push(at);
      return;
    }
    if (!NEGATIONS.has(word) && !word.endsWith("n't")) return;
    // "No. 4", "not only", "no doubt", "no more than" and "no fewer than" deny nothing.
    if (NO_DENIAL.has(next) || isPutOff(tokens, at) || isFirst(tokens, at) || (word === 'no' && (/^\d/.test(next) || (/^(?:more|less|fewer|later|earlier)$/.test(next) && tokens[at + 2]?.word === 'than')))) return;
    found.push(at);
  });
  return found;
}

/** True for a word that may deny something, by what stands beside it. */
export function isNegating(word: string): boolean {
  return NEGATIONS.has(word) || DENIALS.has(word) || word.endsWith("n't");
}

/** True for a word that denies what follows it ("not", "never", "without"). */
export function isNegation(word: string): boolean {
  return NEGATIONS.has(word);
}

/** "Was not evacuated until 7.41": it happened, only later. */
function isPutOff(tokens: readonly Pick<Token, 'word'>[], at: number): boolean {
  return tokens[at]?.word === 'not' && tokens.slice(at + 1, at + 7).some(({ word }) => word === 'until' || word === 'till');
}

/** "No country had one before Russia": it was the first, and nothing is denied of it. */
function isFirst(tokens: readonly Pick<Token, 'word'>[], at: number): boolean {
  return /^(?:no|none|nobody)$/.test(tokens[at]?.word ?? '') && tokens.slice(at + 1).some(({ word }) => word === 'before');
}

/** "Keep out of", "stay away from": two words that deny as one. */
export function isKeptOff(tokens: readonly Token[], at: number): boolean {
  return /^(?:out|away|off|clear)$/.test(tokens[at]?.word ?? '') && /^(?:keep|keeps|kept|keeping|stay|stays|stayed|staying|steer|steers|steered|opt|opts|opted|call|called|stand|leave|left)$/.test(tokens[at - 1]?.word ?? '');
}

const DENYING = new Set('unable without outside nowhere reject rejected rejects dispute disputed disputes impossible unlikely avoid avoided prevent prevented despite instead rather stop stopped lack lacked absence cancelled canceled scrapped only until unless yet rarely seldom few little nobody wrong false'.split(' '));

/** True for the words that most often say in other words what a "not" says. */
export function isDenying(word: string): boolean {
  return DENYING.has(word) || NEGATIONS.has(word) || DENIALS.has(word) || word.endsWith("n't");
}

/** True for a hedge that in other words is often only a report or a question: it proves nothing against a claim that words it freely. */
export function isLooseHedge(word: string): boolean {
  return /^(?:suggest|claim|if$|whether$|unless$|can$|think|thought|believe|poised|due$|set$|ready$|draft$|should$|would$|estimate|forecast)/.test(word);
}

/** Verbs, nouns and adjectives after which another verb says what is denied or done: "did not want to close", "no wish to sell". */
const CATENATIVES = new Set(
  ('able allowed allow agree agreed decide decided decision have has had need needs needed try tried trying trial used wish wishes wished desire plan plans intention going willing ready obliged required require reason chance way means ability right attempt attempts sign signs evidence suggestion indication proof question believe think thought feel felt know known find found see seen show shown mention provide state say').split(' '),
);

/** True for a word that only leads on to what is denied or hedged. */
export function isCatenative(word: string): boolean {
  return CATENATIVES.has(word);
}

/** Words that deny without being negations: what they say can stand in other words as "not". */
const NEGATIVES = new Set(
  ('absence absent calls call down demands urged pressure abandon abandoned abandons avoid avoided avoids avoiding axed axe against ban banned bans bar barred block blocked blocks blocking cancel cancelled canceled cancels cease ceased collapse collapsed contrary condemn condemned critic criticise criticised criticize criticized cut cuts cutting ' +
    'defeat defeated despite difficult difficulty disagree disagreed dismiss dismissed dispute disputed doubt doubts doubted drop dropped empty end ended ending ends except exclude excluded excludes excluding extinct false far few fewer free freed gone halt halted hard harder illegal impossible impossibly inability incorrect incapable inadequate insufficient instead ' +
    'lose loses losing loss lost little lacks miss missed misses missing mistake mistaken negative nil objected objects oppose opposed opposes opposition otherwise out overturned owing pause paused postpone postponed prevent prevented prevents preventing prohibit prohibited quit quits rare rarely rather reject rejected rejects rejecting reluctant remain remains remained resist resisted restrict restricted ruled rules row scrap scrapped seldom shut stop stopped stops stopping short suspend suspended ' +
    'too unable unaware unclear unlike unlikely until unwilling withdraw withdrawn withdrew withhold worse worst wrong wrongly yet zero').split(' '),
);
const UN = /^(?:un(?!i|der|ti|to$)|dis(?!c|t|p(?:lay|atch|ute)|h|k)|non-?|il(?:leg|lic)|ir(?:re|ra)|im(?:poss|prop|prob|perf)|in(?:ab|ac(?:c|t)|ad|cap|cor|eff|suf|vis|del))[a-z]{3,}/;

/** True for a word that may stand for a negation in other words: "scrapped", "unable", "without". */
export function isNegative(word: string): boolean {
  return NEGATIVES.has(word) || NEGATIONS.has(word) || DENIALS.has(word) || word.endsWith("n't") || word.endsWith('less') || UN.test(word);
}

/** True for a word that grants something: what it leads to need not happen, so that it stands for a source's "may"; or that makes it somebody's charge. */
export function isPermission(word: string): boolean {
  return /^(?:accused|accusations?|right|rights|allowed|permitted|permission|free|able|option|entitled|chance)$/.test(word);
}

/** True for a word that hedges. */
export function isHedge(word: string): boolean {
  return HEDGES.has(word) || (CONTRACTED.test(word) && HEDGES.has(word.replace(CONTRACTED, '')));
}

/** "couldn't", "mightn’t". */
const CONTRACTED = /n['\u2019]t$/;

const AUXILIARIES = new Set('is are was were be been being am has have had having will would shall should can could may might must do does did'.split(' '));

/** True for a form of be, have, do or a modal. */
export function isAuxiliary(word: string): boolean {
  return AUXILIARIES.has(word);
}
