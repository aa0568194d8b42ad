import { Unmet, finish, insist } from '../processes';
import { onPath } from './on-path';

let before: Promise<unknown> = Promise.resolve();

/** Installs packages of Debian, one installation after the other; `otherwise` says what to do where that cannot be. */
export function installPackages(names: readonly string[], say: (line: string) => void, otherwise: string): Promise<void> {
  const installed = before.then(() => install(names, say, otherwise));
  before = installed.catch(() => undefined);
  return installed;
}

async function install(names: readonly string[], say: (line: string) => void, otherwise: string): Promise<void> {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const allowed = asRoot.length === 0 || (await finish('sudo', ['-n', 'true'])).code === 0;
  if (onPath('apt-get') === undefined || !allowed) throw new Unmet(otherwise);
  say(`Installing Debian’s ${names.join(', ')} with apt-get.`);
  const apt = async (...args: string[]): Promise<void> => {
    // Another installation may hold the lock for a while.
    const line = [...asRoot, 'apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300', ...args];
    await insist(line[0] ?? '', line.slice(1), { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', ...names);
}
