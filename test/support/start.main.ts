/** `npm start`: packages the extension, installs it into a VS Code with a throw-away profile and opens the sample, or one's own articles. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { onPath } from './host/on-path';
import { installHost } from './host/install';
import { newProfile, throwAway, type Profile } from './host/profile';
import { address, installVsix, serve } from './host/server';
import { hasDisplay } from './host/vscode';
import { packageVsix } from './package';
import { Unmet, insist, onLeaving, report } from './processes';
import { copySample, workspaceFor } from './sample';

const usage = `Usage: npm start [-- --corpus DIR [--draft FILE]]
  without arguments  opens a copy of the sample
  --corpus DIR       a folder of your own articles; it is only read
  --draft FILE       a draft to check against them; a copy of it is opened`;

interface Opened {
  readonly workspace: string;
  readonly draft: string;
}

async function main(): Promise<void> {
  const asked = commandLine(process.argv.slice(2));
  console.log('Building and packaging…');
  const vsix = await packageVsix();
  const folder = throwAway('start');
  const opened = asked.corpus === undefined ? sampleIn(folder) : workspaceFor(folder, asked.corpus, asked.draft);
  const profile = newProfile(folder, {});
  const desktop = hasDisplay() ? desktopProgram() : undefined;
  await (desktop === undefined ? openServed(profile, vsix, opened) : openDesktop(desktop, profile, vsix, opened));
}

function sampleIn(folder: string): Opened {
  const workspace = copySample(folder);
  return { workspace, draft: join(workspace, 'draft.md') };
}

function desktopProgram(): string | undefined {
  const ending = process.platform === 'win32' ? '.cmd' : '';
  return ['code', 'codium', 'cursor'].map((name) => onPath(name + ending)).find((path) => path !== undefined);
}

async function openDesktop(program: string, profile: Profile, vsix: string, { workspace, draft }: Opened): Promise<void> {
  const windows = process.platform === 'win32';
  const quoted = (part: string): string => (windows ? `"${part}"` : part);
  const own = ['--user-data-dir', profile.userData, '--extensions-dir', profile.extensions].map(quoted);
  await insist(quoted(program), [...own, '--install-extension', quoted(vsix)], { shell: windows });
  console.log(`Opening ${program} with a profile of its own. Close its window, or press Ctrl+C here, to end; nothing is kept.`);
  const child = spawn(quoted(program), [...own, '--new-window', '--wait', quoted(workspace), quoted(draft)], { shell: windows, stdio: 'ignore' });
  onLeaving(() => child.kill());
  await once(child, 'exit');
}

async function openServed(profile: Profile, vsix: string, { workspace, draft }: Opened): Promise<void> {
  console.log('No desktop VS Code to open: preparing one that is served to your browser…');
  const host = await installHost('newest');
  await installVsix(host, profile, vsix);
  const token = randomBytes(16).toString('hex');
  const server = await serve(host, { ...profile, token });
  const url = address(server.port, { folder: workspace, token, payload: (authority) => [['openFile', authority + draft]] });
  console.log(`\nVS Code ${host.vscode} with Stet is at\n\n  ${url}\n\nPress Ctrl+C to stop it. Its folders are temporary: nothing is kept.`);
  openBrowser(url);
  const code = await server.ended;
  throw new Unmet(`VS Code stopped (exit ${code}):\n${server.lines.slice(-20).join('\n')}`);
}

function openBrowser(url: string): void {
  const opener = { linux: 'xdg-open', darwin: 'open' }[process.platform as string];
  if (opener === undefined || !hasDisplay() || onPath(opener) === undefined) return;
  spawn(opener, [url], { stdio: 'ignore', detached: true }).on('error', () => undefined).unref();
}

function commandLine(args: readonly string[]): { corpus?: string; draft?: string } {
  const asked: { corpus?: string; draft?: string } = {};
  for (let at = 0; at < args.length; at += 2) {
    const [name, value] = [args[at], args[at + 1]];
    if ((name !== '--corpus' && name !== '--draft') || value === undefined) throw new Unmet(`Not understood: ${name ?? ''}\n${usage}`);
    const path = resolve(value);
    const entry = statSync(path, { throwIfNoEntry: false });
    if (name === '--corpus') {
      if (!entry?.isDirectory()) throw new Unmet(`${path} is not a folder. Name the folder that holds your articles.`);
      asked.corpus = path;
    } else {
      if (!entry?.isFile()) throw new Unmet(`${path} is not a file. Name the draft to check.`);
      asked.draft = path;
    }
  }
  if (asked.draft !== undefined && asked.corpus === undefined) throw new Unmet(`--draft goes with --corpus.\n${usage}`);
  return asked;
}

main().then(() => process.exit(), (error: unknown) => {
  report(error);
  process.exit();
});
