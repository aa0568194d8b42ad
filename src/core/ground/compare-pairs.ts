import type { ActorMention } from '../model';
import { agrees } from '../extract/figures-compare';
import { isCountryNamed } from '../extract/places';
import { contains } from '../text/spans';
import type { Found, FoundDifference, Judging } from './judging';
import { countryMeant } from './parties';
import { isLight, predicatesOf } from './predicates';
import type { Passage } from './retrieve';

/** A passage that has so much of a claim's words and figures, names left out, tells of its matter … */
const SAME_MATTER = 0.6;
/** … and one that names both of the claim's countries and has clearly less does not. */
const CLEARLY_LESS = 0.25;
/** Fewer in common are chance; a figure counts as two. */
const SHARED = 3;
const FIGURE = 2;
const PASSAGES = 20;
/** From this share on nearly all else agrees. */
const NEARLY_ALL = 0.9;

/** Of the two countries a claim names, the passage that tells its matter names one with another: at most one difference. */
export function comparePairs(judging: Judging): Found {
  const made = otherOfTwo(judging);
  return { matched: [], differs: made ? [made] : [] };
}

function otherOfTwo(judging: Judging): FoundDifference | undefined {
  const { sentence } = judging;
  const own = countriesIn(sentence.mentions, judging.nameOf);
  if (own.size !== 2 || sentence.quotations.some((one) => one.direct)) return undefined;
  const stems = [...new Set(predicatesOf(sentence).filter((word) => !judging.isName(word) && !isLight(word.stem)).map((word) => word.stem))];
  const weight = (stem: string): number => judging.sought.weights.get(stem) ?? 1;
  const total = stems.reduce((sum, stem) => sum + weight(stem), FIGURE * sentence.figures.length);
  const share = ({ sentence: there }: Passage): { readonly part: number; readonly count: number } => {
    const shared = stems.filter((stem) => there.stems.has(stem));
    const figures = sentence.figures.filter((figure) => there.figures.some((one) => agrees(figure, one))).length;
    return { part: (shared.reduce((sum, stem) => sum + weight(stem), 0) + FIGURE * figures) / total, count: shared.length + FIGURE * figures };
  };
  const told = judging.passages.slice(0, PASSAGES).map((passage) => ({ passage, ...share(passage), named: countriesIn(passage.sentence.mentions, passage.source.nameOf) }));
  const best = told.reduce<(typeof told)[number] | undefined>((most, one) => (one.part > (most?.part ?? 0) ? one : most), undefined);
  if (!best || best.part < SAME_MATTER || best.count < SHARED || best.named.size !== 2) return undefined;
  const kept = [...own.keys()].filter((name) => best.named.has(name));
  const [missing] = [...own].filter(([name]) => !best.named.has(name));
  const [other] = [...best.named].filter(([name]) => !own.has(name));
  if (kept.length !== 1 || !missing || !other) return undefined;
  if (told.some((one) => one.named.has(missing[0]) && one.part > best.part - CLEARLY_LESS)) return undefined;
  const { article } = best.passage.source.prepared;
  const [{ span, text }, there] = [missing[1], other[1]];
  return {
    passage: best.passage, kind: 'actor', claimSpan: span, claim: text, passageSpan: there.span, passageText: there.text,
    about: article.text.slice(best.passage.sentence.span.start, best.passage.sentence.span.end), loose: best.part < NEARLY_ALL,
    ...(missing[1].form === there.form ? { replacement: there.text } : {}),
  };
}

/** The countries that mentions name, by themselves, their capitals or their people, each with its first mention outside another name. */
function countriesIn(mentions: readonly ActorMention[], nameOf: (actor: number) => string): Map<string, ActorMention> {
  const found = new Map<string, ActorMention>();
  for (const mention of mentions) {
    if (mentions.some((other) => other !== mention && contains(other.span, mention.span))) continue;
    const name = countryMeant(nameOf(mention.actor));
    if (isCountryNamed(name) && !found.has(name)) found.set(name, mention);
  }
  return found;
}
