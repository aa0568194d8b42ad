import type { CorpusView } from '../core/corpus/view';
import type { Article, Location, Quotation } from '../core/model';
import type { Invocation } from './arguments';
import { openCorpus, openWorkspace } from './open-corpus';
import { painted, placeText, printJson, visible, type Output } from './print';
import { SCHEMA } from './shapes';

interface Spoken {
  readonly quotation: Quotation;
  /** The speaker's full name where it is known, else as worded; null where nobody is named. */
  readonly speaker: string | null;
  readonly location: Location;
}

/** `stet quotations`: every direct quotation and reported statement of the corpus. */
export async function quotationsCommand({ options }: Invocation, output: Output): Promise<number> {
  const workspace = await openWorkspace(undefined, output);
  const { corpus } = await openCorpus(workspace, options, [], output);
  const all = spokenIn(corpus);
  if (options.format === 'json') printJson(output, { schema: SCHEMA, quotations: all.map(quotationShape) });
  else for (const each of all) output.out(quotationText(output, each));
  return 0;
}

function spokenIn(corpus: CorpusView): Spoken[] {
  return corpus.articles().flatMap(({ id }) => {
    const article = corpus.open(id);
    return article ? article.quotations.map((quotation) => ({ quotation, speaker: speakerOf(quotation, article, corpus), location: corpus.locate(id, quotation.span) })) : [];
  });
}

/** The corpus knows the full name where an article has only the surname, unless two actors share it. */
function speakerOf({ speaker, speakerText }: Quotation, article: Article, corpus: CorpusView): string | null {
  const local = speaker === null ? undefined : article.actors[speaker]?.name;
  if (local === undefined) return speakerText === '' ? null : speakerText;
  const known = corpus.actorsNamed(local);
  return known.length === 1 && known[0] ? known[0].name : local;
}

function quotationShape({ quotation, speaker, location }: Spoken) {
  const { text, verb, direct, span } = quotation;
  return { text, speaker, verb, direct, key: location.key, path: location.path, span: { start: span.start, end: span.end } };
}

function quotationText(output: Output, { quotation, speaker, location }: Spoken): string {
  const words = visible(quotation.text);
  const place = painted(output, 'dim', placeText(location));
  return `${place} ${painted(output, 'bold', visible(speaker ?? 'nobody named'))}: ${quotation.direct ? `“${words}”` : words}\n`;
}
