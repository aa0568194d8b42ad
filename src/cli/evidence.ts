import { judge } from '../core/ground/judge';
import { check } from '../core/rules/check';
import { lineStarts } from '../core/text/lines';
import { CannotRun, type Invocation } from './arguments';
import { draftOfSentences } from './given-text';
import { openCorpus, openWorkspace } from './open-corpus';
import { painted, printJson, visible, type Output } from './print';
import { findingText, passageText } from './report';
import { claimShape, findingShape, SCHEMA } from './shapes';

/** `stet evidence "SENTENCE"`: the passages nearest to a sentence, and what stands against it. */
export async function evidenceCommand({ operands, options }: Invocation, output: Output): Promise<number> {
  const [sentence, ...rest] = operands;
  if (sentence === undefined || sentence.trim() === '' || rest.length > 0) {
    throw new CannotRun('evidence: give one sentence in quotation marks, as in stet evidence "Exports rose by 4 percent."');
  }
  const workspace = await openWorkspace(undefined, output);
  const { corpus } = await openCorpus(workspace, options, [], output);
  const judged = judge(draftOfSentences(sentence, workspace.settings), corpus, workspace.settings);
  const findings = check(judged, workspace.settings);
  const starts = lineStarts(sentence);
  if (options.format === 'json') {
    printJson(output, { schema: SCHEMA, claims: judged.claims.map(claimShape), findings: findings.map((finding) => findingShape(finding, starts)) });
    return 0;
  }
  for (const { claim, standing, evidence } of judged.claims) {
    output.out(`${painted(output, 'bold', standing)}: ${visible(claim.text)}\n`);
    for (const each of evidence) output.out(passageText(output, each));
  }
  for (const finding of findings) output.out(findingText(output, 'sentence', finding, starts));
  return 0;
}
