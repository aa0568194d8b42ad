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
});
