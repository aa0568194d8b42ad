import assert from 'node:assert/strict';
import { powerOf, readFraction, readNumber, readOrdinal } from '../../src/core/extract/numbers';

/** The number that starts at the first digit or number word of a text: "words read = value", its scale in brackets, and whether it is bare digits; null where none starts there. */
function numberIn(text: string, at: number, money = false): string | null {
  const read = readNumber(text, at, text.length, money);
  return read && `${text.slice(read.start, read.end)} = ${read.value}${read.scale === null ? '' : ` (${read.scale})`}${read.bare ? ' bare' : ''}`;
}

describe('a number', () => {
  const read: readonly (readonly [text: string, said: string | null])[] = [
    // Digits and what groups them.
    ['7 boats', '7 = 7 bare'],
    ['1923', '1923 = 1923 bare'],
    ['4,137 tonnes', '4,137 = 4137'],
    ['12,345,678 votes', '12,345,678 = 12345678'],
    ['12,34,567 rupees', '12,34,567 = 1234567'],
    ['4,13 tonnes', '4 = 4 bare'],
    ['4,1379', '4 = 4 bare'],
    ['1 , 500 people', '1 , 500 = 1500'],
    ['5 , 300 and 700 people', '5 = 5 bare'],
    ['12 000 people', '12 000 = 12000'],
    ['12 500 people', '12 = 12 bare'],
    ['2 750 000 people', '2 750 000 = 2750000'],
    ['12\u202f500 people', '12\u202f500 = 12500'],
    ['12\u00a0500 people', '12\u00a0500 = 12500'],
    ['12\u2009500 people', '12\u2009500 = 12500'],
    ["12'500 people", "12'500 = 12500"],
    ["12'5", '12 = 12 bare'],
    ['12’ 500', '12 = 12 bare'],
    ['3.64', '3.64 = 3.64'],
    ['3. The mayor left', '3 = 3 bare'],
    ['3, 4 and 5', '3 = 3 bare'],
    ['1,234.5 km', '1,234.5 = 1234.5'],
    // Parts of one.
    ['½', '½ = 0.5'],
    ['⅛ of it', '⅛ = 0.125'],
    ['2½ years', '2½ = 2.5'],
    ['2¼ years', '2¼ = 2.25'],
    ['1,200½', '1,200½ = 1200.5'],
    ['6-1/2 months', '6-1/2 = 6.5'],
    ['3 3/4 miles', '3 3/4 = 3.75'],
    ['3 5/8 inches', '3 5/8 = 3.625'],
    ['5.17-1/2', '5.17-1/2 = 5.175'],
    ['3 3/2', '3 = 3 bare'],
    ['3 4/8', '3 = 3 bare'],
    ['6 1/2/2020', '6 = 6 bare'],
    ['2 and a half years', '2 and a half = 2.5'],
    ['2 and a quarter years', '2 and a quarter = 2.25'],
    ['3 and one third', '3 and one third = 3.3333333333333335'],
    ['2-and-a-half years', '2-and-a-half = 2.5'],
    ['2 and half the town', '2 = 2 bare'],
    ['2 and a halfpenny', '2 = 2 bare'],
    ['2½ million', '2½ million = 2500000 (million)'],
    ['2 and a half million', '2 and a half million = 2500000 (million)'],
    // Scales.
    ['3.6 billion', '3.6 billion = 3600000000 (billion)'],
    ['3.6-billion', '3.6-billion = 3600000000 (billion)'],
    ['5 hundred', '5 hundred = 500 (hundred)'],
    ['5 hundred thousand', '5 hundred thousand = 500000 (hundred thousand)'],
    ['2 lakh crore', '2 lakh crore = 2000000000000 (lakh crore)'],
    ['4 dozen eggs', '4 dozen = 48 (dozen)'],
    ['3.6bn', '3.6bn = 3600000000 (bn)'],
    ['7mn', '7mn = 7000000 (mn)'],
    ['7 mln', '7 mln = 7000000 (mln)'],
    ['7 trn', '7 trn = 7000000000000 (trn)'],
    ['3 Million', '3 Million = 3000000 (Million)'],
    ['3 millions of them', '3 = 3 bare'],
    ['3 boats', '3 = 3 bare'],
    ['5k runners', '5k = 5000 (k)'],
    ['5 k runners', '5 = 5 bare'],
    ['12.5m people', '12.5m = 12500000 (m)'],
    ['12.5m children', '12.5m = 12500000 (m)'],
    ['12.5m young voters', '12.5m = 12500000 (m)'],
    ['12.5m of its customers', '12.5m = 12500000 (m)'],
    ['400m titles', '400 = 400 bare'],
    ['400m national titles', '400 = 400 bare'],
    ['400m away', '400 = 400 bare'],
    ['400 m people', '400 = 400 bare'],
    ['3b people', '3b = 3000000000 (b)'],
    // Words.
    ['zero', 'zero = 0'],
    ['seven boats', 'seven = 7'],
    ['Seventeen boats', 'Seventeen = 17'],
    ['twenty-one', 'twenty-one = 21'],
    ['twenty one', 'twenty one = 21'],
    ['twenty thirty', 'twenty = 20'],
    ['twenty twelve', 'twenty = 20'],
    ['twenty zero', 'twenty = 20'],
    ['one two', 'one = 1'],
    ['seven twenty', 'seven = 7'],
    ['one hundred', 'one hundred = 100 (hundred)'],
    ['one hundred and five', 'one hundred and five = 105 (hundred)'],
    ['one hundred five', 'one hundred five = 105 (hundred)'],
    ['two hundred and thirty-four', 'two hundred and thirty-four = 234 (hundred)'],
    ['two hundred and boats', 'two hundred = 200 (hundred)'],
    ['two and five', 'two = 2'],
    ['two thousand', 'two thousand = 2000 (thousand)'],
    ['two thousand three hundred', 'two thousand three hundred = 2300 (hundred)'],
    ['five hundred thousand', 'five hundred thousand = 500000 (hundred thousand)'],
    ['three million two hundred thousand', 'three million two hundred thousand = 3200000 (hundred thousand)'],
    ['two thousand million', 'two thousand million = 2000000000 (thousand million)'],
    ['two lakh crore', 'two lakh crore = 2000000000000 (lakh crore)'],
    ['three dozen', 'three dozen = 36 (dozen)'],
    ['half a million', 'half a million = 500000 (million)'],
    ['half-million', 'half-million = 500000 (million)'],
    ['half a dozen', 'half a dozen = 6 (dozen)'],
    ['half million', 'half million = 500000 (million)'],
    ['half an hour', null],
    ['half the town', null],
    ['five and a half', 'five and a half = 5.5'],
    ['five and a quarter', 'five and a quarter = 5.25'],
    ['one and a half million', 'one and a half million = 1500000 (million)'],
    ['two million and a half', 'two million and a half = 2500000 (million)'],
    ['seventh', null],
    ['sevenfold', null],
    ['million', null],
    ['dozen', null],
    ['boats', null],
    ['', null],
    ['twenty-', 'twenty = 20'],
    ['two-thousand-strong', 'two-thousand = 2000 (thousand)'],
  ];
  for (const [text, said] of read) it(`“${text}” ${said === null ? 'is none' : `reads ${said}`}`, () => assert.equal(numberIn(text, 0), said));

  const behindAnArticle: readonly (readonly [text: string, said: string | null])[] = [
    ['some a million', 'a million = 1000000 (million)'],
    ['A hundred', 'A hundred = 100 (hundred)'],
    ['a dozen', 'a dozen = 12 (dozen)'],
    ['a-hundred', 'a-hundred = 100 (hundred)'],
    ['a hundred and ten', 'a hundred and ten = 110 (hundred)'],
    ['the million', null],
    ['extra million', null],
  ];
  for (const [text, said] of behindAnArticle)
    it(`“${text}” ${said === null ? 'is none' : `reads ${said}`}, seen from its scale`, () => assert.equal(numberIn(text, text.search(/hundred|million|dozen/)), said));

  const ofMoney: readonly (readonly [text: string, said: string])[] = [
    ['5m', '5m = 5000000 (m)'],
    ['5 m', '5 m = 5000000 (m)'],
    ['5b', '5b = 5000000000 (b)'],
    ['5 b', '5 = 5 bare'],
    ['40k', '40k = 40000 (k)'],
    ['40 k', '40 k = 40000 (k)'],
    ['40 thousand', '40 thousand = 40000 (thousand)'],
  ];
  for (const [text, said] of ofMoney) it(`“${text}” of money reads ${said}`, () => assert.equal(numberIn(text, 0, true), said));

  it('ends where its reader must stop, or is none', () => {
    assert.equal(readNumber('3 million', 0, 9)?.value, 3_000_000);
    assert.equal(readNumber('3 million', 0, 8), null);
    assert.equal(readNumber('four', 0, 3), null);
  });

  it('too large to be one is none', () => assert.equal(readNumber('9'.repeat(400), 0, 400), null));

  it('is digits, words or a fraction', () => {
    assert.deepEqual(['3 million', 'three million', '½'].map((text) => readNumber(text, 0, text.length)?.form), ['digits', 'words', 'fraction']);
  });
});

describe('a fraction in words', () => {
  const fractions: readonly (readonly [text: string, said: string | null])[] = [
    ['a half', 'a half = 0.5'],
    ['one-fifth', 'one-fifth = 0.2'],
    ['Four-fifths of it', 'Four-fifths = 0.8'],
    ['two thirds', 'two thirds = 0.6666666666666666'],
    ['three quarters', 'three quarters = 0.75'],
    ['an eighth', 'an eighth = 0.125'],
    ['a hundredth', 'a hundredth = 0.01'],
    ['nine tenths', 'nine tenths = 0.9'],
    ['two third', null],
    ['one thirds', null],
    ['a thirds', null],
    ['five quarters', null],
    ['three thirds', null],
    ['a second', null],
    ['two boats', null],
    ['some thirds', null],
    ['the half', null],
  ];
  for (const [text, said] of fractions) {
    it(`“${text}” ${said === null ? 'is none' : `reads ${said}`}`, () => {
      const read = readFraction(text, 0, text.length);
      assert.equal(read && `${text.slice(read.start, read.end)} = ${read.value}`, said);
    });
  }

  it('ends where its reader must stop, or is none', () => {
    assert.equal(readFraction('two thirds', 0, 9), null);
    assert.equal(readFraction('two thirds', 0, 10)?.value, 2 / 3);
  });
});

describe('an ordinal', () => {
  const ordinals: readonly (readonly [text: string, said: string | null])[] = [
    ['1st', '1st = 1 digits'],
    ['2nd', '2nd = 2 digits'],
    ['3rd place', '3rd = 3 digits'],
    ['30th', '30th = 30 digits'],
    ['21st', '21st = 21 digits'],
    ['1,000th', '1,000th = 1000 digits'],
    ['30TH', '30TH = 30 digits'],
    ['12st', null],
    ['11st', null],
    ['30ths', null],
    ['30', null],
    ['first', 'first = 1 words'],
    ['Third', 'Third = 3 words'],
    ['twentieth', 'twentieth = 20 words'],
    ['twenty-first', 'twenty-first = 21 words'],
    ['twenty first', 'twenty first = 21 words'],
    ['thirty-fifth', 'thirty-fifth = 35 words'],
    ['twenty-tenth', null],
    ['twenty boats', null],
    ['hundredth', 'hundredth = 100 words'],
    ['boats', null],
  ];
  for (const [text, said] of ordinals) {
    it(`“${text}” ${said === null ? 'is none' : `reads ${said}`}`, () => {
      const read = readOrdinal(text, 0, text.length);
      assert.equal(read && `${text.slice(0, read.end)} = ${read.value} ${read.wordy ? 'words' : 'digits'}`, said);
    });
  }

  it('ends where its reader must stop, or is none', () => {
    assert.equal(readOrdinal('30th', 0, 3), null);
    assert.equal(readOrdinal('30th', 0, 4)?.value, 30);
    assert.equal(readOrdinal('third', 0, 4), null);
    assert.equal(readOrdinal('third', 0, 5)?.value, 3);
  });
});

describe('the power of ten of a scale', () => {
  for (const [scale, power] of [[null, 0], ['billion', 9], ['bn', 9], ['Hundred thousand', 5], ['hundred-thousand', 5], ['lakh crore', 12], ['dozen', 0]] as const) it(`of ${scale ?? 'none'} is ${power}`, () => assert.equal(powerOf(scale), power));
});
