import { compareAffiliations } from '../../src/core/ground/compare-affiliations';
import { findsAlone } from '../support/compared-alone';

describe('the body or place of a post, by itself', () => {
  const posts = {
    a: 'Paul Holm, the mayor of Lund, met Ana Lopez, the director of the Quay Museum, and Peter Brandt, a fellow at the Tide Institute. Maria Ruiz, a nurse, sings. The Ebb Gallery is closed.',
    b: 'Skagen has no mayor. The Torvala Bank lent money. Bo Holm, former head of the Varde Trust, and Eva Dahl, head of the Varde Trust in Lund, left.\n\nClara Voss, ambassador of Norway, wept. Danish boats sank. Jan Berg, the owner of the mill, slept.\n\nThe Ostrey Dairies elected Ada Lind, a lawyer at the Coast League. Ada Lind knows Varde.',
  };

  describe('is another than the articles give', () => {
    findsAlone(compareAffiliations, posts, [
      'Paul Holm, the mayor of Lund, slept.',
      'Paul Holm, the mayor of Skagen, slept.',
      'Paul Holm, [mayor of Skagen in Denmark]{role: mayor of Lund, of Paul Holm}, slept.',
      'Paul Holm, Skagen’s mayor, slept.',
      'Paul Holm, the mayor of Lund, Norway, slept.',
      'Ana Lopez, the [director of the Ebb Gallery]{role: director of the Quay Museum, of Ana Lopez}, slept.',
      'Ana Lopez, who directs the [Ebb Gallery]{role: director of the Quay Museum, of Ana Lopez, loosely}, slept.',
      'Ana Lopez, a [curator at the Ebb Gallery]{role: director of the Quay Museum, of Ana Lopez, loosely}, slept.',
      'Ana Lopez, the director of Skagen, slept.',
      'Peter Brandt, a [fellow at the Torvala Bank]{role: fellow at the Tide Institute, of Peter Brandt}, slept.',
      'Peter Brandt, who works for the [Torvala Bank]{role: fellow at the Tide Institute, of Peter Brandt, loosely}, slept.',
      'Eva Dahl, [head of the Torvala Bank]{role: head of the Varde Trust in Lund, of Eva Dahl}, slept.',
      'Clara Voss, the [Danish ambassador]{role: ambassador of Norway, of Clara Voss}, slept.',
      'Clara Voss, [ambassador of Denmark]{role: ambassador of Norway, of Clara Voss}, slept.',
      'Ada Lind, a [lawyer at the Torvala Bank]{role: lawyer at the Coast League, of Ada Lind}, slept.',
    ]);
  });

  describe('says nothing where it may be so', () => {
    findsAlone(compareAffiliations, posts, [
      'Bo Holm, head of the Torvala Bank, slept.',
      'Maria Ruiz, a nurse at the Torvala Bank, slept.',
      'Jan Berg, the owner of the Torvala Bank, slept.',
      'Ana Lopez, the director of the Quay Museum in Skagen, slept.',
      'Ana Lopez, the director of the Quay Gallery, slept.',
      'Ana Lopez, the director of the Ebb Gallery, left the Quay Museum.',
      'Ana Lopez, the director of the Moon Theatre, slept.',
      'Rita Moe, the mayor of Skagen, slept.',
      'Paul Holm, the mayor, slept.',
      'Paul Holm, the former mayor of Skagen, slept.',
      'Ada Lind, a lawyer at the Ostrey Dairies, slept.',
      'Ada Lind, the mayor of Varde, slept.',
      'Eva Dahl, head of the Varde Trust in Skagen, slept.',
      'The Torvala Bank, owner of the Ebb Gallery, slept.',
    ]);
  });
});
