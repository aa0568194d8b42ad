import { comparePosts } from '../../src/core/ground/compare-posts';
import { findsAlone } from '../support/compared-alone';

describe('a post that a claim gives somebody, by itself', () => {
  const harbour = 'Ana Lopez, the harbour master of Varde, met Peter Brandt, the director of the maritime museum. Paul Holm, a lawyer for the dockers, wrote the letter. '
    + 'Maria Ruiz, head of the fish inspectorate, was ill. Jan Berg, the former keeper of the lighthouse, sings. The orchestra lost its conductor, Clara Voss, to a bank.\n\nNobody knows Nils Aro.';

  describe('in words that the articles give to another', () => {
    findsAlone(comparePosts, harbour, [
      'Ana Lopez, the harbour master of Varde, met nobody.',
      'Ana Lopez, who runs the maritime museum, met nobody.',
      'Ana Lopez, who directs the museum, met nobody.',
      'Peter Brandt, [who leads the fish inspectorate]{role: director of the maritime museum, of Peter Brandt, loosely}, wrote the letter.',
      'Peter Brandt, [the director of the orchestra]{role: director of the maritime museum, of Peter Brandt, loosely}, wrote the letter.',
      'Paul Holm, who works for the inspectorate, wrote the letter.',
      'Paul Holm, [a lawyer for the museum]{role: lawyer for the dockers, of Paul Holm, loosely}, wrote the letter.',
      'Paul Holm, [the conductor of the orchestra]{role: lawyer for the dockers, of Paul Holm, loosely}, wrote the letter.',
      'Maria Ruiz, [who heads the harbour]{role: head of the fish inspectorate, of Maria Ruiz, loosely}, was ill.',
      '[Harbour master]{role: head of the fish inspectorate, of Maria Ruiz, loosely} Maria Ruiz was ill.',
      'Clara Voss, [the lawyer of the dockers]{role: conductor, of Clara Voss, loosely}, sings.',
    ]);
  });

  describe('nothing is said of what he may be as well', () => {
    findsAlone(comparePosts, harbour, [
      'Ana Lopez, who likes the museum, met nobody.',
      'Ana Lopez, a mother of three, met nobody.',
      'Ana Lopez, the chief of the harbour, met nobody.',
      'Maria Ruiz, head of the body, was ill.',
      'Maria Ruiz, who leads the team, was ill.',
      'Nils Aro, the director of the museum, is unknown.',
      'Ada Lind, the director of the museum, is unknown.',
      'Jan Berg, the director of the museum, sings.',
      'Ana Lopez, the former director of the museum, met nobody.',
      'Ana Lopez, the director Peter Brandt of the museum, and a dog met.',
      'Besides Ana Lopez, the director of the museum met a lawyer.',
      'With Ana Lopez, who directs the museum, came a lawyer.',
      'Ana Lopez; the director of the museum, met nobody.',
      'The museum, a house by the lake, is closed.',
      'Ana Lopez, the best swimmer of the whole museum party that went down to the lake last summer in the rain without a boat',
    ]);
  });

  describe('of another body is another post', () => {
    findsAlone(comparePosts, { a: 'Bo Holm, mayor of Ostrey, cut the ribbon. Ada Lind, mayor of Lund, clapped.', b: 'Jan Berg is the owner. Nils Aro owns the trawler Hilda. Clara Voss, captain of the trawler, slept.' }, [
      'Bo Holm, the mayor of Lund, cut the ribbon.',
      'Bo Holm, the mayor of Ostrey, cut the ribbon.',
      'Bo Holm, Lund’s mayor, cut the ribbon.',
      'Jan Berg, the owner of the trawler, slept.',
      'Clara Voss, captain of the trawler Hilda, slept.',
      'Ada Lind, [captain of the trawler]{role: mayor of Lund, of Ada Lind, loosely}, clapped.',
    ]);
  });

  describe('is told before the name, behind it, or by a verb', () => {
    findsAlone(comparePosts, { a: 'Ana Lopez, the harbour master of Varde, met Peter Brandt, the director of the maritime museum.', b: 'Maria Ruiz edits a newspaper for beekeepers. Clara Voss is a judge in Lund. Jan Berg, a diver, and Nils Aro, an owner, drank.' }, [
      'Museum director Ana Lopez met nobody.',
      'Ana Lopez was the museum director.',
      'Ana Lopez met nobody. The museum director Peter Brandt slept.',
      'Ana Lopez met the director of the museum.',
      'Ana Lopez, the museum’s director, met nobody.',
      'Ana Lopez, its director of the museum, met nobody.',
      'Ana Lopez’s, the museum director, boat sank.',
      'Ana Lopez, quietly and without the museum director, left.',
      'Ana Lopez, [an editor for beekeepers]{role: harbour master of Varde, of Ana Lopez, loosely}, left.',
      'Ana Lopez, who for years has gladly edited a newspaper for beekeepers, left.',
      'Ana Lopez, [who edits a newspaper for beekeepers]{role: harbour master of Varde, of Ana Lopez, loosely}, left.',
      'Ana Lopez, who in the long winter nights before the war edits a newspaper for beekeepers, left.',
      'Ana Lopez (who edits a newspaper for beekeepers) left.',
      'From Ana Lopez, [who edits a newspaper for beekeepers]{role: harbour master of Varde, of Ana Lopez, loosely}, came a letter.',
      'In a long letter from Ana Lopez, [the editor of a newspaper for beekeepers]{role: harbour master of Varde, of Ana Lopez, loosely}, was a stamp.',
      'Foremost Ana Lopez, the editor of a newspaper for beekeepers, got a letter.',
      'Ana Lopez, [the editor of a newspaper for beekeepers in Lund]{role: harbour master of Varde, of Ana Lopez, loosely}, got a letter.',
      'Jan Berg, the owner, drank.',
      'Jan Berg, a diver for the museum, drank.',
      'Nils Aro, an owner of the museum, drank.',
      'Nils Aro, [a director of the museum]{role: owner, of Nils Aro, loosely}, drank.',
      'The Harbour Board, a newspaper for beekeepers, left.',
      'Ana Lopez, [the judge]{role: harbour master of Varde, of Ana Lopez, loosely}, got a letter.',
      'Clara Voss, [the judge of the museum]{role: judge in Lund, of Clara Voss, loosely}, got a letter.',
    ]);
  });

  describe('may be any of several that somebody holds', () => {
    findsAlone(comparePosts, { a: 'Bo Holm, mayor of Ostrey, cut the ribbon. Bo Holm, the chairman of the chess club, lost.', b: 'Bo Holm, an owner, swam. He trains dogs for the blind.\n\nHorses need oats. The stable boy Jan Berg sings.', c: 'Ada Lind, mayor of Lund, chairs the rowing club. The foreign minister of Norway, Clara Voss, met Maria Ruiz, the finance minister of Denmark.' }, [
      'Bo Holm, [the chairman of the rowing club]{role: chairman of the chess club, of Bo Holm, loosely}, cut the ribbon.',
      'Bo Holm, the chairman of the chess club, cut the ribbon.',
      'Bo Holm, the mayor of Lund, lost.',
      'Bo Holm, who trains dogs, swam.',
      'Bo Holm, the trainer of horses, swam.',
      'Jan Berg, the trainer of dogs, sings.',
      'Clara Voss, [the finance minister of Norway]{role: foreign minister of Norway, of Clara Voss, loosely}, came.',
      'Clara Voss, [the foreign minister of Denmark]{role: foreign minister of Norway, of Clara Voss, loosely}, came.',
      'Maria Ruiz, [the foreign minister]{role: finance minister of Denmark, of Maria Ruiz, loosely}, came.',
      'Maria Ruiz, [minister of Norway]{role: finance minister of Denmark, of Maria Ruiz, loosely}, came.',
      'Maria Ruiz, the minister, came.',
    ]);
  });

  describe('is told by other words than the articles use', () => {
    findsAlone(comparePosts, {
      a: 'Ana Lopez, the keeper of the aviary, feeds owls. Paul Holm, a tax inspector in Lund, met the choirmaster Clara Voss. Eva Dahl is the skipper. Bo Holm, chairman of the dairy, and Ada Lind, chairwoman of the sawmill, agreed.', b: 'Jan Berg, the former abbot, prays.\n\nThe aviary has a blind owl. The tax rose. Two men named Olaf Moe live in Ostrey: Olaf Moe, a baker.',
    }, [
      'Paul Holm, who looks after the aviary, met nobody.',
      'Paul Holm, [who runs the aviary]{role: tax inspector in Lund, of Paul Holm, loosely}, met nobody.',
      'Paul Holm, [who manages owls]{role: tax inspector in Lund, of Paul Holm, loosely}, met nobody.',
      'Paul Holm, [who was long employed by the aviary]{role: tax inspector in Lund, of Paul Holm, loosely}, met nobody.',
      'Paul Holm, who leads a team, met nobody.',
      'Paul Holm, [the chief aviary officer]{role: tax inspector in Lund, of Paul Holm, loosely}, met nobody.',
      'Ana Lopez, who runs the tax office, feeds owls.',
      'Ana Lopez, an inspector of owls, feeds owls.',
      'Ana Lopez, the choirmaster, feeds owls.',
      'Ana Lopez – the choirmaster – feeds owls.',
      'Ana Lopez, their choirmaster, feeds owls.',
      'Ana Lopez, [the dairy’s chairwoman]{role: keeper of the aviary, of Ana Lopez, loosely}, feeds owls.',
      'Bo Holm, chairman of the sawmill, agreed.',
      'Bo Holm, the chairman, agreed.',
      'Ada Lind, the chairman of the dairy, agreed.',
      'Eva Dahl, the skipper of the dairy, slept.',
      'Eva Dahl, [the tax inspector]{role: skipper, of Eva Dahl, loosely}, slept.',
      'Jan Berg, the tax inspector, prays.',
      'Olaf Moe, [the tax inspector]{role: baker, of Olaf Moe, loosely}, lives in Ostrey.',
      'The aviary, the choirmaster of owls, is closed.',
    ]);
  });
});
