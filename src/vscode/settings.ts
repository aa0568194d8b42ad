import * as vscode from 'vscode';

/** Names of our settings below `stet.`, in the order of `package.json`. */
const names = [
  'corpus.folders', 'corpus.exclude', 'drafts.include', 'check.run', 'rules', 'figures.tolerance', 'copying.minimumWords', 'findings.revealDelay', 'findings.inProblems', 'findings.underlineAll', 'completion.trigger', 'limits',
];

/** The values a person set for a folder, without defaults: these stand above `.stet/config.json`, the defaults below it. */
export function explicitSettings(scope: string | undefined): Record<string, unknown> {
  const configuration = vscode.workspace.getConfiguration('stet', scope === undefined ? undefined : vscode.Uri.parse(scope));
  const explicit: Record<string, unknown> = {};
  for (const name of names) {
    const found = configuration.inspect<unknown>(name);
    const layers = [found?.globalValue, found?.workspaceValue, found?.workspaceFolderValue].filter((value) => value !== undefined);
    if (layers.length > 0) explicit[name] = layers.every(isObject) ? Object.assign({}, ...layers) : layers.at(-1);
  }
  return explicit;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
