import type { Connection } from 'vscode-languageserver';

/** Runs one piece of work of the request loop; what it throws is logged under `what` and answered with `fallback`. */
export type Guarded = <T>(what: string, fallback: T, run: () => T | Promise<T>) => Promise<T>;

/** The server's one catch site: a request that trips the engine does not take the server with it. */
export function guardedBy(connection: Connection): Guarded {
  return async (what, fallback, run) => {
    try {
      return await run();
    } catch (error) {
      connection.console.error(`While ${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return fallback;
    }
  };
}
