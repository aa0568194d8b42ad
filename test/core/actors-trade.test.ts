import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { named, scan } from './actors-on';

/** Names as "p Ada Quist": p person, o organisation, l place, x other, in the order of their first mention. */
const NAMES: Readonly<Record<string, readonly (readonly [source: string, actors: string])[]>> = {
  'names with words in them that are titles elsewhere': [
    ['Deputy Mayor Farhiya Sheikh Warsame agreed.', 'p Farhiya Sheikh Warsame'],
    ['Cabinet Secretary Kiplimo arap Tanui welcomed it.', 'p Kiplimo arap Tanui'],
    ['They thanked Joseph ole Saitoti for it.', 'p Joseph ole Saitoti'],
    ['Coun Gwen ap Owen, the Petitioner Elin ferch Dafydd and Hajiya Zara Bello met.', 'p Gwen ap Owen, p Elin ferch Dafydd, p Zara Bello'],
    ['It was seen by Md. Rafiq Chowdhury.', 'p Md. Rafiq Chowdhury'],
    ['The deckhand Renato “Boyet” Salonga swam ashore.', 'p Renato “Boyet” Salonga'],
    ['The single “Harbour” Festival opens.', ''],
  ],
  'letters and endings': [
    ['The plea was made by barrister Niall Kavanagh BL.', 'p Niall Kavanagh'],
    ['The buyer is Skagen Marine A/S of Thisted.', 'o Skagen Marine A/S, l Thisted'],
    ['A goal for Denizköy SK came late.', 'o Denizköy SK'],
    ['The navy ordered the Vasa-3 and ten KX140-200 jets.', 'x Vasa-3, x KX140-200'],
  ],
  'what stands before a name and is none of it': [
    ['Brokerage Hallam & Price cut its target.', 'o Hallam & Price'],
    ['Chipmaker Voltane said so.', 'o Voltane'],
    ['Divisional Forest Officer R. K. Behera said so.', 'p R. K. Behera'],
    ['Chief Public Relations Officer Meena Joshi said so.', 'p Meena Joshi'],
    ['Minister of State for Fisheries Arvind Rao Patil said so.', 'p Arvind Rao Patil'],
    ['Former Harbour Board member Lena Vogt left.', 'o Harbour Board, p Lena Vogt'],
    ['Barley fetched more. Zinc is dear. Headcount has doubled.', ''],
    ['Human Rights Monitor said so. People First Party leader Ada Quist left.', 'o Human Rights Monitor, o People First Party, p Ada Quist'],
    ['The Treasury said so. Treasury yields fell.', 'o Treasury'],
    ['World No 9 Ada Quist won.', 'p Ada Quist'],
    ['Rival BrightCart shut.', 'o BrightCart'],
    ['Lawmaker Ada Quist agreed.', 'p Ada Quist'],
    ['Harbourmaster Orla Byrne agreed.', 'p Orla Byrne'],
    ['The Rt Rev Ada Quist spoke.', 'p Ada Quist'],
  ],
  'bodies by what is said of them': [
    ['The far-right Hogar Firme gained seats.', 'o Hogar Firme'],
    ['A Northgate Pulse poll gave the mayor 40 percent.', 'o Northgate Pulse'],
    ['Striker Bo Lind left Hexley Town on loan.', 'p Bo Lind, o Hexley Town'],
    ['They live in Hexley Town.', 'l Hexley Town'],
    ['It sold foundry operator Merle Castings.', 'o Merle Castings'],
    ['Its new beer, Grey Wether, won.', 'x Grey Wether'],
    ['It was made by Bryn and Ailsa Marrow.', 'p Bryn, p Ailsa Marrow'],
    ['The mine is 40 km south-west of Tarkwana.', 'l Tarkwana'],
    ['Brookvale Healthcare runs it.', 'o Brookvale Healthcare'],
    ['Analyst Ada Quist of Bintang Sekuritas agreed.', 'p Ada Quist, o Bintang Sekuritas'],
    ['It left on the Panamanian-flagged Coral Aster.', 'l Panama, x Coral Aster'],
    ['Samples came from its Cerro Pardo project.', 'l Cerro Pardo'],
    ['The Nordic Forum for Peace met.', 'o Nordic Forum for Peace'],
    ['Elmbridge Rovers lost. Rovers have gone down.', 'o Elmbridge Rovers'],
    ['The Civic Front won. Votes for the Front rose.', 'o Civic Front'],
    ['Typhoon Corazon struck. Corazon weakened.', 'x Typhoon Corazon'],
  ],
};

/** A sentence and the roles it states. */
const ROLES: readonly (readonly [source: string, roles: string])[] = [
  ['Coastguard spokesman Commodore Iker Solana spoke.', 'Iker Solana = Coastguard spokesman, Iker Solana = Commodore'],
  ['The party is led by co-founder and teacher Ines Duarte.', 'Ines Duarte = co-founder and teacher'],
  ['Third-generation baker and former mayor Owen Pryce agreed.', 'Owen Pryce = Third-generation baker and former mayor'],
  ['Co-founder and CEO Priya Nand agreed.', 'Priya Nand = Co-founder and CEO'],
  ['The president and minister Owen Pryce met.', 'Owen Pryce = minister'],
  ['The clinic’s co-founder, chemist Ada Quist, sold.', 'Ada Quist = clinic’s co-founder, Ada Quist = chemist'],
  ['General Secretary of the union, Comrade Bola Eze, spoke.', 'Bola Eze = General Secretary of the union, Bola Eze = Comrade'],
  ['Weavers’ cooperative head Sadia Noor spoke.', 'Sadia Noor = Weavers’ cooperative head'],
  ['Port authority chair Ada Quist spoke.', 'Ada Quist = Port authority chair'],
  ['It is safe, trial leader Ada Quist said.', 'Ada Quist = trial leader'],
  ['Net Makers’ Guild secretary Owen Pryce spoke.', 'Owen Pryce = Net Makers’ Guild secretary'],
  ['Curator Dr. Ada Quist agreed.', 'Ada Quist = Curator'],
  ['As chair of the panel, Ada Quist earns more.', 'Ada Quist = chair of the panel'],
  ['He batted with captain Bo Lind.', 'Bo Lind = captain'],
  ['He agreed to captain Bo Lind.', ''],
  ['Co-author Dr Ada Quist agreed.', 'Ada Quist = Co-author'],
  ['Guard Ruben Waka, 40, was hurt.', 'Ruben Waka = Guard'],
  ['The importer, Skagen Frost BV, denied it.', 'Skagen Frost BV = importer'],
];

/** Who said what. */
const SAID: readonly (readonly [source: string, said: string])[] = [
  ['Dame Ruth Obi MP said crime was down.', 'Ruth Obi: crime was down'],
  ['Okoro told analysts the sale would close in May.', 'Okoro: the sale would close in May'],
  ['He blamed small ports, where, Ada Quist said, only half of the boxes are seen.', 'Ada Quist: only half of the boxes are seen'],
  ['The round values it at $5 million, co-founder and CEO Priya Nand tells us.', 'Priya Nand: The round values it at $5 million'],
  ['Ada Quist added 84 for the third wicket with Bo Lind.', ''],
  ['The union’s head, Ada Quist, announced this in a note.', ''],
  ['Counsel for the port, Nora Fahy SC, said it was dark.', 'Nora Fahy: it was dark'],
  ['Ada Quist said at least 14 boats were lost.', 'Ada Quist: at least 14 boats were lost'],
  ['“It was dark,” said the firm’s director, Ada Quist.', 'Ada Quist: It was dark,'],
  ['Ada Quist pleaded guilty and asked for two others to be heard.', ''],
  ['“It was dark,” said deckhand Renato “Boyet” Salonga.', 'Renato “Boyet” Salonga: It was dark,'],
];

describe('names of the trade press and local papers', () => {
  for (const [name, rows] of Object.entries(NAMES)) describe(name, () => {
    for (const [source, expected] of rows) it(source, () => assert.equal(named(source).join(', '), expected));
  });
  for (const [source, expected] of ROLES) it(`roles: ${source}`, () => {
    const { actors, roles } = scan(source);
    assert.equal(roles.map((role) => `${actors[role.actor]!.name} = ${role.text}`).join(', '), expected);
  });
  for (const [source, expected] of SAID) it(`statements: ${source}`, () => {
    const { actors, quotations } = scan(source);
    assert.equal(quotations.map((one) => `${one.speaker === null ? '' : actors[one.speaker]!.name}: ${one.text}`).join(' · '), expected);
  });
});
