import type { Outcome } from '../core/model';
import { phrase, say } from '../core/text/say';

/** Codes of Node's file system in words a person can act on. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: phrase('permission denied'),
  EPERM: phrase('permission denied'),
  ENOENT: phrase('no such file or folder'),
  ENOTDIR: phrase('a part of its path is no folder'),
  EISDIR: phrase('is a folder'),
  ELOOP: phrase('is a loop of links'),
  EMFILE: phrase('too many files are open'),
  ENFILE: phrase('too many files are open'),
  ENAMETOOLONG: phrase('its name is too long'),
  ENOSPC: phrase('the disk is full'),
  EDQUOT: phrase('the disk quota is used up'),
  EROFS: phrase('the disk is read-only'),
  EIO: phrase('the disk could not be read'),
  EBUSY: phrase('is in use'),
};

/** Runs a call of Node's file system; what it throws becomes a problem about `subject`, with `fallback` as the value. The one place where that is caught. */
export function attempt<T>(subject: string, fallback: T, call: () => T, next?: string): Outcome<T> {
  try {
    return { value: call(), problems: [] };
  } catch (error) {
    const code = codeOf(error);
    const known = reasons[code];
    const reason = known === undefined ? (error instanceof Error ? error.message : String(error)) : say(known);
    return { value: fallback, problems: [{ subject, reason, ...(next === undefined ? {} : { next }) }] };
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
