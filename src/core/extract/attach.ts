import type { ActorMention, Figure, LocalActor, Sentence, Span } from '../model';
import { clausesOf, measureAfter, phraseAfter, subjectBefore, trimmed, type Clause } from './attach-phrases';
import { pairRespectively, type Pairing } from './attach-respectively';

/** A sentence with more figures than this is a table or a list of results, which no clause governs; it also bounds the work. */
const MOST_FIGURES = 40;

const TIMES = new Set(['date', 'year', 'decade', 'period']);

/**
 * Fills in what each figure measures, for whom and when, from the words of its own sentence. `mentions` must be in order;
 * actors come in order of closeness, those joined to the figure by "between", "of" or a possessive first. Figures without
 * mentions near them stay with no actors.
 */
export function attachFigures(
  prose: string,
  sentences: readonly Sentence[],
  figures: readonly Figure[],
  mentions: readonly ActorMention[],
  actors: readonly LocalActor[],
): Figure[] {
  const bySentence = new Map<number, ActorMention[]>();
  for (const mention of mentions) {
    if (mention.actor < 0 || mention.actor >= actors.length) continue;
    const list = bySentence.get(mention.sentence);
    if (list === undefined) bySentence.set(mention.sentence, [mention]);
    else list.push(mention);
  }
  const attached: Figure[] = [];
  for (let at = 0; at < figures.length; ) {
    const index = figures[at]?.sentence ?? 0;
    let end = at;
    while (end < figures.length && figures[end]?.sentence === index) end++;
    const sentence = sentences[index];
    const group = figures.slice(at, end);
    attached.push(...(sentence === undefined || group.length > MOST_FIGURES ? group : attachInSentence(prose, sentence, group, bySentence.get(index) ?? [])));
    at = end;
  }
  return attached;
}

function attachInSentence(prose: string, sentence: Sentence, figures: readonly Figure[], mentions: readonly ActorMention[]): Figure[] {
  const clauses = clausesOf(prose, sentence);
  const pairs = pairRespectively(prose, sentence, figures, mentions);
  const times = figures.filter((figure) => TIMES.has(figure.kind));
  return figures.map((figure) => {
    const at = clauses.findIndex((clause) => figure.span.start < clause.end);
    const clause = clauses[at] ?? { start: sentence.span.start, end: sentence.span.end };
    const pair = pairs.get(figure);
    return {
      ...figure,
      measures: pair?.measures ?? measureOf(prose, figure, figures, clause, clauses[at - 1], sentence.span),
      actors: actorsOf(prose, figure, clauses, at, mentions, pair),
      when: TIMES.has(figure.kind) ? null : whenOf(prose, figure, figures, times, clause),
    };
  });
}

function measureOf(prose: string, figure: Figure, figures: readonly Figure[], clause: Clause, previous: Clause | undefined, span: Span): string {
  if (figure.kind === 'score') return '';
  const after = measureAfter(prose, figure, clause.end);
  if (after !== '' || TIMES.has(figure.kind)) return after;
  if (/\bmagnitude\s$/i.test(prose.slice(Math.max(span.start, figure.span.start - 10), figure.span.start))) return 'magnitude';
  const bracketed = /([\p{L}][\p{L}’'-]*(?:\s[\p{Ll}][\p{L}’'-]*){0,2})\s?\($/u.exec(prose.slice(Math.max(span.start, figure.span.start - 80), figure.span.start));
  const beforeBracket = bracketed === null ? undefined : figures.find((other) => other !== figure && figure.span.start - other.span.end >= 0 && figure.span.start - other.span.end < 3);
  // "50 miles (80 km)" says one thing twice.
  if (beforeBracket !== undefined) return measureOf(prose, beforeBracket, figures, clause, previous, span);
  if (bracketed !== null) return (bracketed[1] ?? '').replace(/^(?:and|or|of|the)\s/, '');
  const subject = subjectBefore(prose, clause, figure.span.start);
  if (subject !== '' && !/^(?:which|who|that|it|they|he|she|we|this)$/i.test(subject)) return subject;
  // A relative clause measures what stands before it; a figure later in a list or comparison keeps the head of the first.
  if (previous !== undefined) {
    const lead = prose.slice(previous.start, previous.end);
    if (/^(?:which|who|whose)\b/i.test(prose.slice(clause.start, clause.start + 6))) return lastPhrase(lead);
    const first = figures.find((other) => other.span.start >= previous.start && other.span.start < previous.end && !TIMES.has(other.kind));
    return subjectBefore(prose, previous, first?.span.start ?? previous.end);
  }
  return figure.kind === 'duration' || figure.kind === 'age' ? '' : phraseAfter(prose, figure.span.end, clause.end);
}

/** The noun phrase a relative clause follows: what stands after the clause's opening words, possessor cut. */
function lastPhrase(clause: string): string {
  const parts = clause.split(/,\s+/);
  return trimmed(parts[parts.length - 1] ?? '');
}

const GAP_STOPS = /[;:]|\b(?:while|whereas|compared|versus|against)\b/i;

/** A time as `when` states it: a decade as the period of its ten years. A date without its year says too little to tell two statements apart. */
function iso(time: Figure): string | null {
  if (typeof time.value === 'number') return `${time.value}/${time.value + 9}`;
  return typeof time.value === 'string' && !time.value.startsWith('--') ? time.value : null;
}

/** The date that governs a figure: joined right after it, else one its clause shares, else the sentence's only one. */
function whenOf(prose: string, figure: Figure, figures: readonly Figure[], times: readonly Figure[], clause: Clause): string | null {
  const owner = (time: Figure): Figure | undefined => {
    let best: Figure | undefined;
    for (const other of figures) {
      if (TIMES.has(other.kind) || other.span.end > time.span.start) continue;
      const gap = prose.slice(other.span.end, time.span.start);
      if (gap.length <= 48 && !/[,;:]/.test(gap)) best = other;
    }
    return best;
  };
  const own = times.find((time) => owner(time) === figure);
  if (own !== undefined) return iso(own);
  const free = times.filter((time) => owner(time) === undefined || sharesList(prose, figure, owner(time) as Figure));
  const near = free.filter((time) => time.span.start >= clause.start && time.span.end <= clause.end);
  const pick = near[0] ?? (free.length === 1 ? free[0] : undefined);
  if (pick === undefined) return null;
  const before = pick.span.end <= figure.span.start;
  const gap = before ? prose.slice(pick.span.end, figure.span.start) : prose.slice(figure.span.end, pick.span.start);
  return GAP_STOPS.test(gap) || (!before && /\bfrom\b/i.test(gap)) ? null : iso(pick);
}

/** Figures of one list share its date: "12 tanks, 30 trucks and 500 troops in 2023". */
function sharesList(prose: string, figure: Figure, other: Figure): boolean {
  if (figure.span.end > other.span.start) return false;
  const gap = prose.slice(figure.span.end, other.span.start);
  return gap.length < 60 && /,|\band\b/.test(gap) && !/\b(?:from|to|while|compared|but|after|before)\b|;/i.test(gap);
}

/** Actors near a figure, closest first: a pair of "respectively", then those tied to it by words, then the clause, then the clause before. */
function actorsOf(prose: string, figure: Figure, clauses: readonly Clause[], at: number, mentions: readonly ActorMention[], pair: Pairing | undefined): number[] {
  const found: number[] = [];
  const add = (actor: number): void => {
    if (!found.includes(actor)) found.push(actor);
  };
  if (pair !== undefined) {
    add(pair.actor);
    pair.others.forEach(add);
    return found;
  }
  for (let index = at; index >= 0 && found.length === 0; index--) {
    const clause = clauses[index];
    if (clause === undefined) break;
    const inside = mentions.filter((mention) => mention.span.start >= clause.start && mention.span.end <= clause.end);
    const ranked = inside.map((mention) => ({ mention, rank: rankOf(prose, figure, mention) }));
    ranked.sort((a, b) => a.rank - b.rank || a.mention.span.start - b.mention.span.start);
    for (const { mention } of ranked) add(mention.actor);
  }
  return found;
}

/** Distance in characters, shortened for mentions that "between", "of", "for" or a possessive ties to the figure, lengthened across another figure's words. */
function rankOf(prose: string, figure: Figure, mention: ActorMention): number {
  const after = mention.span.start >= figure.span.end;
  const gap = after ? prose.slice(figure.span.end, mention.span.start) : prose.slice(mention.span.end, figure.span.start);
  const tied = after ? /\b(?:between|of|for|in)\s(?:the\s)?$|\bbetween\b[^,;]{0,40}\band\s(?:the\s)?$/i.test(gap) : /^['’]s?\s/.test(gap);
  return gap.length - (tied ? 60 : 0) + (/[;]/.test(gap) ? 200 : 0);
}
