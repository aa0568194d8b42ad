/** Packages the extension and runs the tests that hold the VSIX in their hands. */
import { packageVsix } from '../support/package';
import { report } from '../support/processes';
import { endWith, runFiles, testFiles } from '../support/run-files';

packageVsix()
  .then(() => runFiles(testFiles(__dirname), 60_000))
  .then(endWith)
  .catch((error: unknown) => {
    report(error);
    process.exit();
  });
