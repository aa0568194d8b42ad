import type { Span } from '../model';
import { overlaps } from '../text/spans';
import type { Token } from '../text/tokens';
import { negationsIn } from './cues';
import type { Prepared, PreparedSentence } from './prepare';

/** Words of a sentence that something in it leaves open or denies. */
export interface Region {
  readonly cue: Token;
  readonly at: number;
  /** With the cue itself where that is a modal or a negation. */
  readonly span: Span;
}

/** Words that leave open whether what follows them is, was or will be so; the second kind only before "to", the third only for the words next to them, the fourth only before what is feared. */
const OPENS = /^(?:may|might|could|considering|mull(?:s|ed|ing)|weighing|propos(?:es|ed|al|als|ing)|potential(?:ly)?|possibl[ey]|alleg(?:es|ed|edly|ing)|reportedly|threaten(?:s|ed|ing)|hint(?:s|ed)|likely|unlikely|suspect(?:s|ed)?|whether|perhaps|probabl[ey])$/;
const OPENS_TO = /^(?:hop(?:es|ing|ed)|aim(?:s|ed|ing)|wants?|intend(?:s|ing)|plan(?:s|ned|ning)?|expect(?:s|ed))$/;
const OPENS_NEXT = /^(?:potential|possible|alleged|allegedly|reportedly|likely|unlikely|proposed|suspected)$/;
const OPENS_CLAUSE = /^(?:fear(?:s|ed|ing)?|concern(?:s|ed)?|worr(?:y|ies|ied|ying)|risk(?:s|ed)?|danger|prospect|possibility|speculation|suspicions?|rumou?rs?|allegations?|hopes?)$/;
const NEXT = 8;
/** Words before a modal that belong to what it leaves open. */
const SUBJECT = 5;
/** Behind these stands what is told for itself. */
const CUTS = /^(?:and|but|after|before|when|who|which|because|as|although|though|while|having)$/;
const SUBJECT_CUTS = /^(?:that|and|but|which|who|because|as|while|if|when|where|although|though)$/;

const open = new WeakMap<PreparedSentence, readonly Region[]>();

/** What a sentence leaves open: for a modal with its subject, for other words what stands behind them. */
export function openRegions({ article: { prose } }: Prepared, sentence: PreparedSentence): readonly Region[] {
  const before = open.get(sentence);
  if (before) return before;
  const { tokens } = sentence;
  const made = tokens.flatMap((cue, at): Region[] => {
    if (!leavesOpen(prose, sentence, at)) return [];
    const isModal = /^(?:may|might|could)$/.test(cue.word);
    const last = OPENS_NEXT.test(cue.word) ? Math.min(tokens.length, at + 1 + NEXT) : tokens.length;
    let [from, to] = [at, at];
    while (to + 1 < last && !isCut(prose, tokens, to) && (to === at || !CUTS.test(tokens[to + 1]?.word ?? ''))) to++;
    while (isModal && from > 0 && at - from < SUBJECT && !isCut(prose, tokens, from - 1) && !SUBJECT_CUTS.test(tokens[from - 1]?.word ?? '')) from--;
    const first = isModal ? from : at + 1;
    return to === at ? [] : [{ cue, at, span: { start: tokens[first]?.start ?? 0, end: tokens[to]?.end ?? 0 } }];
  });
  open.set(sentence, made);
  return made;
}

function leavesOpen(prose: string, { tokens, figures, mentions }: PreparedSentence, at: number): boolean {
  const { word, start } = tokens[at]!;
  const next = tokens[at + 1]?.word ?? '';
  if (word === 'out') return /^rul(?:e|es|ed|ing)$/.test(tokens[at - 1]?.word ?? '') && negationsIn(tokens.slice(Math.max(0, at - 5), at)).length > 0;
  const opens = OPENS.test(word) || (/^(?:consider(?:s|ed)?|weigh(?:s|ed)?)$/.test(word) && /ing$|^whether$/.test(next)) || (OPENS_TO.test(word) && next === 'to') || (OPENS_CLAUSE.test(word) && /^(?:that|of|about|over)$/.test(next));
  // May, the month.
  return opens && !(word === 'may' && prose[start] === 'M' && at > 0) && ![...figures, ...mentions].some(({ span }) => overlaps(span, tokens[at]!));
}

/** A part of a sentence between commas and joints: positions of its first and last token. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly span: Span;
}

const JOINTS = /^(?:that|but|because|while|although|though|who|which|whereas|since|as|when|if|unless|until)$/;
/** Behind "and" another verb begins a part of its own. */
const VERB = /^(?:not|never|no|did|does|do|has|have|had|is|are|was|were|will|would|could|might|may|can|cannot|\p{L}+n't|he|she|it|they|therefore|then)$/u;

/** The parts of a sentence in order, every token in one of them; none for a sentence without tokens. */
export function partsOf({ article: { prose } }: Prepared, { tokens }: PreparedSentence): Part[] {
  const parts: Part[] = [];
  let from = 0;
  tokens.forEach((token, at) => {
    const [next, further] = [tokens[at + 1], tokens[at + 2]?.word ?? ''];
    if (next && !isCut(prose, tokens, at) && !JOINTS.test(next.word) && !(/^(?:and|or|nor)$/.test(next.word) && VERB.test(further))) return;
    parts.push({ from, to: at, span: { start: tokens[from]?.start ?? 0, end: token.end } });
    from = at + 1;
  });
  return parts;
}

function isCut(prose: string, tokens: readonly Token[], at: number): boolean {
  return /[,;:()\u2014]|\s[-\u2013]\s/.test(prose.slice(tokens[at]?.end ?? 0, tokens[at + 1]?.start ?? 0));
}
