import { reportingFrame } from '../extract/reporting-verbs';
import { isFunctionWord, type Token } from '../text/tokens';
import { irregularBase } from '../text/irregular';
import { isAuxiliary, isHedge } from './cues';
import { subjectOf } from './frames';
import { hasKin } from './kin';
import type { Found, FoundDifference, Judging } from './judging';
import { mayBeOne } from './metonyms';
import { countryMeant, isBehindPreposition, partiesOf, wordBefore, type Party } from './parties';
import { matterStem, type Prepared, type PreparedSentence } from './prepare';
import { isMutual } from './relation-words';
import { withNeighbours, type Passage, type Source } from './retrieve';
import { tellingOfClaim, tellingOf, tellsSame, type Telling } from './telling';

const PASSAGES = 40;
/** The passage with its neighbours must tell so much of the claim. Chosen on the development sets and the backed claims of the training data. */
const OF_THE_CLAIM = 0.5;
/** The "by" of a passive stands so near behind its verb … */
const BY_WITHIN = 4;
/** … and so far behind that the agent: "by the ministry's delegate, Ada Holm". */
const AGENT_WITHIN = 8;

/** Who says something is compared elsewhere. */
const SAYING: ReadonlySet<string> = new Set(['clause', 'person', 'as', 'quoting']);

/** Somebody's doing in a sentence. */
interface Act {
  readonly verb: Telling;
  /** Undefined where several may be meant. */
  readonly agent: Party | undefined;
  /** All who do it, where a sentence names several. */
  readonly names: ReadonlySet<string>;
}

/** Who does something in the claim where, by every passage about its matter, another whom it names does; whatever else both are said to do. At most one difference. */
export function compareAgents(judging: Judging): Found {
  const made = otherAgent(judging);
  return { matched: [], differs: made ? [made] : [] };
}

function otherAgent(judging: Judging): FoundDifference | undefined {
  const { sentence, prepared, nameOf } = judging;
  const own = tellingOfClaim(judging);
  const acts = actsIn(prepared, sentence, nameOf, own);
  if (acts.length === 0) return undefined;
  const named = new Set(partiesOf(prepared, sentence, nameOf).map(({ name }) => name));
  if (named.size < 2) return undefined;
  const passages = judging.passages.slice(0, PASSAGES).map((passage) => ({ passage, acts: actsOf(passage) }));
  for (const act of acts) {
    const { agent } = act;
    if (!agent) continue;
    const same = passages.flatMap(({ passage, acts: theirs }) => theirs.filter(({ verb }) => isSameVerb(act.verb, verb)).map((there) => ({ passage, there })));
    if (same.some(({ there }) => [...there.names].some((one) => [...act.names].some((other) => isOneName(one, other) || mayBeOne(one, other))))) continue;
    for (const { passage, there } of same) {
      const { agent: other } = there;
      if (!other || ![...named].some((name) => isOneName(name, other.name)) || !isNamed(passage.source, agent.name) || isLeftOut(passage, agent.name)) continue;
      const around = withNeighbours(passage);
      const told = own.filter((one) => around.some((theirs) => tellingOf({ source: passage.source, sentence: theirs }).some((other) => tellsSame(one, sentence, other, theirs))));
      if (told.length < OF_THE_CLAIM * own.length) continue;
      const { text } = passage.source.prepared.article;
      return {
        passage, kind: 'polarity', claimSpan: agent.span, claim: judging.text(agent.span), passageSpan: { start: there.verb.start, end: there.verb.end }, passageText: there.verb.word,
        about: text.slice(passage.sentence.span.start, passage.sentence.span.end), loose: true,
      };
    }
  }
  return undefined;
}

/** The same verb, or one that a verb with its particle stands for ("turned down", "rejected"): verbs kindred in other ways are done by many. */
function isSameVerb(one: Telling, other: Telling): boolean {
  if (one.root === other.root) return true;
  const particles = (keys: ReadonlySet<string>): string[] => [...keys].filter((key) => /_(?:up|down|out|off|away|back)$/.test(key));
  return hasKin(particles(one.keys), other.keys) || hasKin(particles(other.keys), one.keys);
}

/** "Torvala" and "Torvalan": of a place that no list has nobody knows what its people are called. */
function isOneName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || (short.length > 4 && long.startsWith(short) && long.length - short.length <= 2);
}

/** "A won its summer guests back and B its winter ones": the verb of B is left out. */
function isLeftOut({ source, sentence }: Passage, name: string): boolean {
  return partiesOf(source.prepared, sentence, source.nameOf).some((party) => isOneName(party.name, name) && !party.possessive && /^\s(?:its|his|her|their|the|an?)\s/.test(source.prepared.article.prose.slice(party.span.end, party.span.end + 8)));
}

function isNamed({ prepared: { sentences }, nameOf }: Source, name: string): boolean {
  return sentences.some(({ mentions }) => mentions.some(({ actor }) => countryMeant(nameOf(actor)) === name));
}

const known = new WeakMap<PreparedSentence, { readonly called: string; readonly made: readonly Act[] }>();

function actsOf(passage: Passage): readonly Act[] {
  const { source, sentence } = passage;
  const before = known.get(sentence);
  if (before?.called === source.called) return before.made;
  const made = actsIn(source.prepared, sentence, source.nameOf, tellingOf(passage));
  known.set(sentence, { called: source.called, made });
  return made;
}

/** Who does what in a sentence. */
function actsIn(prepared: Prepared, sentence: PreparedSentence, nameOf: (actor: number) => string, telling: readonly Telling[]): readonly Act[] {
  const { tokens } = sentence;
  const parties = partiesOf(prepared, sentence, nameOf);
  if (parties.length === 0) return [];
  return telling.flatMap((verb): Act[] => {
    if (verb.name !== undefined || verb.figure !== undefined) return [];
    if (/ly$/.test(verb.word) || parties.some(({ possessive, last }) => possessive && last === verb.at - 1)) return [];
    const at = carrierOf(tokens, verb.at) ?? (isVerb(prepared, sentence, parties, verb.at) ? verb.at : undefined);
    const agent = at === undefined ? undefined : agentOf(prepared, sentence, parties, at);
    if (!agent) return [];
    // "A and B": both do it.
    const all = [agent];
    for (const party of [...parties].reverse()) {
      const next = all.at(-1);
      if (next && party.last < next.first && tokens.slice(party.last + 1, next.first).every(({ word }) => /^(?:and|the|both)$/.test(word))) all.push(party);
    }
    // "A offered less than B": both did.
    for (const party of parties) if (party.first > verb.at && !party.possessive && wordBefore(sentence, party.first) === 'than') all.push(party);
    // "A met B when he came": whom a pronoun means is open where several may be meant.
    const pronoun = agent.span.start > (tokens[agent.last]?.start ?? 0) || agent.span.end < (tokens[agent.first]?.end ?? 0);
    if (pronoun) for (const party of parties) if (party.last < agent.first) all.push(party);
    const names = new Set(all.map(({ name }) => name));
    return pronoun && names.size > 1 ? [{ verb, agent: undefined, names }] : [{ verb, agent, names }];
  });
}

function agentOf(prepared: Prepared, sentence: PreparedSentence, parties: readonly Party[], at: number): Party | undefined {
  const { tokens } = sentence;
  const by = tokens.findIndex(({ word }, place) => word === 'by' && place > at && place - at <= BY_WITHIN && tokens.slice(at + 1, place).every((one) => isFunctionWord(one.word) ? !/^(?:an?|the|his|her|its|their)$/.test(one.word) : /ly$/.test(one.word)));
  if (by >= 0) return parties.find(({ first, possessive }) => first > by && first - by <= AGENT_WITHIN && !possessive);
  if (tokens.slice(Math.max(0, at - 3), at).some(({ word }) => /^(?:is|are|was|were|been|being|be)$/.test(word)) && !/ing$/.test(tokens[at]?.word ?? '')) return undefined;
  const comma = prepared.article.prose.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0).includes(',');
  if (/ing$/.test(tokens[at]?.word ?? '') && comma) return parties.find(({ first, last, possessive }) => last < at && !possessive && !isBehindPreposition(prepared, sentence, first));
  // "A met B and left": whoever met left.
  let first = at - 1;
  while (first > 0 && (isAuxiliary(tokens[first]?.word ?? '') || /ly$|^(?:then|also|later|now)$/.test(tokens[first]?.word ?? ''))) first--;
  if (/^(?:and|but)$/.test(tokens[first]?.word ?? '')) return parties.find(({ first: start, last: end, possessive }) => end < at && at - end <= 2 * AGENT_WITHIN && !possessive && !isBehindPreposition(prepared, sentence, start));
  // "A and B each played host": either of them acts.
  const last = parties.findLast((party) => party.last < at);
  const joined = last && !last.possessive && tokens[last.first - 1]?.word === 'and' && !comma && tokens.slice(last.last + 1, at).every(({ word }) => isAuxiliary(word) || /ly$|^(?:each|both|also|all)$/.test(word));
  const subject = joined ? last : subjectOf(prepared, sentence, parties, at);
  // "A, a member of the works council, voted": A did.
  const { prose } = prepared.article;
  const isCommaBehind = (party: Party): boolean => prose[tokens[party.last]?.end ?? 0] === ',';
  return subject && isCommaBehind(subject) ? (parties.findLast((party) => party.last < subject.first - 1 && !party.possessive && isCommaBehind(party)) ?? subject) : subject;
}

/** "The suit was brought by A", "A played host": the verb that only carries the noun. */
function carrierOf(tokens: readonly Token[], at: number): number | undefined {
  if (/^play(?:s|ed|ing)?$/.test(tokens[at - 1]?.word ?? '')) return at - 1;
  const place = [at + 1, at + 2, at + 3].find((one) => /^(?:brought|filed|lodged|put|made|moved|launched|issued)$/.test(tokens[one]?.word ?? ''));
  return place !== undefined && tokens[place + 1]?.word === 'by' ? place : undefined;
}

function isVerb({ article }: Prepared, { tokens }: PreparedSentence, parties: readonly Party[], at: number): boolean {
  const [word, before] = [tokens[at]?.word ?? '', tokens[at - 1]?.word ?? ''];
  if (/\p{Lu}/u.test(article.prose[tokens[at]?.start ?? 0] ?? '') || isFunctionWord(word) || isHedge(word) || isMutual(matterStem(word)) || SAYING.has(reportingFrame(word) ?? '')) return false;
  if (/^(?:the|an?|its|his|her|their|this|of|in|for|with|no|any)$/.test(before)) return false;
  // An infinitive has no subject of its own.
  if (before === 'to' || (/ly$/.test(before) && tokens[at - 2]?.word === 'to')) return false;
  if (isAuxiliary(before) || irregularBase(word) !== undefined || /ed$/.test(word)) return true;
  if (/ing$/.test(word)) return article.prose.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0).includes(',');
  return /[^s]s$/.test(word) && (/^(?:who|which|that)$|ly$/.test(before) || parties.some(({ last, possessive }) => !possessive && last === at - 1));
}
