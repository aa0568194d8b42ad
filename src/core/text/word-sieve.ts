/**
 * Tells from the first two letters and the length of a stretch of text that it is none of a list of words, so that most words of a text are
 * passed over without being cut out of it. Case does not count; what is not plain ASCII is never passed over.
 */
export class WordSieve {
  /** For each pair of first letters, the lengths of the words that start so, as bits. */
  private readonly lengths = new Int32Array(32 * 32);

  /** Words in small letters, up to 31 units long. */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      const slot = slotOf(word, 0, word.length);
      if (slot >= 0) this.lengths[slot]! |= 1 << word.length;
    }
  }

  /** False where `text` from `start` to `end` is surely none of the words. */
  mayBe(text: string, start: number, end: number): boolean {
    const slot = slotOf(text, start, end);
    return slot < 0 || end - start < 32 && (this.lengths[slot]! & (1 << (end - start))) !== 0;
  }
}

function slotOf(text: string, start: number, end: number): number {
  const first = letter(text.charCodeAt(start));
  const second = end - start > 1 ? letter(text.charCodeAt(start + 1)) : 0;
  return first < 0 || second < 0 ? -1 : first * 32 + second;
}

/** 1–26 for a letter of the English alphabet, 27–31 for its neighbours in the code, -1 for anything else. */
function letter(code: number): number {
  return code >= 64 && code < 128 ? code & 31 : -1;
}
