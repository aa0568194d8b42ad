import type { ActorMention, LocalActor, RoleStatement, Sentence, Span } from '../model';
import { singleBlanks } from '../text/chars';
import { WordSieve } from '../text/word-sieve';
import { isTime, plain } from './actors-runs';
import { type Word, wordAt } from './actors-words';
import { foldName, isHonorific, isPostnominal } from './names';
import { isOrganisationHead } from './organisations';
import { isRoleNoun, isTitle } from './titles';
import { lastPerson } from './speakers-pronouns';
import { DEMONYM, ROLE_NOUN } from './word-kinds';
import { anyOf, like, plainly } from './word-tests';

const ADVERB = like(/ly$/);
const NO_SUBJECT_END = anyOf('is are was were be been being am get gets got getting not');
const DETERMINERS = anyOf('the a an its his her their');
const BEFORE_NAME = anyOf('and or the a an');
const ARTICLES = anyOf('a an the');
const OPENS_PHRASE = anyOf('a an the his her their its one another some many several most other others two three both few');
const PLURAL = like(/s$|^(?:people|women|men)$/);
const NOUN_SAY = new Set('final last more no any little much some greater bigger the a an their own'.split(' '));
const NO_NOUN = like(/^\d+$|ing$|ly$/);

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
  /** The words of each sentence. */
  readonly words: readonly (readonly Word[])[];
  readonly actors: readonly LocalActor[];
  readonly mentions: readonly ActorMention[];
  readonly roles: readonly RoleStatement[];
  /** Mentions by the offset of their end and of their start. */
  readonly endingAt: ReadonlyMap<number, ActorMention>;
  readonly startingAt: ReadonlyMap<number, ActorMention>;
  readonly bySentence: ReadonlyMap<number, readonly ActorMention[]>;
  /** The organisations with the words of their folded names, and the sentence that first names each. */
  readonly bodies: readonly Body[];
  /** The words of each role, folded; told on request. */
  readonly roleWords: () => readonly (readonly string[])[];
  /** Persons whose title or role somewhere says that they are men, or women. */
  readonly men: ReadonlySet<number>;
  readonly women: ReadonlySet<number>;
  /** The stretches in marks of the paragraphs read so far, in order. */
  readonly quoted: Span[];
}

interface Body {
  readonly actor: number;
  readonly name: string;
  readonly words: readonly string[];
  readonly since: number;
}

const OF_MEN = new Set('mr sir lord king prince señor herr monsieur spokesman chairman businessman congressman policeman fisherman actor father son brother husband uncle imam rabbi'.split(' '));
const OF_WOMEN = new Set('mrs ms miss dame lady queen princess madam spokeswoman chairwoman businesswoman congresswoman policewoman actress mother daughter sister wife aunt baroness duchess'.split(' '));
const TELLING = new WordSieve([...OF_MEN, ...OF_WOMEN]);
/** The longest of those words with its dot and blank. */
const LONGEST_TITLE = 16;

/** The word right before an offset, in lower case without its dot, where it may be one of those; "" for any other. */
function wordBefore(prose: string, at: number): string {
  if (prose.charCodeAt(at - 1) !== 32) return '';
  let start = at - 1;
  while (start > 0 && at - start < LONGEST_TITLE && prose.charCodeAt(start - 1) !== 32) start--;
  const end = prose.charCodeAt(at - 2) === 46 ? at - 2 : at - 1;
  return end > start && TELLING.mayBe(prose, start, end) ? prose.slice(start, end).toLowerCase() : '';
}

/** The scene of a text, with no stretch in marks read yet; `words` are those of each sentence, and all offsets are UTF-16 ones of the prose. */
export function sceneOf(prose: string, sentences: readonly Sentence[], words: readonly (readonly Word[])[], actors: readonly LocalActor[], mentions: readonly ActorMention[], roles: readonly RoleStatement[]): Scene {
  const endingAt = new Map<number, ActorMention>();
  const startingAt = new Map<number, ActorMention>();
  const bySentence = new Map<number, ActorMention[]>();
  const men = new Set<number>();
  const women = new Set<number>();
  const since = new Map<number, number>();
  for (const mention of mentions) {
    if (!since.has(mention.actor)) since.set(mention.actor, mention.sentence);
    const before = wordBefore(prose, mention.span.start);
    if (OF_MEN.has(before)) men.add(mention.actor);
    else if (OF_WOMEN.has(before)) women.add(mention.actor);
    const list = bySentence.get(mention.sentence);
    if (list === undefined) bySentence.set(mention.sentence, [mention]);
    else list.push(mention);
    if (mention.form === 'demonym') continue;
    endingAt.set(mention.span.end, mention);
    startingAt.set(mention.span.start, mention);
  }
  const bodies: Body[] = [];
  for (const [actor, sentence] of since) {
    const body = actors[actor];
    if (body?.kind !== 'organisation') continue;
    const name = foldName(body.name);
    bodies.push({ actor, name, words: name.split(' '), since: sentence });
  }
  let split: string[][] | undefined;
  const roleWords = (): string[][] => (split ??= roles.map((role) => foldName(role.text).split(' ')));
  return { prose, sentences, words, actors, mentions, roles, bodies, roleWords, endingAt, startingAt, bySentence, men, women, quoted: [] };
}

const ADVERBS = anyOf('has have had also later then previously recently repeatedly once often never now still always first further again earlier just would will did already both all even separately instead meanwhile');
const PRONOUNS = anyOf('he she they it we i you who');
const PREPOSITIONS = anyOf('of to in at for from with on by between among about over during after');
const STOPS = anyOf('that and but as while when because although though if so which where since after before or than whether said says is was are were be been has had have');
/** Nouns for people and texts that speak, beyond the role nouns and heads of bodies. */
const SPEAKING = new Set('official source expert analyst police authority people resident farmer worker protester campaigner supporter opponent lawmaker critic witness report study statement document letter filing survey poll spokesperson neighbour neighbor parent scientist team insider observer executive investor trader government kremlin ministry office company regulator union newspaper paper outlet media researcher leader side lawyer family staff crew many others some another everyone most campaigner relative neighbour local tank broker trader dealer shareholder retailer manufacturer rebel'.split(' '));

/** Longest noun phrase, in words, that is read as a speaker. */
const LONGEST_SPEAKER = 14;

function isSpeaking(word: string): boolean {
  const singular = word.endsWith('ies') ? word.slice(0, -3) + 'y' : word.endsWith('s') ? word.slice(0, -1) : word;
  return SPEAKING.has(word) || SPEAKING.has(singular) || isRoleNoun(word) || isRoleNoun(singular) || isOrganisationHead(word);
}

const SPEAKERS = plainly(isSpeaking);
const CLOSE_TO = plainly((word) => /^(?:close|familiar|aware|briefed|opposed|involved|loyal|linked|present|based)$/.test(word));

/** Verbs that only somebody who speaks can have for a verb, so that any noun phrase before them is a speaker ("dealers said"). */
const SPOKEN = like(/^(?:sa(?:y|ys|id)|tells?|told|replie[sd]|mutter(?:s|ed)|whisper(?:s|ed)|exclaim(?:s|ed)|shout(?:s|ed)|complain(?:s|ed)?|insist(?:s|ed)|joke[sd]|quip(?:s|ped))$/);
/** Words that are no subject of a verb of saying. */
const NO_SUBJECT = like(/^(?:not|never|no|nor|it|this|that|these|those|there|which|what|as|so|to|too|such|like|be|been|being|is|are|was|were|am|of|in|on|at|for|with|from|by|about|how|why|where|me|him|her|them|us|you|the|a|an|can|could|will|would|may|might|must|should|shall|do|does|did|let|lets|or|just|only|don['’]t|won['’]t|can['’]t)$/);

/** The subject right before the verb at `verb`: a name, a pronoun, or a phrase for somebody who can speak; any noun phrase where the verb stands beside words in marks. Undefined where none stands there. */
export function subjectBefore(scene: Scene, words: readonly Word[], verb: number, sentence: number, quoted = false): Speaker | undefined {
  const known = knownSubject(scene, words, verb, sentence) ?? subjectOverAside(scene, words, verb, sentence);
  if (known !== undefined) return known.text.toLowerCase() === 'who' ? antecedent(scene, words, known.from, sentence) ?? known : known;
  return quoted || SPOKEN.holds(words[verb]) ? anySubject(scene, words, verb, sentence) : undefined;
}

/** "The Health Executive (HSE) said", "The council - which owns the site - said": the subject before brackets or dashes. */
function subjectOverAside(scene: Scene, words: readonly Word[], verb: number, sentence: number): Speaker | undefined {
  let last = verb - 1;
  while (last > 0 && words[last + 1]!.gap === 'blank' && ADVERBS.holds(words[last])) last--;
  if (last < 0 || words[last + 1]!.gap !== 'other') return undefined;
  const closing = scene.prose.slice(words[last]!.end, words[last + 1]!.start).trim();
  if (!/^(?:\),?|[-–—])$/.test(closing)) return undefined;
  for (let at = last; at > 0 && last - at < 24; at--) {
    if (words[at]!.gap !== 'other') continue;
    const opening = scene.prose.slice(words[at - 1]!.end, words[at]!.start).trim();
    if (opening === (closing.startsWith(')') ? '(' : closing)) return overBrackets(scene, words, at - 1, sentence, closing === '),');
  }
  return undefined;
}

/** The subject that ends before brackets at `end`; "X, head of the Board (MHB), said" names X in front of its own comma. */
function overBrackets(scene: Scene, words: readonly Word[], end: number, sentence: number, comma: boolean): Speaker | undefined {
  for (let start = end; comma && start > 0 && end - start < 16 && words[start]!.gap !== 'other'; start--) {
    if (words[start]!.gap !== 'comma') continue;
    const named = phraseEnding(scene, words, start - 1, sentence);
    if (named !== undefined && named.actor !== null && scene.actors[named.actor]?.kind === 'person') return named;
  }
  return phraseEnding(scene, words, end, sentence);
}

/** Index of the word before the "(" of brackets that close right before `at` with a comma: "Initiative (WTI), a charity"; -1 where none do. */
function beforeBrackets(scene: Scene, words: readonly Word[], at: number): number {
  if (scene.prose.slice(words[at - 1]!.end, words[at]!.start).trim() !== '),') return -1;
  for (let open = at - 1; open > 0 && at - open < 6; open--) if (scene.prose.charCodeAt(words[open]!.start - 1) === 40) return open - 1;
  return -1;
}

/** "X, who said": the name or phrase before "who", or undefined. */
function antecedent(scene: Scene, words: readonly Word[], who: number, sentence: number): Speaker | undefined {
  return who > 0 && words[who]!.gap !== 'other' ? phraseEnding(scene, words, who - 1, sentence) : undefined;
}

/** "an old ferryman muttered", "dealers said", "Labour said": a noun phrase nothing else is known of. */
function anySubject(scene: Scene, words: readonly Word[], verb: number, sentence: number): Speaker | undefined {
  // "The final say rests with the council."
  if (words[verb]!.lower === 'say' && NOUN_SAY.has(wordAt(words, verb - 1)?.lower ?? '')) return undefined;
  let end = verb - 1;
  while (end > 0 && words[end + 1]!.gap === 'blank' && !words[end]!.capital && ADVERBS.holds(words[end])) end--;
  const last = words[end];
  if (last === undefined || words[end + 1]!.gap !== 'blank' || last.possessive || NO_NOUN.holds(last) || NO_SUBJECT.holds(last) || words[verb + 1]?.lower === 'to' && words[verb]!.lower !== 'told') return undefined;
  const start = phraseStart(words, end);
  const opener = words[start]!;
  if (PREPOSITIONS.holds(opener) || end - start > 6) return undefined;
  if (!last.capital && !SPEAKERS.holds(opener) && !OPENS_PHRASE.holds(opener) && !PLURAL.holds(last)) return undefined;
  if (last.capital && (last.lower === 'i' || isTime(words, end))) return undefined;
  const actor = AGED.test(last.lower) ? lastPerson(scene, opener.start, sentence, '') : opener.lower === 'the' && !last.capital ? byRole(scene, plain(last), sentence) : null;
  return { actor, text: singleBlanks(scene.prose.slice(opener.start, last.end)), from: start };
}

/** "the 31-year-old": somebody named before. */
const AGED = /^\d{1,3}-year-old$/;
const AGED_PLAIN = plainly((word) => AGED.test(word));

function knownSubject(scene: Scene, words: readonly Word[], verb: number, sentence: number): Speaker | undefined {
  let end = verb - 1;
  let comma = words[verb]!.gap === 'comma';
  while (end >= 0 && !comma && words[end + 1]!.gap === 'blank' && !words[end]!.capital && (ADVERBS.holds(words[end]) || ADVERB.holds(words[end]))) {
    comma = words[end]!.gap === 'comma';
    end--;
  }
  // "Ada Quist MP said", "Ada Quist (Ind) said" has its own way: letters behind a name are no subject.
  if (end > 0 && words[end]!.gap !== 'other' && isPostnominal(words[end]!.text) && scene.actors[scene.endingAt.get(words[end - 1]!.end)?.actor ?? -1]?.kind === 'person') end--;
  // "Some of them were warned": the subject is who was told.
  if (end < 0 || NO_SUBJECT_END.holds(words[end])) return undefined;
  if (comma) {
    // Back over an apposition or aside: "X, a fellow at Y, said".
    for (let start = end; start > 0 && end - start < 24; start--) {
      if (words[start]!.gap === 'other') {
        const behind = beforeBrackets(scene, words, start);
        return behind < 0 ? phraseEnding(scene, words, end, sentence) : phraseEnding(scene, words, behind, sentence);
      }
      if (words[start]!.gap !== 'comma') continue;
      // "Ambassador to X, Name Surname, said": the comma opens the name itself.
      // … over its forms of address: "its president, Rev Ada Quist, said".
      let name = start;
      while (name < end && words[name]!.capital && (isHonorific(plain(words[name])) || isTitle(plain(words[name])))) name++;
      const own = scene.startingAt.get(words[name]!.start);
      if (own !== undefined && own.span.end === words[end]!.end && scene.actors[own.actor]?.kind === 'person') return readPhrase(scene, words, name, end, sentence);
      const aside = phraseEnding(scene, words, start - 1, sentence);
      // "X, in an article for Y, said": what opens with a preposition is an aside too.
      if (aside === undefined || PREPOSITIONS.holds(words[phraseStart(words, start - 1)])) continue;
      // "Ada Quist, a former officer, and now a fellow at Y, says": what stands in commas is said of the name before.
      const inner = words[aside.from]!;
      const named = aside.actor === null && inner.gap === 'comma' ? phraseEnding(scene, words, aside.from - 1, sentence) : undefined;
      return named !== undefined && named.actor !== null && (ARTICLES.holds(inner) || scene.actors[named.actor]?.kind === 'person') ? named : aside;
    }
    return phraseEnding(scene, words, end, sentence);
  }
  if (words[end + 1]!.gap !== 'blank' && !isPostnominal(words[end + 1]!.text)) return undefined;
  return phraseEnding(scene, words, end, sentence);
}

/** The phrase that ends with the word at `end`, read as a speaker. */
function phraseEnding(scene: Scene, words: readonly Word[], end: number, sentence: number): Speaker | undefined {
  const last = words[end];
  if (last === undefined || last.possessive) return undefined;
  return readPhrase(scene, words, phraseStart(words, end), end, sentence);
}

/** Index of the first word of the phrase that ends at `end`. */
export function phraseStart(words: readonly Word[], end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_SPEAKER && words[start]!.gap === 'blank') {
    const before = words[start - 1]!;
    // "Bars in Lund and Malmö": both are where the speakers are.
    const joined = before.lower === 'and' && words[start]!.capital && wordAt(words, start - 2)?.capital === true && PREPOSITIONS.holds(wordAt(words, start - 3));
    if (!before.capital && !joined && (STOPS.holds(before) || PRONOUNS.holds(before))) break;
    start--;
  }
  return start;
}

/** Reads the words from `start` to `end` (inclusive) as a speaker. */
export function readPhrase(scene: Scene, words: readonly Word[], start: number, end: number, sentence: number): Speaker | undefined {
  const first = words[start];
  if (first === undefined || end < start) return undefined;
  const text = (from: number, to: number): string => singleBlanks(scene.prose.slice(words[from]!.start, words[to]!.end));
  if (PRONOUNS.holds(words[end]) && !(words[end]!.capital && end > start)) {
    const pronoun = words[end]!.lower;
    return { actor: pronoun === 'he' || pronoun === 'she' ? lastPerson(scene, words[end]!.start, sentence, pronoun) : null, text: words[end]!.text, from: end };
  }
  // "In 2020 the company said": the phrase starts after what sets the scene.
  if (PREPOSITIONS.holds(first)) {
    let later = end;
    while (later > start && !DETERMINERS.holds(words[later])) later--;
    const mention = scene.endingAt.get(words[end]!.end);
    if (later === start && mention === undefined) return undefined;
    const named = mention === undefined ? later : Math.max(later, words.findIndex((word) => word.start >= mention.span.start));
    if (named > start) return words[named - 1]!.possessive || PREPOSITIONS.holds(words[named - 1]) ? undefined : readPhrase(scene, words, named, end, sentence);
  }
  // "the BBC's director of sport Ada Quist": a person right behind the noun is who speaks.
  const person = scene.endingAt.get(words[end]!.end);
  if (person !== undefined && person.span.start > first.start && scene.actors[person.actor]?.kind === 'person') {
    const named = words.findIndex((word) => word.start === person.span.start);
    if (named > start && words[named]!.gap === 'blank' && !words[named - 1]!.possessive && !PREPOSITIONS.holds(words[named - 1]) && !BEFORE_NAME.holds(words[named - 1]) && !(words[named - 1]!.capital && insideMention(scene, words[named - 1]!, sentence) && PREPOSITIONS.holds(words[named - 2]))) {
      const lead = leadOf(words, named, start);
      return { actor: person.actor, text: text(lead, end), from: lead };
    }
  }
  // The head stands before the first preposition, unless that preposition is inside a name.
  let cut = end;
  for (let at = start + 1; at < end; at++) {
    const inside = insideMention(scene, words[at]!, sentence);
    if (!words[at]!.capital && PREPOSITIONS.holds(words[at]) && !inside) {
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
  // "the Kenyan told reporters": somebody of that country, who was named before; not in "the Kenyan state broadcaster".
  if (first.lower === 'the' && !(words[end + 1]?.gap === 'blank' && NOUN_AS_WELL.holds(words[end + 1])) && end === start + 1 && words[end]!.capital && OF_A_LAND.holds(words[end]) && DEMONYM.holds(words[end])) return { actor: lastPerson(scene, first.start, sentence, ''), text: text(start, end), from: start };
  // "sources close to the talks", "a source familiar with the matter".
  const noun = cut > start && CLOSE_TO.holds(words[cut]) ? words[cut - 1] : words[cut];
  const aged = AGED_PLAIN.holds(noun);
  if (!SPEAKERS.holds(noun) && !aged) return undefined;
  if (aged) return { actor: lastPerson(scene, first.start, sentence, ''), text: text(start, end), from: start };
  if (first.weak && start < cut && STOPS.holds(first)) start++;
  return { actor: first.lower === 'the' ? byRole(scene, plain(noun), sentence) ?? (ABOUT.holds(noun) ? lastPerson(scene, first.start, sentence, '') : null) : null, text: text(start, end), from: start };
}

/** What reports of sport and the stage call the person they are about: "said the striker". */
const ABOUT = plainly((word) => /^(?:striker|forward|midfielder|defender|goalkeeper|keeper|winger|playmaker|full-back|left-back|right-back|centre-back|scrum-half|fly-half|flanker|hooker|batsman|bowler|all-rounder|seamer|spinner|golfer|swimmer|sprinter|cyclist|jockey|boxer|gymnast|rower|player|star|international|singer|actor|actress|comedian|presenter|novelist|guitarist|rapper)$/.test(word));

/** Verbs of saying in the form that no single person's verb has, and that nouns have. */
const NOUN_AS_WELL = anyOf('state report claim question comment note answer call demand charge study count warning order plan judge counsel reply request complaint');

/** Peoples' names that are one person's in the singular: "the Argentine", not "the French". */
const OF_A_LAND = like(/(?:[ia]n|tine|man|iard|ish-born|swede|dane|finn|pole|turk|croat|serb|scot|slovak|czech|slovene|basque|catalan|greek|thai|iraqi|israeli|pakistani|somali|bangladeshi|omani|kuwaiti|saudi)$/);

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
  while (lead > start && words[lead]!.gap === 'blank' && (words[lead - 1]!.capital || ROLE_NOUN.holds(words[lead - 1]))) lead--;
  while (lead < named && words[lead]!.weak && (STOPS.holds(words[lead]) || PREPOSITIONS.holds(words[lead]))) lead++;
  return lead;
}

/** Bodies of the public hand: "the company" is none of them. */
const PUBLIC = /(?:^| )(?:ministry|department|agency|authority|council|commission|committee|court|tribunal|parliament|congress|senate|assembly|police|army|navy|university|union|federation|party|board|bureau|institute|government|inspectorate|secretariat|press|news|times|post)(?: |$)/;
const FIRMS = new Set('company firm group maker manufacturer insurer lender retailer developer operator producer supplier startup start-up chipmaker carmaker brewer miner utility conglomerate business employer shipowner owner builder drugmaker planemaker shipbuilder'.split(' '));
const AIRLINES = /(?:^| )(?:air|airways|airlines?|aviation|jet|wings|fly)(?: |$)/;

/** The person a role noun stands for, or the body named by its head, where only one can be meant; null otherwise. */
function byRole(scene: Scene, noun: string, sentence: number): number | null {
  const bodies = bodiesOf(scene, noun, sentence);
  // "the center" is the Storm Center, not a specialist of it.
  if (bodies.size === 1 && isOrganisationHead(noun)) return [...bodies][0]!;
  const holders = new Set<number>();
  for (const [at, role] of scene.roles.entries()) if (role.sentence <= sentence && scene.roleWords()[at]!.includes(noun)) holders.add(role.actor);
  if (holders.size === 1) return [...holders][0]!;
  return holders.size === 0 && bodies.size === 1 ? [...bodies][0]! : null;
}

/** The bodies named so far whose name holds the noun; for "the company" and "the carrier" the firms and airlines. */
function bodiesOf(scene: Scene, noun: string, sentence: number): Set<number> {
  const bodies = new Set<number>();
  const firm = FIRMS.has(noun);
  const airline = noun === 'carrier' || noun === 'airline';
  for (const { actor, name, words, since } of scene.bodies) {
    if (since <= sentence && (words.includes(noun) || firm && !PUBLIC.test(name) || airline && AIRLINES.test(name))) bodies.add(actor);
  }
  return bodies;
}
