import { version } from '../../package.json';
import { renderSheet } from '../core/features/sheet/render';
import { makeSheet } from '../core/features/sheet/sheet';
import { counted } from '../core/features/card';
import { standings } from '../core/features/sheet/model';
import { say } from '../core/text/say';
import { base64Of } from './base64';
import { readDraft, type OpenDraft } from './drafts';
import type { ServerRequests, SheetOrder } from './protocol';
import { countsInWords } from './selection';

/** The sheet of a draft as it stands in the editor; null while the index is not ready: until then an absence means nothing. */
export async function sheet({ uri, document, project }: OpenDraft, { format, date, checker, unsaved }: SheetOrder): Promise<ServerRequests['stet/sheet']['result']> {
  if (!project.ready) return null;
  const draft = readDraft(document, project.settings);
  const made = await makeSheet({
    draft,
    path: project.relative(uri) ?? draft.path,
    decisionPath: project.relative(uri) ?? uri,
    unsaved,
    corpus: project.corpus,
    settings: project.settings,
    decisions: project.decisions,
    skipped: project.skipped.map(({ subject, reason }) => ({ path: subject, reason })),
    version,
    date,
    checker,
  });
  const { claims, counts } = made.coverage;
  return { base64: base64Of(renderSheet(made, format)), coverage: say('{0}: {1}', counted(claims, 'claim'), countsInWords(counts, standings)) };
}
