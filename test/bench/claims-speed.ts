import { TextDocument } from 'vscode-languageserver-textdocument';
import { Corpus } from '../../src/core/corpus/corpus';
import { judge } from '../../src/core/ground/judge';
import { defaultSettings } from '../../src/core/settings';
import { readDraft } from '../../src/server/drafts';
import { readArticle } from '../../src/server/reader';
import { generateArticles } from './reading-text';
import { cost, type Row } from './scale-cost';

/** Words of the one article that claims are held against, and bytes of text from which they are cut. */
const WORDS = 1_000;
const BYTES = 8_000;
/** Drafts judged; the first warms up and is not counted. */
const DRAFTS = 13;
/** Bytes of other articles' sentences in each draft. */
const OTHERS = 3_000;

/** Claims judged in a second of processor time: against one article of a thousand words, and against a corpus, half of the claims being sentences of its articles. */
export async function claimsASecond(corpus: Corpus, textOf: (path: string) => string): Promise<Row[]> {
  const article = generateArticles(BYTES, 3).map(({ text }) => text).join('\n\n').split(' ').slice(0, WORDS).join(' ');
  const one = new Corpus();
  one.put((await readArticle('one.md', new TextEncoder().encode(article))).value!, { size: 1, modified: 1 });
  const paths = corpus.paths();
  const from = (draft: number): string[] => [0, 1].map((other) => textOf(paths[Math.floor(((2 * draft + other) / (2 * DRAFTS)) * paths.length)]!).replace(/^---[^]*?---\n/, ''));
  return [
    rate('claims against one article', one, (draft) => generateArticles(BYTES, 3 + (draft % 4)).map(({ text }) => text)),
    rate('claims against all', corpus, (draft) => [...from(draft), ...generateArticles(OTHERS, 50 + draft).map(({ text }) => text)]),
  ];
}

function rate(what: string, corpus: Corpus, parts: (draft: number) => readonly string[]): Row {
  let [claims, ms] = [0, 0];
  for (let at = 0; at < DRAFTS; at++) {
    // The number makes each text another one, so that nothing is known of it.
    const draft = readDraft(TextDocument.create('file:///draft.md', 'markdown', 1, `${parts(at).join('\n\n')}\n\nEnd of draft ${at}.`));
    const judged = cost(() => judge(draft, corpus, defaultSettings));
    if (at > 0) [claims, ms] = [claims + judged.value.counters.judged, ms + judged.ms];
  }
  const second = (1000 * claims) / ms;
  return { what, ms: ms / claims, note: `${second.toFixed(0)} a second`, figures: { second } };
}
