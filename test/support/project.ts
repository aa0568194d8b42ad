import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The project's folder: the nearest one above this bundle that holds a `package.json`. */
export const root = climb(__dirname);

/** The parts of `package.json` that test programs need. */
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly name: string;
  readonly publisher: string;
  readonly version: string;
};

/** `publisher.name`, as VS Code knows the extension. */
export const extensionId = `${manifest.publisher}.${manifest.name}`;

/** Git-ignored folder for downloaded hosts. */
export const hostsFolder = join(root, '.vscode-test');

/** Where `npm run package` leaves the VSIX. */
export const vsixFile = join(root, `${manifest.name}-${manifest.version}.vsix`);

function climb(folder: string): string {
  const above = dirname(folder);
  return existsSync(join(folder, 'package.json')) || above === folder ? folder : climb(above);
}
