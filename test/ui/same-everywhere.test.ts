import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { browser } from '../support/host/browser';
import { show, type Shown } from '../support/host/page';
import { judgedText, type JudgedCase } from '../support/judged-text';
import { parseMarked } from '../support/marked';
import { root } from '../support/project';

const filesIn = (folder: string): { path: string; text: string }[] =>
  readdirSync(join(root, folder)).filter((name) => name.endsWith('.md')).sort().map((path) => ({ path, text: readFileSync(join(root, folder, path), 'utf8') }));

/** The sample's draft against its articles, and every marked draft against its own: hundreds of drafts on many subjects. */
function everyCase(): JudgedCase[] {
  const shared = new Map(filesIn('test/rules/articles').map((file) => [file.path.replace(/\.md$/, ''), file]));
  const marked = filesIn('test/rules').flatMap(({ text }) => parseMarked(text));
  return [
    { articles: filesIn('corpus/articles'), draft: readFileSync(join(root, 'corpus/draft.md'), 'utf8') },
    ...marked.map(({ articles, shared: names, draft }) => ({ articles: [...articles, ...names.flatMap((name) => shared.get(name) ?? [])], draft })),
  ];
}

/** Some entries of a judged text, in the order of their places. */
function judgedOf(text: string, places: readonly number[]): string {
  const all = JSON.parse(text) as unknown[];
  return JSON.stringify(places.map((place) => all[place]));
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

/** The words around the first place where two texts differ; "" where they are equal. */
function firstDifference(one: string, other: string): string {
  let at = 0;
  while (at < Math.max(one.length, other.length) && one.charAt(at) === other.charAt(at)) at++;
  return one === other ? '' : `${one.slice(Math.max(0, at - 200), at + 100)}\n≠\n${other.slice(at, at + 100)}`;
}

describe('findings', () => {
  let shown: Shown | undefined;
  after(() => shown?.close());

  it('are the same bytes in Node, in Node again, and in a worker of a browser', async () => {
    const cases = everyCase();
    assert.ok(cases.length > 300, `${cases.length} drafts`);
    const here = judgedText(cases);
    assert.equal(judgedText([...cases.slice(1, 40), ...cases.slice(0, 1)]), judgedOf(here, [...range(1, 40), 0]), 'a second run in Node, in another order');
    const { outputFiles: [bundle] } = buildSync({
      stdin: { contents: `import { judgedText } from './judged-text'; onmessage = ({ data }) => postMessage(judgedText(data));`, resolveDir: join(root, 'test/support'), loader: 'ts' },
      bundle: true, platform: 'browser', format: 'iife', write: false, logLevel: 'error', define: { global: 'globalThis', 'import.meta.url': '"file:///"' },
      external: ['./parse-*'],
    });
    shown = await show(await browser(() => undefined));
    const there = await shown.page.evaluate(
      ([source, given]) =>
        new Promise<string>((resolve, reject) => {
          const worker = new Worker(URL.createObjectURL(new Blob([source])));
          worker.onmessage = ({ data }) => resolve(data as string);
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.postMessage(given);
        }),
      [bundle?.text ?? '', cases] as const,
    );
    assert.equal(firstDifference(there, here), '', 'a worker of a browser finds something else');
  });
});
