/** `npm run test:long`: the half of the hostile and random tests that takes too long for every change, with how many of each were tried. */
import { join } from 'node:path';
import { endWith, runFiles } from './support/run-files';

process.env['STET_LONG'] = '1';
// Of each kind of script, which are two: edits of a draft, changes to a corpus.
process.env['STET_RUNS'] ??= '1000';

const files = ['core/codec', 'core/incremental', 'core/judge', 'cli/store', 'server/injection', 'server/hostile-files', 'server/closed'];

void runFiles(files.map((file) => join(__dirname, `${file}.test.cjs`)), 3_600_000).then(endWith);
