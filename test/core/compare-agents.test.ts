import { compareAgents } from '../../src/core/ground/compare-agents';
import { findsAlone } from '../support/compared-alone';

describe('who does something, by itself', () => {
  describe('is another where both are named', () => {
    findsAlone(compareAgents, 'Ana Lopez sued Paul Holm over the sunken barge in a court of Varde. The barge had carried salt. Maria Ruiz hired Peter Brandt as her cook and paid him in gold coins. The strike was called off by the Dockers’ Union after the Harbour Board had raised wages.', [
      'Ana Lopez sued Paul Holm over the sunken barge in a court of Varde.',
      '[Paul Holm]{polarity: sued, loosely} sued Ana Lopez over the sunken barge in a court of Varde.',
      'Ana Lopez was sued by [Paul Holm]{polarity: sued, loosely} over the sunken barge in a court of Varde.',
      'Paul Holm was sued by Ana Lopez over the sunken barge.',
      '[Paul Holm]{polarity: sued, loosely}, a sailor, sued Ana Lopez over the sunken barge.',
      '[Paul Holm]{polarity: sued, loosely} met Ana Lopez and then sued her over the sunken barge in a court of Varde.',
      '[Paul Holm]{polarity: sued, loosely}, suing Ana Lopez over the sunken barge, lost in a court of Varde.',
      'Paul Holm and Ana Lopez sued each other over the sunken barge in Varde.',
      'Paul Holm wanted to sue Ana Lopez over the sunken barge.',
      'Holm sued Lopez over a barge.',
      'Paul Holm sued Maria Ruiz over mouldy cheese and a broken piano.',
      'Paul Holm sued the court of Varde.',
      'Nils Aro sued Ana Lopez over the sunken barge.',
      '[Peter Brandt]{polarity: hired, loosely} hired Maria Ruiz as his cook and paid her in gold coins.',
      '[Peter Brandt]{polarity: hired, loosely}, who hired Maria Ruiz as his cook, paid in gold coins.',
      '[Peter Brandt]{polarity: hired, loosely} quickly hired Maria Ruiz as his cook and paid her in gold coins.',
      'The Harbour Board called off the strike after the [Dockers’ Union]{polarity: raised, loosely} had raised wages.',
      'The Dockers’ Union called off the strike after the Harbour Board had raised wages.',
      'The strike was called off by the Harbour Board after the [Dockers’ Union]{polarity: raised, loosely} had raised wages.',
      'Maria Ruiz paid Peter Brandt in gold coins.',
      '[Peter Brandt]{polarity: paid, loosely} paid Maria Ruiz in gold coins as her cook.',
    ]);
    findsAlone(compareAgents, 'A suit over the stolen recipe was brought by Torvala Foods against Ostrey Dairies in the county court. Ostrey Dairies turned down an offer of Torvala Foods for its cheese caves. Iceland won its summer guests back and Norway its winter ones.', [
      'A suit over the stolen recipe was brought by Torvala Foods against Ostrey Dairies in the county court.',
      '[Ostrey Dairies]{polarity: brought, loosely} brought a suit over the stolen recipe against Torvala Foods in the county court.',
      '[Torvala Foods]{polarity: turned, loosely} rejected an offer of Ostrey Dairies for its cheese caves.',
      '[Torvala Foods]{polarity: turned, loosely} turned down an offer of Ostrey Dairies for its cheese caves.',
      'Ostrey Dairies rejected an offer of Torvala Foods for its cheese caves.',
      'Ostrey Dairies’ refusal turned Torvala Foods away from its cheese caves.',
      'Norway won its summer guests back and Iceland its winter ones.',
      'Norway won winter guests back from Iceland.',
    ]);
  });

  describe('may be a body, a country by its capital or people, or one of several', () => {
    findsAlone(compareAgents, 'Norway invaded the herring grounds that Denmark patrols off Lindhaven. The council of Varde praised the museum for a mural. Ana Lopez and Paul Holm robbed the bank where Maria Ruiz counts coins. When Peter Brandt met Jan Berg he broke his nose.', [
      '[Denmark]{polarity: invaded, loosely} invaded the herring grounds that Norway patrols off Lindhaven.',
      '[Copenhagen]{polarity: invaded, loosely} invaded the herring grounds that Oslo patrols off Lindhaven.',
      'Danish boats invaded the herring grounds that [Norway]{polarity: patrols, loosely} patrols off Lindhaven.',
      'Norway’s boats invaded the herring grounds of Denmark off Lindhaven.',
      'The museum praised the council of Varde for a mural.',
      'The council praised the museum of Varde for a mural.',
      '[Maria Ruiz]{polarity: robbed, loosely} robbed the bank where Ana Lopez and Paul Holm count coins.',
      'Paul Holm robbed the bank where Maria Ruiz counts coins.',
      'Jan Berg broke the nose of Peter Brandt when he met him.',
      '[Ana Lopez]{polarity: counts, loosely} counts coins in the bank that Maria Ruiz robbed.',
    ]);
    findsAlone(compareAgents, { a: 'Torvalan divers looted the wreck that Ostrey had guarded for decades.', b: 'Ana Lopez, a member of the works council, outwitted Paul Holm, a locksmith, at cards in the canteen.', c: 'Bo Holm played host to Ada Lind in the glass palace. Canada, ignoring Iceland, sank a rusty trawler near the reef.' }, [
      'Torvala looted the wreck that Ostrey had guarded for decades.',
      'Ostrey looted the wreck that Torvala had guarded for decades.',
      '[Paul Holm]{polarity: outwitted, loosely}, a locksmith, outwitted Ana Lopez, a member of the works council, at cards in the canteen.',
      '[Ada Lind]{polarity: host, loosely} played host to Bo Holm in the glass palace.',
      '[Iceland]{polarity: ignoring, loosely}, ignoring Canada, sank a rusty trawler near the reef.',
      '[Iceland]{polarity: sank, loosely} sank a rusty trawler near the reef, ignoring Canada.',
      'Ada Lind and Bo Holm each played host in the glass palace.',
    ]);
  });

  describe('acts in the passive, behind "and", beside a comma or through a pronoun', () => {
    findsAlone(compareAgents, {
      a: 'The mural was quickly painted by the deaf artist Ana Lopez for Paul Holm. Maria Ruiz was driven to Lund by Peter Brandt in a hearse. Bo Holm visited the abbey and stole the candles of Eva Dahl.', b: 'Nils Aro and Jan Berg both climbed the tower while Ada Lind filmed them. Tove Krag, ignoring Lena Moe, burned the ballots. Rita Lund, who also trains Olga Foss, swam the strait.',
      c: 'Iceland’s decision angered Norway. Danish police caught Swedish smugglers near Varde. The council fined the museum. Hope Ruiz always sings when Max Moe cooks.',
    }, [
      'The mural was quickly painted by the deaf artist Ana Lopez for Paul Holm.',
      'The mural was painted by [Paul Holm]{polarity: painted, loosely} for Ana Lopez.',
      '[Paul Holm]{polarity: painted, loosely} painted the mural for Ana Lopez.',
      'Ana Lopez painted the mural for Paul Holm.',
      'Paul Holm’s painted mural pleased Ana Lopez.',
      'The mural painted by a friend of Ana Lopez was for Paul Holm.',
      'Peter Brandt was driven to Lund by Maria Ruiz in a hearse.',
      'Maria Ruiz drove Peter Brandt to Lund in a hearse.',
      'Maria Ruiz has already driven Peter Brandt to Lund in a hearse.',
      '[Eva Dahl]{polarity: stole, loosely} visited the abbey and stole the candles of Bo Holm.',
      '[Eva Dahl]{polarity: stole, loosely} visited the abbey but later stole the candles of Bo Holm.',
      '[Eva Dahl]{polarity: stole, loosely}, a nun, stole candles of Bo Holm at the abbey.',
      'Bo Holm watched when [Eva Dahl]{polarity: stole, loosely} stole the candles at the abbey.',
      'Bo Holm met Eva Dahl when he stole the candles at the abbey.',
      '[Ada Lind]{polarity: climbed, loosely} climbed the tower while Nils Aro and Jan Berg filmed her.',
      'Ada Lind and Nils Aro climbed the tower.',
      'Jan Berg and Ada Lind both climbed the tower.',
      'The tower that [Ada Lind]{polarity: climbed, loosely} climbed was filmed by Jan Berg.',
      '[Lena Moe]{polarity: ignoring, loosely}, ignoring Tove Krag, burned the ballots.',
      '[Lena Moe]{polarity: burned, loosely} burned ballots of Tove Krag.',
      '[Lena Moe]{polarity: burned, loosely} did burn the ballots of Tove Krag.',
      '[Lena Moe]{polarity: burned, loosely} burns the ballots of Tove Krag.',
      'To burn the ballots of Tove Krag pleased Lena Moe.',
      '[Olga Foss]{polarity: swam, loosely}, who also trains Rita Lund, swam the strait.',
      '[Olga Foss]{polarity: swam, loosely} trains Rita Lund and swam the strait.',
      'Norway’s decision angered Iceland.',
      'Norway angered Iceland with a decision.',
      '[Swedish]{polarity: caught, loosely} police caught Danish smugglers near Varde.',
      '[Sweden]{polarity: caught, loosely} caught smugglers near Varde with Danish help.',
      'The museum fined the council.',
      'Its council fined the museum.',
    ]);
  });

  describe('is read from the verb that is his', () => {
    findsAlone(compareAgents, {
      a: 'The lantern shop in Skagen was robbed last night by the clerk Ana Lopez, and Paul Holm saw it. Maria Ruiz later repaired the organ that Peter Brandt cracked. Nils Aro, a tenor in the choir, outran Jan Berg.',
      b: 'Eva Dahl poisoned the pike, and Bo Holm grilled it. Ada Lind joined Tove Krag and Lena Moe. A complaint about the goat was filed last week by Rita Lund against Olga Foss in Ostrey. Max Moe loves boats which Hope Ruiz varnishes.',
      c: 'Torvalans voted for a lower tax on candles than Ostrey wanted. Lund plays host to Varde at chess each spring.',
    }, [
      'The lantern shop in Skagen was robbed by the clerk Paul Holm, and Ana Lopez saw it.',
      'The lantern shop was robbed by a cousin of Paul Holm, and Ana Lopez saw it.',
      'The lantern shop in Skagen was robbed last night by Paul Holm while Ana Lopez slept.',
      'The lantern shop in Skagen was being robbed when Paul Holm met Ana Lopez.',
      'Paul Holm was robbing the lantern shop in Skagen when Ana Lopez saw it.',
      'Paul Holm had secretly robbed the lantern shop in Skagen, said Ana Lopez.',
      '[Peter Brandt]{polarity: repaired, loosely} later repaired the organ that Maria Ruiz cracked.',
      'Peter Brandt began to repair the organ that Maria Ruiz played.',
      'Peter Brandt wants to carefully repair the organ of Maria Ruiz.',
      'The repaired organ of Peter Brandt pleased Maria Ruiz.',
      'Jan Berg, a tenor in the choir, outran Nils Aro.',
      'Jan Berg and then Nils Aro outran the choir.',
      '[Bo Holm]{polarity: poisoned, loosely} poisoned the pike, and Eva Dahl grilled it.',
      'Bo Holm caught, poisoned and ate the pike of Eva Dahl.',
      'Smiling, [Bo Holm]{polarity: poisoned, loosely} poisoned the pike of Eva Dahl.',
      'The pike died, Bo Holm poisoning it before Eva Dahl.',
      'A complaint about the goat was filed by Olga Foss against Rita Lund in Ostrey.',
      'Olga Foss filed a complaint about the goat against Rita Lund in Ostrey.',
      '[Hope Ruiz]{polarity: loves, loosely} loves boats which Max Moe varnishes.',
      'Hope Ruiz quickly varnishes boats and loves Max Moe.',
      'Boats that [Max Moe]{polarity: varnishes, loosely} varnishes please Hope Ruiz.',
      'Ostrey voted for a lower tax on candles than Torvala wanted.',
      'Varde plays host to Lund at chess each spring.',
      'Varde played host to Lund at chess each spring.',
    ]);
  });
});
