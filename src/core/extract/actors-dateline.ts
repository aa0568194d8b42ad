import type { ActorMention, Document, LocalActor, Span } from '../model';
import { isParticle } from './names';
import { foldName } from './names-compare';
import { isCountry, placeNamed } from './places';

/** No sentence: the dateline stands before the first one and is no part of what it says. */
const OUTSIDE = -1;

/** The places a dateline names ("LIMA, Peru —"), which readers count as mentions though no sentence holds them; actors found in the text are led to, others added. */
export function withDateline(document: Pick<Document, 'text' | 'metadata' | 'hidden'>, actors: readonly LocalActor[], mentions: readonly ActorMention[]): { actors: readonly LocalActor[]; mentions: readonly ActorMention[] } {
  const { place, origins } = document.metadata;
  if (place === undefined || origins.place !== 'dateline') return { actors, mentions };
  const all = [...actors];
  const own: ActorMention[] = [];
  for (const part of place.split(', ')) {
    const span = hiddenPlace(document, part, own[own.length - 1]?.span.end ?? 0);
    if (span === undefined) continue;
    const text = document.text.slice(span.start, span.end);
    const name = placeNamed(foldName(part)) ?? part.replace(/\p{L}+/gu, (word) => (isParticle(word.toLowerCase()) ? word.toLowerCase() : word));
    let actor = all.findIndex((other) => other.kind === 'place' && (foldName(other.name) === foldName(name) || other.aliases.some((alias) => foldName(alias) === foldName(part))));
    if (actor < 0) actor = all.push({ name, kind: 'place', aliases: [] }) - 1;
    own.push({ span, text, sentence: OUTSIDE, actor, form: isCountry(name) && /^(?:\p{Lu}\.)+$/u.test(text) ? 'acronym' : 'full' });
  }
  return own.length === 0 ? { actors, mentions } : { actors: all, mentions: [...own, ...mentions].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end) };
}

/** Where a hidden stretch of the text holds the words, whatever their capitals, from an offset on. */
function hiddenPlace({ text, hidden }: Pick<Document, 'text' | 'hidden'>, words: string, from: number): Span | undefined {
  for (const { start, end } of hidden) {
    if (end <= from) continue;
    const at = text.slice(Math.max(start, from), end).toLowerCase().indexOf(words.toLowerCase());
    if (at >= 0) return { start: Math.max(start, from) + at, end: Math.max(start, from) + at + words.length };
  }
  return undefined;
}
