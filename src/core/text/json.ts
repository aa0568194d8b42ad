import type { Outcome } from '../model';
import { say } from './say';

/** Parses JSON; bad JSON yields undefined and one problem that names `subject`. A BOM at the start is passed over. */
export function parseJson(text: string, subject: string): Outcome<unknown> {
  try {
    return { value: JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text) as unknown, problems: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : '';
    return { value: undefined, problems: [{ subject, reason: say('is not valid JSON: {0}', reason ?? ''), next: say('Correct it; until then it is not used.') }] };
  }
}

/** True for an object with named entries: no array, no null. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
