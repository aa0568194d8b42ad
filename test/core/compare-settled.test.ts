import { compareSettled } from '../../src/core/ground/compare-settled';
import { findsAlone } from '../support/compared-alone';

describe('what an article leaves open and a claim settles, by itself', () => {
  describe('is found', () => {
    findsAlone(compareSettled, {
      a: 'The council of Ostrey may sell the swimming hall to a Danish brewery. Ana Lopez is considering a lawsuit against the dairy over sour milk. The museum plans to lend its golden horn to a gallery in Lund.',
      b: 'Engineers fear that the valley bridge could collapse under heavy lorries. The union’s potential merger with the Dockers’ Guild worries bakers. Police suspect that poachers burned the ranger’s hut.\n\nPaul Holm hopes to row around Iceland with his deaf dog.',
    }, [
      'The council of Ostrey [sold]{hedge: The council of Ostrey may sell the swimming hall to a Danish brewery, loosely} the swimming hall to a Danish brewery.',
      'The council of Ostrey [has sold]{hedge: The council of Ostrey may sell the swimming hall to a Danish brewery, loosely} the swimming hall to a Danish brewery.',
      'The council of Ostrey [will sell]{hedge: The council of Ostrey may sell the swimming hall to a Danish brewery, loosely} the swimming hall to a Danish brewery.',
      'The council of Ostrey might sell the swimming hall to a Danish brewery.',
      'The council of Ostrey was urged to sell the swimming hall to a Danish brewery.',
      'The council of Ostrey did not sell the swimming hall to a Danish brewery.',
      'The sale of the swimming hall to a Danish brewery by the council of Ostrey [is certain]{hedge: The council of Ostrey may sell the swimming hall to a Danish brewery, loosely}.',
      'Ana Lopez [filed]{hedge: considering a lawsuit against the dairy over sour milk, loosely} a lawsuit against the dairy over sour milk.',
      'Ana Lopez has already [filed]{hedge: considering a lawsuit against the dairy over sour milk, loosely} a lawsuit against the dairy.',
      'Ana Lopez considers filing a lawsuit against the dairy over sour milk.',
      'The museum [lent]{hedge: plans to lend its golden horn to a gallery in Lund, loosely} its golden horn to a gallery in Lund.',
      'The museum will lend its golden horn to a gallery in Lund.',
      'The museum wants to lend its golden horn to a gallery in Lund.',
      'The valley bridge [collapsed]{hedge: fear that the valley bridge could collapse under heavy lorries, loosely} under heavy lorries.',
      'The valley bridge, which could collapse, closed for heavy lorries.',
      'Fears that the valley bridge collapses under heavy lorries are growing.',
      'The union’s merger with the Dockers’ Guild worried bakers.',
      'The union merged with the Dockers’ Guild.',
      'Poachers [burned]{hedge: suspect that poachers burned the ranger’s hut, loosely} the ranger’s hut.',
      'Poachers are suspected to have burned the ranger’s hut.',
      '“Poachers burned the ranger’s hut,” said Ana Lopez.',
      'Paul Holm [rowed]{hedge: hopes to row around Iceland with his deaf dog, loosely} around Iceland with his deaf dog.',
      'Paul Holm will row around Iceland with his deaf dog.',
      'Paul Holm sold Iceland a dog.',
    ]);
  });

  describe('is told plainly elsewhere', () => {
    findsAlone(compareSettled, { a: 'The council of Ostrey may sell the swimming hall to a Danish brewery.', b: 'The council of Ostrey sold the swimming hall to a brewery.', c: 'A gallery might buy the blue vase. Thieves bought it. The vase is blue.' }, [
      'The council of Ostrey sold the swimming hall to a Danish brewery.',
      'A gallery [bought]{hedge: A gallery might buy the blue vase, loosely} the blue vase.',
    ]);
  });

  describe('is told by a verb of its own, or by parts', () => {
    findsAlone(compareSettled, {
      a: 'The ministry has studied how it could flood the peat bog near Varde. Farmers think that wolves could return to the oak forest and kill sheep.',
      b: 'The proposed tunnel under the strait would link Ostrey with Lund. The alleged bribe of a harbour pilot is a matter for the court.',
    }, [
      'The ministry [flooded]{hedge: ministry has studied how it could flood the peat bog near Varde, loosely} the peat bog near Varde.',
      'Wolves [returned]{hedge: wolves could return to the oak forest, loosely} to the oak forest and killed sheep.',
      'Farmers think wolves returned to the oak forest and killed sheep.',
      'Wolves [have returned]{hedge: wolves could return to the oak forest, loosely} to the forest, and farmers shoot.',
      'The [tunnel]{hedge: proposed tunnel under the strait would link Ostrey with, loosely} under the strait links Ostrey with Lund.',
      'The tunnel under the strait [was built]{hedge: proposed tunnel under the strait would link Ostrey with, loosely}, and it links Ostrey with Lund.',
    ]);
  });
});
