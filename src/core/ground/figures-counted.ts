import type { ActorMention, Figure } from '../model';
import { nounClass } from '../extract/figures-noun';
import { isTime } from './figure-kinds';
import type { Judging } from './judging';
import { isLight } from './predicates';
import type { PreparedSentence } from './prepare';
import { withNeighbours } from './retrieve';

/** Larger counts are not told by listing. */
const LISTED = 10;
/** Passages whose lists, votes and rounds are read. */
const PASSAGES = 10;
/** What a share or proportion in words may miss. */
const ROUGHLY = 0.07;
/** Shares of smaller numbers are chance. */
const LEAST = 10;

/**
 * Whether a number is one that the reader of the sources would count or work out himself: "two councillors" of two who are named, "by five votes" of 11-6, "three rounds" where the
 * third has ended, "three to two" of 61 and 39 per cent, "one in six" of 34 buses in a fleet of 212, "turned thirty" of a 30th anniversary.
 */
export function isCounted(judging: Judging, figure: Figure): boolean {
  const { kind, value, unit, text } = figure;
  if (typeof value !== 'number') return false;
  const near = judging.passages.slice(0, PASSAGES).map(({ sentence }) => sentence);
  if (kind === 'age' || (kind === 'count' && unit !== null)) {
    if (near.some((one) => isNth(one, figure)) || ((value > LEAST || kind === 'count') && judging.passages.some(({ sentence }) => isNth(sentence, figure) && sharesWord(judging, sentence)))) return true;
  }
  if (kind === 'count' && value <= LISTED) return isListed(judging, figure, near) || isItemised(judging, figure) || isMargin(judging, figure, near);
  return kind === 'ratio' && /\sto\s/.test(text) && isProportion(value, judging.passages.slice(0, PASSAGES).flatMap(withNeighbours));
}

/** The third round makes three rounds, the thirtieth anniversary thirty years. */
function isNth({ figures, tokens }: PreparedSentence, { kind, value, unit }: Figure): boolean {
  return figures.some((one) => {
    if (one.kind !== 'ordinal' || one.value !== value) return false;
    const noun = tokens.find(({ start }) => start >= one.span.end)?.word ?? '';
    return kind === 'age' ? /^(?:anniversar|birthday|jubilee)/.test(noun) : unit !== null && nounClass(noun.replace(/s$/, '')) === nounClass(unit);
  });
}

function sharesWord({ sentence: { content }, isName }: Judging, { stems }: PreparedSentence): boolean {
  return content.some((word) => !isName(word) && !isLight(word.stem) && stems.has(word.stem));
}

/** As many names stand side by side, joined by commas and "and", in the claim or in a passage. */
function isListed(judging: Judging, { value, unit }: Figure, near: readonly PreparedSentence[]): boolean {
  if (unit === null) return false;
  const { draft, sentence, passages } = judging;
  if (longestRun(draft.prose, sentence.mentions) === value) return true;
  return near.some((one, i) => longestRun(passages[i]?.source.prepared.article.prose ?? '', one.mentions) === value);
}

/** "Four products" of an article that lists them in four items, with a text below each at the most. */
function isItemised({ sources }: Judging, { value, unit }: Figure): boolean {
  return unit !== null && typeof value === 'number' && value > 1 && sources.some(({ prepared: { article: { blocks } } }) => {
    let [length, last] = [0, -1];
    const runs: number[] = [];
    blocks.forEach(({ kind }, at) => {
      if (kind !== 'list-item') return;
      if (length > 0 && at - last > 2) runs.push(length);
      length = length > 0 && at - last <= 2 ? length + 1 : 1;
      last = at;
    });
    return [...runs, length].includes(value);
  });
}

function longestRun(prose: string, mentions: readonly ActorMention[]): number {
  return Math.max(0, ...namesSideBySide(prose, mentions).map(({ length }) => length));
}

/** Names of a sentence that stand side by side, joined by commas and "and", a title or two between them; a name alone is a run of one. */
export function namesSideBySide(prose: string, mentions: readonly ActorMention[]): ActorMention[][] {
  const runs: ActorMention[][] = [];
  mentions.forEach((mention, i) => {
    const before = mentions[i - 1];
    const between = before === undefined ? '' : prose.slice(before.span.end, mention.span.start);
    const joined = /,|\sand\s|\sor\s/.test(between) && /^(?:['\u2019]s?)?(?:,\s\d{1,3})?,?\s(?:(?:and|or|both|the)\s){0,2}(?:\p{L}[\p{L}.]{0,12}\s){0,2}$/u.test(between);
    if (joined) runs.at(-1)?.push(mention);
    else runs.push([mention]);
  });
  return runs;
}

/** "By five votes" of a vote told as 11-6. */
function isMargin({ draft, sentence }: Judging, { span, value }: Figure, near: readonly PreparedSentence[]): boolean {
  if (!/\b(?:by|of|margin|lead)\s$/i.test(draft.prose.slice(Math.max(sentence.span.start, span.start - 8), span.start))) return false;
  return near.some(({ figures }) => figures.some((one) => {
    const [, more, less] = one.kind === 'score' && typeof one.value === 'string' ? (/^(\d+)-(\d+)$/.exec(one.value) ?? []) : [];
    return more !== undefined && Math.abs(Number(more) - Number(less)) === value;
  }));
}

function isProportion(value: number, sentences: readonly PreparedSentence[]): boolean {
  return sentences.some((sentence) => {
    const numbers = countsIn([sentence]);
    return numbers.some((more) => numbers.some((less) => less >= LEAST && more > less && Math.abs(more / less - value) <= ROUGHLY * value));
  });
}

function countsIn(sentences: readonly PreparedSentence[]): number[] {
  return sentences.flatMap(({ figures }) => figures.flatMap((one) => (!isTime(one) && (one.kind === 'count' || one.kind === 'percent') && typeof one.value === 'number' ? [one.value] : [])));
}
