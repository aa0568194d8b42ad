import assert from 'node:assert/strict';
import { alignWords } from '../../src/core/ground/word-alignment';
import { tokenize } from '../../src/core/text/tokens';

const SOURCE = 'On Monday the mayor spoke. The harbour will stay open all winter, even if the ice comes early this year. Nobody objected.';

function align(words: string) {
  const forms = tokenize(SOURCE);
  const alignment = alignWords(tokenize(words), { forms, tokens: (from, to) => forms.slice(from, to) });
  return alignment && {
    equal: alignment.equal,
    place: SOURCE.slice(alignment.sourceSpan.start, alignment.sourceSpan.end),
    changed: words.slice(alignment.changed.claimSpan.start, alignment.changed.claimSpan.end),
    instead: SOURCE.slice(alignment.changed.sourceSpan.start, alignment.changed.sourceSpan.end),
    similarity: alignment.similarity,
  };
}

describe('laying quoted words against a source', () => {
  it('finds words that stand there one after another', () => {
    const found = align('The harbour will stay open all winter');
    assert.equal(found?.equal, true);
    assert.equal(found?.place, 'The harbour will stay open all winter');
  });

  it('sees through case and punctuation', () => {
    assert.equal(align('the harbour will stay open all winter even if the ice comes early')?.equal, true);
  });

  const altered: [what: string, words: string, changed: string, instead: string][] = [
    ['one word changed', 'The harbour will stay closed all winter, even if the ice comes early', 'closed', 'open'],
    ['the first word changed', 'Our harbour will stay open all winter, even if the ice comes early', 'Our', 'The'],
    ['the last word changed', 'The harbour will stay open all winter, even if the ice comes late', 'late', 'early'],
    ['a word dropped', 'The harbour will stay open winter, even if the ice comes early', 'open winter', 'open all winter'],
    ['a word added', 'The harbour will not stay open all winter, even if the ice comes early', 'will not stay', 'will stay'],
    ['two words changed', 'The port will stay open all summer, even if the ice comes early', 'port will stay open all summer', 'harbour will stay open all winter'],
  ];
  for (const [what, words, changed, instead] of altered) {
    it(`marks the smallest stretch: ${what}`, () => {
      const found = align(words);
      assert.equal(found?.equal, false);
      assert.equal(found?.changed, changed);
      assert.equal(found?.instead, instead);
      assert.ok((found?.similarity ?? 0) > 0.6);
    });
  }

  it('keeps another sentence apart by its similarity', () => {
    assert.ok((align('The winter budget will open with a debate on early schools')?.similarity ?? 0) < 0.6);
  });

  it('finds nothing where no word is shared', () => {
    assert.equal(align('Completely unrelated chatter'), undefined);
  });
});
