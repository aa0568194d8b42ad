import type { FullVotes, Piece } from './actors-shape';
import { thingBefore } from './actors-things';
import { type Word, wordAt } from './actors-words';
import { isRoleNoun } from './titles';
import { anyOf, like, plainly, plainlyAnyOf, WordTest } from './word-tests';

/** Offices that bodies have rather than lands: "a founder of …". */
const CORPORATE = new Set('executive ceo chairman chairwoman chairperson founder co-founder shareholder owner investor spokesman spokeswoman spokesperson treasurer employee'.split(' '));
/** What is held of a company: "shares in …", "a stake in …". */
const HOLDINGS = plainlyAnyOf('shares share stake stakes stock bonds investors shareholders subsidiary unit');
/** What bodies have and people rarely do: "…, whose subsidiary". */
const BELONGINGS = anyOf('subsidiary subsidiaries unit units shares stock parent fleet factory factories plant plants customers staff employees brand brands products engines aircraft planes ships revenue sales profits members board headquarters offices investors');
/** What a place is called behind its name, ", an island known for …", or right before it, "the crater …". */
const PLACES_BEHIND = new Set('town city village island suburb district province region county state port neighbourhood neighborhood municipality peninsula valley mountain river lake bay hamlet township settlement crater volcano reef prefecture archipelago resort'.split(' '));
const PREPOSITIONS_OF_PLACE = anyOf('in near across throughout around outside');
const ARTICLES = anyOf('a an the another his her its their');
const IS_PLACE = new WordTest(({ lower }) => PLACES_BEHIND.has(lower));
const AT_WORK = anyOf('at with for');
/** Whose office is for a place: "the MP for Lund". */
const OF_SEATS = new Set('mp msp mep ms councillor commander senator candidate member minister bishop commissioner representative lieutenant'.split(' '));
const IN_OF = anyOf('in of');
const JOINT = anyOf('and or');
/** Somebody's work or office, in the singular or plural. */
const WORKER = plainly((noun) => isRoleNoun(noun) || isRoleNoun(singular(noun)));
const CORPORATE_NOUN = plainly((noun) => CORPORATE.has(singular(noun)));
const ENDS_PHRASE = anyOf('of in on off at for from to with near that which who whose known built made named called about by');
const PARTICIPLE = like(/ing$/);
/** How many words a phrase in commas is looked through for its head. */
const PHRASE = 8;

function singular(noun: string): string {
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}

/** Adds what the phrases beside a name say of its kind: who works there, what is held of it, what it is called behind a comma, what it is listed with. */
export function addPhraseVotes(words: readonly Word[], { from, to }: Piece, votes: FullVotes): void {
  const before = wordAt(words, from - 1);
  if (before !== undefined && words[from]!.gap === 'blank' && before.gap === 'blank' && !before.capital) {
    const noun = wordAt(words, from - 2);
    if (before.lower === 'for' && OF_SEATS.has(noun?.lower ?? '')) votes.place += 2;
    else if (AT_WORK.holds(before) && noun?.possessive !== true && WORKER.holds(noun) && !(before.lower === 'for' && noun?.lower === 'model')) votes.organisation += 2.5;
    else if (before.lower === 'of' && CORPORATE_NOUN.holds(noun)) votes.organisation += 2.5;
    else if (IN_OF.holds(before) && HOLDINGS.holds(noun)) votes.organisation += 4;
    else if (IS_PLACE.holds(before) && noun?.lower === 'the' && to - from === 1) votes.place += 2;
    else if (JOINT.holds(before) && listedAfterPlace(words, from - 2)) votes.place += 1.5;
  }
  if (before !== undefined && (before.lower === 'between' || before.lower === 'and') && votes.person < 3 && betweenEnds(words, from)) votes.place += 3;
  if (wordAt(words, before?.lower === 'the' ? from - 2 : from - 1)?.lower === 'aboard') votes.other += 3;
  const next = words[to];
  if (next?.gap !== 'comma' || words[to - 1]?.possessive) return;
  if (next.lower === 'whose' && BELONGINGS.holds(words[to + 1])) votes.organisation += 4;
  else if (ARTICLES.holds(next)) {
    const head = phraseHead(words, to + 1);
    if (head !== undefined && thingBefore(head)) votes.other += 4;
    else if (head !== undefined && PLACES_BEHIND.has(head)) votes.place += 3;
  }
}

/** The last noun of a phrase before its preposition, clause or comma: "ship" in "400-metre container ship that"; undefined where a capital comes first. */
function phraseHead(words: readonly Word[], at: number): string | undefined {
  let head: string | undefined;
  for (let next = at; next < Math.min(words.length, at + PHRASE); next++) {
    const word = words[next]!;
    if (word.gap !== 'blank' || word.capital || ENDS_PHRASE.holds(word) || PARTICIPLE.holds(word) && head !== undefined) break;
    head = word.lower;
  }
  return head === undefined ? undefined : head.startsWith('super') ? head.slice(5) : head;
}

const STRETCHES = new Set('section road route line path pathway cycleway phase stretch track railway junction junctions carriageway m motorway bypass border'.split(' '));

/** "The path between Elm Mill and Nantwen": both ends of a stretch of road or rail. */
function betweenEnds(words: readonly Word[], from: number): boolean {
  let at = from - 1;
  if (words[at]?.lower === 'and' && words[from]!.gap === 'blank') {
    at--;
    while (at > 0 && from - at < 7 && words[at]!.capital) at--;
  }
  if (at < 1 || words[at]!.lower !== 'between') return false;
  for (let noun = at - 1; noun >= 0 && at - noun < 3; noun--) if (STRETCHES.has(words[noun]?.lower ?? '')) return true;
  return false;
}

/** "in Hwaseong and …": what is joined to a place by "and" is one too. `at` is the word before the "and". */
function listedAfterPlace(words: readonly Word[], at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 3 && words[start]!.capital && words[start]!.gap === 'blank' && words[start - 1]!.capital) start--;
  return words[at]?.capital === true && words[start]!.gap === 'blank' && PREPOSITIONS_OF_PLACE.holds(wordAt(words, start - 1));
}
