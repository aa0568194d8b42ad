/**
 * Finds the signs of a text from left to right by the engine's own search, which passes over letters faster than a loop over their codes does.
 * What was found ahead is remembered, so that stretch after stretch may be asked about at the cost of one pass over the text.
 */
export class SignSearch {
  /** The sign found last, and where the search for it began. */
  private found = -1;
  private since = 0;

  /** `sign` is global and matches one UTF-16 unit. */
  constructor(private readonly text: string, private readonly sign: RegExp) {}

  /** Offset of the first sign at or after `at`; past any text where none stands there. */
  from(at: number): number {
    if (at >= this.since && at <= this.found) return this.found;
    this.sign.lastIndex = at;
    this.since = at;
    this.found = this.sign.test(this.text) ? this.sign.lastIndex - 1 : Infinity;
    return this.found;
  }
}
