import { compareDenials } from '../../src/core/ground/compare-denials';
import { findsAlone } from '../support/compared-alone';

describe('what a clause denies, by itself', () => {
  describe('where the claim denies what the article says', () => {
    findsAlone(compareDenials, 'Ana Lopez paid the fishermen of Varde for their torn nets. The museum in Ostrey bought a whale skeleton from a Danish dealer. Workers at the glass furnace joined the strike. The ferry company trains deckhands on the island.', [
      'Ana Lopez [never]{polarity: Ana Lopez paid the fishermen of Varde for their torn nets., loosely} paid the fishermen of Varde for their torn nets.',
      'Ana Lopez did [not]{polarity: Ana Lopez paid the fishermen of Varde for their torn nets., loosely} pay the fishermen for nets.',
      'Ana Lopez has [yet]{polarity: Ana Lopez paid the fishermen of Varde for their torn nets., loosely} to pay the fishermen of Varde for their torn nets.',
      'Ana Lopez [no longer]{polarity: Ana Lopez paid the fishermen of Varde for their torn nets., loosely} pays the fishermen of Varde for their torn nets.',
      'Ana Lopez paid the fishermen of Varde for their torn nets.',
      'Ana Lopez refused to pay the fishermen of Varde for their torn nets.',
      'Ana Lopez did not fail to pay the fishermen of Varde for their torn nets.',
      'The museum in Ostrey did [not]{polarity: The museum in Ostrey bought a whale skeleton from a Danish dealer., loosely} purchase a whale skeleton from a Danish dealer.',
      'The museum in Ostrey has [not]{polarity: The museum in Ostrey bought a whale skeleton from a Danish dealer., loosely} bought a skeleton.',
      'The museum in Ostrey has not sung.',
      'The museum never sleeps, for it bought a whale skeleton from a Danish dealer.',
      '[Nobody]{polarity: The museum in Ostrey bought a whale skeleton from a Danish dealer., loosely} at the museum in Ostrey bought a whale skeleton.',
      '“The museum never bought a whale skeleton from a Danish dealer,” said Ana Lopez.',
      'Ana Lopez said the museum [never]{polarity: The museum in Ostrey bought a whale skeleton from a Danish dealer., loosely} bought a whale skeleton from a Danish dealer.',
      'Not the museum, but a Danish dealer bought the whale skeleton.',
      'The museum bought nothing but a whale skeleton from a Danish dealer.',
      'The museum had no whale skeleton before it bought one from a Danish dealer.',
      'Workers at the glass furnace did [not]{polarity: Workers at the glass furnace joined the strike., loosely} join the strike.',
      'None of the workers joined, but the furnace was cold.',
      'The ferry company [no longer]{polarity: The ferry company trains deckhands on the island., loosely} trains its deckhands on the island.',
      'The ferry company [no longer]{polarity: The ferry company trains deckhands on the island., loosely} teaches its new deckhands and cooks on the island.',
    ]);
    findsAlone(compareDenials, { a: 'Ana Lopez paid the fishermen of Varde for their torn nets in March.', b: 'Ana Lopez never paid for nets. Fishermen of Varde got little for their torn nets.' }, [
      'Ana Lopez did not pay the fishermen of Varde for their torn nets.',
      'Ana Lopez paid the fishermen of Varde for their torn nets.',
    ]);
    findsAlone(compareDenials, { a: 'Police found signs of poison in the soup of the bishop.', b: 'Police have not found any evidence of poison.' }, [
      'Police found [no]{polarity: Police found signs of poison in the soup of the bishop., loosely} signs of poison in the soup of the bishop.',
      'Police found signs of poison in the soup of the bishop.',
    ]);
  });

  describe('where the article denies what the claim says', () => {
    findsAlone(compareDenials, 'The dockers of Varde did not accept the pay offer of the harbour board. Peter Brandt has yet to sign the lease for the old mill. The clinic never hired nurses from Iceland. The orchestra no longer plays marches in the park. The prince has not denied that he never drove.', [
      'The dockers of Varde [accepted]{polarity: not, loosely} the pay offer of the harbour board.',
      'The dockers of Varde accept the pay offer.',
      'The dockers of Varde did not accept the pay offer of the harbour board.',
      'The dockers of Varde rejected the pay offer of the harbour board.',
      'The acceptance of the pay offer pleased the dockers of Varde.',
      'The dockers liked the pay offer of the harbour board.',
      'The dockers of Varde accepted the pay offer of 400 crowns.',
      'The dockers of Varde [accepted]{polarity: not, loosely} the pay offer in May.',
      '“The dockers of Varde accepted the pay offer of the board,” said Ana Lopez.',
      'Peter Brandt [signed]{polarity: yet, loosely} the lease for the old mill.',
      'Peter Brandt has [signed]{polarity: yet, loosely} a lease.',
      'Peter Brandt keeps away from the lease that he signed for the old mill.',
      'The clinic [hired]{polarity: never, loosely} nurses from Iceland.',
      'The nurses that the clinic [hired]{polarity: never, loosely} came from Iceland.',
      'The orchestra [plays]{polarity: no longer, loosely} marches in the park.',
      'The prince drove.',
      'The prince denied that he drove.',
    ]);
    findsAlone(compareDenials, { a: 'The dockers did not accept the pay offer of the harbour board.', b: 'The dockers accepted the pay offer of the harbour board.' }, ['The dockers of Varde accepted the pay offer of the harbour board.']);
    findsAlone(compareDenials, { a: 'The school did not sell the 40 pianos to the circus until May.', b: '“We did not sell the fields to the quarry,” said Bo Holm.', c: 'Swimmers found nothing but mud at the lake because the lake did not freeze, while others skated.', d: 'The town has not sold the ferry because nobody wants to buy it: it leaks.' }, [
      'The school sold the 40 pianos to the circus.',
      'Bo Holm sold the fields to the quarry.',
      'Swimmers found mud at the lake.',
      'The lake [froze]{polarity: not, loosely}, and swimmers skated.',
      'The town has [sold]{polarity: not, loosely} the ferry.',
      'The town has [sold]{polarity: not, loosely} a ferry that leaks.',
    ]);
  });

  describe('is read clause by clause', () => {
    findsAlone(compareDenials, {
      a: 'Ana Lopez published the letters of the drowned poet. The board elected Paul Holm as treasurer because the vicar resigned. Farmers could sow barley on the flooded plain. Bo Holm joined the brass band, but he did not tune his horn.',
      b: 'Maria Ruiz insured the barn; it burned. Divers salvaged the anchor and sold it. The spa cured 12 monks. Jan Berg smokes a pipe on the ferry. The clinic tests milk.', c: 'Nobody salvaged the cannon. Sailors lack rum. The monks were not cured of gout. Voles did not eat the bulbs of Ostrey, while hares ate its lettuce.',
    }, [
      'The drowned poet burned, and Ana Lopez did [not]{polarity: Ana Lopez published the letters of the drowned poet., loosely} publish the letters.',
      'Ana Lopez, who did not sing, published the letters of the drowned poet.',
      'Ana Lopez did not sing but published the letters of the drowned poet.',
      'Ana Lopez did [not]{polarity: Ana Lopez published the letters of the drowned poet., loosely} publish.',
      'Ana Lopez did [not]{polarity: Ana Lopez published the letters of the drowned poet., loosely} publish anything.',
      'Paul Holm did not publish the letters of the drowned poet.',
      'The board did [not]{polarity: The board elected Paul Holm as treasurer because the vicar resigned., loosely} elect Paul Holm as treasurer.',
      'The vicar did not resign, and the board elected Paul Holm.',
      'Farmers did not sow barley on the flooded plain.',
      'Bo Holm did not join the brass band.',
      'Bo Holm [tuned]{polarity: not, loosely} his horn.',
      'Bo Holm [tuned]{polarity: not, loosely} his horn in the brass band.',
      'Maria Ruiz did [not]{polarity: Maria Ruiz insured the barn; it burned., loosely} insure the barn.',
      'Not a nun insured the barn.',
      'Divers did not salvage the anchor.',
      'Divers salvaged no anchor.',
      'Divers [salvaged]{polarity: Nobody, loosely} the cannon.',
      'Divers [salvaged]{polarity: Nobody, loosely} a cannon and an anchor.',
      'The spa did not cure 12 monks.',
      'The spa [cured]{polarity: not, loosely} monks of gout.',
      'The spa cured 30 monks of gout.',
      'Jan Berg does [not]{polarity: Jan Berg smokes a pipe on the ferry., loosely} smoke a pipe on the ferry.',
      'Jan Berg [no longer]{polarity: Jan Berg smokes a pipe on the ferry., loosely} smokes.',
      'The clinic [no longer]{polarity: The clinic tests milk., loosely} tests its milk in the cold old barn.',
      'The clinic has [yet]{polarity: The clinic tests milk., loosely} to test milk.',
      'Voles [ate]{polarity: not, loosely} the bulbs of Ostrey.',
      'Hares ate the lettuce of Ostrey.',
    ]);
  });
});
