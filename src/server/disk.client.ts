import { URI, Utils } from 'vscode-uri';
import { decodeCorpus, encodeInSteps, joined } from '../core/corpus/stored-corpus';
import type { Problem } from '../core/model';
import { base64Of, bytesOf } from './base64';
import { breathing } from './breath';
import type { Disk, Shelf } from './disk';
import { articleFilter, isPageFolder, isPassedOver, withinLimits, type ArticleFile, type FileState } from './files';
import type { ClientRequests, FileStat } from './protocol';
import { say } from '../core/text/say';

/** Sends one of our requests to the client. */
export type Ask = <M extends keyof ClientRequests>(method: M, params: ClientRequests[M]['params']) => Promise<ClientRequests[M]['result']>;

/** The client's file system (virtual workspaces, the browser): locations are URIs. */
export function clientDisk(ask: Ask): Disk {
  return {
    locationOf: (uri) => uri,
    uriOf: (location) => location,
    resolve: (folder, relative) => Utils.resolvePath(URI.parse(folder), relative).toString(),
    async followed(location) {
      // Where a link leads to is not told.
      for (let here = URI.parse(location); here.path.length > 1; here = Utils.dirname(here)) {
        if ((await ask('stet/files/stat', { uri: here.toString() }))?.kind === 'link') return null;
      }
      return location;
    },
    async list(folder, selection) {
      const found: ArticleFile[] = [];
      const problems: Problem[] = [];
      const isArticle = articleFilter(selection);
      const waiting = [''];
      for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
        const uri = Utils.joinPath(URI.parse(folder), here);
        const entries = await ask('stet/files/directory', { uri: uri.toString() });
        if (entries === null) problems.push({ subject: here || folder, reason: say('could not be listed'), next: say('Check that the folder exists.') });
        const names = new Set(entries?.map(({ name }) => name));
        for (const { name, kind } of entries ?? []) {
          const path = here === '' ? name : `${here}/${name}`;
          if (isPassedOver(name) || (kind === 'directory' && isPageFolder(name, names))) continue;
          if (kind === 'directory') waiting.push(path);
          if (kind !== 'file' || !isArticle(path)) continue;
          const location = Utils.joinPath(uri, name).toString();
          const stat = await ask('stet/files/stat', { uri: location });
          if (stat) found.push({ path, location, fingerprint: { size: stat.size, modified: stat.modified } });
        }
      }
      const limited = withinLimits(found, selection);
      return { value: limited.value, problems: [...problems, ...limited.problems] };
    },
    async read(location, maximumBytes) {
      const answer = await ask('stet/files/read', { uri: location, limit: maximumBytes });
      if (answer === null) return { value: null, problems: [{ subject: location, reason: say('could not be read') }] };
      return { value: bytesOf(answer.base64), problems: [] };
    },
    async state(location) {
      return { value: stateOf(await ask('stet/files/stat', { uri: location })), problems: [] };
    },
    async write(location, bytes) {
      return problemsOf(location, await ask('stet/files/write', { uri: location, base64: base64Of(bytes) }));
    },
  };
}

/** Keeps indexes through the client, in a folder given as a URI: whole, for a client's file system cannot append. An empty file is none. */
export function clientShelf(folder: string, ask: Ask): Shelf {
  const uriOf = (name: string): string => Utils.joinPath(URI.parse(folder), `${name}.stet`).toString();
  return {
    readsInParts: false,
    async load(name) {
      const answer = await ask('stet/files/read', { uri: uriOf(name), limit: Number.MAX_SAFE_INTEGER });
      return answer === null || answer.base64 === '' ? { value: null, problems: [] } : decodeCorpus(bytesOf(answer.base64));
    },
    async save(name, corpus, breathe) {
      const location = uriOf(name);
      const parts = await breathing(encodeInSteps(corpus), breathe);
      if (parts === null) return { value: false, problems: [] };
      const problems = problemsOf(location, await ask('stet/files/write', { uri: location, base64: base64Of(joined(parts)) }));
      return { value: problems.length === 0, problems };
    },
    fold: async () => ({ value: true, problems: [] }),
    async remove(name) {
      const location = uriOf(name);
      const kept = await ask('stet/files/stat', { uri: location });
      return { value: undefined, problems: kept === null ? [] : problemsOf(location, await ask('stet/files/write', { uri: location, base64: '' })) };
    },
  };
}

function problemsOf(subject: string, answer: { readonly problem: string } | null): Problem[] {
  return answer === null ? [] : [{ subject, reason: answer.problem }];
}

function stateOf(stat: FileStat | null): FileState {
  if (stat === null) return { kind: 'none', fingerprint: { size: 0, modified: 0 } };
  const kind = stat.kind === 'directory' ? 'folder' : stat.kind === 'file' ? 'file' : 'other';
  return { kind, fingerprint: { size: stat.size, modified: stat.modified } };
}
