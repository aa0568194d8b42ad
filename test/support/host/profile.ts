import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionId } from '../project';
import { onLeaving } from '../processes';

/** Throw-away folders for one VS Code: nothing of the user's own VS Code is read or written. */
export interface Profile {
  readonly folder: string;
  readonly userData: string;
  readonly extensions: string;
}

/** User settings by their dotted names. */
export type UserSettings = Readonly<Record<string, unknown>>;

/** Settings for a VS Code that shows the extension and little else, so that a test or a picture sees only what is ours. */
export const plainSettings: UserSettings = {
  'breadcrumbs.enabled': false,
  'chat.disableAIFeatures': true,
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'window.autoDetectColorScheme': false,
  'window.commandCenter': false,
  'workbench.colorTheme': 'Default Dark Modern',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/** Runs the extension in the web-worker extension host of a served VS Code, which ignores `extensionDevelopmentKind`. */
export const inWebWorker: UserSettings = { 'remote.extensionKind': { [extensionId]: ['web'] } };

/** A temporary folder that is gone when this process ends. Its real path: VS Code resolves links, and tests compare paths. */
export function throwAway(name: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `stet-${name}-`)));
  onLeaving(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
  return folder;
}

/** A new profile inside `folder` with these user settings. */
export function newProfile(folder: string, settings: UserSettings): Profile {
  const profile = { folder: join(folder, 'profile'), userData: join(folder, 'profile/user-data'), extensions: join(folder, 'profile/extensions') };
  mkdirSync(join(profile.userData, 'User'), { recursive: true });
  mkdirSync(profile.extensions, { recursive: true });
  writeSettings(profile.userData, settings);
  return profile;
}

/** Writes the user settings of a user-data folder; a running VS Code takes them over at once. */
export function writeSettings(userData: string, settings: UserSettings): void {
  writeFileSync(join(userData, 'User/settings.json'), JSON.stringify({ ...plainSettings, ...settings }, undefined, 2));
}
