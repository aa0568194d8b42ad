import type { CorpusView } from '../../corpus/view';
import type { Redaction } from './redact';

/** SHA-256 of a text in UTF-8 as hexadecimal digits; null where the platform offers none (a page without a secure context). */
export async function digestOf(text: string): Promise<string | null> {
  const { subtle } = globalThis.crypto ?? {};
  if (!subtle) return null;
  const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** SHA-256 of each article that may be named, by path, and of all of them together. */
export async function corpusDigest(corpus: CorpusView, { isConfidential }: Redaction): Promise<{ readonly whole: string | null; readonly byPath: ReadonlyMap<string, string> }> {
  const byPath = new Map<string, string>();
  for (const { id, path } of corpus.articles()) {
    if (isConfidential(path)) continue;
    const digest = await digestOf(corpus.textOf(id));
    if (digest === null) return { whole: null, byPath: new Map() };
    byPath.set(path, digest);
  }
  return { whole: await digestOf([...byPath].map(([path, digest]) => `${digest}  ${path}\n`).join('')), byPath };
}
