import type { ActorMention, Span } from '../model';
import { capitalsCountry } from '../extract/places';
import { isFunctionWord } from '../text/tokens';
import { isAuxiliary } from './cues';
import type { Prepared, PreparedSentence } from './prepare';

/** A name, or a pronoun that leads to one, among a sentence's tokens. */
export interface Party {
  readonly name: string;
  readonly span: Span;
  /** Positions of its first and last token. */
  readonly first: number;
  readonly last: number;
  readonly possessive: boolean;
}

const CLAUSE_ENDS = /[;:()\u2014]|\s\u2013\s/u;

/** Common nouns for those who act, where an article gives them no name; a definite one is a party by its noun. */
const BODIES = new Set(
  'council board court commission committee union association federation government ministry parliament police army company bank club team agency authority regulator jury party opposition prosecutors investors shareholders employers workers strikers fishers fishermen farmers residents voters nurses doctors teachers students pupils protesters demonstrators rebels troops soldiers museum university hospital port operator ministers lawmakers mps senators mayor minister president governor chairman judge prosecutor bishop officials leaders leadership'.split(' '),
);

/** "The council", "the city council"; not "a council", nor "the council chamber". */
function isDefinite({ article }: Prepared, { tokens }: PreparedSentence, at: number): boolean {
  const [before, further, next] = [tokens[at - 1]?.word ?? '', tokens[at - 2]?.word ?? '', tokens[at + 1]];
  if (!/^(?:the|its|their|his|her)$/.test(before) && !/^(?:the|its|their|his|her)$/.test(further)) return false;
  return next === undefined || isFunctionWord(next.word) || isAuxiliary(next.word) || /(?:ed|s)$|^(?:won|lost|took|gave|sold|bought|told|said|had)$/.test(next.word) || article.prose.slice(tokens[at]?.end ?? 0, next.start) !== ' ';
}

/** The word before a name, articles and the name's own title words passed over. */
export function wordBefore({ tokens }: PreparedSentence, first: number): string {
  let at = first - 1;
  const title = /^(?:the|a|an|its|his|her|their|president|prime|minister|mayor|king|queen|mr|mrs|ms|dr|major|former|then|rival|competitor|neighbou?r(?:ing)?|big|giant|huge|largest|biggest|main|closest)$/;
  const isKind = (): boolean => tokens[at]?.word === 'of' && /^(?:city|town|village|state|province|county|district|island|republic|kingdom|university|port|council|government)$/.test(tokens[at - 1]?.word ?? '');
  while (at >= 0 && (title.test(tokens[at]?.word ?? '') || isKind())) at -= isKind() ? 2 : 1;
  return tokens[at]?.word ?? '';
}

/** A name behind a preposition ("the head of X") is rarely a subject; a comma between the two parts them: "as the war goes on, China grows". */
export function isBehindPreposition({ article }: Prepared, sentence: PreparedSentence, first: number): boolean {
  const { tokens } = sentence;
  const comma = (at: number): boolean => article.prose.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0).includes(',');
  // ", and it has": a new clause, no second name of a phrase.
  if (comma(first) || (tokens[first - 1]?.word === 'and' && comma(first - 1))) return false;
  return /^(?:of|in|at|from|to|with|by|on|for|against|over|than|and|near)$/.test(wordBefore(sentence, first));
}

/** "X, which sells": whom a relative pronoun right before a verb leads to. */
export function relativeSubject({ tokens }: PreparedSentence, parties: readonly Party[], at: number): Party | undefined {
  let place = at - 1;
  while (place > 0 && (isAuxiliary(tokens[place]?.word ?? '') || /ly$|^(?:also|now|still|not|never)$/.test(tokens[place]?.word ?? ''))) place--;
  return /^(?:which|who|that)$/.test(tokens[place]?.word ?? '') ? parties.find(({ last }) => last === place - 1) : undefined;
}

/** A semicolon, colon, bracket or dash stands between two tokens: another clause begins. */
export function isCut({ article }: Prepared, { tokens }: PreparedSentence, from: number, to: number): boolean {
  return CLAUSE_ENDS.test(article.prose.slice(tokens[from]?.end ?? 0, tokens[to]?.start ?? 0));
}

const known = new WeakMap<PreparedSentence, { readonly nameOf: (actor: number) => string; readonly parties: readonly Party[] }>();

/** The actors that a sentence names or leads back to, in order of their places; read once for all who ask by the same names. */
export function partiesOf(prepared: Prepared, sentence: PreparedSentence, nameOf: (actor: number) => string): readonly Party[] {
  const before = known.get(sentence);
  if (before?.nameOf === nameOf) return before.parties;
  const parties = partiesIn(prepared, sentence, nameOf);
  known.set(sentence, { nameOf, parties });
  return parties;
}

function partiesIn(prepared: Prepared, sentence: PreparedSentence, nameOf: (actor: number) => string): readonly Party[] {
  const { tokens } = sentence;
  const { prose, actors } = prepared.article;
  const parties: (Party & { readonly person: boolean })[] = [];
  const nameAt = (mention: ActorMention): string => countryMeant(nameOf(mention.actor));
  tokens.forEach((token, at) => {
    const mention = sentence.mentions.find(({ span, actor }) => actor >= 0 && span.start <= token.start && token.start < span.end && token.end <= span.end + 2);
    if (mention) {
      const known = parties.at(-1);
      if (known && known.span === mention.span) {
        parties[parties.length - 1] = { ...known, last: at };
        return;
      }
      // "Acme, the Dutch company that won" tells of Acme.
      if (mention.form === 'demonym' && known && known.last === at - 2 && prose.slice(known.span.end, token.start).includes(',')) return;
      const possessive = mention.form === 'demonym' || /^['\u2019]/.test(prose.slice(mention.span.end, mention.span.end + 1)) || /['\u2019]s?$/.test(mention.text);
      parties.push({ name: nameAt(mention), span: mention.span, first: at, last: at, possessive, person: actors[mention.actor]?.kind === 'person' });
      return;
    }
    // "The operator Acme" is Acme.
    const next = tokens[at + 1];
    const isTitle = (): boolean => next !== undefined && sentence.mentions.some(({ span }) => span.start === next.start);
    // "The Vietnamese government", "Russian officials": their country acts.
    const country = parties.at(-1);
    if (BODIES.has(token.word) && country?.possessive === true && country.last >= at - 2 && tokens.slice(country.last + 1, at).every(({ word }) => !isFunctionWord(word))) {
      parties.push({ ...country, first: at, last: at, possessive: /^['\u2019]/.test(prose.slice(token.end, token.end + 1)) });
      return;
    }
    if (BODIES.has(token.word) && !isTitle() && isDefinite(prepared, sentence, at)) {
      // "Acme, the company that won" names nobody else.
      const named = parties.at(-1);
      const same = named && at - named.last <= 3 && /^,\s(?:the|its)\s/.test(prose.slice(named.span.end, named.span.end + 6)) ? named : undefined;
      parties.push({ name: same?.name ?? `the ${token.word}`, span: same?.span ?? { start: token.start, end: token.end }, first: at, last: at, possessive: /^['\u2019]/.test(prose.slice(token.start + token.word.length)), person: false });
      return;
    }
    const person = /^(?:he|she|him|his|her)$/.test(token.word);
    if (!person && !/^(?:it|its)$/.test(token.word)) return;
    // "Without condemning it": what somebody does something to is not himself, and may be anything named before.
    if (token.word === 'it' && /[^h]ing$/.test(tokens[at - 1]?.word ?? '')) return;
    // "It" goes on with what the sentence began with, rather than with what was named last.
    const fitting = parties.filter((party) => party.person === person);
    const here = (token.word !== 'it' ? undefined : fitting.find(({ first }) => !isBehindPreposition(prepared, sentence, first))) ?? fitting.at(-1);
    // "Him" is hardly the one who acts in the same sentence.
    const before = token.word === 'him' || here === undefined ? nameBefore(prepared, sentence, person, nameAt) : undefined;
    // "Since it joined the union, Acme has": whom the sentence only names behind its first clause.
    const after = before ?? here?.name ?? (token.word === 'it' ? sentence.mentions.find((mention) => mention.actor >= 0 && mention.span.start > token.start && prose.slice(mention.span.start - 2, mention.span.start) === ', ') : undefined);
    const name = typeof after === 'object' ? nameAt(after) : after;
    if (name !== undefined) parties.push({ name, span: before === undefined && here ? here.span : { start: token.start, end: token.end }, first: at, last: at, possessive: /^(?:his|her|its)$/.test(token.word), person });
  });
  return parties;
}

/** Of the sentence before in the same block, the first actor that fits: the one it is about. */
function nameBefore({ sentences, article }: Prepared, sentence: PreparedSentence, person: boolean, nameAt: (mention: ActorMention) => string): string | undefined {
  for (let i = sentence.index - 1; i >= sentence.index - 2; i--) {
    const before = sentences[i];
    if (!before || before.block !== sentence.block) return undefined;
    const fitting = before.mentions.find((mention) => mention.actor >= 0 && mention.form !== 'demonym' && (article.actors[mention.actor]?.kind === 'person') === person);
    if (fitting) return nameAt(fitting);
  }
  return undefined;
}

/** The country that a capital stands for in relations between states; any other name as it is. */
export function countryMeant(name: string): string {
  return capitalsCountry(name) ?? name;
}
