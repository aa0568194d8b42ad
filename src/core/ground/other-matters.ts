import type { Span } from '../model';
import { isCountryNamed } from '../extract/places';
import { isAuxiliary } from './cues';
import type { Judging } from './judging';
import { countryMeant } from './parties';
import { wordAt } from './predicates';
import type { PreparedSentence } from './prepare';
import type { Passage } from './retrieve';

/** Words between a condition and what hangs on it. */
const CONDITION = 20;
/** Nouns made of verbs, and of those who do it. */
const NOMINAL = /(?:tion|sion|ance|ence|ancy|ency|ment|ity|ness)s?$/;
const DOER = /(?:er|or|ist)s?$/;
const DEFINITE = /^(?:the|its|his|her|their|our|my|your|this|that|these|those)$/;

/** "Owners in the UK" and "owners in the US": each side names a country, and none names one of the other's. */
function namesOtherCountries({ sentence, nameOf }: Judging, { source, sentence: theirs }: Passage): boolean {
  const own = countriesIn(sentence, nameOf);
  const others = countriesIn(theirs, source.nameOf);
  return own.length > 0 && others.length > 0 && !own.some((name) => others.includes(name));
}

function countriesIn({ mentions }: PreparedSentence, nameOf: (actor: number) => string): string[] {
  return mentions.flatMap(({ actor }) => {
    const name = actor < 0 ? '' : countryMeant(nameOf(actor));
    return isCountryNamed(name) ? [name] : [];
  });
}

/** "Players that didn't start", "women who have bought": words that say who is meant, not what happened. Expects the place of the word that denies or does it. */
export function isDescription({ tokens }: PreparedSentence, at: number): boolean {
  while (isAuxiliary(tokens[at - 1]?.word ?? '')) at--;
  const [before, that] = [tokens[at - 2], tokens[at - 1]];
  return before !== undefined && that !== undefined && /^(?:that|who|which)$/.test(that.word) && that.start - before.end <= 1;
}

/** "Insured with them" and "health insurance": what one side does the other has as a thing. "The resignation of X" is what X did. */
function isAsThing(own: string, { tokens }: PreparedSentence, { start }: Span): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  const before = tokens[at - 1];
  const word = tokens[at]?.word ?? '';
  if (NOMINAL.test(own)) return false;
  return DOER.test(word) || (NOMINAL.test(word) && !(before !== undefined && (DEFINITE.test(before.word) || before.end - before.start > before.word.length)));
}

/** "Could not be declared free for two years": a denial of what stands in a passage that ends, where the claim tells of no such time. */
export function isForATime({ figures }: PreparedSentence, theirs: PreparedSentence, { end }: Span): boolean {
  const lasts = theirs.figures.some(({ kind, span }) => kind === 'duration' && span.start > end && theirs.tokens.findLast((token) => token.end <= span.start)?.word === 'for');
  return lasts && !figures.some(({ kind }) => kind === 'duration');
}

/** "If they cheat they'll be caught": it hangs on a condition that the claim does not name. */
export function hangsOnCondition({ tokens }: PreparedSentence, theirs: PreparedSentence, { start }: Span): boolean {
  const isCondition = ({ word }: { readonly word: string }): boolean => /^(?:if|whether|unless|should)$/.test(word);
  const at = theirs.tokens.findIndex((token) => token.start === start);
  return theirs.tokens.slice(Math.max(0, at - CONDITION), at).some(isCondition) && !tokens.some(isCondition);
}

/** The passage tells what a word of the claim says of another country, as a thing, or only on a condition. */
export function isOfAnotherMatter(judging: Judging, word: Span, passage: Passage, there: Span | undefined): boolean {
  const { sentence } = judging;
  return namesOtherCountries(judging, passage) || (there !== undefined && (isAsThing(wordAt(sentence, word.start), passage.sentence, there) || hangsOnCondition(sentence, passage.sentence, there)));
}
