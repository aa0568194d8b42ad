import { reportingFrame } from '../extract/reporting-verbs';
import type { Span } from '../model';
import { isCountryNamed } from '../extract/places';
import { isAuxiliary } from './cues';
import { isBehindPreposition, isCut, partiesOf, relativeSubject, wordBefore, type Party } from './parties';
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

/** Between a relation's word and the names of its sides stand no more words than this; further off another clause lies between. */
const REACH = 7;
const BY: ReadonlySet<string> = new Set(['by']);
/** "Praise for A came from B", "an invitation from A to B": words that are sent. */
const SENT: ReadonlySet<string> = new Set(['congratulate', 'criticize', 'invite', 'warn']);
const FROM: ReadonlySet<string> = new Set(['from']);
const TO: ReadonlySet<string> = new Set(['to', 'for', 'of']);
/** What goes from one to the other. */
const FLOWS = new Set('export import shipment delivery transfer flow supply sale payment aid loan pipeline'.split(' ').map(matterStem));

/** The directed relations a sentence tells between actors, active, passive or nominal; pronouns led to the nearest actor that fits. */
export function relationsIn(prepared: Prepared, sentence: PreparedSentence, nameOf: (actor: number) => string): Relation[] {
  const parties = partiesOf(prepared, sentence, nameOf);
  if (parties.length === 0) return [];
  const found: Relation[] = [];
  sentence.tokens.forEach((token, at) => {
    if (parties.some(({ first, last }) => first <= at && at <= last) || isConjunction(prepared, sentence, at)) return;
    for (const told of relationsToldBy(token.word)) {
      if (told.holder) {
        addHolder(found, prepared, sentence, parties, at, told);
        continue;
      }
      const [from, to] = SENT.has(told.relation) ? [otherOf(prepared, sentence, parties, at, FROM, 2 * REACH), otherOf(prepared, sentence, parties, at, TO, 2 * REACH)] : [];
      if (from && to) {
        add(found, told.relation, told.subject, from, to, token);
        continue;
      }
      const agent = otherOf(prepared, sentence, parties, at, BY);
      const turned = agent !== undefined && isPassive(sentence, at);
      const other = turned ? agent : otherOf(prepared, sentence, parties, at, told.behind);
      // "The takeover of Acme by Borel": the noun's own agent stands behind it.
      // "Acme's troubles with raids by Borel" does not say whom Borel raided.
      if (agent && !turned && !other) continue;
      const subject = agent && !turned && other !== agent ? agent : subjectOf(prepared, sentence, parties, at);
      if (subject) add(found, told.relation, turned ? flip(told.subject) : told.subject, subject, other, token);
    }
    addSought(found, prepared, sentence, parties, at);
    addOrder(found, sentence, parties, at);
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

/** "Given the risks", "provided that it pays", "granted, it is late": participles that give nothing to anybody. */
function isConjunction({ article: { prose } }: Prepared, { tokens }: PreparedSentence, at: number): boolean {
  if (!/^(?:given|provided|granted)$/.test(tokens[at]?.word ?? '') || /^(?:by|to)$/.test(tokens[at + 1]?.word ?? '')) return false;
  return at === 0 || prose.slice(tokens[at - 1]!.end, tokens[at]!.start).includes(',') || tokens[at + 1]?.word === 'that';
}

/** What one hopes to have from another: "looks to B for aid", "will bring it support from B". */
const WANTED = /^(?:assistance|aid|help|support|money|funds?|funding|loans?|credits?|supplies|technology|weapons|arms|investment|protection|guidance|backing)$/;

function addSought(found: Relation[], prepared: Prepared, sentence: PreparedSentence, parties: readonly Party[], at: number): void {
  const { tokens } = sentence;
  const [token, next] = [tokens[at], tokens[at + 1]?.word];
  if (!token) return;
  if (/^(?:look|turn)(?:s|ed|ing)?$/.test(token.word) && next === 'to') {
    const [subject, other] = [subjectOf(prepared, sentence, parties, at), parties.find(({ first }) => first > at && first - at <= 4)];
    if (subject && other && tokens.slice(other.last + 1, other.last + 3).some(({ word }) => word === 'for')) add(found, 'transfer', 1, subject, other, token);
  }
  const other = token.word === 'from' ? parties.find(({ first }) => first > at && first - at <= 3) : undefined;
  if (!other || !tokens.slice(Math.max(0, at - REACH), at).some(({ word }) => WANTED.test(word))) return;
  const subject = parties.find((party) => party.last < at && !party.possessive && party.name !== other.name && !isBehindPreposition(prepared, sentence, party.first));
  if (subject && /^(?:bring|get|receive|gain|win|obtain|draw|secure|expect)/.test(tokens.slice(subject.last, at).findLast(({ word }) => /^(?:bring|brought|get|got|receive|gain|win|won|obtain|draw|secure|expect)/.test(word))?.word ?? '')) add(found, 'transfer', 1, subject, other, token);
}

/** The relation of what came first to what came then. */
export const ORDER_OF_EVENTS = 'order of events';

/** What came first of two things that are known by their countries: "after a visit to A he flew to B". */
function addOrder(found: Relation[], { tokens }: PreparedSentence, parties: readonly Party[], at: number): void {
  const token = tokens[at]!;
  const [next, before] = [tokens[at + 1]?.word, tokens[at - 1]?.word];
  const by = next === 'by';
  const later = (token.word === 'after' || (token.word === 'following' && before !== 'the') || (token.word === 'followed' && !by) || (token.word === 'preceded' && by)) ? 1 : token.word === 'before' || (token.word === 'followed' && by) || (token.word === 'preceded' && !by) || (token.word === 'ahead' && next === 'of') ? 0 : undefined;
  if (later === undefined) return;
  const places = parties.filter(({ name }) => isCountryNamed(name));
  const behind = places.find(({ first }) => first > at && first - at <= REACH + 1);
  if (!behind) return;
  // The thing before the word, or, where that opens the sentence, the one behind it.
  const other = places.findLast((party) => party.last < at && party.name !== behind.name) ?? (at <= 2 ? places.find((party) => party.first > behind.last && party.name !== behind.name) : undefined);
  if (other) add(found, ORDER_OF_EVENTS, later, other, behind, token);
}

/** "A is B's supplier", "B's supplier, A", "A, a supplier of B": who possesses the noun is the other side. */
function addHolder(found: Relation[], prepared: Prepared, sentence: PreparedSentence, parties: readonly Party[], at: number, told: RelationWord): void {
  const token = sentence.tokens[at];
  const owner = parties.find(({ possessive, last }) => possessive && last < at && at - last <= 3);
  const other = owner ?? otherOf(prepared, sentence, parties, at, told.behind);
  const named = parties.find(({ first }) => first === at + 1);
  const before = parties.filter((party) => party.last < at && party !== owner && !party.possessive && at - party.last <= REACH * 2);
  const holder = named ?? before.findLast(({ first }) => !isBehindPreposition(prepared, sentence, first)) ?? (before.length === 1 ? before[0] : undefined);
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
  const relative = relativeSubject(sentence, parties, at);
  if (relative) return relative;
  const before = parties.filter((party) => party.last < at && at - party.last <= REACH * 2 && !isCut(prepared, sentence, party.last, at) && !isAside(prepared, sentence, party));
  const owner = before.findLast(({ possessive, last }) => possessive && at - last <= 4 && !/,|;/.test(prepared.article.prose.slice(sentence.tokens[last]?.end ?? 0, sentence.tokens[at]?.start ?? 0)) && !sentence.tokens.slice(last + 1, at).some(({ word }) => /^(?:for|in|on|at|with|to|from|by|of)$/.test(word)));
  if (owner) return owner;
  // Names behind a preposition ("the head of X", "in Y") are no subjects where another name stands before them.
  return before.findLast(({ first }) => !isBehindPreposition(prepared, sentence, first)) ?? before.at(-1);
}

/** "Acme, Quist noted, has sued Borel": who only tells it, between commas. */
function isAside({ article: { prose } }: Prepared, { tokens }: PreparedSentence, { first, last }: Party): boolean {
  const [before, verb, next] = [tokens[first - 1], tokens[last + 1], tokens[last + 2]];
  return before !== undefined && verb !== undefined && next !== undefined && prose.slice(before.end, tokens[first]!.start).includes(',') && reportingFrame(verb.word) !== undefined && prose.slice(verb.end, next.start).includes(',');
}

function otherOf(prepared: Prepared, sentence: PreparedSentence, parties: readonly Party[], at: number, behind: ReadonlySet<string>, reach = REACH): Party | undefined {
  const after = parties.filter(({ first }) => first > at && first - at <= reach && !isCut(prepared, sentence, at, first));
  return after.find(({ first }) => {
    const word = wordBefore(sentence, first);
    if (behind.has(word)) return true;
    // Without a preposition only words of the name's own phrase may stand between: "defeated the former mayor X".
    return behind.has('') && !sentence.tokens.slice(at + 1, first).some((token) => /^(?:of|in|at|from|to|with|by|on|for|against|over|than|and|or|that|which|who|as|near)$/.test(token.word) || isAuxiliary(token.word));
  });
}

