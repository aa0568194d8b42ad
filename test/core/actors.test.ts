import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { named } from './actors-on';

/** A sentence and every actor it names: p person, o organisation, l place, x other. */
const NAMES: readonly (readonly [string, string])[] = [
  // titles and honorifics
  ['The plan was drawn up by Finance Minister Adaeze Okafor last week.', 'p Adaeze Okafor'],
  ['Secretary of State Marion Teller flew to Geneva on Monday.', 'p Marion Teller, l Geneva'],
  ['The bill was signed by Governor Luis Arana of Oregon.', 'p Luis Arana, l Oregon'],
  ['Mr. Halvorsen told Dr. Ruth Adeyemi that the reef was dying.', 'p Halvorsen, p Ruth Adeyemi'],
  ['The award went to Sir Kenneth Brightwell and Dame Olive Marsh.', 'p Kenneth Brightwell, p Olive Marsh'],
  ['Norwegian Prime Minister Astrid Lund met Danish counterpart Mette Holm in Oslo.', 'l Norway, p Astrid Lund, l Denmark, p Mette Holm, l Oslo'],
  ['A letter from Attorney General Paul Renwick reached the board.', 'p Paul Renwick'],
  ['Federal Reserve Chair Martha Quill spoke after lunch.', 'o Federal Reserve, p Martha Quill'],
  ['The council heard from fisheries minister Tove Berg and union leader Sam Cody.', 'p Tove Berg, p Sam Cody'],
  ['She was briefed by Rear Admiral James Holt and Sgt. Maria Lopez.', 'p James Holt, p Maria Lopez'],
  ['Voters backed then-president Elena Marquez in 2011.', 'p Elena Marquez'],
  ['A statement by Archbishop Desmond Nkosi was read out.', 'p Desmond Nkosi'],
  // particles, initials, suffixes, apostrophes, hyphens
  ['The report praised Ursula von der Heyden for her work.', 'p Ursula von der Heyden'],
  ['Crown Prince Faisal bin Rashid opened the port.', 'p Faisal bin Rashid'],
  ['A novel by Miguel de la Cruz won.', 'p Miguel de la Cruz'],
  ['The goal was scored by Robin van den Berg.', 'p Robin van den Berg'],
  ['Only Sean O’Connor and Mary O\'Brien objected.', 'p Sean O’Connor, p Mary O\'Brien'],
  ['The poet J. R. Whitcombe lived there.', 'p J. R. Whitcombe'],
  ['It was founded by Henry T. Ashford Jr. in 1911.', 'p Henry T. Ashford Jr.'],
  ['The firm belongs to Jean-Claude Mercier.', 'p Jean-Claude Mercier'],
  ['The vote was won by Abdel Fattah al-Nouri.', 'p Abdel Fattah al-Nouri'],
  ['Her rival, D’Angelo Pruitt, withdrew.', 'p D’Angelo Pruitt'],
  ['The painter Anna-Lena Björkqvist moved to Malmö.', 'p Anna-Lena Björkqvist, l Malmö'],
  ['A colleague, Mairéad Ní Bhriain, agreed.', 'p Mairéad Ní Bhriain'],
  // orders and cultures
  ['The visit by Tran Quoc Bao lasted an hour.', 'p Tran Quoc Bao'],
  ['President To Lan greeted the crews.', 'p To Lan'],
  ['To Lan extended the lease for two years.', 'p To Lan'],
  ['South Korean President Park Min-seo called a vote.', 'l South Korea, p Park Min-seo'],
  ['Chinese Foreign Minister Liu Wen arrived on Friday.', 'l China, p Liu Wen'],
  ['Analysts compared it with a speech by Gao Ming.', 'p Gao Ming'],
  ['The mayor, Ana María Fernández Ruiz, resigned.', 'p Ana María Fernández Ruiz'],
  ['The fund is run by Ngozi Chukwu-Eze in Lagos.', 'p Ngozi Chukwu-Eze, l Lagos'],
  ['The court heard Priya Raghunathan on Tuesday.', 'p Priya Raghunathan'],
  ['A film by Hayato Fujimori opened the festival.', 'p Hayato Fujimori'],
  ['The poll was led by Kwabena Asante-Mensah.', 'p Kwabena Asante-Mensah'],
  ['Talks with Recep Yıldırım broke down.', 'p Recep Yıldırım'],
  ['The treaty was signed by Oleksandr Hrytsenko.', 'p Oleksandr Hrytsenko'],
  ['It was sold to Sheikh Hamad Al-Mansoori.', 'p Hamad Al-Mansoori'],
  ['A bust of Lars Ødegård stands there.', 'p Lars Ødegård'],
  // organisations
  ['The Ministry of Foreign Affairs declined to comment.', 'o Ministry of Foreign Affairs'],
  ['The Russian Ministry of Defence denied it.', 'o Russian Ministry of Defence'],
  ['Rates were held by the Bank of England.', 'o Bank of England'],
  ['The Department of Health and Human Services paid.', 'o Department of Health and Human Services'],
  ['The Food and Drug Administration approved it.', 'o Food and Drug Administration'],
  ['Aid came from Save the Children and Doctors Without Borders.', 'o Save the Children, o Doctors Without Borders'],
  ['Save the Children said the camps were full.', 'o Save the Children'],
  ['Shares in Boeing Co. rose while Siemens AG fell.', 'o Boeing Co., o Siemens AG'],
  ['The parts come from Hartmann GmbH and Ito Ltd.', 'o Hartmann GmbH, o Ito Ltd.'],
  ['A study by the Massachusetts Institute of Technology found it.', 'o Massachusetts Institute of Technology'],
  ['The University of Cape Town hired him.', 'o University of Cape Town'],
  ['The Organization for Security and Co-operation in Europe sent monitors.', 'o Organization for Security and Co-operation in Europe'],
  ['The Council on Foreign Relations hosted it.', 'o Council on Foreign Relations'],
  ['The deal was announced by Nippon Steel.', 'o Nippon Steel'],
  ['The airline KLM and carrier Lufthansa agreed.', 'o KLM, o Lufthansa'],
  ['The story ran in the Hartlepool Gazette.', 'o Hartlepool Gazette'],
  ['Workers at TSMC and AT&T walked out.', 'o TSMC, o AT&T'],
  ['The European Union and the African Union met.', 'o European Union, o African Union'],
  ['The Pentagon and the Kremlin were silent.', 'o Pentagon, o Kremlin'],
  ['The International Whaling Commission (IWC) voted.', 'o International Whaling Commission'],
  ['The Securities and Exchange Commission sued.', 'o Securities and Exchange Commission'],
  ['Talks at the World Trade Organization stalled.', 'o World Trade Organization'],
  ['The U.N. Security Council met again.', 'o U.N. Security Council'],
  ['The Department for Environment, Food and Rural Affairs replied.', 'o Department for Environment, Food and Rural Affairs'],
  ['The head of Greenfield Holdings Inc. left.', 'o Greenfield Holdings Inc.'],
  ['Staff at the Royal Free Hospital were tired.', 'o Royal Free Hospital'],
  ['The newspaper Dagens Nyheter reported the sale.', 'o Dagens Nyheter'],
  // places
  ['The ship left the South China Sea for Singapore.', 'l South China Sea, l Singapore'],
  ['They moved from St. Petersburg to North Macedonia.', 'l Saint Petersburg, l North Macedonia'],
  ['Floods hit Bosnia and Herzegovina and Trinidad and Tobago.', 'l Bosnia and Herzegovina, l Trinidad and Tobago'],
  ['The Gulf of Aden and the Strait of Hormuz were shut.', 'l Gulf of Aden, l Strait of Hormuz'],
  ['The U.S. and the UK signed; the United Arab Emirates did not.', 'l United States, l United Kingdom, l United Arab Emirates'],
  ['Farmers in Western Kenya and Central Asia lost crops.', 'l Western Kenya, l Central Asia'],
  ['The peak of Mount Elgon was white.', 'l Mount Elgon'],
  ['Snow fell in Tromsø, Norway.', 'l Tromsø, l Norway'],
  ['The road from Hai Phong to Viet Nam’s border was cut.', 'l Haiphong, l Vietnam'],
  ['Beijing warned Washington over Taiwan.', 'l Beijing, l Washington, l Taiwan'],
  ['Sino-Indian trade and U.S.-China talks both slowed.', 'l China, l India, l United States'],
  ['The Soviet Union collapsed in 1991.', 'l Soviet Union'],
  ['The Democratic Republic of the Congo closed the mine.', 'l Democratic Republic of the Congo'],
  ['Russian-made tanks reached a London-based firm.', 'l Russia, l London'],
  ['Officials in the Hague objected.', 'l The Hague'],
  // events, agreements, products
  ['The Paris Agreement and the Vietnam War were discussed.', 'x Paris Agreement, x Vietnam War'],
  ['The Treaty of Lisbon and the Montreal Protocol still hold.', 'x Treaty of Lisbon, x Montreal Protocol'],
  ['He won the Booker Prize and the World Cup.', 'x Booker Prize, x World Cup'],
  // clubs, counties, companies, works
  ['Real Tarragona beat Dynamo Vasa on Sunday.', 'o Real Tarragona, o Dynamo Vasa'],
  ['A late goal for Carrick United lifted Carrick.', 'o Carrick United'],
  ['The tie between Norwich City and Ipswich Town was late.', 'o Norwich City, o Ipswich Town'],
  ['They drove from County Down to Lough Erne.', 'l County Down, l Lough Erne'],
  ['The choir sang “Harbour Lights” and “Blank Pages” at noon.', 'x Harbour Lights, x Blank Pages'],
  ['Devon and Cornwall Police opened an inquiry.', 'o Devon and Cornwall Police'],
  ['The rules of the Competition and Markets Authority apply.', 'o Competition and Markets Authority'],
  ['The Pilots’ Association and St Anne’s Hospital agreed.', 'o Pilots’ Association, o St Anne’s Hospital'],
  ['The Ministry of Health of Peru replied.', 'o Ministry of Health of Peru'],
  ['Storm Nils and Operation Lantern were mentioned.', 'x Storm Nils, x Operation Lantern'],
  ['Soldiers of World War Two lie there.', 'x World War Two'],
  ['The Royal Society for the Protection of Birds counted.', 'o Royal Society for the Protection of Birds'],
  ['Civil Aviation Authority figures show it.', 'o Civil Aviation Authority'],
  ['Scottish Natural Heritage objected.', 'o Scottish Natural Heritage'],
  // one word, and what stands beside it
  ['Okoro signed the decree. He then left.', 'p Okoro'],
  ['The ball went to Vasquez, who scored.', 'p Vasquez'],
  ['Tesco and Vodafone cut prices.', 'o Tesco, o Vodafone'],
  ['Okoro, 31, of Sandvik, was fined.', 'p Okoro, l Sandvik'],
  ['Scorers were Ada Quist, Okoro and Sam Cody.', 'p Ada Quist, p Okoro, p Sam Cody'],
  // titles that have a capital at the head of a sentence only
  ['Singer Ada Quist and rapper Sam Cody toured.', 'p Ada Quist, p Sam Cody'],
  ['Second-placed Ada Quist slowed.', 'p Ada Quist'],
  ['A. P. J. Raman taught there.', 'p A. P. J. Raman'],
  ['Dos Santos Silva met Maria dos Santos Silva.', 'p Maria dos Santos Silva'],
  ['The left wing Ben Jones-Bishop ran.', 'p Ben Jones-Bishop'],
];

/** Text whose capitals name nobody, or nobody but those listed. */
const JUNK: readonly (readonly [string, string])[] = [
  ['However, the harvest was late.', ''],
  ['Officials said the bridge was safe.', ''],
  ['Inflation has slowed since spring.', ''],
  ['Analysts believe prices will fall.', ''],
  ['On Monday, in June, and again in May 2021, it rained.', ''],
  ['March was dry and May may be wet.', ''],
  ['I think I’m late, and I’ve said so.', ''],
  ['Western nations and Eastern markets disagree.', ''],
  ['The Minister spoke to the President.', ''],
  ['The Court adjourned and the Bank closed.', ''],
  ['She speaks Arabic and Hindi.', ''],
  ['Christians and Muslims marched together.', ''],
  ['The CEO and the CFO left.', ''],
  ['GDP and CPI figures come out at 9 AM EST.', ''],
  ['The Internet and TV changed news.', ''],
  ['Article 5 and Section 12 apply.', ''],
  ['See Figure 3 and Table 2.', ''],
  ['Despite the rain, they played.', ''],
  ['Police said nobody was hurt.', ''],
  ['Residents fled. Firefighters came.', ''],
  ['“Nothing has changed,” the clerk said.', ''],
  ['He asked: “Where is the money?”', ''],
  ['Today’s vote is the last.', ''],
  ['Christmas and Easter fall on different days.', ''],
  ['Communist-era flats were torn down.', ''],
  ['Building the dam took years.', ''],
  ['Recently, exports fell.', ''],
  ['Meanwhile Kenya waited.', 'l Kenya'],
  ['Recent Kenyan exports fell.', 'l Kenya'],
  ['Visiting Nairobi, she praised the port.', 'l Nairobi'],
  ['Us or them: that was the choice.', ''],
  ['They told us about it.', ''],
  ['The West and the East differ.', ''],
  ['Why Fisheries Matter Now', ''],
  ['# Boosting Coastal Trade In A Changing World', ''],
  ['# New Harbour Opens\nThe harbour opened at noon.', ''],
  ['# What Peru Did Next\nPeru signed at noon.', 'l Peru'],
  ['Republicans and Democrats agreed.', ''],
  ['COVID-19 spread fast.', ''],
  ['The Agreement binds the Company.', ''],
  ['Monday’s storm broke records.', ''],
  ['Growth slowed; Profits fell.', ''],
  ['Dear Sir or Madam, thank you.', ''],
  ['Yes, it is true. No, it is not.', ''],
  ['Step 1: Wash. Step 2: Dry.', ''],
  ['“We’ve waited,” they said. “They’re late.”', ''],
  ['MPs and MEPs met on the A6.', ''],
  ['Privacy Policy', ''],
  ['The Lord of the dance smiled.', ''],
  ['As Muslims pray, shops close.', ''],
];

describe('names of actors', () => {
  for (const [sentence, expected] of NAMES) {
    it(`are found in “${sentence}”`, () => assert.deepEqual(named(sentence).sort(), expected === '' ? [] : expected.split(', ').reduce<string[]>(rejoin, []).sort()));
  }
});

describe('capitals that name nobody', () => {
  for (const [sentence, expected] of JUNK) {
    it(`are left alone in “${sentence.replace(/\n/g, ' / ')}”`, () => assert.deepEqual(named(sentence), expected === '' ? [] : expected.split(', ')));
  }
});

/** Names that hold a comma themselves are put together again. */
function rejoin(list: string[], part: string): string[] {
  if (/^[polx] /.test(part)) list.push(part);
  else list.push(`${list.pop()}, ${part}`);
  return list;
}
