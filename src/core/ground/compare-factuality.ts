import { irregularBase } from '../text/irregular';
import { reportingFrame } from '../extract/reporting-verbs';
import { contains } from '../text/spans';
import type { Token } from '../text/tokens';
import type { Span } from '../model';
import { isHedge, isPermission } from './cues';
import { actorsNear } from './figure-affinity';
import type { Found, FoundDifference, Judging } from './judging';
import { standsAmong } from './kin';
import { phraseAt, polarityFound } from './polarity-found';
import { isDescription } from './other-matters';
import { isHedgeAt, isLight, predicatesOf, type Predicate } from './predicates';
import type { ContentWord, PreparedSentence } from './prepare';
import type { Passage } from './retrieve';

/** Words that leave open whether what follows them is, was or will be so; those of the second kind only with a verb behind "to", those of the third for the words next to them. */
const OPENS = /^(?:may|might|could|consider(?:s|ing)?|mull(?:s|ed|ing)|weigh(?:s|ing)|propos(?:es|ed|al|als|ing)|potential(?:ly)?|possibl[ey]|possibility|alleg(?:es|ed|edly|ing)|reportedly|threaten(?:s|ed|ing)|hint(?:s|ed)|likely|unlikely)$/;
const OPENS_TO = /^(?:hop(?:es|ing)|aim(?:s|ed|ing)|wants?|intend(?:s|ed|ing)|plan(?:s|ned|ning)|expect(?:s|ed))$/;
const OPENS_NEXT = /^(?:potential|possible|alleged|allegedly|reportedly|likely|unlikely|proposed)$/;
/** Words that such a one reaches. */
const NEXT = 5;
/** Behind these stands what is told for itself. */
const CUTS = /^(?:and|but|after|before|when|who|which|that|because|as|although|though|while|having)$/;
/** A present that may only be announced: left open it is by nothing less than a doubt. */
const DOUBTED = /^(?:may|might|could|consider(?:s|ing)?|mull(?:s|ed|ing)|weigh(?:s|ing)|possibl[ey]|possibility)$/;
/** Words of the claim that leave it open in any other way: a question, a fear, a condition. */
const OPEN_TOO = /^(?:fear(?:s|ed)?|worr(?:y|ies|ied)|concern(?:s|ed)?|risk(?:s|ed)?|prospect|chance|idea|option|whether|if|unless|provided|would|will|shall|call(?:s|ed)?|want(?:s|ed)?|ask(?:s|ed)?|demand(?:s|ed)?|urg(?:es|ed)|offer(?:s|ed)?|accus(?:es|ed)|charg(?:es|ed)|suspect(?:s|ed)?|alleg\w+|seeks?|sought|tr(?:y|ies|ied)|attempt\w*|hint\w*|thinks?|believes?|says?|warn\w*|possib\w+)$/;
const PASSAGES = 8;
/** Words of the claim's own event that must be among those left open. */
const SHARED = 2;
/** So many words before a verb belong to it. */
const BEFORE = 7;
const PART = 9;
/** The passage must have so much of the claim. */
const SAME_MATTER = 0.3;

/** What a claim tells as done and the one passage about it only as possible, planned or alleged, in whatever words: at most one difference. */
export function compareFactuality(judging: Judging): Found {
  for (const verb of doneIn(judging)) {
    const made = leftOpen(judging, verb);
    if (made) return { matched: [], differs: [made] };
  }
  return { matched: [], differs: [] };
}

/** Verbs of the claim in the past or the perfect, with nothing before them that leaves them open. */
function doneIn({ sentence, isName }: Judging): Predicate[] {
  const { tokens } = sentence;
  return predicatesOf(sentence).filter((one) => {
    const [word, before] = [tokens[one.at]?.word ?? '', tokens[one.at - 1]?.word ?? ''];
    const perfect = /^(?:has|have|had|already|now|since|is|are|was|were)$/.test(before);
    const settled = /^(?:will|shall)$/.test(before);
    const done = (settled || (irregularBase(word) !== undefined && !/[^s]s$/.test(word)) || /ed$/.test(word) || (perfect && /ing$/.test(word))) && !/^(?:to|the|a|an|its|his|her|their|of|in|by|with|for|and)$/.test(before);
    return done && !isDescription(sentence, one.at) && reportingFrame(word) === undefined && !isName(one) && !one.denied && !one.hedged && !sentence.quotations.some((quotation) => contains(quotation.span, one)) && !tokens.slice(Math.max(0, one.at - BEFORE), one.at + 2).some((token) => (isHedge(token.word) && isHedgeAt(sentence, token)) || OPEN_TOO.test(token.word) || isPermission(token.word));
  });
}

function leftOpen(judging: Judging, verb: Predicate): FoundDifference | undefined {
  const { sentence } = judging;
  const part = partOf(judging, verb);
  // What the claim leaves open itself ("over alleged war crimes") is no fact of its own.
  if (partTokens(judging, verb).some(({ word }) => OPENS.test(word) || OPENS_TO.test(word))) return undefined;
  const announced = /^(?:is|are|will|shall)$/.test(sentence.tokens[verb.at - 1]?.word ?? '');
  for (const passage of judging.passages.slice(0, PASSAGES)) {
    if (passage.coverage < SAME_MATTER) continue;
    const all = openIn(passage);
    // "Has studied how it could change": what the verb tells stands there plainly.
    if (standsAmong(sentence, verb, passage.sentence, passage.sentence.content.filter((word) => !all.some(({ span }) => contains(span, word))))) continue;
    for (const open of all) {
      if (announced && !DOUBTED.test(open.cue)) continue;
      const within = wordsIn(passage.sentence, open.span);
      const shared = part.filter((word) => standsAmong(sentence, word, passage.sentence, within));
      const there = part.filter((word) => standsAmong(sentence, word, passage.sentence, passage.sentence.content));
      // "Has pressed" of what "could pressure": the same verb right behind the word that leaves it open needs less beside it.
      const first = within.find(({ stem, start }) => start > open.span.start && !isLight(stem));
      const sameVerb = first !== undefined && shared.some(({ start }) => start === verb.start) && standsAmong(sentence, verb, passage.sentence, [first]);
      if (new Set(shared.map(({ stem }) => stem)).size < SHARED || (!sameVerb && 2 * shared.length <= there.length)) continue;
      if (!shared.some((word) => word.start === verb.start) && shared.length <= SHARED) continue;
      if (judging.passages.some((other) => namesAll(judging, verb, other) && tellsPlainly(sentence, shared, other))) continue;
      return { ...polarityFound(judging, passage, phraseAt(sentence.tokens, verb.at), open.span, 'hedge'), loose: true };
    }
  }
  return undefined;
}

/** The verb and the words behind it in its part of the claim; light ones left out, names not. */
function partOf(judging: Judging, verb: Predicate): ContentWord[] {
  const span = { start: verb.start, end: partTokens(judging, verb).at(-1)?.end ?? verb.end };
  return judging.sentence.content.filter((word) => contains(span, word) && !isLight(word.stem));
}

function partTokens({ draft: { prose }, sentence: { tokens } }: Judging, { at }: Predicate): readonly Token[] {
  let to = at;
  while (to + 1 < tokens.length && to - at < PART && !/[,;:]/.test(prose.slice(tokens[to]?.end ?? 0, tokens[to + 1]?.start ?? 0))) to++;
  return tokens.slice(at, to + 1);
}

/** What a passage leaves open: from the word that does to the end of its clause. */
function openIn({ source, sentence }: Passage): { readonly cue: string; readonly span: Span }[] {
  const { prose } = source.prepared.article;
  const { tokens } = sentence;
  return tokens.flatMap(({ word, start, end }, at) => {
    // "Could not afford it" denies.
    if (tokens[at + 1]?.word === 'not') return [];
    const opens = OPENS.test(word) || (OPENS_TO.test(word) && tokens[at + 1]?.word === 'to');
    if (!opens || end - start !== word.length || sentence.figures.some((figure) => contains(figure.span, { start, end }))) return [];
    const last = OPENS_NEXT.test(word) ? Math.min(tokens.length, at + 1 + NEXT) : tokens.length;
    let to = at;
    while (to + 1 < last && !/[,;:]|\s[-\u2013\u2014]\s/.test(prose.slice(tokens[to]?.end ?? 0, tokens[to + 1]?.start ?? 0)) && (to === at || !CUTS.test(tokens[to + 1]?.word ?? ''))) to++;
    return to === at ? [] : [{ cue: word, span: { start, end: tokens[to]?.end ?? end } }];
  });
}

function wordsIn({ content }: PreparedSentence, span: Span): readonly ContentWord[] {
  return content.filter((word) => contains(span, word));
}

/** Another sentence speaks of those whom the claim names before its verb. */
function namesAll({ sentence, nameOf }: Judging, verb: Predicate, passage: Passage): boolean {
  const theirs = actorsNear(passage);
  return sentence.mentions.every(({ actor, span }) => actor < 0 || span.end > verb.start || theirs.has(nameOf(actor)));
}

/** Another sentence has the same words where nothing leaves them open. */
function tellsPlainly(sentence: PreparedSentence, shared: readonly ContentWord[], passage: Passage): boolean {
  const open = openIn(passage);
  const plain = passage.sentence.content.filter((word) => !open.some(({ span }) => contains(span, word)));
  return shared.every((word) => standsAmong(sentence, word, passage.sentence, plain));
}
