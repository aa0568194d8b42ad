import type { FileSystemWatcher } from 'vscode-languageserver';
import { URI } from 'vscode-uri';

/** What a client has to watch for one project: its corpus folders and our own two files, nothing else. */
export function watchersOf(folder: string, corpusFolders: readonly string[], relativePatterns: boolean): FileSystemWatcher[] {
  const watcher = (base: string, pattern: string): FileSystemWatcher => ({
    globPattern: relativePatterns ? { baseUri: base, pattern } : `${URI.parse(base).path.replace(/\/$/, '')}/${pattern}`,
  });
  const inside = (uri: string): string | null => (uri.startsWith(`${folder}/`) ? decodeURIComponent(uri.slice(folder.length + 1)) : null);
  return [
    watcher(folder, '.stet/{config.json,decisions.jsonl}'),
    ...corpusFolders.flatMap((uri) => {
      const path = inside(uri);
      // Below the workspace folder the pattern hangs on that folder: it exists even while the corpus folder does not.
      return path === null ? [watcher(uri, '**')] : [watcher(folder, escapeGlob(path)), watcher(folder, `${escapeGlob(path)}/**`)];
    }),
  ];
}

/** Names may hold what globs take for their own signs. */
function escapeGlob(path: string): string {
  return path.replace(/[*?{}[\]]/g, '[$&]');
}
