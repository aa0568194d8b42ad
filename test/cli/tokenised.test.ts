import assert from 'node:assert/strict';
import { asWritten } from '../../src/cli/tokenised';

describe('rows read back as they were written', () => {
  const cases: readonly (readonly [name: string, doc: string, claim: string, doc: string, claim: string])[] = [
    ['joins figures that a tokeniser split', 'It cost $ 10, 000, or 7. 8 per cent .', 'It cost $ 10,000 .', 'It cost $10,000, or 7.8 per cent.', 'It cost $10,000.'],
    ['leaves lists of numbers in a text that joins its figures', 'In rows 10, 200 and 300 stood 4,500 sheep.', 'x', 'In rows 10, 200 and 300 stood 4,500 sheep.', 'x'],
    ['joins contractions, possessives, quotation marks and brackets', "They did n't see the mayor 's `` plan '' -lrb- or hers -rrb- , did they ?", 'x', 'They didn\'t see the mayor\'s " plan " (or hers), did they?', 'x'],
    ['joins hyphens that the other text writes, and those of scores and ages', 'The run - off ended 3 - 3 - a surprise .', 'The 27 - year - old won the run-off.', 'The run-off ended 3-3 - a surprise.', 'The 27-year-old won the run-off.'],
    ['gives small letters the capitals of the other text', 'In March the harbour master Ines Okoro spoke. Police said so to Okoro.', 'ines okoro spoke to police .', 'In March the harbour master Ines Okoro spoke. Police said so to Okoro.', 'Ines Okoro spoke to police.'],
  ];
  for (const [name, doc, claim, plainDoc, plainClaim] of cases) {
    it(name, () => assert.deepEqual(asWritten({ doc, claim }), { doc: plainDoc, claim: plainClaim }));
  }

  it('leaves text alone that was never tokenised', () => {
    const texts = { doc: 'The council - all nine of them - met on 3 May, 200 years after "the flood". It didn\'t vote; J. K. Marsh did.', claim: 'The council didn\'t vote on the flood.' };
    assert.deepEqual(asWritten(texts), texts);
  });
});
