import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { extract } from '../../src/core/extract/extract';
import { nominalFramesIn } from '../../src/core/ground/frames-nominal';
import { prepare } from '../../src/core/ground/prepare';
import { readDocument } from '../../src/core/read/read';

/** Sentences with the relation they tell: who stands on its first side and who on its second. */
const TOLD: readonly (readonly [string, ...string[]])[] = [
  ['A favour was done to Denmark by Norway.', '=favor norway > denmark'],
  ['A small loan is being offered by Norway to Denmark.', '=loan norway > denmark'],
  ["Norway's fear that Denmark would close the strait grew.", 'fear norway > denmark'],
  ['Norway is worried about Denmark.', 'fear norway > denmark'],
  ['Norway worries that Denmark may close the strait.', 'fear norway > denmark'],
  ['Norway was the target of sharp criticism from Denmark.', '=critic denmark > norway'],
  ['From Norway the envoy flew on to Denmark.', 'order of events norway > denmark'],
  ['Having ended her talks in Norway, the envoy travelled to Denmark.', 'order of events norway > denmark'],
  ['A favour was done to Denmark.'],
  ['The worry in Norway and in Denmark was great.'],
  ['The envoy flew to Denmark and to Norway.'],
];

describe('Turns of phrase for who does what to whom', () => {
  for (const [text, ...expected] of TOLD) {
    it(text, () => {
      const draft = extract(readDocument('draft.md', text).value);
      const made = prepare(draft);
      const told = nominalFramesIn(made, made.sentences[0]!, (actor) => draft.actors[actor]?.name.toLowerCase() ?? '');
      assert.deepEqual(told.map(({ relation, sides }) => `${relation} ${sides.join(' > ')}`), expected);
    });
  }
});
