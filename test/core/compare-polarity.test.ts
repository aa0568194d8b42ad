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
    'The school opened after the clinic in the northern suburb.',
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

describe('an opposite that stands beside other words, by itself', () => {
  findsAlone(opposites, { a: 'The museum increased entry fees for pupils from distant islands after the flood. A majority of bakers want longer opening hours on Sundays.', b: 'The union of pilots welcomed the offer of the harbour board. The board stays silent.', c: 'Ana Lopez bought the mill from Paul Holm. Peter Brandt bought a boat and sold his horse. Ice cream tastes sweet in Lindhaven.' }, [
    'The museum [reduced]{polarity: increased} entry fees for pupils from distant islands after the flood.',
    'The museum [reduced]{polarity: increased, loosely} fees.',
    'The museum [cut]{polarity: increased, loosely} tariffs for pupils.',
    'The museum [reduced]{polarity: increased, loosely}, after the terrible flood of last spring, the high entry fees for pupils.',
    'The museum increased entry fees for pupils from near islands after the flood.',
    'The museum increased entry fees for pupils from distant islands [before]{polarity: after} the flood.',
    'A [minority]{polarity: majority} of bakers want longer opening hours on Sundays.',
    'A minority of nurses want Sundays.',
    'A majority of bakers want [shorter]{polarity: longer} opening hours on Sundays.',
    'A majority of bakers want longer [closing]{polarity: opening} hours on Sundays.',
    'The union of pilots [condemned]{polarity: welcomed} the offer of the harbour board.',
    'The union of pilots condemned and welcomed the offer of the harbour board.',
    'Few pilots condemned the offer of the harbour board.',
    'The harbour board condemned the offer of the union of pilots.',
    'The cold offer of the harbour board was condemned.',
    'Ana Lopez [sold]{polarity: bought} the mill to Paul Holm.',
    'Paul Holm sold the mill to Ana Lopez.',
    'Peter Brandt sold a boat and bought his horse.',
    'Somebody sold the mill to Paul Holm.',
  ]);
  findsAlone(opposites, { a: 'The tower is higher than the abbey by nine metres.', b: 'The rich gave bread to the poor at the abbey.', c: 'Cold rain fell on the eastern slope in May, and warm wind dried the western slope.', d: 'Nine parties supported the law, seven opposed the law.', e: 'Doctors expect the fever to rise among calves. The fever rose among lambs.' }, [
    'The abbey is lower than the tower by nine metres.',
    'The tower is [lower]{polarity: higher, loosely} than the abbey by nine metres.',
    'The poor gave bread to the rich at the abbey.',
    'The poor got bread at the abbey.',
    'Warm rain fell on the eastern slope in May.',
    'Cold rain fell on the western slope in May.',
    'Seven parties opposed the law.',
    'Nine parties opposed the law.',
    'Doctors expect the fever to [fall]{polarity: rise} among calves.',
    'The fever did not rise among calves.',
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

  describe('says nothing of another matter, another sense or another time', () => {
    findsAlone(comparePolarity, {
      a: 'None of the treaties signed in Lund deals with eel quotas. No country should offer the tyrant a platform. The bakery on the quay rejected a loan, and it did not close. The pilots hope the new timetable will shorten their nights.',
      b: 'Ana Lopez could be made to leave the bank under heavy pressure. Nurses lack gloves at the clinic. The school will not open unless the roof is repaired. Gamblers are not allowed to bet on frog races in Ostrey. The swimmer is expected to compete again.',
    }, [
      'The treaties signed in Lund deal with eel quotas.',
      'No treaty in Lund deals with eel quotas.',
      'The treaties signed in Lund do not deal with eel quotas.',
      'Countries do not offer the tyrant a platform.',
      'Iceland [offers]{polarity: No, loosely} the tyrant a platform.',
      'The bakery on the quay did not accept a loan.',
      'The bakery on the quay did not take a loan.',
      'The bakery on the quay accepted no loan, and it did not close.',
      'The bakery on the quay [closed]{polarity: not, loosely}.',
      'The bakery closed on Sundays.',
      'The new timetable shortened the nights of pilots.',
      'The pilots have a new timetable.',
      'Ana Lopez [left]{hedge: could be made to leave} the bank under heavy pressure.',
      'Ana Lopez could leave the bank under heavy pressure.',
      'Ana Lopez had the right to leave the bank under heavy pressure.',
      'Nurses [have gloves]{polarity: lack} at the clinic.',
      'Nurses got [gloves]{polarity: lack, loosely} at the clinic.',
      'The school [opened]{polarity: not, loosely}.',
      'Gamblers [bet]{polarity: not, loosely} on frog races in Ostrey.',
      'Gamblers [are allowed]{polarity: not} to bet on frog races in Ostrey.',
      'The swimmer [competed]{hedge: expected to compete} again.',
      'The swimmer competed again, her club has confirmed.',
      'Now the swimmer competes.',
    ]);
    findsAlone(comparePolarity, {
      a: 'The council did not approve the quarry near the abbey.', b: 'The council approved the quarry near the abbey after a long debate.', c: 'There is no evidence of fraud at the lottery of Varde. Clerks found fraud elsewhere.', d: 'The firm may sell the ferry. The firm sold the ferry to a Danish bank.',
      e: 'Voters reject the tax on hay. Farmers cannot pay the tax on hay. Police are not looking for the lost goat.', f: 'Bo Holm said he would close the brewery. The judge is said to have freed the poacher. Peter Brandt may have painted the mural of the school.',
    }, [
      'The council approved the quarry near the abbey.',
      'The council did not approve the quarry near the abbey.',
      'Clerks found [evidence]{polarity: no, loosely} of fraud at the lottery of Varde.',
      'There [is evidence]{polarity: no, loosely} of fraud at the lottery of Varde.',
      'The firm sold the ferry.',
      'The firm certainly [sold]{hedge: may sell} the ferry.',
      'Voters do [not]{polarity: reject} reject the tax on hay.',
      'Farmers [pay]{polarity: cannot} the tax on hay.',
      'Farmers want to [pay]{polarity: cannot} the tax on hay.',
      'Farmers will not eat the tax on hay.',
      'Police [are looking]{polarity: not} for the lost goat.',
      'Police look for the lost goat.',
      'Bo Holm closed the brewery.',
      'Bo Holm said he would close the brewery.',
      'Bo Holm said he closed the brewery.',
      'The judge freed the poacher.',
      'Peter Brandt [painted]{hedge: may have painted} the mural of the school.',
      'Peter Brandt’s [painted]{hedge: may have painted} mural hangs in the school.',
    ]);
  });
});
