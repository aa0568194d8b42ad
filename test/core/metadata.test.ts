import assert from 'node:assert/strict';
import { readDocument } from '../../src/core/read/read';

const STORY = 'The council voted on Tuesday to repair the bridge over the river, which has been closed to lorries since the flood of last winter.\n\nWork will start in May.';
const of = (path: string, ...above: string[]) => readDocument(path, [...above, STORY].join('\n\n')).value.metadata;

describe('metadata', () => {
  it('takes the author from a byline and the date from the line beside it, each with its origin', () => {
    const { author, date, title, origins } = of('a.txt', 'Bridge to Close', 'By Ann Lee, Roads Correspondent', 'Updated June 23, 2024', 'Published June 21, 2024');
    assert.deepEqual([title, author, date, origins.author], ['Bridge to Close', 'Ann Lee', '2024-06-21', 'byline']);
  });

  it('lets front matter stand above all of them', () => {
    const { author, date, origins } = of('2023-01-01.md', '---\nauthor: Bo Lin\ndate: 2024-06-01\n---', '# Bridge to Close', 'By Ann Lee');
    assert.deepEqual([author, date, origins.author, origins.date], ['Bo Lin', '2024-06-01', 'front-matter', 'front-matter']);
  });

  it('takes date and title from the name of the file where the text has none, and no date from anywhere else', () => {
    const named = of('news/2024-06-21_bridge-to-close-in-may.txt');
    assert.deepEqual([named.date, named.title, named.origins.date, named.origins.title], ['2024-06-21', 'bridge to close in may', 'file-name', 'file-name']);
    assert.deepEqual([of('a.txt').date, of('a.txt').title, of('a.txt', 'By Ann Lee').date], [undefined, undefined, undefined]);
  });
});
