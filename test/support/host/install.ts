import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { chmod, copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Unmet, insist, npm, onLeaving } from '../processes';
import { hostsFolder } from '../project';
import { hostPins, nodePins, type HostName, type HostPin, type Pin } from './pins';

/** A VS Code that can be served: the Node to run it with and its server program. */
export interface Host {
  readonly vscode: string;
  readonly node: string;
  readonly server: string;
}

/** Makes the served VS Code ready under `.vscode-test`; the second call only reads two stamps. Throws {@link Unmet} when it cannot. */
export async function installHost(name: HostName): Promise<Host> {
  const pin = hostPins[name];
  const [program, folder] = await Promise.all([
    installNode(pin.node),
    installed(`host-${pin.vscode}`, { ...pin, standIns }, (to) => buildHost(pin, to)),
  ]);
  return { vscode: pin.vscode, node: program, server: join(folder, 'vscode/out/server-main.js') };
}

async function installNode(major: number): Promise<string> {
  if (Number(process.versions.node.split('.')[0]) === major) return process.execPath;
  const pin = nodePins[major]?.[`${process.platform}-${process.arch}`];
  if (pin === undefined) {
    throw new Unmet(
      `There is no pinned Node ${major} for ${process.platform} ${process.arch}. ` +
        `Run this with Node ${major}, or install VS Code and set VSCODE_EXECUTABLE to its program.`,
    );
  }
  const folder = await installed(`node-${pin.version}`, pin, async (to) => {
    await unpack(pin, to, 'package/bin/node');
    await chmod(join(to, 'package/bin/node'), 0o755);
  });
  return join(folder, 'package/bin/node');
}

/** A folder of `.vscode-test` that `build` filled once for these pins. Built aside and renamed, so a broken build is never taken for a whole one. */
async function installed(name: string, pins: unknown, build: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(hostsFolder, name);
  const stamp = JSON.stringify(pins);
  const ready = async (): Promise<boolean> => (await readFile(join(folder, 'stamp.json'), 'utf8').catch(() => '')) === stamp;
  if (await ready()) return folder;
  await mkdir(hostsFolder, { recursive: true });
  const aside = await mkdtemp(join(hostsFolder, `.${name}-`));
  const forget = onLeaving(() => rmSync(aside, { recursive: true, force: true }));
  try {
    await build(aside);
    await writeFile(join(aside, 'stamp.json'), stamp);
    if (await ready()) return folder;
    await rm(folder, { recursive: true, force: true });
    await rename(aside, folder);
    return folder;
  } catch (error) {
    // Another run may have finished the same folder between our look and our rename.
    if (await ready()) return folder;
    throw error instanceof Unmet ? new Unmet(`Could not install ${name} into ${hostsFolder}. ${error.message}`) : error;
  } finally {
    await rm(aside, { recursive: true, force: true });
    forget();
  }
}

/** Takes a package from the registry, holds it against its sha512 and unpacks `part` of it. */
async function unpack(pin: Pin, folder: string, part: string): Promise<void> {
  await npm(['pack', `${pin.name}@${pin.version}`, '--silent', '--pack-destination', folder], folder);
  const archive = join(folder, `${pin.name}-${pin.version}.tgz`);
  const sha512 = createHash('sha512').update(await readFile(archive)).digest('base64');
  if (sha512 !== pin.sha512) {
    throw new Unmet(
      `The registry sent another ${pin.name}@${pin.version} than the one that was reviewed (sha512 ${sha512}). ` +
        'Check the registry; a new version is pinned in test/support/host/pins.ts.',
    );
  }
  await insist('tar', ['-xzf', archive, '-C', folder, part]);
  await rm(archive);
}

async function buildHost(pin: HostPin, folder: string): Promise<void> {
  await unpack(pin.pack, folder, 'package/lib/vscode');
  const vscode = join(folder, 'vscode');
  await rename(join(folder, 'package/lib/vscode'), vscode);
  await rm(join(folder, 'package'), { recursive: true });
  await trimManifest(join(vscode, 'package.json'), pin);
  await trimLock(join(vscode, 'npm-shrinkwrap.json'), pin);
  // Optional dependencies stay: the watcher's prebuilt binary is one. No script runs, so nothing is compiled or downloaded.
  await npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], vscode);
  await placeRipgrep(vscode);
  for (const [name, code] of Object.entries(standIns)) await writeStandIn(join(vscode, 'node_modules', name), name, code);
  // The web list of built-in extensions is baked into the workbench, so only these two can go: one floods the console, one wants an account.
  for (const name of ['git', 'copilot']) await rm(join(vscode, 'extensions', name), { recursive: true, force: true });
}

async function trimManifest(file: string, pin: HostPin): Promise<void> {
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { dependencies: Record<string, string>; devDependencies?: unknown };
  const kept = Object.entries(manifest.dependencies).filter(([name]) => pin.keep.includes(name));
  manifest.dependencies = { ...Object.fromEntries(kept), ...pin.instead };
  delete manifest.devDependencies;
  await writeFile(file, JSON.stringify(manifest));
}

/** Leaves out of the lock what is taken from the registry instead; npm drops what the manifest no longer names by itself. */
async function trimLock(file: string, pin: HostPin): Promise<void> {
  const lock = JSON.parse(await readFile(file, 'utf8')) as { packages: Record<string, unknown> };
  for (const path of Object.keys(lock.packages)) {
    if (Object.keys(pin.instead).some((name) => path === `node_modules/${name}` || path.startsWith(`node_modules/${name}/`))) delete lock.packages[path];
  }
  await writeFile(file, JSON.stringify(lock));
}

async function placeRipgrep(vscode: string): Promise<void> {
  const older = join(vscode, 'node_modules/@vscode/ripgrep');
  if (!existsSync(older)) return;
  const binary = join(vscode, 'node_modules/@vscode/ripgrep-universal/bin', `${process.platform}-${process.arch}`, 'rg');
  await mkdir(join(older, 'bin'), { recursive: true });
  await copyFile(binary, join(older, 'bin/rg'));
  await chmod(join(older, 'bin/rg'), 0o755);
}

async function writeStandIn(folder: string, name: string, code: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name, version: '0.0.0', main: 'index.js', type: 'commonjs' }));
  await writeFile(join(folder, 'index.js'), code);
}

const logger = `const quiet = () => {};
const logger = () => ({ trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet, critical: quiet, getLevel: () => 2, setLevel: quiet,
  setPattern: quiet, clearFormatters: quiet, flush: quiet, drop: quiet });
exports.version = 0;
exports.setLevel = quiet;
exports.setFlushOn = quiet;
exports.shutdown = quiet;
exports.createRotatingLogger = async () => logger();
exports.createAsyncRotatingLogger = async () => logger();
`;
const watchdog = 'exports.start = () => {};\n';

/** Modules with a native part that a test host does without. Without the first, its missing binary floods the console. */
const standIns: Readonly<Record<string, string>> = {
  '@vscode/spdlog': logger,
  '@vscode/native-watchdog': watchdog,
  'native-watchdog': watchdog,
  '@vscode/deviceid': "exports.getDeviceId = async () => 'test-host';\n",
};
