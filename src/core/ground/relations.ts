import type { ActorMention, Span } from '../model';
import { capitalsCountry } from '../extract/places';
import { isAuxiliary } from './cues';
import { matterStem, type Prepared, type PreparedSentence } from './prepare';
import { orderToldBy, relationsToldBy, type RelationWord } from './relation-words';

/** Two actors in a directed relation, as one sentence tells it. */
export interface Relation {
  readonly relation: string;
  /** Canonical names of its two sides ("giver" and "receiver", "winner" and "loser"); undefined for one the sentence leaves out. */
  readonly sides: readonly [string | undefined, string | undefined];
  /** Where the word that tells it stands, and the words that name its sides. */
  readonly word: Span;
  readonly named: readonly Span[];
}

/** A name, or a pronoun that leads to one, among a sentence's tokens. */
interface Party {
  readonly name: string;
  readonly span: Span;
  /** Positions of its first and last token. */
  readonly first: number;
  readonly last: number;
  readonly possessive: boolean;
}

/** Between a relation's word and the names of its sides stand no more words than this; further off another clause lies between. */
const REACH = 7;
const BY: ReadonlySet<string> = new Set(['by']);
/** What goes from one to the other. */
const FLOWS = new Set('export import shipment delivery transfer flow supply sale payment aid loan pipeline'.split(' ').map(matterStem));
const CLAUSE_ENDS = /[;:()\u2014]|\s\u2013\s/u;

/** The directed relations a sentence tells between actors, active, passive or nominal; pronouns led to the nearest actor that fits. */
export function relationsIn(prepared: Prepared, sentence: PreparedSentence, nameOf: (actor: number) => string): Relation[] {
  const parties = partiesOf(prepared, sentence, nameOf);
  if (parties.length === 0) return [];
  const found: Relation[] = [];
  sentence.tokens.forEach((token, at) => {
    if (parties.some(({ first, last }) => first <= at && at <= last)) return;
    for (const told of relationsToldBy(token.word)) {
      if (told.holder) {
        addHolder(found, prepared, sentence, parties, at, told);
        continue;
      }
      const agent = otherOf(prepared, sentence, parties, at, BY);
      const turned = agent !== undefined && isPassive(sentence, at);
      const other = turned ? agent : otherOf(prepared, sentence, parties, at, told.behind);
      // "The takeover of Acme by Borel": the noun's own agent stands behind it.
      const subject = agent && !turned && other && other !== agent ? agent : subjectOf(prepared, sentence, parties, at);
      if (subject) add(found, told.relation, turned ? flip(told.subject) : told.subject, subject, other, token);
    }
    if (FLOWS.has(matterStem(token.word))) {
      const [from, to] = [otherOf(prepared, sentence, parties, at, new Set(['from'])), otherOf(prepared, sentence, parties, at, new Set(['to']))];
      if (from && to) add(found, 'transfer', 0, from, to, token);
    }
    if (token.word !== 'than') return;
    const [subject, other] = [parties.find(({ last }) => last < at && at - last <= REACH * 2), parties.find(({ first }) => first > at && first - at <= REACH)];
    const order = sentence.tokens.slice(Math.max(0, at - 4), at).map(({ word }) => orderToldBy(word)).findLast((one) => one !== undefined);
    if (subject && other && order) add(found, `than ${order.relation}`, order.subject, subject, other, token);
  });
  return found;
}

/** "A is B's supplier", "B's supplier, A", "A, a supplier of B": who possesses the noun is the other side. */
function addHolder(found: Relation[], prepared: Prepared, sentence: PreparedSentence, parties: readonly Party[], at: number, told: RelationWord): void {
  const token = sentence.tokens[at];
  const owner = parties.find(({ possessive, last }) => possessive && last < at && at - last <= 3);
  const other = owner ?? otherOf(prepared, sentence, parties, at, told.behind);
  const named = parties.find(({ first }) => first === at + 1);
  const before = parties.filter((party) => party.last < at && party !== owner && !party.possessive && at - party.last <= REACH * 2);
  const holder = named ?? before.findLast(({ first }) => !isBehindPreposition(sentence, first)) ?? (before.length === 1 ? before[0] : undefined);
  if (token && holder) add(found, told.relation, told.subject, holder, other, token);
}

function flip(side: 0 | 1): 0 | 1 {
  return side === 0 ? 1 : 0;
}

function add(found: Relation[], relation: string, side: 0 | 1, subject: Party, other: Party | undefined, word: Span): void {
  if (subject.name === other?.name) return;
  const named = other ? [subject.span, other.span] : [subject.span];
  found.push({ relation, sides: side === 0 ? [subject.name, other?.name] : [other?.name, subject.name], word: { start: word.start, end: word.end }, named });
}

/** "Was bought by", "been sued by": an auxiliary of being before the word and "by" behind it. */
function isPassive({ tokens }: PreparedSentence, at: number): boolean {
  const being = tokens.slice(Math.max(0, at - 3), at).some(({ word }) => /^(?:is|are|was|were|be|been|being|gets|got)$/.test(word));
  return (being || /(?:ed|en|ought|old|ent)$/.test(tokens[at]?.word ?? '')) && tokens.slice(at + 1, at + 5).some(({ word }) => word === 'by');
}

/** The nearest party before the word in its clause; a possessive right before a noun first of all. */
function subjectOf(prepared: Prepared, sentence: PreparedSentence, parties: readonly Party[], at: number): Party | undefined {
  const before = parties.filter(({ last }) => last < at && at - last <= REACH * 2 && !isCut(prepared, sentence, last, at));
  const owner = before.findLast(({ possessive, last }) => possessive && at - last <= 4);
  if (owner) return owner;
  // Names behind a preposition ("the head of X", "in Y") are no subjects where another name stands before them.
  return before.findLast(({ first }) => !isBehindPreposition(sentence, first)) ?? before.at(-1);
}

function isBehindPreposition(sentence: PreparedSentence, first: number): boolean {
  return /^(?:of|in|at|from|to|with|by|on|for|against|over|than|and|near)$/.test(wordBefore(sentence, first));
}

function otherOf(prepared: Prepared, sentence: PreparedSentence, parties: readonly Party[], at: number, behind: ReadonlySet<string>): Party | undefined {
  const after = parties.filter(({ first }) => first > at && first - at <= REACH && !isCut(prepared, sentence, at, first));
  return after.find(({ first }) => {
    const word = wordBefore(sentence, first);
    if (behind.has(word)) return true;
    // Without a preposition only words of the name's own phrase may stand between: "defeated the former mayor X".
    return behind.has('') && !sentence.tokens.slice(at + 1, first).some((token) => /^(?:of|in|at|from|to|with|by|on|for|against|over|than|and|or|that|which|who|as|near)$/.test(token.word) || isAuxiliary(token.word));
  });
}

/** The word before a name, articles and the name's own title words passed over. */
function wordBefore({ tokens }: PreparedSentence, first: number): string {
  let at = first - 1;
  const title = /^(?:the|a|an|its|his|her|their|president|prime|minister|mayor|king|queen|mr|mrs|ms|dr|major|former|then|rival|competitor|neighbou?r(?:ing)?)$/;
  const isKind = (): boolean => tokens[at]?.word === 'of' && /^(?:city|town|village|state|province|county|district|island|republic|kingdom|university|port|council|government)$/.test(tokens[at - 1]?.word ?? '');
  while (at >= 0 && (title.test(tokens[at]?.word ?? '') || isKind())) at -= isKind() ? 2 : 1;
  return tokens[at]?.word ?? '';
}

function isCut({ article }: Prepared, { tokens }: PreparedSentence, from: number, to: number): boolean {
  return CLAUSE_ENDS.test(article.prose.slice(tokens[from]?.end ?? 0, tokens[to]?.start ?? 0));
}

function partiesOf(prepared: Prepared, sentence: PreparedSentence, nameOf: (actor: number) => string): Party[] {
  const { tokens } = sentence;
  const { prose, actors } = prepared.article;
  const parties: (Party & { readonly person: boolean })[] = [];
  const nameAt = (mention: ActorMention): string => partyName(nameOf(mention.actor));
  tokens.forEach((token, at) => {
    const mention = sentence.mentions.find(({ span, actor }) => actor >= 0 && span.start <= token.start && token.end <= span.end + 2);
    if (mention) {
      const known = parties.at(-1);
      if (known && known.span === mention.span) {
        parties[parties.length - 1] = { ...known, last: at };
        return;
      }
      const possessive = mention.form === 'demonym' || /^['\u2019]/.test(prose.slice(mention.span.end, mention.span.end + 1)) || /['\u2019]s?$/.test(mention.text);
      parties.push({ name: nameAt(mention), span: mention.span, first: at, last: at, possessive, person: actors[mention.actor]?.kind === 'person' });
      return;
    }
    const person = /^(?:he|she|him|his|her)$/.test(token.word);
    if (!person && !/^(?:it|its)$/.test(token.word)) return;
    const here = parties.findLast((party) => party.person === person);
    const name = here?.name ?? nameBefore(prepared, sentence, person, nameAt);
    if (name !== undefined) parties.push({ name, span: here?.span ?? { start: token.start, end: token.end }, first: at, last: at, possessive: /^(?:his|her|its)$/.test(token.word), person });
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

/** In relations between states a capital stands for its government. */
function partyName(name: string): string {
  return capitalsCountry(name) ?? name;
}
