import * as vscode from 'vscode';
import type { Settings } from '../core/settings';

/** Every setting below `stet.`; the compiler holds the list to what the core knows. */
const names: Readonly<Record<keyof Settings, true>> = {
  'corpus.folders': true, 'corpus.exclude': true, 'drafts.include': true, 'check.run': true, rules: true, 'figures.tolerance': true, 'copying.minimumWords': true,
  'findings.revealDelay': true, 'findings.inProblems': true, 'findings.underlineAll': true, 'decisions.initials': true, 'completion.trigger': true, 'citation.style': true, language: true, limits: true,
};

/** The values a person set for a folder, without defaults: these stand above `.stet/config.json`, the defaults below it. */
export function explicitSettings(scope: string | undefined): Record<string, unknown> {
  const configuration = vscode.workspace.getConfiguration('stet', scope === undefined ? undefined : vscode.Uri.parse(scope));
  const explicit: Record<string, unknown> = {};
  for (const name of Object.keys(names)) {
    const found = configuration.inspect<unknown>(name);
    const layers = [found?.globalValue, found?.workspaceValue, found?.workspaceFolderValue].filter((value) => value !== undefined);
    if (layers.length > 0) explicit[name] = layers.every(isObject) ? Object.assign({}, ...layers) : layers.at(-1);
  }
  return explicit;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
