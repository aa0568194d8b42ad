import type { Span } from '../model';
import { overlaps } from '../text/spans';
import type { Token } from '../text/tokens';
import type { Judging } from './judging';

/** Words to each side of those that are marked that must stand with them. */
const BESIDE = 4;
/** Fewer words in a row are chance. */
const ENOUGH = 6;
/** Passages looked at. */
const PASSAGES = 8;
const JOINTS = /^(?:and|but|while|whereas|although)$/;

/**
 * Whether the words at `span`, with those beside them, stand in one passage in a row: what is stated in a source's own words it does not say otherwise.
 * Where the claim's clause begins or ends near them, the passage's must, too: "the plan was dropped" is no copy of "denied that the plan was dropped".
 * `span` is in UTF-16 offsets of the draft.
 */
export function standsVerbatim({ draft, sentence: { tokens }, passages }: Judging, span: Span): boolean {
  const first = tokens.findIndex((token) => overlaps(token, span));
  const last = tokens.findLastIndex((token) => overlaps(token, span));
  if (first < 0) return false;
  let from = first;
  while (from > 0 && first - from < BESIDE && !opens(draft.prose, tokens, from)) from--;
  let to = last + 1;
  while (to < tokens.length && to - last <= BESIDE && !opens(draft.prose, tokens, to)) to++;
  const words = tokens.slice(from, to).map(({ word }) => word);
  if (words.length < ENOUGH) return false;
  const startsHere = first - from < BESIDE;
  const endsHere = to - last <= BESIDE;
  return passages.slice(0, PASSAGES).some(({ sentence: { tokens: theirs }, source }) => {
    const { prose } = source.prepared.article;
    for (let at = 0; at + words.length <= theirs.length; at++) {
      if (theirs[at]!.word !== words[0] || words.some((word, k) => theirs[at + k]!.word !== word)) continue;
      const end = at + words.length;
      if ((!startsHere || opens(prose, theirs, at)) && (!endsHere || end === theirs.length || opens(prose, theirs, end))) return true;
    }
    return false;
  });
}

/** A clause begins with the token at `at`, or with the joint before it. */
function opens(prose: string, tokens: readonly Token[], at: number): boolean {
  if (at === 0) return true;
  const before = tokens[at - 1]!;
  return JOINTS.test(before.word) || JOINTS.test(tokens[at]!.word) || /[,;:\u2014]/.test(prose.slice(before.end, tokens[at]!.start));
}
