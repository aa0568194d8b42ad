import { isFunctionWord } from '../text/tokens';
import { plain } from './actors-runs';
import { type Word, wordAt } from './actors-words';
import { textOf } from './name-forms';
import { reportingFrame } from './reporting-verbs';
import { isFormer, isSmallRoleHead } from './titles';
import { COMPOUND_ROLE, DEMONYM, FIELD, GEOGRAPHY_HEAD, RELATION, ROLE_NOUN, TITLE_MODIFIER } from './word-kinds';
import { anyOf, like, WordTest } from './word-tests';

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

/** What makes an occupation with another noun before it. */
const COMPOUND = new WordTest((form) => COMPOUND_ROLE.says(form) || isSmallRoleHead(form.text));

const DETERMINERS = anyOf('a an the his her its their our my this whose another');
const PREPOSITIONS = anyOf('of at for to in with on from');
const BREAKS = anyOf(
  'who which that where when while but if as is was were are be been being has have had will would could should can may might must did does do says after before since until during because although though whereas than into over under amid between against by about behind ahead above below beyond within without near',
);

/** Verbs that end like nouns: after "and" they go on with the sentence. */
const VERBS_NEXT = anyOf('remains says has is was lives works owns runs leads writes teaches plays makes wants plans sits serves needs believes thinks knows faces leaves takes gives becomes');

/** Verbs of saying, which open a clause; "state" belongs to an office more often. */
const SAYS = new WordTest(({ lower }) => lower !== 'state' && (reportingFrame(lower) === 'clause' || reportingFrame(lower) === 'person'));
const REPORTS = new WordTest(({ lower }) => reportingFrame(lower) !== undefined);
const FUNCTION = new WordTest(({ lower }) => isFunctionWord(lower));
const PRONOUN_OR_COUNT = anyOf('he she it they we you i him them us not also both among so or no one two three');
const BREAKS_HEAD = new WordTest((form) => [BREAKS, PREPOSITIONS, DETERMINERS, PRONOUN_OR_COUNT, SAYS].some((test) => test.says(form)));
const TIMES = anyOf('once then formerly previously currently now also');
const PAST = anyOf('once then formerly previously');
const JOINTS = anyOf('and or but');
const NOUN_LIKE = like(/(?:s|ment|tion|ity|logy|ing|ics|cy|ce|th|gy|de)$/);
const ENDS_ROLE = new WordTest(({ lower }) => /^(?:he|she|it|they|we|not|also)$/.test(lower) || /ly$/.test(lower) && lower !== 'family');
const PAST_TENSE = new WordTest(({ lower }) => /ed$/.test(lower) && !/(?:united|based|applied|advanced)$/.test(lower));
const PLURAL = like(/s$/);
const VERB_LIKE = like(/(?:ed|ing|ly)$/);
const OPENS_PHRASE = anyOf('by with of for and from to as including');
const OPENERS = anyOf('the a an in on at by with for from under like to of as but and when while after before if then its his her their our my');
const IN_COPULA = anyOf('as in still now also then currently once recently subsequently later');

/** Words that are no part of a noun phrase before its head. */
function breaksHead(word: Word): boolean {
  return !word.capital && BREAKS_HEAD.holds(word);
}

/**
 * Reads a noun phrase that states a role from `at`: determiner, modifiers, a role noun, then what it is of. Undefined where none stands.
 */
function roleFrom(words: readonly Word[], at: number, by: RoleWords['by']): RoleWords | undefined {
  let from = at;
  let former = false;
  while (TIMES.holds(words[from])) {
    if (PAST.holds(words[from])) former = true;
    from++;
  }
  // "As chair of the board, Ada Quist …".
  if (words[from]?.lower === 'as' && from + 1 < words.length) from++;
  if (DETERMINERS.holds(words[from])) from++;
  // "…, and Chile's leader, X": what a conjunction opens belongs to the next name, without the conjunction.
  if (JOINTS.holds(words[from])) return undefined;
  let head = -1;
  for (let next = from; next < words.length && next - from < LONGEST_HEAD; next++) {
    const word = words[next]!;
    if (next > from && word.gap !== 'blank') break;
    if (breaksHead(word)) break;
    if ((ROLE_NOUN.holds(word) || next > from && COMPOUND.holds(word)) && !word.possessive) head = next;
    else if (head >= 0) {
      if (word.lower === 'and' && (ROLE_NOUN.holds(words[next + 1]) || TITLE_MODIFIER.holds(words[next + 1]) || ROLE_NOUN.holds(words[next + 2]))) continue;
      // "was elected president and Ada Quist resigned": another clause.
      if (JOINTS.holds(word) && words[next + 1]?.capital) break;
      if (word.lower === 'general' || word.lower === 'emeritus' || word.lower === 'elect') {
        head = next;
        continue;
      }
      // "president Barack …" or "a member state": the phrase goes on to another head, so what came before is no role.
      if (TITLE_MODIFIER.holds(word)) continue;
      // "a minister and now director", "an archaeologist and Roman historian": the second calling follows.
      if (TIMES.holds(word) || word.capital && words[next - 1]!.lower === 'and' && ROLE_NOUN.holds(words[next + 1]) && words[next + 1]!.gap === 'blank') continue;
      // "a consultant paediatric neurologist" goes on to another head, "a member state" to none.
      if (ROLE_NOUN.holds(words[next + 1]) && words[next + 1]!.gap === 'blank' && !words[next + 1]!.capital && !word.capital && !breaksHead(words[next + 1]!)) continue;
      if (!word.capital && reportingFrame(plain(word)) === undefined && !/(?:ed|ly)$/.test(plain(word))) return undefined;
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
      if (!connected && !PREPOSITIONS.holds(word)) break;
      if (BREAKS.holds(word) || SAYS.holds(word)) break;
      if (lower === 'and' && !words[to + 1]?.capital && !ROLE_NOUN.holds(words[to + 1]) && !NOUN_LIKE.holds(words[to + 1])) break;
      if (ENDS_ROLE.holds(word) || to > head + 1 && PAST_TENSE.holds(word)) break;
      // "… to clamp down on" is a clause; "ambassador to the", "adviser to ministers" go on.
      if (lower === 'to' && words[to + 1] !== undefined && !words[to + 1]!.capital && !DETERMINERS.holds(words[to + 1]) && !PLURAL.holds(words[to + 1]) && !ROLE_NOUN.holds(words[to + 1])) break;
      if (lower === 'and' && VERBS_NEXT.holds(words[to + 1])) break;
      if (lower === 'from' && /^\d/.test(words[to + 1]?.text ?? '') || lower === 'in' && /^\d/.test(words[to + 1]?.text ?? '') || lower === 'on' && words[to + 1]?.capital) break;
      connected = true;
    } else if (!connected) break;
    to++;
  }
  while (to > head + 1 && !words[to - 1]!.capital && (PREPOSITIONS.holds(words[to - 1]) || DETERMINERS.holds(words[to - 1]) || words[to - 1]!.lower === 'and')) to--;
  return { from, to, by, former: former || saysFormer(words, from, to) };
}

/** Parts of the words that make a role a former one. */
const FORMER = like(/former|then|ex|late|one-?time|erstwhile|outgoing/);

function saysFormer(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (FORMER.holds(words[at])) return isFormer(textOf(words, from, to));
  return false;
}

/** The role after a name and a comma: "…, a fellow at the Institute of …,". `at` is the word after the name. */
export function appositionAfter(words: readonly Word[], at: number): RoleWords | undefined {
  const word = words[at];
  // "X - the founder of Y - said", "X (a grower from Z)".
  const dashed = word !== undefined && word.gap === 'other' && !word.weak && ARTICLES.holds(word);
  if (word === undefined || word.gap !== 'comma' && !dashed) return undefined;
  if (word.lower === 'who' || word.lower === 'whose') {
    return copulaAfter(words, at + 1);
  }
  const determined = DETERMINERS.holds(word);
  const role = roleFrom(words, at, 'apposition');
  if (role === undefined) return undefined;
  const next = words[role.to];
  // "…, a judge announced": what stands behind the comma speaks.
  if (next !== undefined && next.gap === 'blank' && SAYS.holds(next)) return undefined;
  // In a list ("Kim, President Moon and …") a name follows the title at once; an apposition ends in punctuation or a verb.
  if (next !== undefined && next.gap === 'blank' && next.capital) return undefined;
  if (next !== undefined && next.gap === 'blank' && !determined && /^(?:and|or)$/.test(next.lower) && !hasComplement(words, role)) return undefined;
  return role;
}

/** "director of the tide films and …": what is said at length opens no list. */
function hasComplement(words: readonly Word[], { from, to }: RoleWords): boolean {
  for (let at = from + 1; at < to; at++) if (words[at]!.lower === 'of') return true;
  return false;
}

const ARTICLES = anyOf('a an the');
const APPOINTED = anyOf('elected appointed named made re-elected reelected chosen nominated sworn');
const AUXILIARIES = anyOf('is was became becomes become remains remained serves served has had been will be works worked acts acted');

/** The role after a name and a verb of being: "… is Laos's prime minister", "… was elected president". `at` is the word after the name. */
export function copulaAfter(words: readonly Word[], at: number): RoleWords | undefined {
  const first = words[at];
  if (first === undefined || first.gap !== 'blank' || !AUXILIARIES.holds(first)) return undefined;
  let next = at;
  let elected = false;
  let past = false;
  while (next < words.length && next < at + 6 && words[next]!.gap === 'blank' && !words[next]!.capital) {
    const word = words[next]!.lower;
    if (AUXILIARIES.holds(words[next])) past = word === 'was' || word === 'served' || word === 'worked' || past && word === 'been';
    else if (APPOINTED.holds(words[next])) elected = true;
    else if (!IN_COPULA.holds(words[next])) break;
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
const AS_VERB = anyOf('host judge head chair coach model pilot author witness partner captain engineer guide lead counsel forward private major author critic');

/** Lower-case titles right before a name, with the demonym, place or body in front of them: "North Korean leader", "then-president". */
export function titleBefore(words: readonly Word[], at: number): RoleWords | undefined {
  const last = wordAt(words, at - 1);
  if (last === undefined || words[at]?.gap !== 'blank' || last.possessive) return undefined;
  // "Co-author Dr Quist": at the head of its sentence an occupation has a capital.
  if (last.capital) return last.weak && ROLE_NOUN.holds(last) && last.lower !== 'fellow' ? { from: at - 1, to: at, by: 'title', former: false } : undefined;
  // "harbour master": the noun in front makes it an occupation.
  const paired = wordAt(words, at - 2);
  const compound = !ROLE_NOUN.holds(last) && COMPOUND.holds(last) && paired !== undefined && last.gap === 'blank' && !paired.possessive && !breaksHead(paired) && !FUNCTION.holds(paired) && !REPORTS.holds(paired);
  // "director of sport Ada Quist", "chief inspector of mines …": what the office is for, in small letters.
  const office = ROLE_NOUN.holds(last) || compound ? -1 : officeBefore(words, at - 1);
  if (!ROLE_NOUN.holds(last) && !compound && office < 0) return saidBefore(words, at);
  let from = office >= 0 ? office : compound ? at - 2 : at - 1;
  while (from > 0 && words[from]!.gap === 'blank') {
    const before = words[from - 1]!;
    if (before.capital || !(TITLE_MODIFIER.holds(before) || ROLE_NOUN.holds(before) || /^(?:then|ex|former|chief|vice)$/.test(plain(before))) || before.possessive) break;
    from--;
  }
  // Another adjective or noun in front ("marine biologist") belongs where a determiner or preposition opens the phrase.
  for (let lead = from - 1; lead > 0 && lead >= from - 2 && words[lead + 1]!.gap === 'blank'; lead--) {
    const word = words[lead]!;
    if (word.capital || word.possessive || breaksHead(word) || REPORTS.holds(word) || FUNCTION.holds(word) || VERB_LIKE.holds(word)) break;
    // "the Russian president met party chief …": what one did to the other parts their offices.
    if (ACTED.holds(word) || ROLE_NOUN.holds(word)) break;
    // "…, trial leader Ada Quist said": the phrase opens behind a comma.
    if (words[lead]!.gap === 'comma') {
      from = lead;
      break;
    }
    const opener = words[lead - 1]!;
    // "Former parliament speaker …", at the head of its sentence.
    if (words[lead]!.gap === 'blank' && opener.weak && opener.capital && OPENS_OFFICE.holds(opener)) {
      from = lead - 1;
      break;
    }
    // "Radio Lund arts correspondent …", "Chilean film director …"; "include football manager …", "praised tax inspector …".
    if (words[lead]!.gap === 'blank' && (opener.capital && !(opener.weak && VERB_LIKE.holds(opener)) ? DEMONYM.holds(opener) || !opener.weak && TRADE.holds(word) : TRADE.holds(word) ? opener.lower !== 'to' : VERB_LIKE.holds(opener) && lead === from - 1)) {
      from = lead;
      break;
    }
    if (words[lead]!.gap === 'blank' && (opener.possessive && !/^(?:here|there|that|it)$/.test(opener.lower) || !opener.capital && ( DETERMINERS.holds(opener) || OPENS_PHRASE.holds(opener)))) {
      from = lead;
      break;
    }
  }
  // "would host X", "to judge X": a word that is a verb as well is a title only after another part of one.
  const ahead = wordAt(words, from - 1);
  if (from === at - 1 && AS_VERB.holds(last) && !(ahead !== undefined && (words[from]!.gap === 'other' || ahead.capital || ahead.possessive || DETERMINERS.holds(ahead) || NO_VERB_AFTER.holds(ahead) || ahead.lower === 'and' && ROLE_NOUN.holds(wordAt(words, from - 2))))) return undefined;
  from = jointRole(words, from);
  // The capitals in front belong to the title: "North Korean leader", "World Bank economist", "Kenya's foreign minister".
  if (from > 0 && words[from]!.gap === 'blank') {
    let lead = from;
    while (lead > 0 && from - lead < 5 && words[lead]!.gap === 'blank' && words[lead - 1]!.capital && (lead === from || !words[lead - 1]!.possessive || isMembers(words, lead - 1))) lead--;
    if (lead < from && words[lead]!.weak && isCommonOpener(words[lead]!)) lead++;
    if (lead < from && !(words[lead]!.weak && lead + 1 === from && !DEMONYM.holds(words[lead]) && isCommonOpener(words[lead]!))) from = lead;
  }
  return { from, to: at, by: 'title', former: saysFormer(words, from, at) };
}

/** What somebody's work is in: the nouns that stand before an occupation. */
const TRADE = new WordTest((form) => FIELD.says(form) || TRADES.says(form));
const TRADES = anyOf('business health crime politics entertainment film movie music football rugby cricket tennis golf boxing racing rowing hockey baseball basketball netball snooker darts cycling athletics swimming theatre theater television radio fashion book opera jazz pop rock folk hip-hop heart brain eye pace spin seam plastic orthopaedic orthopedic cancer tax property family eye-witness murder drug fraud gun anti-terrorism antiterrorism counter-terrorism religion religious royal wildlife garden gardening motorcycle motorbike speedway bus taxi lorry train tram truck stunt war street pub beach');

/** What somebody did, in front of whom it was done to: "…, met leader Kim". */
const ACTED = anyOf('met saw beat told made sent gave took left won lost put hit set cut led found kept held sued');

/** A capital that opens its sentence and may belong to an office all the same: "Former parliament speaker", "Port authority chair". */
const OPENS_OFFICE = new WordTest((form) => TITLE_MODIFIER.says(form) || FIELD.says(form) || GEOGRAPHY_HEAD.says(form));

/** "Growers' Association secretary": the members that a body's name opens with. */
function isMembers(words: readonly Word[], at: number): boolean {
  return words[at]!.lower.endsWith('s') && words[at + 1]!.start - words[at]!.end === 2;
}

/** After these a word like "captain" is no verb. */
const NO_VERB_AFTER = anyOf('with by of from than like under alongside sold signed bought loaned released');

/** "Co-founder and schoolteacher …", "grower and former shire president …": both are the same person's, unless an article sets the first apart. */
export function jointRole(words: readonly Word[], from: number): number {
  const first = wordAt(words, from - 2);
  if (first === undefined || words[from]!.gap !== 'blank' || words[from - 1]!.lower !== 'and' || words[from - 1]!.gap !== 'blank' || first.possessive || !ROLE_NOUN.holds(first) || first.capital && !first.weak && !first.form.caps) return from;
  let start = from - 2;
  while (start > 0 && words[start]!.gap === 'blank' && from - start < 6 && (TITLE_MODIFIER.holds(words[start - 1]) || words[start - 1]!.form.hyphen) && !words[start - 1]!.possessive) start--;
  return wordAt(words, start - 1)?.lower === 'the' && words[start]!.gap === 'blank' ? from : start;
}

const QUOTE_VERBS = anyOf('said says added recalled explained complained insisted joked replied asked sighed laughed grumbled admitted');

/** "…,” said tea plucker Ada Quist": what stands between a verb of saying right behind its quotation and a name is what the person does. */
function saidBefore(words: readonly Word[], at: number): RoleWords | undefined {
  let from = at;
  while (from > 0 && at - from < 4 && words[from]!.gap === 'blank') {
    const word = words[from - 1]!;
    if (QUOTE_VERBS.holds(word)) break;
    if (word.capital || word.possessive || FUNCTION.holds(word) || breaksHead(word) || REPORTS.holds(word) || /(?:ly|ed|s|day)$/.test(word.lower)) return undefined;
    from--;
  }
  if (from === at || at - from < 2 || !QUOTE_VERBS.holds(words[from - 1]) || words[from - 1]!.gap === 'blank' || /ing$/.test(words[at - 1]!.lower)) return undefined;
  return { from, to: at, by: 'title', former: false };
}

/** Index of the role noun of "director of sport", whose last word stands at `last`; -1 where none does. */
function officeBefore(words: readonly Word[], last: number): number {
  for (let at = last; at > 0 && at > last - 4; at--) {
    const word = words[at]!;
    if (word.capital || word.gap !== 'blank' || word.possessive) return -1;
    if (at < last && /^(?:of|for)$/.test(word.lower)) return ROLE_NOUN.holds(wordAt(words, at - 1)) && !words[at - 1]!.possessive ? at - 1 : -1;
    if (breaksHead(word) || REPORTS.holds(word) || FUNCTION.holds(word) && word.lower !== 'and') return -1;
  }
  return -1;
}

function isCommonOpener(word: Word): boolean {
  return OPENERS.holds(word);
}

/** Relations that firms have as well: before a single word they say nothing. */
export const OF_FIRMS_TOO = anyOf('rival partner successor predecessor neighbour neighbor');

/** True where a relation stands right before a name ("his counterpart …"): a person's, but no role. */
export function relationBefore(words: readonly Word[], at: number): boolean {
  const last = wordAt(words, at - 1);
  return last !== undefined && words[at]?.gap === 'blank' && !last.possessive && RELATION.holds(last) && !(OF_FIRMS_TOO.holds(last) && (words[at + 1]?.gap !== 'blank' || !words[at + 1]!.capital));
}

/** True where a relation and commas enclose a name: "his mother, X, said". `at` is the name's first word, `to` the one after it. */
export function relationInCommas(words: readonly Word[], at: number, to: number): boolean {
  const last = wordAt(words, at - 1);
  const whose = wordAt(words, at - 2);
  return last !== undefined && whose !== undefined && words[at]!.gap === 'comma' && last.gap === 'blank' && words[to]?.gap !== 'blank' && RELATION.holds(last) && !OF_FIRMS_TOO.holds(last) && (whose.possessive || OWN.holds(whose));
}

const OWN = anyOf('his her their my our your');

/** True where a verb follows the capitals from `at` on. */
function goesOn(words: readonly Word[], at: number): boolean {
  let end = at;
  while (end + 1 < words.length && words[end + 1]!.capital && words[end + 1]!.gap === 'blank') end++;
  return words[end + 1]?.gap === 'blank' && (SAYS.holds(words[end + 1]) || PAST_TENSE.holds(words[end + 1]) || AUXILIARIES.holds(words[end + 1]));
}

const BECOMING = anyOf('becoming being');

/** A role, a comma, then the name: "Russian Ambassador to Vietnam, …". `at` is the name's first word. */
export function roleBeforeComma(words: readonly Word[], at: number): RoleWords | undefined {
  if (words[at]?.gap !== 'comma') return undefined;
  let from = at - 1;
  while (from > 0 && at - from < LONGEST && words[from]!.gap === 'blank') {
    const before = words[from - 1]!;
    if ((!before.capital || before.weak) && BREAKS.holds(before) || BECOMING.holds(before)) break;
    from--;
  }
  for (let start = from; start < at; start++) {
    const word = words[start]!;
    const opens = start === from || DETERMINERS.holds(wordAt(words, start - 1)) || !word.capital && DETERMINERS.holds(word) || word.capital && !words[start - 1]!.capital && !PREPOSITIONS.holds(wordAt(words, start - 1)) || start > from && JOINTS.holds(wordAt(words, start - 1));
    if (!opens || PREPOSITIONS.holds(word)) continue;
    // "In a letter to the prosecutor, Ada Quist said": the office belongs to what opens the sentence, the name to its verb.
    if (words[0]!.capital && PREPOSITIONS.holds(words[0]) && start > 1 && PREPOSITIONS.holds(words[DETERMINERS.holds(words[start - 1]) ? start - 2 : start - 1]) && goesOn(words, at)) continue;
    const role = roleFrom(words, start, 'apposition');
    if (role !== undefined && role.to === at && !(role.to - role.from === 1 && !DETERMINERS.holds(wordAt(words, role.from - 1)))) return role;
  }
  return undefined;
}
