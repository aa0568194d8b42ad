import { compareOpposites } from '../../src/core/ground/compare-opposites';
import { comparePolarity } from '../../src/core/ground/compare-polarity';
import { compareStretches } from '../../src/core/ground/compare-stretches';
import { predicatesOf } from '../../src/core/ground/predicates';
import { findsAlone, type Comparison } from '../support/compared-alone';

const opposites: Comparison = (judging) => compareOpposites(judging, judging.sentence.quotations.filter(({ direct }) => direct).map(({ span }) => span));
const stretches: Comparison = (judging) => compareStretches(judging, predicatesOf(judging.sentence));

describe('an opposite, by itself', () => {
  findsAlone(opposites, 'The council approved the tunnel under the fjord by one vote. Prices of smoked eel rose in Lindhaven during the strike. The clinic opened before the school in the northern suburb. Ostrey sold peat to Torvala. Most fishers supported the ban on nets, some opposed it.', [
    'The council approved the tunnel under the fjord by one vote.',
    'The council [rejected]{polarity: approved} the tunnel under the fjord by one vote.',
    'The council [rejected]{polarity: approved, loosely} the tunnel under the fjord.',
    'The council did not reject the tunnel under the fjord by one vote.',
    'The council did not approve the tunnel under the fjord by one vote.',
    'Only the council rejected the tunnel under the fjord by one vote.',
    '“The council rejected the tunnel under the fjord by one vote,” said Ana Lopez.',
    'The Reject Party approved the tunnel under the fjord by one vote.',
    'Prices of smoked eel [fell]{polarity: rose} in Lindhaven during the strike.',
    'Prices of smoked eel [dropped]{polarity: rose} during the strike.',
    'Wages fell in Lindhaven.',
    'The clinic opened [after]{polarity: before} the school in the northern suburb.',
    'The school opened [after]{polarity: before} the clinic in the northern suburb.',
    'The clinic [closed]{polarity: opened} before the school in the northern suburb.',
    'The clinic opened before the school in the [southern]{polarity: northern} suburb.',
    'A southern bakery opened before the school.',
    'Ostrey bought peat from Torvala.',
    'Torvala bought peat from Ostrey.',
    'Ostrey bought peat for Torvala.',
    'Most fishers opposed the ban on nets.',
    'Fishers opposed the ban on nets in Lund.',
  ]);
  findsAlone(opposites, { a: 'Campaigners criticised the council over the felled oaks.', b: 'The first ferry of the day left the eastern pier half empty.', c: 'Cheap wine harmed the reputation of the valley. Nurses won the tug of war against bakers.', d: 'The orchard near the abbey is legal, and its fence is high.' }, [
    'Campaigners [praised]{polarity: criticised} the council over the felled oaks.',
    'The council praised campaigners over the felled oaks.',
    'Mayors praised the council.',
    'The [last]{polarity: first} ferry of the day left the eastern pier half empty.',
    'The [last]{polarity: first, loosely} ferry left the pier.',
    'The first ferry of the day left the [western]{polarity: eastern} pier half empty.',
    'The last boat left the eastern pier half empty on that day.',
    'The first ferry of the day left the eastern pier half [full]{polarity: empty}.',
    'Nurses lost the tug of war against bakers.',
    'Bakers lost the tug of war against nurses.',
    '[Expensive]{polarity: Cheap} wine harmed the reputation of the valley.',
    'The orchard near the abbey is [illegal]{polarity: legal}, and its fence is high.',
    'The orchard near the abbey is legal, and its fence is [low]{polarity: high}.',
  ]);
});

describe('a stretch that is denied or left open, by itself', () => {
  findsAlone(stretches, 'The treaty does not explicitly address coastal defence matters. The mayor may visit the burnt mill and the new dam. A potential sale of the island ferry worries Ostrey. If you do not know the harbour pilots, ask. The museum plans a winter show on whale hunters.', [
    'The treaty [explicitly]{polarity: not} covers coastal defence matters.',
    'Coastal defence matters [are explicitly dealt]{polarity: not} with in the treaty.',
    'The treaty does not cover coastal defence matters.',
    'The treaty lacks coastal defence matters.',
    'The mayor visited the burnt mill and the new dam.',
    'The mayor [will visit]{hedge: may visit the burnt mill} the burnt mill and the new dam.',
    'The mayor [has visited]{hedge: may visit the burnt mill} the burnt mill.',
    'The mayor might visit the burnt mill and the new dam.',
    'The mayor called for visits to the burnt mill.',
    'The mayor sang at the burnt mill and the new dam.',
    'The island ferry sale [was closed]{hedge: potential sale of the island ferry worries} in Ostrey.',
    'Ostrey [completed]{hedge: potential sale of the island ferry worries} the sale of the island ferry.',
    'You know the harbour pilots.',
    'The museum [opened]{hedge: plans a winter show on whale hunters} a winter show on whale hunters.',
    'The museum [is opening]{hedge: plans a winter show on whale hunters} a winter show on whale hunters.',
    'Whale hunters had a winter show.',
    'The Winter Show on whale hunters opened.',
  ]);
  findsAlone(stretches, { a: 'The firm never built the promised fish ladder at the weir.', b: 'The firm built a fish ladder.', c: 'The ministry could ban lead weights from river fishing. The school is considering a new roof of reed.', d: 'The union cannot accept longer night shifts in winter for nurses.' }, [
    'The firm [installed]{polarity: never} the promised fish ladder at the weir.',
    'The promised fish ladder at the weir [was installed]{polarity: never} by the firm.',
    'The ministry banned lead weights from river fishing.',
    'The ministry [has banned]{hedge: could ban lead weights from river fishing} lead weights.',
    'Lead weights were banned from river fishing by the ministry.',
    'The ministry [will ban]{hedge: could ban lead weights from river fishing} lead weights from river fishing.',
    'The school [bought]{hedge: considering a new roof of reed} a new roof of reed.',
    'The school [is buying]{hedge: considering a new roof of reed} a new roof of reed.',
    'The union [welcomed]{polarity: cannot} longer night shifts in winter for nurses.',
    'The union stopped longer night shifts in winter for nurses.',
    'Longer night shifts in winter [have been agreed]{polarity: cannot} for nurses of the union.',
  ]);
});

describe('what is denied, opposed or hedged, by itself', () => {
  describe('is denied by the claim', () => {
    findsAlone(comparePolarity, {
      a: 'Divers recovered the bronze bell of the ferry from the harbour floor. The bell was cast in Lund. Police arrested two smugglers at the eel market. The dairy exports sour cream to Iceland.', b: 'There were no arrests at the bakery. The court issued a warrant for the arrest of a banker, but other states are not required to arrest him.',
    }, [
      'Divers recovered the bronze bell of the ferry from the harbour floor.',
      'Divers did [not]{polarity: recovered} recover the bronze bell of the ferry from the harbour floor.',
      'Divers [never]{polarity: recovered} recovered the bell of the ferry.',
      'Divers recovered [no]{polarity: bell} bell from the harbour floor.',
      'Divers have [not]{polarity, loosely} sold the bronze bell of the ferry from the harbour floor.',
      '“Divers did not recover the bronze bell of the ferry,” said Ana Lopez.',
      '[Nobody]{polarity: recovered} recovered the bronze bell of the ferry from the harbour floor.',
      'The bell was [not]{polarity: cast} cast in Lund.',
      'The bell that was not cast in Varde was recovered by divers.',
      'Police did [not]{polarity: arrested} arrest the two smugglers at the eel market.',
      'Police made [no]{polarity: arrested, loosely} arrests at the eel market.',
      'Other states did not arrest the banker.',
      'The dairy does [not]{polarity: exports} export sour cream to Iceland.',
      'The dairy does [not]{polarity, loosely} want to export sour cream to Iceland.',
      'The dairy does not brew.',
    ]);
  });

  describe('is denied by the article', () => {
    findsAlone(comparePolarity, {
      a: 'The council did not rename the square after the drowned poet. There were no injuries in the fire at the match factory. The choir has no wish to sing at the banquet of the bank.', b: 'The pilot did not drink until midnight. The harbour master denied that the crane failed. Ana Lopez was accused of a theft that she never committed.',
    }, [
      'The council [renamed]{polarity: not, loosely} the square after the drowned poet.',
      'The council [will rename]{polarity: not, loosely} the square after the drowned poet.',
      'The council did not rename the square after the drowned poet.',
      'The square [was renamed]{polarity: not, loosely} after the poet, the council have confirmed.',
      'The council renamed a boat.',
      'The fire at the match factory caused [injuries]{polarity: no, loosely}.',
      'There were three [injuries]{polarity: no, loosely} in the fire at the match factory.',
      'There were few injuries in the fire at the match factory.',
      'The choir [wishes]{polarity: no, loosely} to sing at the banquet of the bank.',
      'The pilot drank at midnight.',
      'The harbour master said the crane failed.',
      'Ana Lopez was accused of a theft.',
      'Ana Lopez [committed]{polarity: never, loosely} a theft.',
    ]);
  });

  describe('is left open by the article', () => {
    findsAlone(comparePolarity, {
      a: 'The ferry line may drop the night route to Skagen. The alleged forger of stamps lives in Lund. Doctors hope the syrup will ease the cough of miners. The club is set to sign a Danish goalkeeper.', b: 'Bakers would welcome cheaper flour, Paul Holm said. A strike could come soon. The ministry plans to drain the marsh.',
    }, [
      'The ferry line [dropped]{hedge: may drop} the night route to Skagen.',
      'The ferry line [has dropped]{hedge: may drop} the night route to Skagen.',
      'The ferry line might drop the night route to Skagen.',
      'The ferry line was allowed to drop the night route to Skagen.',
      'The ferry line [will certainly drop]{hedge: may drop} the night route to Skagen.',
      'The [forger]{hedge: alleged forger} of stamps lives in Lund.',
      'The stamp [forger]{hedge: alleged forger, loosely} of Lund moved.',
      'The syrup eases the cough of miners.',
      'The club signed a Danish goalkeeper.',
      'Bakers welcomed cheaper flour, Paul Holm said.',
      'A strike [came]{hedge: could come} soon.',
      'The ministry [drained]{hedge: plans to drain} the marsh.',
      'The ministry [will drain]{hedge: plans to drain} the marsh.',
      'The drained marsh belongs to the ministry.',
    ]);
  });
});
