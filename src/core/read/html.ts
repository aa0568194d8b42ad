import type { Document, Outcome } from '../model';
import { decodePage } from './html-charset';
import { documentOf } from './html-document';
import { scanPage } from './html-scan';

/** Elements of a page; the longest articles with 2,000 comments stay below 40,000, and the parser and Readability need some 2 s for these. */
const MOST_TAGS = 60_000;

/** A saved page as a document whose text is its article: title, headings, paragraphs, lists, quotes and tables, the page around it left out. */
export async function readHtml(path: string, bytes: Uint8Array): Promise<Outcome<Document | null>> {
  const decoded = decodePage(bytes, path);
  if (decoded.value === null) return { value: null, problems: decoded.problems };
  const read = await readPage(path, decoded.value);
  return { value: read.value, problems: [...decoded.problems, ...read.problems] };
}

/** The same for the text of a page. Null where the page shows no words or has more elements than can be read in seconds. Never throws. */
export async function readPage(path: string, source: string): Promise<Outcome<Document | null>> {
  const page = scanPage(source);
  if (page.tags > MOST_TAGS)
    return { value: null, problems: [{ subject: path, reason: `has ${page.tags} elements, more than the ${MOST_TAGS} that are read`, next: 'Save the article alone, for instance from the reader view of the browser.' }] };
  const { articleOf } = await import('./html-article');
  const { pieces, metadata, isArticle } = articleOf(page);
  if (pieces.length === 0) return { value: null, problems: [{ subject: path, reason: 'shows no text', next: 'Save the page once it is loaded, or save its text.' }] };
  const value = documentOf(path, 'html', pieces, metadata);
  if (isArticle) return { value, problems: [] };
  return { value, problems: [{ subject: path, reason: 'has no article that stands out, so all its visible text was read', next: 'Look at what Open Source shows; where it is no article, take the file out of the folder.' }] };
}
