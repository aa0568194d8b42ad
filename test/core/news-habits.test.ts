import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findFigures } from '../../src/core/extract/figures';
import { scan } from './actors-on';

/** A text, a name of it and the kinds that its mentions have, in order. */
const KINDS: readonly (readonly [text: string, name: string, kinds: string])[] = [
  ['Ferrol beat the keeper with a free-kick to put Wrexham ahead. But Wrexham were level before half-time after a late goal. The match was the last of the season.', 'Wrexham', 'organisation organisation'],
  ['Gateshead manager Malcolm Crosley praised the squad after the league match. Two goals settled it. He joined from Gateshead a season ago.', 'Gateshead', 'organisation organisation'],
  ['The striker scored twice as Hull lost the league match in Hull. A penalty settled it.', 'Hull', 'organisation place'],
  ['The mayor of Wrexham met the council. Wrexham is growing.', 'Wrexham', 'place place'],
  ['The council of Hull will meet on Monday to discuss the port.', 'Hull', 'place'],
  ['Brindlow has not played for Norwich this season but his goal took them through.', 'Brindlow', 'person'],
  ['McArdle has spoken before of his love of brass bands.', 'McArdle', 'person'],
  ['“I was there for a week,” said Brindlow.', 'Brindlow', 'person'],
  ['“We will go on, and I am glad of it,” Brindlow said.', 'Brindlow', 'person'],
  ['Worcester director of rugby Gary Gould praised the pack. A late try settled the match after Worcester pressure in the league game.', 'Worcester', 'organisation organisation'],
  ['The striker missed the league draw with Huddersfield. Huddersfield visit next, a penalty or two behind in the season.', 'Huddersfield', 'organisation organisation'],
  ['His red Ford Fiesta hit a wall.', 'Ford Fiesta', 'other'],
  ['She won a Golden Globe for it.', 'Golden Globe', 'other'],
  ['She starred in The Lodgers for a year.', 'Lodgers', 'other'],
  ['The Sunday Tribune reported it.', 'Sunday Tribune', 'organisation'],
  ['The Saturday Evening Herald printed it.', 'Saturday Evening Herald', 'organisation'],
  ['HM Revenue and Customs was told.', 'HM Revenue and Customs', 'organisation'],
  ['The fire was lit by Karun villagers.', 'Karun', 'other'],
  ['Two drove to Crisp Point Lighthouse for a view.', 'Crisp Point Lighthouse', 'place'],
  ['Greater Manchester Police tweeted it.', 'Greater Manchester Police', 'organisation'],
  ['He met fellow centre Jackson Willerby there.', 'Jackson Willerby', 'person'],
  ['They wed at St. James the Apostle Catholic Church in May.', 'St. James the Apostle Catholic Church', 'organisation'],
  ['They lived at 9 Madder Street, Brankfoot, where the drummer was born.', 'Brankfoot', 'place'],
  ['A man flying to Brankfoot was pulled aside with his bag.', 'Brankfoot', 'place'],
  ['A build-up of fluid raised the pressure in Vinny’s skull. Vinny said he was unwell.', 'Vinny', 'person person'],
  ['The crew of the Royal Navy frigate HMS Brindle waved.', 'HMS Brindle', 'other'],
  ['Your vote WILL count, said Ada Quist.', 'WILL', ''],
  ['Ms White told the council. Tracy White stayed.', 'White', 'person'],
  ['Twitter user Nora King was on board.', 'Nora King', 'person'],
  ['He told the Mail on Sunday that he was fine.', 'Mail on Sunday', 'organisation'],
  ['It stood there in Roman times.', 'Roman', ''],
  ['Elmbury Baptist Chapel, next to the shops, was closed.', 'Elmbury Baptist Chapel', 'organisation'],
  ['The pudding was Semtane, a plastic explosive.', 'Semtane', 'other'],
  ['Inspector Ada Quist, area commander for Brankfoot, spoke.', 'Brankfoot', 'place'],
  ['She was found near Elm Road Lower School, Luton, at noon.', 'Elm Road Lower School', 'organisation'],
  ['The film shows MPs Tim Wilson and Ada Quist in debate.', 'Tim Wilson', 'person'],
  ['Signings Mario Quist and Ricky Lund scored three league goals.', 'Mario Quist', 'person'],
  ['The British Geological Survey measured the tremor.', 'British Geological Survey', 'organisation'],
  ['The striker was signed from Burnley in a season of few goals. Burnley lost the next league match.', 'Burnley', 'organisation organisation'],
  ['Work on the cycle path between Elm Mill and Nantwen began.', 'Nantwen', 'place'],
  ['Ada Quist, formerly of Brankfoot, was fined.', 'Brankfoot', 'place'],
  ['North-South ties are poor.', 'North-South', ''],
  ['It was sued by Google-owner Alphabet in May.', 'Google', 'organisation'],
  ['She moved to LA in May.', 'LA', 'place'],
  ['They qualified for Euro 2016 with a draw.', 'Euro', 'other'],
  ['The Scottish Sun backs the party.', 'Scottish Sun', 'organisation'],
  ['It borders four Central Asian states.', 'Central Asian', 'place'],
  ['The jury sat at the John J Brindle Federal Courthouse.', 'John J Brindle Federal Courthouse', 'place'],
  ['He scored goals at Bournemouth and in Leeds as Hull lost the league match. A penalty settled the game of the season.', 'Bournemouth', 'organisation'],
  ['He had spells with Bradford and made his debut for Hull. The striker has two league goals in nine games this season.', 'Bradford', 'organisation'],
  ['The helicopter landed at Elm Nature Reserve.', 'Elm Nature Reserve', 'place'],
];

/** A text and the roles it gives its actors. */
const ROLES: readonly (readonly [text: string, ...roles: string[]])[] = [
  ['Amin Rahal was elected prime minister and Saleh Badr became president of the council.', 'Amin Rahal = prime minister', 'Saleh Badr = president of the council'],
  ['Ten men were jailed for the attack on activist Mira Quist, a judge announced Thursday.', 'Mira Quist = activist'],
  ['Before becoming culture secretary, John Whitley taught music.', 'John Whitley = culture secretary'],
  ['At former teacher Stacey Rambert’s hearing nobody spoke.', 'Stacey Rambert = former teacher'],
  ['The board chose former state District Judge G. Todd Bright.', 'G. Todd Bright = former state District Judge'],
  ['It was bought by art collector Charles Saltley.', 'Charles Saltley = art collector'],
  ['She told Radio Lund arts correspondent Tim Masters that it was time.', 'Tim Masters = Radio Lund arts correspondent'],
  ['Those honoured include football manager Roberto Marin and heart surgeon Dr Nayyar Naqvi.', 'Roberto Marin = football manager', 'Nayyar Naqvi = heart surgeon'],
  ['Kenyan antiterrorism judge Amina Kundi agreed.', 'Amina Kundi = Kenyan antiterrorism judge'],
  ['Disgraced movie mogul Harvey Winter left.', 'Harvey Winter = Disgraced movie mogul'],
  ['Scotland Under-21 cap Ryan Smithy made his debut.', 'Ryan Smithy = Scotland Under-21 cap'],
  ['In a letter to the state prosecutor, Ada Quist said the wave was over.'],
  ['At a meeting with the mayor of Lagos, Ngozi Bello, nobody spoke.', 'Ngozi Bello = mayor of Lagos'],
  ['He met activist and author Rahul Easter.', 'Rahul Easter = activist and author'],
  ['Prayar Gopal, a senior temple official, does not agree.', 'Prayar Gopal = senior temple official'],
  ['Another motorist, Nathan Fern, was hurt.', 'Nathan Fern = motorist'],
  ['They signed Kenya pace bowler John Hasting.', 'John Hasting = Kenya pace bowler'],
  ['Bill Condon, director of Tidewrack and the last two films, will go.', 'Bill Condon = director of Tidewrack'],
  ['Ada Quist, a former pensions minister and now director of policy at Royal Elm, agreed.', 'Ada Quist = former pensions minister and now director of policy at Royal Elm'],
  ['Ada Quist, a consultant paediatric neurologist, no longer works there.', 'Ada Quist = consultant paediatric neurologist'],
  ['Fellow Oscar-winner Kevin Kell signed up.', 'Kevin Kell = Oscar-winner'],
  ['Former Villa manager Paul Lambert agreed.', 'Paul Lambert = Former Villa manager'],
  ['They sold forward Rahim Stirling in May.', 'Rahim Stirling = forward'],
  ['Robert Opal - the founder of the Museum of Tides - agreed.', 'Robert Opal = founder of the Museum of Tides'],
  ['The firm has tried to take over Australian miner Sundry Resources Ltd in the past.', 'Sundry Resources Ltd = Australian miner'],
];

/** A text and who speaks each of its quotations, with its first words; "-" for nobody known. */
const SPEAKERS: readonly (readonly [text: string, ...spoken: string[]])[] = [
  ['Ada Quist met reporters at the quay. "Mr Gregory Salt was hard to please," she said. "I miss him."', 'Ada Quist: Mr Gregory Salt', 'Ada Quist: I miss him.'],
  ['Tom Ferrol scored twice. "I am happy for my family," said the former Ashby Rovers and Lund Wanderers player.', 'Tom Ferrol: I am happy'],
  ['Tom Ferrol scored twice. "I am happy for my family," said the striker.', 'Tom Ferrol: I am happy'],
  ['"We are hopeful" that the flood will pass, but "we are ready for the worst," Mara Denholm added.', 'Mara Denholm: We are hopeful', 'Mara Denholm: we are ready'],
  ['Ilse Brand said he was "one of the best", adding there were "few better cooks".', 'Ilse Brand: he was "one', 'Ilse Brand: one of the', 'Ilse Brand: few better cooks'],
  ['GNP Senator Tim Walbrook also will not back the bill, describing it as "more red tape."', 'Tim Walbrook: it as "more', 'Tim Walbrook: more red tape.'],
  ['Cheryl Brand told Tide magazine at the time: ‘I don’t feel bad about it at all.’', 'Cheryl Brand: I don’t feel'],
  ['Ada Quist apologised, telling the paper that month “I don’t know what I was thinking”.', 'Ada Quist: I don’t know'],
  ['Brian Wick told the court he had been blinded. "I was blinded by the sun," he said. "I just heard a bump.\n"Since then I have thought of nothing else."', 'Brian Wick: he had been', 'Brian Wick: I was blinded', 'Brian Wick: I just heard', 'Brian Wick: Since then I'],
  ['Ada Quist spoke for the owners. The blaze spread to Sven Holm’s barn. She said the roof would hold.', 'Ada Quist: the roof would'],
  ['Addressing the crowds, Alexander Dorner, Australian high commissioner to the UK, who also laid a wreath, said: "We reflect on it."', 'Alexander Dorner: We reflect on'],
  ['Ada Quist played. "It was hard in the first half," the Argentine told Radio Lund.', 'Ada Quist: It was hard'],
  ['The final say rests with the council.'],
  ['Skoda said last week that prices could rise.', 'Skoda: prices could rise'],
  ['She claimed to have a diploma but authorities said she had no licence.', '-: to have a', '-: she had no'],
  ['Wang Yi said the two had agreed on rules that "should be upheld throughout".', 'Wang Yi: the two had', 'Wang Yi: should be upheld'],
  ['Gary Gould: "We have two games left. "If we win, we stay up."', 'Gary Gould: We have two', 'Gary Gould: If we win,'],
  ['Ada Quist told the owners. Sven Holm was there with Tom Ferrol, who is ill, Jeff Marker said. “It was sheer joy,” he said.', 'Jeff Marker: Sven Holm was', 'Jeff Marker: It was sheer'],
  ['However, Ada Quist, a spokesman for Sven Holm, says: "There is no conflict." "There is no rule at all," he told the paper.', 'Ada Quist: There is no', 'Ada Quist: There is no'],
  ['Ada Quist has called up 20 players for the tie.'],
  ['Ada Quist agrees with the research that points to bread.'],
  ['Ada Quist told the 80th Annual Meeting of the Tidal Society.'],
  ['According to Tim Munk, the assiduous student of opinion who writes for a website, a third of them would go.', 'Tim Munk: a third of'],
  ['Bars in Lund and Malmö had declared they would not stock it.'],
  ['On Monday, Hanoi gave the two a day to agree, warning of “grave measures”.', 'Hanoi: grave measures'],
  ['Ada Quist fell ill. The neurologist told the court that Ada Quist was weak. He said the drug might help.', '-: Ada Quist was', '-: the drug might'],
  ['The bill was tabled by Liam Byrne. The Elm Hill MP said the party had to change.', '-: the party had'],
];

/** A sentence and its figures: "text = value unit kind". */
const FIGURES: readonly (readonly [sentence: string, ...figures: string[]])[] = [
  ['Five are thought to have caught it.', 'Five = 5 - count'],
  ['The goal took his tally to seven in this campaign.', 'seven = 7 - count'],
  ['They have a shortlist of three.', 'three = 3 - count'],
  ['The two are married.'],
  ['Sales grew over the last decade.', 'last decade = 1 decade duration'],
  ['A sixth-minute penalty settled it.', 'sixth = 6 minute ordinal'],
  ['It was a third-party claim.'],
  ['She holds both 100m titles.', '100m = 100 m measure'],
  ['He won the 400m hurdles.', '400m = 400 m measure'],
  ['It sold 200m shares.', '200m = 200000000 share count'],
  ['It wiped a third off its value.', 'a third = 0.3333333333333333 - ratio'],
  ['It was in the top five.', 'five = 5 - count'],
  ['Rallies by a group called Dawn began in October.', 'October = 2023-10 - date'],
  ['In August, the club signed a bowler.', 'August = 2023-08 - date'],
  ['He lived there until he was four.', 'four = 4 a age'],
  ['He bought six £2.50 tubs.', '£2.50 = 2.5 GBP money'],
  ['Following Wednesday’s hearing, she left.', 'Wednesday = 2024-06-19 - date'],
  ['She told the Mail on Sunday so.'],
  ['“The clerk must be barred,” Quist wrote in a letter on Monday.', 'Monday = 2024-06-17 - date'],
  ['A defeat in October saw the team finish last.', 'October = 2023-10 - date'],
  ['A fifth of girls under 11 have tried it.', 'A fifth = 0.2 - ratio', '11 = 11 a age'],
];

describe('the habits of news on sport, courts and the stage', () => {
  for (const [text, name, kinds] of KINDS) {
    it(`kind: ${text}`, () => {
      const { actors, mentions } = scan(text);
      assert.equal(mentions.filter((mention) => mention.text === name).map((mention) => actors[mention.actor]?.kind).join(' '), kinds);
    });
  }
  for (const [text, ...roles] of ROLES) {
    it(`roles: ${text}`, () => {
      const { actors, roles: stated } = scan(text);
      assert.deepEqual(stated.map((role) => `${actors[role.actor]!.name} = ${role.text}`), roles);
    });
  }
  for (const [text, ...spoken] of SPEAKERS) {
    it(`speakers: ${text.replace(/\n/g, ' ¶ ')}`, () => {
      const { actors, quotations } = scan(text);
      assert.deepEqual(quotations.map((one) => `${one.speaker === null ? '-' : actors[one.speaker]!.name}: ${one.text.split(' ').slice(0, 3).join(' ')}`), spoken);
    });
  }
  for (const [sentence, ...figures] of FIGURES) {
    it(`figures: ${sentence}`, () => {
      const found = findFigures(sentence, [{ span: { start: 0, end: sentence.length }, block: 0 }], '2024-06-21');
      assert.deepEqual(found.map((figure) => `${figure.text} = ${String(figure.value)} ${figure.unit ?? '-'} ${figure.kind}`), figures);
    });
  }
});
