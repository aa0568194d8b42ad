import type { ActorMention } from '../model';
import { foldName, initialsOf } from '../extract/names-compare';
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
  const words = name.split(' ').filter((word) => !isFunctionWord(word));
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

/** Parts that name their whole: a country's capital, its demonym, and the countries of the United Kingdom. */
function namesWhole({ corpus }: Judging, name: string): boolean {
  const country = capitalsCountry(name);
  if (country !== undefined && corpus.actorsNamed(country).length > 0) return true;
  return foldName(placeNamed(name) ?? '') === 'united kingdom' && ['england', 'scotland', 'wales', 'northern ireland', 'london'].some((part) => corpus.actorsNamed(part).length > 0);
}

/**
 * The article has the family name alone and nobody's given name before it, so that the draft's given name contradicts nothing; or both names,
 * each alone somewhere: the given name in a quotation, the family name borne by a relative.
 */
function isPersonInParts({ article, words: all }: Prepared, words: readonly string[]): boolean {
  const family = words.at(-1) ?? '';
  const given = words[0] ?? '';
  const isName = (at: number): boolean => /^\p{Lu}/u.test(article.prose.slice(all[at]?.start ?? 0, (all[at]?.start ?? 0) + 1));
  const beside = (at: number, to: number): boolean => isName(to) && !isTitle(all[to]?.word ?? '') && /^\s$/.test(article.prose.slice(all[Math.min(at, to)]?.end ?? 0, all[Math.max(at, to)]?.start ?? 0));
  // Particles and middle names of the draft's own form belong to the family name here ("De Niro").
  const alone = all.some(({ word }, at) => word === family && isName(at) && (!beside(at, at - 1) || words.slice(1, -1).includes(all[at - 1]?.word ?? '')));
  if (!alone) return false;
  const bearers = article.actors.filter(({ name, kind }) => kind === 'person' && foldName(name).endsWith(` ${family}`) && !words.slice(1, -1).includes(foldName(name).split(' ')[0] ?? ''));
  return bearers.length === 0 || all.some(({ word }, at) => word === given && isName(at) && !beside(at, at + 1));
}

/** What a place or club is called in full and a short form leaves out: "Norwich" is "Norwich City". A university or a court is another body than its town. */
const ENDINGS = new Set('city town united athletic rovers county airport award olympics festival lady woman fc club'.split(' ').map(stem));

/** Every word of a body's name but for such an ending stands in the article, and no other name of the article begins or ends alike and goes on otherwise. */
function isBodyInParts(prepared: Prepared, words: readonly string[]): boolean {
  const stems = words.map(stem);
  const { named, said } = nameStems(prepared);
  // The same words in another order or number: "University of X" and "X University".
  if (named.some((other) => other.length === stems.length && other.every((word) => stems.includes(word)))) return true;
  const core = stems.slice(0, stems.findLastIndex((word) => !ENDINGS.has(word)) + 1);
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
  const made = { named, said: new Set(prepared.words.map(({ word }) => stem(word))) };
  stemsKnown.set(prepared, made);
  return made;
}
