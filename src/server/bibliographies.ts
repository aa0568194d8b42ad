import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI, Utils } from 'vscode-uri';
import { cslItem } from '../core/features/csl';
import { readText } from './disk';
import { readDraft, type OpenDraft } from './drafts';
import type { BibliographyEntry } from './protocol';
import { say } from '../core/text/say';

/**
 * What adds an article to the first bibliography that the draft declares; `entry` is null where the draft declares none, and where the file has
 * the entry already. Why nothing can be added is a problem that names the file.
 */
export async function bibliographyEntry({ uri, document, project }: OpenDraft, key: string): Promise<BibliographyEntry> {
  const declared = readDraft(document, project.settings).metadata.bibliography ?? [];
  const article = project.corpus.byKey(key);
  if (declared.length === 0 || !article) return { entry: null, problems: [] };
  const { addToBibliography, bibliographyEndings } = await import('../core/features/bibliography');
  const name = declared.find((each) => bibliographyEndings.test(each));
  if (name === undefined) return { entry: null, problems: [{ subject: declared.join(', '), reason: say('is neither BibTeX nor CSL-JSON'), next: say('Add {0} by hand, or declare a .bib or .json file.', key) }] };
  if (article.metadata.confidential) return { entry: null, problems: [{ subject: key, reason: say('is confidential'), next: say('It is left out of the bibliography.') }] };
  const file = Utils.resolvePath(Utils.dirname(URI.parse(uri)), name).toString();
  if (project.relative(file) === null) return { entry: null, problems: [{ subject: name, reason: say('lies outside the folder of the draft'), next: say('Stet writes nothing there; add the entry by hand.') }] };
  const text = await readText(project.disk, project.disk.locationOf(file));
  if (text.problems.length > 0) return { entry: null, problems: text.problems };
  const { value, problems } = addToBibliography(text.value ?? '', name, cslItem(article.metadata));
  if (value === null) return { entry: null, problems };
  const before = TextDocument.create(file, 'plaintext', 0, text.value ?? '');
  const at = before.positionAt(value.at);
  return { entry: { uri: file, name, create: text.value === null, edit: { range: { start: at, end: at }, newText: value.text } }, problems: [] };
}
