import assert from 'node:assert/strict';
import { Short, type Form, type Local } from '../../src/core/corpus/actor-groups';
import { KeptMembers } from '../../src/core/corpus/actor-members';

const form = (name: string): Form => ({ name, kind: 'person', aliases: [], folded: name, foldedAliases: [], implied: [], articles: 0, weight: 0, mentions: 0 });
const local = (of: Form, mentionCount: number): Local => ({ form: of, mentionCount, joined: undefined }) as unknown as Local;
const told = (short: Short): unknown => short.forms().map(({ name, articles, weight, mentions }) => [name, articles, weight, mentions]);

describe('the single words that lead to an actor', () => {
  it('are counted by their forms while they come and go', () => {
    const [cole, coles] = [form('cole'), form('coles')];
    const [first, second, third] = [local(cole, 3), local(cole, 0), local(coles, 2)];
    const short = new Short();
    for (const each of [first, second, third]) short.enter(each);
    assert.deepEqual(told(short), [['cole', 2, 4, 3], ['coles', 1, 2, 2]]);
    short.leave(third);
    short.leave(first);
    assert.deepEqual(told(short), [['cole', 1, 1, 0]]);
    assert.deepEqual(short.members.locals, [second]);
  });

  it('are counted once of a store, and none is made for one that comes or goes', () => {
    const cole = form('cole');
    const stored = Array.from({ length: 1000 }, () => local(cole, 1));
    let [made, counted] = [0, 0];
    const localAt = (number: number): Local => {
      made++;
      return stored[number]!;
    };
    const members = new KeptMembers(Uint32Array.from(stored.keys()), localAt);
    const short = new Short(members, () => {
      counted++;
      return stored;
    });
    const come = local(cole, 5);
    for (let turn = 0; turn < 20; turn++) {
      short.leave(stored[turn]!);
      short.enter(come);
      assert.deepEqual(told(short), [['cole', 1000 - turn, 1004 - turn, 1004 - turn]]);
      short.leave(come);
    }
    assert.deepEqual([made, counted, members.isEmpty], [0, 1, false]);
    assert.deepEqual(new Set(members.locals), new Set(stored.slice(20)));
  });
});
