import type { Figure, Sentence } from '../model';
import { isBlank, singleBlanks } from '../text/chars';
import { singularOf } from './figures-noun';

/** Noun phrases around a figure, found by word lists: what it measures, in the document's own words. */

/** Where a new clause begins inside a sentence. */
const CLAUSE =
  /;\s|:\s|\s[–—-]{1,2}\s|,\s(?=(?:while|whereas|but|which|who|whose|where|when|although|though|dwarfed|compared|followed|up\sfrom|down\sfrom|against|versus|with|and\s(?:the|its|a|that|it|they|he|she)\b|as\b|so\b|yet\b|because|since|after|before|despite)\b)|\s(?=(?:while|whereas|although|compared\s(?:to|with)|but)\s)/giu;

/** A clause of a sentence, from and to before UTF-16 offsets of the prose; the sign that parts two clauses belongs to neither. */
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
  CLAUSE.lastIndex = 0;
  for (let match = CLAUSE.exec(text); match !== null; match = CLAUSE.exec(text)) {
    const at = start + match.index;
    if (at <= from) continue;
    clauses.push({ start: from, end: at });
    from = at + match[0].length;
  }
  clauses.push({ start: from, end });
  return clauses;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.-]*/uy;
/** Words that end a noun phrase: verbs, prepositions, conjunctions, adverbs. Lower case. */
export const PREDICATE: ReadonlySet<string> = new Set(
  ('is was were are be been has had have will would could may might should can must that which who whom whose where when while because since after before during until if as than but or nor so yet by from into with without within over under per at on in to for about ' +
    'between among through against amid despite according respectively this last next said says killed injured died reported came rose fell remained arrived left took went made worth did does do not also each compared including it they he she we you i and ' +
    'of behind off out up down away ahead adrift later earlier ago higher lower now then still already almost again yesterday today tomorrow tonight only just even there here back across along around near toward towards upon onto via like unlike except plus minus ' +
    'versus inside outside above below beyond too well ever never once twice together apart no saw led told hit won lost gave began became sent put found held get got says shows showed comes goes takes makes gives gets became becoming annually yearly monthly weekly daily ' +
    'afterwards previously since whether why how what').split(' '),
);
/** A whole word, in any case, that opens a noun phrase and names nothing itself; "new" and "total" are among them. */
export const DETERMINER = /^(?:the|a|an|its|their|his|her|our|your|my|this|that|these|those|all|some|any|such|new|total|overall)$/i;

/** The word without dots, apostrophes and hyphens behind it. */
function withoutMarks(word: string): string {
  let end = word.length;
  for (let code = word.charCodeAt(end - 1); code === 46 || code === 45 || code === 39 || code === 0x2019; code = word.charCodeAt(end - 1)) end--;
  return end === word.length ? word : word.slice(0, end);
}

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
    const word = withoutMarks(match[0]);
    // After its first word a phrase goes into its predicate with a past tense: "persisted", "rejected".
    if (PREDICATE.has(word.toLowerCase()) || (count > 0 && (word.endsWith('g') || word.endsWith('d')) && /^\p{Ll}{2,}(?:[a-z]ing|[^e]ed|reed)$/u.test(word))) break;
    if (start < 0 && (DETERMINER.test(word) || /^(?:more|less|fewer|other)$/i.test(word))) {
      from = WORD.lastIndex;
      continue;
    }
    if (start < 0) start = from;
    end = from + word.length;
    from = WORD.lastIndex;
    count++;
    if (word.length !== match[0].length && !/^(?:\p{Lu}\.)+$/u.test(match[0])) break;
  }
  return start < 0 ? { text: '', end: at } : { text: singleBlanks(prose.slice(start, end)), end };
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
  return tail.text === '' ? head.text : singleBlanks(prose.slice(head.end - head.text.length, tail.end));
}

const OF = /^\s{1,3}(?:of|in|worth\sof)\s{1,3}/i;
/** Money goes "on" what it buys: "$5 million on roads". */
const OF_OR_ON = /^\s{1,3}(?:of|in|on|worth\sof)\s{1,3}/i;
const RATE = /\s{1,3}(?:(?:an?|per|every|each)\s{1,3}(?:year|month|week|day|hour|head|kilo|night|share|barrel|tonne|person)|annually)\b|-an?-(?:year|month|week|day|hour)\b/iy;

/** Past the rate after an amount: "£39,000 a year in benefits", "£26,000-a-year cap". */
function pastRate(prose: string, at: number): number {
  RATE.lastIndex = at;
  return (prose.charCodeAt(at) === 45 || isBlank(prose.charCodeAt(at))) && RATE.test(prose) ? RATE.lastIndex : at;
}

/** "a $5 billion contract", "26,000-a-year": a hyphen behind the figure or a determiner before it makes it say what its noun is. */
function isAttributive(prose: string, { span }: Figure, at: number): boolean {
  return prose.charCodeAt(at) === 45 || prose.charCodeAt(span.end) === 45 || isBlank(prose.charCodeAt(span.start - 1)) && /[\s(](?:an?|the|its|their|his|her|this|that)\s{1,3}(?:\p{Ll}+\s{1,3})?$/iu.test(prose.slice(Math.max(0, span.start - 20), span.start));
}

/** Whether the words right after a figure name what it measures: "80% of its arms imports", "$5 billion in aid", "a $5 billion contract". */
export function measureAfter(prose: string, figure: Figure, to: number): string {
  const at = pastRate(prose, figure.span.end);
  if (/^\sof\s(?:them|us|those|these|it|you)\b/.test(prose.slice(at, at + 12))) return '';
  const of = (figure.kind === 'money' ? OF_OR_ON : OF).exec(prose.slice(at, at + 14));
  if (of !== null) {
    const inside = /in|on/i.test(of[0]);
    const next = prose.slice(at + of[0].length, at + of[0].length + 2);
    if (inside && (/^(?:\d|\p{Lu})/u.test(next) || figure.kind === 'ratio')) return '';
    const phrase = phraseAfter(prose, at + of[0].length, to);
    return /^(?:year|month|week|day|quarter|half|first|second|third|fourth|early|late|mid|recent|past|total|years|months)\b/i.test(phrase) && inside ? '' : phrase;
  }
  // "€5m a year", "3.4 per cent year on year": a rate says nothing of what is measured.
  if (/^\s(?:an?\s(?:year|month|week|day|hour|head|share|piece)|year[\s-](?:on|over)[\s-]year|month[\s-](?:on|over)[\s-]month|annually|apiece)\b/.test(prose.slice(at, at + 18))) return '';
  if (figure.kind === 'count' || figure.kind === 'ordinal') return phraseAfter(prose, at, to, figure.unit);
  return /^[\s-][\p{L}]/u.test(prose.slice(at, at + 2)) && isAttributive(prose, figure, at) ? phraseAfter(prose, at, to) : '';
}
