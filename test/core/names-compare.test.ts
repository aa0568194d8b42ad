import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ActorKind } from '../../src/core/model';
import { aliasKeys, foldName, misspelt, sameName } from '../../src/core/extract/names-compare';
import { countryOfDemonym, placeNamed } from '../../src/core/extract/places';

const SAME: readonly (readonly [string, ActorKind, string, ActorKind, boolean])[] = [
  ['J. D. Harker', 'person', 'JD Harker', 'person', true],
  ['J. Harker', 'person', 'James Harker', 'person', true],
  ['Gennaro S. Bellini', 'person', 'Gennaro Bellini', 'person', true],
  ['Kim Jong-un', 'person', 'Kim Jong Un', 'person', true],
  ['Kim Jong Un', 'person', 'Kim Jong Il', 'person', false],
  ['Kim Jong Un', 'person', 'Kim Un', 'person', false],
  ['Anna Berg', 'person', 'Lars Berg', 'person', false],
  ['Tran Van Bao', 'person', 'Tran Thi Bao', 'person', false],
  ['Henry Ashford Jr.', 'person', 'Henry Ashford', 'person', true],
  ['Washington', 'place', 'Washington', 'person', false],
  ['Boeing Co.', 'organisation', 'Boeing', 'organisation', true],
  ['UN', 'organisation', 'United Nations', 'organisation', true],
  ['US', 'place', 'United States', 'place', true],
  ['José Muñoz', 'person', 'Jose Munoz', 'person', true],
  ['Sean O’Connor', 'person', "Sean O'Connor", 'person', true],
  ['The Wilmot Institute', 'organisation', 'Wilmot Institute', 'organisation', true],
];

const SLIPS: readonly (readonly [string, string, boolean])[] = [
  ['Vladmir Petrov', 'Vladimir Petrov', true],
  ['Kriui', 'Kirui', true],
  ['Halvorson', 'Halvorsen', true],
  ['Wilmott Institute', 'Wilmot Institute', true],
  ['Malaysa', 'Malaysia', true],
  ['Lee', 'Lea', false],
  ['Iran', 'Iraq', false],
  ['Austria', 'Australia', false],
  ['Slovakia', 'Slovenia', false],
  ['Korea', 'Korean', false],
  ['Kirui', 'Kiruis', false],
  ['José', 'Jose', false],
  ['Jong-un', 'Jong Un', false],
  ['O’Connor', 'OConnor', false],
  ['Agenda 2020', 'Agenda 2021', false],
  ['Harker', 'Parker', false],
  ['Petrov', 'Peterson', false],
  ['Kirui', 'Kirui', false],
];

describe('names held against each other', () => {
  for (const [a, kindA, b, kindB, expected] of SAME) {
    it(`${a} (${kindA}) and ${b} (${kindB}) ${expected ? 'may be one' : 'are two'}`, () => {
      assert.equal(sameName({ name: a, kind: kindA }, { name: b, kind: kindB }), expected);
      assert.equal(sameName({ name: b, kind: kindB }, { name: a, kind: kindA }), expected);
    });
  }
  for (const [a, b, expected] of SLIPS) {
    it(`${a} ${expected ? 'is a slip for' : 'is no slip for'} ${b}`, () => {
      assert.equal(misspelt(a, b), expected);
      assert.equal(misspelt(b, a), expected);
    });
  }
  it('fold to one form whatever their accents, dots and hyphens', () => {
    assert.equal(foldName('The U.S. Navy’s'), foldName('US Navy'));
    assert.equal(foldName('Nguyễn Văn An'), 'nguyen van an');
    assert.equal(foldName(''), '');
  });
  it('give the short forms an actor may be called by', () => {
    assert.deepEqual(aliasKeys('Ursula von der Heyden', 'person'), ['von der heyden', 'heyden']);
    assert.ok(aliasKeys('Tran Quoc Bao', 'person').includes('bao'));
    assert.ok(aliasKeys('International Whaling Commission', 'organisation').includes('iwc'));
    assert.deepEqual(aliasKeys('Boeing Co.', 'organisation').includes('boeing'), true);
  });
});

describe('places', () => {
  for (const [form, country] of [['viet nam', 'Vietnam'], ['us', 'United States'], ['cote divoire', 'Ivory Coast'], ['ouagadougou', 'Ouagadougou'], ['st petersburg', 'Saint Petersburg'], ['dprk', 'North Korea']] as const) {
    it(`${form} is ${country}`, () => assert.equal(placeNamed(form), country));
  }
  for (const [people, country] of [['vietnamese', 'Vietnam'], ['germans', 'Germany'], ['south koreans', 'South Korea'], ['dutch', 'Netherlands'], ['burkinabe', 'Burkina Faso'], ['nigeriens', 'Niger']] as const) {
    it(`${people} leads to ${country}`, () => assert.equal(countryOfDemonym(people), country));
  }
});
