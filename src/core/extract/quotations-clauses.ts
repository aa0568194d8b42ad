import type { Span } from '../model';
import { isTime } from './actors-runs';
import type { Word } from './actors-words';
import { needsThat, reportingFrame } from './reporting-verbs';
import type { Scene, Speaker } from './speakers';
import { ROLE_NOUN } from './word-kinds';
import { anyOf, like, plainly, WordTest } from './word-tests';

const JOINTS = anyOf('and or but');
const BARE_OBJECTS = anyOf('to so no nothing yes goodbye hello thanks sorry anything something everything little more much');
const SAYING = like(/^(?:say|said|told|tell)/);
const SHOWING = like(/^under|^high/);
const WEEKDAYS = anyOf('monday tuesday wednesday thursday friday saturday sunday');
const OPENS_SUBJECT = like(/^(?:the|a|an|it|he|she|they|we|there|this|these|those|its|his|her|their|our|all|some|many|most|both|no|nobody|nothing|more|at|about|only|several|two|three|few|\d.*)$/);
const TIMES = anyOf('day night week month year morning afternoon evening summer winter');
const UP_OR_OFF = new Set('up off in back upon'.split(' '));
const LAST = new Set('last this earlier next'.split(' '));
const MEDIA = anyOf('magazine newspaper paper website programme program show podcast channel station radio network agency broadcaster site blog viewers listeners readers');
const REPORTERS = anyOf('reporters journalists');
const NO_REPORT = like(/^(?:this|\d.*|two|three|four|five|six|seven|eight|nine|ten)$/);
const ADDING = like(/^add(?:s|ed)?$/);
const ASKING_FOR = like(/^ask(?:s|ed)?$/);
const BOUNDS = anyOf('at about over under around');
const LINKS = anyOf('to by as in for and or');
const THINGS = anyOf('something everything a an');
const NO_OPENERS = anyOf('a an of and or but what how why if');
const URGING = like(/^(?:urg(?:e|es|ed|ing)|advis(?:e|es|ed|ing)|ask(?:s|ed|ing)?|beg(?:s|ged)?|implor(?:e|es|ed)|warn(?:s|ed)|remind(?:s|ed)|t(?:ell|ells|old))$/);
const WARNING = like(/^warn(?:ed|s|ing)?$/);
const WARNED_OF = anyOf('of against about');
const CALLING = like(/^call(?:ed|s|ing)?$/);
const CALLED_FOR = anyOf('for on');
const RULING = like(/^rul(?:e|ed|es|ing)$/);
const POINTING = like(/^point(?:s|ed|ing)?$/);
const ASKING = like(/^(?:ask|wonder|doubt)(?:s|ed)?$/);
/** Verbs of promising, which take what will be done: "vowed to publish his assets". */
const VOWING = like(/^(?:vow|promise|pledge|threaten|swear|swore)(?:s|d|ed)?$/);
/** Verbs that take what was done: "denied acting alone", "recalled hearing it". */
const OWNING = like(/^(?:den(?:y|ies|ied)|recall(?:s|ed)?|remember(?:s|ed)?|admit(?:s|ted)?|acknowledge[sd]?|mention(?:s|ed)?)$/);
const DOING = like(/^\p{Ll}{2,}ing$/u);
const TIME_TAIL = /^(?:\s?(?:on|in|at|late|early|later|earlier|this|last|next|the|same|a|an|one|two|three|four|five|six|seven|few|several|couple|of|\d{1,4}|days?|weeks?|months?|years?|hours?|minutes?|ago|after|afterwards?|before|morning|afternoon|evening|night|today|yesterday|tonight|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)\b,?)+$/i;
const NOUNS_OF_THAT = anyOf('way so plan something someone anything those one');
const DETERMINERS = anyOf('the a an his her its their');
const LISTENERS = anyOf('him her them us me it you reporters journalists lawmakers investors staff parliament delegates members viewers supporters fans police jurors colleagues analysts shareholders councillors senators mps ministers residents parents members students workers voters families readers listeners detectives officers councilors legislators governors');
const BEFORE_NOUN = anyOf('the a an its his her their this that last new news and');
const SUBJECTS = anyOf('it he she they there the its his her their');
const PRONOUNS = anyOf('it he she they');
const NO_VERBS = anyOf('to and or that');
const CLAUSE_JOINTS = anyOf('that which who whose to and or but');
const CONJUNCTIONS = anyOf('and but');
const CONTRASTS = anyOf('while whereas');
/** Words within which another speaker and a verb follow. */
const NEXT_SPEAKER = 9;
const SAYS_AGAIN = like(/^(?:sa(?:id|ys)|added|adds|asked|told|warned|insisted)$/);
const RELATIVES = anyOf('that who which to');
const PLURAL = like(/s$/);

/** Words that surely are verbs of a clause. */
const AUXILIARY = /^(?:is|are|was|were|will|would|has|have|had|can|could|may|might|must|should|shall|does|do|did|cannot|\p{L}{2,6}n['’]t|(?:it|he|she|that|there)['’]s|(?:they|we|you)['’](?:re|ve|d|ll)|(?:he|she|it|i)['’](?:d|ll)|i['’](?:m|ve))$/u;
const FINITE = /^(?:remains?|needs?|plans?|wants?|seems?|continues?|makes?|made|gave|took|came|went|began|became|rose|fell|grew|met|led|sent|built|bought|sold|lost|won|held|kept|left|paid|knew|saw|thought|brought|felt|ran|stood|broke|spent|stole|spoke|drove|chose|hit|got|expected|signals?|reflects?|shows?|worries|faces?|supports?|owns?|lives?|includes?|deserves?|poses?|depends?|lacks?|\p{Ll}{3,}ed)$/u;
const PREPOSITIONS = anyOf('in at on to by with from as for about of during after before into over under against via when while through following');
const ADVERBIAL = anyOf('monday tuesday wednesday thursday friday saturday sunday today yesterday earlier later late early statement interview email e-mail conference post speech letter press news again recently separately');
/** Verbs that name with "to" whom something was said to: "wrote to the mayor that". */
const TO_SOMEBODY = like(/^(?:wr(?:ite|ites|iting|ote)|explain(?:s|ed|ing)?|complain(?:s|ed|ing)?|admit(?:s|ted|ting)?|confess(?:es|ed)?|suggest(?:s|ed|ing)?|boast(?:s|ed)?|report(?:s|ed|ing)?|indicat(?:e|es|ed)|signal(?:s|led)|mention(?:s|ed)?|reveal(?:s|ed)?|repl(?:y|ies|ied))$/);
/** Words from a verb to the "that" behind whom it was said to. */
const LONGEST_LISTENER = 7;
/** Words between a verb and its "that": "said in a statement on Monday that". */
const LONGEST_ASIDE = 14;
/** A subject and what belongs to it rarely takes more words than these before its verb. */
const LONGEST_SUBJECT = 14;

const AUXILIARIES = like(AUXILIARY);
const AUXILIARIES_PLAIN = plainly((word) => AUXILIARY.test(word));
const FINITE_VERBS = like(FINITE);
const CLAUSE_VERBS = new WordTest((form) => AUXILIARIES.says(form) || FINITE_VERBS.says(form));
/** A word that ends a report and starts another: "…, adding that", "…, according to". */
const TAKES_OVER = new WordTest(({ lower }) => /ing$/.test(lower) && reportingFrame(lower) !== undefined || lower === 'according');
const ASIDE = new WordTest((form) => PREPOSITIONS.says(form) && form.lower !== 'to' && form.lower !== 'as' || ADVERBIAL.says(form));

/** True for a word in lower case that surely is the verb of a clause, or looks like one ("approved"). */
export function isClauseVerb(word: string): boolean {
  return AUXILIARY.test(word) || FINITE.test(word);
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
  // "pointed out that": the particle belongs to the verb; elsewhere one points at things.
  if (POINTING.holds(words[verb])) {
    if (next.lower !== 'out' || words[verb + 2]?.gap !== 'blank') return -1;
    return words[verb + 2]!.lower === 'that' ? verb + 3 : opensClause(words[verb + 2]!) && isClause(words, verb + 2, false) ? verb + 2 : -1;
  }
  // "Called up 20 players", "claimed it as its own" tell of acts.
  if (CALLING.holds(words[verb]) && UP_OR_OFF.has(next?.lower ?? '') || next.lower === 'as' && frame === 'clause' || next.lower === 'with' && /^agree/.test(words[verb]!.lower)) return -1;
  const that = thatAfter(scene, words, verb, frame);
  if (that >= 0) return that;
  if (next.gap === 'blank' && (next.lower === 'whether' || next.lower === 'if' && ASKING.holds(words[verb])) && words.length - verb > 3) return verb + 2;
  if (isTimeTail(scene, words, verb + 1)) return -1;
  // "Asked for three others to be heard" tells what was wanted.
  if (next.lower === 'for' && ASKING_FOR.holds(words[verb])) return -1;
  // "He added 96 for the fifth wicket", "announced this in a note": a sum or a bare pronoun is done, not said.
  if (NO_REPORT.holds(next) && next.gap === 'blank' && (next.lower === 'this' ? words[verb + 2]?.gap !== 'blank' || PREPOSITIONS.holds(words[verb + 2]) && words[verb + 2]!.lower !== 'as' : ADDING.holds(words[verb]) && !words.slice(verb + 2, verb + 8).some((word) => CLAUSE_VERBS.holds(word)))) return -1;
  if (next.gap !== 'blank') return -1;
  const call = frame === 'quoting' && words[verb + 1]!.lower !== 'out' ? -1 : callStart(words, verb, speaker);
  if (call >= 0 || frame === 'quoting') return call;
  if (frame === 'object' || frame === 'as') {
    // Visits and trends highlight things too: a bare object counts only from somebody known to speak.
    const kind = speaker.actor === null ? undefined : scene.actors[speaker.actor]?.kind;
    const speaks = kind === 'person' || kind === 'organisation' || kind === undefined && !/^(?:it|this|that|which|who)$/i.test(speaker.text) && !SHOWING.holds(words[verb]);
    if (PREPOSITIONS.holds(next) || !speaks) return -1;
    return words.length - verb > 3 ? verb + 1 : -1;
  }
  let start = verb + 1;
  if (frame === 'person') {
    start = afterListener(scene, words, start);
    if (start < 0) return -1;
  }
  if (words[start] === undefined || words[start]!.gap !== 'blank') return -1;
  const saying = SAYING.holds(words[verb]);
  // "said Thursday was a landmark": the day is the subject.
  if (isTime(words, start) && words[start + 1] !== undefined && AUXILIARIES.holds(words[start + 1])) return start;
  if (isAside(words, start)) return saying || frame === 'person' || !needsThat(words[verb]!.lower) ? clauseAfterAside(words, start) : -1;
  if (JOINTS.holds(words[start])) return -1;
  if (BARE_OBJECTS.holds(words[start]) && !isClause(words, start, false)) return -1;
  if (needsThat(words[verb]!.lower)) {
    if (opensClause(words[start]!) && isClause(words, start, false)) return start;
    const speaks = speaker.actor !== null && scene.actors[speaker.actor]?.kind !== 'place' && scene.actors[speaker.actor]?.kind !== 'other';
    return speaks && NAMES_FACT.test(words[verb]!.lower) && words.length - start > 1 && !LINKS.holds(words[start]) ? start : -1;
  }
  if (isClause(words, start) || saying && !THINGS.holds(words[start]) && words.slice(start + 1).some((word) => AUXILIARIES.holds(word))) return start;
  // What "said" takes is a clause, whatever its verb: "said mangroves cover …".
  return saying && words.length - start > 3 && !NO_OPENERS.holds(words[start]) && words.slice(start + 1, start + 4).every((word) => word.gap === 'blank') ? start : -1;
}

/** True where nothing but a time stands from `at` to the end: "…, its owner confirmed two days later". */
function isTimeTail(scene: Scene, words: readonly Word[], at: number): boolean {
  const last = words[words.length - 1]!;
  return words.length - at < 8 && words[at] !== undefined && TIME_TAIL.test(scene.prose.slice(words[at]!.start, last.end));
}

/** "warned of a shortage", "called for talks", "urged drivers to wait": where what was said starts behind its preposition, or -1. */
function callStart(words: readonly Word[], verb: number, speaker: Speaker): number {
  const next = words[verb + 1]!;
  if ((WARNING.holds(words[verb]) && WARNED_OF.holds(next) || CALLING.holds(words[verb]) && CALLED_FOR.holds(next)) && !/^(?:it|this|that|which)$/i.test(speaker.text)) return words.length - verb > 3 ? verb + 2 : -1;
  if (next.lower === 'out' && RULING.holds(words[verb])) return words.length - verb > 3 ? verb + 2 : -1;
  const known = speaker.actor !== null || /^(?:he|she|they)$/i.test(speaker.text);
  if (known && words[verb + 1]!.lower === 'to' && VOWING.holds(words[verb])) return words.length - verb > 4 ? verb + 1 : -1;
  if (known && DOING.holds(words[verb + 1]) && OWNING.holds(words[verb])) return words.length - verb > 2 ? verb + 1 : -1;
  if (!URGING.holds(words[verb])) return -1;
  const to = words.findIndex((word, at) => at > verb + 1 && word.lower === 'to');
  return to > 0 && to < verb + 9 && words.slice(verb + 1, to + 1).every((word) => word.gap === 'blank') ? verb + 1 : -1;
}

/** Verbs that report a bare noun phrase too, where somebody known is their subject: "the ministry confirmed two cases". */
const NAMES_FACT = /^(?:denie|deny|expect|announce|confirm|predict|forecast|acknowledge|admit|reiterate|propose|recommend|promise|pledge)(?:s|d|ed|ted|n)?$/;

/** Index after a "that" which the verb takes, over an aside at most: "said on Monday that". -1 where none follows. */
function thatAfter(scene: Scene, words: readonly Word[], verb: number, frame: string): number {
  for (let at = verb + 1; at < Math.min(words.length - 1, verb + LONGEST_ASIDE); at++) {
    if (words[at]!.gap === 'other' && !/^\s?[()]\s?$/.test(scene.prose.slice(words[at - 1]!.end, words[at]!.start))) return -1;
    if (words[at]!.lower !== 'that' || words[at]!.capital) continue;
    // "told the paper that month": a time, and what follows is in marks.
    if (TIMES.holds(words[at + 1]) && (words[at + 2] === undefined || words[at + 2]!.gap !== 'blank')) return -1;
    // "criticised that rule", "warned against hope in that direction": no clause is joined.
    if (frame === 'object' && !isClause(words, at + 1) || PREPOSITIONS.holds(words[at - 1]) && !isClause(words, at + 1)) return -1;
    // "in a way that", "the plan that": without an aside before it, a later "that" belongs to a noun.
    const next = words[verb + 1]!;
    const aside = at === verb + 1 || frame === 'person' || isAside(words, verb + 1) || next.gap === 'comma' || next.lower === 'to' && TO_SOMEBODY.holds(words[verb]) && at - verb <= LONGEST_LISTENER;
    return aside && !NOUNS_OF_THAT.holds(words[at - 1]) ? at + 1 : -1;
  }
  return -1;
}

/** True where a time, an occasion or a place opens: "on Monday", "late Tuesday", "in a statement". */
function isAside(words: readonly Word[], at: number): boolean {
  // "said at least 19 people", "said over 300 homes": a bound of what was said.
  const next = words[at + 1];
  if (next !== undefined && next.gap === 'blank' && BOUNDS.holds(words[at]) && (/^\d/.test(next.text) || words[at]!.lower === 'at' && /^(?:least|most)$/.test(next.lower))) return false;
  return ASIDE.holds(words[at]) || LAST.has(words[at]?.lower ?? '') && next !== undefined && next.gap === 'blank' && (TIMES.holds(next) || isTime(words, at + 1)) || words[at]!.lower === 'to' && REPORTERS.holds(words[at + 1]) || isTime(words, at);
}

/** Index after the person told: a name with its lead and occasion, a pronoun, "reporters"; -1 where none stands there. */
function afterListener(scene: Scene, words: readonly Word[], at: number): number {
  let start = at;
  if (DETERMINERS.holds(words[start])) start++;
  if (/^\d/.test(words[start]?.text ?? '')) start++;
  let mention = words[start] === undefined ? undefined : scene.startingAt.get(words[start]!.start);
  // "told Chinese Foreign Minister Wang Yi the": capitals of a title before the name.
  for (let lead = start; mention === undefined && lead < Math.min(words.length, start + 5) && words[lead]!.capital && (lead === start || words[lead]!.gap === 'blank'); lead++) mention = scene.startingAt.get(words[lead]!.start);
  if (mention !== undefined) {
    while (start < words.length && words[start]!.start < mention.span.end) start++;
    // "the BBC's Today programme", "the news agency".
    while (start < words.length && words[start - 1]!.possessive && !opensClause(words[start]!) && words[start]!.gap === 'blank') start++;
    return afterAddressed(scene, words, start);
  }
  if (LISTENERS.holds(words[start])) return start + 1;
  // "told a news conference in Dakar", "told the court".
  if (start === at) return -1;
  if (start < words.length) start++;
  while (start < words.length && start - at < 5 && words[start]!.gap === 'blank' && !opensClause(words[start]!) && !PREPOSITIONS.holds(words[start]) && !AUXILIARIES.holds(words[start])) start++;
  return start;
}

/** "told Radio Lund arts correspondent Ada Quist what", "told Tide magazine": past what the listener is called, and the name behind it. */
function afterAddressed(scene: Scene, words: readonly Word[], at: number): number {
  for (let next = at; next < Math.min(words.length, at + 4) && words[next]!.gap === 'blank'; next++) {
    if (ROLE_NOUN.holds(words[next]) || MEDIA.holds(words[next])) {
      const named = words[next + 1]?.gap === 'blank' ? scene.startingAt.get(words[next + 1]!.start) : undefined;
      let end = next + 1;
      if (named !== undefined) while (end < words.length && words[end]!.start < named.span.end) end++;
      return end;
    }
    if (words[next]!.capital || opensClause(words[next]!) || PREPOSITIONS.holds(words[next]) || AUXILIARIES.holds(words[next])) return at;
  }
  return at;
}

/** True for a word that a clause's subject may open with. */
function opensClause(word: Word): boolean {
  return word.capital && !WEEKDAYS.holds(word) || OPENS_SUBJECT.holds(word);
}

/** Past "on Wednesday" or "in a statement" to the clause: "said on Wednesday the delta would need". */
function clauseAfterAside(words: readonly Word[], from: number): number {
  for (let at = from + 1; at < Math.min(words.length - 2, from + LONGEST_ASIDE); at++) {
    const word = words[at]!;
    if (word.gap !== 'blank') return -1;
    const before = words[at - 1]!;
    if (isTime(words, at) || /^\d/.test(word.text) && isTime(words, at - 1)) continue;
    const free = !PREPOSITIONS.holds(before) && !BEFORE_NOUN.holds(before) && !before.possessive && !(before.capital && word.capital && !isTime(words, at - 1));
    // A time closes the aside; after anything else only a pronoun or article opens a clause.
    const closed = isTime(words, at - 1) || /^\d/.test(before.text) || /^(?:yesterday|today|statement|interview|post|report|release|email|letter|tweet|earlier)$/.test(before.lower);
    if (free && (closed || SUBJECTS.holds(word)) && isClause(words, at)) return at;
  }
  return -1;
}

/** True where a subject and a verb stand from `at` on, with no joint between that would open another clause. */
function isClause(words: readonly Word[], at: number, finite = true): boolean {
  const second = words[at + 1];
  if (PRONOUNS.holds(words[at]) && second !== undefined && second.gap === 'blank' && !PREPOSITIONS.holds(second) && !NO_VERBS.holds(second)) return true;
  for (let next = at; next < words.length && next - at <= LONGEST_SUBJECT; next++) {
    const word = words[next]!;
    if (next > at && word.gap === 'other') return false;
    if (next > at || AUXILIARIES.holds(word) && word.lower.includes('’')) {
      if (AUXILIARIES.holds(word)) return true;
      if (finite && !word.capital && FINITE_VERBS.holds(word)) return true;
    }
    if (!finite && CLAUSE_JOINTS.holds(word) && next > at) return false;
  }
  return AUXILIARIES.holds(words[at]) && /['’]/.test(words[at]!.text);
}

/** "… and said", "… but two officials said": another statement, within a few plain words. */
function saysAgain(words: readonly Word[], at: number): boolean {
  for (let next = at; next < Math.min(words.length, at + 4) && (next === at || words[next]!.gap === 'blank'); next++) {
    if (SAYS_AGAIN.holds(words[next])) return true;
    if (CLAUSE_VERBS.holds(words[next]) || PREPOSITIONS.holds(words[next]) || CLAUSE_JOINTS.holds(words[next])) return false;
  }
  return false;
}

/** Where the clause ends before another participle of saying takes over: "…, adding that". */
export function cutBefore(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 2; at < words.length; at++) {
    const word = words[at]!;
    // "called it a shame and said …".
    if (CONJUNCTIONS.holds(word) && saysAgain(words, at + 1)) return words[at - 1]!.end;
    // "…, while the board's chair Ada Quist said": somebody else begins.
    if (word.gap === 'comma' && CONTRASTS.holds(word) && words.slice(at + 2, at + NEXT_SPEAKER).some((one) => SAYS_AGAIN.holds(one))) return words[at - 1]!.end;
    if (word.gap !== 'blank' && !word.capital && TAKES_OVER.holds(word)) return words[at - 1]!.end;
  }
  return to;
}

/** Index of the first word after an attribution that follows its clause, words.length at the end of the sentence; -1 where the verb goes on to more. */
export function attributionEnd(scene: Scene, words: readonly Word[], verb: number, frame: string): number {
  let at = verb + 1;
  if (at >= words.length || words[at]!.gap !== 'blank') return at;
  if (isTimeTail(scene, words, at)) return words.length;
  const next = words[at]!;
  const told = frame === 'person';
  if (!told && !isAside(words, at)) return -1;
  const limit = verb + (told ? 14 : 10);
  while (at < words.length && words[at]!.gap === 'blank') {
    if (at > limit || !words[at]!.capital && (AUXILIARIES_PLAIN.holds(words[at]) || RELATIVES.holds(words[at]) && !(words[at]! === next))) return -1;
    at++;
  }
  return at;
}

/** True where the words hold a verb: a clause, not a mere subject or an aside. */
export function holdsVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (!words[at]!.capital && (CLAUSE_VERBS.holds(words[at]) || at > from + 1 && PLURAL.holds(words[at]) && to - from > 4)) return true;
  return false;
}
