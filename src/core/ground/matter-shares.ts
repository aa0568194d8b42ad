import type { Figure, Span } from '../model';
import { agrees } from '../extract/figures-compare';
import { reportingFrame } from '../extract/reporting-verbs';
import { contains, overlaps } from '../text/spans';
import { rootsOf } from './anchors';
import { rootOf } from './frames';
import type { Judging } from './judging';
import { hasKin, isKindred, keysOf } from './kin';
import { countryMeant } from './parties';
import { isLight, wordAt } from './predicates';
import type { PreparedSentence } from './prepare';
import type { Passage, Source } from './retrieve';

/** Names cannot be reworded as words can, and a figure is rarely there by chance: both count more than a word. */
const NAME = 1.5;
const FIGURE = 2;

/** One thing that a statement tells of: a word by its keys and root, an actor by canonical name, or a figure; `weight` is how much it counts. */
export type Element =
  | { readonly keys: readonly string[]; readonly root: string; readonly weight: number }
  | { readonly name: string; readonly weight: number }
  | { readonly figure: Figure; readonly weight: number };

/** Indefinite pronouns, modals and adverbs of time tell of no matter. */
const SAYS_NOTHING = /^(?:any|every|some|no)(?:body|one|thing|where)$|^(?:may|might|could|never|already|yet|still|even|also|must)$/;

/** What the sentence tells of within `said`: its figures, and each name and each telling word once, but for the speaker's name; "" leaves out no name. */
export function elementsOf(judging: Judging, said: Span, speaker: string): Element[] {
  const { sentence } = judging;
  const names = new Set(sentence.mentions.filter((one) => one.actor >= 0 && contains(said, one.span)).map((one) => countryMeant(judging.nameOf(one.actor))));
  names.delete(speaker);
  const seen = new Set<string>();
  const words = sentence.content.filter((word) => {
    const { word: text } = sentence.tokens[word.at]!;
    return contains(said, word) && !sentence.mentions.some(({ span }) => overlaps(span, word)) && !isLight(word.stem) && !SAYS_NOTHING.test(text) && reportingFrame(text) === undefined && !seen.has(word.stem) && seen.add(word.stem);
  });
  return [
    ...words.map((word) => ({ keys: keysOf(sentence, word), root: rootOf(wordAt(sentence, word.start)), weight: judging.sought.weights.get(word.stem) ?? 1 })),
    ...[...names].map((name) => ({ name, weight: NAME })),
    ...sentence.figures.filter((figure) => contains(said, figure.span)).map((figure) => ({ figure, weight: FIGURE })),
  ];
}

/** Names that stand together in so many of the nearest articles' sentences are what those are about, and tell no matter from another: they count this much less. */
const EVERYWHERE = 0.1;
const COMMON = 0.25;

/** Whether names stand together in so many sentences of the nearest articles. */
function areEverywhere({ sources }: Judging, all: readonly string[]): boolean {
  let [held, count] = [0, 0];
  for (const source of sources) {
    for (const sentence of source.prepared.sentences) {
      count++;
      if (all.every((name) => names(source, sentence, name))) held++;
    }
  }
  return held > EVERYWHERE * count;
}

function names({ nameOf }: Source, { mentions }: PreparedSentence, name: string): boolean {
  return mentions.some(({ actor }) => actor >= 0 && countryMeant(nameOf(actor)) === name);
}

function has(source: Source, sentence: PreparedSentence, element: Element): boolean {
  if ('keys' in element) return hasKin(element.keys, sentence.stems) || rootsOf(sentence).has(element.root);
  if ('name' in element) return names(source, sentence, element.name);
  return sentence.figures.some((figure) => agrees(element.figure, figure));
}

/** What stands only in the sentence before, in the same block, counts half. */
const NEARBY = 0.5;

/** How much of a claim's matter a sentence has: its share by weight, and how many things it has itself, a figure for two. */
export interface Share {
  readonly share: number;
  readonly count: number;
}

/** Tells for each sentence how much of these elements it has, in the same or in kindred words. */
export function sharing(judging: Judging, elements: readonly Element[]): (passage: Passage) => Share {
  const total = elements.reduce((sum, { weight }) => sum + weight, 0);
  const common = new Map<string, boolean>();
  const isCommon = (all: readonly string[]): boolean => {
    const key = all.join('\n');
    const known = common.get(key) ?? areEverywhere(judging, all);
    common.set(key, known);
    return known;
  };
  return (passage) => {
    const { source, sentence } = passage;
    const before = source.prepared.sentences[sentence.index - 1];
    const nearby = before?.block === sentence.block ? before : undefined;
    const there: string[] = [];
    let [held, heldNames, count] = [0, 0, 0];
    for (const element of elements) {
      // What one claim asks of one passage is kept with the passage.
      const own = 'keys' in element ? element.keys.some((key) => isKindred(key, passage)) || rootsOf(sentence).has(element.root) : has(source, sentence, element);
      const much = element.weight * (own ? 1 : nearby && has(source, nearby, element) ? NEARBY : 0);
      if ('name' in element) heldNames += much;
      else held += much;
      if (!own) continue;
      if ('name' in element) there.push(element.name);
      count += 'figure' in element ? FIGURE : 1;
    }
    return { share: (held + heldNames * (there.length > 0 && isCommon(there) ? COMMON : 1)) / total, count };
  };
}
