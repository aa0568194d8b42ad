import { capitalsCountry, countryOfDemonym, placeNamed } from '../extract/places';
import { isRoleNoun } from '../extract/titles';
import { fold } from '../text/fold';
import { isFunctionWord, stem, tokenize } from '../text/tokens';

/** A field in which a person holds one office at a time; in others ("professor", "director and founder") titles add up. */
type Field = 'state' | 'company' | 'forces' | 'church';

/**
 * Offices of which a person holds one at a time, with the words for each; the longest match wins, "deputy" and "vice" make another office.
 * Heads of the ISCO-08 groups 0, 11 and 12 (ILO 2012) and the offices of the CIA World Leaders list, grouped by us.
 */
const OFFICES: Readonly<Record<Field, Readonly<Record<string, readonly string[]>>>> = {
  state: {
    president: ['president'],
    'prime minister': ['prime minister', 'premier', 'pm', 'taoiseach'],
    chancellor: ['chancellor'],
    monarch: ['king', 'queen', 'monarch', 'emperor', 'emir', 'sultan'],
    minister: ['minister', 'secretary of state', 'foreign secretary', 'defense secretary', 'defence secretary', 'treasury secretary', 'home secretary', 'treasurer', 'chancellor of the exchequer'],
    'general secretary': ['general secretary', 'secretary general', 'secretary-general', 'party secretary'],
    ambassador: ['ambassador', 'envoy', 'high commissioner'],
    governor: ['governor'],
    mayor: ['mayor', 'lord mayor', 'mayoress'],
    councillor: ['councillor', 'councilor', 'alderman', 'councilman', 'councilwoman'],
    senator: ['senator', 'sen'],
    representative: ['congressman', 'congresswoman', 'representative', 'mp', 'member of parliament'],
    speaker: ['speaker'],
    commissioner: ['commissioner'],
    'attorney general': ['attorney general', 'attorney-general'],
  },
  company: {
    'chief executive': ['chief executive', 'chief executive officer', 'ceo', 'managing director'],
    'chief financial officer': ['chief financial officer', 'cfo', 'finance director', 'financial director', 'finance chief'],
    'chief operating officer': ['chief operating officer', 'coo', 'operations director', 'director of operations'],
    'chief technology officer': ['chief technology officer', 'cto', 'technology director', 'technical director'],
    'chief marketing officer': ['chief marketing officer', 'marketing director', 'sales director', 'commercial director'],
    'head of personnel': ['personnel director', 'human resources director', 'hr director', 'director of human resources'],
    'chief scientist': ['chief scientist', 'chief scientific officer'],
    'chief economist': ['chief economist'],
    'chief engineer': ['chief engineer'],
    'chief medical officer': ['chief medical officer', 'medical director'],
    chair: ['chair', 'chairman', 'chairwoman', 'chairperson'],
  },
  forces: { general: ['general'], admiral: ['admiral'], colonel: ['colonel'], major: ['major'], captain: ['captain'], lieutenant: ['lieutenant'], sergeant: ['sergeant'] },
  church: { pope: ['pope'], cardinal: ['cardinal'], archbishop: ['archbishop'], bishop: ['bishop'], imam: ['imam'], rabbi: ['rabbi'] },
};

/** "vice" and "deputy" before an office make it another one. */
const DEPUTY = new Set(['deputy', 'vice', 'assistant', 'under', 'associate', 'sub']);
/** Say when or how the office is held, not which one it is. */
const CIRCUMSTANCE = new Set(['former', 'ex', 'then', 'acting', 'interim', 'late', 'incoming', 'outgoing', 'longtime', 'long', 'time', 'senior', 'current', 'new', 'party']);

const PHRASES: readonly { readonly words: readonly string[]; readonly office: string; readonly field: Field }[] = Object.entries(OFFICES)
  .flatMap(([field, offices]) =>
    Object.entries(offices).flatMap(([office, phrases]) => phrases.map((phrase) => ({ words: phrase.split(' '), office, field: field as Field }))),
  )
  .sort((a, b) => b.words.length - a.words.length);

/** A role taken apart: the office, whose it is and what else tells it from other offices of the kind. */
export interface Office {
  readonly office: string;
  readonly field: Field;
  /** The office's own words as the role states them ("Prime Minister"). */
  readonly head: string;
  /** An ambassador's is the one that sends; "to X" is where the office is held. */
  readonly countries: readonly string[];
  /** Countries to which an ambassador is sent. */
  readonly posted: readonly string[];
  /** Stems of the remaining content words: portfolio, party, organisation. */
  readonly scope: readonly string[];
}

/** "Russian", "Russia's" and "Moscow's" ambassador are one. */
function countryMeant(word: string): readonly string[] {
  const bare = word.replace(/['\u2019]s?$/, '');
  const place = countryOfDemonym(bare) ?? placeNamed(bare);
  return place === undefined ? [] : [capitalsCountry(fold(place)) ?? place];
}

/** The office a role names; undefined where it names none that excludes others ("leader", "analyst", "fellow at …"). */
export function officeOf(role: string): Office | undefined {
  const tokens = tokenize(role);
  const words = tokens.map((token) => token.word.replace(/^(?:ex|then|former)-/, ''));
  for (const phrase of PHRASES) {
    const at = words.findIndex((_, i) => phrase.words.every((word, k) => words[i + k] === word));
    if (at < 0) continue;
    const deputy = at > 0 && DEPUTY.has(words[at - 1]!);
    const first = tokens[deputy ? at - 1 : at];
    const last = tokens[at + phrase.words.length - 1];
    const rest = words.filter((_, i) => i < (deputy ? at - 1 : at) || i >= at + phrase.words.length);
    return {
      office: deputy ? `deputy ${phrase.office}` : phrase.office,
      field: phrase.field,
      head: role.slice(first?.start ?? 0, last?.end ?? role.length),
      countries: (phrase.office === 'ambassador' ? words.slice(0, at) : rest).flatMap(countryMeant).map(fold),
      posted: phrase.office === 'ambassador' ? words.slice(at + phrase.words.length).flatMap(countryMeant).map(fold) : [],
      scope: rest.filter((word) => !isFunctionWord(word) && !CIRCUMSTANCE.has(word) && countryOfDemonym(word) === undefined && placeNamed(word) === undefined).map(stem),
    };
  }
  return undefined;
}

/** Offices told apart by what they are of: ministers by portfolio. */
const BY_SCOPE = new Set(['minister', 'deputy minister']);

/** Whether two roles can be one person's at one time: the same office of the same country, or offices that do not exclude each other. */
export function officesAgree(a: Office, b: Office): boolean {
  if (a.field !== b.field) return true;
  if (a.office !== b.office) return false;
  if (a.countries.length > 0 && b.countries.length > 0 && !a.countries.some((country) => b.countries.includes(country))) return false;
  if (a.posted.length > 0 && b.posted.length > 0 && !a.posted.some((country) => b.posted.includes(country))) return false;
  if (BY_SCOPE.has(a.office) && a.scope.length > 0 && b.scope.length > 0 && !a.scope.some((word) => b.scope.includes(word))) return false;
  return true;
}

/** Nouns that fit many offices and callings: beside one of them no other title is a difference. */
const GENERIC = new Set(
  'leader chief head official expert analyst member politician figure critic ally adviser advisor aide veteran resident citizen worker employee staff colleague candidate speaker author writer representative executive boss founder owner professional specialist researcher scholar academic player officer'.split(' '),
);
/** Titles that prose uses for one another. */
const INTERCHANGEABLE: readonly ReadonlySet<string>[] = [
  'coach manager boss trainer', 'captain skipper', 'spokesman spokeswoman spokesperson', 'lawmaker legislator mp congressman congresswoman senator representative deputy', 'lawyer attorney solicitor barrister counsel',
  'doctor physician surgeon', 'billionaire tycoon magnate businessman businesswoman entrepreneur investor', 'journalist reporter correspondent', 'professor lecturer', 'actor actress', 'secretary minister', 'envoy ambassador diplomat',
  'dictator ruler strongman', 'player footballer striker forward winger midfielder defender', 'policeman policewoman detective inspector constable sergeant', 'priest pastor reverend', 'soldier veteran', 'suspect defendant',
].map((group) => new Set(group.split(' ')));

/** True for a noun that fits many offices ("leader", "official"); expects one folded word. */
export function isGenericRole(word: string): boolean {
  return GENERIC.has(word);
}

/** Whether two role nouns can be said of one post; expects folded words. */
export function nounsAgree(a: string, b: string): boolean {
  return a === b || INTERCHANGEABLE.some((group) => group.has(a) && group.has(b));
}

/** Nouns for whoever is at the top, in the same words of any other title. */
const AT_THE_TOP = new Set(['leader', 'chief', 'head', 'boss', 'official', 'politician', 'figure']);

/** Whether two titles can be one post where all words around them are the same. */
export function titlesAgree(a: string, b: string): boolean {
  const [one, other] = [officeOf(a), officeOf(b)];
  if (one && other && one.office === other.office) return officesAgree(one, other);
  const [noun, otherNoun] = [one?.office ?? nounOf(a), other?.office ?? nounOf(b)];
  return AT_THE_TOP.has(noun) || AT_THE_TOP.has(otherNoun) || nounsAgree(noun, otherNoun);
}

/** The last role noun of a title, as in "prime minister"; "" where there is none. */
function nounOf(title: string): string {
  return tokenize(title).findLast(({ word }) => isRoleNoun(word))?.word ?? '';
}
