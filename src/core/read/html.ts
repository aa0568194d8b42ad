import type { Document, Outcome } from '../model';
import { isExportedPage } from './exported';
import { articleOf, type PageArticle } from './html-article';
import { decodePage } from './html-charset';
import { documentOf } from './html-document';
import { scanPage } from './html-scan';
import { say } from '../text/say';

/** Tags and entities of a page: an article with 2,000 comments stays below 40,000, and the parser and Readability need some 2 s for these (measured). */
const MOST_NODES = 50_000;
/** Characters times nesting: 400 million take 20 s (measured), an article of 300 kB nested twenty deep has 6 million. */
const MOST_WEIGHT = 60_000_000;

/**
 * A saved page as a document whose text is its article: title, headings, paragraphs, lists, quotes and tables, the page around it left out. A page
 * without an article yields its visible text and a problem; null where it shows none, is no text, or has more parts than can be read in seconds. Never throws.
 */
export async function readHtml(path: string, bytes: Uint8Array): Promise<Outcome<Document | null>> {
  const decoded = decodePage(bytes, path);
  if (decoded.value === null) return { value: null, problems: decoded.problems };
  const page = readPage(path, decoded.value);
  const value = page.value && documentOf(path, 'html', page.value.pieces, page.value.metadata);
  const own = value && isExportedPage(decoded.value) ? { ...value, metadata: { ...value.metadata, draft: true } } : value;
  return { value: own, problems: [...decoded.problems, ...page.problems] };
}

/** The article of a page's source; the same answers as `readHtml`. */
export function readPage(path: string, source: string): Outcome<PageArticle | null> {
  const page = scanPage(source);
  if (page.nodes > MOST_NODES || page.weight > MOST_WEIGHT) {
    const reason = page.nodes > MOST_NODES ? say('has {0} tags and entities, more than the {1} that are read', page.nodes, MOST_NODES) : say('holds more deeply nested text than can be read in seconds');
    return { value: null, problems: [{ subject: path, reason, next: say('Save the article alone, for instance from the reader view of the browser.') }] };
  }
  const value = articleOf(page);
  if (value.pieces.length === 0) return { value: null, problems: [{ subject: path, reason: say('shows no text'), next: say('Save the page once it is loaded, or save its text.') }] };
  if (value.isArticle) return { value, problems: [] };
  const next = say('Look at what Open Source shows; where it is no article, take the file out of the folder.');
  return { value, problems: [{ subject: path, reason: say('has no article that stands out, so all its visible text was read'), next }] };
}
