import type { Span } from '../model';
import type { Scene } from './speakers';

/** How far back a pronoun reaches, in sentences. */
const REACH = 6;

/** The person a "he" or "she" at `offset` most likely means; whom somebody speaks of within quotation marks is rarely the one who speaks. */
export function lastPerson(scene: Scene, offset: number, sentence: number, pronoun: string): number | null {
  return personBefore(scene, offset, sentence, pronoun, true) ?? (scene.quoted.length > 0 ? personBefore(scene, offset, sentence, pronoun, false) : null);
}

const SPOKE = /^\s(?:said|says|added|told)\b/;
/** How many sentences before a possessor somebody is still looked for. */
const POSSESSOR_REACH = 2;

/** The last sentence's first person who is not a possessor, else any in it; `outside` leaves out names in marks. */
function personBefore(scene: Scene, offset: number, sentence: number, pronoun: string, outside: boolean): number | null {
  const other = pronoun === 'he' ? scene.women : pronoun === 'she' ? scene.men : undefined;
  let possessor: number | null = null;
  let possessed = 0;
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at--) {
    let first: number | null = null;
    for (const mention of scene.bySentence.get(at) ?? []) {
      if (mention.actor < 0 || mention.span.end > offset) continue;
      if (scene.actors[mention.actor]?.kind !== 'person' || other?.has(mention.actor) === true) continue;
      if (outside && isQuoted(scene, mention.span)) continue;
      // Who spoke in a sentence before goes on speaking.
      if (at < sentence && SPOKE.test(scene.prose.slice(mention.span.end, mention.span.end + 9))) return mention.actor;
      if (first !== null) continue;
      if (!/^['’]s?(?:\s|$)/.test(scene.prose.slice(mention.span.end, mention.span.end + 3))) {
        first = mention.actor;
        continue;
      }
      if (possessor === null) possessed = at;
      possessor ??= mention.actor;
    }
    if (first !== null) return first;
    // Whose brother was hurt speaks less often than who was named a sentence or two before.
    if (possessor !== null && at <= possessed - POSSESSOR_REACH) return possessor;
  }
  return possessor;
}

/** True for a span within quotation marks. */
function isQuoted({ quoted }: Scene, span: Span): boolean {
  for (let at = quoted.length - 1; at >= 0; at--) {
    const { start, end } = quoted[at]!;
    if (end <= span.start) return false;
    if (start <= span.start && span.end <= end) return true;
  }
  return false;
}
