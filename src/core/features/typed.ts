import type { Span } from '../model';

/** What was typed before the caret that a suggestion would replace. */
export interface Typed {
  readonly span: Span;
  /** The typed words, trigger character excluded. */
  readonly words: string;
}

/** Names of four words ("Ministry of Foreign Affairs") are as long as anyone types before choosing. */
const MOST_WORDS = 4;
/** Looked at before the caret; longer than four words ever are. */
const MOST_UNITS = 120;

const KEY_END = /[\s[\];,]/;
const OPENING = /[\s([{"'\u2018\u201C\u2014\u2013]/;
const WORD = /[\p{L}\p{N}\p{M}\p{Sc}'\u2019.,%&-]/u;

/** The citation key being typed after `[@` or, further on in the same brackets, after another `@`; null elsewhere. */
export function typedKey(text: string, offset: number): Typed | null {
  const from = lineStart(text, offset);
  const at = text.lastIndexOf('@', offset - 1);
  if (at < from || KEY_END.test(text.slice(at + 1, offset))) return null;
  const opened = text.lastIndexOf('[', at);
  if (opened < from || text.slice(opened, at).includes(']')) return null;
  return { span: { start: at + 1, end: offset }, words: text.slice(at + 1, offset) };
}

/** Words typed after the trigger character, which is replaced with them; null where there is none. A trigger within a word ("a@b") is none. */
export function typedAfterTrigger(text: string, offset: number, trigger: string): Typed | null {
  if (trigger === '') return null;
  const from = lineStart(text, offset);
  const at = text.lastIndexOf(trigger, offset - trigger.length);
  if (at < from || (at > 0 && !OPENING.test(text[at - 1]!))) return null;
  const words = text.slice(at + trigger.length, offset);
  if (words.startsWith(' ') || words.split(' ').length > MOST_WORDS || ![...words].every((letter) => letter === ' ' || WORD.test(letter))) return null;
  return { span: { start: at, end: offset }, words };
}

/** The last four words before the caret, then three, two, one: what Ctrl+Space may complete. None right after a blank. */
export function typedWords(text: string, offset: number): Typed[] {
  const from = lineStart(text, offset);
  const found: Typed[] = [];
  let at = offset;
  for (let count = 0; count < MOST_WORDS; count++) {
    let start = at;
    while (start > from && WORD.test(text[start - 1]!)) start--;
    if (start === at) break;
    found.unshift({ span: { start, end: offset }, words: text.slice(start, offset) });
    // A single blank joins words of a name; a full stop after a long word ends the sentence, after an initial it does not.
    const ended = start >= 3 && /[.,]/.test(text[start - 2]!) && !/\p{Lu}/u.test(text[start - 3]!);
    if (start === from || text[start - 1] !== ' ' || ended) break;
    at = start - 1;
  }
  return found;
}

function lineStart(text: string, offset: number): number {
  const line = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return Math.max(line, offset - MOST_UNITS, 0);
}
