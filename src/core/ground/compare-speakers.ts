import type { Quotation, Span } from '../model';
import { misspelt } from '../extract/names-compare';
import { isCountryNamed } from '../extract/places';
import { isRoleNoun } from '../extract/titles';
import { contains } from '../text/spans';
import { isFunctionWord, tokenize, type Token } from '../text/tokens';
import { isAuxiliary } from './cues';
import type { Found, Judging } from './judging';
import { countryMeant } from './parties';
import type { PreparedSentence } from './prepare';
import { passageAt, type Passage, type Source } from './retrieve';
import { occurrences } from './word-alignment';

/** Where words were found: the article that holds them best, and all that may. */
interface Place {
  readonly sources: readonly Source[];
  readonly source: Source;
}

/** Compares who is said to have spoken the words; true when a difference was found. Words that several people said are nobody's alone. */
export function compareSpeaker(judging: Judging, quotation: Quotation, words: readonly Token[], located: Place, found: Found): boolean {
  const speaker = quotation.speaker ?? onlyPerson(judging, quotation);
  if (speaker === undefined) return false;
  const own = judging.nameOf(speaker);
  const spoken: { readonly source: Source; readonly there: Quotation; readonly by: number }[] = [];
  for (const source of located.sources) {
    for (const span of occurrences(words, source.prepared)) {
      const there = source.prepared.article.quotations.find((q) => q.direct && q.span.start < span.end && span.start < q.span.end);
      if (!there || there.speaker === null || source.nameOf(there.speaker) === own) return false;
      spoken.push({ source, there, by: there.speaker });
    }
  }
  const first = spoken.find(({ source }) => source.id === located.source.id);
  const passage = first && passageAt(first.source, first.there.span.start, 1);
  if (!first || !passage) return false;
  // Whom nobody but the claim's own grammar leaves out may be named in it all the same.
  if (quotation.speaker === null && judging.sentence.mentions.some(({ actor }) => actor >= 0 && judging.nameOf(actor) === first.source.nameOf(first.by))) return false;
  return speakersDiffer(judging, quotation, speaker, passage, first.there, first.by, found);
}

/** "“Arithmetic for gulls” was what Ada Quist had to say": the one person whom a claim names outside its quotations, where its grammar gives no speaker. */
function onlyPerson({ draft, sentence }: Judging, { span }: Quotation): number | undefined {
  const people = sentence.mentions.filter(({ actor, span: own, form }) => actor >= 0 && form !== 'demonym' && draft.actors[actor]?.kind === 'person' && !sentence.quotations.some((one) => contains(one.span, own)));
  const [only] = people;
  if (only === undefined || people.some(({ actor }) => actor !== only.actor) || isSpokenTo(draft.prose, only.span) || isOwner(draft.prose, sentence, only.span)) return undefined;
  return only.span.start > span.end || only.span.end < span.start ? only.actor : undefined;
}

/** What stands before somebody who is spoken to or of. */
const NOT_SPEAKING = /\b(?:against|with|to|told|about|on|for|from|of|than|like|before|called|calling|accused|accusing|criticised|criticized|praised|described|describing|dubbed|named|labelled|labeled)\s(?:\p{Ll}+\s)?$/u;

/** True for a name that a text puts behind such a word: "they told X", "a promise to X". */
export function isSpokenTo(prose: string, { start }: Span): boolean {
  const before = prose.slice(Math.max(0, start - 14), start);
  return NOT_SPEAKING.test(before) && !/\b(?:account|opinion|telling|verdict|view|words)\sof\s$/.test(before);
}

/** "X's councillor dismissed it": the councillor did. */
export function isOwner(prose: string, { tokens }: Pick<PreparedSentence, 'tokens'>, { end }: Span): boolean {
  return /^['\u2019]s?\s/.test(prose.slice(end, end + 3)) && tokens.filter(({ start }) => start > end + 2).slice(0, 3).some(({ word }) => isRoleNoun(word));
}

/** "The money that X had pledged was paid": what X pledged is the subject, and nothing is said. */
export function isNoClause(prose: string, { start, end }: Span): boolean {
  return isAuxiliary(/^\p{L}+/u.exec(prose.slice(start, end))?.[0] ?? '') && prose[start - 2] !== ',';
}

/** "The minister" of one whom some article calls a minister. */
export function isOfficeOf({ corpus }: Judging, name: string, speaker: string): boolean {
  const heads = new Set(tokenize(speaker).flatMap(({ word }) => (isRoleNoun(word) ? [word] : [])));
  return corpus.actorsNamed(name).some(({ wordings }) => wordings.some(({ text }) => tokenize(text).some(({ word }) => heads.has(word))));
}

/** "Analysts", "officials", "the report": anybody may be among them. */
export function isGeneral(speaker: string): boolean {
  return /^(?:he|she|it|they|we|i|who)$/i.test(speaker) || /(?:analysts|experts|observers|critics|officials|sources|people|residents|witnesses|authors?|reports?|study|statement|documents?|many|some|others)$/i.test(speaker);
}

/** Says that somebody else spoke than whom the claim names, with the claim's words for its speaker marked; true when a difference was found. */
export function speakersDiffer(judging: Judging, quotation: Quotation, speaker: number, passage: Passage, there: Quotation, theirSpeaker: number, found: Found, loose = false): boolean {
  const name = passage.source.prepared.article.actors[theirSpeaker]!.name;
  // Hills and towns say nothing, but for capitals, which stand for their countries.
  if (judging.draft.actors[speaker]?.kind === 'place' && !isCountryNamed(countryMeant(judging.nameOf(speaker)))) return false;
  if (mayMean(there, judging.nameOf(speaker), passage)) return false;
  // A misspelt speaker is the right one: his name is the mistake.
  const [ours, theirs] = [judging.nameOf(speaker), passage.source.nameOf(theirSpeaker)];
  if (misspelt(ours, theirs) || misspelt(ours, theirs.slice(theirs.lastIndexOf(' ') + 1))) return false;
  const named = [...judging.draft.mentions]
    .filter((m) => m.actor === speaker && m.form !== 'demonym')
    .sort((a, b) => distance(a.span, quotation.span) - distance(b.span, quotation.span))[0];
  // A speaker named only by a pronoun in this sentence has no words of its own to mark.
  if (!named || named.sentence !== judging.sentence.index) return false;
  // Two people of one name, or one that was taken for two: the words on the page are the same.
  const own = tokenize(named.text).map((token) => token.word);
  if (own.every((word) => passage.sentence.tokens.some((token) => token.word === word))) return false;
  const full = tokenize(name).map((token) => token.word);
  if (isPart(full, own) || isPart(own, full) || isDescription(judging, named.span)) return false;
  const mention = passage.source.prepared.article.mentions.find((m) => m.actor === theirSpeaker && m.sentence === there.sentence);
  found.differs.push({
    passage, kind: 'quote-speaker', claimSpan: named.span, claim: named.text, passageSpan: mention?.span ?? there.span, passageText: name, about: there.text, replacement: name, loose,
  });
  return true;
}

/** "Holt" and "Ada Holt": one gives less of the name than the other does. */
function isPart(short: readonly string[], long: readonly string[]): boolean {
  return short.length > 0 && short.every((word) => long.includes(word));
}

/** "The mother of the missing pilot Ada Holt", "a former Harbour Guard": the name tells of somebody whom nobody names. "A hat when Ada Holt" tells nothing of her. */
export function isDescription({ draft }: Judging, { start }: Span): boolean {
  const before = draft.prose.slice(Math.max(0, start - 48), start);
  const words = (DESCRIBED.exec(before) ?? OWNED.exec(before))?.[1];
  return words !== undefined && !words.split(' ').some(isFunctionWord) && (DESCRIBED.test(before) || !VIEWS.test(before));
}

const DESCRIBED = /\b[Aa]n?\s((?:\p{Ll}+\s){0,2})$/u;
const OWNED = /\p{Ll}\sof\s(?:(?:the|an?)\s)?((?:\p{Ll}+\s){0,2})$/u;
const VIEWS = /\b(?:account|argument|assessment|belief|conclusion|estimate|eyes|judge?ment|message|mind|opinion|reckoning|telling|verdict|view|warning|words)\sof\s/;

/** Whom a pronoun means is a guess: an actor named in the same sentence or the two before may be the one who is quoted. */
export function mayMean({ speakerText }: Quotation, name: string, { source, sentence }: Passage): boolean {
  return /^(?:he|she|they|it)$/i.test(speakerText) && source.prepared.sentences.slice(Math.max(0, sentence.index - 2), sentence.index + 1).some((one) => one.mentions.some((m) => m.actor >= 0 && source.nameOf(m.actor) === name));
}

function distance(a: Span, b: Span): number {
  return a.start >= b.end ? a.start - b.end : b.start - a.end;
}
