import type { ActorMention, Article } from '../model';
import { foldName } from '../extract/names-compare';
import { capitalsCountry, placeNamed } from '../extract/places';
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
  return judging.sources.some(({ prepared }) => (kind === 'person' ? isPersonInParts(prepared.article, words) : isBodyInParts(prepared, words)));
}

/** Parts that name their whole: a country's capital, its demonym, and the countries of the United Kingdom. */
function namesWhole({ corpus }: Judging, name: string): boolean {
  const country = capitalsCountry(name);
  if (country !== undefined && corpus.actorsNamed(country).length > 0) return true;
  return foldName(placeNamed(name) ?? '') === 'united kingdom' && ['england', 'scotland', 'wales', 'northern ireland', 'london'].some((part) => corpus.actorsNamed(part).length > 0);
}

/**
 * The article has the family name alone and nobody's given name before it, so that the draft's given name contradicts nothing; or the given name alone
 * with the family name borne by a relative.
 */
function isPersonInParts({ actors }: Article, words: readonly string[]): boolean {
  const family = words.at(-1) ?? '';
  const given = words[0] ?? '';
  const bearers = actors.filter(({ name }) => foldName(name).split(' ').at(-1) === family);
  if (bearers.length === 0) return false;
  if (bearers.every(({ name }) => !/\s/.test(name))) return true;
  return actors.some(({ name }) => foldName(name) === given);
}

/** Every word of a body's name stands in the article, and no other name of the article begins or ends alike and goes on otherwise. */
function isBodyInParts({ article, sentences }: Prepared, words: readonly string[]): boolean {
  const stems = words.map(stem);
  const said = new Set(sentences.flatMap(({ tokens }) => tokens.map((token) => stem(token.word))));
  if (!stems.every((word) => said.has(word))) return false;
  const named = article.actors.map(({ name }) => tokenize(name).map((token) => stem(token.word)));
  if (!stems.some((word) => named.some((other) => other.includes(word)))) return false;
  const ends = [stems[0], stems.at(-1)];
  return !named.some((other) => other.length > 1 && (ends.includes(other[0]) || ends.includes(other.at(-1))) && !stems.every((word) => other.includes(word)) && !other.every((word) => stems.includes(word)));
}
