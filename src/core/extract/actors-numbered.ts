import type { Word } from './actors-words';
import { DEMONYM, GEOGRAPHY_HEAD, GIVEN_NAME, NOBODY, ORGANISATION_HEAD, PLACE, TITLE } from './word-kinds';
import { anyOf, like } from './word-tests';

/** At most four digits. */
const SHORT_NUMBER = like(/^\d{1,4}$/);
const GOES_ON = anyOf('pro max plus mini ultra lite neo news today extra tour grand prix mission series');

/** True for "iPhone 16 Pro", "Radio 4 Today": a number inside a name. Behind it the name goes on with a word of product lines or programmes. */
export function isNumbered(words: readonly Word[], from: number, at: number): boolean {
  const after = words[at + 1];
  return SHORT_NUMBER.holds(words[at]) && !words[from]!.weak && after !== undefined && after.gap === 'blank' && after.capital &&
    GOES_ON.holds(after);
}

/** True for "the Skylark 220 seats", "Voyager 1 is", "two Falcon 9 rockets": a short number that closes the name of a thing, by the one verb or the noun behind it. */
export function isModel(words: readonly Word[], from: number, at: number): boolean {
  const name = words[at - 1]!;
  const after = words[at + 1];
  if (after === undefined || after.gap !== 'blank' || !/^\d{1,3}$/.test(words[at]!.text) || !name.form.simple || name.weak || name.possessive || words[at - 2]?.capital === true && !GIVEN_NAME.holds(name) && at - 1 > from) return false;
  if (PLACE.holds(name) || DEMONYM.holds(name) || GIVEN_NAME.holds(name) || TITLE.holds(name) || ORGANISATION_HEAD.holds(name) || GEOGRAPHY_HEAD.holds(name) || NOBODY.holds(name) || name.form.time !== 'never') return false;
  return /^(?:rocket|jet|mission|probe|satellite|tank|plane|aircraft|airliner|missile|spacecraft|engine|reactor|lander|rover|drone|handset|console)s?$/.test(after.lower) || /^(?:is|was|has|will|seats|flies|burns|weighs)$/.test(after.lower) && (words[from - 1]?.lower === 'the' || words[from - 1]?.possessive === true);
}
