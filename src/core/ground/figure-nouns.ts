import type { Figure } from '../model';
import { contains } from '../text/spans';
import { isFunctionWord, tokenize } from '../text/tokens';
import type { Judging } from './judging';
import { hasKin, keysOf, standsAmong } from './kin';
import { isLight, wordAt } from './predicates';
import { matterStem, type ContentWord } from './prepare';
import type { Passage } from './retrieve';

/** A figure of an article that has the claim's value. */
interface Equal {
  readonly figure: Figure;
  readonly passage: Passage;
}

/** Words behind "of" among which its noun group stands. */
const REACH = 7;
/** A measure of one word ("budget") says too little of what it leaves out. */
const NAMED = 2;
/** Words behind "of" that say of a sum only what part it is or count whom it concerns. */
const MANNER = /^(?:total|sum|whole|overall|share|part|rest|half|amount|number|value|cost|origin|combined|all|other|new|kind|sort|type|sides?|countr(?:y|ies)|nations?|places?|areas?|groups?|people|persons?)$/;
/** What any sum of a trade is of. */
const ANYTHING = /^(?:goods|services?|products?|business|money|items?|things?|deals?|commerce|exchanges?|turnover|merchandise|supplies|stuff|cargo|wares|trade|imports?|exports?|purchases?|sales?|investments?|orders?|contracts?|work|aid|support)$/;

/**
 * Whether every place that states the claim's value states it of a named measure, and the claim of a noun of its own right behind it ("$3 billion worth of timber", "80 % of the drilling
 * equipment") which the articles tell of elsewhere, never beside the value, and which is no kin of that measure: the first such place, undefined where the value may be the claim's.
 */
export function ofAnotherNoun<T extends Equal>(judging: Judging, figure: Figure, equal: readonly T[]): T | undefined {
  if (figure.kind !== 'money' && figure.kind !== 'percent') return undefined;
  const group = groupBehind(judging, figure);
  const noun = group.at(-1);
  if (!noun || ANYTHING.test(wordAt(judging.sentence, noun.start))) return undefined;
  return equal.every((one) => isOfAnotherNoun(judging, group, noun, one)) && isToldElsewhere(judging, group, equal) ? equal[0] : undefined;
}

/** The nouns and what qualifies them behind "of" or "worth of", to the next name or function word. */
function groupBehind({ draft: { prose }, sentence }: Judging, { span }: Figure): ContentWord[] {
  const at = sentence.tokens.findIndex(({ start }) => start >= span.end);
  const of = at < 0 ? -1 : sentence.tokens[at]?.word === 'worth' ? at + 1 : at;
  if (of < 0 || sentence.tokens[of]?.word !== 'of') return [];
  const found: ContentWord[] = [];
  for (const token of sentence.tokens.slice(of + 1, of + 1 + REACH)) {
    const isNamed = sentence.mentions.some((mention) => contains(mention.span, token));
    const word = sentence.content.find(({ start }) => start === token.start);
    if (found.length > 0 && (isNamed || !word || isFunctionWord(token.word))) break;
    if (word && !isNamed && !isLight(word.stem) && !MANNER.test(token.word)) found.push(word);
    if (/[,;:.]/.test(prose.slice(token.end, token.end + 1))) break;
  }
  return found;
}

function isOfAnotherNoun({ sentence }: Judging, group: readonly ContentWord[], noun: ContentWord, { figure, passage }: Equal): boolean {
  const theirs = passage.sentence;
  const measure = tokenize(figure.measures).map(({ word }) => matterStem(word)).filter((stem) => !isLight(stem) && !/\d/.test(stem));
  if (measure.length < NAMED || measure.some((stem) => sentence.stems.has(stem))) return false;
  const around = passage.nearby();
  if (group.some(({ stem }) => theirs.stems.has(stem) || around.has(stem))) return false;
  // "Equipment" may be any: then what qualifies it tells of what.
  const told = standsAmong(sentence, noun, theirs, theirs.content) ? group.slice(0, -1) : [noun];
  return told.length > 0 && !told.some((word) => hasKin(keysOf(sentence, word), theirs.stems));
}

/** An article that states the value tells of the noun, or of what qualifies it, in another sentence that has a further word or name of the claim. */
function isToldElsewhere({ sentence }: Judging, group: readonly ContentWord[], equal: readonly Equal[]): boolean {
  const others = sentence.content.filter((word) => !group.includes(word) && !isLight(word.stem));
  return equal.some(({ passage: { source, sentence: stating } }) =>
    source.prepared.sentences.some((one) => one !== stating && group.some((word) => hasKin(keysOf(sentence, word), one.stems)) && others.some(({ stem }) => one.stems.has(stem))));
}
