/** The few calls of better-sqlite3 that the bench makes; the package brings no types. */
declare module 'better-sqlite3' {
  interface Statement {
    run(...values: unknown[]): unknown;
    get(...values: unknown[]): unknown;
    all(...values: unknown[]): unknown[];
    pluck(): Statement;
  }
  export default class Database {
    constructor(path: string);
    pragma(line: string): unknown;
    exec(lines: string): this;
    prepare(line: string): Statement;
    transaction(work: () => void): () => void;
    close(): void;
  }
}
