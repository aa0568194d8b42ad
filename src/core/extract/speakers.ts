import type { ActorMention, LocalActor, RoleStatement, Sentence } from '../model';
import { plain } from './actors-runs';
import type { Word } from './actors-words';
import { foldName } from './names';
import { isOrganisationHead } from './organisations';
import { isRoleNoun } from './titles';

/** Who says something: the actor, or null, and the words used. */
export interface Speaker {
  readonly actor: number | null;
  readonly text: string;
  /** Index of the first word of the phrase in the words searched. */
  readonly from: number;
}

/** What resolving a speaker needs to know of the document. */
export interface Scene {
  readonly prose: string;
  readonly sentences: readonly Sentence[];
  readonly actors: readonly LocalActor[];
  readonly mentions: readonly ActorMention[];
  readonly roles: readonly RoleStatement[];
  /** Mentions by the offset of their end and of their start. */
  readonly endingAt: ReadonlyMap<number, ActorMention>;
  readonly startingAt: ReadonlyMap<number, ActorMention>;
  readonly bySentence: ReadonlyMap<number, readonly ActorMention[]>;
}

export function sceneOf(prose: string, sentences: readonly Sentence[], actors: readonly LocalActor[], mentions: readonly ActorMention[], roles: readonly RoleStatement[]): Scene {
  const endingAt = new Map<number, ActorMention>();
  const startingAt = new Map<number, ActorMention>();
  const bySentence = new Map<number, ActorMention[]>();
  for (const mention of mentions) {
    const list = bySentence.get(mention.sentence);
    if (list === undefined) bySentence.set(mention.sentence, [mention]);
    else list.push(mention);
    if (mention.form === 'demonym') continue;
    endingAt.set(mention.span.end, mention);
    startingAt.set(mention.span.start, mention);
  }
  return { prose, sentences, actors, mentions, roles, endingAt, startingAt, bySentence };
}

const ADVERBS = new Set('has have had also later then previously recently repeatedly once often never now still always first further again earlier just would will did already both all even separately instead meanwhile'.split(' '));
const PRONOUNS = new Set('he she they it we i you who'.split(' '));
const PREPOSITIONS = new Set('of to in at for from with on by between among about over during after'.split(' '));
const STOPS = new Set('that and but as while when because although though if so which where since after before or than whether said says is was are were be been has had have'.split(' '));
/** Nouns for people and texts that speak, beyond the role nouns and heads of bodies. */
const SPEAKING = new Set('official source expert analyst police authority people resident farmer worker protester campaigner supporter opponent lawmaker critic witness report study statement document letter filing survey poll spokesperson neighbour neighbor parent scientist team insider observer executive investor trader government kremlin ministry office company regulator union newspaper paper outlet media researcher leader side lawyer family staff crew'.split(' '));

/** Longest noun phrase, in words, that is read as a speaker. */
const LONGEST_SPEAKER = 14;

function isSpeaking(word: string): boolean {
  const singular = word.endsWith('ies') ? word.slice(0, -3) + 'y' : word.endsWith('s') ? word.slice(0, -1) : word;
  return SPEAKING.has(word) || SPEAKING.has(singular) || isRoleNoun(word) || isRoleNoun(singular) || isOrganisationHead(word);
}

/** The subject right before the verb at `verb`: a name, a pronoun, or a phrase for somebody who can speak. Undefined where none stands there. */
export function subjectBefore(scene: Scene, words: readonly Word[], verb: number, sentence: number): Speaker | undefined {
  let end = verb - 1;
  let comma = words[verb]!.gap === 'comma';
  while (end >= 0 && !comma && words[end + 1]!.gap === 'blank' && !words[end]!.capital && (ADVERBS.has(words[end]!.lower) || /ly$/.test(words[end]!.lower))) {
    comma = words[end]!.gap === 'comma';
    end--;
  }
  if (end < 0) return undefined;
  if (comma) {
    // Back over an apposition or aside: "X, a fellow at Y, said".
    for (let start = end; start > 0 && end - start < 24; start--) {
      if (words[start]!.gap === 'other') break;
      if (words[start]!.gap !== 'comma') continue;
      // "Ambassador to X, Name Surname, said": the comma opens the name itself.
      const own = scene.startingAt.get(words[start]!.start);
      if (own !== undefined && own.span.end === words[end]!.end && scene.actors[own.actor]?.kind === 'person') return readPhrase(scene, words, start, end, sentence);
      const aside = phraseEnding(scene, words, start - 1, sentence);
      // "X, in an article for Y, said": what opens with a preposition is an aside too.
      if (aside !== undefined && !PREPOSITIONS.has(words[phraseStart(words, start - 1)]!.lower)) return aside;
    }
    return phraseEnding(scene, words, end, sentence);
  }
  if (words[end + 1]!.gap !== 'blank' ) return undefined;
  return phraseEnding(scene, words, end, sentence);
}

/** The phrase that ends with the word at `end`, read as a speaker. */
export function phraseEnding(scene: Scene, words: readonly Word[], end: number, sentence: number): Speaker | undefined {
  const last = words[end];
  if (last === undefined || last.possessive) return undefined;
  return readPhrase(scene, words, phraseStart(words, end), end, sentence);
}

function phraseStart(words: readonly Word[], end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_SPEAKER && words[start]!.gap === 'blank') {
    const before = words[start - 1]!;
    if (!before.capital && (STOPS.has(before.lower) || PRONOUNS.has(before.lower))) break;
    start--;
  }
  return start;
}

/** Reads the words from `start` to `end` (inclusive) as a speaker. */
export function readPhrase(scene: Scene, words: readonly Word[], start: number, end: number, sentence: number): Speaker | undefined {
  const first = words[start];
  if (first === undefined || end < start) return undefined;
  const text = (from: number, to: number): string => scene.prose.slice(words[from]!.start, words[to]!.end).replace(/\s+/g, ' ');
  if (PRONOUNS.has(words[end]!.lower) && !(words[end]!.capital && end > start)) {
    const pronoun = words[end]!.lower;
    return { actor: pronoun === 'he' || pronoun === 'she' ? lastPerson(scene, words[end]!.start, sentence) : null, text: words[end]!.text, from: end };
  }
  // "In 2020 the company said": the phrase starts after what sets the scene.
  if (PREPOSITIONS.has(first.lower)) {
    let later = end;
    while (later > start && !/^(?:the|a|an|its|his|her|their)$/.test(words[later]!.lower)) later--;
    const mention = scene.endingAt.get(words[end]!.end);
    if (later === start && mention === undefined) return undefined;
    const named = mention === undefined ? later : Math.max(later, words.findIndex((word) => word.start >= mention.span.start));
    if (named > start) return words[named - 1]!.possessive || PREPOSITIONS.has(words[named - 1]!.lower) ? undefined : readPhrase(scene, words, named, end, sentence);
  }
  // "the BBC's director of sport Ada Quist": a person right behind the noun is who speaks.
  const person = scene.endingAt.get(words[end]!.end);
  if (person !== undefined && person.span.start > first.start && scene.actors[person.actor]?.kind === 'person') {
    const named = words.findIndex((word) => word.start === person.span.start);
    if (named > start && words[named]!.gap === 'blank' && !words[named - 1]!.possessive && !PREPOSITIONS.has(words[named - 1]!.lower) && !/^(?:and|or|the|a|an)$/.test(words[named - 1]!.lower) && !(words[named - 1]!.capital && insideMention(scene, words[named - 1]!, sentence) && PREPOSITIONS.has(words[named - 2]?.lower ?? ''))) {
      const lead = leadOf(words, named, start);
      return { actor: person.actor, text: text(lead, end), from: lead };
    }
  }
  // The head stands before the first preposition, unless that preposition is inside a name.
  let cut = end;
  for (let at = start + 1; at < end; at++) {
    const inside = insideMention(scene, words[at]!, sentence);
    if (!words[at]!.capital && PREPOSITIONS.has(words[at]!.lower) && !inside) {
      cut = at - 1;
      break;
    }
  }
  const mention = scene.endingAt.get(words[cut]!.end);
  if (mention !== undefined && !words[cut]!.possessive) {
    const named = words.findIndex((word) => word.start === mention.span.start);
    const lead = leadOf(words, named < 0 ? cut : named, start);
    return { actor: mention.actor < 0 ? null : mention.actor, text: text(lead, cut), from: lead };
  }
  const noun = plain(words[cut]);
  if (!isSpeaking(noun)) return undefined;
  return { actor: first.lower === 'the' ? byRole(scene, noun, sentence) : null, text: text(start, end), from: start };
}

function insideMention(scene: Scene, word: Word, sentence: number): boolean {
  for (const mention of scene.bySentence.get(sentence) ?? []) {
    if (mention.span.start > word.start) return false;
    if (mention.span.end > word.start) return true;
  }
  return false;
}

/** A title in front of the name is part of how the speaker is worded. */
function leadOf(words: readonly Word[], named: number, start: number): number {
  let lead = named;
  while (lead > start && words[lead]!.gap === 'blank' && (words[lead - 1]!.capital || isRoleNoun(plain(words[lead - 1])))) lead--;
  return lead;
}

/** The person a role noun stands for, or the body named by its head, where only one can be meant; null otherwise. */
function byRole(scene: Scene, noun: string, sentence: number): number | null {
  const holders = new Set<number>();
  for (const role of scene.roles) {
    if (role.sentence > sentence) continue;
    if (foldName(role.text).split(' ').includes(noun)) holders.add(role.actor);
  }
  if (holders.size === 1) return [...holders][0]!;
  if (holders.size > 1) return null;
  const bodies = new Set<number>();
  for (const mention of scene.mentions) {
    if (mention.sentence > sentence || mention.actor < 0) continue;
    const actor = scene.actors[mention.actor];
    if (actor?.kind === 'organisation' && foldName(actor.name).split(' ').includes(noun)) bodies.add(mention.actor);
  }
  return bodies.size === 1 ? [...bodies][0]! : null;
}

/** How far back a pronoun reaches, in sentences. */
const REACH = 6;

/** The person a "he" or "she" at `offset` most likely means: the last sentence's first person who is not a possessor, else any in it. */
function lastPerson(scene: Scene, offset: number, sentence: number): number | null {
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at--) {
    let possessor: number | null = null;
    for (const mention of scene.bySentence.get(at) ?? []) {
      if (mention.actor < 0 || mention.span.end > offset) continue;
      if (scene.actors[mention.actor]?.kind !== 'person') continue;
      if (!/^['’]s?(?:\s|$)/.test(scene.prose.slice(mention.span.end, mention.span.end + 3))) return mention.actor;
      possessor ??= mention.actor;
    }
    if (possessor !== null) return possessor;
  }
  return null;
}
