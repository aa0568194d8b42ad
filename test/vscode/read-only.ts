import * as vscode from 'vscode';

/**
 * A folder that nobody can write into, under a scheme of its own; files by their path below it. What lies in its `articles` is read only once `given`
 * is settled. It stays until the host ends: Stet goes on watching it.
 */
export function readOnlyFolder(scheme: string, files: Readonly<Record<string, string>>, given?: Promise<void>): vscode.Uri {
  const home = vscode.Uri.from({ scheme, path: '/desk' });
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const bytesOf = (uri: vscode.Uri): Uint8Array | undefined => {
    const text = files[uri.path.slice(home.path.length + 1)];
    return text === undefined ? undefined : new TextEncoder().encode(text);
  };
  const below = (uri: vscode.Uri): string[] => Object.keys(files).map((path) => `${home.path}/${path}`).filter((path) => path.startsWith(uri.path === '/' ? '/' : `${uri.path}/`)).map((path) => path.slice(uri.path === '/' ? 1 : uri.path.length + 1));
  const refuse = (uri: vscode.Uri): never => {
    throw vscode.FileSystemError.NoPermissions(uri);
  };
  const provider: vscode.FileSystemProvider = {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat(uri) {
      const bytes = bytesOf(uri);
      if (bytes) return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytes.length };
      if (below(uri).length === 0) throw vscode.FileSystemError.FileNotFound(uri);
      return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    },
    readDirectory: (uri) => [...new Map(below(uri).map((path): [string, vscode.FileType] => [path.split('/')[0] ?? '', path.includes('/') ? vscode.FileType.Directory : vscode.FileType.File]))],
    async readFile(uri) {
      const bytes = bytesOf(uri);
      if (uri.path.includes('/articles/')) await given;
      if (!bytes) throw vscode.FileSystemError.FileNotFound(uri);
      return bytes;
    },
    writeFile: refuse, createDirectory: refuse, delete: refuse, rename: refuse,
  };
  vscode.workspace.registerFileSystemProvider(scheme, provider, { isReadonly: true, isCaseSensitive: true });
  return home;
}
