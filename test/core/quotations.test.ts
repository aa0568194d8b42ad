import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { scan } from './actors-on';

/** Text, then "D or R [actor or -|speaker as worded|verb] words" for each quotation. */
const QUOTATIONS: readonly (readonly [string, readonly string[]])[] = [
  ['“The port is full,” said Ada Quist.', ['D [Ada Quist|Ada Quist|said] The port is full,']],
  ['“The port is full,” Ada Quist said on Monday.', ['D [Ada Quist|Ada Quist|said] The port is full,']],
  ['KBC, the Kenyan state broadcaster, reported that the port was full.', ['R [KBC|KBC|reported] the port was full']],
  ['"The port is full," Ada Quist told reporters.', ['D [Ada Quist|Ada Quist|told] The port is full,']],
  ['Ada Quist said: “The port is full.”', ['D [Ada Quist|Ada Quist|said] The port is full.']],
  ['Ada Quist said, "The port is full. We must wait."', ['D [Ada Quist|Ada Quist|said] The port is full. We must wait.']],
  ['“The port is full,” said Ada Quist, the harbour master. “We must wait until spring.”', ['D [Ada Quist|Ada Quist|said] The port is full,', 'D [Ada Quist|Ada Quist|said] We must wait until spring.']],
  ['“The port,” Ada Quist said, “is full to the brim.”', ['D [Ada Quist|Ada Quist|said] The port,', 'D [Ada Quist|Ada Quist|said] is full to the brim.']],
  ['“Is the port full?” asked Ada Quist.', ['D [Ada Quist|Ada Quist|asked] Is the port full?']],
  ['‘The port is full,’ Ada Quist said.', ['D [Ada Quist|Ada Quist|said] The port is full,']],
  ['‘We don’t know the boats’ names,’ Ada Quist said.', ['D [Ada Quist|Ada Quist|said] We don’t know the boats’ names,']],
  ["'We don't know,' Ada Quist said.", ["D [Ada Quist|Ada Quist|said] We don't know,"]],
  ['The fishermen’s union and the boats’ owners don’t agree.', []],
  ['The plan is known as “bamboo diplomacy” there.', ['D [-||] bamboo diplomacy']],
  ['Ada Quist called the plan “reckless” on Friday.', ['D [Ada Quist|Ada Quist|called] reckless', 'R [Ada Quist|Ada Quist|called] the plan “reckless” on Friday']],
  ['The plan was called “reckless” by many.', ['D [-||] reckless']],
  ['Ada Quist said the quota was “a fair and balanced step” for all.', ['D [Ada Quist|Ada Quist|said] a fair and balanced step', 'R [Ada Quist|Ada Quist|said] the quota was “a fair and balanced step” for all']],
  ['Ada Quist, a biologist at the Wilmot Institute, said: “Cod are back.”', ['D [Ada Quist|Ada Quist|said] Cod are back.']],
  ['“Cod are back,” said Norwegian Fisheries Minister Tove Berg.', ['D [Tove Berg|Norwegian Fisheries Minister Tove Berg|said] Cod are back,']],
  ['Tove Berg arrived late. “Cod are back,” she said.', ['D [Tove Berg|she|said] Cod are back,']],
  ['Tove Berg met Sam Cody. He said the cod were back.', ['R [Tove Berg|He|said] the cod were back']],
  ['Tove Berg spoke first. Berg warned that stocks were low.', ['R [Tove Berg|Berg|warned] stocks were low']],
  ['Tove Berg, the ambassador to Chile, spoke. The ambassador said that trade had grown.', ['R [Tove Berg|The ambassador|said] trade had grown']],
  ['“Cod are back.\n“Nets are full,” Tove Berg said.', ['D [-||] Cod are back.', 'D [Tove Berg|Tove Berg|said] Nets are full,']],
  ['Tove Berg said: “Cod are back.\n“Nets are full.”', ['D [Tove Berg|Tove Berg|said] Cod are back.', 'D [Tove Berg|Tove Berg|said] Nets are full.']],
  ['The ministry said that the quota would rise.', ['R [-|The ministry|said] the quota would rise']],
  ['The Kremlin confirmed that talks would go on.', ['R [Kremlin|The Kremlin|confirmed] talks would go on']],
  ['Officials said the quota would rise.', ['R [-|Officials|said] the quota would rise']],
  ['The quota will rise, the ministry said on Monday.', ['R [-|the ministry|said] The quota will rise']],
  ['The quota will rise, according to Nordea Bank.', ['R [Nordea Bank|Nordea Bank|according to] The quota will rise']],
  ['By Friday, says its head, Tove Berg, it had taken in 412 boats.', ['R [Tove Berg|Tove Berg|says] By Friday, says its head, Tove Berg, it had taken in 412 boats']],
  ['It might, Tove Berg said, by Christmas.', ['R [Tove Berg|Tove Berg|said] It might, Tove Berg said, by Christmas']],
  ['Tove Berg wrote to the mayor that eleven boats will come.', ['R [Tove Berg|Tove Berg|wrote] eleven boats will come']],
  ['Tove Berg agreed to a plan that will cut the quota.', []],
  ['The crews of Nordea Bank returned to their posts that had been empty.', []],
  ['Tove Berg’s claims that had been lost were found.', []],
  ['Tove Berg warned against hope in that direction.', ['R [Tove Berg|Tove Berg|warned] hope in that direction']],
  ['According to Tove Berg, the quota will rise.', ['R [Tove Berg|Tove Berg|according to] the quota will rise']],
  ['Tove Berg told lawmakers that the quota would rise.', ['R [Tove Berg|Tove Berg|told] the quota would rise']],
  ['Tove Berg said in a statement on Friday that the quota would rise.', ['R [Tove Berg|Tove Berg|said] the quota would rise']],
  ['Peter Mbeki of the Wilmot Institute remarked that stocks had recovered.', ['R [Peter Mbeki|Peter Mbeki|remarked] stocks had recovered']],
  ['A port spokesperson in Bergen stated that no ship was lost, adding that the storm had passed.', ['R [-|A port spokesperson in Bergen|stated] no ship was lost', 'R [-|A port spokesperson in Bergen|adding] the storm had passed']],
  ['Chilean Ambassador to Japan, Rosa Pardo, emphasized the importance of free trade.', ['R [Rosa Pardo|Rosa Pardo|emphasized] the importance of free trade']],
  ['Tove Berg congratulated the crew, saying, “You made us proud today.”', ['D [Tove Berg|Tove Berg|saying] You made us proud today.']],
  ['The plan was described by Ada Quist as “a fair step for all”.', ['D [Ada Quist|Ada Quist|described] a fair step for all']],
  ['Ada Quist accused the board of “cheap and hasty work”.', ['D [Ada Quist|Ada Quist|accused] cheap and hasty work']],
  ['Ada Quist said the quota was “fair” and the fleet “ready to sail”.', ['D [Ada Quist|Ada Quist|said] fair', 'D [Ada Quist|Ada Quist|said] ready to sail', 'R [Ada Quist|Ada Quist|said] the quota was “fair” and the fleet “ready to sail']],
  ['Ada Quist met the crews and said that the quota would rise.', ['R [Ada Quist|Ada Quist|said] the quota would rise']],
  ['“Cod are back,” the league’s director of sport Ada Quist said.', ['D [Ada Quist|Ada Quist|said] Cod are back,']],
  ['Ada Quist called it “too late”, adding: “We must wait.”', ['D [Ada Quist|Ada Quist|called] too late', 'D [Ada Quist|Ada Quist|adding] We must wait.', 'R [Ada Quist|Ada Quist|called] it “too late']],
  ['Officials told the Wilmot Institute the dam was full.', ['R [-|Officials|told] the dam was full']],
  ['I think the port is full.', []],
  // what other verbs of saying take
  ['Ada Quist recalled hearing it “from the cheap seats of the house”.', ['D [Ada Quist|Ada Quist|recalled] from the cheap seats of the house', 'R [Ada Quist|Ada Quist|recalled] hearing it “from the cheap seats of the house']],
  ['Ada Quist, 58, denied acting alone.', ['R [Ada Quist|Ada Quist|denied] acting alone']],
  ['Ada Quist vowed to publish her assets within 100 days.', ['R [Ada Quist|Ada Quist|vowed] to publish her assets within 100 days']],
  ['Ada Quist ruled out job losses.', ['R [Ada Quist|Ada Quist|ruled] job losses']],
  ['Ada Quist doubted whether the drill could work for long.', ['R [Ada Quist|Ada Quist|doubted] the drill could work for long']],
  ['Ada Quist countered that only a few were paid.', ['R [Ada Quist|Ada Quist|countered] only a few were paid']],
  ['Ada Quist pointed out that the slots cost more than they bring.', ['R [Ada Quist|Ada Quist|pointed] the slots cost more than they bring']],
  ['Ada Quist pointed to the door.', []],
  ['Ada Quist advised passengers to put off journeys until spring.', ['R [Ada Quist|Ada Quist|advised] passengers to put off journeys until spring']],
  ['Ada Quist warned of “a long spring” if the offer is not improved.', ['D [Ada Quist|Ada Quist|warned] a long spring', 'R [Ada Quist|Ada Quist|warned] a long spring” if the offer is not improved']],
  ['Ada Quist expects the ship to float on the next tide.', ['R [Ada Quist|Ada Quist|expects] the ship to float on the next tide']],
  ['The ship ran aground with 8,200 boxes aboard, Ada Quist confirmed two days later.', ['R [Ada Quist|Ada Quist|confirmed] The ship ran aground with 8,200 boxes aboard']],
  // how it was spoken
  ['“I did think of it,” Ada Quist deadpanned.', ['D [Ada Quist|Ada Quist|deadpanned] I did think of it,']],
  ['Ada Quist made 97. “I did think of it,” she laughed.', ['D [Ada Quist|she|laughed] I did think of it,']],
  ['“Leave tonight,” pleaded Mayor Ada Quist.', ['D [Ada Quist|Mayor Ada Quist|pleaded] Leave tonight,']],
  // speakers behind brackets, forms of address and appositions
  ['Ada Quist, head of the Maritime Board (MB), said no fewer than 600 lorries were stranded.', ['R [Ada Quist|Ada Quist|said] no fewer than 600 lorries were stranded']],
  ['The Wilmot Institute (WI), a charity in Bristol, reckons that 11,000 died.', ['R [Wilmot Institute|The Wilmot Institute|reckons] 11,000 died']],
  ['Its president, Rev Ada Quist, insisted that members would meet.', ['R [Ada Quist|Ada Quist|insisted] members would meet']],
  ['He paid 3,500 francs for it, according to the auction house, Huis Merlijn.', ['R [Huis Merlijn|Huis Merlijn|according to] He paid 3,500 francs for it']],
  ['Sales fell, the Wilmot Institute said on Monday. Rents rose by a tenth, it added.', ['R [Wilmot Institute|Wilmot Institute|said] Sales fell', 'R [Wilmot Institute|it|added] Rents rose by a tenth']],
  ['Sam Cody of the Storm Center spoke. There had been 13 by autumn, the center said.', ['R [Storm Center|the center|said] There had been 13 by autumn']],
  ['Anka Airways grounded nine jets. All will fly by May, the carrier said.', ['R [Anka Airways|the carrier|said] All will fly by May']],
  // nothing said
  ['The trend highlights the need for care.', []],
  ['Peru’s claims in the bay are old.', []],
  ['The state of the reef is poor.', []],
  ['Exports rose, a report that pleased nobody.', []],
  ['He stands 5\'10" tall and rows.', []],
  // Forms of reporting without marks.
  ['The port is full, the harbour board said, and the sheds are too.', ['R [-|the harbour board|said] The port is full']],
  ['Rates rose to 29%, its governor said on Monday.', ['R [-|its governor|said] Rates rose to 29%']],
  ['Landings fell to €40 a box, quay dealers said.', ['R [-|quay dealers|said] Landings fell to €40 a box']],
  ['The plant will close, its managing director, Tove Berg, told staff on Thursday.', ['R [Tove Berg|Tove Berg|told] The plant will close']],
  ['Tove Berg said on Wednesday the delta would need sandbags.', ['R [Tove Berg|Tove Berg|said] the delta would need sandbags']],
  ['The company said in a statement it expects sales to fall.', ['R [-|The company|said] it expects sales to fall']],
  ['Tove Berg said Thursday was a holiday.', ['R [Tove Berg|Tove Berg|said] Thursday was a holiday']],
  ['Tove Berg, who said the road was closed, urged drivers to wait.', ['R [Tove Berg|Tove Berg|said] the road was closed', 'R [Tove Berg|Tove Berg|urged] drivers to wait']],
  ['Tove Berg was quoted as saying that stocks were low.', ['R [Tove Berg|Tove Berg|saying] stocks were low']],
  ['Tove Berg is confident that stocks will recover.', ['R [Tove Berg|Tove Berg|confident] stocks will recover']],
  ['Tove Berg expressed hope that stocks would recover.', ['R [Tove Berg|Tove Berg|hope] stocks would recover']],
  ['Tove Berg warned of a shortage of boats.', ['R [Tove Berg|Tove Berg|warned] a shortage of boats']],
  ['The Wilmot Court ruled on 17 January that the county must pay.', ['R [Wilmot Court|The Wilmot Court|ruled] the county must pay']],
  ['The ice, she said, was thin.', ['R [-|she|said] The ice, she said, was thin']],
  ['Tove Berg spoke first. She went on to say that stocks were low.', ['R [Tove Berg|She|say] stocks were low']],
  ['The Fisheries Agency (FA) said the quay was shut.', ['R [Fisheries Agency|The Fisheries Agency|said] the quay was shut']],
  ['Sources close to the talks told Tove Berg the deal was dead.', ['R [-|Sources close to the talks|told] the deal was dead']],
  ['“We slept badly,” said their coach, Ada Quist.', ['D [Ada Quist|Ada Quist|said] We slept badly,']],
  ['"It is madness," said another.', ['D [-|another|said] It is madness,']],
  ['Ada Quist arrived. "It is cold," said the 31-year-old afterwards.', ['D [Ada Quist|the 31-year-old|said] It is cold,']],
  ['Ada Quist shrugged: "It is cold."', ['D [Ada Quist|Ada Quist|shrugged] It is cold.']],
  ['Mr Sam Cody met Tove Berg. She said the cod were back.', ['R [Tove Berg|She|said] the cod were back']],
  // Whole sentences in marks go on with who spoke right before.
  ['Ada Quist said the cod were back. "We see them every morning here."', ['R [Ada Quist|Ada Quist|said] the cod were back', 'D [Ada Quist|Ada Quist|said] We see them every morning here.']],
  ['Ada Quist said: "Cod are back. "Nets are full again."', ['D [Ada Quist|Ada Quist|said] Cod are back.', 'D [Ada Quist|Ada Quist|said] Nets are full again.']],
  ['According to a study in Sea Letters, led by Ada Quist, cod are back.', ['R [-|a study in Sea Letters|according to] cod are back']],
  ['Ada Quist called it “a shame” and said cod would return.', ['D [Ada Quist|Ada Quist|called] a shame', 'R [Ada Quist|Ada Quist|called] it “a shame', 'R [Ada Quist|Ada Quist|said] cod would return']],
  // No statements.
  ['The crews were told to return home. Some of them were warned that night.', []],
  ['It says something for the crew.', []],
  ['The stories add to the evidence of loss.', []],
];

describe('quotations', () => {
  for (const [source, expected] of QUOTATIONS) {
    it(`are read from “${source.replace(/\n/g, ' / ')}”`, () => {
      const { actors, quotations, text } = scan(source);
      for (const quotation of quotations) assert.equal(text.slice(quotation.span.start, quotation.span.end), quotation.text);
      const shown = quotations.map(({ direct, speaker, speakerText, verb, text: words }) => `${direct ? 'D' : 'R'} [${speaker === null ? '-' : actors[speaker]?.name}|${speakerText}|${verb}] ${words}`);
      assert.deepEqual(shown.sort(), [...expected].sort());
    });
  }

  it('in a heading are none', () => assert.deepEqual(scan('# ‘Bamboo Diplomacy’ Returns\nThe fleet sailed.').quotations, []));
});
