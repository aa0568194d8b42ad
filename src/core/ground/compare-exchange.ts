import type { Span } from '../model';
import { overlaps } from '../text/spans';
import { tokenize, type Token } from '../text/tokens';
import type { FoundDifference, Judging } from './judging';
import { matterStem } from './prepare';
import { isMutualAlone } from './relation-words';
import type { Passage } from './retrieve';
import { wordEdits } from './word-alignment';

/** Two sentences of the same words in another order have at least this share of them in common … */
const SAME_WORDS = 0.9;
/** … and with two names put back they are one sentence, but for a word or two. */
const ONE_SENTENCE = 0.93;
/** A sentence of very many names is a list. */
const NAMES = 10;
const PASSAGES = 3;
const COVERED = 0.6;
const ARTICLES = /^(?:the|an?)$/;

/** A name of the passage among the words of the claim: the positions of its first word and of the one behind its last. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly there: Span;
}

/** Two names of a passage that stand in each other's place: with both put back, the claim is that passage nearly word for word. */
export function exchangedNames(judging: Judging): FoundDifference | undefined {
  const own = wordsOf(judging.sentence.tokens);
  for (const passage of judging.passages.slice(0, PASSAGES)) {
    if (passage.coverage < COVERED) break;
    const theirs = wordsOf(passage.sentence.tokens);
    if (!haveSameWords(own, theirs)) continue;
    const { similarity } = wordEdits(own, theirs);
    const made = similarity === 1 ? undefined : exchangedIn(judging, passage, own, theirs, similarity);
    if (made) return made;
  }
  return undefined;
}

function exchangedIn(judging: Judging, passage: Passage, own: readonly Token[], theirs: readonly Token[], similarity: number): FoundDifference | undefined {
  const { article } = passage.source.prepared;
  const places = passage.sentence.mentions.slice(0, NAMES).flatMap(({ span }) => placesOf(own, wordsOf(tokenize(article.prose, span.start, span.end)), span));
  for (const [i, one] of places.entries()) {
    for (const other of places.slice(i + 1)) {
      const [first, second] = one.from < other.from ? [one, other] : [other, one];
      if (first.to >= second.from || overlaps(one.there, other.there) || haveOrderless(own.slice(first.to, second.from)) || [first, second].filter((place) => isGenitiveTurned(judging, passage, own, place)).length === 1) continue;
      const back = [...own.slice(0, first.from), ...own.slice(second.from, second.to), ...own.slice(first.to, second.from), ...own.slice(first.from, first.to), ...own.slice(second.to)];
      const after = wordEdits(back, theirs).similarity;
      if (after < ONE_SENTENCE || after <= similarity) continue;
      const claimSpan = { start: own[first.from]?.start ?? 0, end: own[first.to - 1]?.end ?? 0 };
      const { text } = article;
      return {
        passage, kind: 'polarity', claimSpan, claim: judging.text(claimSpan), passageSpan: second.there, passageText: text.slice(second.there.start, second.there.end),
        about: text.slice(passage.sentence.span.start, passage.sentence.span.end), loose: false,
      };
    }
  }
  return undefined;
}

/** "A's director B" and "B, the director of A" say one thing: a name is possessive on one side and behind its preposition on the other. Where both names are, they changed places ("A's purchase of B"). */
function isGenitiveTurned({ draft }: Judging, passage: Passage, own: readonly Token[], { from, to, there }: Place): boolean {
  const { prose } = passage.source.prepared.article;
  const here = { start: own[from]?.start ?? 0, end: own[to - 1]?.end ?? 0 };
  return (isPossessive(draft.prose, here) && isBehindPreposition(prose, there)) || (isPossessive(prose, there) && isBehindPreposition(draft.prose, here));
}

function isPossessive(prose: string, { start, end }: Span): boolean {
  return /['\u2019]s?$/.test(prose.slice(start, end)) || /^(?:\s[^\s,;.]+){0,3}['\u2019]s?(?![\p{L}\d])/u.test(prose.slice(end, end + 40));
}

function isBehindPreposition(prose: string, { start }: Span): boolean {
  return /\b(?:of|at|for|in|with|from)\s(?:[^\s,;.]+\s){0,3}$/i.test(prose.slice(Math.max(0, start - 40), start));
}

function wordsOf(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ word }) => !ARTICLES.test(word));
}

function haveSameWords(own: readonly Token[], theirs: readonly Token[]): boolean {
  const left = new Map<string, number>();
  for (const { word } of theirs) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const { word } of own) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common++;
  }
  return common >= SAME_WORDS * Math.max(own.length, theirs.length);
}

function placesOf(own: readonly Token[], name: readonly Token[], there: Span): Place[] {
  const places: Place[] = [];
  for (let from = 0; name.length > 0 && from + name.length <= own.length; from++) {
    if (name.every(({ word }, k) => own[from + k]?.word === word)) places.push({ from, to: from + name.length, there });
  }
  return places;
}

/** Nothing but "and" between two names, or a word for what two do to each other: their order says nothing. */
function haveOrderless(between: readonly Token[]): boolean {
  return between.every(({ word }) => /^(?:and|or|&)$/.test(word)) || between.some(({ word }) => isMutualAlone(matterStem(word)));
}
