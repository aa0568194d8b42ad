import type { ActorMention, Span } from '../model';
import { needsThat, reportingFrame } from '../extract/reporting-verbs';
import { isRoleNoun } from '../extract/titles';
import { contains } from '../text/spans';
import { isFunctionWord, type Token } from '../text/tokens';
import { isAuxiliary } from './cues';
import type { Prepared, PreparedSentence } from './prepare';

/** Where somebody stands whom a sentence lets say, think or judge something, and the stretch that is said. */
export interface Sayer {
  readonly span: Span;
  readonly said: Span;
}

/**
 * Nouns for what somebody says or thinks, after those of speech and opinion in Quirk et al., A Comprehensive Grammar of the English Language, 1985, 17.26 and 8.124, and the nouns made of
 * the reporting verbs; "to X's mind" and "by X's count" are of the same kind.
 */
const SPEECH = new Set(
  ('opinion view judgement judgment verdict assessment reckoning estimate estimation account telling words word mind eyes reading book message warning answer reply response argument contention conclusion belief conviction complaint criticism charge claim insistence assertion ' +
    'denial rebuke praise tribute tributes commendation remark remarks observation comment comments statement suggestion prediction forecast fear worry concern explanation admission concession position stance take recommendation advice objection protest plea promise pledge assurance count calculation calculations understanding thinking version figures').split(' '),
);
/** Verbs and verbs with a particle, in the participle, for what a speaker does with a matter. */
const SPOKEN = /^(?:noted|voiced|aired|expressed|raised|commended|lauded|saluted|faulted|decried|deplored|likened|attributed|ascribed|disputed|refuted|conceded|stated|mooted|floated|foreseen|predicted|foretold|judged|considered|deemed|regarded|seen|viewed|rated|reckoned|praised|criticised|criticized|endorsed)$/;
const WITH_PARTICLE = /^(?:singled|pointed|spelled|spelt|made|brought|put|set|played|talked|ruled|written|called|ticked|shrugged)$/;
const PARTICLE = /^(?:out|up|forward|down|off|clear|about|plain|forth)$/;
/** Verbs of thinking and telling that no report of the news takes for one by themselves. */
const THINKS = /^(?:sees|saw|considers|considered|regards|regarded|deems|deemed|judges|judged|rates|rated|likens|likened|faults|faulted|commends|commended|foresees|foresaw|allows|allowed|attributes|attributed|feels|felt|finds|found|holds|held|disputes|disputed|spoke|speaks|talked|talks|complains|complained)$/;
/** So many words of an office, a house and the like may stand before a name. */
const TITLE_WORDS = 6;
/** A phrase that begins within so many words opens its sentence. */
const OPENING = 3;
/** So many words of an adjective, an article and the like may stand between a noun of speech and what it belongs to. */
const BESIDE = 4;

/** Whom of those who stand at these places a sentence lets speak, in any grammar of attribution, and what; in their order. */
export function sayersIn(prepared: Prepared, sentence: PreparedSentence, people: readonly Span[]): Sayer[] {
  return people.flatMap((span) => {
    const said = saidBy(prepared, sentence, span);
    return said && said.end - said.start > 0 ? [{ span, said }] : [];
  });
}

/** Who speaks for a body or place without a name. */
const SPEAKS_FOR = /^(?:spokes\w{3,6}|official|representative|lawyer|insider|source)$/;
/** Letters between such a word and the body: "for the". */
const BEFORE_HOUSE = 10;

/** "A spokesperson for the union": people in office without a name, with the body or place named behind them. */
export function nameless({ article: { prose } }: Prepared, { tokens, mentions }: PreparedSentence): { readonly span: Span; readonly house: ActorMention }[] {
  return tokens.flatMap(({ word, start, end }, at) => {
    if (!SPEAKS_FOR.test(word) || !/^(?:for|of|at|from|in)$/.test(tokens[at + 1]?.word ?? '')) return [];
    const house = mentions.find((one) => one.actor >= 0 && one.span.start > end && one.span.start - end <= BEFORE_HOUSE && !/[,;:]/.test(prose.slice(end, one.span.start)));
    return house && !mentions.some((one) => contains(one.span, { start, end })) ? [{ span: { start, end: house.span.end }, house }] : [];
  });
}

function saidBy(prepared: Prepared, { tokens, span }: PreparedSentence, name: Span): Span | undefined {
  const { prose } = prepared.article;
  const [first, last] = [tokens.findIndex(({ end }) => end > name.start), tokens.findLastIndex(({ start }) => start < name.end)];
  if (first < 0 || last < first) return undefined;
  const word = (at: number): string => tokens[at]?.word ?? '';
  const gap = (at: number): string => prose.slice(tokens[at - 1]?.end ?? span.start, tokens[at]?.start ?? span.end);
  const possessive = /^['\u2019]/.test(prose.slice(name.end, name.end + 1)) || /['\u2019]s?$/.test(prose.slice(name.start, name.end));
  const open = phraseOf(tokens, gap, first);
  const lead = word(open - 1);
  const from = (at: number): Span => ({ start: tokens[at]?.start ?? span.end, end: span.end });
  const upTo = (at: number): Span => ({ start: span.start, end: tokens[at - 1]?.end ?? span.start });
  /** The part of the sentence on the other side of the phrase: what stands before it, or, where it opens the sentence, what stands behind. */
  const around = (start: number, end: number): Span => (start > OPENING ? upTo(start) : from(end + 1));
  if (possessive) {
    const noun = nounBehind(tokens, last + 1);
    if (noun === undefined) return undefined;
    if (/^(?:in|by|to|on|according)$/.test(lead)) return around(open - 1, noun);
    if (/^(?:is|was|has|had|remains)$/.test(word(noun + 1))) return from(word(noun + 2) === 'that' ? noun + 3 : noun + 2);
    return /^(?:that|about)$/.test(word(noun + 1)) ? from(noun + 2) : undefined;
  }
  if (lead === 'by') {
    const verb = /ly$/.test(word(open - 2)) ? open - 3 : open - 2;
    const isSpoken = reportingFrame(word(verb)) !== undefined || SPOKEN.test(word(verb)) || (PARTICLE.test(word(verb)) && WITH_PARTICLE.test(word(verb - 1)));
    return isSpoken ? upTo(PARTICLE.test(word(verb)) ? verb - 1 : verb) : undefined;
  }
  if (lead === 'of' || lead === 'from') {
    const noun = [open - 2, open - 3].find((at) => SPEECH.has(word(at)));
    if (noun === undefined) return undefined;
    const opens = tokens.slice(Math.max(0, noun - BESIDE), noun).findLastIndex(({ word: one }) => /^(?:in|by|to|on)$/.test(one));
    const place = Math.max(0, noun - BESIDE) + opens;
    if (lead === 'of' && opens >= 0) return around(place, last);
    if (lead === 'from' && gap(last + 1).includes(',') && word(last + 1) === 'who') return span;
    const being = tokens.slice(Math.max(0, noun - BESIDE), noun).findLastIndex(({ word: one }) => /^(?:is|was|were|been|drew|draws|drawn|brought|met|earned|won|got|prompted|provoked|attracted|received|came)$/.test(one));
    return being < 0 ? undefined : upTo(Math.max(0, noun - BESIDE) + being);
  }
  if (lead === 'to' && word(open - 2) === 'according') return around(open - 2, last);
  if (/^(?:for|as|hear|if)$/.test(lead)) {
    const told = /^(?:sees|puts|tells|has|tell|told|saw|put|had)$/.test(word(last + 1));
    return (lead !== 'for' && told) || (lead === 'for' && gap(last + 1).includes(',') && open <= 1) ? around(open - 1, told ? last + 2 : last) : undefined;
  }
  if (/^(?:with|against|to|about|on|than|like|over|in|at|and|between|near|under|around)$/.test(lead)) return undefined;
  const verb = verbBehind(tokens, gap, last + 1);
  if (verb === undefined) return undefined;
  const parenthetical = gap(open).includes(',') && gap(verb + 1).includes(',');
  if (parenthetical) return span;
  const closes = tokens.slice(verb + 1).every(({ word: one }) => PARTICLE.test(one) || isFunctionWord(one) || /ly$/.test(one));
  return closes ? (gap(open).includes(',') || gap(open).includes(':') ? upTo(open) : undefined) : from(verb + 1);
}

/** Where the phrase around a name begins: offices, houses and articles before it. */
function phraseOf(tokens: readonly Token[], gap: (at: number) => string, first: number): number {
  let at = first;
  while (at > 0 && first - at < TITLE_WORDS && /^\s*$|^['\u2019]s?\s$/.test(gap(at))) {
    const { word } = tokens[at - 1]!;
    if (/^(?:the|an?|its|their|his|her)$/.test(word)) return at - 1;
    if (isFunctionWord(word) || isAuxiliary(word)) break;
    at--;
  }
  return at === first || tokens.slice(at, first).some(({ word }) => isRoleNoun(word)) || first - at <= 1 ? at : first;
}

/** A noun of speech right behind a possessive, with adjectives of its own or not. */
function nounBehind(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + 3; at++) {
    const word = tokens[at]?.word ?? '';
    if (SPEECH.has(word)) return at;
    if (word !== 'own' && (isFunctionWord(word) || isAuxiliary(word))) return undefined;
  }
  return undefined;
}

/** The verb of saying of which a name is the subject; what stands between commas behind the name is passed over. */
function verbBehind(tokens: readonly Token[], gap: (at: number) => string, from: number): number | undefined {
  const word = (at: number): string => tokens[at]?.word ?? '';
  let at = from;
  if (gap(at).includes(',') || /^(?:of|at|from|for|in)$/.test(word(at))) {
    const closed = gap(at).includes(',');
    do at++;
    while (at < tokens.length && at - from < 3 * TITLE_WORDS && (closed ? !gap(at).includes(',') : !isSaying(word(at))));
  }
  while (at < tokens.length && (isAuxiliary(word(at)) || /^(?:also|then|later|once|has|had|now|who|and)$|ly$/.test(word(at)))) at++;
  if ((isSaying(word(at)) && (!needsThat(word(at)) || /^(?:that|,)$/.test(word(at + 1)))) || (WITH_PARTICLE.test(word(at)) && PARTICLE.test(word(at + 1)))) return at;
  if (/^(?:drew|draws|called|calls)$/.test(word(at)) && word(at + 1) === 'attention') return at + 1;
  const that = tokens.slice(at, at + 3 * BESIDE).findIndex(({ word: one }) => one === 'that');
  return that > 0 && !isFunctionWord(word(at)) && !/^(?:that|which)$/.test(word(at)) ? at + that : undefined;
}

function isSaying(word: string): boolean {
  const frame = reportingFrame(word);
  // "Mocked the company for finding it": what stands behind is whom somebody spoke to or of.
  return (frame !== undefined && frame !== 'quoting') || THINKS.test(word);
}
