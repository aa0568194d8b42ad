import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { scan } from './actors-on';

/** Text, then each actor with its aliases, and each mention with the actor it leads to. */
const JOINED: readonly { readonly text: string; readonly actors: readonly string[]; readonly mentions?: string }[] = [
  { text: 'Kenyan President Amos Kirui spoke. Mr. Kirui left. Kirui’s car waited.', actors: ['Kenya', 'Amos Kirui = Kirui'] },
  { text: 'The International Whaling Commission met. The IWC voted.', actors: ['International Whaling Commission = IWC'] },
  { text: 'The Wilmot River Authority (WRA) met. The WRA voted.', actors: ['Wilmot River Authority = WRA'] },
  { text: 'The United States signed. The U.S. paid, and US ships sailed.', actors: ['United States = U.S.; US'] },
  { text: 'Vietnam agreed. For Viet Nam it was easy. Vietnamese ships sailed.', actors: ['Vietnam = Viet Nam'], mentions: 'Vietnam>Vietnam Viet Nam>Vietnam Vietnamese>Vietnam' },
  { text: 'Vietnamese ships sailed.', actors: ['Vietnam'] },
  { text: 'Washington agreed. A statue of George Washington stood there.', actors: ['Washington', 'George Washington'] },
  { text: 'Moscow objected. Russia sent a note.', actors: ['Moscow', 'Russia'] },
  { text: 'Boeing Co. fell. Boeing said nothing.', actors: ['Boeing Co. = Boeing'] },
  { text: 'Samsung Electronics rose. Samsung said so.', actors: ['Samsung Electronics = Samsung'] },
  { text: 'President To Lan spoke. President Lan left.', actors: ['To Lan = Lan'] },
  { text: 'South Korean leader Park Min-seo spoke. Park left.', actors: ['South Korea', 'Park Min-seo = Park'] },
  { text: 'J. D. Harker came. JD Harker left.', actors: ['J. D. Harker = JD Harker'] },
  { text: 'Gennaro S. Bellini came. Gennaro Bellini left.', actors: ['Gennaro S. Bellini = Gennaro Bellini'] },
  { text: 'We met Ursula von der Heyden. Later von der Heyden left.', actors: ['Ursula von der Heyden = von der Heyden'] },
  { text: 'We met Prince Faisal bin Rashid. Then bin Rashid left.', actors: ['Faisal bin Rashid = bin Rashid'] },
  { text: 'Only Sean O’Connor came. Mr. O\'Connor left.', actors: ['Sean O’Connor = O\'Connor'] },
  { text: 'Anna Berg met Lars Berg. Berg left.', actors: ['Anna Berg', 'Lars Berg'], mentions: 'Anna Berg>Anna Berg Lars Berg>Lars Berg Berg>?' },
  { text: 'Anna Berg met Lars Berg.\nThe harbour froze and Berg left.', actors: ['Anna Berg', 'Lars Berg'], mentions: 'Anna Berg>Anna Berg Lars Berg>Lars Berg Berg>?' },
  { text: 'Anna Berg came with Lars Holm. Holm left and Berg stayed.', actors: ['Anna Berg = Berg', 'Lars Holm = Holm'] },
  { text: 'The United Nations met. The UN voted, the U.N. said.', actors: ['United Nations = U.N.; UN'] },
  { text: 'Toyota said the plant in Georgia would close. Mr. Georgia Banks came to Georgia.', actors: ['Toyota', 'Georgia', 'Georgia Banks'] },
  { text: 'Amos Kirui spoke.\n# KIRUI WINS AGAIN\nIt rained.', actors: ['Amos Kirui = KIRUI'] },
  { text: 'An AMOS KIRUI poster hung there. Amos Kirui smiled.', actors: ['Amos Kirui'] },
];

describe('forms of one name', () => {
  for (const { text, actors, mentions } of JOINED) {
    it(`are joined in “${text.replace(/\n/g, ' / ')}”`, () => {
      const found = scan(text);
      assert.deepEqual(found.actors.map(({ name, aliases }) => (aliases.length === 0 ? name : `${name} = ${aliases.join('; ')}`)), actors);
      if (mentions !== undefined) assert.equal(found.mentions.map((mention) => `${mention.text}>${found.actors[mention.actor]?.name ?? '?'}`).join(' '), mentions);
    });
  }
});
