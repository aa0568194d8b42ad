import type { Outcome } from '../core/model';

/** Codes of Node's file system in words a person can act on. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'is a folder',
  ELOOP: 'is a loop of links',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  EIO: 'the disk could not be read',
  EBUSY: 'is in use',
};

/** Runs a call of Node's file system; what it throws becomes a problem about `subject`, with `fallback` as the value. The one place where that is caught. */
export function attempt<T>(subject: string, fallback: T, call: () => T, next?: string): Outcome<T> {
  try {
    return { value: call(), problems: [] };
  } catch (error) {
    const code = codeOf(error);
    const reason = reasons[code] ?? (error instanceof Error ? error.message : String(error));
    return { value: fallback, problems: [{ subject, reason, ...(next === undefined ? {} : { next }) }] };
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
