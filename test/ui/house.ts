import { installHost } from '../support/host/install';
import { newProfile, throwAway } from '../support/host/profile';
import { installVsix, serve } from '../support/host/server';
import { vsixFile } from '../support/project';

/** The served VS Code with the installed VSIX that all windows of a stage share: starting one takes longer than most tests. */
export interface House {
  readonly port: number;
  readonly userData: string;
}

/** Each test file is a bundle of its own; what they share stands in the environment of their one process. */
const name = 'STET_HOUSE';

/** The served VS Code: started by whoever asks first, ended with the process. */
export async function house(): Promise<House> {
  const known = process.env[name];
  if (known !== undefined) return JSON.parse(known) as House;
  const profile = newProfile(throwAway('house'), {});
  const host = await installHost('newest');
  await installVsix(host, profile, vsixFile);
  // No test driver: it hides what a person would see. Folders are restricted only where a window's settings say so.
  const { port } = await serve(host, { ...profile, trust: true });
  const kept: House = { port, userData: profile.userData };
  process.env[name] = JSON.stringify(kept);
  return kept;
}
