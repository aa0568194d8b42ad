/** The part of node:assert/strict that tests use in the web-worker host, which has no Node modules. `esbuild.mjs` puts it in their place. */

function fail(message: string | undefined, usual: string): never {
  throw new Error(message ?? usual);
}

export function ok(value: unknown, message?: string): void {
  if (!value) fail(message, `expected something, got ${String(value)}`);
}

export function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) fail(message, `expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
}

export function notEqual(actual: unknown, other: unknown, message?: string): void {
  if (Object.is(actual, other)) fail(message, `expected anything but ${JSON.stringify(other)}`);
}

/** Compares plain data, by its JSON. */
export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  equal(JSON.stringify(actual), JSON.stringify(expected), message);
}

export function match(text: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(text)) fail(message, `expected a match of ${String(pattern)} in ${JSON.stringify(text)}`);
}

export default { ok, equal, notEqual, deepEqual, match };
