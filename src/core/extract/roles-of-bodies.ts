import { type Word, wordAt } from './actors-words';
import { textOf } from './name-forms';
import { isOrganisationHead, isWeakHead } from './organisations';
import { isClauseVerb } from './quotations-clauses';
import { reportingFrame } from './reporting-verbs';
import type { RoleWords } from './roles';
import { isMaker } from './titles';
import { anyOf, plainly } from './word-tests';

const DETERMINERS = anyOf('a an the its their his her our');
const ENDS_HEAD = anyOf('over up out of in on at for with by from to near off between behind based made owned run known called founded built');
const NO_PHRASE = anyOf('who which that whose where when while but if as and or he she they it we you');
/** What lands are called behind their names, and what both bodies and lands are to others. */
const LANDS = anyOf(
  'town city capital village island islet suburb district province region county state port neighbourhood neighborhood municipality peninsula valley mountain volcano river lake bay hamlet township settlement reef prefecture archipelago resort territory republic kingdom nation country democracy economy tributary desert plateau belt strait canal ' +
    'partner ally rival neighbour neighbor member hub exporter producer importer gateway stronghold destination home market competitor subsidiary affiliate successor predecessor parent arm unit offshoot branch wing',
);
const BEFORE_COMPLEMENT = anyOf('of at for to in with on from');
/** A description rarely takes more words; longer ones are clauses. */
const LONGEST = 14;

/** What a body or place is called behind its name: "…, the official newspaper of the party,". `at` is the word after the name; undefined where no such phrase ends in punctuation. */
export function describedAfter(words: readonly Word[], at: number): RoleWords | undefined {
  if (words[at]?.gap !== 'comma' || !DETERMINERS.holds(words[at])) return undefined;
  let to = at + 1;
  let head = -1;
  let open = true;
  while (to < words.length && to - at <= LONGEST && words[to]!.gap === 'blank') {
    const word = words[to]!;
    if (!word.capital) {
      if (NO_PHRASE.holds(word) && word.lower !== 'and' || reportingFrame(word.lower) !== undefined && word.lower !== 'state') return undefined;
      if (ENDS_HEAD.holds(word)) open = false;
      else if (isClauseVerb(word.lower) && to > at + 1 && open) return undefined;
      if (open && !word.possessive && (LANDS.holds(word) || IS_BODY.holds(word))) head = to;
      else if (open && head >= 0 && !ENDS_HEAD.holds(word)) head = -1;
    } else if (open && head >= 0) return undefined;
    to++;
  }
  if (head < 0 || to < words.length && words[to]!.gap === 'blank') return undefined;
  return { from: at + 1, to, by: 'apposition', former: /^(?:former|once|then)$/.test(words[at + 1]?.lower ?? '') };
}

/** What a body is called right before its name: "the state news agency X", "Chinese carmaker X". `at` is the name's first word. */
export function describedBefore(words: readonly Word[], at: number): RoleWords | undefined {
  const noun = wordAt(words, at - 1);
  if (noun === undefined || words[at]!.gap !== 'blank' || noun.capital && !(noun.weak && DESCRIBES_BODY.holds(noun)) || noun.possessive || !IS_BODY.holds(noun)) return undefined;
  let from = at - 1;
  while (from > 0 && at - from < 6 && words[from]!.gap === 'blank') {
    const before = words[from - 1]!;
    if (before.possessive || DETERMINERS.holds(before) || ENDS_HEAD.holds(before) || NO_PHRASE.holds(before) || !before.capital && (isClauseVerb(before.lower) || reportingFrame(before.lower) !== undefined && before.lower !== 'state')) break;
    from--;
  }
  // A capital that opens the sentence may be any word.
  while (from < at - 1 && words[from]!.weak && !words[from]!.possessive && words[from]!.form.nameless) from++;
  const text = textOf(words, from, at);
  return { from, to: at, by: 'title', former: /^(?:former|then|defunct)\b/i.test(text) };
}

/** What a firm is in an affair: "The importer, X,", "his employer, X,". */
const PARTS = anyOf('sponsor importer exporter employer developer owner operator supplier manufacturer buyer seller bidder contractor lender insurer producer distributor publisher landlord organiser organizer promoter purchaser wholesaler shipper customer tenant backer investor creditor');

/** The part a body plays, before a comma and its name: "the sole importer, X,". `at` is the name's first word. */
export function partBefore(words: readonly Word[], at: number): RoleWords | undefined {
  const noun = wordAt(words, at - 1);
  if (noun === undefined || words[at]!.gap !== 'comma' || noun.capital || noun.possessive || !PARTS.holds(noun)) return undefined;
  for (let from = at - 1; from > 0 && at - from < 5 && words[from]!.gap === 'blank'; from--) {
    const before = words[from - 1]!;
    if (before.possessive || DETERMINERS.holds(before)) return { from, to: at, by: 'apposition', former: words[from]!.lower === 'former' };
    if (before.capital || ENDS_HEAD.holds(before) || NO_PHRASE.holds(before)) return undefined;
  }
  return undefined;
}

/** True where what follows a name says that it is an organisation: ", the newspaper", "newspaper …" before it. */
export function bodyBeside(words: readonly Word[], from: number, to: number): boolean {
  const before = wordAt(words, from - 1);
  // "the party's newspaper, X," and "the official newspaper of the party, X,": the phrase before the comma has a body for its head.
  if (before !== undefined && words[from]!.gap === 'comma' && (words[to] === undefined || words[to]!.gap !== 'blank')) {
    let start = from - 1;
    while (start > 0 && from - start < 10 && words[start]!.gap === 'blank' && !DETERMINERS.holds(words[start]) && !NO_PHRASE.holds(words[start])) start--;
    for (let at = start; at < from; at++) {
      if (IS_BODY.holds(words[at]) && !words[at]!.capital && DETERMINERS.holds(words[start]) && (at + 1 === from || BEFORE_COMPLEMENT.holds(words[at + 1]))) return true;
      if (BEFORE_COMPLEMENT.holds(words[at])) break;
    }
  }
  if (before !== undefined && before.capital && before.weak && words[from]!.gap === 'blank' && DESCRIBES_BODY.holds(before)) return true;
  if (before !== undefined && !before.capital && !before.possessive && words[from]!.gap !== 'other' && isBodyBefore(words, from - 1) && (words[from]!.gap === 'blank' || words[to]?.gap !== 'blank')) return true;
  // "the Wildlife Trace Initiative (WTI), a charity": the apposition stands behind the letters.
  if (words[to]?.gap === 'other' && /^\p{Lu}{2,7}$/u.test(words[to]!.text) && words[to + 1]?.gap === 'other') to++;
  const next = words[to];
  if (next === undefined || next.gap === 'blank' || !DETERMINERS.holds(next)) return false;
  for (let at = to + 1; at < Math.min(words.length, to + 6) && words[at]!.gap === 'blank'; at++) {
    if (IS_BODY.holds(words[at]) && (words[at + 1]?.gap !== 'blank' || /^(?:that|which|of|in|for|behind|based)$/.test(words[at + 1]!.lower))) return true;
    if (BEFORE_COMPLEMENT.holds(words[at])) break;
  }
  return false;
}

/** Nouns that bodies are called by, beyond the heads of their names. */
const BODIES = new Set('company firm maker manufacturer airline newspaper newswire magazine website startup start-up retailer bank agency outlet broadcaster publisher watchdog nonprofit non-profit charity group union party think-tank tank thinktank conglomerate chipmaker automaker carmaker lender insurer operator developer supplier giant brand lab militia club team band utility platform brokerage brewer miner refiner smelter shipbuilder planemaker drugmaker'.split(' '));

/** What opens a sentence before the name of a firm and belongs to none: "Brokerage …", "Chipmaker …". Heads of names ("Bank", "Group") are left out. */
export const DESCRIBES_BODY = plainly((word) => /^(?:company|firm|manufacturer|airline|newspaper|newswire|startup|start-up|retailer|broadcaster|publisher|nonprofit|conglomerate|lender|insurer|operator|developer|supplier|brokerage|brewer|miner|refiner|smelter|shipbuilder)$/.test(word) || isMaker(word));

/** "auction house", "budget carrier": nouns that are bodies only with another noun before them; alone any of the list is one. */
function isBodyBefore(words: readonly Word[], at: number): boolean {
  const lower = words[at]!.lower;
  if (words[at + 1]!.gap === 'comma' && lower !== 'house') return false;
  if (lower === 'house') return at > 0 && words[at]!.gap === 'blank' && /^(?:auction|fashion|publishing|trading|brokerage|clearing|rating|ratings|design|film|media|software|power|record|pharma)$/.test(words[at - 1]!.lower);
  if (lower === 'carrier') return at > 0 && words[at]!.gap === 'blank' && /^(?:air|flag|budget|low-cost|national|state|regional|telecoms?|mobile|wireless|phone)$/.test(words[at - 1]!.lower);
  return words[at + 1]!.gap === 'blank' && IS_BODY.holds(words[at]);
}

const IS_BODY = plainly((word) => BODIES.has(word) || isMaker(word) || (isOrganisationHead(word) && !isWeakHead(word) && word !== 'house' && word !== 'press'));
