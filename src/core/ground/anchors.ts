import { agrees } from '../extract/figures-compare';
import { isTime } from './figure-kinds';
import { isReckoned } from './figures-reckoned';
import { isWorkedOut, isYearOfAnniversary } from './figures-worked-out';
import { rootOf } from './frames';
import type { Judging } from './judging';
import { hasKin, keysOf } from './kin';
import { countryMeant } from './parties';
import { wordAt } from './predicates';
import type { PreparedSentence } from './prepare';
import { withNeighbours } from './retrieve';

/** A sentence and its neighbours that have so much of a claim tell of its matter, however freely it is worded; with a figure of its own, less is enough. */
const TELLS_OF_IT = 0.5;
const WITH_A_FIGURE = 0.3;
/** A figure counts as two words: it is rarely there by chance. */
const FIGURE = 2;
/** Passages whose surroundings are read. */
const PASSAGES = 12;
/**
 * Of a claim's words so many in one place, with somebody whom it names or a figure of its own, or so many without a name, show that it is at least of this matter. Over 1790 hand-written claims it
 * leaves alone 24 of 28 backed ones that nothing but their score would flag, and 4 of 12 wrong ones; of claims held against another claim's article it spares one in two hundred.
 */
const NAMED_AND_TOLD = 0.25;
const UNNAMED_BUT_TOLD = 0.4;
/** So many of an unnamed matter's words stand there as they are. */
const AS_THEY_ARE = 2;
/** Below these scores lie claims that are held against an article about something else. */
const NAMED_FROM = 0.2;
const UNNAMED_FROM = 0.25;

/**
 * Whether some passage with its neighbours tells of the claim's matter by the roots of its words, its names and its figures: `well`, `loosely` (it is of this matter, but much of it is said
 * nowhere so), or undefined. The ranker counts words as they stand; a claim in words of its own keeps what cannot be reworded. Chosen on the claims of the development sets and of the training data.
 */
export function matterTold(judging: Judging, score: number): 'well' | 'loosely' | undefined {
  const { sentence } = judging;
  const words = new Map(sentence.content.filter((word) => !judging.isName(word)).map((word) => [rootOf(wordAt(sentence, word.start)), keysOf(sentence, word)]));
  const names = new Set(sentence.mentions.flatMap((mention) => (mention.actor < 0 ? [] : [countryMeant(judging.nameOf(mention.actor))])));
  const total = words.size + names.size + FIGURE * sentence.figures.length;
  if (total === 0) return undefined;
  const worked = new Set(sentence.figures.filter((figure) => (isTime(figure) && figure.kind !== 'duration' ? isYearOfAnniversary(judging, figure) : (isReckoned(judging, figure) ?? isWorkedOut(judging, figure)))));
  let loosely = false;
  for (const passage of judging.passages.slice(0, PASSAGES)) {
    const around = withNeighbours(passage);
    const named = new Set(around.flatMap((one) => one.mentions.flatMap((mention) => (mention.actor < 0 ? [] : [countryMeant(passage.source.nameOf(mention.actor))]))));
    const figures = sentence.figures.filter((figure) => worked.has(figure) || around.some((one) => one.figures.some((there) => agrees(figure, there)))).length;
    const shared = [...names].filter((name) => named.has(name)).length;
    if (names.size > 0 && shared + figures === 0) continue;
    const enough = figures > 0 ? WITH_A_FIGURE : TELLS_OF_IT;
    if (loosely && (words.size + shared + FIGURE * figures) / total < enough) continue;
    let [same, kindred] = [0, 0];
    for (const [root, keys] of words) {
      if (around.some((one) => rootsOf(one).has(root))) same++;
      else if (around.some((one) => hasKin(keys, one.stems))) kindred++;
    }
    const told = same + kindred;
    // Of those whom the claim names, or of its figures, one must be there, or a third of its own words: kindred words alone stand in articles about anything.
    if (told > 0 && (names.size > 0 || figures > 0 || 3 * same >= words.size) && (told + shared + FIGURE * figures) / total >= enough) return 'well';
    loosely ||= names.size > 0 ? score >= NAMED_FROM && told >= NAMED_AND_TOLD * words.size : score >= UNNAMED_FROM && same >= AS_THEY_ARE && told >= UNNAMED_BUT_TOLD * words.size;
  }
  return loosely ? 'loosely' : undefined;
}

const roots = new WeakMap<PreparedSentence, ReadonlySet<string>>();

/** The roots of a sentence's content words. */
export function rootsOf(sentence: PreparedSentence): ReadonlySet<string> {
  const known = roots.get(sentence);
  if (known) return known;
  const made = new Set(sentence.content.map((word) => rootOf(wordAt(sentence, word.start))));
  roots.set(sentence, made);
  return made;
}
