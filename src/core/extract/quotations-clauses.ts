import type { Span } from '../model';
import { isTime, plain } from './actors-runs';
import type { Word } from './actors-words';
import { needsThat, reportingFrame } from './reporting-verbs';
import type { Scene, Speaker } from './speakers';

/** Words that surely are verbs of a clause. */
const AUXILIARY = /^(?:is|are|was|were|will|would|has|have|had|can|could|may|might|must|should|shall|does|do|did|cannot|\p{L}{2,6}n['’]t|(?:it|he|she|that|there)['’]s|(?:they|we|you)['’](?:re|ve|d|ll)|(?:he|she|it|i)['’](?:d|ll)|i['’](?:m|ve))$/u;
const FINITE = /^(?:remains?|needs?|plans?|wants?|seems?|continues?|makes?|made|gave|took|came|went|began|became|rose|fell|grew|met|led|sent|built|bought|sold|lost|won|held|kept|left|paid|knew|saw|thought|brought|felt|ran|stood|broke|spent|stole|spoke|drove|chose|hit|got|expected|signals?|reflects?|shows?|worries|faces?|supports?|owns?|lives?|includes?|deserves?|poses?|depends?|lacks?|\p{Ll}{3,}ed)$/u;
const PREPOSITIONS = new Set('in at on to by with from as for about of during after before into over under against via when while through following'.split(' '));
const ADVERBIAL = new Set('monday tuesday wednesday thursday friday saturday sunday today yesterday earlier later late early statement interview email e-mail conference post speech letter press news again recently separately'.split(' '));
/** Words between a verb and its "that": "said in a statement on Monday that". */
const LONGEST_ASIDE = 14;
/** A subject and what belongs to it rarely takes more words than these before its verb. */
const LONGEST_SUBJECT = 14;

/** Verdicts on words met before: the patterns are long, the vocabulary is small. */
const auxiliaries = new Map<string, boolean>();
const finites = new Map<string, boolean>();
const VERDICTS_LIMIT = 50_000;

function verdict(memo: Map<string, boolean>, pattern: RegExp, word: string): boolean {
  const known = memo.get(word);
  if (known !== undefined) return known;
  const found = pattern.test(word);
  if (memo.size >= VERDICTS_LIMIT) memo.clear();
  memo.set(word, found);
  return found;
}

const isAuxiliary = (word: string): boolean => verdict(auxiliaries, AUXILIARY, word);
const isFiniteVerb = (word: string): boolean => verdict(finites, FINITE, word);

/** True for a word in lower case that surely is the verb of a clause, or looks like one ("approved"). */
export function isClauseVerb(word: string): boolean {
  return isAuxiliary(word) || isFiniteVerb(word);
}

/** End of the sentence without its closing punctuation and marks. */
export function clauseEnd(scene: Scene, sentence: number): number {
  const { start, end } = scene.sentences[sentence]!.span;
  let to = end;
  while (to > start && /[\s.!?”"’)]/.test(scene.prose[to - 1]!)) to--;
  return to;
}

/** Index of the first word of what is said after the verb at `verb`, or -1. `quoted` are the stretches in marks, which are no reports. */
export function clauseStart(scene: Scene, words: readonly Word[], verb: number, frame: string, speaker: Speaker, quoted: readonly Span[]): number {
  const next = words[verb + 1];
  if (next === undefined || next.gap === 'other') return -1;
  if (quoted.some((span) => span.start >= words[verb]!.end && span.start <= words[verb]!.end + 4)) return -1;
  const that = thatAfter(scene, words, verb, frame);
  if (that >= 0) return that;
  if (next.gap !== 'blank' || frame === 'quoting') return -1;
  const call = callStart(words, verb, speaker);
  if (call >= 0) return call;
  if (frame === 'object' || frame === 'as') {
    // Visits and trends highlight things too: a bare object counts only from somebody known to speak.
    const kind = speaker.actor === null ? undefined : scene.actors[speaker.actor]?.kind;
    const speaks = kind === 'person' || kind === 'organisation' || kind === undefined && !/^(?:it|this|that|which|who)$/i.test(speaker.text) && !/^under|^high/.test(words[verb]!.lower);
    if (PREPOSITIONS.has(next.lower) || !speaks) return -1;
    return words.length - verb > 3 ? verb + 1 : -1;
  }
  let start = verb + 1;
  if (frame === 'person') {
    start = afterListener(scene, words, start);
    if (start < 0) return -1;
  }
  if (words[start] === undefined || words[start]!.gap !== 'blank') return -1;
  const saying = /^(?:say|said|told|tell)/.test(words[verb]!.lower);
  // "said Thursday was a landmark": the day is the subject.
  if (isTime(words, start) && words[start + 1] !== undefined && isAuxiliary(words[start + 1]!.lower)) return start;
  if (isAside(words, start)) return saying || frame === 'person' || !needsThat(words[verb]!.lower) ? clauseAfterAside(words, start) : -1;
  if (/^(?:and|or|but)$/.test(words[start]!.lower)) return -1;
  if (/^(?:to|so|no|nothing|yes|goodbye|hello|thanks|sorry|anything|something|everything|little|more|much)$/.test(words[start]!.lower) && !isClause(words, start, false)) return -1;
  if (needsThat(words[verb]!.lower)) {
    if (opensClause(words[start]!) && isClause(words, start, false)) return start;
    const speaks = speaker.actor !== null && scene.actors[speaker.actor]?.kind !== 'place' && scene.actors[speaker.actor]?.kind !== 'other';
    return speaks && NAMES_FACT.test(words[verb]!.lower) && words.length - start > 1 && !/^(?:to|by|as|in|for|and|or)$/.test(words[start]!.lower) ? start : -1;
  }
  if (isClause(words, start) || saying && !/^(?:something|everything|a|an)$/.test(words[start]!.lower) && words.slice(start + 1).some((word) => isAuxiliary(word.lower))) return start;
  // What "said" takes is a clause, whatever its verb: "said mangroves cover …".
  return saying && words.length - start > 3 && !/^(?:a|an|of|and|or|but|what|how|why|if)$/.test(words[start]!.lower) && words.slice(start + 1, start + 4).every((word) => word.gap === 'blank') ? start : -1;
}

/** "warned of a shortage", "called for talks", "urged drivers to wait": where what was said starts behind its preposition, or -1. */
function callStart(words: readonly Word[], verb: number, speaker: Speaker): number {
  const pair = `${words[verb]!.lower.replace(/(?:ed|s|ing)$/, '')} ${words[verb + 1]!.lower}`;
  if (/^(?:warn (?:of|against|about)|call (?:for|on))$/.test(pair) && !/^(?:it|this|that|which)$/i.test(speaker.text)) return words.length - verb > 3 ? verb + 2 : -1;
  if (!/^urg(?:e|es|ed|ing)$/.test(words[verb]!.lower)) return -1;
  const to = words.findIndex((word, at) => at > verb + 1 && word.lower === 'to');
  return to > 0 && to < verb + 9 && words.slice(verb + 1, to + 1).every((word) => word.gap === 'blank') ? verb + 1 : -1;
}

/** Verbs that report a bare noun phrase too, where somebody known is their subject: "the ministry confirmed two cases". */
const NAMES_FACT = /^(?:announce|confirm|predict|forecast|acknowledge|admit|reiterate|propose|recommend|promise|pledge)(?:s|d|ed|ted|n)?$/;

/** Index after a "that" which the verb takes, over an aside at most: "said on Monday that". -1 where none follows. */
function thatAfter(scene: Scene, words: readonly Word[], verb: number, frame: string): number {
  for (let at = verb + 1; at < Math.min(words.length - 1, verb + LONGEST_ASIDE); at++) {
    if (words[at]!.gap === 'other' && !/^\s?[()]\s?$/.test(scene.prose.slice(words[at - 1]!.end, words[at]!.start))) return -1;
    if (words[at]!.lower !== 'that' || words[at]!.capital) continue;
    // "in a way that", "the plan that": without an aside before it, a later "that" belongs to a noun.
    const next = words[verb + 1]!;
    const aside = at === verb + 1 || frame === 'person' || isAside(words, verb + 1) || next.gap === 'comma';
    return aside && !/^(?:way|so|plan|something|someone|anything|those|one)$/.test(words[at - 1]!.lower) ? at + 1 : -1;
  }
  return -1;
}

/** True where a time, an occasion or a place opens: "on Monday", "late Tuesday", "in a statement". */
function isAside(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  return PREPOSITIONS.has(lower) && lower !== 'to' && lower !== 'as' || lower === 'to' && /^(?:reporters|journalists)$/.test(words[at + 1]?.lower ?? '') || ADVERBIAL.has(lower) || isTime(words, at);
}

/** Index after the person told: a name with its lead and occasion, a pronoun, "reporters"; -1 where none stands there. */
function afterListener(scene: Scene, words: readonly Word[], at: number): number {
  let start = at;
  if (/^(?:the|a|an|his|her|its|their)$/.test(words[start]!.lower)) start++;
  let mention = words[start] === undefined ? undefined : scene.startingAt.get(words[start]!.start);
  // "told Chinese Foreign Minister Wang Yi the": capitals of a title before the name.
  for (let lead = start; mention === undefined && lead < Math.min(words.length, start + 5) && words[lead]!.capital && (lead === start || words[lead]!.gap === 'blank'); lead++) mention = scene.startingAt.get(words[lead]!.start);
  if (mention !== undefined) {
    while (start < words.length && words[start]!.start < mention.span.end) start++;
    // "the BBC's Today programme", "the news agency".
    while (start < words.length && words[start - 1]!.possessive && !opensClause(words[start]!) && words[start]!.gap === 'blank') start++;
    return start;
  }
  if (/^(?:him|her|them|us|me|it|you|reporters|journalists|lawmakers|investors|staff|parliament|delegates|members|viewers|supporters|fans|police|jurors|colleagues)$/.test(words[start]?.lower ?? '')) return start + 1;
  // "told a news conference in Dakar", "told the court".
  if (start === at) return -1;
  while (start < words.length && start - at < 5 && words[start]!.gap === 'blank' && !opensClause(words[start]!) && !PREPOSITIONS.has(words[start]!.lower) && !isAuxiliary(words[start]!.lower)) start++;
  return start;
}

/** True for a word that a clause's subject may open with. */
function opensClause(word: Word): boolean {
  return word.capital && !/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(word.lower) || /^(?:the|a|an|it|he|she|they|we|there|this|these|those|its|his|her|their|our|all|some|many|most|both|no|nobody|nothing|more|at|about|only|several|two|three|few|\d.*)$/.test(word.lower);
}

/** Past "on Wednesday" or "in a statement" to the clause: "said on Wednesday the delta would need". */
function clauseAfterAside(words: readonly Word[], from: number): number {
  for (let at = from + 1; at < Math.min(words.length - 2, from + LONGEST_ASIDE); at++) {
    const word = words[at]!;
    if (word.gap !== 'blank') return -1;
    const before = words[at - 1]!;
    if (isTime(words, at) || /^\d/.test(word.text) && isTime(words, at - 1)) continue;
    const free = !PREPOSITIONS.has(before.lower) && !/^(?:the|a|an|its|his|her|their|this|that|last|new|news|and)$/.test(before.lower) && !before.possessive && !(before.capital && word.capital && !isTime(words, at - 1));
    // A time closes the aside; after anything else only a pronoun or article opens a clause.
    const closed = isTime(words, at - 1) || /^\d/.test(before.text) || /^(?:yesterday|today|statement|interview|post|report|release|email|letter|tweet|earlier)$/.test(before.lower);
    if (free && (closed || /^(?:it|he|she|they|there|the|its|his|her|their)$/.test(word.lower)) && isClause(words, at)) return at;
  }
  return -1;
}

/** True where a subject and a verb stand from `at` on, with no joint between that would open another clause. */
function isClause(words: readonly Word[], at: number, finite = true): boolean {
  const second = words[at + 1];
  if (/^(?:it|he|she|they)$/.test(words[at]!.lower) && second !== undefined && second.gap === 'blank' && !PREPOSITIONS.has(second.lower) && !/^(?:to|and|or|that)$/.test(second.lower)) return true;
  for (let next = at; next < words.length && next - at <= LONGEST_SUBJECT; next++) {
    const word = words[next]!;
    if (next > at && word.gap === 'other') return false;
    if (next > at || isAuxiliary(word.lower) && word.lower.includes('’')) {
      if (isAuxiliary(word.lower)) return true;
      if (finite && !word.capital && isFiniteVerb(word.lower)) return true;
    }
    if (!finite && /^(?:that|which|who|whose|to|and|or|but)$/.test(word.lower) && next > at) return false;
  }
  return isAuxiliary(words[at]!.lower) && /['’]/.test(words[at]!.text);
}

/** Where the clause ends before another participle of saying takes over: "…, adding that". */
export function cutBefore(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 2; at < words.length; at++) {
    const word = words[at]!;
    // "called it a shame and said …".
    if (/^(?:and|but)$/.test(word.lower) && /^(?:sa(?:id|ys)|added|adds|told|warned|insisted)$/.test(words[at + 1]?.lower ?? '')) return words[at - 1]!.end;
    if (word.gap !== 'blank' && !word.capital && (/ing$/.test(word.lower) && reportingFrame(word.lower) !== undefined || word.lower === 'according')) return words[at - 1]!.end;
  }
  return to;
}

/** Index of the first word after an attribution that follows its clause, words.length at the end of the sentence; -1 where the verb goes on to more. */
export function attributionEnd(words: readonly Word[], verb: number, frame: string): number {
  let at = verb + 1;
  if (at >= words.length || words[at]!.gap !== 'blank') return at;
  const next = words[at]!;
  const told = frame === 'person';
  if (!told && !isAside(words, at)) return -1;
  const limit = verb + (told ? 14 : 10);
  while (at < words.length && words[at]!.gap === 'blank') {
    if (at > limit || !words[at]!.capital && (isAuxiliary(plain(words[at])) || /^(?:that|who|which|to)$/.test(words[at]!.lower) && !(words[at]! === next))) return -1;
    at++;
  }
  return at;
}

/** True where the words hold a verb: a clause, not a mere subject or an aside. */
export function holdsVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (!words[at]!.capital && (isAuxiliary(words[at]!.lower) || isFiniteVerb(words[at]!.lower) || at > from + 1 && /s$/.test(words[at]!.lower) && to - from > 4)) return true;
  return false;
}
