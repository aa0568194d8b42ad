import type { Span } from '../model';
import { once } from '../corpus/once';
import { contains } from '../text/spans';
import type { Found, FoundDifference, Judging } from './judging';
import { predicatesOf, type Predicate } from './predicates';

/** A list has so many items; so many of them must stand in one passage before the one that stands nowhere is an invention. */
const LIST = 4;
const LISTED = 3;
/** Words of an item. */
const ITEM = 4;
/** The rest of the claim must be covered this well: where nothing is, the whole claim is without source. */
const COVERED = 0.35;
/** Stems of this length are compared by as many letters, so that "accession" and "access" count as one word. */
const LETTERS = 5;

/** An item that the claim adds to a list which a passage gives, and of which none of the nearest articles has a word. At most one difference. */
export function comparePhrases(judging: Judging): Found {
  const best = judging.passages[0];
  if (!best || best.coverage < COVERED) return { matched: [], differs: [] };
  const spoken = judging.sentence.quotations.filter((quotation) => quotation.direct).map((quotation) => quotation.span);
  const known = once(() => stemsOf(judging));
  // Names go by many forms ("the Americans") and are held against the sources as names.
  const isAbsent = (word: Predicate): boolean => !judging.isName(word) && !known().has(word.stem) && !(word.stem.length > LETTERS && known().has(word.stem.slice(0, LETTERS)));
  const words = predicatesOf(judging.sentence).filter((word) => !spoken.some((span) => contains(span, word)));
  const span = addedItem(judging, words, isAbsent);
  return { matched: [], differs: span ? [absent(judging, span)] : [] };
}

/** Stems of the nearest articles, and their first letters. */
function stemsOf({ sources }: Judging): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { prepared } of sources) {
    for (const stem of prepared.stems()) stems.add(stem).add(stem.slice(0, LETTERS));
    for (const stem of prepared.titleStems) stems.add(stem);
  }
  return stems;
}

/** "Education, science, technology, fisheries and clean energy", where one passage has all of them but one. */
function addedItem(judging: Judging, words: readonly Predicate[], isAbsent: (word: Predicate) => boolean): Span | undefined {
  for (const list of listsIn(judging, words)) {
    const added = list.filter((item) => item.every(isAbsent));
    const [item] = added;
    const [first, last] = [item?.[0], item?.at(-1)];
    if (added.length !== 1 || !first || !last) continue;
    // The words before a list's first item belong to its sentence.
    const others = list.map((one, i) => (i === 0 ? one.slice(-1) : one)).filter((one) => one[0] !== first);
    const given = judging.passages.slice(0, 5).some(({ sentence }) => others.filter((one) => one.every(({ stem }) => sentence.stems.has(stem))).length >= Math.max(LISTED, others.length - 1));
    if (given) return { start: first.start, end: last.end };
  }
  return undefined;
}

/** Runs of short stretches between commas and "and", each as its content words. */
function listsIn({ sentence, draft }: Judging, words: readonly Predicate[]): Predicate[][][] {
  const lists: Predicate[][][] = [];
  let list: Predicate[][] = [];
  let item: Predicate[] = [];
  let length = 0;
  const close = (): void => {
    if (item.length > 0) list.push(item);
    item = [];
    length = 0;
  };
  for (const [at, token] of sentence.tokens.entries()) {
    const before = sentence.tokens[at - 1];
    const comma = before !== undefined && draft.prose.slice(before.end, token.start).includes(',');
    if (comma || token.word === 'and' || token.word === 'or') close();
    length++;
    const word = words.find(({ start }) => start === token.start);
    if (word) item.push(word);
    if (length > ITEM + 1 && !/^(?:and|or)$/.test(token.word)) {
      // What came before in this stretch belongs to the sentence, its last word may open the list.
      if (list.length >= LIST) lists.push(list);
      list = [];
      item = word ? [word] : [];
      length = 1;
    }
  }
  close();
  return list.length >= LIST ? [...lists, list] : lists;
}

function absent(judging: Judging, claimSpan: Span): FoundDifference {
  return { passage: null, kind: 'phrase-absent', claimSpan, claim: judging.text(claimSpan), passageSpan: null, passageText: '', about: '', loose: false };
}
