import type { ActorMention, Figure, LocalActor, Sentence, Span } from '../model';
import { isBlank, isUpper } from '../text/chars';
import { clausesOf, measureAfter, phraseAfter, type Clause } from './attach-phrases';
import { pairRespectively, pairTimes, type Pairing } from './attach-respectively';
import { headBefore, nounPhrase, subjectBefore } from './attach-subject';

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
  // A time of day says when within a day that stands elsewhere.
  const times = figures.filter((figure) => TIMES.has(figure.kind) && !/^\d\d:/.test(String(figure.value)));
  const timePairs = pairTimes(prose, sentence, figures, times);
  return figures.map((figure) => {
    const at = clauses.findIndex((clause) => figure.span.start < clause.end);
    const clause = clauses[at] ?? { start: sentence.span.start, end: sentence.span.end };
    const pair = pairs.get(figure);
    const paired = timePairs.get(figure);
    const { span, text, sentence: index, kind, value, unit, scale, bound } = figure;
    return {
      span, text, sentence: index, kind, value, unit, scale, bound,
      measures: pair?.measures ?? withoutActors(measureOf(prose, figure, figures, clause, clauses[at - 1], sentence.span), mentions),
      actors: actorsOf(prose, figure, clauses, at, mentions, pair),
      when: TIMES.has(figure.kind) ? null : paired !== undefined ? iso(paired) : whenOf(prose, figure, figures, times, clause, sentence.span.start),
    };
  });
}

const TITLES = /\b(?:Mr|Mrs|Ms|Dr|Prof|Professor|President|Minister|Prime|Chancellor|Secretary|Sir|Lord|Lady|Chief|Captain|Governor|Mayor|Judge)\b\.?/g;

/** A measure that is nothing but the names and titles of actors measures nothing: they stand in `actors`. */
function withoutActors(measure: string, mentions: readonly ActorMention[]): string {
  if (!isUpper(measure.charCodeAt(0))) return measure;
  let rest = measure;
  for (const { text } of mentions) rest = rest.replace(text, '');
  return /\p{L}{3}/u.test(rest.replace(TITLES, '').replace(/\b(?:of|the|and|for|in|at)\b/g, '')) ? measure : '';
}

/** Openings of a clause whose figure goes on with the measure of the clause before: "…, up from £11bn in June". */
const GOES_ON = /^(?:up|down|compared|versus|against|followed|dwarfed|exceed|with|and|from|well|just|about|nearly|more|less|or|but|while\s(?:up|down)|[\d$€£¥])/i;

function measureOf(prose: string, figure: Figure, figures: readonly Figure[], clause: Clause, previous: Clause | undefined, span: Span): string {
  if (figure.kind === 'score') return '';
  const after = measureAfter(prose, figure, clause.end);
  if (after !== '' || TIMES.has(figure.kind)) return after;
  const before = prose.slice(Math.max(span.start, figure.span.start - 80), figure.span.start);
  if (/\bmagnitude\s$/i.test(before)) return 'magnitude';
  if (before.endsWith('(')) {
    const said = figures.find((other) => other !== figure && figure.span.start - other.span.end >= 0 && figure.span.start - other.span.end < 3);
    // "50 miles (80 km)" says one thing twice.
    if (said !== undefined) return measureOf(prose, said, figures, clause, previous, span);
    const bracketed = /([\p{L}][\p{L}’'-]*(?:\s[\p{Ll}][\p{L}’'-]*){0,2})\s?\($/u.exec(before);
    if (bracketed !== null) return nounPhrase(bracketed[1]!.replace(/^(?:and|or|of|the)\s/, ''));
  }
  const head = headBefore(prose, clause.start, figure.span.start);
  if (head !== '' || figure.kind === 'age') return head;
  if (figure.kind === 'ordinal') return '';
  const subject = subjectBefore(prose, clause.start, figure.span.start);
  if (subject !== '') return subject;
  // A relative clause measures what stands before it; a figure later in a comparison keeps the head of the first.
  if (previous !== undefined) {
    const opening = prose.slice(clause.start, clause.start + 12).trimStart();
    if (/^(?:which|whose)\b/i.test(opening)) return subjectBefore(prose, clause.start, figure.span.start) === '' && !/\b(?:is|are|was|were|stood|reached|totall?ed|rose|fell|grew|came|amounted|hit|cost)\b/.test(prose.slice(clause.start, figure.span.start)) ? '' : lastPhrase(prose.slice(previous.start, previous.end));
    const first = figures.find((other) => other.span.start >= previous.start && other.span.start < previous.end && !TIMES.has(other.kind));
    if (first !== undefined && GOES_ON.test(opening)) return measureOf(prose, first, figures, previous, undefined, span);
  }
  if (figure.kind === 'duration' || figure.kind === 'count') return '';
  const next = phraseAfter(prose, figure.span.end, clause.end);
  return /^\p{Ll}+ed$/u.test(next) ? '' : next;
}

/** The noun phrase a relative clause follows: what stands after the clause's opening words, possessor cut. */
function lastPhrase(clause: string): string {
  const parts = clause.split(/,\s+/);
  return nounPhrase(parts[parts.length - 1]!);
}

const GAP_STOPS = /[;:]|\b(?:while|whereas|compared|versus|against)\b/i;

/** A time as `when` states it: a decade as the period of its ten years. A date without its year says too little to tell two statements apart. */
function iso(time: Figure): string | null {
  if (typeof time.value === 'number') return `${time.value}/${time.value + 9}`;
  return typeof time.value === 'string' && !time.value.startsWith('--') ? time.value : null;
}

/** The date that governs a figure: joined right after it, else one its clause shares, else the sentence's only one. */
function whenOf(prose: string, figure: Figure, figures: readonly Figure[], times: readonly Figure[], clause: Clause, from: number): string | null {
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
  // A year before a noun dates the noun alone: "the 2012 murder", "the 2018 Winter Olympics".
  const free = times.filter((time) => (owner(time) === undefined || sharesList(prose, figure, owner(time) as Figure)) && measureAfter(prose, time, clause.end) === '');
  const near = free.filter((time) => time.span.start >= clause.start && time.span.end <= clause.end);
  const pick = near[0] ?? (free.length === 1 ? free[0] : undefined);
  if (pick === undefined) return null;
  const before = pick.span.end <= figure.span.start;
  const gap = before ? prose.slice(pick.span.end, figure.span.start) : prose.slice(figure.span.end, pick.span.start);
  if (GAP_STOPS.test(gap) || (!before && /\bfrom\b/i.test(gap))) return null;
  // Only a time that opens its sentence governs what comes after another verb: "In 2021 …", not "who won it in 2013 and has …".
  const opens = LEADING.test(prose.slice(Math.max(from, pick.span.start - 40), pick.span.start)) && pick.span.start - from < 40;
  return before && !opens && JOINED_VERB.test(gap) ? null : iso(pick);
}

const LEADING = /^(?:["“'‘]?(?:in|by|during|since|on|for|until|at|as\sof|from|between|through|throughout|earlier|late|early|and|but|also|meanwhile|then|the|end|of|last|,)\s?){0,5}$/i;
const JOINED_VERB = /\b(?:and|but|before|after|when|who|which|that|to)\s\p{Ll}/u;

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
  const open = isBlank(gap.charCodeAt(gap.length - 1));
  const tied = after ? open && /\b(?:between|of|for)\s(?:the\s)?$|\bbetween\b[^,;]{0,40}\band\s(?:the\s)?$/i.test(gap) : /^['’]s?\s/.test(gap);
  // What stands before the figure governs it sooner than what follows: "X is spending €900 million in Y".
  return gap.length - (tied ? 60 : 0) + (after && !tied ? (open && /\bin\s(?:the\s)?$/i.test(gap) ? 12 : 20) : 0) + (gap.includes(';') ? 200 : 0);
}
