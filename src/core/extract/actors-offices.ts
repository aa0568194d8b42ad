import { isOrdinaryWord } from './actors-ordinary-words';
import { type Piece, pieceOf, SETTLES } from './actors-shape';
import { type Word, wordAt } from './actors-words';
import { isGivenName } from './names';
import { isCompanySuffix, isField, isGeographyHead, isOrganisationHead, isWrittenSuffix } from './organisations';
import { countryOfDemonym } from './places';
import { isCompoundRoleHead, isRoleNoun, isTitle, isTitleModifier } from './titles';
import { COMPANY_SUFFIX, COMPOUND_ROLE, DEMONYM, EVENT_HEAD, GEOGRAPHY_HEAD, GIVEN_NAME, HONORIFIC, ORGANISATION_HEAD, PARTICLE, RELATION, ROLE_NOUN } from './word-kinds';
import { plainly, WordTest } from './word-tests';

/** Occupations that are frequent surnames or given names: inside a run of capitals they name nobody's work. */
const NAMES_TOO = new Set('hunter baker butler cook fisher miller potter weaver forester gardener shepherd mason archer porter turner carter parker brewer farmer sawyer fowler guide page painter carpenter tanner chandler cooper glover skinner prop lock seed host'.split(' '));

/** True for an occupation that is a frequent name as well; expects it folded. */
export function isNameToo(word: string): boolean {
  return NAMES_TOO.has(word);
}

/** True for a capitalised word that may stand before an occupation within one title: "City", "Duty", "State", "Weather". */
function leadsOffice(word: string): boolean {
  return isTitleModifier(word) || isField(word) || isTitle(word) || isRoleNoun(word) || isGeographyHead(word) || isOrdinaryWord(word) || isOrganisationHead(word) && !isCompanySuffix(word) || countryOfDemonym(word) !== undefined;
}

const LEADS_OFFICE = plainly(leadsOffice);
const OFFICE = plainly((word) => (isRoleNoun(word) || isCompoundRoleHead(word)) && !NAMES_TOO.has(word));
const ENDS_BODY = new WordTest((form) => ORGANISATION_HEAD.says(form) || COMPANY_SUFFIX.says(form) || isWrittenSuffix(form.text) || EVENT_HEAD.says(form));
const MAY_BE_ROLE = plainly((word) => (isRoleNoun(word) || isCompoundRoleHead(word)) && !NAMES_TOO.has(word) && !isGivenName(word) && !isTitle(word));

/** True where the words are an office and nothing else: "Town Clerk", "Chief Economist". */
function isOffice(words: readonly Word[], from: number, to: number): boolean {
  if (!OFFICE.holds(words[to - 1])) return false;
  // "Court of Justice": a body that is named after what it does.
  for (let at = from + 1; at < to - 1; at++) if (words[at]!.lower === 'of' && ORGANISATION_HEAD.holds(words[at - 1])) return false;
  for (let at = from; at < to - 1; at++) if (!LEADS_OFFICE.holds(words[at]) || DEMONYM.holds(words[at])) return false;
  return true;
}

/**
 * Splits a run at an occupation written with capitals before a name ("City Engineer Ada Quist", "Harbour Master Lim Keng", "Nordbank Economist
 * Lena Vogt") and passes over an office alone. True when the run was dealt with; bodies named after people's work ("Farmers Bank") are left.
 */
export function splitRole(prose: string, words: readonly Word[], from: number, to: number, out: Piece[], segment: (prose: string, words: readonly Word[], from: number, to: number, out: Piece[]) => void): boolean {
  if (isOffice(words, from, to) && (wordAt(words, from - 1)?.lower === 'the' || words[from]!.weak || words[to]?.gap === 'comma' && words[to]!.capital)) return true;
  const last = words[to - 1];
  if (ENDS_BODY.holds(last) || GEOGRAPHY_HEAD.holds(last) && to - from < 4) return false;
  for (let at = to - 3; at >= from; at--) {
    const word = words[at]!;
    if (!word.capital || word.possessive || !MAY_BE_ROLE.holds(word)) continue;
    const compound = at > from && COMPOUND_ROLE.holds(word) && LEADS_OFFICE.holds(words[at - 1]);
    if (!ROLE_NOUN.holds(word) && !compound) continue;
    let begin = at + 1;
    while ((RELATION.holds(words[begin]) || HONORIFIC.holds(words[begin])) && begin < to - 1) begin++;
    if (!words[begin]!.capital && !PARTICLE.holds(words[begin]) || to - begin < 2) continue;
    let lead = at;
    while (lead > from && LEADS_OFFICE.holds(words[lead - 1]) && !DEMONYM.holds(words[lead - 1])) lead--;
    // A first word that proves nothing, or words that all lead an office; else the run names somebody's middle name.
    if (lead === at && at > from && !words[from]!.weak && GIVEN_NAME.holds(words[from])) continue;
    if (at === from && !words[at]!.weak && words[at]!.gap === 'blank' && to - begin < 2) continue;
    if (lead > from) segment(prose, words, from, lead, out);
    out.push(pieceOf(prose, words, begin, to, { person: SETTLES }, { addressed: true, title: { from: lead, to: at + 1 } }));
    return true;
  }
  return false;
}
