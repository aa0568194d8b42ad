import { isFunctionWord } from '../text/tokens';
import { plain } from './actors-runs';
import { textOf, type Word } from './actors-words';
import { isOrganisationHead, isWeakHead } from './organisations';
import { countryOfDemonym } from './places';
import { reportingFrame } from './reporting-verbs';
import { isCompoundRoleHead, isFormer, isRelation, isRoleNoun, isTitleModifier } from './titles';

/** Words of one sentence that state a role: `words[from]` to `words[to - 1]`. */
export interface RoleWords {
  readonly from: number;
  readonly to: number;
  readonly by: 'title' | 'apposition' | 'copula';
  readonly former: boolean;
}

/** A role rarely takes more words than these; longer ones are clauses. */
const LONGEST_HEAD = 8;
const LONGEST = 18;

const DETERMINERS = new Set('a an the his her its their our my this'.split(' '));
const PREPOSITIONS = new Set('of at for to in with on from'.split(' '));
const BREAKS = new Set(
  'who which that whose where when while but if as is was were are be been being has have had will would could should can may might must did does do says after before since until during because although though whereas than into over under amid between against by about behind ahead above below beyond within without near'.split(' '),
);

/** Verbs that end like nouns: after "and" they go on with the sentence. */
const VERBS_NEXT = new Set('remains says has is was lives works owns runs leads writes teaches plays makes wants plans sits serves needs believes thinks knows faces leaves takes gives becomes'.split(' '));

/** Words that are no part of a noun phrase before its head. */
function breaksHead(word: Word): boolean {
  if (word.capital) return false;
  return BREAKS.has(word.lower) || PREPOSITIONS.has(word.lower) || DETERMINERS.has(word.lower) || /^(?:he|she|it|they|we|you|i|him|them|us|not|also|both|among|so|or|no|one|two|three)$/.test(word.lower) || reportingFrame(word.lower) === 'clause' || reportingFrame(word.lower) === 'person';
}

/**
 * Reads a noun phrase that states a role from `at`: determiner, modifiers, a role noun, then what it is of. Undefined where none stands.
 */
function roleFrom(words: readonly Word[], at: number, by: RoleWords['by']): RoleWords | undefined {
  let from = at;
  let former = false;
  while (from < words.length && /^(?:once|then|formerly|previously|currently|now|also)$/.test(words[from]!.lower)) {
    if (/^(?:once|then|formerly|previously)$/.test(words[from]!.lower)) former = true;
    from++;
  }
  if (DETERMINERS.has(words[from]?.lower ?? '')) from++;
  // "…, and Chile's leader, X": what a conjunction opens belongs to the next name, without the conjunction.
  if (/^(?:and|or|but)$/.test(words[from]?.lower ?? '')) return undefined;
  let head = -1;
  for (let next = from; next < words.length && next - from < LONGEST_HEAD; next++) {
    const word = words[next]!;
    if (next > from && word.gap !== 'blank') break;
    if (breaksHead(word)) break;
    const key = plain(word);
    if ((isRoleNoun(key) || next > from && isCompoundRoleHead(key)) && !word.possessive) head = next;
    else if (head >= 0) {
      if (word.lower === 'and' && (isRoleNoun(plain(words[next + 1])) || isTitleModifier(plain(words[next + 1])) || isRoleNoun(plain(words[next + 2])))) continue;
      if (word.lower === 'general' || word.lower === 'emeritus' || word.lower === 'elect') {
        head = next;
        continue;
      }
      // "president Barack …" or "a member state": the phrase goes on to another head, so what came before is no role.
      if (isTitleModifier(key)) continue;
      if (!word.capital && reportingFrame(key) === undefined && !/(?:ed|ly)$/.test(key)) return undefined;
      if (word.capital) return undefined;
      break;
    }
  }
  if (head < 0) return undefined;
  let to = head + 1;
  let connected = false;
  while (to < words.length && to - from < LONGEST) {
    const word = words[to]!;
    if (word.gap !== 'blank') break;
    const lower = word.lower;
    if (!word.capital) {
      if (!connected && !PREPOSITIONS.has(lower)) break;
      if (BREAKS.has(lower) || reportingFrame(lower) === 'clause' || reportingFrame(lower) === 'person') break;
      if (lower === 'and' && !words[to + 1]?.capital && !isRoleNoun(plain(words[to + 1])) && !/(?:s|ment|tion|ity|logy|ing|ics|cy|ce|th|gy|de)$/.test(words[to + 1]?.lower ?? '')) break;
      if (/^(?:he|she|it|they|we|not|also)$/.test(lower) || (/(?:ed)$/.test(lower) && to > head + 1 && !/(?:united|based|applied|advanced)$/.test(lower)) || /ly$/.test(lower) && lower !== 'family') break;
      // "… to clamp down on" is a clause; "ambassador to the", "adviser to ministers" go on.
      if (lower === 'to' && words[to + 1] !== undefined && !words[to + 1]!.capital && !DETERMINERS.has(words[to + 1]!.lower) && !/s$/.test(words[to + 1]!.lower) && !isRoleNoun(plain(words[to + 1]))) break;
      if (lower === 'and' && VERBS_NEXT.has(words[to + 1]?.lower ?? '')) break;
      if (lower === 'from' && /^\d/.test(words[to + 1]?.text ?? '') || lower === 'in' && /^\d/.test(words[to + 1]?.text ?? '') || lower === 'on' && words[to + 1]?.capital) break;
      connected = true;
    } else if (!connected) break;
    to++;
  }
  while (to > head + 1 && !words[to - 1]!.capital && (PREPOSITIONS.has(words[to - 1]!.lower) || DETERMINERS.has(words[to - 1]!.lower) || words[to - 1]!.lower === 'and')) to--;
  const text = textOf(words, from, to);
  return { from, to, by, former: former || isFormer(text) };
}

/** The role after a name and a comma: "…, a fellow at the Institute of …,". `at` is the word after the name. */
export function appositionAfter(words: readonly Word[], at: number): RoleWords | undefined {
  const word = words[at];
  if (word === undefined || word.gap !== 'comma') return undefined;
  if (word.lower === 'who' || word.lower === 'whose') {
    return copulaAfter(words, at + 1);
  }
  const determined = DETERMINERS.has(word.lower);
  const role = roleFrom(words, at, 'apposition');
  if (role === undefined) return undefined;
  const next = words[role.to];
  // In a list ("Kim, President Moon and …") a name follows the title at once; an apposition ends in punctuation or a verb.
  if (next !== undefined && next.gap === 'blank' && next.capital) return undefined;
  if (next !== undefined && next.gap === 'blank' && !determined && /^(?:and|or)$/.test(next.lower)) return undefined;
  return role;
}

const APPOINTED = new Set('elected appointed named made re-elected reelected chosen nominated sworn'.split(' '));
const AUXILIARIES = new Set('is was became becomes become remains remained serves served has had been will be works worked acts acted'.split(' '));

/** The role after a name and a verb of being: "… is Laos's prime minister", "… was elected president". `at` is the word after the name. */
export function copulaAfter(words: readonly Word[], at: number): RoleWords | undefined {
  const first = words[at];
  if (first === undefined || first.gap !== 'blank' || !AUXILIARIES.has(first.lower)) return undefined;
  let next = at;
  let elected = false;
  let past = false;
  while (next < words.length && next < at + 6 && words[next]!.gap === 'blank' && !words[next]!.capital) {
    const word = words[next]!.lower;
    if (AUXILIARIES.has(word)) past = word === 'was' || word === 'served' || word === 'worked' || past && word === 'been';
    else if (APPOINTED.has(word)) elected = true;
    else if (!/^(?:as|in|still|now|also|then|currently|once|recently|subsequently|later)$/.test(word)) break;
    next++;
  }
  if (/^(?:has|had|will)$/.test(first.lower) && next === at + 1) return undefined;
  if (/^(?:serve|work|act)/.test(words[next - 1]!.lower)) return undefined;
  if (words[next - 1]!.lower === 'in') return undefined;
  if (next >= words.length) return undefined;
  const role = roleFrom(words, next, 'copula');
  if (role === undefined) return undefined;
  const then = words[role.to];
  if (then !== undefined && then.gap === 'blank' && then.capital) return undefined;
  return past && !elected && first.lower !== 'has' ? { ...role, former: true } : role;
}

/** Role nouns that are verbs as often. */
const AS_VERB = new Set('host judge head chair coach model pilot author witness partner captain engineer guide lead counsel forward private major author critic'.split(' '));

/** Lower-case titles right before a name, with the demonym, place or body in front of them: "North Korean leader", "then-president". */
export function titleBefore(words: readonly Word[], at: number): RoleWords | undefined {
  const last = words[at - 1];
  if (last === undefined || words[at]?.gap !== 'blank' || last.capital || last.possessive) return undefined;
  const noun = plain(last);
  // "harbour master": the noun in front makes it an occupation.
  const paired = words[at - 2];
  const compound = !isRoleNoun(noun) && isCompoundRoleHead(noun) && paired !== undefined && last.gap === 'blank' && !paired.possessive && !breaksHead(paired) && !isFunctionWord(paired.lower) && reportingFrame(paired.lower) === undefined;
  // "director of sport Ada Quist", "chief inspector of mines …": what the office is for, in small letters.
  const office = isRoleNoun(noun) || compound ? -1 : officeBefore(words, at - 1);
  if (!isRoleNoun(noun) && !compound && office < 0) return undefined;
  let from = office >= 0 ? office : compound ? at - 2 : at - 1;
  while (from > 0 && words[from]!.gap === 'blank') {
    const before = words[from - 1]!;
    const key = plain(before);
    if (before.capital || !(isTitleModifier(key) || isRoleNoun(key) || /^(?:then|ex|former|chief|vice)$/.test(key)) || before.possessive) break;
    from--;
  }
  // Another adjective or noun in front ("marine biologist") belongs where a determiner or preposition opens the phrase.
  for (let lead = from - 1; lead > 0 && lead >= from - 2 && words[lead + 1]!.gap === 'blank'; lead--) {
    const word = words[lead]!;
    if (word.capital || word.possessive || breaksHead(word) || reportingFrame(word.lower) !== undefined || isFunctionWord(word.lower) || /(?:ed|ing|ly)$/.test(word.lower)) break;
    const opener = words[lead - 1]!;
    if (words[lead]!.gap === 'blank' && !opener.capital && (opener.possessive || DETERMINERS.has(opener.lower) || /^(?:by|with|of|for|and|from|to|as|including)$/.test(opener.lower))) {
      from = lead;
      break;
    }
  }
  // "would host X", "to judge X": a word that is a verb as well is a title only after another part of one.
  const ahead = words[from - 1];
  if (from === at - 1 && AS_VERB.has(noun) && !(ahead !== undefined && (words[from]!.gap === 'other' || ahead.capital || ahead.possessive || DETERMINERS.has(ahead.lower)))) return undefined;
  // The capitals in front belong to the title: "North Korean leader", "World Bank economist", "Kenya's foreign minister".
  if (from > 0 && words[from]!.gap === 'blank') {
    let lead = from;
    while (lead > 0 && from - lead < 5 && words[lead]!.gap === 'blank' && words[lead - 1]!.capital && (lead === from || !words[lead - 1]!.possessive)) lead--;
    if (lead < from && words[lead]!.weak && isCommonOpener(words[lead]!)) lead++;
    if (lead < from && !(words[lead]!.weak && lead + 1 === from && countryOfDemonym(plain(words[lead])) === undefined && isCommonOpener(words[lead]!))) from = lead;
  }
  const text = textOf(words, from, at);
  return { from, to: at, by: 'title', former: isFormer(text) };
}

/** Index of the role noun of "director of sport", whose last word stands at `last`; -1 where none does. */
function officeBefore(words: readonly Word[], last: number): number {
  for (let at = last; at > 0 && at > last - 4; at--) {
    const word = words[at]!;
    if (word.capital || word.gap !== 'blank' || word.possessive) return -1;
    if (at < last && /^(?:of|for)$/.test(word.lower)) return isRoleNoun(plain(words[at - 1])) && !words[at - 1]!.possessive ? at - 1 : -1;
    if (breaksHead(word) || reportingFrame(word.lower) !== undefined || isFunctionWord(word.lower) && word.lower !== 'and') return -1;
  }
  return -1;
}

function isCommonOpener(word: Word): boolean {
  return /^(?:the|a|an|in|on|as|but|and|when|while|after|before|if|former|then|its|his|her|their|our|my)$/.test(word.lower);
}

/** True where a relation stands right before a name ("his counterpart …"): a person's, but no role. */
export function relationBefore(words: readonly Word[], at: number): boolean {
  const last = words[at - 1];
  return last !== undefined && words[at]?.gap === 'blank' && !last.possessive && isRelation(plain(last));
}

/** A role, a comma, then the name: "Russian Ambassador to Vietnam, …". `at` is the name's first word. */
export function roleBeforeComma(words: readonly Word[], at: number): RoleWords | undefined {
  if (words[at]?.gap !== 'comma') return undefined;
  let from = at - 1;
  while (from > 0 && at - from < LONGEST && words[from]!.gap === 'blank') {
    const before = words[from - 1]!;
    if (!before.capital && BREAKS.has(before.lower)) break;
    from--;
  }
  for (let start = from; start < at; start++) {
    const word = words[start]!;
    const opens = start === from || DETERMINERS.has(words[start - 1]!.lower) || !word.capital && DETERMINERS.has(word.lower) || word.capital && !words[start - 1]!.capital && !PREPOSITIONS.has(words[start - 1]!.lower) || start > from && /^(?:and|or|but)$/.test(words[start - 1]!.lower);
    if (!opens || PREPOSITIONS.has(word.lower)) continue;
    const role = roleFrom(words, start, 'apposition');
    if (role !== undefined && role.to === at && !(role.to - role.from === 1 && !DETERMINERS.has(words[role.from - 1]?.lower ?? ''))) return role;
  }
  return undefined;
}

/** True where what follows a name says that it is an organisation: ", the newspaper", "newspaper …" before it. */
export function bodyBeside(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1];
  // "the party's newspaper, X," and "the official newspaper of the party, X,": the phrase before the comma has a body for its head.
  if (before !== undefined && words[from]!.gap === 'comma' && (words[to] === undefined || words[to]!.gap !== 'blank')) {
    let start = from - 1;
    while (start > 0 && from - start < 10 && words[start]!.gap === 'blank' && !DETERMINERS.has(words[start]!.lower) && !BREAKS.has(words[start]!.lower)) start--;
    for (let at = start; at < from; at++) {
      if (isBody(plain(words[at])) && !words[at]!.capital && DETERMINERS.has(words[start]!.lower) && (at + 1 === from || PREPOSITIONS.has(words[at + 1]!.lower))) return true;
      if (PREPOSITIONS.has(words[at]!.lower)) break;
    }
  }
  if (before !== undefined && !before.capital && !before.possessive && words[from]!.gap !== 'other' && isBodyBefore(words, from - 1) && (words[from]!.gap === 'blank' || words[to]?.gap !== 'blank')) return true;
  // "the Wildlife Trace Initiative (WTI), a charity": the apposition stands behind the letters.
  if (words[to]?.gap === 'other' && /^\p{Lu}{2,7}$/u.test(words[to]!.text) && words[to + 1]?.gap === 'other') to++;
  const next = words[to];
  if (next === undefined || next.gap === 'blank' || !DETERMINERS.has(next.lower)) return false;
  for (let at = to + 1; at < Math.min(words.length, to + 6) && words[at]!.gap === 'blank'; at++) {
    if (isBody(plain(words[at])) && (words[at + 1]?.gap !== 'blank' || /^(?:that|which|of|in|for|behind|based)$/.test(words[at + 1]!.lower))) return true;
    if (PREPOSITIONS.has(words[at]!.lower)) break;
  }
  return false;
}

const BODIES = new Set('company firm maker manufacturer airline newspaper newswire magazine website startup start-up retailer bank agency outlet broadcaster publisher watchdog nonprofit non-profit charity group union party think-tank tank thinktank conglomerate chipmaker automaker carmaker lender insurer operator developer supplier giant brand lab militia club team band utility platform'.split(' '));

/** "auction house", "budget carrier": nouns that are bodies only with another noun before them; alone any of the list is one. */
function isBodyBefore(words: readonly Word[], at: number): boolean {
  const lower = words[at]!.lower;
  if (words[at + 1]!.gap === 'comma' && lower !== 'house') return false;
  if (lower === 'house') return at > 0 && words[at]!.gap === 'blank' && /^(?:auction|fashion|publishing|trading|brokerage|clearing|design|film|media|software|power|record|pharma)$/.test(words[at - 1]!.lower);
  if (lower === 'carrier') return at > 0 && words[at]!.gap === 'blank' && /^(?:air|flag|budget|low-cost|national|state|regional|telecoms?|mobile|wireless|phone)$/.test(words[at - 1]!.lower);
  return words[at + 1]!.gap === 'blank' && isBody(plain(words[at]));
}

function isBody(word: string): boolean {
  return BODIES.has(word) || (isOrganisationHead(word) && !isWeakHead(word) && word !== 'house' && word !== 'press');
}
