import type { Figure, Span } from '../model';
import { contains } from '../text/spans';
import { isFunctionWord, type Token } from '../text/tokens';
import { isAuxiliary } from './cues';
import { isTime } from './figure-kinds';
import type { Judging } from './judging';
import { hasKin, keysOf, standsAmong, toldShare } from './kin';
import { isLight } from './predicates';
import type { ContentWord, PreparedSentence } from './prepare';
import type { Passage } from './retrieve';

/** A figure of an article that has the claim's value. */
interface Equal {
  readonly figure: Figure;
  readonly passage: Passage;
}

/** Words of what a figure is of: no more, and no further off. */
const HEADS = 3;
const REACH = 7;
/** Verbs that only join a measure to its value. */
const JOINS = /^(?:is|was|are|were|be|been|came|comes|come|stood|stands|amount(?:s|ed)|total(?:s|led|ed)?|reach(?:es|ed)|hit|number(?:s|ed)|worth|valued|at|to|of|about|around|some|roughly|nearly|almost|only|just|over|than|more|less|a|the|an)$/;
/** Words that say of a figure only how large or when it is. */
const MANNER = /^(?:around|about|roughly|nearly|almost|earl(?:y|ier)|late(?:r|st)?|start|end|beginning|year|month|day|week|decade|mere|modest|total|sum|figure|amount|some|origin|share|part|number|value|level|rate|average|price|cost|size|record|combined|whole|overall|alone|worth|far|statistics|data|percent|cent)s?$/;

/**
 * Whether every place that states the claim's value states it of something else: what the claim gives it for ("of the energy it buys", "purchases of weapons came to") is told elsewhere in
 * the nearest articles, but nowhere beside the value, and what the articles give it for is not in the claim. The first such place; undefined where the value may be the claim's.
 */
export function ofSomethingElse<T extends Equal>(judging: Judging, figure: Figure, equal: readonly T[]): T | undefined {
  if (figure.kind === 'age' || figure.kind === 'ordinal') return undefined;
  const heads = headsOf(judging.draft.prose, judging.sentence, figure).filter((word) => !judging.isName(word));
  const told = heads.filter((word) => judging.sources.some(({ prepared }) => prepared.says(word.stem)));
  if (told.length === 0 || 2 * told.length < heads.length) return undefined;
  return equal.every((one) => isElsewhere(judging, heads, one)) ? equal[0] : undefined;
}

/** Words this close before a figure govern it. */
const GOVERNS = 4;
/** Fewer words behind a figure tell nothing of it. */
const LEAST_BEHIND = 2;
/** A place of the claim's matter has so much of it, and so much more than those that state its value. */
const HALF = 0.5;
const CLEARLY_MORE = 0.2;

/**
 * Of other values the first that stands behind the claim's own word for it ("bail of", "will borrow"), where no place that states the claim's value has that word or one kindred to it.
 */
export function behindSameWord<T extends Equal>(judging: Judging, figure: Figure, equal: readonly Equal[], others: readonly T[]): T | undefined {
  const { sentence, draft } = judging;
  const [head] = governorsOf(draft.prose, sentence, figure).filter((word) => !judging.isName(word) && !isLight(word.stem));
  if (!head || figure.kind === 'age' || figure.kind === 'ordinal') return undefined;
  const keys = keysOf(sentence, head);
  if (equal.some(({ passage }) => hasKin(keys, passage.sentence.stems) || passage.nearby().has(head.stem))) return undefined;
  const told = (passage: Passage): number => toldShare(sentence, sentence.content.filter((word) => !isLight(word.stem)), judging.sought, passage);
  const most = Math.max(0, ...equal.map(({ passage }) => told(passage)));
  return others.find(({ figure: there, passage }) => told(passage) >= Math.max(HALF, most + CLEARLY_MORE) && there.kind === figure.kind && (there.unit === null || there.unit === figure.unit) && governorsOf(passage.source.prepared.article.prose, passage.sentence, there).some((word) => word.stem === head.stem));
}

/** The nearest content words before a figure in its own part of the sentence, the nearest first. */
function governorsOf(prose: string, { tokens, content }: PreparedSentence, { span }: Figure): ContentWord[] {
  const first = tokens.findIndex(({ start }) => start >= span.start);
  const found: ContentWord[] = [];
  for (let at = first - 1; at >= 0 && first - at <= GOVERNS; at--) {
    const token = tokens[at]!;
    if (/[,;:]/.test(prose.slice(token.end, token.end + 1)) || /^(?:and|or|but|from|with|by|for|while)$/.test(token.word)) break;
    const word = content.find(({ start }) => start === token.start);
    if (word && !MANNER.test(token.word)) found.push(word);
  }
  return found;
}

function isElsewhere({ sentence, isName }: Judging, heads: readonly ContentWord[], { figure, passage }: Equal): boolean {
  const theirs = passage.sentence;
  const around = passage.nearby();
  if (heads.some((word) => hasKin(keysOf(sentence, word), theirs.stems) || around.has(word.stem))) return false;
  const own = new Set(sentence.content.filter((word) => !isName(word)).map(({ stem }) => stem));
  const beside = wordsBeside(passage, figure);
  return beside.length > 0 && !beside.some((word) => hasKin(keysOf(theirs, word), own));
}

/** The words that an article's figure stands among, between commas; with the part before it where its own begins with "which". */
function wordsBeside({ source, sentence }: Passage, { span }: Figure): ContentWord[] {
  const { prose } = source.prepared.article;
  const cut = (at: number): number => prose.lastIndexOf(', ', at);
  let from = cut(span.start);
  if (/^, (?:which|that|who|or|and)\b/.test(prose.slice(from, from + 7))) from = cut(from - 1);
  const to = prose.indexOf(', ', span.end);
  const part: Span = { start: Math.max(sentence.span.start, from), end: to < 0 ? sentence.span.end : Math.min(sentence.span.end, to) };
  return sentence.content.filter((word) => contains(part, word) && says(sentence, word) && !sentence.mentions.some((mention) => contains(mention.span, word)));
}

/** What a figure is of, in a claim's words: behind its "of", or before the verb or preposition that joins it to its measure. */
function headsOf(prose: string, sentence: PreparedSentence, figure: Figure): ContentWord[] {
  const { tokens } = sentence;
  const first = tokens.findIndex(({ start }) => start >= figure.span.start);
  const last = tokens.findLastIndex(({ start }) => start < figure.span.end);
  const wordOf = ({ start }: Token): ContentWord | undefined => sentence.content.find((word) => word.start === start);
  if (tokens[last + 1]?.word === 'of') {
    const found: ContentWord[] = [];
    for (const token of tokens.slice(last + 2, last + 2 + REACH)) {
      const word = wordOf(token);
      if (word && says(sentence, word)) found.push(word);
      else if (found.length > 0) break;
      if (found.length === HEADS || /[,;:]/.test(prose.slice(token.end, token.end + 1))) break;
    }
    return found;
  }
  let at = first - 1;
  while (at >= 0 && JOINS.test(tokens[at]?.word ?? '')) at--;
  // Without a joining word a verb stands before the figure, which may be told in any other.
  if (at === first - 1 || !joinsMeasure(tokens.slice(at + 1, first))) return [];
  const found: ContentWord[] = [];
  for (; at >= 0 && first - at <= REACH + 2 && found.length < HEADS; at--) {
    const token = tokens[at]!;
    if (isAuxiliary(token.word) || /[,;:]/.test(prose.slice(token.end, token.end + 1))) break;
    const word = wordOf(token);
    if (word && says(sentence, word)) found.push(word);
    else if (isFunctionWord(token.word) && !/^(?:of|the|a|an|its|his|her|their)$/.test(token.word)) break;
  }
  return found;
}

function joinsMeasure(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => /^(?:is|was|are|were|came|comes|stood|stands|amount|total|reach|number|worth|valued|of)/.test(word));
}

function says(sentence: PreparedSentence, word: ContentWord): boolean {
  const text = sentence.tokens.find(({ start }) => start === word.start)?.word ?? '';
  return !isLight(word.stem) && !MANNER.test(text) && !sentence.figures.some((figure) => isTime(figure) && contains(figure.span, word));
}

/**
 * "$1.6 million for breaking contracts and $0.9 million in lost fares": of two values that one sentence states, each with its own words behind it, the one that has the claim's
 * words; undefined where the claim's own value has any of them.
 */
export function besideInSentence<T extends Equal>(judging: Judging, figure: Figure, equal: readonly Equal[], others: readonly T[]): T | undefined {
  const { sentence } = judging;
  if (sentence.figures.filter(({ kind }) => kind === figure.kind).length > 1) return undefined;
  const words = sentence.content.filter((word) => says(sentence, word));
  const shared = ({ figure: there, passage }: Equal): number => {
    const behind = wordsBehind(passage, there);
    return words.filter((word) => standsAmong(sentence, word, passage.sentence, behind)).length;
  };
  const telling = equal.filter((one) => wordsBehind(one.passage, one.figure).length >= LEAST_BEHIND || isForSomething(one));
  if (telling.some((one) => shared(one) > 0)) return undefined;
  return others.find((one) => telling.some(({ passage }) => passage.sentence === one.passage.sentence) && one.figure.kind === figure.kind && one.figure.unit === figure.unit && shared(one) >= LEAST_BEHIND);
}

/** "€9 million for replanting": one word is enough where "for" says what the sum is for. */
function isForSomething({ figure, passage }: Equal): boolean {
  return passage.source.prepared.article.prose.startsWith(' for ', figure.span.end) && wordsBehind(passage, figure).length > 0;
}

/** The words behind a figure, to the next one of its kind or the end of its sentence. */
function wordsBehind({ sentence }: Passage, { span, kind }: Figure): ContentWord[] {
  const next = sentence.figures.find((one) => one.kind === kind && one.span.start >= span.end)?.span.start ?? sentence.span.end;
  return sentence.content.filter((word) => word.start >= span.end && word.end <= next && says(sentence, word));
}
