import { Unmet } from '../processes';
import { installPackages } from './debian';
import { onPath, runs } from './on-path';

/** Programs that speak the protocol playwright drives Chromium with, in order of preference. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

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
  await installPackages(['chromium'], say, 'No Chromium or Chrome was found. Install one, or set CHROME to its program, and run this again.');
  const path = found();
  if (path === undefined) throw new Unmet('apt-get installed no chromium. Install Chromium or Chrome, or set CHROME to its program.');
  return path;
}
