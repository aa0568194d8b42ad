import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { named, scan } from './actors-on';

type Row = readonly [source: string, actors: string];

/** Names in the order of their first mention: p person, o organisation, l place, x other. */
const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'bodies with “and” inside': [
    ['Divers from the Tidal and Freshwater Survey Institute came.', 'o Tidal and Freshwater Survey Institute'],
    ['Kenya’s Ethics and Anti-Corruption Commission sued.', 'l Kenya, o Ethics and Anti-Corruption Commission'],
    ['They joined the Malwa Seed and Grain Cooperative in May.', 'o Malwa Seed and Grain Cooperative'],
    ['He runs the Lakeside Arts and Crafts Museum.', 'o Lakeside Arts and Crafts Museum'],
    ['The Kremlin and Harbour Board staff met.', 'o Kremlin, o Harbour Board'],
  ],
  'firms and their endings': [
    ['Its owner, Pegasus Lines plc, agreed.', 'o Pegasus Lines plc'],
    ['The deal with Orkla asa closed.', 'o Orkla asa'],
    ['An economist at Baobab Capital (Pty) Ltd expects it.', 'o Baobab Capital (Pty) Ltd'],
    ['A letter from Lim, Thiru & Partners LLP came.', 'o Lim, Thiru & Partners LLP'],
    ['Miners at PT Lontar Nikel Tbk walked out.', 'o PT Lontar Nikel Tbk'],
    ['The Umhlali Growers’ Union and the Mineworkers’ Federation signed.', 'o Umhlali Growers’ Union, o Mineworkers’ Federation'],
  ],
  'places that look like people’s names': [
    ['A growers’ group in Serra Baixa said it would sue.', 'l Serra Baixa'],
    ['The largest town is Quinta Redonda, where the river bends.', 'l Quinta Redonda'],
    ['They moved from Tavel Norte to Serra Baixa in 2014.', 'l Tavel Norte, l Serra Baixa'],
    ['The slopes were bare as far as Gondrel.', 'l Gondrel'],
    ['He gave the papers to Ada Quist in 2014.', 'p Ada Quist'],
    ['The rating house Ostrava cut its forecast of Ada Quist.', 'o Ostrava, p Ada Quist'],
  ],
  'people and what stands around their names': [
    ['His counsel, Kasturi Naidoo SC, argued.', 'p Kasturi Naidoo'],
    ['The surgeon Alan Obi FRCS agreed.', 'p Alan Obi'],
    ['A goal for Vila Serena SC came late.', 'o Vila Serena SC'],
    ['I Wayan Sudarmaja, head of the observatory, warned of ash.', 'p I Wayan Sudarmaja'],
    ['When I saw it, I left.', ''],
    ['The signal was sent by Jun-Jun Macaraeg.', 'p Jun-Jun Macaraeg'],
    ['Its president, Rev Ioane Tafa‘ifā, stayed.', 'p Ioane Tafa‘ifā'],
    ['City Engineer Ysabel Torres-Nakamura spoke.', 'p Ysabel Torres-Nakamura'],
    ['They thanked Harbour Master Lim Swee Keng.', 'p Lim Swee Keng'],
    ['Chief Economist Lena Vogt resigned.', 'p Lena Vogt'],
    ['The Town Clerk, Ngozi Adeyemi-Clarke, explained.', 'p Ngozi Adeyemi-Clarke'],
    ['Hunter Barrow lost.', 'p Hunter Barrow'],
    ['Her father, Olamide, said so.', 'p Olamide'],
    ['Abdirahman Sheikh Hirsi agreed.', 'p Abdirahman Sheikh Hirsi'],
    ['Saudi Prince Faisal Harthy agreed.', 'l Saudi Arabia, p Faisal Harthy'],
    ['Chief Emeka Nwachukwu-Eze spoke. Later Nwachukwu-Eze left.', 'p Emeka Nwachukwu-Eze'],
  ],
  'ships, medicines, contests': [
    ['The container ship MV Halcyon Strait ran aground.', 'x MV Halcyon Strait'],
    ['Sailors of HMS Trent waved.', 'x HMS Trent'],
    ['She spoke aboard the minelayer Hämeensaari.', 'x Hämeensaari'],
    ['The bulk carrier Agia Kyriaki sank.', 'x Agia Kyriaki'],
    ['The missile, the Vasama made in Oulu, is new.', 'x Vasama, l Oulu'],
    ['A dose of Dengavir costs little.', 'x Dengavir'],
    ['She wrote “The Salt Ledger” in May.', 'x The Salt Ledger'],
    ['They won the Island Premier Trophy.', 'x Island Premier Trophy'],
    ['It was shown at the Paris Air Show.', 'x Paris Air Show'],
  ],
  'places in other languages, by noun and by verb': [
    ['A crowd filled the Estádio do Farol.', 'l Estádio do Farol'],
    ['They surfed at the Praia do Norte.', 'l Praia do Norte'],
    ['Buses leave Vaitele early.', 'l Vaitele'],
    ['The crater Aldana is cold.', 'l Aldana'],
    ['She ran aground off Kythera.', 'l Kythera'],
    ['A core from Baishi Cave in Qinghai is a guide.', 'l Baishi Cave, l Qinghai'],
  ],
  'bodies in other languages and by apposition': [
    ['The Observatorio Cordillera said so.', 'o Observatorio Cordillera'],
    ['Riders of Réseau Grand Sud waited.', 'o Réseau Grand Sud'],
    ['It is insured with Nordsjø Marine Mutual.', 'o Nordsjø Marine Mutual'],
    ['A sale at the auction house Huis Merlijn failed.', 'o Huis Merlijn'],
    ['The Wildlife Trace Initiative (WTI), a charity, agreed.', 'o Wildlife Trace Initiative'],
    ['A third has gone, Polar Letters reports.', 'o Polar Letters'],
  ],
};

const BODIES: readonly Row[] = [
  ['Nam Dan, the state news agency, reported it.', 'state news agency'],
  ['Bao Moi, the official newspaper of the party, said so.', 'official newspaper of the party'],
  ['The state news agency Sana said so.', 'state news agency'],
  ['Vietnam, a key trade partner of Russia, abstained.', 'key trade partner of Russia'],
  ['She lives in Lund, a town of 90,000 in Sweden.', 'town of 90,000 in Sweden'],
  ['The Halden Trust, a charity in Bergen, paid.', 'charity in Bergen'],
  ['Chinese carmaker Geely bought it.', 'Chinese carmaker'],
  ['He flew to Oslo, the capital, on Monday.', 'capital'],
  ['In Oslo, the government said no.', ''],
  ['In Peru, a state of emergency was declared on Monday.', ''],
  ['They met France, the Netherlands and Spain.', ''],
  ['In Lund, the town council met.', ''],
];

describe('what bodies and places are called beside their names', () => {
  for (const [source, expected] of BODIES) it(source, () => assert.equal(scan(source).roles.map((role) => role.text).join(', '), expected));
});

describe('names by shape and company', () => {
  for (const [kind, rows] of Object.entries(TABLES)) {
    describe(kind, () => {
      for (const [source, expected] of rows) it(source, () => assert.equal(named(source).join(', '), expected));
    });
  }

  it('gives the occupation before a name as its role, forms of address apart', () => {
    const roles = (source: string): string[] => scan(source).roles.map((role) => role.text);
    assert.deepEqual(roles('Chief Economist Lena Vogt resigned.'), ['Chief Economist']);
    assert.deepEqual(roles('“We waited,” said the lead author, Dr Inês Sousa.'), ['lead author']);
    assert.deepEqual(roles('The state epidemiologist, Dr. Ines Sousa, agreed.'), ['state epidemiologist']);
    assert.deepEqual(roles('They picked the Oak Party, whose leader, Ines Sousa, left.'), ['leader']);
    assert.deepEqual(roles('The board’s chairman Prof. Ines Sousa left.'), ['chairman', 'Prof.']);
    assert.deepEqual(roles('Ines Sousa, a schoolteacher from Nara, left.'), ['schoolteacher from Nara']);
    assert.deepEqual(roles('The club met its seamer Cormac Byrne.'), ['seamer']);
  });
});
