import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { oneSpelling } from '../../src/core/text/spelling';
import { stem } from '../../src/core/text/tokens';

describe('British and American spelling', () => {
  const pairs: readonly (readonly [string, string])[] = [
    ['favour', 'favor'], ['favourable', 'favorable'], ['neighbouring', 'neighboring'], ['labourers', 'laborers'], ['harbour', 'harbor'], ['centre', 'center'], ['theatres', 'theaters'],
    ['kilometres', 'kilometers'], ['organised', 'organized'], ['organisation', 'organization'], ['analysed', 'analyzed'], ['criticising', 'criticizing'], ['cancelled', 'canceled'], ['travelling', 'traveling'],
    ['defence', 'defense'], ['programme', 'program'], ['sceptical', 'skeptical'],
  ];
  for (const [british, american] of pairs) it(`meets in ${british} and ${american}`, () => assert.equal(stem(british), stem(american)));
  for (const word of ['four', 'hour', 'tour', 'journal', 'court', 'source', 'rise', 'advise', 'exercise', 'promised', 'surprising', 'raised', 'noise', 'otherwise', 'call', 'village', 'fire', 'more', 'tonne', 'cheque', 'pollution', 'filled', 'analysis'])
    it(`leaves ${word} alone`, () => assert.equal(oneSpelling(word), word));
});
