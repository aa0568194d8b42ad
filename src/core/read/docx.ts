import mammoth from 'mammoth/mammoth.browser.js';
import type { Document, Outcome } from '../model';
import { composeDocument } from './compose';
import { blocksOf, type DocxNode } from './docx-blocks';
import { isExportedDocument } from './exported';
import { soundStatement } from './properties';
import type { Stated } from './front-matter';
import { LARGEST_UNPACKED, mostUnpacked, storedZip, unpack, zipEntries } from './zip';
import { say } from '../text/say';

/** Word wraps an encrypted document, and wrote documents before 2007, as a compound file that begins so. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** An archive of a document has a few dozen entries. */
const MOST_ENTRIES = 10_000;

/** A DOCX as a document: paragraphs, headings, lists, quotes and tables, notes at the end, tracked changes accepted. Null with the reason where it cannot be read. */
export async function readDocx(path: string, bytes: Uint8Array): Promise<Outcome<Document | null>> {
  const refused = (reason: string, next: string): Outcome<null> => ({ value: null, problems: [{ subject: path, reason, next }] });
  const damaged = (why: string): Outcome<null> => refused(say('is damaged or no Word document ({0})', why), say('Open it in a word processor and save it again, or take it out of the folder.'));
  if (COMPOUND.every((byte, at) => bytes[at] === byte)) return refused(say('is encrypted, or a document of Word before 2007'), say('Save a copy as .docx without a password.'));
  const entries = zipEntries(bytes);
  if (entries === null) return damaged(say('no archive'));
  if (entries.length > MOST_ENTRIES) return damaged(say('{0} entries', entries.length));
  const wanted = entries.filter(({ name }) => /\.(?:xml|rels)$/i.test(name));
  if (!wanted.some(({ name }) => /(?:^|\/)document\d{0,3}\.xml$/i.test(name))) return damaged(say('it holds no document'));
  if (wanted.some(({ encrypted }) => encrypted)) return refused(say('is encrypted'), say('Save a copy without the password.'));
  const bomb = (): Outcome<null> => refused(say('unpacks to more than it may: {0} MB, or 100 times its size', LARGEST_UNPACKED / 1024 / 1024), say('Save it again from a word processor, or split it.'));
  const most = mostUnpacked(bytes.length);
  if (wanted.reduce((sum, { unpacked }) => sum + unpacked, 0) > most) return bomb();

  // Only text goes on to the parser, and it goes unpacked: pictures are left out, and nothing is unpacked that was not counted.
  const files = new Map<string, Uint8Array>();
  let total = 0;
  for (const entry of wanted) {
    const data = await unpack(bytes, entry, most - total);
    if (data === 'too much') return bomb();
    if (data === 'damaged') return damaged(`${entry.name.slice(0, 60)} cannot be unpacked`);
    total += data.length;
    files.set(entry.name, data);
  }
  try {
    let tree: DocxNode | undefined;
    const transformDocument = (document: unknown): unknown => {
      tree = document as DocxNode;
      return { ...tree, children: [] };
    };
    await mammoth.convertToHtml({ arrayBuffer: storedZip(files) }, { transformDocument, externalFileAccess: false });
    if (tree === undefined) return damaged(say('it holds no document'));
    const { text, blocks, hidden } = blocksOf(tree);
    if (!/\p{L}/u.test(text)) return refused(say('holds no text'), say('Take it out of the folder.'));
    const stated = propertiesOf(new TextDecoder().decode(files.get('docProps/core.xml') ?? new Uint8Array()));
    const exported = isExportedDocument(new TextDecoder().decode(files.get('docProps/app.xml') ?? new Uint8Array()));
    return { value: composeDocument({ path, format: 'docx', text, blocks, hidden, citations: [], stated: exported ? { ...stated, draft: true } : stated, statedIn: 'document' }), problems: [] };
  } catch (error) {
    return damaged((error instanceof Error ? error.message : String(error)).slice(0, 120));
  }
}

/** Title, author and date of `docProps/core.xml` (ECMA-376, part 2, clause 11). */
function propertiesOf(xml: string): Stated {
  const field = (name: string): string | undefined => {
    const found = new RegExp(`<${name}(?:\\s[^>]{0,200})?>([^<]{0,1000})</${name}>`).exec(xml)?.[1];
    return found?.replace(/&(amp|lt|gt|quot|apos);/g, (_, sign: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[sign] ?? '');
  };
  return soundStatement({ title: field('dc:title'), author: field('dc:creator'), date: field('dcterms:created')?.slice(0, 10) });
}
