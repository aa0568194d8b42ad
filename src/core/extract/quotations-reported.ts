import type { Quotation, Span } from '../model';
import type { Word } from './actors-words';
import { needsThat, reportingFrame } from './reporting-verbs';
import { readPhrase, type Scene, type Speaker, subjectBefore } from './speakers';

const FINITE = /^(?:is|are|was|were|will|would|has|have|had|can|could|may|might|must|should|shall|does|do|did|cannot|wont|isn['’]t|aren['’]t|wasn['’]t|won['’]t|hasn['’]t|haven['’]t|can['’]t|remains?|remained|needs?|plans?|wants?|seems?|continues?|makes?|made|gave|took|came|went|began|became|rose|fell|grew|met|signed|agreed|expected|signals?|reflects?|shows?|worries|faces?)$/;
const PREPOSITIONS = new Set('in at on to by with from as for about of during after before into over under against via when while'.split(' '));
const ADVERBIAL = new Set('monday tuesday wednesday thursday friday saturday sunday today yesterday earlier later statement interview email e-mail conference post speech letter press news'.split(' '));
/** Words between a verb and its "that": "said in a statement on Monday that". */
const LONGEST_ASIDE = 9;

/** Statements of one sentence that are reported without marks: "X said that …", "…, X said", "according to X, …". `quoted` are the marked stretches. */
export function reportedIn(scene: Scene, words: readonly Word[], sentence: number, quoted: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  const isQuoted = (at: number): boolean => quoted.some((span) => span.start <= words[at]!.start && words[at]!.start < span.end);
  const to = clauseEnd(scene, sentence);
  const push = (from: number, end: number, speaker: Speaker, verb: string): void => {
    while (end > from && /[\s,;:—–]/.test(scene.prose[end - 1]!)) end--;
    while (from < end && /[\s,;:“”"]/.test(scene.prose[from]!)) from++;
    // "I think" and "we hope" are somebody's own words, mostly of a quotation whose marks were lost.
    if (/^(?:i|we|you)$/i.test(speaker.text) || end - from < 8 || found.some((other) => other.span.start < end && from < other.span.end && other.span.start === from)) return;
    // Words that stand wholly between marks are a direct quotation already.
    if (quoted.some((span) => span.start <= from && end <= span.end + 1)) return;
    found.push({ span: { start: from, end }, text: scene.prose.slice(from, end), sentence, direct: false, speaker: speaker.actor, speakerText: speaker.text, verb });
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.capital && word.lower !== 'according' || isQuoted(at)) continue;
    if (word.lower === 'according' && words[at + 1]?.lower === 'to') {
      accordingTo(scene, words, at, sentence, to, push);
      continue;
    }
    if (word.lower === 'by' && /^(?:reported|noted|stated|described|claimed|announced|confirmed|cited)$/.test(words[at - 1]?.lower ?? '') && words[at - 2]?.lower === 'as') {
      const speaker = phraseAfter(scene, words, at + 1, sentence);
      if (speaker !== undefined) push(words[0]!.start, to, speaker, words[at - 1]!.lower);
      continue;
    }
    const frame = reportingFrame(word.lower);
    if (frame === undefined || frame === 'quoting') continue;
    // "was described by X as …", "was told by X that …": who spoke stands after "by".
    if (words[at + 1]?.lower === 'by' && words[at + 1]!.gap === 'blank' && at > 0 && /^(?:was|were|been|is|are|being)$/.test(words[at - 1]!.lower)) {
      passive(scene, words, at, sentence, to, push);
      continue;
    }
    const participle = /ing$/.test(word.lower);
    const speaker = participle ? (word.gap === 'comma' ? mainSubject(scene, words, at, sentence, found) : undefined) : subjectBefore(scene, words, at, sentence) ?? coordinated(scene, words, at, sentence, found);
    if (speaker === undefined) {
      // "…, said Jane Doe": the subject after the verb.
      if (word.gap === 'comma' && !participle && frame === 'clause' && at > 2 && !quotedRightBefore(scene, word.start)) {
        const after = phraseAfter(scene, words, at + 1, sentence);
        if (after !== undefined) push(words[0]!.start, words[at - 1]!.end, after, word.lower);
      }
      continue;
    }
    const start = clauseStart(scene, words, at, frame, speaker, quoted);
    if (start >= 0 && !(frame === 'object' && found.some((other) => other.span.start < word.start && word.start < other.span.end))) {
      push(words[start]!.start, cutBefore(words, start, to), speaker, word.lower);
      continue;
    }
    // "…, the ministry said on Monday.": the clause stands before.
    if (frame === 'clause' && speaker.from > 1 && words[speaker.from]!.gap === 'comma' && closes(words, at) && !quotedRightBefore(scene, words[speaker.from]!.start)) {
      push(words[0]!.start, words[speaker.from - 1]!.end, speaker, word.lower);
    }
  }
  return found;
}

/** End of the sentence without its closing punctuation and marks. */
function clauseEnd(scene: Scene, sentence: number): number {
  const { start, end } = scene.sentences[sentence]!.span;
  let to = end;
  while (to > start && /[\s.!?”"’)]/.test(scene.prose[to - 1]!)) to--;
  return to;
}

function quotedRightBefore(scene: Scene, at: number): boolean {
  return /[”"’']\s*,?\s*$/.test(scene.prose.slice(Math.max(0, at - 4), at));
}

/** Index of the first word of what is said after the verb, or -1. */
function clauseStart(scene: Scene, words: readonly Word[], verb: number, frame: string, speaker: Speaker, quoted: readonly Span[]): number {
  const next = words[verb + 1];
  if (next === undefined || next.gap === 'other') return -1;
  if (quoted.some((span) => span.start >= words[verb]!.end && span.start <= words[verb]!.end + 4)) return -1;
  for (let at = verb + 1; at < Math.min(words.length - 1, verb + LONGEST_ASIDE); at++) {
    if (words[at]!.gap === 'other') break;
    if (words[at]!.lower === 'that' && !words[at]!.capital) {
      // "in a way that", "the plan that": without an aside before it, a later "that" belongs to a noun.
      const aside = at === verb + 1 || frame === 'person' || PREPOSITIONS.has(words[verb + 1]!.lower) || ADVERBIAL.has(words[verb + 1]!.lower) || words[verb + 1]!.gap === 'comma';
      if (aside) return at + 1;
      break;
    }
  }
  if (next.gap !== 'blank') return -1;
  if (frame === 'object' || frame === 'as') {
    // Visits and trends highlight things too: a bare object counts only from somebody known to speak.
    const kind = speaker.actor === null ? undefined : scene.actors[speaker.actor]?.kind;
    const speaks = kind === 'person' || kind === 'organisation' || kind === undefined && !/^(?:it|this|that|which|who)$/i.test(speaker.text) && !/^under|^high/.test(words[verb]!.lower);
    if (PREPOSITIONS.has(next.lower) || !speaks) return -1;
    return words.length - verb > 3 ? verb + 1 : -1;
  }
  if (PREPOSITIONS.has(next.lower) || needsThat(words[verb]!.lower)) return -1;
  let start = verb + 1;
  if (frame === 'person') {
    const object = words[start]!;
    const mention = scene.startingAt.get(object.start);
    if (mention !== undefined) while (start < words.length && words[start]!.start < mention.span.end) start++;
    else if (object.lower === 'the' && words[start + 1] !== undefined && scene.startingAt.has(words[start + 1]!.start)) {
      const named = scene.startingAt.get(words[start + 1]!.start)!;
      while (start < words.length && words[start]!.start < named.span.end) start++;
    } else if (/^(?:him|her|them|us|me|it|you|reporters|journalists|lawmakers|investors|parliament|delegates|the)$/.test(object.lower)) start += object.lower === 'the' ? 2 : 1;
    else return -1;
  }
  if (words[start] === undefined || words[start]!.gap !== 'blank') return -1;
  for (let at = start + 1; at < words.length; at++) {
    if (FINITE.test(words[at]!.lower)) return start;
    if (at - start > 14) break;
  }
  return -1;
}

/** Where the clause ends before another participle of saying takes over: "…, adding that". */
function cutBefore(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 2; at < words.length; at++) {
    const word = words[at]!;
    if (word.gap !== 'blank' && !word.capital && (/ing$/.test(word.lower) && reportingFrame(word.lower) !== undefined || word.lower === 'according')) return words[at - 1]!.end;
  }
  return to;
}

/** True where nothing but a time or an occasion follows the verb. */
function closes(words: readonly Word[], verb: number): boolean {
  const left = words.length - 1 - verb;
  if (left === 0) return true;
  const next = words[verb + 1]!;
  return left <= 8 && next.gap === 'blank' && (/^(?:in|on|at|to|via|during|after)$/.test(next.lower) || ADVERBIAL.has(next.lower));
}

/** "X arrived on Monday and said that …": the subject of the sentence goes on after "and". Undefined without that "and". */
export function coordinated(scene: Scene, words: readonly Word[], verb: number, sentence: number, found: readonly Quotation[]): Speaker | undefined {
  if (words[verb]!.gap !== 'blank') return undefined;
  let at = verb - 1;
  if (at > 0 && (/ly$/.test(words[at]!.lower) || /^(?:also|then|later|has|had)$/.test(words[at]!.lower))) at--;
  if (at < 1 || !/^(?:and|but)$/.test(words[at]!.lower)) return undefined;
  return mainSubject(scene, words, at, sentence, found);
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

type Push = (from: number, end: number, speaker: Speaker, verb: string) => void;

function accordingTo(scene: Scene, words: readonly Word[], at: number, sentence: number, to: number, push: Push): void {
  const speaker = phraseAfter(scene, words, at + 2, sentence);
  if (speaker === undefined) return;
  if (at === 0) {
    let next = at + 3;
    while (next < words.length && words[next]!.gap !== 'comma') next++;
    // Over an apposition: "According to X, a fellow at Y, the plan …" keeps its last comma before the clause.
    if (next < words.length && /^(?:a|an)$/.test(words[next]!.lower)) {
      let after = next + 1;
      while (after < words.length && words[after]!.gap !== 'comma') after++;
      if (after < words.length) next = after;
    }
    if (next < words.length) push(words[next]!.start, to, speaker, 'according to');
    return;
  }
  // "The envoy, according to X, was late.": what stands before is only the subject.
  const aside = at <= 4 && words[at]!.gap === 'comma' && words.slice(at + 3).some((word) => word.gap === 'comma' && (FINITE.test(word.lower) || /ed$/.test(word.lower)));
  push(words[0]!.start, aside ? to : words[at - 1]!.end, speaker, 'according to');
}

/** The phrase that starts at `at`, up to a comma, a stop or a verb. */
export function phraseAfter(scene: Scene, words: readonly Word[], at: number, sentence: number): Speaker | undefined {
  const first = words[at];
  if (first === undefined || at > 0 && first.gap === 'other') return undefined;
  let end = at;
  while (end + 1 < words.length && end - at < 12 && words[end + 1]!.gap === 'blank' && !words[end]!.possessive) {
    const next = words[end + 1]!;
    if (!next.capital && /^(?:and|who|that|which|as|while|when|after|but|on|during|because|if|told|said)$/.test(next.lower)) break;
    if (next.capital && /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(next.text)) break;
    end++;
  }
  const whole = readPhrase(scene, words, at, end, sentence);
  if (whole !== undefined) return whole;
  for (let stop = end - 1; stop >= at; stop--) {
    const mention = scene.endingAt.get(words[stop]!.end);
    if (mention !== undefined && mention.span.start >= first.start) return readPhrase(scene, words, at, stop, sentence);
  }
  return undefined;
}

/** Subject of the sentence for a participle after a comma: who spoke before in it, else its first name or pronoun. */
export function mainSubject(scene: Scene, words: readonly Word[], before: number, sentence: number, found: readonly Quotation[]): Speaker | undefined {
  const last = found[found.length - 1];
  if (last !== undefined && last.sentence === sentence) return { actor: last.speaker, text: last.speakerText, from: 0 };
  for (let at = 0; at < before; at++) {
    const word = words[at]!;
    if (/^(?:he|she)$/.test(word.lower)) return readPhrase(scene, words, at, at, sentence);
    const mention = scene.startingAt.get(word.start);
    if (mention === undefined || mention.actor < 0) continue;
    const kind = scene.actors[mention.actor]?.kind;
    if (kind !== 'person' && kind !== 'organisation') continue;
    let end = at;
    while (end + 1 < words.length && words[end + 1]!.start < mention.span.end) end++;
    if (words[end]!.possessive) continue;
    return readPhrase(scene, words, at, end, sentence);
  }
  return undefined;
}
