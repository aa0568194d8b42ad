/** Runs the tests that need no editor. */
import { join } from 'node:path';
import { endWith, runFiles, testFiles } from './support/run-files';

const folders = ['core', 'rules', 'server', 'cli', 'support'];

void runFiles(folders.flatMap((folder) => testFiles(join(__dirname, folder))), 30_000).then(endWith);
