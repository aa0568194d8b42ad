import { check } from 'recheck';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { root } from './project';
import type { Found } from './regexes';

/** Every regular expression of `src` that passed, one a line: a new one is judged when it first appears. */
export const passedFile = join(root, 'test/core/regexes-passed.txt');

export interface Verdict {
  /** safe: linear, says the analysis; fast: it cannot say, or calls it polynomial, and pumped strings of 100 kB take less than 50 ms. */
  readonly verdict: 'safe' | 'fast' | 'slow';
  readonly ms: number;
  /** What the slowest string repeats. */
  readonly pumped: string;
}

/** Length of a pumped string in UTF-16 units, and the time it may take in milliseconds of processor time. */
const PUMPED = 100_000;
const MOST_MS = 50;

/** What is repeated: one sign of each class that the expressions speak of, words, and mixtures on which a search begins again and again. */
const UNITS = [' ', '\t', '\n', '0', 'a', 'A', 'é', '-', '.', ',', '’', '“', '(', '[', '*', '/', ':', '0 ', 'a ', 'A ', 'a-', 'A. ', 'aa ', '0,', '000,', '1.', ' - ', 'the ', 'and ', 'Ab ', 'Ab-', ', ', '10s and ', '“a', '(a', '[^1', '<a ', 'of the ', 'a, '];

/** Judges one expression; the analysis gives up after `timeout` milliseconds. */
export async function judgeRegex({ source, flags }: Pick<Found, 'source' | 'flags'>, timeout = 2000): Promise<Verdict> {
  // The variants of the package that run beside Node need a Java machine or a binary of the platform.
  process.env['RECHECK_BACKEND'] = 'pure';
  const { status, ...rest } = (await check(source, flags, { timeout })) as { readonly status: string; readonly attack?: { readonly pumps: readonly { readonly pump: string }[] } };
  if (status === 'safe') return { verdict: 'safe', ms: 0, pumped: '' };
  const pumps = rest.attack?.pumps.map(({ pump }) => pump).filter((pump) => pump !== '') ?? [];
  let worst = { ms: 0, pumped: '' };
  for (const unit of [...pumps, ...UNITS]) {
    const ms = timed(source, flags, unit);
    if (ms > worst.ms) worst = { ms, pumped: JSON.stringify(unit) };
    if (ms > MOST_MS) break;
  }
  return { verdict: worst.ms > MOST_MS ? 'slow' : 'fast', ...worst };
}

/** A search that takes this long (ms) is stopped: that it is slow is known by then. */
const STOPPED = 1000;

/** The best of two searches through the repeated unit and a sign that fits nothing. */
function timed(source: string, flags: string, unit: string): number {
  const text = `${unit.repeat(Math.ceil(PUMPED / unit.length))}\u0001`;
  let best = Infinity;
  for (let turn = 0; turn < 2 && best > MOST_MS; turn++) {
    const regex = new RegExp(source, flags);
    const before = process.cpuUsage();
    try {
      runInNewContext('regex.exec(text)', { regex, text }, { timeout: STOPPED });
    } catch {
      return STOPPED;
    }
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
