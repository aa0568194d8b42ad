import { existsSync, rmSync } from 'node:fs';
import { npm } from './processes';
import { root, vsixFile } from './project';

/** Builds and packages the extension as `npm run package` does; returns the VSIX. Throws when there is none afterwards. */
export async function packageVsix(): Promise<string> {
  rmSync(vsixFile, { force: true });
  await npm(['run', '--silent', 'package'], root);
  if (!existsSync(vsixFile)) throw new Error(`npm run package left no ${vsixFile}.`);
  return vsixFile;
}
