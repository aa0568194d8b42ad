/** Runs the extension's tests in one host: `newest` and `oldest` are the Node host of that VS Code, `web` the web-worker host of the newest. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { hostPins } from '../support/host/pins';
import { inWebWorker, newProfile, throwAway } from '../support/host/profile';
import { adapter, vscodeProgram } from '../support/host/vscode';
import { report } from '../support/processes';
import { root } from '../support/project';
import { endWith } from '../support/run-files';
import { copySample } from '../support/sample';
import { nothing, type Tally } from '../support/tally';

async function main(): Promise<void> {
  const web = process.argv[2] === 'web';
  const host = process.argv[2] === 'oldest' ? 'oldest' : 'newest';
  const program = web ? adapter() : await vscodeProgram(host);
  const folder = throwAway(process.argv[2] ?? host);
  const workspace = copySample(folder);
  const profile = newProfile(folder, web ? inWebWorker : {});
  const exit = await runTests({
    vscodeExecutablePath: program.path,
    extensionDevelopmentPath: root,
    extensionTestsPath: join(root, 'out/test/vscode', web ? 'suite.web.js' : 'suite.main.cjs'),
    extensionTestsEnv: { STET_HOST: host, STET_VSCODE: process.env['VSCODE_EXECUTABLE'] ? undefined : hostPins[host].vscode },
    launchArgs: [workspace, `--user-data-dir=${profile.userData}`, `--extensions-dir=${profile.extensions}`, '--disable-extensions'],
  }).catch((error: unknown) => {
    console.error(String(error));
    return 1;
  });
  const tally = result(join(folder, 'result.json'));
  if (exit !== 0 && tally.failed === 0) {
    tally.failed = 1;
    tally.failures.push({ title: 'the extension host', why: `It ended with exit code ${exit} although no test failed.` });
  }
  endWith(tally);
}

/** What the suite left beside the workspace; nothing, when the host died before it could. */
function result(file: string): Tally {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Tally;
  } catch {
    return nothing();
  }
}

main().catch((error: unknown) => {
  report(error);
  process.exit();
});
