import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Unmet } from '../processes';
import { installPackages } from './debian';
import { onPath, runs } from './on-path';

const elsewhere = ['/Applications/LibreOffice.app/Contents/MacOS/soffice', 'C:\\Program Files\\LibreOffice\\program\\soffice.exe'];
const advice = 'No LibreOffice with Writer and Calc was found. Install one and run this again.';

/** LibreOffice with Writer and Calc: the one that is installed, or Debian's, which is installed when none is found. */
export async function office(say: (line: string) => void): Promise<string> {
  const found = program();
  if (found !== undefined && isWhole(found)) return found;
  // Debian has the suite with a desktop and without; a part of one does not go with the other.
  const flavour = found === undefined ? '-nogui' : '';
  await installPackages([`libreoffice-writer${flavour}`, `libreoffice-calc${flavour}`], say, advice);
  const installed = program();
  if (installed === undefined || !isWhole(installed)) throw new Unmet(advice);
  return installed;
}

function program(): string | undefined {
  return onPath('soffice') ?? onPath('libreoffice') ?? elsewhere.find(runs);
}

/** Debian packs each program of the suite apart: beside the starter lie the libraries of Writer and Calc. */
function isWhole(starter: string): boolean {
  const folder = dirname(realpathSync(starter));
  return process.platform !== 'linux' || ['libswlo.so', 'libsclo.so'].every((name) => existsSync(join(folder, name)));
}
