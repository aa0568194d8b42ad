import type { Quotation } from '../model';
import { isRoleNoun } from '../extract/titles';
import { textOf } from '../text/spans';
import { tokenize } from '../text/tokens';
import { viewOf, type View } from './claim-views';
import { isGeneral, isOfficeOf, mayMean } from './compare-speakers';
import type { Found, FoundDifference, Judging } from './judging';
import { elementsOf, sharing } from './matter-shares';
import { mayBeOne } from './metonyms';
import { matterStem, type PreparedSentence } from './prepare';
import type { Passage, Source } from './retrieve';

/** A statement that has so much of what the claim lets somebody say, in the same or kindred words, is that statement … */
const SAME_STATEMENT = 0.36;
/** … where nothing that the claim's speaker says or does elsewhere comes so near. */
const CLEARLY_LESS = 0.16;
/** Fewer words, names and figures in common are chance. */
const SHARED = 3;
const PASSAGES = 40;

/** Compares whose view a claim reports, in whatever words, with whose it is in the passage that tells it in kindred words: at most one difference. */
export function compareViews(judging: Judging): Found {
  const view = viewOf(judging);
  const made = view && othersView(judging, view);
  return { matched: [], differs: made ? [made] : [] };
}

function othersView(judging: Judging, view: View): FoundDifference | undefined {
  const { name, stems, house, span, said } = view;
  if (name === '' ? stems.length === 0 || !(house === undefined ? isKnown(judging, stems) : judging.corpus.actorsNamed(house).length > 0) : judging.corpus.actorsNamed(name).length === 0) return undefined;
  const elements = elementsOf(judging, said, name);
  if (elements.length < SHARED) return undefined;
  const share = sharing(judging, elements);
  let best: { readonly passage: Passage; readonly share: number; readonly there: Quotation } | undefined;
  let own = 0;
  const untold: { readonly passage: Passage; readonly share: number }[] = [];
  for (const passage of judging.passages.slice(0, PASSAGES)) {
    const { source, sentence } = passage;
    const one = share(passage);
    if (isWith(source, sentence, view)) {
      own = Math.max(own, one.share);
      continue;
    }
    const there = sentence.quotations.find((quotation) => quotation.speakerText !== '' && !speaksSo(source, quotation, view));
    if (!there) untold.push({ passage, share: one.share });
    else if (one.count >= SHARED && one.share > (best?.share ?? 0)) best = { passage, share: one.share, there };
  }
  if (!best || best.share < SAME_STATEMENT || best.share - own < CLEARLY_LESS) return undefined;
  const { passage, there } = best;
  // What nobody is named for tells it better; around the one that is said it may lead on to it.
  if (untold.some((one) => one.share > best.share && !isBeside(one.passage, passage))) return undefined;
  if (mayMean(there, name, passage)) return undefined;
  const { article } = passage.source.prepared;
  if (there.speaker === null ? isGeneral(there.speakerText) || !tokenize(there.speakerText).some(({ word }) => isRoleNoun(word)) || isOfficeOf(judging, name, there.speakerText) : article.actors[there.speaker]?.kind !== 'person') return undefined;
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
    (one.quotations.some((quotation) => speaksSo(source, quotation, view)) || (view.name === '' && view.house === undefined ? view.stems.some((stem) => one.stems.has(stem)) : one.mentions.some(({ actor }) => actor >= 0 && isSame(source.nameOf(actor), view.house ?? view.name))));
  return isHere(sentence) || (!sentence.quotations.some(({ speaker }) => speaker !== null) && isHere(source.prepared.sentences[sentence.index - 1]));
}

/** So many sentences around one that is said may lead on to it or go on with it. */
const BESIDE = 2;

function isBeside(a: Passage, b: Passage): boolean {
  return a.source === b.source && Math.abs(a.sentence.index - b.sentence.index) <= BESIDE;
}

function isSame(a: string, b: string): boolean {
  return a === b || mayBeOne(a, b);
}
