import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Unmet, finish, insist } from '../processes';

/** Programs that speak the protocol playwright drives Chromium with, in order of preference. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a program on PATH, or undefined. */
export function onPath(name: string): string | undefined {
  return (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)).find(runs);
}

let installing: Promise<string> | undefined;

/** A Chromium to drive: CHROME from the environment, one that is installed, or Debian's, which is installed when none is found. */
export async function browser(say: (line: string) => void): Promise<string> {
  const named = process.env['CHROME'];
  if (named !== undefined && named !== '') {
    if (runs(named)) return named;
    throw new Unmet(`CHROME names ${named}, which is not a program. Set it to a Chromium or Chrome, or unset it.`);
  }
  return found() ?? (await (installing ??= fromDebian(say)));
}

function found(): string | undefined {
  return names.map(onPath).find((path) => path !== undefined) ?? elsewhere.find(runs);
}

async function fromDebian(say: (line: string) => void): Promise<string> {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const allowed = asRoot.length === 0 || (await finish('sudo', ['-n', 'true'])).code === 0;
  if (onPath('apt-get') === undefined || !allowed) {
    throw new Unmet('No Chromium or Chrome was found. Install one, or set CHROME to its program, and run this again.');
  }
  say('No Chromium or Chrome was found: installing Debian’s chromium with apt-get.');
  const apt = async (...args: string[]): Promise<void> => {
    // Another installation may hold the lock for a while.
    const line = [...asRoot, 'apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300', ...args];
    await insist(line[0] ?? '', line.slice(1), { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', 'chromium');
  const path = found();
  if (path === undefined) throw new Unmet('apt-get installed no chromium. Install Chromium or Chrome, or set CHROME to its program.');
  return path;
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
