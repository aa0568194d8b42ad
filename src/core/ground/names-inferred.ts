import type { ActorMention } from '../model';
import { foldName, initialsOf } from '../extract/names-compare';
import { isGivenName, isHonorific } from '../extract/names';
import { capitalsCountry, countryOfDemonym, isCountry, placeNamed } from '../extract/places';
import { isTitle } from '../extract/titles';
import { isFunctionWord, stem, tokenize } from '../text/tokens';
import type { Judging } from './judging';
import type { Prepared } from './prepare';

/** Names whose parts any reader joins, or whose place any reader knows: the sources name it, though in no one place and in no one form. */
export function isInferable(judging: Judging, { text, actor }: ActorMention): boolean {
  const name = foldName(text);
  const kind = judging.draft.actors[actor]?.kind ?? 'other';
  if (namesWhole(judging, name)) return true;
  const words = tokenize(text).map(({ word }) => ABBREVIATED.get(word) ?? word).filter((word) => !isFunctionWord(word));
  if (words.length < 2) return false;
  if (kind === 'person') return judging.sources.some(({ prepared }) => isPersonInParts(prepared, words));
  const initials = initialsOf(name.split(' '));
  if (initials.length >= LETTERS && judging.sources.some(({ prepared }) => prepared.words.some(({ word, start }) => word === initials && /^\p{Lu}{2}/u.test(prepared.article.prose.slice(start, start + 2))))) return true;
  const rest = withoutCountry(words);
  return judging.sources.some(({ prepared }) => isBodyInParts(prepared, words) || (rest.length > 1 && rest !== words && isBodyInParts(prepared, rest)));
}

/** Letters of a name that are no chance: two may stand for anything. */
const LETTERS = 3;

/** "US Department of X" of a body that articles at home call "the Department of X". */
function withoutCountry(words: readonly string[]): readonly string[] {
  for (const count of [1, 2]) {
    const country = words.slice(0, count).join(' ');
    const place = countryOfDemonym(country) ?? placeNamed(country);
    if (place !== undefined && isCountry(place)) return words.slice(count);
  }
  return words;
}

/** Words of names that are often written short. */
const ABBREVIATED = new Map([['utd', 'united'], ['dept', 'department'], ['univ', 'university'], ['govt', 'government'], ['assn', 'association'], ['bros', 'brothers'], ['mt', 'mount'], ['st', 'saint'], ['ft', 'fort']]);

/** Places that stand for the bodies that sit there. */
const SEATS = new Map([
  ['brussels', ['european union', 'european commission', 'european council', 'european parliament']], ['strasbourg', ['european parliament']], ['westminster', ['house of commons', 'parliament', 'commons', 'united kingdom']],
  ['downing street', ['united kingdom']], ['whitehall', ['united kingdom']], ['kremlin', ['russia']], ['white house', ['united states']], ['capitol hill', ['congress', 'senate']], ['pentagon', ['united states']], ['elysee', ['france']],
]);

/** Parts that name their whole: a country's capital, its demonym, and the countries of the United Kingdom. */
function namesWhole({ corpus }: Judging, name: string): boolean {
  if (SEATS.get(name)?.some((body) => corpus.actorsNamed(body).length > 0)) return true;
  const country = capitalsCountry(name);
  if (country !== undefined && corpus.actorsNamed(country).length > 0) return true;
  return foldName(placeNamed(name) ?? '') === 'united kingdom' && ['england', 'scotland', 'wales', 'northern ireland', 'london'].some((part) => corpus.actorsNamed(part).length > 0);
}

/**
 * The article has the family name alone and nobody's given name before it, so that the draft's given name contradicts nothing; or both names,
 * each alone somewhere: the given name in a quotation, the family name borne by a relative; or both with a middle name between them.
 */
function isPersonInParts({ article, words: all }: Prepared, words: readonly string[]): boolean {
  const family = words.at(-1) ?? '';
  const given = words[0] ?? '';
  const isName = (at: number): boolean => /^\p{Lu}/u.test(article.prose.slice(all[at]?.start ?? 0, (all[at]?.start ?? 0) + 1));
  const isAddress = (at: number): boolean => isTitle(all[at]?.word ?? '') || isHonorific(all[at]?.word ?? '');
  const beside = (at: number, to: number): boolean => isName(to) && !isAddress(to) && /^\s$/.test(article.prose.slice(all[Math.min(at, to)]?.end ?? 0, all[Math.max(at, to)]?.start ?? 0));
  const bearers = article.actors.filter(({ name, kind }) => kind === 'person' && foldName(name).endsWith(` ${foldName(family)}`) && !words.slice(1, -1).includes(foldName(name).split(' ')[0] ?? ''));
  // "Mark John Taylor": names of three short words in which the family name comes first are left alone.
  if (isGivenName(given) && bearers.some(({ name }) => isWithMiddleName(foldName(name).split(' '), words))) return true;
  // Particles and middle names of the draft's own form belong to the family name here ("De Niro").
  const alone = all.some(({ word }, at) => word === family && isName(at) && (!beside(at, at - 1) || words.slice(1, -1).includes(all[at - 1]?.word ?? '')));
  const givenAlone = all.some(({ word }, at) => word === given && isName(at) && !beside(at, at + 1) && !beside(at, at - 1));
  return bearers.length === 0 ? alone : givenAlone;
}

function isWithMiddleName(longer: readonly string[], words: readonly string[]): boolean {
  const [one, two] = longer.length > words.length ? [longer, words] : [words, longer];
  return one.length === 3 && two.length === 2 && one[0] === two[0] && one.at(-1) === two.at(-1);
}

/** What a place or club is called in full and a short form leaves out: "Norwich" is "Norwich City". A university or a court is another body than its town. */
const ENDINGS = new Set('city town united athletic rovers county airport award olympics festival lady woman fc club record studio group firm company'.split(' ').map(stem));

/** Every word of a body's name but for such an ending stands in the article, and no other name of the article begins or ends alike and goes on otherwise. */
function isBodyInParts(prepared: Prepared, words: readonly string[]): boolean {
  const stems = words.map(stem);
  const { named, said } = nameStems(prepared);
  // The same words in another order or number: "University of X" and "X University".
  if (named.some((other) => other.length === stems.length && other.every((word) => stems.includes(word)))) return true;
  const core = stems.slice(0, stems.findLastIndex((word) => !ENDINGS.has(word)) + 1);
  // "Norrwind Forest Records" of a label that is "Norrwind Forest" throughout.
  if (core.length > 1 && core.length < stems.length && named.some((other) => other.length === core.length && core.every((word, i) => other[i] === word))) return true;
  if (core.length === 0 || !core.every((word) => said.has(word)) || !core.some((word) => named.some((other) => other.includes(word)))) return false;
  const ends = [core[0], core.at(-1)];
  return !named.some((other) => other.length > 1 && (ends.includes(other[0]) || ends.includes(other.at(-1))) && !stems.every((word) => other.includes(word)) && !other.every((word) => stems.includes(word)));
}

interface NameStems {
  /** Stems of each actor's name and aliases. */
  readonly named: readonly (readonly string[])[];
  /** Stems of all words. */
  readonly said: ReadonlySet<string>;
}

const stemsKnown = new WeakMap<Prepared, NameStems>();

function nameStems(prepared: Prepared): NameStems {
  const known = stemsKnown.get(prepared);
  if (known) return known;
  const names = prepared.article.actors.flatMap(({ name, aliases }) => [name, ...aliases]);
  const named = names.map((name) => tokenize(name).flatMap((token) => (isFunctionWord(token.word) ? [] : [stem(token.word)])));
  const made = { named, said: new Set(prepared.forms.flatMap(({ word, stem: own }) => [own, ...(word.includes('-') ? word.split('-').map(stem) : [])])) };
  stemsKnown.set(prepared, made);
  return made;
}
