import type { Outcome, Problem } from '../core/model';
import { say } from '../core/text/say';
import type { Disk } from './disk';
import { howToTrust, isWithin } from './layers';

/**
 * The disk as a workspace sees it that nobody trusts: its files could be links to any place of this machine, so what does not lie at one of the `allowed`
 * locations or below, once all links are followed, is neither read nor listed nor written, and a problem says so. The disk itself while `allowed` gives null.
 */
export function confinedDisk(disk: Disk, allowed: () => readonly string[] | null): Disk {
  async function refusalOf(location: string): Promise<Problem | undefined> {
    const folders = allowed();
    if (folders === null) return undefined;
    const [real, ...places] = await Promise.all([location, ...folders].map(disk.followed));
    if (typeof real === 'string' && isWithin(real, places.filter((place) => place !== null))) return undefined;
    return { subject: location, reason: say('leads out of the workspace, which is not trusted, by a link'), next: howToTrust() };
  }
  async function unlessRefused<T>(location: string, fallback: T, ask: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const refusal = await refusalOf(location);
    return refusal === undefined ? ask() : { value: fallback, problems: [refusal] };
  }
  return {
    ...disk,
    list: (folder, selection) => unlessRefused(folder, [], () => disk.list(folder, selection)),
    read: (location, maximumBytes) => unlessRefused(location, null, () => disk.read(location, maximumBytes)),
    state: (location) => unlessRefused(location, { kind: 'none', fingerprint: { size: 0, modified: 0 } }, () => disk.state(location)),
    async write(location, bytes) {
      const refusal = await refusalOf(location);
      return refusal === undefined ? disk.write(location, bytes) : [refusal];
    },
  };
}
