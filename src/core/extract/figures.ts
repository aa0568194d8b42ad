import type { Bound, Figure, Sentence, Span } from '../model';
import { readPartOfYear } from './dates';
import { boundOf } from './figures-context';
import { atDigit } from './figures-digits';
import { withSharedUnits } from './figures-lists';
import { readQuantity } from './figures-quantity';
import { dated, isLetter, plain, type Read, type Scope } from './figures-read';
import { atWord, STARTING, triggerOf } from './figures-triggers';

/**
 * Numbers and dates of every kind in `prose`, in order and disjoint; what they measure, for whom and when is still empty
 * (see `attachFigures`). `reference` is the document's date in ISO 8601: relative dates count from it, and without it their
 * value is null. Any text is fine; offsets are UTF-16 units of `prose`.
 */
export function findFigures(prose: string, sentences: readonly Sentence[], reference: string | null): Figure[] {
  const figures: Figure[] = [];
  sentences.forEach((sentence, index) => {
    const scope: Scope = { prose, from: sentence.span.start, to: sentence.span.end, reference };
    for (const read of withSharedUnits(prose, readsIn(scope))) figures.push(figureOf(scope, read, index));
  });
  return figures;
}

function figureOf(scope: Scope, read: Read, sentence: number): Figure {
  const span: Span = { start: read.start, end: read.end };
  return {
    span, text: scope.prose.slice(read.start, read.end), sentence, kind: read.kind, value: read.value, unit: read.unit, scale: read.scale,
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

function readsIn(scope: Scope): Read[] {
  const { prose, from, to } = scope;
  const reads: Read[] = [];
  let done = from;
  let at = skipListNumber(prose, from, to);
  while (at < to) {
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
      } else if (code < 128 && STARTING.mayBe(prose, at, next)) {
        const kind = triggerOf(prose.slice(at, next));
        if (kind !== undefined) {
          const read = atWord(scope, kind, at, next);
          if (read !== null) push(read);
        }
      }
    } else if (code === 0xbd || code === 0xbc || code === 0xbe || code === 0x2153 || code === 0x2154) {
      const quantity = readQuantity(prose, at, from, to);
      if (quantity !== null) push(quantity.kind === 'count' && quantity.unit === null ? { ...plain(quantity), kind: 'ratio' } : plain(quantity));
    }
    at = Math.max(next, done > at ? done : next);
  }
  return reads;

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
