import { hasCommonEnding, isCommonWord, isOrdinaryWord } from './actors-ordinary-words';
import { isGivenName, isHonorific, isParticle, isPostnominal, namesNobody } from './names';
import { isCompanySuffix, isEventHead, isField, isGeographyHead, isKnownCompany, isOrganisationHead, isWeakHead } from './organisations';
import { countryOfDemonym, placeNamed } from './places';
import { reportingFrame } from './reporting-verbs';
import { isCompoundRoleHead, isRelation, isRoleNoun, isTitle, isTitleModifier } from './titles';
import { plainly, WordTest } from './word-tests';

/** What the tables say of a word, folded and without dots, as word tests: each table is asked once for each form. */
export const ROLE_NOUN = plainly(isRoleNoun);
export const COMPOUND_ROLE = plainly(isCompoundRoleHead);
export const TITLE = plainly(isTitle);
export const TITLE_MODIFIER = plainly(isTitleModifier);
export const RELATION = plainly(isRelation);
export const ORGANISATION_HEAD = plainly(isOrganisationHead);
export const WEAK_HEAD = plainly(isWeakHead);
/** A head that decides by itself: one that is not weak. */
export const FIRM_HEAD = plainly((word) => isOrganisationHead(word) && !isWeakHead(word));
export const COMPANY_SUFFIX = plainly(isCompanySuffix);
export const GEOGRAPHY_HEAD = plainly(isGeographyHead);
export const EVENT_HEAD = plainly(isEventHead);
export const FIELD = plainly(isField);
export const COMPANY = plainly(isKnownCompany);
export const HONORIFIC = plainly(isHonorific);
export const PARTICLE = plainly(isParticle);
export const GIVEN_NAME = plainly(isGivenName);
/** Names no actor alone. */
export const NOBODY = plainly(namesNobody);
export const PLACE = plainly((word) => placeNamed(word) !== undefined);
export const DEMONYM = plainly((word) => countryOfDemonym(word) !== undefined);
/** A word in small letters whose capital proves nothing at the head of a sentence. */
export const ORDINARY = new WordTest(({ lower }) => isOrdinaryWord(lower));
export const ORDINARY_PLAIN = plainly(isOrdinaryWord);
export const COMMON = plainly(isCommonWord);
export const COMMON_ENDING = plainly(hasCommonEnding);
/** Letters behind a person's name. */
export const POSTNOMINAL = new WordTest(({ text }) => isPostnominal(text));
/** Names a place, or leads to one as a demonym. */
export const PLACE_OR_PEOPLE = new WordTest(({ name, plain }) => placeNamed(name) !== undefined || countryOfDemonym(plain) !== undefined);
/** A verb of saying, in any of its forms. */
export const REPORTS = new WordTest(({ lower }) => reportingFrame(lower) !== undefined);
/** A verb that reports a clause ("said"). */
export const REPORTS_CLAUSE = new WordTest(({ lower }) => reportingFrame(lower) === 'clause');
