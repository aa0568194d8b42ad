import type { Span } from '../model';
import { readNumber } from '../extract/numbers';
import { isRoleNoun } from '../extract/titles';
import { isClauseVerb } from '../extract/quotations-clauses';
import { reportingFrame } from '../extract/reporting-verbs';
import { contains } from '../text/spans';
import { isFunctionWord, stem, type Token } from '../text/tokens';
import { isAuxiliary, isHedge, isKeptOff, isNegative, negationsIn } from './cues';
import { exchangedNames } from './compare-exchange';
import { otherFigure, otherName, otherTime } from './compare-slots';
import type { Found, FoundDifference, Judging } from './judging';
import { titlesAgree } from './offices';
import { oppositesOf } from './opposites';
import { isForATime } from './other-matters';
import type { Passage } from './retrieve';
import { wordEdits, type WordEdit } from './word-alignment';

/** GROUNDING: a near copy shares at least this much; what differs in it differs on purpose or by mistake, not by wording. */
const NEAR_COPY = 0.75;
/** Passages looked at, and how much of the claim they must cover: a wrong name takes its words out. */
const PASSAGES = 6;
const COVERED = 0.4;
/** All words of a sentence but one name, and no fewer than these, are a copy however long the name is. */
const WORDS_AROUND = 4;
/** Fewer words are no clause. */
const CLAUSE = 4;
/** Names of more words than this are rare. */
const LONGEST = 4;

/**
 * Compares a near copy of a passage word by word: names that changed places or were replaced, a role put for another, a negation or hedge
 * dropped or added, an opposite. At most one difference: the first in the claim.
 */
export function compareNearCopy(judging: Judging): Found {
  const exchanged = exchangedNames(judging);
  if (exchanged) return { matched: [], differs: [exchanged] };
  const best = nearestCopy(judging);
  if (!best) return { matched: [], differs: [] };
  const { passage, edits } = best;
  const spoken = judging.sentence.quotations.filter((quotation) => quotation.direct).map((quotation) => quotation.span);
  for (const edit of edits) {
    const at = edit.claim[0] ?? edit.next;
    if (!at || spoken.some((span) => contains(span, at))) continue;
    const made = otherName(judging, passage, edits, edit) ?? otherFigure(judging, passage, edits, edit) ?? otherTime(judging, passage, edits, edit) ?? otherRole(judging, passage, edit) ?? negated(judging, passage, edit) ?? opposed(judging, passage, edit) ?? unhedged(judging, passage, edit);
    if (made) return { matched: [], differs: [made] };
  }
  return { matched: [], differs: [] };
}

interface NearCopy {
  readonly passage: Passage;
  readonly edits: readonly WordEdit[];
  readonly similarity: number;
}

function nearestCopy(judging: Judging): NearCopy | undefined {
  const { sentence: { tokens }, passages } = judging;
  let best: NearCopy | undefined;
  for (const passage of passages.slice(0, PASSAGES)) {
    if (passage.coverage < COVERED) break;
    const theirs = passage.sentence.tokens;
    if (theirs.length < NEAR_COPY * tokens.length - LONGEST) continue;
    const { similarity, edits } = wordEdits(tokens, theirs);
    // A short sentence with another name of several words in it shares less of itself.
    const [edit] = edits;
    const another = edits.length === 1 && edit && isName(edit.claim, judging.draft.prose) && isName(edit.source, passage.source.prepared.article.prose);
    const enough = similarity >= NEAR_COPY || (another && similarity * tokens.length >= WORDS_AROUND && theirs.length <= tokens.length + LONGEST);
    if (enough && similarity > (best?.similarity ?? 0)) best = { passage, edits, similarity };
  }
  return best;
}

/** Words that all begin with a capital, but for an article before them. */
function isName(tokens: readonly Token[], prose: string): boolean {
  const words = tokens.filter(({ word }) => !/^(?:the|an?)$/.test(word));
  return words.length > 0 && words.length <= LONGEST && words.every(({ start }) => /^\p{Lu}/u.test(prose.slice(start, start + 1)));
}

/** A role noun stands where the passage has another. */
function otherRole(judging: Judging, passage: Passage, edit: WordEdit): FoundDifference | undefined {
  const own = edit.claim.find((token) => isRoleNoun(token.word));
  const theirs = edit.source.find((token) => isRoleNoun(token.word));
  if (!own || !theirs || own.word === theirs.word || stem(own.word) === stem(theirs.word) || isOfNumber(own.word, theirs.word) || passage.sentence.stems.has(stem(own.word))) return undefined;
  const words = content(edit.claim);
  const their = content(edit.source);
  const [role, theirRole] = [words, their].map((tokens) => tokens.map((token) => token.word).join(' '));
  if (titlesAgree(role ?? '', theirRole ?? '')) return undefined;
  return { ...made(judging, passage, over(words), over(their), 'role'), about: 'this person' };
}

/** "15-member" and "fifteen-member". */
function isOfNumber(one: string, other: string): boolean {
  const [a, b] = [one, other].map((word) => ({ value: readNumber(word, 0, word.length)?.value, noun: word.slice(word.lastIndexOf('-')) }));
  return a?.value !== undefined && a.value === b?.value && a.noun === b.noun;
}

/** A "not" on one side only; an opposite beside it undoes it. */
function negated(judging: Judging, passage: Passage, edit: WordEdit): FoundDifference | undefined {
  const own = negationsIn(edit.claim);
  const theirs = negationsIn(edit.source);
  if ((own.length + theirs.length) % 2 === 0 || hasOpposite(edit) || isClauseAlone(edit)) return undefined;
  // "Leave out" is what "do not mention" says.
  const other = own.length > 0 ? edit.source : edit.claim;
  if (other.some(({ word }, at) => isNegative(word) || isKeptOff(other, at))) return undefined;
  const cue = edit.claim[own[0] ?? -1];
  const denied = edit.source[theirs[0] ?? -1];
  if (denied && isForATime(judging.sentence, passage.sentence, denied)) return undefined;
  const claimSpan = cue ? over([cue]) : phraseOf(judging, edit);
  return claimSpan && made(judging, passage, claimSpan, denied ? over([denied]) : passage.sentence.span, 'polarity');
}

/** Words that only one side has, with a verb among them: "…, while it has not been withdrawn" denies nothing of the rest. */
function isClauseAlone({ claim, source }: WordEdit): boolean {
  const alone = claim.length === 0 ? source : source.length === 0 ? claim : [];
  return alone.length >= CLAUSE && alone.some(({ word }) => isClauseVerb(word));
}

function hasOpposite(edit: WordEdit): boolean {
  return edit.claim.some((token) => edit.source.some((other) => oppositesOf(token.word).has(stem(other.word))));
}

function opposed(judging: Judging, passage: Passage, edit: WordEdit): FoundDifference | undefined {
  for (const token of edit.claim) {
    const other = edit.source.find((there) => oppositesOf(token.word).has(stem(there.word)));
    // Both sides in both sentences: they changed places, which other comparisons judge.
    if (other && !passage.sentence.tokens.some(({ word }) => word === token.word) && negationsIn(edit.claim).length === negationsIn(edit.source).length) return made(judging, passage, over([token]), over([other]), 'polarity');
  }
  return undefined;
}

/** A hedge of the passage is gone, and no other stands in its place or elsewhere in the claim. */
function unhedged(judging: Judging, passage: Passage, edit: WordEdit): FoundDifference | undefined {
  // "In May" is no "may".
  const cue = edit.source.find((token) => isHedge(token.word) && !passage.sentence.figures.some((figure) => contains(figure.span, token)));
  // Who "says" it leaves it as open as who "believes" it.
  if (!cue || edit.claim.some((token) => isHedge(token.word) || (/^(?:says?|said|saying|argue[sd]?|claim(?:s|ed)?)$/.test(token.word) && reportingFrame(cue.word) !== undefined)) || negationsIn(edit.claim).length > 0) return undefined;
  const claimSpan = phraseOf(judging, edit);
  return claimSpan && made(judging, passage, claimSpan, over(edit.source), 'hedge');
}

/** The verb phrase of a stretch: its own words with the auxiliaries before and the next content word. */
function phraseOf({ sentence: { tokens } }: Judging, edit: WordEdit): Span | undefined {
  const first = edit.claim[0] ?? edit.next;
  let from = tokens.findIndex((token) => token === first);
  let to = edit.claim.length > 0 ? tokens.findIndex((token) => token === edit.claim.at(-1)) : from;
  if (from < 0 || to < 0) return undefined;
  while (from > 0 && isAuxiliary(tokens[from - 1]?.word ?? '')) from--;
  while (to + 1 < tokens.length && (isAuxiliary(tokens[to]?.word ?? '') || isFunctionWord(tokens[to]?.word ?? ''))) to++;
  return over(tokens.slice(from, to + 1));
}

function content(tokens: readonly Token[]): readonly Token[] {
  const words = tokens.filter((token) => !isFunctionWord(token.word));
  return words.length > 0 ? words : tokens;
}

function over(tokens: readonly Token[]): Span {
  const start = tokens[0]?.start ?? 0;
  return { start, end: Math.max(start, tokens.at(-1)?.end ?? start) };
}

function made(judging: Judging, passage: Passage, claimSpan: Span, passageSpan: Span, kind: FoundDifference['kind']): FoundDifference {
  const { text } = passage.source.prepared.article;
  return {
    passage, kind, claimSpan, claim: judging.text(claimSpan), passageSpan, passageText: text.slice(passageSpan.start, passageSpan.end),
    about: text.slice(passage.sentence.span.start, passage.sentence.span.end), loose: false,
  };
}
