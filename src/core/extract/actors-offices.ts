import { isOrdinaryWord } from './actors-ordinary-words';
import { plain } from './actors-runs';
import { type Piece, pieceOf, SETTLES } from './actors-shape';
import type { Word } from './actors-words';
import { isGivenName, isParticle } from './names';
import { isCompanySuffix, isEventHead, isField, isGeographyHead, isOrganisationHead, isWrittenSuffix } from './organisations';
import { countryOfDemonym } from './places';
import { isCompoundRoleHead, isRelation, isRoleNoun, isTitle, isTitleModifier } from './titles';

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

/** True where the words are an office and nothing else: "Town Clerk", "Chief Economist". */
function isOffice(words: readonly Word[], from: number, to: number): boolean {
  const last = plain(words[to - 1]);
  if (!isRoleNoun(last) && !isCompoundRoleHead(last) || NAMES_TOO.has(last)) return false;
  for (let at = from; at < to - 1; at++) if (!leadsOffice(plain(words[at])) || countryOfDemonym(plain(words[at])) !== undefined) return false;
  return true;
}

/**
 * Splits a run at an occupation written with capitals before a name ("City Engineer Ada Quist", "Harbour Master Lim Keng", "Nordbank Economist
 * Lena Vogt") and passes over an office alone. True when the run was dealt with; bodies named after people's work ("Farmers Bank") are left.
 */
export function splitRole(prose: string, words: readonly Word[], from: number, to: number, out: Piece[], segment: (prose: string, words: readonly Word[], from: number, to: number, out: Piece[]) => void): boolean {
  if (isOffice(words, from, to) && (words[from - 1]?.lower === 'the' || words[from]!.weak || words[to]?.gap === 'comma' && words[to]!.capital)) return true;
  const last = plain(words[to - 1]);
  if (isOrganisationHead(last) || isCompanySuffix(last) || isWrittenSuffix(words[to - 1]!.text) || isEventHead(last) || isGeographyHead(last) && to - from < 4) return false;
  for (let at = to - 3; at >= from; at--) {
    const word = plain(words[at]);
    if (!words[at]!.capital || words[at]!.possessive || NAMES_TOO.has(word) || isGivenName(word) || isTitle(word)) continue;
    const compound = at > from && isCompoundRoleHead(word) && leadsOffice(plain(words[at - 1]));
    if (!isRoleNoun(word) && !compound) continue;
    let begin = at + 1;
    if (isRelation(plain(words[begin])) && begin < to - 1) begin++;
    if (!words[begin]!.capital && !isParticle(plain(words[begin])) || to - begin < 2) continue;
    let lead = at;
    while (lead > from && leadsOffice(plain(words[lead - 1])) && countryOfDemonym(plain(words[lead - 1])) === undefined) lead--;
    // A first word that proves nothing, or words that all lead an office; else the run names somebody's middle name.
    if (lead === at && at > from && !words[from]!.weak && isGivenName(plain(words[from]))) continue;
    if (at === from && !words[at]!.weak && words[at]!.gap === 'blank' && to - begin < 2) continue;
    if (lead > from) segment(prose, words, from, lead, out);
    out.push(pieceOf(prose, words, begin, to, { person: SETTLES }, { addressed: true, title: { from: lead, to: at + 1 } }));
    return true;
  }
  return false;
}
