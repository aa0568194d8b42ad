import { compareLists } from '../../src/core/ground/compare-lists';
import { findsAlone } from '../support/compared-alone';

describe('of names side by side, by itself', () => {
  const bakery = 'Nils Aro, Ada Lind and Bo Holm founded the bakery in Varde. Maria Ruiz and Peter Brandt founded the brewery in Ostrey, and Ruiz runs it. The ferry is late.';

  describe('the one that the passage has another for is found', () => {
    findsAlone(compareLists, bakery, [
      'Nils Aro, Ada Lind and Bo Holm founded the bakery in Varde.',
      'Nils Aro, Ada Lind and Maria Ruiz founded the bakery in Varde.',
      'Peter Brandt, Ada Lind and Bo Holm founded the bakery in Varde.',
      'Nils Aro, [Clara Voss]{actor: Ada Lind → Ada Lind, loosely} and Bo Holm founded the bakery in Varde.',
      'Aro, Lind and Brandt founded the bakery in Varde.',
      'Maria Ruiz and Bo Holm founded the brewery in Ostrey.',
      'Nils Aro and Peter Brandt set up the brewery in Ostrey.',
      'Nobody in Varde drinks, but Maria Ruiz and Bo Holm founded the brewery in Ostrey.',
    ]);
  });

  describe('nothing is said', () => {
    findsAlone(compareLists, bakery, [
      // Of one name alone, of a list of another length, of two who are not those of the passage, of what only somebody is quoted to say.
      'Maria Ruiz founded the bakery in Varde.',
      'Nils Aro and Maria Ruiz founded the bakery in Varde.',
      'Clara Voss, Jan Berg and Bo Holm founded the bakery in Varde.',
      'Clara Voss and Jan Berg founded the brewery in Ostrey.',
      '“Maria Ruiz and Bo Holm founded the brewery in Ostrey,” said Nils Aro.',
      'Maria Ruiz and Peter Brandt founded the bakery in Varde.',
      'Maria Ruiz and Bo Holm sail to Iceland each summer.',
      'Bo Holm and Ada Lind founded the bakery in Varde.',
    ]);
  });

  describe('a sentence beside the passage may name the one that is missing', () => {
    findsAlone(compareLists, 'Two boats sank off Varde. Nils Aro and Ada Lind steered them that night. Bo Holm slept ashore. Years passed in the village. Peter Brandt bought the wreck.', [
      'Nils Aro and Bo Holm steered the two boats that night.',
      'Nils Aro and [Peter Brandt]{actor: Ada Lind → Ada Lind, loosely} steered the two boats that night.',
      '[Peter Brandt]{actor: Nils Aro → Nils Aro, loosely} and Ada Lind steered boats that night off Varde.',
    ]);
  });

  describe('another passage that has all the names tells of them', () => {
    findsAlone(compareLists, { a: 'Nils Aro and Ada Lind judged the baking contest in Varde.', b: 'Nils Aro and Bo Holm judged the singing contest in Varde.' }, [
      'Nils Aro and [Bo Holm]{actor: Ada Lind → Ada Lind, loosely} judged the baking contest in Varde.',
      'Nils Aro and Bo Holm judged the contest.',
      'Nils Aro and [Peter Brandt]{actor: Ada Lind → Ada Lind, loosely} judged the baking contest in Varde.',
    ]);
    findsAlone(compareLists, { a: 'Nils Aro and Ada Lind judged the baking contest in Varde in the old school.', b: 'Nils Aro and Bo Holm swam.' }, [
      'Nils Aro and [Bo Holm]{actor: Ada Lind → Ada Lind, loosely} judged the baking contest in Varde.',
      'Nils Aro and [Bo Holm]{actor: Ada Lind → Ada Lind, loosely} judged.',
    ]);
  });

  describe('the passage must tell of the matter', () => {
    findsAlone(compareLists, 'Nils Aro and Ada Lind sing. The chess club of Varde lost all its money in a fire at the mill.', [
      'Nils Aro and [Bo Holm]{actor: Ada Lind → Ada Lind, loosely} sing.',
      'Nils Aro and Bo Holm sing about chess, fire, lost money and mills.',
      'Nils Aro and Bo Holm took the money of the chess club of Varde.',
      'Nils Aro and Bo Holm came.',
    ]);
  });

  describe('places and bodies are no people', () => {
    findsAlone(compareLists, 'Norway and Denmark share the cod. The Dockers’ Union and the Fishers’ League struck together in May. Ada Lind, Acme Corp. and Nils Aro struck alone.', [
      'Norway and Iceland share the cod.',
      'The Dockers’ Union and the Nurses’ League struck together in May.',
      'Ada Lind and Norway share the cod.',
    ]);
  });

  describe('titles, ages and "or" stand between names', () => {
    findsAlone(compareLists, 'Captain Nils Aro, 51, and the pilot Ada Lind steered the tanker into the lock. Bo Holm watched from the bridge with Peter Brandt or Maria Ruiz.', [
      'Nils Aro, 51, and Bo Holm steered the tanker into the lock.',
      'Captain Nils Aro and the pilot Bo Holm steered the tanker into the lock.',
      'Bo Holm and Ada Lind steered the tanker into the lock.',
      'Nils Aro and Ada Lind watched from the bridge.',
      'Peter Brandt and Nils Aro watched from the bridge.',
      'Ada Lind and Captain Aro steered the tanker into the lock, and Peter Brandt and Nils Aro watched from the bridge.',
    ]);
  });

  describe('what is reported is told, what is quoted is somebody’s own', () => {
    findsAlone(compareLists, bakery, [
      'Nils Aro said that Maria Ruiz and [Clara Voss]{actor: Peter Brandt → Peter Brandt, loosely} founded the brewery in Ostrey.',
      '“Maria Ruiz and Clara Voss founded the brewery in Ostrey,” said Nils Aro.',
      'Maria Ruiz and Clara Voss founded the brewery in Ostrey, which Nils Aro called “a very fine house for beer”.',
    ]);
  });

  describe('a name among people that is none of a person is passed over', () => {
    findsAlone(compareLists, 'Nils Aro and Ada Lind share the cod of the fjord. Iceland and Bo Holm share the herring of the strait.', [
      'Norway and Ada Lind share the cod of the fjord.',
      'Peter Brandt and Bo Holm share the herring of the strait.',
    ]);
  });

  describe('a list is held against one of as many that has some of its names', () => {
    findsAlone(compareLists, 'Nils Aro and Ada Lind raced Bo Holm and Peter Brandt round the island.', [
      'Nils Aro and Ada Lind raced Bo Holm and [Clara Voss]{actor: Peter Brandt → Peter Brandt, loosely} round the island.',
      '[Clara Voss]{actor: Bo Holm → Bo Holm, loosely} and Peter Brandt lost the race round the island.',
      'Nils Aro, Clara Voss and Ada Lind raced round the island.',
      'Ada Lind and [Jan Berg]{actor: Nils Aro → Nils Aro, loosely}, both sailors, raced round the island.',
    ]);
    findsAlone(compareLists, 'Nils Aro, Ada Lind and Bo Holm founded the bakery in Varde.', [
      'Clara Voss and Bo Holm founded the bakery in Varde.',
      'Clara Voss founded the bakery in Varde.',
      'He and Clara Voss founded the bakery in Varde.',
    ]);
    findsAlone(compareLists, 'Nils Aro met Ada Lind on the quay, and Bo Holm and Jan Berg painted the fishing hut.', [
      'Nils Aro painted the hut. He and Clara Voss painted the fishing hut.',
      'Bo Holm and [Clara Voss]{actor: Jan Berg → Jan Berg, loosely} painted the fishing hut.',
    ]);
  });
});
