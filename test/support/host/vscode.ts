import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { Unmet } from '../processes';
import { root } from '../project';
import { hostPins, type HostName } from './pins';

/** Microsoft's update server, which @vscode/test-electron downloads from. */
const updates = 'https://update.code.visualstudio.com/api/releases/stable';

/** A program with `code`'s command line, and whether it is the desktop VS Code or the adapter that stands in for it. */
export interface Program {
  readonly path: string;
  readonly desktop: boolean;
}

/** The VS Code to test in: VSCODE_EXECUTABLE, a downloaded desktop VS Code where there is a display and it can be had, else the adapter. */
export async function vscodeProgram(name: HostName): Promise<Program> {
  const named = process.env['VSCODE_EXECUTABLE'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Unmet(`VSCODE_EXECUTABLE names ${named}, which does not exist.`);
    return { path: named, desktop: true };
  }
  if (hasDisplay() && process.env['CI'] === undefined && (await reachable(updates))) {
    return { path: await downloadAndUnzipVSCode({ version: hostPins[name].vscode, extractSync: true }), desktop: true };
  }
  return adapter();
}

/** The stand-in, for hosts that no desktop VS Code offers. */
export function adapter(): Program {
  const path = join(root, 'out/test/support/host/adapter.main.cjs');
  chmodSync(path, 0o755);
  return { path, desktop: false };
}

/** Whether a window could be shown here. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

async function reachable(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(3000) })).ok;
  } catch {
    return false;
  }
}
