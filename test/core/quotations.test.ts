import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { scan } from './actors-on';

/** Text, then "D or R [actor or -|speaker as worded|verb] words" for each quotation. */
const QUOTATIONS: readonly (readonly [string, readonly string[]])[] = [
  ['“The port is full,” said Ada Quist.', ['D [Ada Quist|Ada Quist|said] The port is full,']],
  ['“The port is full,” Ada Quist said on Monday.', ['D [Ada Quist|Ada Quist|said] The port is full,']],
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
  // nothing said
  ['The trend highlights the need for care.', []],
  ['Peru’s claims in the bay are old.', []],
  ['The state of the reef is poor.', []],
  ['Exports rose, a report that pleased nobody.', []],
  ['He stands 5\'10" tall and rows.', []],
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
