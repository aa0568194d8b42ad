import { stem } from '../text/tokens';

/**
 * Words of which one denies the other about the same matter, as used in news; verbs, nouns and adjectives by their base form, `stem` does the rest.
 * Grouped by us after the antonym relations of WordNet 3.1 (Princeton University) for the verbs of change, motion, possession, assent and contest.
 */
const PAIRS: readonly (readonly [string, string])[] = (
  'rise fall|rise drop|rise decline|rise shrink|rose fell|rose dropped|rose declined|risen fallen|grow shrink|grew shrank|grew fell|increase decrease|increase decline|increase reduce|increase fall|increase drop|increase cut|raise lower|raise cut|raise reduce|raise drop|' +
  'gain lose|gain loss|win lose|won lost|win loss|victory defeat|profit loss|surplus deficit|surge plunge|soar plunge|jump slump|climb slide|up down|higher lower|highest lowest|more fewer|more less|most least|larger smaller|largest smallest|bigger smaller|biggest smallest|faster slower|stronger weaker|strengthen weaken|expand shrink|expand contract|expansion contraction|improve worsen|improve deteriorate|better worse|best worst|widen narrow|lengthen shorten|longer shorter|deepen ease|tighten loosen|tighten ease|accelerate slow|' +
  'accept reject|approve reject|adopt reject|accept refuse|agree refuse|agree disagree|allow ban|allow forbid|permit ban|permit prohibit|allow prevent|allow block|support oppose|back oppose|favour oppose|favor oppose|for against|praise criticize|praise criticise|welcome condemn|confirm deny|admit deny|grant deny|uphold overturn|pass defeat|ratify reject|endorse reject|' +
  'open close|opened closed|start end|begin end|started ended|began ended|launch scrap|start stop|resume suspend|continue stop|continue halt|maintain abandon|keep drop|join leave|joined left|enter leave|arrive leave|arrive depart|arrival departure|appoint dismiss|hire fire|elect oust|promote demote|recruit dismiss|' +
  'buy sell|bought sold|buyer seller|purchase sale|import export|importer exporter|lend borrow|lent borrowed|lender borrower|send receive|sent received|give take|gave took|pay receive|donate receive|' +
  'before after|earlier later|early late|first last|oldest newest|oldest youngest|older younger|old new|former current|' +
  'ally rival|ally enemy|friend enemy|partner rival|supporter opponent|majority minority|public private|domestic foreign|rural urban|legal illegal|lawful unlawful|guilty innocent|convict acquit|convicted acquitted|guilty acquitted|safe dangerous|safe unsafe|likely unlikely|possible impossible|able unable|willing unwilling|popular unpopular|stable unstable|successful unsuccessful|success failure|succeed fail|fair unfair|known unknown|usual unusual|equal unequal|' +
  'attack defend|invade liberate|advance retreat|escalate calm|war peace|hostile friendly|tense calm|unite divide|united divided|include exclude|hide reveal|conceal reveal|remember forget|build demolish|create destroy|protect endanger|save waste|rich poor|wealthy poor|cheap expensive|cheaper costlier|hot cold|warm cold|warmer colder|wet dry|north south|northern southern|east west|eastern western|left right|inside outside|alive dead|survive die|survived died|healthy sick|male female|positive negative|optimistic pessimistic|pessimism optimism|hope fear|trust distrust|respect ignore|full empty|heavy light|high low|long short|strong weak|hard easy|difficult easy|simple complex|major minor|temporary permanent|partial full|free jailed|release detain|released detained|freed arrested|free arrest|release arrest|attend skip|attend boycott|increase fall|doubled halved|double halve|above below|over under|rise sink|climb sink|climb fall|climb drop|back against|support against|favour against|for against|exceed miss|beat miss|fewer more|with without|earliest latest|biggest small|large small|opening closing|success failure|refuse allow|after until|loss gain|increase reduction|rising falling|beginning ending|encourage discourage|appear disappear|connect disconnect|agreement disagreement|approve block|support reject|accept decline|young old|deep shallow|near far|quick slow|early late'
).split('|').map((pair) => pair.split(' ').map(stem) as [string, string]);

const opposites = new Map<string, Set<string>>();
for (const [a, b] of PAIRS) {
  for (const [from, to] of [[a, b], [b, a]] as const) {
    const known = opposites.get(from);
    if (known) known.add(to);
    else opposites.set(from, new Set([to]));
  }
}

/** Stems that deny a stem; an empty set for most words. */
export function oppositesOf(word: string): ReadonlySet<string> {
  return opposites.get(word) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();
