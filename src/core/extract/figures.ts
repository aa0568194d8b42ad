import type { Bound, Figure, Sentence, Span } from '../model';
import { type Word, wordsOf } from './actors-words';
import { readPartOfYear } from './dates';
import { boundOf } from './figures-context';
import { atDigit } from './figures-digits';
import { withSharedUnits } from './figures-lists';
import { readQuantity } from './figures-quantity';
import { dated, isLetter, plain, type Read, type Scope } from './figures-read';
import { atWord, triggerOf } from './figures-triggers';
import { WordMark } from './word-tests';

/**
 * Numbers and dates of every kind in `prose`, in order and disjoint; what they measure, for whom and when is still empty
 * (see `attachFigures`). `reference` is the document's date in ISO 8601: relative dates count from it, and without it their
 * value is null. `words` are those of each sentence, where they are known. Any text is fine; offsets are UTF-16 units of `prose`.
 */
export function findFigures(prose: string, sentences: readonly Sentence[], reference: string | null, words: readonly (readonly Word[])[] = sentences.map((sentence) => wordsOf(prose, sentence))): Figure[] {
  const figures: Figure[] = [];
  const unbroken = withoutBreaks(prose, sentences);
  for (let index = 0; index < sentences.length; index++) {
    const { start, end } = sentences[index]!.span;
    const scope: Scope = { prose: unbroken, from: start, to: end, reference };
    const reads = readsIn(scope, words[index]!);
    if (reads.length > 0) for (const read of withSharedUnits(unbroken, reads)) figures.push(figureOf(scope, read, index, prose));
  }
  return figures;
}

/** The prose with a blank where a line ends within a sentence, of the same length: "minus⏎5 percent", "Christmas⏎Day". */
function withoutBreaks(prose: string, sentences: readonly Sentence[]): string {
  let joined = '';
  let done = 0;
  let at = prose.indexOf('\n');
  for (const { span } of sentences) {
    if (at >= 0 && at < span.start) at = prose.indexOf('\n', span.start);
    if (at < 0) break;
    if (at >= span.end) continue;
    joined += prose.slice(done, span.start) + prose.slice(span.start, span.end).replaceAll('\n', ' ');
    done = span.end;
  }
  return joined + prose.slice(done);
}

function figureOf(scope: Scope, read: Read, sentence: number, prose: string): Figure {
  const span: Span = { start: read.start, end: read.end };
  return {
    span, text: prose.slice(read.start, read.end), sentence, kind: read.kind, value: read.value, unit: read.unit, scale: read.scale,
    bound: boundFor(scope, read), measures: '', actors: [], when: null,
  };
}

function boundFor(scope: Scope, read: Read): Bound {
  if (read.kind === 'ordinal' || read.kind === 'score') return 'exact';
  const bound = boundOf(scope.prose, scope.from, read.start, read.end, read.kind === 'duration');
  // "Over 2023", "up to 2020" place an event in time; only a hedge ("around 1950") bounds a date.
  const timed = read.kind === 'date' || read.kind === 'year' || read.kind === 'decade' || read.kind === 'period';
  return timed && bound !== 'about' ? 'exact' : bound;
}

const VULGAR_FRACTION = /[\u00bc-\u00be\u2153\u2154]/;
/** Words within which a figure may start: they hold a digit, a fraction in one sign, or letters that are a word of numbers or dates. */
const STARTS = new WordMark(({ text }) => /\d/.test(text) || VULGAR_FRACTION.test(text) || (text.match(/[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff]+/g) ?? []).some((letters) => triggerOf(letters) !== undefined));

function readsIn(scope: Scope, words: readonly Word[]): Read[] {
  const reads: Read[] = [];
  const { prose, from, to } = scope;
  let done = -1;
  let at = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (!STARTS.holds(word)) continue;
    if (done < 0) {
      at = skipListNumber(prose, from, to);
      done = from;
    }
    if (at < word.start) at = word.start;
    while (at < word.end && at < to) step();
  }
  return reads;

  /** Reads what starts at `at`, or goes past the digit, letters or mark there. */
  function step(): void {
    const code = prose.charCodeAt(at);
    let next = at + 1;
    if (code >= 48 && code <= 57) {
      const [read, end] = atDigit(scope, at, done);
      next = end;
      if (read !== null) push(read);
    } else if (isLetter(code)) {
      while (next < to && isLetter(prose.charCodeAt(next))) next++;
      const following = prose.charCodeAt(next);
      if (following >= 48 && following <= 57) {
        const part = next - at <= 2 ? readPartOfYear(prose, at, scope.reference) : null;
        if (part !== null && part.end <= to) push(dated(part));
        // Letters and digits in one word are a code ("MH370", "G7") unless the letters are a currency ("US$" never gets here, "EUR5" does).
      } else if (code < 128) {
        const kind = triggerOf(prose.slice(at, next));
        const read = kind === undefined ? null : atWord(scope, kind, at, next);
        if (read !== null) push(read);
      }
    } else if (VULGAR_FRACTION.test(prose[at]!)) {
      const quantity = readQuantity(prose, at, from, to);
      if (quantity !== null) push(quantity.kind === 'count' && quantity.unit === null ? { ...plain(quantity), kind: 'ratio' } : plain(quantity));
    }
    at = Math.max(next, done > at ? done : next);
  }

  function push(read: Read): void {
    if (read.start < done || read.end > to || read.end <= read.start) return;
    reads.push(read);
    done = read.end;
  }
}

const LIST_NUMBER = /[\s>]{0,8}(?:[-*+•]\s{1,3})?(?:\(?\d{1,3}[.)]|\[\^?\d{1,3}\]:?)(?=\s)/y;

/** Past the number of a list item or footnote at the start of a sentence; a sentence that is one lone number is a page number. */
function skipListNumber(prose: string, from: number, to: number): number {
  LIST_NUMBER.lastIndex = from;
  if (LIST_NUMBER.test(prose) && LIST_NUMBER.lastIndex <= to) return LIST_NUMBER.lastIndex;
  return to - from < 12 && /^\s*[-–—]?\s*\d{1,4}\s*[-–—]?\s*$/.test(prose.slice(from, to)) ? to : from;
}
