/** Opens exported sheets in the programs that people open them with: LibreOffice and Chromium. */
import { endWith, runFiles, testFiles } from '../support/run-files';

void runFiles(testFiles(__dirname), 120_000).then(endWith);
