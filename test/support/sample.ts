import { copyFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './project';

/** The sample workspace as it ships. */
const sample = join(root, 'corpus');

/** Copies the sample workspace, with its settings in `.stet`, to `folder`/workspace; returns the copy's path. */
export function copySample(folder: string): string {
  const workspace = join(folder, 'workspace');
  cpSync(sample, workspace, { recursive: true });
  return workspace;
}

/** A workspace in `folder` whose settings point to a folder of articles, which is only read; the draft is copied, or new and empty. Returns both paths. */
export function workspaceFor(folder: string, articles: string, draft: string | undefined): { workspace: string; draft: string } {
  const workspace = join(folder, 'workspace');
  mkdirSync(join(workspace, '.stet'), { recursive: true });
  writeFileSync(join(workspace, '.stet/config.json'), JSON.stringify({ 'corpus.folders': [articles] }, undefined, 2));
  const copy = join(workspace, draft === undefined ? 'draft.md' : basename(draft));
  if (draft === undefined) writeFileSync(copy, '');
  else copyFileSync(draft, copy);
  return { workspace, draft: copy };
}
