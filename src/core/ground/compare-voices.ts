import type { ActorMention, Quotation, Span } from '../model';
import { contains, textOf } from '../text/spans';
import { isDescription, isGeneral, isNoClause, isOfficeOf, isOwner, isSpokenTo } from './compare-speakers';
import type { Found, FoundDifference, Judging } from './judging';
import { mayBeOne } from './metonyms';
import { isBehindPreposition } from './parties';
import { isLight, predicatesOf } from './predicates';
import type { PreparedSentence } from './prepare';
import type { Passage } from './retrieve';

/** A passage that has so much of what the claim lets somebody say may be where it was said … */
const SAME_STATEMENT = 0.42;
/** … and what that person says elsewhere must have clearly less of it. */
const CLEARLY_LESS = 0.15;
/** Fewer words and names in common are chance. */
const SHARED = 3;
/** "X, who leads the union, took the line that": so far from a name its "that" may stand. */
const THAT_WITHIN = 9;
const PASSAGES = 30;
/** From this share on nearly all was said in these words. */
const NEARLY_ALL = 0.8;

/** Verbs that take what they are about as their object. */
const OF_A_THING = /^(?:condemn|prais|critici|welcom|dismiss|reject|denounc|mention|discuss|describ|promis|announc|demand|urg|call|hail|attack|defend|oppos|support|ask)/;

interface Voice {
  readonly mention: ActorMention;
  readonly said: Span;
}

/** Compares whom a claim lets speak, in whatever verb or noun, with who says the same in the passages: at most one difference. */
export function compareVoices(judging: Judging): Found {
  const voice = voiceOf(judging);
  const made = voice && otherVoice(judging, voice);
  return { matched: [], differs: made ? [made] : [] };
}

/** The one person a claim names outside what is said, and what follows that name's "that" or stands in quotation marks or beside "according to". */
function voiceOf(judging: Judging): Voice | undefined {
  const { draft, prepared, sentence } = judging;
  const { tokens, mentions, quotations } = sentence;
  const isPerson = ({ actor }: ActorMention): boolean => draft.actors[actor]?.kind === 'person';
  const speaks = (mention: ActorMention): boolean => isPerson(mention) && !isDescription(judging, mention.span);
  const people = mentions.filter((mention) => speaks(mention) && !isSpokenTo(draft.prose, mention.span) && !isOwner(draft.prose, sentence, mention.span));
  for (const { speaker, span, direct, verb } of quotations) {
    // "Condemned threats" says what somebody thinks of them, not that there are any.
    if (!direct && OF_A_THING.test(verb) && tokens.findLast(({ end }) => end <= span.start)?.word !== 'that') continue;
    if (isNoClause(draft.prose, span)) continue;
    const mention = speaker === null ? undefined : mentions.find(({ actor, span: own }) => actor === speaker && !contains(span, own));
    if (mention && speaks(mention)) return { mention, said: span };
  }
  for (const mention of people) {
    const last = tokens.findLastIndex(({ start }) => start < mention.span.end);
    if (isBehindPreposition(prepared, sentence, tokens.findIndex(({ end }) => end > mention.span.start))) continue;
    const that = tokens.findIndex(({ word }, at) => word === 'that' && at > last + 1 && at - last <= THAT_WITHIN);
    const first = tokens[that + 1];
    if (that >= 0 && first) return { mention, said: { start: first.start, end: sentence.span.end } };
  }
  const [only, ...others] = people.filter((mention) => !quotations.some(({ span }) => contains(span, mention.span)));
  const direct = quotations.find((one) => one.direct && one.speaker === null);
  return only && others.length === 0 && direct ? { mention: only, said: direct.span } : undefined;
}

interface Element {
  readonly stem?: string;
  readonly name?: string;
  readonly weight: number;
}

function otherVoice(judging: Judging, { mention, said }: Voice): FoundDifference | undefined {
  const name = judging.nameOf(mention.actor);
  if (judging.corpus.actorsNamed(name).length === 0) return undefined;
  const elements = elementsOf(judging, said, name);
  const total = elements.reduce((sum, { weight }) => sum + weight, 0);
  if (elements.length < SHARED || total === 0) return undefined;
  let best: { readonly passage: Passage; readonly share: number; readonly there: Quotation } | undefined;
  let own = 0;
  for (const passage of judging.passages.slice(0, PASSAGES)) {
    const shared = elements.filter((element) => has(passage, passage.sentence, element));
    const share = shared.reduce((sum, { weight }) => sum + weight, 0) / total;
    if (speaksThere(passage, name)) own = Math.max(own, share);
    const there = passage.sentence.quotations.find((one) => one.speakerText !== '' && (one.speaker === null || passage.source.nameOf(one.speaker) !== name));
    if (there && shared.length >= SHARED && share > (best?.share ?? 0)) best = { passage, share, there };
  }
  if (!best || best.share < SAME_STATEMENT || best.share - own < CLEARLY_LESS) return undefined;
  const { passage, there } = best;
  const theirName = there.speaker === null ? '' : passage.source.nameOf(there.speaker);
  if (speaksThere(passage, name) || namedBefore(passage, name) || mayBeOne(name, theirName) || theirName.split(' ').includes(name) || isGeneral(there.speakerText) || isSameOffice(judging, mention, there) || (there.speaker === null && isOfficeOf(judging, name, there.speakerText))) return undefined;
  const { article } = passage.source.prepared;
  const named = passage.sentence.mentions.find(({ actor }) => actor === there.speaker && actor !== null);
  const theirs = there.speaker === null ? there.speakerText : (article.actors[there.speaker]?.name ?? there.speakerText);
  return {
    passage, kind: 'quote-speaker', claimSpan: mention.span, claim: mention.text, passageSpan: named?.span ?? there.span, passageText: theirs,
    about: textOf(article.text, passage.sentence.span), ...(there.speaker === null ? {} : { replacement: theirs }), loose: best.share < NEARLY_ALL,
  };
}

/** Words and names of what is said; light words and the speaker left out. */
function elementsOf(judging: Judging, said: Span, speaker: string): Element[] {
  const { sentence } = judging;
  const names = new Set(sentence.mentions.filter((one) => one.actor >= 0 && contains(said, one.span)).map((one) => judging.nameOf(one.actor)));
  names.delete(speaker);
  const stems = new Set(predicatesOf(sentence).filter((word) => contains(said, word) && !judging.isName(word) && !isLight(word.stem)).map((word) => word.stem));
  return [...[...stems].map((stem) => ({ stem, weight: judging.sought.weights.get(stem) ?? 1 })), ...[...names].map((one) => ({ name: one, weight: 1 }))];
}

function has({ source }: Passage, sentence: PreparedSentence, { stem, name }: Element): boolean {
  return stem !== undefined ? sentence.stems.has(stem) : sentence.mentions.some(({ actor }) => source.nameOf(actor) === name);
}

function speaksThere({ source, sentence }: Passage, name: string): boolean {
  return sentence.mentions.some(({ actor }) => source.nameOf(actor) === name) || sentence.quotations.some(({ speaker }) => speaker !== null && source.nameOf(speaker) === name);
}

/** Whom "he said" means is left open where the claim's speaker was named just before. */
function namedBefore({ source, sentence }: Passage, name: string): boolean {
  return source.prepared.sentences.slice(Math.max(0, sentence.index - 2), sentence.index).some((one) => one.block === sentence.block && one.mentions.some(({ actor }) => source.nameOf(actor) === name));
}

/** "The minister" of whom the claim calls "Minister X". */
function isSameOffice({ sentence: { tokens } }: Judging, { span }: ActorMention, { speaker, speakerText }: Quotation): boolean {
  const office = /^the (?:\p{L}+ ){0,2}(\p{L}+)$/iu.exec(speakerText)?.[1]?.toLowerCase();
  return speaker === null && office !== undefined && tokens.some(({ word, end }) => word === office && end <= span.start && span.start - end <= BESIDE);
}

/** Letters between an office and its holder's name. */
const BESIDE = 3;
