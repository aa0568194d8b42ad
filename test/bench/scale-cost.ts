/** One line of a table: a time in milliseconds, what else is to be said of it, and the figures in that. */
export interface Row {
  readonly what: string;
  readonly ms: number;
  readonly note?: string;
  readonly figures?: Readonly<Record<string, number>>;
}

/** What a piece of work cost: processor time of this process, which a busy machine does not stretch, in milliseconds. */
export interface Cost<T> {
  readonly value: T;
  readonly ms: number;
}

/** Processor time of `work`, collector threads included. */
export function cost<T>(work: () => T): Cost<T> {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { value, ms: (user + system) / 1000 };
}

/** The same for work that waits now and then. */
export async function costOf<T>(work: () => Promise<T>): Promise<Cost<T>> {
  const before = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return { value, ms: (user + system) / 1000 };
}

/** The least of several runs. */
export function best(runs: number, work: () => unknown): number {
  return Math.min(...Array.from({ length: runs }, () => cost(work).ms));
}

/** The value below which `share` of all values lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Bytes that are held now, after a collection where the process allows one. */
export function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers, external } = process.memoryUsage();
  return heapUsed + Math.max(arrayBuffers, external);
}

/** The most bytes that this process ever had in memory. */
export function peakMemory(): number {
  return process.resourceUsage().maxRSS * 1024;
}
