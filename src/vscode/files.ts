import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClientRequests, DirectoryEntry, FileStat } from '../server/protocol';

type Answers = { readonly [M in keyof ClientRequests]: (params: ClientRequests[M]['params']) => Promise<ClientRequests[M]['result']> };

/** Answers the server's requests for files it cannot reach by itself. What is not there is null, never an error. */
export function answerFiles(client: BaseLanguageClient, extension: vscode.Uri): vscode.Disposable {
  const { fs } = vscode.workspace;
  const answers: Answers = {
    'stet/files/read': async ({ uri, limit }) => {
      const stat = await orNull(fs.stat(vscode.Uri.parse(uri)));
      if (!stat || stat.size > limit || (stat.type & vscode.FileType.File) === 0) return null;
      const bytes = await orNull(fs.readFile(vscode.Uri.parse(uri)));
      return bytes && { base64: base64Of(bytes) };
    },
    'stet/files/write': async ({ uri, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
      return fs.writeFile(vscode.Uri.parse(uri), bytes).then(
        () => null,
        // VS Code's own words name the whole address, which stands before the reason already.
        (error: unknown) => ({ problem: error instanceof vscode.FileSystemError && error.code === 'NoPermissions' ? vscode.l10n.t('it is read-only') : error instanceof Error ? error.message : String(error) }),
      );
    },
    'stet/files/stat': async ({ uri }) => {
      const stat = await orNull(fs.stat(vscode.Uri.parse(uri)));
      return stat && ({ kind: kindOf(stat.type), size: stat.size, modified: stat.mtime } satisfies FileStat);
    },
    'stet/files/directory': async ({ uri }) => {
      const entries = await orNull(fs.readDirectory(vscode.Uri.parse(uri)));
      return entries && entries.map(([name, type]): DirectoryEntry => ({ name, kind: kindOf(type) }));
    },
    'stet/reader/source': async () => new TextDecoder().decode(await fs.readFile(vscode.Uri.joinPath(extension, 'dist/reader.web.js'))),
  };
  return vscode.Disposable.from(...Object.entries(answers).map(([method, answer]) => client.onRequest(method, answer as (params: unknown) => Promise<unknown>)));
}

/** A link keeps its own bit beside its target's: it is never followed. */
function kindOf(type: vscode.FileType): DirectoryEntry['kind'] {
  if ((type & vscode.FileType.SymbolicLink) !== 0) return 'link';
  return type === vscode.FileType.Directory ? 'directory' : type === vscode.FileType.File ? 'file' : 'other';
}

function orNull<T>(promise: Thenable<T>): Thenable<T | null> {
  return promise.then((value) => value, () => null);
}

/** In slices: a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  const slices: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) slices.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(slices.join(''));
}
