import type { Span } from '../model';
import type { Token } from '../text/tokens';

/** A run of words laid against the place of a longer text that comes nearest to it. */
export interface WordAlignment {
  /** 1 less the changed, dropped and added words over the run's length, 0–1. */
  readonly similarity: number;
  /** Every word stands there, one after another. */
  readonly equal: boolean;
  /** The place in the longer text. */
  readonly sourceSpan: Span;
  /** The smallest stretch on each side that holds every changed, dropped and added word; whole words, neighbours included where one side would be empty. */
  readonly changed: { readonly claimSpan: Span; readonly sourceSpan: Span };
}

/** The words of a longer text: most of them are only compared, and tokens are made of a few. */
export interface LongerText {
  readonly forms: readonly Pick<Token, 'word'>[];
  readonly tokens: (from: number, to: number) => readonly Token[];
}

/** How far the search reaches beyond the run's own length on each side, for dropped and added words. */
const SLACK = 4;

/**
 * Lays `words` against the best place of `source`: words vote for the diagonal they stand on, then the strongest neighbourhood is searched
 * for the stretch with the fewest changed, dropped and added words (Sellers 1980, approximate matching with free ends).
 * Undefined where no word of the run stands in the source, or too few of them near that place to be as similar as `least`.
 */
export function alignWords(words: readonly Token[], { forms, tokens }: LongerText, least = 0): WordAlignment | undefined {
  const at = strongestPlace(words, forms);
  if (at === undefined) return undefined;
  const from = Math.max(0, at - SLACK);
  const place = tokens(from, Math.min(forms.length, Math.max(0, at) + words.length + SLACK));
  const there = new Set(place.map(({ word }) => word));
  // Each word that does not stand there is an edit.
  if (1 - words.filter(({ word }) => !there.has(word)).length / words.length < least) return undefined;
  const steps = fewestEdits(words, place);
  const edits = steps.filter((step) => !step.same).length;
  return {
    similarity: Math.max(0, 1 - edits / words.length),
    equal: edits === 0,
    sourceSpan: spanOver(place, steps.map((step) => step.place)),
    changed: changedStretch(words, place, steps),
  };
}

/** A stretch where two wordings differ: the words on each side, either of which may be none. */
export interface WordEdit {
  readonly claim: readonly Token[];
  readonly source: readonly Token[];
  /** The common word after the stretch, where there is one. */
  readonly next: Token | undefined;
}

/** All stretches in which `words` differ from `source` as a whole, in order, and the share of words that are common, 0–1. */
export function wordEdits(words: readonly Token[], source: readonly Token[]): { readonly similarity: number; readonly edits: readonly WordEdit[] } {
  const edits: { claim: Token[]; source: Token[]; next: Token | undefined }[] = [];
  let open: (typeof edits)[number] | undefined;
  let common = 0;
  for (const { word, place, same } of fewestEdits(words, source)) {
    const own = words[word];
    const their = source[place];
    if (same) {
      common++;
      if (open) open.next = own;
      open = undefined;
      continue;
    }
    if (!open) edits.push((open = { claim: [], source: [], next: undefined }));
    if (own) open.claim.push(own);
    if (their) open.source.push(their);
  }
  return { similarity: words.length === 0 ? 0 : common / words.length, edits };
}

/** Every place where the words stand one after another, in order. */
export function occurrences(words: readonly Token[], { forms, tokens }: LongerText): Span[] {
  const found: Span[] = [];
  const first = words[0]?.word;
  for (let j = 0; first !== undefined && j + words.length <= forms.length; j++) {
    if (forms[j]!.word !== first || !words.every((token, k) => forms[j + k]?.word === token.word)) continue;
    const place = tokens(j, j + words.length);
    found.push({ start: place[0]!.start, end: place.at(-1)!.end });
  }
  return found;
}

function strongestPlace(words: readonly Token[], source: LongerText['forms']): number | undefined {
  const places = new Map<string, number[]>();
  words.forEach((token, i) => {
    const known = places.get(token.word);
    if (known) known.push(i);
    else places.set(token.word, [i]);
  });
  const votes = new Map<number, number>();
  for (let j = 0; j < source.length; j++) {
    const own = places.get(source[j]!.word);
    if (own !== undefined) for (const i of own) votes.set(j - i, (votes.get(j - i) ?? 0) + 1);
  }
  let best: number | undefined;
  let most = 0;
  for (const diagonal of votes.keys()) {
    let near = 0;
    for (let d = -2; d <= 2; d++) near += (votes.get(diagonal + d) ?? 0) * (d === 0 ? 2 : 1);
    if (near > most || (near === most && best !== undefined && diagonal < best)) {
      most = near;
      best = diagonal;
    }
  }
  return best;
}

/** One step along both texts; `word` or `place` is -1 where the word stands on the other side only. */
interface Step {
  readonly word: number;
  readonly place: number;
  readonly same: boolean;
}

function fewestEdits(words: readonly Token[], place: readonly Token[]): Step[] {
  const width = place.length + 1;
  const cost = new Uint16Array((words.length + 1) * width);
  const at = (i: number, j: number): number => cost[i * width + j]!;
  for (let i = 1; i <= words.length; i++) {
    cost[i * width] = i;
    for (let j = 1; j <= place.length; j++) {
      const same = words[i - 1]?.word === place[j - 1]?.word;
      cost[i * width + j] = Math.min(at(i - 1, j - 1) + (same ? 0 : 1), at(i - 1, j) + 1, at(i, j - 1) + 1);
    }
  }
  let end = 0;
  for (let j = 1; j <= place.length; j++) if (at(words.length, j) <= at(words.length, end)) end = j;
  const steps: Step[] = [];
  let i = words.length;
  let j = end;
  while (i > 0) {
    const same = j > 0 && words[i - 1]?.word === place[j - 1]?.word;
    if (j > 0 && at(i, j) === at(i - 1, j - 1) + (same ? 0 : 1)) steps.push({ word: --i, place: --j, same });
    else if (j > 0 && at(i, j) === at(i, j - 1) + 1) steps.push({ word: -1, place: --j, same: false });
    else steps.push({ word: --i, place: -1, same: false });
  }
  return steps.reverse();
}

/** From the first edit to the last; where that leaves one side without words (something only dropped or added), the neighbours are taken in. */
function changedStretch(words: readonly Token[], place: readonly Token[], steps: readonly Step[]): WordAlignment['changed'] {
  let first = Math.max(0, steps.findIndex((step) => !step.same));
  let last = steps.length - 1;
  while (last > first && steps[last]?.same) last--;
  const stretch = steps.slice(first, last + 1);
  if (stretch.every((step) => step.word < 0) || stretch.every((step) => step.place < 0)) {
    first = Math.max(0, first - 1);
    last = Math.min(steps.length - 1, last + 1);
  }
  const within = steps.slice(first, last + 1);
  return { claimSpan: spanOver(words, within.map((step) => step.word)), sourceSpan: spanOver(place, within.map((step) => step.place)) };
}

/** From the first to the last of the tokens named; indexes of -1 name none. */
function spanOver(tokens: readonly Token[], indexes: readonly number[]): Span {
  const named = indexes.filter((index) => index >= 0);
  const start = tokens[named[0] ?? 0]?.start ?? 0;
  return { start, end: Math.max(start, tokens[named.at(-1) ?? 0]?.end ?? start) };
}
