import type { Figure, Quotation, Span } from '../model';
import { agrees } from '../extract/figures-compare';
import { reportingFrame } from '../extract/reporting-verbs';
import { contains, textOf } from '../text/spans';
import { tokenize } from '../text/tokens';
import { isSpokenTo, mayMean } from './compare-speakers';
import type { Found, FoundDifference, Judging } from './judging';
import { hasKin, keysOf } from './kin';
import { mayBeOne } from './metonyms';
import { countryMeant } from './parties';
import { isLight, wordAt } from './predicates';
import { matterStem, type ContentWord, type PreparedSentence } from './prepare';
import type { Passage, Source } from './retrieve';

/** A statement that has so much of what the claim lets somebody say, in the same or kindred words, is that statement … */
const SAME_STATEMENT = 0.38;
/** … where nothing that the claim's speaker says or does elsewhere comes so near. */
const CLEARLY_LESS = 0.16;
/** Fewer words, names and figures in common are chance. */
const SHARED = 3;
/** Names cannot be reworded as words can, and a figure is rarely there by chance: both count more than a word. */
const NAME = 1.5;
const FIGURE = 2;
const PASSAGES = 40;

/** Compares whose view a claim reports, in whatever words, with whose it is in the passage that tells it in kindred words: at most one difference. */
export function compareViews(judging: Judging): Found {
  const view = viewOf(judging);
  const made = view && othersView(judging, view);
  return { matched: [], differs: made ? [made] : [] };
}

/** Who is said to say something, by name or by a noun for whoever speaks, and what. */
interface View {
  readonly name: string;
  /** Stems of the words for a speaker without a name. */
  readonly stems: readonly string[];
  readonly span: Span;
  readonly said: Span;
}

/** Words that make what stands beside a name its view: "in X's telling", "the answer of X", "X pointed out". */
const OF_A_VIEW = /^(?:view|opinion|eyes|words|telling|reading|account|judg(?:e)?ment|mind|warning|argument|answer|reply|verdict|conclusion|assessment|estimate|estimation|reckoning|take|according|point(?:s|ed)|maintain(?:s|ed)|hold|holds|held|observ(?:es|ed)|reckon(?:s|ed)|put|puts)$/;
/** So far from a name such a word stands. */
const BESIDE_NAME = 4;

/** What a claim reports as said by a person or noun, be it before, around or behind the name. */
function viewOf(judging: Judging): View | undefined {
  const { draft, sentence, nameOf } = judging;
  for (const { speaker, speakerText, span } of sentence.quotations) {
    const mention = speaker === null ? undefined : sentence.mentions.find(({ actor, span: own }) => actor === speaker && !contains(span, own));
    // A body speaks through its people, so who else says it may be one of them.
    if (mention && draft.actors[mention.actor]?.kind === 'person') return { name: nameOf(mention.actor), stems: [], span: mention.span, said: span };
    const at = speaker === null && speakerText.length > 3 ? draft.prose.indexOf(speakerText, sentence.span.start) : -1;
    if (at >= 0 && at < sentence.span.end) return { name: '', stems: judging.stemsOf(speakerText), span: { start: at, end: at + speakerText.length }, said: span };
  }
  const [only, ...others] = sentence.mentions.filter(({ actor }) => actor >= 0 && (draft.actors[actor]?.kind === 'person' || judging.corpus.actorsNamed(nameOf(actor))[0]?.kind === 'person'));
  if (!only || others.length > 0) return undefined;
  const quoted = sentence.quotations.find(({ direct, speaker }) => direct && speaker === null);
  if (quoted && !contains(quoted.span, only.span) && !isSpokenTo(draft.prose, only.span)) return { name: nameOf(only.actor), stems: [], span: only.span, said: quoted.span };
  const first = sentence.tokens.findIndex(({ end }) => end > only.span.start);
  const last = sentence.tokens.findLastIndex(({ start }) => start < only.span.end);
  const near = sentence.tokens.slice(Math.max(0, first - BESIDE_NAME), last + 1 + BESIDE_NAME);
  if (!near.some(({ word, start, end }) => OF_A_VIEW.test(word) && !contains(only.span, { start, end }))) return undefined;
  // The name stands at one end of its sentence, in a part of its own; the rest is what is said.
  const [before, after] = [draft.prose.lastIndexOf(', ', only.span.start), draft.prose.indexOf(', ', only.span.end)];
  const said = before > sentence.span.start && !draft.prose.slice(only.span.end, sentence.span.end).includes(', ') ? { start: sentence.span.start, end: before } : after > 0 && after < sentence.span.end ? { start: after, end: sentence.span.end } : undefined;
  return said && { name: nameOf(only.actor), stems: [], span: only.span, said };
}

type Element = { readonly word: ContentWord; readonly weight: number } | { readonly name: string; readonly weight: number } | { readonly figure: Figure; readonly weight: number };

function elementsOf(judging: Judging, said: Span, speaker: string): Element[] {
  const { sentence } = judging;
  const names = new Set(sentence.mentions.filter((one) => one.actor >= 0 && contains(said, one.span)).map((one) => countryMeant(judging.nameOf(one.actor))));
  names.delete(speaker);
  const seen = new Set<string>();
  const words = sentence.content.filter((word) => contains(said, word) && !judging.isName(word) && !isLight(word.stem) && reportingFrame(wordAt(sentence, word.start)) === undefined && !seen.has(word.stem) && seen.add(word.stem));
  return [
    ...words.map((word) => ({ word, weight: judging.sought.weights.get(word.stem) ?? 1 })),
    ...[...names].map((name) => ({ name, weight: NAME })),
    ...sentence.figures.filter((figure) => contains(said, figure.span)).map((figure) => ({ figure, weight: FIGURE })),
  ];
}

function has(judging: Judging, source: Source, sentence: PreparedSentence, element: Element): boolean {
  if ('word' in element) return hasKin(keysOf(judging.sentence, element.word), sentence.stems);
  if ('name' in element) return sentence.mentions.some(({ actor }) => actor >= 0 && countryMeant(source.nameOf(actor)) === element.name);
  return sentence.figures.some((figure) => agrees(element.figure, figure));
}

function othersView(judging: Judging, view: View): FoundDifference | undefined {
  const { name, stems, span, said } = view;
  if (name === '' ? stems.length === 0 || !isKnown(judging, stems) : judging.corpus.actorsNamed(name).length === 0) return undefined;
  const elements = elementsOf(judging, said, name);
  const total = elements.reduce((sum, { weight }) => sum + weight, 0);
  if (elements.length < SHARED) return undefined;
  const share = (source: Source, sentence: PreparedSentence): { readonly share: number; readonly count: number } => {
    const shared = elements.filter((element) => has(judging, source, sentence, element));
    return { share: shared.reduce((sum, { weight }) => sum + weight, 0) / total, count: shared.reduce((sum, one) => sum + ('figure' in one ? FIGURE : 1), 0) };
  };
  let best: { readonly passage: Passage; readonly share: number; readonly there: Quotation } | undefined;
  let own = 0;
  let untold = 0;
  for (const passage of judging.passages.slice(0, PASSAGES)) {
    const { source, sentence } = passage;
    const one = share(source, sentence);
    if (isWith(source, sentence, view)) {
      own = Math.max(own, one.share);
      continue;
    }
    const there = sentence.quotations.find((quotation) => quotation.speakerText !== '' && !speaksSo(source, quotation, view));
    if (!there) untold = Math.max(untold, one.share);
    else if (one.count >= SHARED && one.share > (best?.share ?? 0)) best = { passage, share: one.share, there };
  }
  if (!best || best.share < SAME_STATEMENT || best.share - own < CLEARLY_LESS || untold > best.share) return undefined;
  const { passage, there } = best;
  if (mayMean(there, name, passage)) return undefined;
  const { article } = passage.source.prepared;
  if (there.speaker === null ? isGeneral(there.speakerText) : article.actors[there.speaker]?.kind !== 'person') return undefined;
  const named = there.speaker === null ? undefined : passage.sentence.mentions.find(({ actor }) => actor === there.speaker);
  const theirs = there.speaker === null ? there.speakerText : (article.actors[there.speaker]?.name ?? there.speakerText);
  return {
    passage, kind: 'quote-speaker', claimSpan: span, claim: judging.text(span), passageSpan: named?.span ?? there.span, passageText: theirs,
    about: textOf(article.text, passage.sentence.span), ...(there.speaker === null ? {} : { replacement: theirs }), loose: true,
  };
}

/** Somebody in the nearest articles speaks who is called by two of these words. */
function isKnown({ sources, stemsOf }: Judging, stems: readonly string[]): boolean {
  return sources.some(({ prepared: { article } }) => article.quotations.some(({ speaker, speakerText }) => speaker === null && new Set(stemsOf(speakerText).filter((stem) => stems.includes(stem))).size > 1));
}

function speaksSo(source: Source, { speaker, speakerText }: Quotation, { name, stems }: View): boolean {
  if (name !== '') return speaker !== null && isSame(source.nameOf(speaker), name);
  return tokenize(speakerText).some(({ word }) => stems.includes(matterStem(word)));
}

/** A sentence that names somebody, lets him or her speak, or stands beside one that does: pronouns lead there. */
function isWith(source: Source, sentence: PreparedSentence, view: View): boolean {
  const isHere = (one: PreparedSentence | undefined): boolean =>
    one !== undefined && one.block === sentence.block &&
    (one.quotations.some((quotation) => speaksSo(source, quotation, view)) || (view.name === '' ? view.stems.some((stem) => one.stems.has(stem)) : one.mentions.some(({ actor }) => actor >= 0 && isSame(source.nameOf(actor), view.name))));
  return isHere(sentence) || (!sentence.quotations.some(({ speaker }) => speaker !== null) && isHere(source.prepared.sentences[sentence.index - 1]));
}

function isSame(a: string, b: string): boolean {
  return a === b || mayBeOne(a, b);
}

/** "Analysts", "officials", "the report": anybody may be among them. */
function isGeneral(speaker: string): boolean {
  return /^(?:he|she|it|they|we|i|who)$/i.test(speaker) || /(?:analysts|experts|observers|critics|officials|sources|people|residents|witnesses|authors?|reports?|study|statement|documents?|many|some|others)$/i.test(speaker);
}
