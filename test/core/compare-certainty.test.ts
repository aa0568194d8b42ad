import { compareCertainty } from '../../src/core/ground/compare-certainty';
import { findsAlone } from '../support/compared-alone';

describe('how sure a claim is, by itself', () => {
  describe('of a figure that the articles only expect', () => {
    findsAlone(compareCertainty, {
      a: 'The port of Varde expects to handle 430,000 containers in the coming season. The new ferry could carry 600 cars. The bakery sold 90 cakes on Sunday and hopes to sell 250 cakes at the fair.',
      b: 'The council cut 40 jobs at the waterworks last year. It plans to hire 75 nurses, and may cut 40 jobs more. The dyke would cost 12 million crowns.',
    }, [
      'The port of Varde [has handled]{hedge: expects to handle 430,000} 430,000 containers.',
      'The port of Varde [handled]{hedge: expects to handle 430,000} 430,000 containers in the season.',
      'The port of Varde expects to handle 430,000 containers.',
      'The port of Varde will handle 430,000 containers.',
      'The port of Varde has not handled 430,000 containers.',
      'The port of Varde was allowed to handle 430,000 containers.',
      'The port of Varde is going to have handled 430,000 containers.',
      'The port of Varde handled its 430,000 containers by the next summer.',
      'The new ferry [carried]{hedge: could carry 600} 600 cars.',
      'The new ferry [will carry]{hedge: could carry 600} 600 cars.',
      'The new ferry [had carried]{hedge: could carry 600} some 600 cars.',
      '600 cars were carried by the new ferry.',
      '600 cars will be carried by the new ferry.',
      'The new ferry carried 700 cars.',
      'The bakery sold 90 cakes on Sunday.',
      'The bakery [has sold]{hedge: hopes to sell 250} 250 cakes at the fair.',
      'The bakery [will sell]{hedge: hopes to sell 250} 250 cakes at the fair.',
      'The bakery sold in its first long summer of hot days 250 cakes.',
      'The bakery of 90 cakes sold 250 cakes at the fair.',
      'The council cut 40 jobs at the waterworks.',
      'The council [has hired]{hedge: plans to hire 75, loosely} 75 nurses.',
      'The council will hire 75 nurses.',
      'The dyke [has cost]{hedge: would cost 12 million} 12 million crowns.',
      'A goose swallowed 75 pearls.',
    ]);
    findsAlone(compareCertainty, { a: 'The hospital in Ostrey plans, after a fire, 80 new beds for its wards.', b: 'The brewery of Lund hoped to fill 900 bottles an hour, but filled 500.', c: 'A mine might lose 60 workers.', d: 'A mine in the north lost 60 workers.' }, [
      'The hospital in Ostrey installed 80 new beds for its wards.',
      'The brewery of Lund [filled]{hedge: hoped to fill 900} 900 bottles an hour.',
      'The brewery of Lund [was filling]{hedge: hoped to fill 900} 900 bottles an hour.',
      'The brewery of Lund did fill 900 bottles an hour.',
      'A mine lost 60 workers.',
    ]);
  });

  describe('by a word that leaves no doubt', () => {
    findsAlone(compareCertainty, {
      a: 'Farm leaders in Torvala said the drought could halve the wheat harvest of the eastern plain. The bridge may close for heavy lorries in winter.',
      b: 'A doctor assured parents that the vaccine is safe for small children. The vaccine might cause mild fever in small children. The choir is likely to sing in Lund.',
    }, [
      'Farm leaders in Torvala said the drought will [certainly]{hedge: could halve the wheat harvest} halve the wheat harvest of the eastern plain.',
      'Farm leaders in Torvala said the drought would [inevitably]{hedge: could halve the wheat harvest} halve the wheat harvest of the plain.',
      'Farm leaders in Torvala said the drought will not certainly halve the wheat harvest of the eastern plain.',
      'Not all is lost, for farm leaders say the drought will [certainly]{hedge: could halve the wheat harvest, loosely} halve the wheat harvest of the plain.',
      '“The drought will certainly halve the wheat harvest of the eastern plain,” farm leaders in Torvala said.',
      'Farm leaders in Torvala said the drought will halve the wheat harvest of the eastern plain.',
      'It is [certain]{hedge: may close for heavy lorries in winter, loosely} that heavy lorries will not cross the bridge in winter, which will close.',
      'The bridge will [surely]{hedge: may close for heavy lorries in winter} close for heavy lorries in winter.',
      'The bridge will surely fall.',
      'The vaccine surely causes mild fever in small children.',
      'The choir [guaranteed]{hedge: likely to sing in Lund, loosely} to sing in Lund.',
      'The choir surely drinks.',
    ]);
  });

  describe('of what came of something', () => {
    findsAlone(compareCertainty, {
      a: 'The toll on foreign trucks may come with reprisals against hauliers of the valley. The strike has brought delays to the ferry. A longer strike could bring delays.',
      b: 'Oil tests near the reef might cause whale strandings along the coast of Lund.',
    }, [
      'The toll on foreign trucks has brought [reprisals]{hedge: may come with reprisals against hauliers} against hauliers of the valley.',
      'The toll on foreign trucks had brought swift [reprisals]{hedge: may come with reprisals against hauliers} against hauliers of the valley.',
      'The toll on foreign trucks could have brought reprisals against hauliers of the valley.',
      'The toll on foreign trucks met reprisals against hauliers of the valley.',
      'The toll on foreign trucks brought reprisals against hauliers of the valley.',
      'The strike has brought delays to the ferry.',
      'Oil tests near the reef have caused [whale]{hedge: might cause whale strandings along the coast} strandings along the coast of Lund.',
      'Oil tests near the reef have not caused whale strandings along the coast of Lund.',
      'Bad weather and fog have caused strandings.',
    ]);
  });

  describe('where several articles or words tell of it', () => {
    findsAlone(compareCertainty, {
      a: 'The mill in Lund intends to grind 800 sacks for the army. The spa may treat 300 guests, doctors hope. A survey expects 40 wolves, 12 bears and 9 lynxes in the park.', b: 'The mill in Lund could grind 800 sacks for the army. The strike might bring hunger, and hunger brings riots.', c: 'It is certain that the dam could break in spring. The well could run dry in summer. The mast may bring hunger to geese.',
    }, [
      'The mill in Lund ground 800 sacks for the army.',
      'The mill in Lund [has ground]{hedge: could grind 800} 800 sacks for the army.',
      'The mill in Lund will grind 800 sacks for the army.',
      'The spa [treated]{hedge: may treat 300} 300 guests.',
      'The spa [treated]{hedge: may treat 300} 300 of its guests in 2020.',
      'The next spa treated 300 guests.',
      'The nextdoor spa [treated]{hedge: may treat 300, loosely} 300 guests.',
      'The park [counted]{hedge: expects 40} 40 wolves, 12 bears and 9 lynxes.',
      'The park counted wolves, bears and 9 lynxes.',
      'The park counted 9 lynxes.',
      'The dam will certainly break in spring.',
      'The well will [certainly]{hedge: could run dry in summer} run dry in summer.',
      'The well is never certainly dry in summer.',
      'The well will run dry, [certainly]{hedge: could run dry in summer, loosely}.',
      'The strike has brought hunger.',
      'The strike has brought riots.',
    ]);
  });
});
