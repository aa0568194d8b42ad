import * as assert from 'node:assert/strict';
import type { CompletionItem, MarkupContent } from 'vscode-languageserver/node';
import type { PickList, ViewName } from '../../src/server/protocol';
import { messagesOfSources } from '../support/l10n';
import { assertTranslated, pseudo } from '../support/pseudo';
import { openSession, type Session } from './session';

const article = (title: string, outlet: string, text: string, more = ''): string => `---\ntitle: ${title}\noutlet: ${outlet}\ndate: 2024-02-03\n${more}---\n\n${text}\n`;
const quay = 'The port of Lindhaven handled 4.5 million tonnes of cargo in 2023. Mayor Marta Vellin said the new quay would open in 2025, once the dredging of the southern basin is done.';

/** Articles with something wrong of each sort, and a draft with something to say of each. */
const desk: Readonly<Record<string, string | Uint8Array>> = {
  'corpus/harbour.md': article('A year in the harbour', 'Coast Courier', quay),
  'corpus/reprint.md': article('A year in the harbour', 'Evening Echo', quay, 'confidential: maybe\n'),
  'corpus/tonnes.md': article('The tonnes again', 'Evening Echo', 'The port of Lindhaven handled 4.8 million tonnes of cargo in 2023, the harbour board said. Vellin, formerly a pilot, was also called Captain.', 'key: harbour\n'),
  'corpus/broken.pdf': 'no such thing',
  'corpus/broken.docx': 'PK\u0003\u0004word/',
  'corpus/empty.html': '<!doctype html><html lang="en"><body></body></html>',
  'corpus/letter.eml': 'Content-Type: text/html\r\n\r\n<p></p>',
  'corpus/picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]),
  'corpus/unclosed.md': '---\ntitle: never closed\n\nThe ferry sails.\n',
  'corpus/many.md': `${'The ferry sails at noon. '.repeat(2000)}\n`,
  '.stet/config.json': '{"limits":{"bytesPerArticle":20000},"language":"fr","reles":{},"citation.style":"footnote"}',
  '.stet/decisions.jsonl': 'nothing that could be read\n',
};
const draft = '---\nbibliography: refs.txt\n---\n\nThe port of Lindhaven handled 45 million tonnes of cargo in 2023. TK. The Institute of Tides expects floods in nine towns.\n\nMarta Vellin said the new quay would open in 2025. What then?\n';

describe('the server in another language', () => {
  let session: Session;
  before(async () => {
    session = await openSession({ folders: { desk }, words: pseudo(messagesOfSources()) });
    await session.ready('desk');
    await session.type('desk/draft.md', draft);
    await session.diagnostics('desk/draft.md', (all) => all.length > 3);
  });
  after(async () => {
    await session.close();
    // The words belong to the process, and the tests that follow speak English.
    await (await openSession({ folders: {} })).close();
  });

  /** Names and values, which no language changes; the rest of what a message may hold stands in the articles and the draft. */
  const names = ['stet', 'desk', 'rules', 'reles', 'limits', 'articles bytesPerArticle findings', 'windows utf json bibtex csl bib', 'corpus folders', 'config decisions jsonl', 'md pdf docx html eml txt', 'en us gb fr', 'placeholder', 'unexpected token tha nothing is not valid', 'invalid pdf structure'];
  const translated = (...said: readonly (string | undefined)[]): void => {
    const present = said.filter((text) => text !== undefined && text !== '') as string[];
    assert.ok(present.length > 0);
    const rules = ['figure-differs figure-unsourced actor-unknown claim-unsourced role-differs quote-unsourced placeholder'];
    assertTranslated(present, [...names, ...rules, draft, ...Object.keys(desk), ...Object.values(desk).filter((text) => typeof text === 'string')]);
  };

  it('says what is wrong with articles, settings and decisions in its words', async () => {
    const [status] = await session.ask('stet/status', { uri: session.uriOf('desk/draft.md') });
    assert.ok((status?.problems.length ?? 0) >= 9, `${status?.problems.length} problems`);
    translated(...(status?.problems ?? []).flatMap(({ reason, next }) => [reason, next]));
  });

  it('words findings, fixes, cards, completions and evidence in them', async () => {
    const found = await session.diagnostics('desk/draft.md');
    translated(...found.map(({ message }) => String(message)));
    for (const words of ['45 million', 'TK', 'Institute', 'quay']) translated(...(await session.actions('desk/draft.md', words)).map(({ title }) => title));
    for (const words of ['45 million', 'Lindhaven', 'Marta', 'quay', '2025']) translated(await session.hover('desk/draft.md', words));
    const { position } = session.at('desk/draft.md', 'Vellin');
    translated((await session.ask('stet/evidence', { uri: session.uriOf('desk/draft.md'), position }))?.text);
    const list = await session.complete('desk/draft.md', session.at('desk/draft.md', 'rta Vellin').position);
    const items = await Promise.all((list?.items ?? []).slice(0, 5).map((item) => session.client.sendRequest<CompletionItem>('completionItem/resolve', item)));
    translated(...items.flatMap(({ labelDetails, documentation }) => [labelDetails?.detail, labelDetails?.description, (documentation as MarkupContent | undefined)?.value]));
  });

  it('fills views, pick lists and reports with them', async () => {
    const uri = session.uriOf('desk/draft.md');
    const down = async (view: ViewName, parent: string | null, depth: number): Promise<string[]> => {
      const { nodes } = await session.ask('stet/view', { view, uri, parent });
      const below = depth === 0 ? [] : await Promise.all(nodes.filter(({ opens }) => opens).map(({ id }) => down(view, id, depth - 1)));
      return [...nodes.flatMap(({ label, detail }) => [label, detail]), ...below.flat()];
    };
    for (const view of ['claims', 'sources', 'actors', 'figures'] as const) translated(...(await down(view, null, 2)));
    for (const list of ['actors', 'figures', 'citations'] satisfies PickList[]) translated(...(await session.ask('stet/pick', { uri, list, text: '' })).flatMap(({ label, detail }) => [label, detail]));
    const report = await session.ask('stet/checkSelection', { uri, text: draft, range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } } });
    translated(report?.head, report?.text);
    const { problems } = await session.ask('stet/bibliography', { uri, key: 'harbour' });
    translated(...problems.flatMap(({ reason, next }) => [reason, next]));
  });

  it('makes the sheet in English all the same, and says its coverage in its words', async () => {
    const order = { uri: session.uriOf('desk/draft.md'), format: 'html', date: null, checker: null, unsaved: false } as const;
    const made = await session.ask('stet/sheet', order);
    translated(made?.coverage);
    const page = Buffer.from(made?.base64 ?? '', 'base64').toString('utf8');
    assert.match(page, /It does not establish that the sources are right/);
    assert.match(page, /Sources give 4\.[58] million tonnes/);
    // Why a file was not read was said when it was read, to the person who may do something about it.
    const beforeSkipped = page.slice(0, page.indexOf('Files not used in full'));
    assert.equal(/.{0,100}[\u{1d56c}-\u{1d59f}].{0,100}/u.exec(beforeSkipped)?.[0], undefined);
  });
});
