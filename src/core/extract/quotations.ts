import type { ActorMention, Block, LocalActor, Quotation, RoleStatement, Sentence, Span } from '../model';
import { isBlank, isDigit } from '../text/chars';
import { bySpan } from '../text/spans';
import { type Word, wordsOf, wordsWithin } from './actors-words';
import { openersOf, type Quoted, quotedIn } from './quotation-marks';
import { reportedIn } from './quotations-reported';
import { reportingFrame } from './reporting-verbs';
import { type Scene, sceneOf, type Speaker, subjectBefore } from './speakers';
import { coordinated, mainSubject, phraseAfter } from './speakers-beside';

/** Up to so many words in marks are a term or scare quotes unless a reporting verb stands right at them. */
const TERM = 3;

/**
 * Direct quotations and reported statements of a document with their speakers, in order of position. Roles let "the ambassador" be
 * resolved; blocks keep headings out; `words` are those of each sentence, where they are known. Quoted words nobody is said to have spoken have no speaker and no verb.
 */
export function findQuotations(
  prose: string,
  sentences: readonly Sentence[],
  actors: readonly LocalActor[],
  mentions: readonly ActorMention[],
  more: { readonly roles?: readonly RoleStatement[]; readonly blocks?: readonly Block[]; readonly words?: readonly (readonly Word[])[] } = {},
): Quotation[] {
  const scene = sceneOf(prose, sentences, more.words ?? sentences.map((sentence) => wordsOf(prose, sentence)), actors, mentions, more.roles ?? []);
  // “Ada “Bo” Quist”: marks inside a name hold nobody's words.
  const nicknamed = mentions.filter(({ text }) => /\s[“‘"'].+[”’"']\s/.test(text));
  const openers = openersOf(prose);
  const found: Quotation[] = [];
  let carried: Quotation | undefined;
  for (let first = 0; first < sentences.length; ) {
    const block = sentences[first]!.block;
    let last = first;
    while (last + 1 < sentences.length && sentences[last + 1]!.block === block) last++;
    const kind = more.blocks?.[block]?.kind;
    if (kind !== 'heading' && kind !== 'code' && kind !== 'furniture' && kind !== 'front-matter') {
      const paragraph = { start: sentences[first]!.span.start, end: sentences[last]!.span.end };
      // The splitter may leave a closing mark outside the last sentence.
      while (paragraph.end < prose.length && /["”’»]/.test(prose[paragraph.end]!)) paragraph.end++;
      const quoted = quotedIn(prose, paragraph, openers).filter(({ start, end }) => !nicknamed.some(({ span }) => span.start < start - 1 && end + 1 < span.end));
      scene.quoted.push(...quoted);
      const direct = directIn(scene, quoted, paragraph, first, last, carried);
      carried = quoted.length > 0 && quoted[quoted.length - 1]!.open ? direct[direct.length - 1] : undefined;
      for (let sentence = first; sentence <= last; sentence++) {
        // Spoken words and their verb are one statement; what a report takes of a quotation's beginning is that quotation.
        const reported = reportedIn(scene, scene.words[sentence]!, sentence, quoted);
        if (reported.length === 0) continue;
        inherit(direct, reported);
        found.push(...reported.filter((one) => !direct.some((said) => said.verb !== '' && Math.abs(said.span.start - one.span.start) <= 1 && one.span.end - said.span.end < LEFT_OVER)));
      }
      carryOn(scene, direct);
      found.push(...direct);
    }
    first = last + 1;
  }
  return goOn(scene, found.sort(bySpan));
}

/** A report that goes on this far behind a quotation that opens it is more than that quotation: warned of “a long spring” if nothing is done. */
const LEFT_OVER = 12;

/** How many sentences after the last attribution a quotation on its own still goes on with its speaker. */
const GOES_ON = 2;

/** One person at work, whom the text does not name. */
const UNNAMED = /^(?:the|a|an|another|one)\s(?:[\p{L}-]+\s){0,4}(?:judge|doctor|neurologist|surgeon|expert|officer|lawyer|prosecutor|witness|spokesman|spokeswoman|teacher|neighbour|neighbor|resident|nurse|pilot|driver|farmer|detective|inspector|victim|woman|man|mother|father|official|analyst|scientist|researcher)$/iu;

/** Whole sentences in marks that nobody is named for go on with who spoke right before: news names a speaker once. */
function goOn(scene: Scene, found: Quotation[]): Quotation[] {
  let last: Quotation | undefined;
  for (const [at, one] of found.entries()) {
    // "…, the ministry said. …, it added."
    if (one.speaker === null && /^it$/i.test(one.speakerText) && last !== undefined && last.speaker !== null && one.sentence - last.sentence <= GOES_ON && scene.actors[last.speaker]?.kind !== 'person') found[at] = { ...one, speaker: last.speaker };
    // "The neurologist said …. He added …": he is who spoke right before, whom no name is known for.
    if (last !== undefined && last.speaker === null && one.sentence - last.sentence === 1 && /^(?:he|she)$/i.test(one.speakerText) && UNNAMED.test(last.speakerText)) found[at] = { ...one, speaker: null, speakerText: last.speakerText };
    if (one.verb !== '') last = last?.direct === false && one.direct && one.span.end <= last.span.end ? last : one;
    if (!one.direct || one.verb !== '' || last === undefined || one.speakerText !== '' || one.sentence - last.sentence > GOES_ON || last.speakerText === '') continue;
    const { start } = scene.sentences[one.sentence]!.span;
    if (one.span.start - start > 1 || !/[.!?…]$/.test(one.text) || one.text.split(' ').length <= TERM) continue;
    // Somebody else who acts in between may be the one who speaks.
    const between = (scene.bySentence.get(one.sentence - 1) ?? []).some((mention) => mention.actor !== last!.speaker && mention.actor >= 0 && scene.actors[mention.actor]?.kind === 'person' && mention.span.start > last!.span.end);
    if (between) continue;
    found[at] = { ...one, speaker: last.speaker, speakerText: last.speakerText, verb: last.verb };
    last = found[at];
  }
  return found;
}

/** Fragments in marks inside a reported clause are its speaker's words. */
function inherit(direct: Quotation[], reported: readonly Quotation[]): void {
  for (const [at, one] of direct.entries()) {
    if (one.verb !== '' || one.speakerText !== '') continue;
    const clause = reported.find(({ span }) => span.start <= one.span.start && one.span.end <= span.end + 1);
    if (clause !== undefined) direct[at] = { ...one, speaker: clause.speaker, speakerText: clause.speakerText, verb: clause.verb };
  }
}

/** How far apart two quotations stand that only a participle of saying and a few words part. */
const FEW_WORDS = 60;

/** “…”, adding: “…”, adding it was “…”: a participle of saying between two quotations leaves the speaker as he was. “A” if the rain lasts, but “B,” he said: who speaks the second spoke the first. */
function carryOn(scene: Scene, direct: Quotation[]): void {
  for (let at = 1; at < direct.length; at++) {
    const before = direct[at - 1]!;
    const one = direct[at]!;
    if (one.verb === '' && before.verb !== '' && one.span.start - before.span.end <= FEW_WORDS) {
      const participle = /^[^\p{L}.!?]*(\p{L}+ing)\b[^.!?;]*$/u.exec(scene.prose.slice(before.span.end, one.span.start))?.[1];
      if (participle !== undefined && reportingFrame(participle) !== undefined) direct[at] = { ...one, speaker: before.speaker, speakerText: before.speakerText, verb: participle };
    }
    if (before.verb === '' && before.speakerText === '' && one.verb !== '' && one.sentence === before.sentence && before.span.start - scene.sentences[before.sentence]!.span.start <= 1 && before.text.includes(' ')) {
      direct[at - 1] = { ...before, speaker: one.speaker, speakerText: one.speakerText, verb: one.verb };
    }
  }
}

interface Attribution {
  readonly speaker: Speaker;
  readonly verb: string;
}

function directIn(scene: Scene, quoted: readonly Quoted[], paragraph: Span, first: number, last: number, carried: Quotation | undefined): Quotation[] {
  const found: Quotation[] = [];
  for (const [order, span] of quoted.entries()) {
    const sentence = sentenceAt(scene, first, last, span.start);
    const text = scene.prose.slice(span.start, span.end);
    const words = wordCount(text);
    const floor = order === 0 ? paragraph.start : quoted[order - 1]!.end + 1;
    const ceiling = order + 1 < quoted.length ? quoted[order + 1]!.start - 1 : paragraph.end;
    let attribution = attributionAfter(scene, span, ceiling, first, last) ?? attributionBefore(scene, span, floor, sentence, words);
    const before = found[order - 1];
    if (attribution === undefined && order === 0 && carried !== undefined && span.start - paragraph.start <= 2) {
      attribution = { speaker: { actor: carried.speaker, text: carried.speakerText, from: 0 }, verb: carried.verb };
    }
    // “A,” he said. “B.”: what opens its own sentence right after an attributed quotation goes on with the same speaker.
    if (attribution === undefined && before !== undefined && (before.verb !== '' || before.speaker !== null) && (words > TERM || words > 1 && /^\p{Lu}.*[.!?]$/u.test(text)) && continues(scene, before.span.end, span.start, found[order - 1]!)) {
      attribution = { speaker: { actor: before.speaker, text: before.speakerText, from: 0 }, verb: before.verb };
    }
    found.push({
      span: { start: span.start, end: span.end },
      text,
      sentence,
      direct: true,
      speaker: attribution?.speaker.actor ?? null,
      speakerText: attribution?.speaker.text ?? '',
      verb: attribution?.verb ?? '',
    });
  }
  return found;
}

/** Stretches between blanks that hold a letter or digit. */
function wordCount(text: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) inside = false;
    else if (!inside && isWordUnit(text, at, code)) {
      inside = true;
      words++;
    }
  }
  return words;
}

/** A letter or digit, or the first unit of one. */
function isWordUnit(text: string, at: number, code: number): boolean {
  if (code < 128) return isDigit(code) || (code | 32) >= 97 && (code | 32) <= 122;
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at)!));
}

function sentenceAt(scene: Scene, first: number, last: number, offset: number): number {
  for (let at = last; at > first; at--) if (scene.sentences[at]!.span.start <= offset) return at;
  return first;
}

function continues(scene: Scene, from: number, to: number, before: Quotation): boolean {
  const between = scene.prose.slice(from + 1, to - 1);
  if (between.length > 160) return false;
  // Either the attribution alone stands between, ending in a stop or comma, or a mere "and".
  const opensSentence = /[.,:;—–]\s*$/.test(between) || /^\s*$/.test(between);
  return (opensSentence && (between.includes(before.speakerText) || between.trim().length < 3)) || /^\s*(?:and|but|or)\s*$/.test(between);
}

/** “…,” said X · “…,” X said. */
function attributionAfter(scene: Scene, span: Quoted, ceiling: number, first: number, last: number): Attribution | undefined {
  if (span.open) return undefined;
  const closing = scene.prose[span.end - 1] ?? '';
  let start = span.end + 1;
  const comma = scene.prose[start] === ',';
  if (comma) start++;
  while (start < ceiling && /\s/.test(scene.prose[start]!)) start++;
  if (start >= ceiling || !(comma || /[,?!…—–-]/.test(closing) || closing === '.' && /\p{Ll}/u.test(scene.prose[start]!))) {
    // A fragment may still be followed by its verb: “a mistake” is how X described it — left to the words before.
    return undefined;
  }
  const sentence = sentenceAt(scene, first, last, start);
  const end = Math.min(ceiling, scene.sentences[sentence]!.span.end);
  const words = wordsWithin(scene.prose, scene.words[sentence]!, start, end);
  if (words[0]?.lower === 'according' && words[1]?.lower === 'to') {
    const speaker = phraseAfter(scene, words, 2, sentence);
    return speaker === undefined ? undefined : { speaker, verb: 'according to' };
  }
  for (let at = 0; at < Math.min(words.length, 26); at++) {
    const word = words[at]!;
    if (word.capital && (at > 0 || scene.startingAt.has(word.start))) continue;
    const frame = reportingFrame(word.lower);
    if (frame === undefined || word.lower.endsWith('ing')) continue;
    if (at <= 1) {
      const after = phraseAfter(scene, words, at + 1, sentence);
      if (at === 0 || /ly$|^later$|^also$/.test(words[0]!.lower)) {
        if (after !== undefined) return { speaker: after, verb: word.lower };
        const whoever = words[at + 1];
        if (whoever !== undefined && /^(?:another|one|others|some|many)$/.test(whoever.lower)) return { speaker: { actor: null, text: whoever.text, from: at + 1 }, verb: word.lower };
        if (at === 0) return undefined;
      }
    }
    const subject = subjectBefore(scene, words, at, sentence, true);
    if (subject !== undefined && (subject.from <= 1 || words.slice(1, subject.from).every((inner) => inner.gap !== 'other'))) return { speaker: subject, verb: word.lower };
    if (at > 12) break;
  }
  return manner(scene, words, sentence);
}

/** “…,” he deadpanned · “…,” Ada Quist mused: right behind the marks any act of a person says how it was spoken. */
function manner(scene: Scene, words: readonly Word[], sentence: number): Attribution | undefined {
  const first = words[0];
  if (first === undefined) return undefined;
  const mention = scene.startingAt.get(first.start);
  const known = mention !== undefined && scene.actors[mention.actor]?.kind === 'person';
  let end = 0;
  if (known) while (end + 1 < words.length && words[end + 1]!.start < mention.span.end) end++;
  const verb = words[end + 1];
  if (verb === undefined || verb.gap !== 'blank' || verb.capital || !/ed$/.test(verb.lower) || !known && !/^(?:he|she)$/.test(first.lower)) return undefined;
  const speaker = subjectBefore(scene, words, end + 1, sentence, true);
  return speaker === undefined ? undefined : { speaker, verb: verb.lower };
}

/** X said: “…” · X said it was “…” · according to X, “…”. */
function attributionBefore(scene: Scene, span: Quoted, floor: number, sentence: number, size: number): Attribution | undefined {
  const start = Math.max(floor, scene.sentences[sentence]!.span.start);
  let from = start;
  let where = sentence;
  // “X warned: “…”” may be cut by the splitter before the mark.
  if (span.start - start <= 2 && sentence > 0 && /[:,]\s*$/.test(scene.prose.slice(Math.max(0, start - 3), span.start - 1)) && scene.sentences[sentence - 1]!.block === scene.sentences[sentence]!.block) {
    where = sentence - 1;
    from = Math.max(floor, scene.sentences[where]!.span.start);
  }
  const words = wordsWithin(scene.prose, scene.words[where]!, from, span.start - 1);
  const last = words.length - 1;
  if (last < 0) return undefined;
  const tail = scene.prose.slice(words[last]!.end, span.start - 1);
  for (let at = last; at >= 0; at--) {
    const word = words[at]!;
    const distance = last - at;
    if (word.lower === 'according' && words[at + 1]?.lower === 'to' && distance < 14) {
      const speaker = phraseAfter(scene, words, at + 2, where);
      if (speaker !== undefined) return { speaker, verb: 'according to' };
    }
    if (word.capital) continue;
    const frame = reportingFrame(word.lower);
    if (frame === undefined) continue;
    // "called the terms “rich”": behind an article the word is a noun.
    if (word.gap === 'blank' && /^(?:the|an?|its|his|her|their|these|those|this)$/.test(words[at - 1]?.lower ?? '')) continue;
    // "had agreed on principles that “…”": what was agreed on is nobody's words.
    if (/^agree/.test(word.lower) && /^(?:on|to|with|upon)$/.test(words[at + 1]?.lower ?? '')) continue;
    if (!near(words, at, distance, frame, size, tail)) continue;
    const passive = words[at + 1]?.lower === 'by' && /^(?:was|were|been|is|are|being)$/.test(words[at - 1]?.lower ?? '');
    const speaker = passive ? phraseAfter(scene, words, at + 2, where) : word.lower.endsWith('ing') ? mainSubject(scene, words, at, where, []) : subjectBefore(scene, words, at, where, at === last) ?? coordinated(scene, words, at, where, []);
    if (speaker !== undefined) return { speaker, verb: word.lower };
  }
  // "Ada Quist shrugged: “…”": any act of a person right before the colon.
  if (/^:\s*$/.test(tail) && !words[last]!.capital && /ed$/.test(words[last]!.lower)) {
    const speaker = subjectBefore(scene, words, last, where);
    if (speaker !== undefined && (speaker.actor !== null || /^(?:he|she)$/i.test(speaker.text))) return { speaker, verb: words[last]!.lower };
  }
  // Interview style, a name and a colon.
  if (/^:\s*$/.test(tail) && last < 6) {
    const mention = scene.endingAt.get(words[last]!.end);
    if (mention !== undefined && mention.actor >= 0) return { speaker: { actor: mention.actor, text: mention.text, from: last }, verb: '' };
  }
  return undefined;
}

/** True where the verb stands close enough to the marks for their length to be what was said. */
function near(words: readonly Word[], verb: number, distance: number, frame: string, size: number, tail: string): boolean {
  if (distance === 0 || /[,:]\s*$/.test(tail) && distance <= 12) return true;
  if (frame === 'as' || frame === 'object' || frame === 'quoting') return distance <= 10 && !words.slice(verb + 1).some((word) => word.gap === 'other');
  if (size <= TERM) return distance <= 2;
  return words.slice(verb + 1).every((word) => word.gap !== 'other');
}
