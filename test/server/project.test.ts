import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Decision } from '../../src/core/decisions/decision';
import { noShelf, type Disk } from '../../src/server/disk';
import { createProject, type ProjectPorts } from '../../src/server/project';
import { readPrepared } from '../../src/server/reader';

/** A disk in memory that answers a moment later, as one does that is asked through the client. */
function slowDisk(files: Map<string, string>): Disk {
  const later = <T>(value: T): Promise<T> => new Promise((answer) => setTimeout(() => answer(value), 1));
  const fingerprint = { size: 1, modified: 1 };
  return {
    locationOf: (uri) => uri,
    uriOf: (location) => location,
    resolve: (folder, relative) => `${folder}/${relative}`,
    followed: later,
    list: (folder) => later({ value: [...files.keys()].filter((path) => path.startsWith(`${folder}/`)).map((location) => ({ path: location.slice(folder.length + 1), location, fingerprint })), problems: [] }),
    read: (location) => later({ value: new TextEncoder().encode(files.get(location) ?? ''), problems: [] }),
    state: (location) => later({ value: { kind: files.has(location) ? 'file' : [...files.keys()].some((path) => path.startsWith(`${location}/`)) ? 'folder' : 'none', fingerprint }, problems: [] }),
    async write(location, bytes) {
      await later(undefined);
      files.set(location, new TextDecoder().decode(bytes));
      return [];
    },
  };
}

function projectOf(files: Map<string, string>, ports: Partial<ProjectPorts> = {}) {
  return createProject(
    { uri: 'desk', name: 'desk' },
    { disk: slowDisk(files), shelf: noShelf, reader: { read: async (path, bytes) => readPrepared(path, bytes), stop: () => undefined }, editorSettings: async () => ({}), chosenFolders: () => null, outside: false, log: () => undefined, onStatus: () => undefined, onChange: () => undefined, ...ports },
  );
}

const decision = (words: string): Decision => ({ v: 1, rule: 'figure-differs', draft: null, claim: '0', words, passage: null, verdict: 'dismissed', reason: 'opinion', at: '2026-01-01T00:00:00Z' });

describe('a folder whose files take a moment', () => {
  it('loses no decision of two that are taken at once', async () => {
    const files = new Map([['desk/corpus/a.md', 'Torvik has a harbour.\n']]);
    const project = projectOf(files);
    await project.start();
    await Promise.all([project.decide([decision('one')]), project.decide([decision('two')])]);
    assert.deepEqual(project.decisions.map(({ words }) => words).sort(), ['one', 'two']);
    assert.equal(files.get('desk/.stet/decisions.jsonl')?.trim().split('\n').length, 2);
  });

  it('keeps a decision that is being written when the file is read again meanwhile', async () => {
    const files = new Map([['desk/corpus/a.md', 'Torvik has a harbour.\n']]);
    const project = projectOf(files);
    await project.start();
    await Promise.all([project.decide([decision('one')]), project.filesChanged(['desk/.stet/decisions.jsonl'])]);
    assert.deepEqual(project.decisions.map(({ words }) => words), ['one']);
  });

  it('holds the articles of the last settings, though those before it were still being taken in', async () => {
    const files = new Map([
      ['desk/corpus/a.md', 'Torvik has a harbour.\n'],
      ['desk/other/b.md', 'Lindhaven has none.\n'],
    ]);
    const told: unknown[] = [{}];
    const project = projectOf(files, { editorSettings: async () => told.at(-1) });
    await project.start();
    told.push({ 'corpus.folders': ['other'] });
    const first = project.reconfigure();
    told.push({});
    const second = project.reconfigure();
    await Promise.all([first, second]);
    assert.deepEqual(project.corpus.paths(), ['a.md']);
  });
});
