import type { Span } from '../model';
import { isClauseVerb } from '../extract/quotations-clauses';
import { contains } from '../text/spans';
import type { PreparedSentence } from './prepare';
import type { Sought } from './retrieve';

/** A part of a compound sentence that asserts something by itself: "X said A, and B is C". */
export interface Clause {
  readonly span: Span;
  /** Its content stems; those of the subject too where it shares the one of the clause before. */
  readonly stems: ReadonlySet<string>;
}

/** Shorter parts assert too little to have a source of their own. */
const LEAST_CONTENT = 4;
const JOINTS = new Set(['and', 'but', 'while', 'whereas', 'although', 'though', 'yet']);
/** A clause that opens with its verb, or an adverb and its verb, has the subject of the one before. */
const OPENING = 2;

const known = new WeakMap<PreparedSentence, readonly Clause[]>();

/**
 * The clauses of a compound sentence, in order; empty for a sentence of one. A joint or semicolon divides only where both sides
 * have a verb and four content words of their own; words in quotation marks are not divided.
 */
export function clausesOf(prose: string, sentence: PreparedSentence): readonly Clause[] {
  const before = known.get(sentence);
  if (before) return before;
  const made = read(prose, sentence);
  known.set(sentence, made);
  return made;
}

function read(prose: string, sentence: PreparedSentence): readonly Clause[] {
  const { tokens } = sentence;
  const bounds = [0];
  for (let at = 2; at < tokens.length - 2; at++) {
    const token = tokens[at]!;
    const joined = JOINTS.has(token.word) || prose.slice(tokens[at - 1]!.end, token.start).includes(';');
    if (!joined || sentence.quotations.some((quotation) => quotation.direct && contains(quotation.span, token))) continue;
    if (asserts(prose, sentence, bounds[bounds.length - 1]!, at) && asserts(prose, sentence, at, tokens.length)) bounds.push(at);
  }
  if (bounds.length === 1) return [];
  let subject: ReadonlySet<string> = new Set();
  return bounds.map((from, i) => {
    const to = bounds[i + 1] ?? tokens.length;
    const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
    const verb = verbAt(prose, sentence, from, to);
    const shares = i > 0 && verb - from <= OPENING && !sentence.mentions.some((mention) => contains(span, mention.span) && mention.span.start < tokens[verb]!.start);
    if (!shares) subject = stemsOf(sentence, { start: span.start, end: tokens[verb]!.start });
    return { span, stems: new Set([...(shares ? subject : []), ...stemsOf(sentence, span)]) };
  });
}

/** Share of a clause's weight that a passage's stems cover, 0–1. */
export function coverageOf(stems: ReadonlySet<string>, { weights }: Sought, passage: ReadonlySet<string>): number {
  let sum = 0;
  let total = 0;
  for (const stem of stems) {
    const weight = weights.get(stem) ?? 1;
    total += weight;
    if (passage.has(stem)) sum += weight;
  }
  return total === 0 ? 0 : sum / total;
}

function stemsOf({ content }: PreparedSentence, span: Span): Set<string> {
  return new Set(content.filter((word) => contains(span, word)).map((word) => word.stem));
}

function asserts(prose: string, sentence: PreparedSentence, from: number, to: number): boolean {
  const span = { start: sentence.tokens[from]!.start, end: sentence.tokens[to - 1]!.end };
  return stemsOf(sentence, span).size >= LEAST_CONTENT && verbAt(prose, sentence, from, to) > 0;
}

/** Position of the first verb after the first word of a part, -1 where it has none; what is written with a capital is a name. */
function verbAt(prose: string, { tokens }: PreparedSentence, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const { word, start } = tokens[at]!;
    if (isClauseVerb(word) && !/\p{Lu}/u.test(prose[start] ?? '')) return at;
  }
  return -1;
}
