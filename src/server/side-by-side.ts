/** Bytes of files that are worked on side by side: some thirty articles of a newspaper. Twice as many gain little more, and the first of them waits for all, a twentieth of a second. */
export const SIDE_BY_SIDE = 128_000;

/** Hands on what is asked for in one go, as much of it at once as goes side by side; the rest, and what has come in by then, when that is done. */
export function sideBySide<Request extends { readonly bytes: Uint8Array }>(work: (batch: readonly Request[]) => Promise<void>): (request: Request) => void {
  const waiting: Request[] = [];
  let running = false;

  async function run(): Promise<void> {
    running = true;
    while (waiting.length > 0) {
      // Others of the same go come in with this turn.
      await new Promise((resolve) => setTimeout(resolve, 0));
      await work(waiting.splice(0, fitting(waiting)));
    }
    running = false;
  }
  return (request) => {
    waiting.push(request);
    if (!running) void run();
  };
}

/** How many of the first go side by side: a large file goes alone. */
export function fitting(files: readonly { readonly bytes: Uint8Array }[]): number {
  let bytes = files[0]?.bytes.length ?? 0;
  let count = 1;
  while (count < files.length && (bytes += files[count]!.bytes.length) <= SIDE_BY_SIDE) count++;
  return count;
}
