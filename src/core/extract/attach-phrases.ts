import type { Figure, Sentence } from '../model';
import { singularOf } from './figures-noun';

/** Noun phrases around a figure, found by word lists: what it measures, in the document's own words. */

/** Verbs that join a quantity to its subject in news; the last one before the figure ends the subject. */
const VERB =
  /[\s,](?:is|was|were|are|be|been|being|stood|stands|standing|reach(?:ed|es|ing)?|hits?|hitting|total(?:s|led|ed|ling|ing)?|amount(?:s|ed|ing)|came|comes|coming|rose|rising|fell|falling|grew|grows|growing|increas(?:ed|ing)|decreas(?:ed|ing)|dropped|climbed|climbs|jumped|jumps|reveal(?:s|ed)?|show(?:s|ed|n)?|worth|valued|estimated|recorded|posted|posts|exceed(?:s|ed|ing)?|topp(?:ed|ing)|remain(?:s|ed)|account(?:s|ed|ing)|has|had|have|made|makes?|represent(?:s|ed|ing)?|costing|averag(?:ed|es|ing)|declin(?:ed|ing)|surged|slipped|soared|plunged|expanded|contracted|shrank|slowed|edged|held|holds|contains?|cover(?:s|ed|ing)?|spans?|measur(?:es|ed|ing)|weigh(?:s|ed|ing)|killed|kills|injured|lost|won|paid|pays|spent|spend|spends|invested|invest|bought|sold|sells?|exported|imported|produced|produces|employ(?:s|ed)|serv(?:es|ed)|received|receives|attracted|raised|raises|pledged|approved|allocated|expects?|said|says|will|would|could|may|might|should|can|did|does|do|became|becomes|comprises?|accommodates?|generates?|generated|consum(?:es|ed)|landed|caught|harvested|marks?|marked|saw|sees|sent|sends|earned|earns|planted|opened|closed|added|adds|took|takes|left|lasted|lasts|equals?|went|goes|doubled|tripled|halved)(?=\s)/giu;

/** Words that are verbs here only where no clear verb stands before the figure ("Norway exports 70%", but "cod exports reached"). */
const NOUN_OR_VERB = /\s(?:exports?|imports?|costs?|falls?|rises?|increases?|decreases?|declines?|forecasts?|records?|drops?|cuts?|grow)(?=\s)/giu;

/** Where a new clause begins inside a sentence. */
const CLAUSE =
  /;\s|:\s|\s[–—-]{1,2}\s|,\s(?=(?:while|whereas|but|which|who|whose|where|when|although|though|dwarfed|compared|followed|up\sfrom|down\sfrom|against|versus|with|and\s(?:the|its|a|that|it|they|he|she)\b|as\b|so\b|yet\b|because|since|after|before|despite)\b)|\s(?=(?:while|whereas|although|compared\s(?:to|with)|but)\s)/giu;

export interface Clause {
  readonly start: number;
  readonly end: number;
}

/** The clauses of a sentence in order; together they cover it. */
export function clausesOf(prose: string, sentence: Sentence): Clause[] {
  const { start, end } = sentence.span;
  const text = prose.slice(start, end);
  const clauses: Clause[] = [];
  let from = start;
  for (const match of text.matchAll(CLAUSE)) {
    const at = start + match.index;
    if (at <= from) continue;
    clauses.push({ start: from, end: at });
    from = at + match[0].length;
  }
  clauses.push({ start: from, end });
  return clauses;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.-]*/uy;
const PHRASE_END =
  /^(?:is|was|were|are|be|been|has|had|have|will|would|could|may|might|should|can|that|which|who|whom|where|when|while|because|since|after|before|during|until|if|as|than|but|or|nor|so|yet|by|from|into|with|without|within|over|under|per|at|on|in|to|for|about|between|among|through|against|amid|despite|according|respectively|this|last|next|said|says|killed|injured|died|reported|came|rose|fell|remained|arrived|left|took|went|made|worth|were|did|does|do|not|also|each|compared|including|to|it|they|he|she|we|you|i|and)$/i;
const DETERMINER = /^(?:the|a|an|its|their|his|her|our|your|my|this|that|these|those|all|some|any|such|new|total|overall)$/i;

function wordsFrom(prose: string, at: number, to: number, most: number): { text: string; end: number } {
  let end = at;
  let start = -1;
  let count = 0;
  let from = at;
  while (count < most) {
    while (from < to && (prose.charCodeAt(from) <= 32 || prose.charCodeAt(from) === 0xa0 || (prose.charCodeAt(from) === 45 && count === 0))) from++;
    WORD.lastIndex = from;
    const match = WORD.exec(prose);
    if (match === null || WORD.lastIndex > to) break;
    const word = match[0].replace(/[.’'-]+$/, '');
    if (PHRASE_END.test(word) || (count > 0 && /[a-z]{3}ing$/.test(word))) break;
    if (start < 0 && DETERMINER.test(word)) {
      from = WORD.lastIndex;
      continue;
    }
    if (start < 0) start = from;
    end = from + word.length;
    from = WORD.lastIndex;
    count++;
    if (word.length !== match[0].length && !/^(?:\p{Lu}\.)+$/u.test(match[0])) break;
  }
  return start < 0 ? { text: '', end: at } : { text: prose.slice(start, end).replace(/\s+/g, ' '), end };
}

/** A phrase cut after the counted noun, since the words beyond it are the predicate ("17 people were", "two nations pledged"). */
function cutAt(phrase: { text: string; end: number }, unit: string): { text: string; end: number } {
  const words = phrase.text.split(' ');
  const index = words.findIndex((word) => singularOf(word) === unit || word.toLowerCase() === unit);
  const cut = index < 0 ? 0 : words.slice(index + 1).join(' ').length + (index + 1 < words.length ? 1 : 0);
  return { text: phrase.text.slice(0, phrase.text.length - cut), end: phrase.end - cut };
}

/** The noun phrase that starts at `at`, determiners left out, at most six words, with one "of" phrase; "" where none starts there. */
export function phraseAfter(prose: string, at: number, to: number, unit: string | null = null): string {
  const read = wordsFrom(prose, at, to, 6);
  const head = unit === null ? read : cutAt(read, unit);
  const of = /^\s{1,3}of\s{1,3}/i.exec(prose.slice(head.end, head.end + 8));
  if (head.text === '' || of === null || /\bof\b/i.test(head.text)) return head.text;
  const tail = wordsFrom(prose, head.end + of[0].length, to, 4);
  return tail.text === '' ? head.text : prose.slice(head.end - head.text.length, tail.end).replace(/\s+/g, ' ');
}

/** Whether the words right after a figure name what it measures: "80% of its arms imports", "$5 billion in aid", "a $5 billion contract". */
export function measureAfter(prose: string, figure: Figure, to: number): string {
  const at = figure.span.end;
  const of = /^\s{1,3}(?:of|in|worth\sof)\s{1,3}/i.exec(prose.slice(at, at + 14));
  if (of !== null) {
    const inside = /in/i.test(of[0]);
    const next = prose.slice(at + of[0].length, at + of[0].length + 2);
    if (inside && (/^(?:\d|\p{Lu})/u.test(next) || figure.kind === 'ratio')) return '';
    const phrase = phraseAfter(prose, at + of[0].length, to);
    return /^(?:year|month|week|day|quarter|half|first|second|third|fourth|early|late|mid|recent|past|total|years|months)\b/i.test(phrase) && inside ? '' : phrase;
  }
  const attributive = prose.charCodeAt(at) === 45 || /[\s(](?:an?|the|its|their|his|her|this|that)\s{1,3}(?:\p{Ll}+\s{1,3})?$/iu.test(prose.slice(Math.max(0, figure.span.start - 20), figure.span.start));
  if (figure.kind === 'count' || figure.kind === 'ordinal' || (attributive && /^[\s-][\p{L}]/u.test(prose.slice(at, at + 2)))) return phraseAfter(prose, at, to, figure.kind === 'count' || figure.kind === 'ordinal' ? figure.unit : null);
  return '';
}

const LEAD_IN = /^(?:of|out|at|then|later|there|currently|now|around|about|in|by|on|at|since|during|after|before|until|for|as|with|under|over|from|according|meanwhile|however|nevertheless|also|yet|still|overall|and|but|while|whereas|that)\b/i;
const SUBJECT_OPENING = /^(?:(?:and|but|while|whereas|that|when|where|although|though|because|as|so|yet|which|who|dwarfed\sby|compared\s(?:to|with)|followed\sby|against)\s{1,3})+/i;

/** No subject of news prose stands further from its figure than this; it also bounds the work in text without clauses. */
const REACH = 400;

/** The subject phrase of a clause before a figure: the words up to the last joining verb, lead-in phrases cut; "" where there is none. */
export function subjectBefore(prose: string, clause: Clause, figureStart: number): string {
  const text = prose.slice(Math.max(clause.start, figureStart - REACH), figureStart);
  // The first verb ends the subject; later ones belong to the predicate ("is expected to reach").
  const verb = [VERB, NOUN_OR_VERB].map((pattern) => [...text.matchAll(pattern)].find((match) => match.index > 2)?.index ?? -1).find((index) => index >= 0);
  const stop = verb ?? -1;
  if (stop < 0) return '';
  const parts = text.slice(0, stop).split(/,\s+/).map((part) => part.trim());
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = (parts[index] ?? '').replace(SUBJECT_OPENING, '');
    if (part !== '' && !LEAD_IN.test(part)) return trimmed(part);
  }
  return '';
}

/** A phrase without its determiners and possessor: "Vietnam’s trade with China" → "trade with China"; at most ten words. */
export function trimmed(phrase: string): string {
  let text = phrase.replace(/\s+/g, ' ').trim().replace(SUBJECT_OPENING, '');
  const possessive = /^(?:[\p{Lu}][\p{L}.’'-]*\s){0,3}[\p{L}.-]+(?:['’]s|s['’])\s/u.exec(text);
  if (possessive !== null && possessive[0].length < text.length) text = text.slice(possessive[0].length);
  const words = text.split(' ');
  while (words.length > 1 && DETERMINER.test(words[0] ?? '')) words.shift();
  return words.slice(-10).join(' ').replace(/[,;:(]+$/, '');
}
