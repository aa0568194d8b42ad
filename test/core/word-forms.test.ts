import assert from 'node:assert/strict';
import { wordsOf, wordsWithin } from '../../src/core/extract/actors-words';
import { nameAt } from '../../src/core/extract/name-forms';
import { anyOf, like, WordMark } from '../../src/core/extract/word-tests';

const read = (prose: string) => wordsOf(prose, { span: { start: 0, end: prose.length }, block: 0 });

describe('forms of words', () => {
  it('are one for all places where a word stands as written', () => {
    const words = read('The port, the Port and the port’s gate: "Port" again.');
    const ports = words.filter(({ lower }) => lower === 'port');
    assert.deepEqual(ports.map(({ text }) => text), ['port', 'Port', 'port', 'Port']);
    assert.equal(ports[0]!.form, ports[2]!.form);
    assert.equal(ports[1]!.form, ports[3]!.form);
    assert.notEqual(ports[0]!.form, ports[1]!.form);
  });

  it('stay right when more words come than the table holds, for those read before it started afresh too', () => {
    const seas = anyOf('sea ocean');
    const plural = like(/s$/);
    const early = read('The sea and the oceans rose.');
    const before = early.map((word) => [word.text, word.form.plain, seas.holds(word), plural.holds(word)]);
    for (let at = 0; at < 80_000; at += 1_000) {
      const letters = Array.from({ length: 1_000 }, (_, word) => `q${(at + word).toString(36)}x`);
      assert.deepEqual(read(letters.join(' ')).map(({ text }) => text), letters);
    }
    assert.deepEqual(early.map((word) => [word.text, word.form.plain, seas.holds(word), plural.holds(word)]), before);
    assert.deepEqual(read('The sea and the oceans rose.').map((word) => [word.text, word.form.plain, seas.holds(word), plural.holds(word)]), before);
  });

  it('answer a question that is asked only after they were met', () => {
    read('The sea and the oceans rose.');
    const seas = new WordMark(({ lower }) => lower === 'sea');
    assert.deepEqual(read('The sea and the oceans rose.').filter((word) => seas.holds(word)).map(({ text }) => text), ['sea']);
  });

  it('tell words apart whose hashes fall together', () => {
    // "Aa" and "BB" have one polynomial hash to the base 31, and so have all strings of them.
    const pairs = ['Aa', 'BB'].flatMap((one) => ['Aa', 'BB'].flatMap((two) => ['Aa', 'BB'].flatMap((three) => ['Aa', 'BB'].flatMap((four) => ['Aa', 'BB'].flatMap((five) => ['Aa', 'BB'].flatMap((six) => ['Aa', 'BB'].map((seven) => one + two + three + four + five + six + seven)))))));
    assert.equal(new Set(pairs).size, 128);
    assert.deepEqual(read(pairs.join(' ')).map(({ text }) => text), pairs);
    assert.deepEqual(read([...pairs].reverse().join(' ')).map(({ text }) => text), [...pairs].reverse());
  });

  it('make one name of the same words, whatever stands between them', () => {
    const one = read('In New  York now');
    const other = read('to New\nYork');
    assert.equal(nameAt(one, 1, 3), nameAt(other, 1, 3));
    assert.equal(nameAt(one, 1, 3).place, 'New York');
    assert.equal(nameAt(one, 1, 3).text, 'New York');
  });
});

describe('words of a stretch', () => {
  it('are those of a sentence of its own', () => {
    const prose = 'He said “the U.S. and Ada’s port, at the workers’ gate” on Monday, x/y & co.’s “end”.';
    const sentence = read(prose);
    for (let start = 0; start < prose.length; start++) {
      if (start > 0 && /[\p{L}\p{N}.’]/u.test(prose[start]!) && /[\p{L}\p{N}]/u.test(prose[start - 1]!)) continue;
      for (let end = start; end <= prose.length; end++) {
        const shown = (words: ReturnType<typeof read>) => words.map(({ text, start: at, end: to, capital, possessive, gap, weak }) => [text, at, to, capital, possessive, gap, weak]);
        assert.deepEqual(shown([...wordsWithin(prose, sentence, start, end)]), shown(wordsOf(prose, { span: { start, end }, block: 0 })), prose.slice(start, end));
      }
    }
  });
});
