import type { Quotation } from '../model';
import type { Word } from './actors-words';
import { readPhrase, type Scene, type Speaker } from './speakers';
import { ROLE_NOUN, TITLE_MODIFIER } from './word-kinds';
import { anyOf, like } from './word-tests';

const ENDS_PHRASE = anyOf('and who that which as while when after but on during because if told said');
const PERSONS = anyOf('he she');
const ADVERB = like(/ly$/);
const BETWEEN = anyOf('also then later has had');
const CONJUNCTIONS = anyOf('and but');

/** The phrase that starts at `at`, up to a comma, a stop or a verb. */
export function phraseAfter(scene: Scene, words: readonly Word[], at: number, sentence: number): Speaker | undefined {
  const first = words[at];
  if (first === undefined || at > 0 && first.gap === 'other') return undefined;
  let end = at;
  while (end + 1 < words.length && end - at < 12 && (words[end + 1]!.gap === 'blank' || inOneName(scene, words[end]!, words[end + 1]!, sentence))) {
    const next = words[end + 1]!;
    if (!next.capital && ENDS_PHRASE.holds(next) && !joinsBodies(scene, words, end)) break;
    if (next.capital && /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(next.text)) break;
    end++;
  }
  const whole = readPhrase(scene, words, at, end, sentence);
  // "said their coach, Ada Quist": the name in commas behind the role.
  const comma = words[end + 1];
  const named = comma?.gap === 'comma' && comma.capital && whole?.actor === null ? scene.startingAt.get(comma.start) : undefined;
  const kind = named === undefined ? undefined : scene.actors[named.actor]?.kind;
  if (named !== undefined && (kind === 'person' || kind === 'organisation' && /^(?:the|its|their|his|her)$/.test(first.lower))) return { actor: named.actor, text: named.text, from: end + 1 };
  if (whole !== undefined) return whole;
  for (let stop = end - 1; stop >= at; stop--) {
    const shorter = readPhrase(scene, words, at, stop, sentence);
    if (shorter !== undefined) return shorter;
  }
  return undefined;
}

/** "the former Ashby and Lund striker": two bodies that somebody's calling goes on behind. */
function joinsBodies(scene: Scene, words: readonly Word[], end: number): boolean {
  if (words[end + 1]!.lower !== 'and' || !scene.endingAt.has(words[end]!.end)) return false;
  const second = words[end + 2] === undefined || words[end + 2]!.gap !== 'blank' ? undefined : scene.startingAt.get(words[end + 2]!.start);
  if (second === undefined || scene.actors[second.actor]?.kind === 'person') return false;
  let role = end + 3;
  while (role < words.length && words[role]!.start < second.span.end) role++;
  return words[role]?.gap === 'blank' && ROLE_NOUN.holds(words[role]);
}

/** Both words are of one name: only its nickname's marks part them. */
function inOneName(scene: Scene, left: Word, right: Word, sentence: number): boolean {
  return right.capital && (scene.bySentence.get(sentence) ?? []).some(({ span }) => span.start <= left.start && right.end <= span.end);
}

/** Subject of the sentence for a participle after a comma: who spoke before in it, else its first name or pronoun. */
export function mainSubject(scene: Scene, words: readonly Word[], before: number, sentence: number, found: readonly Quotation[]): Speaker | undefined {
  const last = found[found.length - 1];
  if (last !== undefined && last.sentence === sentence) return { actor: last.speaker, text: last.speakerText, from: 0 };
  for (let at = 0; at < before; at++) {
    const word = words[at]!;
    if (PERSONS.holds(word)) return readPhrase(scene, words, at, at, sentence);
    const mention = scene.startingAt.get(word.start);
    if (mention === undefined || mention.actor < 0) continue;
    const kind = scene.actors[mention.actor]?.kind;
    // A country that acts opens its sentence: "Moscow denies it, and says …".
    if (kind !== 'person' && kind !== 'organisation' && !(kind === 'place' && (at === 0 || word.gap === 'comma' && ACTS.holds(wordAfter(words, mention.span.end, at))))) continue;
    let end = at;
    while (end + 1 < words.length && words[end + 1]!.start < mention.span.end) end++;
    if (words[end]!.possessive) continue;
    return titled(scene, words, end + 1, before, sentence) ?? readPhrase(scene, words, at, end, sentence);
  }
  return undefined;
}

/** A verb that a government has: "On Monday, Hanoi gave the two …". */
const ACTS = like(/ed$|^(?:gave|said|told|sent|took|made|put|held|cut|set|has|had|will)$/);

function wordAfter(words: readonly Word[], end: number, at: number): Word | undefined {
  while (at < words.length && words[at]!.start < end) at++;
  return words[at];
}

/** "GNP Senator Ada Quist", "City chief executive Ada Quist": the person whose title goes on behind the body at whose end `at` stands. */
function titled(scene: Scene, words: readonly Word[], at: number, before: number, sentence: number): Speaker | undefined {
  for (let next = at; next < Math.min(before, at + 5) && words[next]!.gap === 'blank'; next++) {
    const mention = scene.startingAt.get(words[next]!.start);
    if (mention !== undefined && scene.actors[mention.actor]?.kind === 'person') {
      let end = next;
      while (end + 1 < words.length && words[end + 1]!.start < mention.span.end) end++;
      return words[end]!.possessive ? undefined : readPhrase(scene, words, next, end, sentence);
    }
    if (!words[next]!.capital && !ROLE_NOUN.holds(words[next]) && !TITLE_MODIFIER.holds(words[next])) return undefined;
  }
  return undefined;
}

/** "X arrived on Monday and said that …": the subject of the sentence goes on after "and". Undefined without that "and". */
export function coordinated(scene: Scene, words: readonly Word[], verb: number, sentence: number, found: readonly Quotation[]): Speaker | undefined {
  if (words[verb]!.gap !== 'blank') return undefined;
  let at = verb - 1;
  if (at > 0 && (ADVERB.holds(words[at]) || BETWEEN.holds(words[at]))) at--;
  if (at < 1 || !CONJUNCTIONS.holds(words[at])) return undefined;
  return mainSubject(scene, words, at, sentence, found);
}
