import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project';

/** The sample workspace as it ships. */
export const sample = join(root, 'corpus');

/** Copies the sample workspace, with its settings in `.stet`, to `folder`/workspace; returns the copy's path. */
export function copySample(folder: string): string {
  const workspace = join(folder, 'workspace');
  cpSync(sample, workspace, { recursive: true });
  return workspace;
}
