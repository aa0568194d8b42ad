import type { Span } from '../model';
import { irregularBase } from '../text/irregular';
import { contains } from '../text/spans';
import { isAuxiliary, isHedge, isPermission, negationsIn } from './cues';
import type { Found, FoundDifference, Judging } from './judging';
import { matterPlaces } from './matter-places';
import { phraseAt, polarityFound } from './polarity-found';
import type { Passage } from './retrieve';

/** What a body decides with: "must still approve", "has yet to sign". */
const DECIDES = '(?:be )?(?:approv|vot|decid|agre|sign|ratif|consent|confirm|clear|pass|endors|rul|accept)';
/** What somebody still has to decide, vote or agree on, only offers, or is talking of; groups of the ways in which news leaves a thing unsettled, worded by us. */
const OUTSTANDING = new RegExp(
  [
    `\\b(?:must|has|have|had|needs?|is|are) (?:still|yet) (?:to )?${DECIDES}`,
    `\\b(?:still|yet) (?:must|has to|have to|had to|needs? to|to) ${DECIDES}`,
    '\\b(?:no|nothing) (?:final )?(?:decision|agreement|contract|deal|(?:has been|is) (?:decided|agreed|signed|settled))\\b',
    "\\b(?:not|n['\u2019]t) (?:yet )?(?:been )?(?:decided|settled|agreed|signed|approved|finali[sz]ed)\\b",
    '\\b(?:undecided|under discussion|in negotiations?|being negotiated|talks (?:have begun|are under way|continue|began))\\b',
    '\\b(?:has|have|had) (?:offered|applied|proposed|asked) to\\b',
    '\\bsubject to (?:approval|consent|agreement|a vote)\\b|\\bif (?:approved|adopted|passed|it passes)\\b',
  ].join('|'),
  'iu',
);
/** What one says another denies: "the minister denies this", "he calls that a fairy tale". */
const DISPUTED = /\b(?:denies|denied|disputes|disputed) (?:this|that|it)\b|\b(?:rejects|rejected|dismisses|dismissed) (?:this|that)\b|\bcall(?:s|ed) (?:this|that|it) ["\u201c]?(?:an? )?(?:opinion|lie|invention|fairy|fabrication|nonsense|untrue|false|wrong|absurd|slander|rumou?r|myth)/iu;
/** So much of the claim's matter stands where that is denied. Chosen on the development sets. */
const OF_THE_DISPUTED = 0.4;
/** Words with which a claim leaves it to somebody. */
const REPORTS =
  /^(?:sa(?:y|ys|id|ying)|according|alleg\w*|accus\w*|claim\w*|charg\w*|told|tells?|suggest\w*|believ\w*|think\w*|thought|argu\w*|insist\w*|maintain\w*|report\w*|suspect\w*|rumou?r\w*|anonym\w*|version|account|contend\w*|assert\w*|reckon\w*|view|opinion|den\w*|disput\w*|complain\w*|describ\w*|call\w*|testif\w*)$/;
/** Words with which it leaves open what is not done yet, beside the hedges. */
const NOT_DONE =
  /^(?:will|shall|must|planning|hop(?:es?|ed|ing)|aiming|intending|expecting|proposing|offer\w*|awaits?|awaiting|pending|subject|talks?|negotiat\w*|seeks?|sought|need(?:s|ed)?|still|yet|until|before|depend\w*|promising|discuss\w*|preparing|bids?|toying|thinking|idea|option|undecided|recommend\w*|demand\w*)$/;

/** What a claim tells as done while where its matter is told it is still to be decided, or told by one and denied by another. At most one difference. */
export function compareOutstanding(judging: Judging): Found {
  const made = outstanding(judging);
  return { matched: [], differs: made ? [made] : [] };
}

function outstanding(judging: Judging): FoundDifference | undefined {
  const { sentence } = judging;
  const { tokens } = sentence;
  if (negationsIn(tokens).length > 0) return undefined;
  const isReported = tokens.some(({ word }) => REPORTS.test(word));
  // "Could count on" is often the past of "can".
  const isOpen = tokens.some(({ word }) => NOT_DONE.test(word) || (isHedge(word) && word !== 'could') || isPermission(word));
  const verb = doneAt(judging);
  if (verb === undefined || tokens.some(({ word }) => word === 'if')) return undefined;
  for (const { passage, share } of matterPlaces(judging)) {
    const cue = (isOpen ? undefined : cueIn(passage, OUTSTANDING)) ?? (isReported || share < OF_THE_DISPUTED ? undefined : cueIn(passage, DISPUTED));
    if (!cue) continue;
    return { ...polarityFound(judging, passage, phraseAt(tokens, verb), cue, 'hedge'), loose: true };
  }
  return undefined;
}

/** Where a passage says so in its own words, not in somebody's quoted ones. */
function cueIn({ source, sentence }: Passage, cue: RegExp): Span | undefined {
  const found = cue.exec(source.prepared.article.prose.slice(sentence.span.start, sentence.span.end));
  if (!found) return undefined;
  const span = { start: sentence.span.start + found.index, end: sentence.span.start + found.index + found[0].length };
  return sentence.quotations.some((one) => one.direct && contains(one.span, span)) ? undefined : span;
}

/** The claim's first verb in the past or the perfect that is none of saying. */
function doneAt({ sentence: { tokens, quotations } }: Judging): number | undefined {
  const at = tokens.findIndex((token, i) => {
    const { word } = token;
    if (quotations.some(({ direct, span }) => direct && contains(span, token)) || isAuxiliary(word) || REPORTS.test(word) || /^(?:the|an?|to|its|his|her|their|of|in|by|with|for|and|all|some|as|be)$/.test(tokens[i - 1]?.word ?? '')) return false;
    return irregularBase(word) !== undefined || /[^e]ed$/.test(word);
  });
  return at < 0 ? undefined : at;
}
