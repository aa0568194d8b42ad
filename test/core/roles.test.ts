import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { scan } from './actors-on';

/** A sentence and the roles it states: name = role, "!" before a role said of another time. */
const ROLES: readonly (readonly [string, string])[] = [
  ['Kenyan President Amos Kirui opened the dam.', 'Amos Kirui = Kenyan President'],
  ['The dam was opened by Prime Minister Ines Duarte.', 'Ines Duarte = Prime Minister'],
  ['Secretary of State Marion Teller flew home.', 'Marion Teller = Secretary of State'],
  ['It was praised by Labour Party General Secretary Owen Pryce.', 'Owen Pryce = Labour Party General Secretary'],
  ['He met South Korean leader Park Min-seo in Busan.', 'Park Min-seo = South Korean leader'],
  ['On Monday the Kenyan president met party chief Park Min-seo.', 'Park Min-seo = party chief'],
  ['A report by marine biologist Lena Fischer says so.', 'Lena Fischer = marine biologist'],
  ['The plan of then-president Elena Marquez failed.', 'Elena Marquez = !then-president'],
  ['It was written by former minister Paul Renwick.', 'Paul Renwick = !former minister'],
  ['Former Chancellor Greta Sommer declined.', 'Greta Sommer = !Former Chancellor'],
  ['Apple chief executive Tessa Cole sold shares.', 'Tessa Cole = Apple chief executive'],
  ['Kenya’s foreign minister Ruth Achieng agreed.', 'Ruth Achieng = Kenya’s foreign minister'],
  ['Ivo Lindqvist, a fellow at the Institute of Marine Research, disagreed.', 'Ivo Lindqvist = fellow at the Institute of Marine Research'],
  ['Ivo Lindqvist, the Swedish ambassador to Chile, noted the delay.', 'Ivo Lindqvist = Swedish ambassador to Chile'],
  ['Ada Quist, chief economist at Nordea Bank, expects growth.', 'Ada Quist = chief economist at Nordea Bank'],
  ['Ada Quist, who is the director of the port, resigned.', 'Ada Quist = director of the port'],
  ['Ada Quist, spokeswoman for the union, said nothing.', 'Ada Quist = spokeswoman for the union'],
  ['Chilean Ambassador to Japan, Rosa Pardo, welcomed the move.', 'Rosa Pardo = Chilean Ambassador to Japan'],
  ['The company’s founder, Tessa Cole, sold shares.', 'Tessa Cole = company’s founder'],
  ['The mayor of Lagos, Ngozi Bello, spoke.', 'Ngozi Bello = mayor of Lagos'],
  ['Ngozi Bello is Nigeria’s trade minister.', 'Ngozi Bello = Nigeria’s trade minister'],
  ['Ngozi Bello became the first woman governor of the bank.', 'Ngozi Bello = first woman governor of the bank'],
  ['Ngozi Bello was elected president of the league in 2019.', 'Ngozi Bello = president of the league'],
  ['Ngozi Bello was the head of the navy.', 'Ngozi Bello = !head of the navy'],
  ['Ngozi Bello has served as mayor of Ibadan.', 'Ngozi Bello = mayor of Ibadan'],
  ['Peter Mbeki of the Wilmot Institute remarked on it.', 'Peter Mbeki = of the Wilmot Institute'],
  ['Professor Ruth Adeyemi teaches law.', 'Ruth Adeyemi = Professor'],
  ['Deputy Prime Minister Olga Petrenko signed.', 'Olga Petrenko = Deputy Prime Minister'],
  ['French Finance Minister Luc Marchand and German counterpart Uwe Brandt met.', 'Luc Marchand = French Finance Minister'],
  ['Sen. Grant Holloway voted no.', 'Grant Holloway = Sen.'],
  ['Pope Anselm greeted the crowd.', 'Anselm = Pope'],
  ['Governor of Texas Wade Harmon vetoed it.', 'Wade Harmon = Governor of Texas'],
  ['Ada Quist, once the owner of the mill, died.', 'Ada Quist = !owner of the mill'],
  ['Bank of Japan Governor Kenji Morita spoke.', 'Kenji Morita = Bank of Japan Governor'],
  ['Harbour master Ada Quist shut the port.', 'Ada Quist = Harbour master'],
  ['Ada Quist, the harbour master, shut the port.', 'Ada Quist = harbour master'],
  ['The club’s director of sport Ada Quist agreed.', 'Ada Quist = director of sport'],
  ['“We lost,” captain Ada Quist said.', 'Ada Quist = captain'],
  ['Det Ch Insp Ada Quist asked for calm.', 'Ada Quist = Det Ch Insp'],
  ['Ada Quist, head of the miners’ union, left.', 'Ada Quist = head of the miners’ union'],
  ['Ada Quist is an adviser to the board and remains a member.', 'Ada Quist = adviser to the board'],
  ['MP for Bristol West Ada Quist stood up.', 'Ada Quist = MP for Bristol West'],
  // no roles
  ['The city would host Ada Quist in June.', ''],
  ['Ada Quist, however, declined.', ''],
  ['Ada Quist is considered a leader of the field.', ''],
  ['Ada Quist is in Rome.', ''],
  ['Ada Quist was late.', ''],
  ['They met Ada Quist, President Amos Kirui and Ruth Achieng.', 'Amos Kirui = President'],
  ['Ada Quist met the minister.', ''],
];

describe('roles', () => {
  for (const [sentence, expected] of ROLES) {
    it(`are read from “${sentence}”`, () => {
      const { actors, roles, text } = scan(sentence);
      for (const role of roles) assert.equal(text.slice(role.span.start, role.span.end), role.text);
      assert.equal(roles.map((role) => `${actors[role.actor]?.name} = ${role.former ? '!' : ''}${role.text}`).join('; '), expected);
    });
  }
});
