import type { Invocation } from './arguments';
import { openCorpus, openWorkspace } from './open-corpus';
import { counted, printJson, type Output } from './print';
import { SCHEMA } from './shapes';

/** `stet index`: brings the index up to date and says how much was read and how much reused. */
export async function indexCommand({ options }: Invocation, output: Output): Promise<number> {
  const workspace = await openWorkspace(undefined, output);
  const { corpus, report, skipped } = await openCorpus(workspace, options, [], output);
  const { read, reused } = report;
  if (options.format === 'json') printJson(output, { schema: SCHEMA, articles: corpus.articleCount, origins: corpus.originCount, read, reused, skipped });
  else output.out(`${counted(corpus.articleCount, 'article')}, ${counted(corpus.originCount, 'origin')}: ${read} read, ${reused} reused, ${skipped.length} skipped.\n`);
  return 0;
}
