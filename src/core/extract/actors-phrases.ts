import { plain } from './actors-runs';
import type { FullVotes, Piece } from './actors-shape';
import { thingBefore } from './actors-things';
import { type Word, wordAt } from './actors-words';
import { isRoleNoun } from './titles';

/** Offices that bodies have rather than lands: "a founder of …". */
const CORPORATE = new Set('executive ceo chairman chairwoman chairperson founder co-founder shareholder owner investor spokesman spokeswoman spokesperson treasurer employee'.split(' '));
/** What is held of a company: "shares in …", "a stake in …". */
const HOLDINGS = new Set('shares share stake stakes stock bonds investors shareholders subsidiary unit'.split(' '));
/** What bodies have and people rarely do: "…, whose subsidiary". */
const BELONGINGS = new Set('subsidiary subsidiaries unit units shares stock parent fleet factory factories plant plants customers staff employees brand brands products engines aircraft planes ships revenue sales profits members board headquarters offices investors'.split(' '));
/** What a place is called behind its name, ", an island known for …", or right before it, "the crater …". */
const PLACES_BEHIND = new Set('town city village island suburb district province region county state port neighbourhood neighborhood municipality peninsula valley mountain river lake bay hamlet township settlement crater volcano reef prefecture archipelago resort'.split(' '));
const PREPOSITIONS_OF_PLACE = new Set('in near across throughout around outside'.split(' '));
const ARTICLES = new Set(['a', 'an', 'the', 'another', 'his', 'her', 'its', 'their']);
/** How many words a phrase in commas is looked through for its head. */
const PHRASE = 8;

/** Adds what the phrases beside a name say of its kind: who works there, what is held of it, what it is called behind a comma, what it is listed with. */
export function addPhraseVotes(words: readonly Word[], { from, to }: Piece, votes: FullVotes): void {
  const before = wordAt(words, from - 1);
  if (before !== undefined && words[from]!.gap === 'blank' && before.gap === 'blank' && !before.capital) {
    const noun = plain(wordAt(words, from - 2));
    const singular = noun.endsWith('s') ? noun.slice(0, -1) : noun;
    const office = !wordAt(words, from - 2)?.possessive && (isRoleNoun(noun) || isRoleNoun(singular));
    if (office && /^(?:at|with|for)$/.test(before.lower)) votes.organisation += 2.5;
    else if (before.lower === 'of' && CORPORATE.has(singular)) votes.organisation += 2.5;
    else if (/^(?:in|of)$/.test(before.lower) && HOLDINGS.has(noun)) votes.organisation += 4;
    else if (PLACES_BEHIND.has(before.lower) && wordAt(words, from - 2)?.lower === 'the' && to - from === 1) votes.place += 2;
    else if (/^(?:and|or)$/.test(before.lower) && listedAfterPlace(words, from - 2)) votes.place += 1.5;
  }
  if (wordAt(words, before?.lower === 'the' ? from - 2 : from - 1)?.lower === 'aboard') votes.other += 3;
  const next = words[to];
  if (next?.gap !== 'comma' || words[to - 1]?.possessive) return;
  if (next.lower === 'whose' && BELONGINGS.has(words[to + 1]?.lower ?? '')) votes.organisation += 4;
  else if (ARTICLES.has(next.lower)) {
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
    if (word.gap !== 'blank' || word.capital || /^(?:of|in|on|off|at|for|from|to|with|near|that|which|who|whose|known|built|made|named|called|about|by)$/.test(word.lower) || /ing$/.test(word.lower) && head !== undefined) break;
    head = word.lower;
  }
  return head === undefined ? undefined : head.startsWith('super') ? head.slice(5) : head;
}

/** "in Hwaseong and …": what is joined to a place by "and" is one too. `at` is the word before the "and". */
function listedAfterPlace(words: readonly Word[], at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 3 && words[start]!.capital && words[start]!.gap === 'blank' && words[start - 1]!.capital) start--;
  return words[at]?.capital === true && words[start]!.gap === 'blank' && PREPOSITIONS_OF_PLACE.has(wordAt(words, start - 1)?.lower ?? '');
}
