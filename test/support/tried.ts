/** Says how many of a kind a test tried; `npm run test:long` shows these lines, `npm test` keeps them in its log. */
export function tried(what: string, count: number): void {
  console.log(`  tried: ${count.toLocaleString('en-US')} ${what}`);
}
