import { isRoleNoun } from '../extract/titles';
import type { ActorMention, Role, Span } from '../model';
import { contains } from '../text/spans';
import { isFunctionWord, tokenize } from '../text/tokens';
import type { Found, FoundDifference, Judging } from './judging';
import { hasKin, keysOf } from './kin';
import { isGenericRole, officeOf, officesAgree } from './offices';
import { isLight, wordAt } from './predicates';
import { matterStem, type ContentWord, type PreparedSentence } from './prepare';
import { passageAt } from './retrieve';

/** Verbs that tell somebody's post, behind "who". */
const HOLDS_POST = /^(?:leads?|led|heads?|headed|chairs?|chaired|runs?|ran|directs?|directed|manages?|managed|oversees?|oversaw|represents?|represented|edits?|edited|works?|worked|serves?|served|presides?|presided|commands?|commanded|coaches|coached|speaks|charge|employed|hired|engaged|appointed)$/;
/** Words of a post that fit many. */
const OF_ANY_POST = /^(?:head|chief|senior|deputy|vice|acting|former|then|long-?time|veteran|new|top|leading|current|local|own|member|team|office|charge|job|post|role|man|woman|person|behind|responsible|country|nation|state|government|company|firm|body|group|organi[sz]ation)s?$/;
/** Words to one side of a name within which its post is told. */
const REACH = 16;
/** A name this far from the start of its sentence may stand in a phrase that opens it. */
const OPENS = 4;

/** A post that the claim gives a person, in whatever words, while the articles call the person something else and give those words to another: at most one difference. */
export function comparePosts(judging: Judging): Found {
  for (const mention of judging.sentence.mentions) {
    if (judging.draft.actors[mention.actor]?.kind !== 'person') continue;
    const made = otherPost(judging, mention);
    if (made) return { matched: [], differs: [made] };
  }
  return { matched: [], differs: [] };
}

/** Where a claim tells what somebody is, as offsets of the draft: roles as extracted, to the next comma, and "who heads …". */
export function postsTold({ draft, sentence }: Judging, mention: ActorMention): Span[] {
  const told: Span[] = draft.roles.filter((role) => role.actor === mention.actor && role.sentence === sentence.index && !role.former).map(({ span }) => span);
  const behind = sentence.tokens.findIndex(({ start }) => start >= mention.span.end);
  const first = sentence.tokens[behind];
  if (!first || !/^(?:['\u2019]s?)?,\s$/.test(draft.prose.slice(mention.span.end, first.start))) return told;
  const end = sentence.tokens.slice(behind, behind + REACH).find(({ end: at }) => /[,;:.\u2014]/.test(draft.prose.slice(at, at + 1)))?.end;
  if (end === undefined) return told;
  const span = { start: first.start, end };
  // "Besides X, the minister met Y": a clause of its own.
  const opener = sentence.tokens.findIndex(({ end: at }) => at > mention.span.start);
  if (first.word !== 'who' && opener <= OPENS && sentence.tokens.slice(0, opener).some(({ word }) => /^(?:besides|from|with|like|unlike|after|before|beside|alongside|including|to|for)$/.test(word))) return told;
  if (sentence.mentions.some((one) => one !== mention && contains(span, one.span) && draft.actors[one.actor]?.kind === 'person')) return told;
  const words = sentence.tokens.filter((token) => contains(span, token)).map(({ word }) => word);
  const isPost = words[0] === 'who' ? words.slice(1, 5).some((word) => HOLDS_POST.test(word)) : /^(?:a|an|the|its|his|her)$|['\u2019]s?$/.test(words[0] ?? '') && words.some((word) => isRoleNoun(word) || isGenericRole(word));
  return isPost ? [...told.filter((one) => !contains(span, one)), span] : told;
}

function otherPost(judging: Judging, mention: ActorMention): FoundDifference | undefined {
  const { sentence, corpus, nameOf, isName } = judging;
  const name = nameOf(mention.actor);
  const actors = corpus.actorsNamed(name);
  const actor = actors.length === 1 ? actors[0] : undefined;
  if (!actor) return undefined;
  const held = actor.wordings.filter(({ former }) => !former);
  const stated = held[0];
  if (!stated) return undefined;
  const offices = held.map(({ text }) => officeOf(text));
  const own = new Set(actor.wordings.flatMap(({ text }) => tokenize(text).map(({ word }) => matterStem(word))));
  for (const { stems } of sentencesAbout(judging, name)) for (const word of stems) own.add(word);
  for (const span of postsTold(judging, mention)) {
    const words = sentence.content.filter((word) => contains(span, word) && !isName(word) && tells(sentence, word));
    const foreign = words.filter((word) => !/\p{Lu}/u.test(judging.text(word)) && !hasKin(keysOf(sentence, word), own));
    const elsewhere = foreign.filter((word) => isOfAnother(judging, name, word));
    const office = officeOf(judging.text(span));
    const sameOffice = office && held.find((_, i) => offices[i]?.office === office.office);
    const isOfElsewhere = office !== undefined && sameOffice !== undefined && !offices.some((theirs) => theirs !== undefined && officesAgree(office, theirs));
    if (!isOfElsewhere && (elsewhere.length === 0 || isBarelyTold(judging.text(span), held))) continue;
    const there = sameOffice ?? stated;
    const source = judging.open(there.location.article);
    const passage = source && passageAt(source, there.location.span.start);
    if (!passage) continue;
    return { passage, kind: 'role', claimSpan: span, claim: judging.text(span), passageSpan: there.location.span, passageText: there.text, about: actor.name, loose: true };
  }
  return undefined;
}

/** "The owner of the trawler" is an owner: of a post that is held by its bare name anything more may be told. */
function isBarelyTold(told: string, held: readonly Role[]): boolean {
  const words = new Set(tokenize(told).map(({ word }) => word));
  return held.every(({ text }) => !/\s/.test(text.trim()) || officeOf(text)?.head === text.trim()) && held.some(({ text }) => words.has(tokenize(text).at(-1)?.word ?? ''));
}

function tells(sentence: PreparedSentence, word: ContentWord): boolean {
  const text = wordAt(sentence, word.start);
  return !isLight(word.stem) && !isGenericRole(text) && !OF_ANY_POST.test(text) && !HOLDS_POST.test(text) && !isFunctionWord(text);
}

/** The sentences of the nearest articles that name somebody, and those right behind them. */
export function sentencesAbout({ sources }: Judging, name: string): PreparedSentence[] {
  return sources.flatMap((source) => {
    const { sentences } = source.prepared;
    const naming = new Set(sentences.flatMap((one) => (one.mentions.some(({ actor }) => source.nameOf(actor) === name) ? [one.index] : [])));
    return sentences.filter((one) => naming.has(one.index) || (naming.has(one.index - 1) && sentences[one.index - 1]?.block === one.block));
  });
}

/** A word that stands in what an article calls somebody else. */
function isOfAnother({ sources }: Judging, name: string, { stem: word }: ContentWord): boolean {
  return sources.some(({ prepared: { article, sentences }, nameOf }) => sentences.some((one) => one.stems.has(word) && one.mentions.some(({ actor }) => article.actors[actor]?.kind === 'person' && nameOf(actor) !== name)));
}
