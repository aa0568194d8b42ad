import type { Quotation, Span } from '../model';
import { type Word, wordAt } from './actors-words';
import { attributionEnd, clauseEnd, clauseStart, cutBefore, holdsVerb } from './quotations-clauses';
import { appositionAfter, jointRole } from './roles';
import { isAssurance, isSpeechNoun, reportingFrame } from './reporting-verbs';
import { phraseStart, type Scene, type Speaker, subjectBefore } from './speakers';
import { coordinated, mainSubject, phraseAfter } from './speakers-beside';
import { anyOf, like, WordMark, WordTest } from './word-tests';

/** Words that may introduce a report: every other is passed over at once. */
const REPORTING = new WordMark(({ lower }) => reportingFrame(lower) !== undefined || isAssurance(lower) || isSpeechNoun(lower) || lower === 'according' || lower === 'by');
const ASSURANCES = new WordTest(({ lower }) => isAssurance(lower) || isSpeechNoun(lower));
const STATED = anyOf('reported noted stated described claimed announced confirmed cited');
const BEING = anyOf('was were been is are being');
const FINITE = like(/(?:s|ed|said|told|wrote|thought)$/);
const PARTICIPLE = like(/ing$/);
const QUOTED = anyOf('quoted cited reported');
const GOING = anyOf('went goes go');
const BASE_FORMS = anyOf('add note report state claim comment estimate forecast post');
const NO_CLAUSES = anyOf('something which what whom');
const DETERMINERS = anyOf('the its his her their a an');
const JOINTS = anyOf('and but who which where while adding');
/** A clause of so few words before an attribution may be only the beginning. */
const SHORT = 3;
const OWNERS = anyOf('the a an its his their our my your');
const APPOSED = anyOf('a an led based published funded conducted carried who which whose released seen');

/** Statements of one sentence that are reported without marks: "X said that …", "…, X said", "according to X, …". `quoted` are the marked stretches. */
export function reportedIn(scene: Scene, words: readonly Word[], sentence: number, quoted: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  const isQuoted = (at: number): boolean => quoted.some((span) => span.start <= words[at]!.start && words[at]!.start < span.end);
  let to = -1;
  const push = (from: number, end: number, speaker: Speaker, verb: string): void => {
    while (end > from && /[\s,;:—–]/.test(scene.prose[end - 1]!)) end--;
    while (from < end && /[\s,;:“”"]/.test(scene.prose[from]!)) from++;
    if (scene.prose[end] === '%') end++;
    // "I think" and "we hope" are somebody's own words, mostly of a quotation whose marks were lost.
    if (/^(?:i|we|you)$/i.test(speaker.text) || end - from < 8 || found.some((other) => other.span.start < end && from < other.span.end && other.span.start === from)) return;
    // Words that stand wholly between marks are a direct quotation already.
    if (quoted.some((span) => span.start <= from && end <= span.end + 1)) return;
    found.push({ span: { start: from, end }, text: scene.prose.slice(from, end), sentence, direct: false, speaker: speaker.actor, speakerText: speaker.text, verb });
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (!REPORTING.holds(word) || word.capital && word.lower !== 'according' || isQuoted(at) || isNoun(words, at)) continue;
    if (to < 0) to = clauseEnd(scene, sentence);
    if (word.lower === 'according' && words[at + 1]?.lower === 'to') {
      accordingTo(scene, words, at, sentence, to, push);
      continue;
    }
    if (word.lower === 'by' && STATED.holds(words[at - 1]) && words[at - 2]?.lower === 'as') {
      const speaker = phraseAfter(scene, words, at + 1, sentence);
      if (speaker !== undefined) push(words[0]!.start, to, speaker, words[at - 1]!.lower);
      continue;
    }
    if (ASSURANCES.holds(word)) {
      const speaker = assured(scene, words, at, sentence);
      const start = speaker === undefined ? -1 : clauseStart(scene, words, at, isSpeechNoun(word.lower) ? 'quoting' : 'clause', speaker, quoted);
      if (start >= 0) push(words[start]!.start, cutBefore(words, start, to), speaker!, word.lower);
      continue;
    }
    const frame = reportingFrame(word.lower);
    if (frame === undefined) continue;
    // "was described by X as …", "was told by X that …": who spoke stands after "by".
    if (words[at + 1]?.lower === 'by' && words[at + 1]!.gap === 'blank' && at > 0 && BEING.holds(words[at - 1])) {
      if (frame !== 'quoting') passive(scene, words, at, sentence, to, push);
      continue;
    }
    const speaker = speakerOf(scene, words, at, sentence, found);
    if (speaker === undefined) {
      // "…, said Jane Doe": the subject after the verb.
      if (word.gap === 'comma' && FINITE.holds(word) && frame === 'clause' && at > 1 && !quotedRightBefore(scene, word.start)) {
        const after = phraseAfter(scene, words, at + 1, sentence);
        if (after !== undefined) push(words[0]!.start, goesOnBehind(words, at) ? to : words[at - 1]!.end, after, word.lower);
      }
      continue;
    }
    const start = clauseStart(scene, words, at, frame, speaker, quoted);
    if (start >= 0 && !(frame === 'object' && found.some((other) => other.span.start < word.start && word.start < other.span.end))) {
      push(words[start]!.start, cutBefore(words, start, asideEnd(words, at, start, to)), speaker, word.lower);
      continue;
    }
    if (frame === 'clause' || frame === 'person') trailing(scene, words, at, frame, speaker, to, push);
  }
  return found;
}

/** "their posts", "the board's claims": no verb follows these. */
function isNoun(words: readonly Word[], at: number): boolean {
  const before = wordAt(words, at - 1);
  return before !== undefined && words[at]!.gap === 'blank' && !ASSURANCES.holds(words[at]) && (before.possessive || OWNERS.holds(before));
}

/** "By Friday, says its head, 400 had come": no verb stands before the attribution whose verb is at `verb`, and one does behind its comma. */
function goesOnBehind(words: readonly Word[], verb: number): boolean {
  return !holdsVerb(words, 0, verb) && words.some((word, at) => at > verb + 1 && word.gap === 'comma' && !APPOSED.holds(word) && holdsVerb(words, at, words.length));
}

type Push = (from: number, end: number, speaker: Speaker, verb: string) => void;

/** The subject of the reporting verb at `at`, whatever its form: finite, participle after a comma or preposition, "was quoted as saying". */
function speakerOf(scene: Scene, words: readonly Word[], at: number, sentence: number, found: readonly Quotation[]): Speaker | undefined {
  const word = words[at]!;
  const before = words[at - 1]?.lower ?? '';
  if (PARTICIPLE.holds(word)) {
    if (word.gap === 'comma') return mainSubject(scene, words, at, sentence, found);
    if (before === 'as' && QUOTED.holds(words[at - 2]) && at > 3) return subjectBefore(scene, words, at - 3, sentence);
    return word.gap === 'blank' && /^(?:by|after|before|while|in)$/.test(before) ? mainSubject(scene, words, at - 1, sentence, []) : undefined;
  }
  // "went on to say that".
  if (before === 'to' && word.gap === 'blank') {
    const turn = words[at - 2]?.lower === 'on' ? at - 3 : -1;
    return turn > 0 && GOING.holds(words[turn]) ? subjectBefore(scene, words, turn, sentence) : undefined;
  }
  return subjectBefore(scene, words, at, sentence) ?? coordinated(scene, words, at, sentence, found);
}

/** Who "is confident that", "made clear that", "expressed hope that": the subject of the verb before the word at `at`. */
function assured(scene: Scene, words: readonly Word[], at: number, sentence: number): Speaker | undefined {
  if (words[at]!.gap !== 'blank') return undefined;
  const noun = isSpeechNoun(words[at]!.lower);
  if (noun && words[at + 1]?.lower !== 'that') return undefined;
  for (let verb = at - 1; verb > 0 && verb > at - 5; verb--) {
    const { lower, gap, capital } = words[verb]!;
    if (capital || gap !== 'blank') return undefined;
    const carries = noun ? /^(?:express|voice|raise|issue|repeat|reiterate|g[ai]ve|share|ma[dk]e)(?:s|d|ed)?$/.test(lower) : lower === 'made' || lower === 'makes' || words[at]!.lower !== 'clear' && /^(?:is|are|was|were|remains?|remained|feels?|felt|seems?|seemed|be|been)$/.test(lower);
    if (carries) {
      const speaker = subjectBefore(scene, words, verb, sentence);
      return speaker === undefined || /^(?:it|this|that|there|which)$/i.test(speaker.text) ? undefined : speaker;
    }
    if (/^(?:not|never|no|hardly)$/.test(lower)) return undefined;
  }
  return undefined;
}

function quotedRightBefore(scene: Scene, at: number): boolean {
  return /[”"’']\s*,?\s*$/.test(scene.prose.slice(Math.max(0, at - 4), at));
}

/** "X, who said the road was closed, urged …": what is said ends with the relative clause. */
function asideEnd(words: readonly Word[], verb: number, start: number, to: number): number {
  let who = verb - 1;
  while (who > 0 && who > verb - 3 && words[who]!.lower !== 'who') who--;
  if (words[who]?.lower !== 'who' || words[who]!.gap !== 'comma') return to;
  for (let at = start + 1; at < words.length; at++) if (words[at]!.gap !== 'blank') return words[at - 1]!.end;
  return to;
}

/** "…, the ministry said on Monday.", "The dam, she said, is safe.": the clause stands before, or around. */
function trailing(scene: Scene, words: readonly Word[], verb: number, frame: string, speaker: Speaker, to: number, push: Push): void {
  // "…, who writes for a paper, …": what stands in front is not what was written.
  if (speaker.from < 1 || /^(?:who|which|that)$/.test(words[verb - 1]?.lower ?? '') || words[verb]!.gap === 'comma' && BASE_FORMS.holds(words[verb])) return;
  let lead = speaker.from;
  while (lead > 0 && speaker.from - lead < 8 && words[lead]!.gap === 'blank' && lead > phraseStart(words, speaker.from)) lead--;
  // "…, co-founder and chief executive Ada Quist told us": back over the first of two roles.
  if (words[lead]!.gap === 'blank' && wordAt(words, lead - 1)?.lower === 'and') lead = jointRole(words, lead);
  if (words[lead]!.gap !== 'comma' || quotedRightBefore(scene, words[lead]!.start)) return;
  const end = attributionEnd(scene, words, verb, frame);
  if (end < 0 || end < words.length && words[end]!.gap === 'other') return;
  lead = overApposition(words, lead);
  // "…, where, he said, only half are open": the relative clause goes on behind the attribution.
  if (words[lead - 1]!.lower === 'where' && lead > 1 && words[lead - 1]!.gap === 'comma' && end < words.length && words[end]!.gap === 'comma') return push(words[end]!.start, to, speaker, words[verb]!.lower);
  if (NO_CLAUSES.holds(words[lead])) return;
  // "It might, she said, by Christmas": so short a clause goes on behind the attribution.
  const goesOn = lead <= SHORT && frame === 'clause' && end < words.length && words[end]!.gap === 'comma' && !JOINTS.holds(words[end]);
  if (holdsVerb(words, 0, lead) && !goesOn) push(words[0]!.start, words[lead - 1]!.end, speaker, words[verb]!.lower);
  // A subject or an opener alone goes on behind the attribution.
  else if (end < words.length && frame === 'clause') push(words[0]!.start, to, speaker, words[verb]!.lower);
}

/** "…, its director, Jane Doe, said": back over the role in commas before the name at `lead`. */
function overApposition(words: readonly Word[], lead: number): number {
  for (let at = lead - 1; at > 0 && lead - at < 9; at--) {
    if (words[at]!.gap === 'other') return lead;
    if (words[at]!.gap === 'comma') return DETERMINERS.holds(words[at]) && !holdsVerb(words, at, lead) ? at : lead;
  }
  return lead;
}

/** "… was described by X as …": the words after the phrase for X. */
function passive(scene: Scene, words: readonly Word[], verb: number, sentence: number, to: number, push: Push): void {
  const speaker = phraseAfter(scene, words, verb + 2, sentence);
  if (speaker === undefined) return;
  for (let at = verb + 3; at < Math.min(words.length - 1, verb + 16); at++) {
    const lower = words[at]!.lower;
    if (lower === 'as' || lower === 'that' || lower === 'to') {
      push(words[at + 1]!.start, to, speaker, words[verb]!.lower);
      return;
    }
  }
}

function accordingTo(scene: Scene, words: readonly Word[], at: number, sentence: number, to: number, push: Push): void {
  const speaker = phraseAfter(scene, words, at + 2, sentence);
  if (speaker === undefined) return;
  if (at === 0) {
    let next = at + 3;
    while (next < words.length && words[next]!.gap !== 'comma') next++;
    // Over an apposition: "According to X, a fellow at Y, the plan …" keeps its last comma before the clause.
    if (next < words.length && (APPOSED.holds(words[next]) || appositionAfter(words, next) !== undefined)) {
      let after = next + 1;
      while (after < words.length && words[after]!.gap !== 'comma') after++;
      if (after < words.length) next = after;
    }
    if (next < words.length) push(words[next]!.start, to, speaker, 'according to');
    return;
  }
  // "The envoy, according to X, was late.": what stands before is only the subject.
  const aside = at <= 4 && words[at]!.gap === 'comma' && words.slice(at + 3).some((word, after) => word.gap === 'comma' && holdsVerb(words, at + 2 + after, words.length));
  push(words[0]!.start, aside ? to : words[at - 1]!.end, speaker, 'according to');
}
