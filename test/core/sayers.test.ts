import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { extract } from '../../src/core/extract/extract';
import { prepare } from '../../src/core/ground/prepare';
import { nameless, sayersIn } from '../../src/core/ground/sayers';
import { readDocument } from '../../src/core/read/read';

/** Sentences in which Ada Quist is let to say what stands between the bars; without bars she says nothing. */
const SENTENCES = [
  '|The risk of a flood in spring was| singled out by Ada Quist.',
  '|The harbour was| praised by the engineer Ada Quist.',
  "Ada Quist's judgement is that |the dam will hold.|",
  "In Ada Quist's opinion|, the dam will hold.|",
  '|The dam will hold,| in the opinion of Ada Quist.',
  'In the view of the engineer Ada Quist|, the dam will hold.|',
  '|That the dam would hold| was the message of Ada Quist.',
  '|Rumours of a flood| drew a flat denial from Ada Quist.',
  'As Ada Quist sees it|, the dam will hold.|',
  '|The dam will hold,| the engineer Ada Quist pointed out.',
  'Ada Quist drew attention |to the state of the dam.|',
  'Ada Quist, who built the dam, allowed |that it was slow to fill.|',
  '|The dam, Ada Quist promised, would hold for a century.|',
  '|The dam will hold|, according to Ada Quist.',
  'The letter was sent to Ada Quist.',
  'Ada Quist mocked the company for its dam.',
  "Ada Quist's dam held.",
  'The dam was opened by Ada Quist.',
];

function read(text: string): ReturnType<typeof prepare> {
  return prepare(extract(readDocument('draft.md', text).value));
}

describe('Whom a sentence lets speak', () => {
  for (const marked of SENTENCES) {
    it(marked, () => {
      const [before = '', said, after = ''] = marked.split('|');
      const text = said === undefined ? marked : before + said + after;
      const made = read(text);
      const sentence = made.sentences[0]!;
      const at = text.indexOf('Ada Quist');
      const [sayer] = sayersIn(made, sentence, [{ start: at, end: at + 'Ada Quist'.length }]);
      assert.equal(sayer && text.slice(sayer.said.start, sayer.said.end).replace(/^[\s,]+|[\s,]+$/g, ''), said?.replace(/^[\s,]+|[\s,]+$/g, ''));
    });
  }

  it('finds those who speak for a body without a name', () => {
    const text = 'The pier will close, said a spokesperson for the Port of Varde, and the manager of the pier agreed.';
    const made = read(text);
    assert.deepEqual(nameless(made, made.sentences[0]!).map(({ span }) => text.slice(span.start, span.end)), ['spokesperson for the Port of Varde']);
  });
});
