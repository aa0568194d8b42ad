import { URI } from 'vscode-uri';

/** The way from one document to another as a Markdown link takes it, percent-encoded; the whole address where they share no host or drive. */
export function relativeUri(from: string, to: string): string {
  const [source, target] = [URI.parse(from), URI.parse(to)];
  if (source.scheme !== target.scheme || source.authority !== target.authority) return to;
  const here = source.path.split('/').slice(0, -1);
  const there = target.path.split('/');
  if ([here, there].some(([, drive]) => /^[a-z]:$/i.test(drive ?? '')) && here[1] !== there[1]) return to;
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared).map(encodeURIComponent)].join('/');
}
