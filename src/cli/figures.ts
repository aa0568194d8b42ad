import type { FigureEntry } from '../core/model';
import type { Invocation } from './arguments';
import { openCorpus, openWorkspace } from './open-corpus';
import { painted, placeText, printJson, visible, type Output } from './print';
import { SCHEMA } from './shapes';

/** `stet figures`: every figure of the corpus. */
export async function figuresCommand({ options }: Invocation, output: Output): Promise<number> {
  const workspace = await openWorkspace(undefined, output);
  const { corpus } = await openCorpus(workspace, options, [], output);
  if (options.format === 'json') printJson(output, { schema: SCHEMA, figures: corpus.figures().map(figureShape) });
  else for (const entry of corpus.figures()) output.out(figureText(output, entry));
  return 0;
}

function figureShape({ figure, actorNames, location }: FigureEntry) {
  const { text, kind, value, unit, scale, bound, measures, when } = figure;
  const { start, end } = figure.span;
  return { text, kind, value, unit, scale, bound, measures, actors: actorNames, when, key: location.key, path: location.path, span: { start, end } };
}

function figureText(output: Output, { figure, actorNames, location }: FigureEntry): string {
  const about = [figure.kind, figure.measures, actorNames.join(', '), figure.when ?? ''].filter((part) => part !== '').join('; ');
  return `${painted(output, 'dim', placeText(location))} ${painted(output, 'bold', visible(figure.text))} (${visible(about)})\n`;
}
