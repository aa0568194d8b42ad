import assert from 'node:assert/strict';
import { readDocument } from '../../src/core/read/read';

const LEAD = 'The council voted on Tuesday to repair the bridge over the river, which has been closed to lorries since the flood of last winter, the clerk said.';
const NEXT = 'Work will start in May and last for two years, the roads department said, and the ferry will run more often until the bridge is open again.';
const LAST = 'The ferry company said it would add two boats in the summer, and that fares would stay at the level of last year for people who live nearby.';

/** Kind of `line` where it stands by itself between paragraphs, in plain text and in Markdown. */
const kinds = (line: string): string[] =>
  ['a.txt', 'a.md'].map((path) => {
    const text = `${LEAD}\n\n${line}\n\n${NEXT}\n\n${LAST}\n`;
    return readDocument(path, text).value.blocks.find((block) => block.span.start === LEAD.length + 2)?.kind ?? 'none';
  });

describe('furniture', () => {
  it('is a line that pages add around an article', () => {
    const lines = [
      '1', '12', 'Page 3 of 9', '4 min read', '12 Comments', 'Leave a comment', 'Image Source: Agency', 'Photo: Ann Lee / Harbour Post', 'Photo by Ann Lee', 'Credit: City of Lima', 'Getty Images', 'Ann Lee/Getty Images', 'BO LIN / Agency', 'Ann de Lee/Getty Images via Agency',
      'Copyright © 2023 Harbour Post. All Rights Reserved', '© Harbour Post', 'All rights reserved.', 'Exit mobile version', 'Skip to content', 'Back to top', 'Log in', 'Sign up for our newsletter', 'Subscribe to our daily briefing',
      'Share this article', 'Share on Facebook', 'Facebook Twitter LinkedIn', 'Tweet', 'Read more: Fishing ban extended', 'Related articles', 'Related: Bridge closed', 'Also read: Ferry fares', 'Advertisement', 'Story continues below advertisement',
      'We use cookies to improve your visit.', 'Accept all cookies', 'Privacy Policy', 'Updated: June 21, 2024 at 10:00', 'This article first appeared in the Harbour Post.', 'This story was originally published by the Harbour Post and is republished here.',
      'Follow us on Twitter', 'Reporting by Ann Lee; editing by Bo Lin', 'Most read', 'Print', 'Updated 3 hours ago', '2 days ago', '14:05 GMT',
    ];
    assert.deepEqual(lines.filter((line) => kinds(line).some((kind) => kind !== 'furniture')), []);
  });

  it('is never a sentence that merely mentions such things', () => {
    const sentences = [
      'Share prices fell by 4 percent.', 'Shares in the company rose.', 'Photo identification is required to vote.', 'Images from the satellite show the flood.', 'The source said: “We are glad.”', 'Source of the river is a lake in the hills above the town.',
      'Subscribers left the service in large numbers.', 'Read more than ten books a year.', 'Copyright law was amended in 2019.', 'Related parties must report their trades.', 'He signed up for the army in 1940.', 'Print newspapers lost a third of their readers.',
      'Comments by the minister drew protest.', 'Advertising revenue fell to $3 million.', 'Follow the river north for 12 km.', 'The most read paper in the city closed.', 'Twelve people died.', 'This article of the treaty binds all members.', 'Cookies were sold at the fair.', 'In 2023.',
      'Updated figures show a rise of 3 percent in 2024.', 'Published accounts put the loss at $2 million in 2023.', 'Reporting by the agency won a prize.', 'Topics included trade and the climate.', 'Close allies were told.', 'Register offices will open on Monday.', 'Donate blood, the hospital asked.',
      'Copyright holders sued in May.', 'Log exports fell.', 'Search teams found the boat.', 'More from the north moved south.', 'Support us, the mayor said, and we will win.', 'Subscribe, he said.', 'Get your house in order, the court told the firm.', 'By using force the army lost support.',
    ];
    assert.deepEqual(sentences.filter((sentence) => kinds(sentence).includes('furniture')), []);
  });

  it('is a label or teaser above the article that repeats the title', () => {
    const text = `Bridge Over the River to Close for Two Years\n\nThe River\nBridge Over the River to Close\n\n${LEAD}\n\n${NEXT}`;
    assert.deepEqual(readDocument('a.txt', text).value.blocks.map((block) => block.kind), ['heading', 'furniture', 'furniture', 'paragraph', 'paragraph']);
  });

  it('is who wrote it and when, above the first paragraph only', () => {
    const text = `Bridge to Close\n\nBy Ann Lee, Roads Correspondent\n\nJune 21, 2024\n\n${LEAD}\n\nBy Night\n\n${NEXT}`;
    const { blocks, metadata } = readDocument('a.txt', text).value;
    assert.deepEqual(blocks.map((block) => block.kind), ['heading', 'furniture', 'furniture', 'paragraph', 'heading', 'paragraph']);
    assert.equal(metadata.date, '2024-06-21');
  });

  it('is the biography at the foot, not a first person in the story', () => {
    const foot = "I'm a student of history. I like long walks and old maps.";
    const story = `${LEAD}\n\n${NEXT}\n\n${LAST}\n\n`;
    assert.equal(readDocument('a.txt', `${story}${foot}\n\n© Harbour Post`).value.blocks[3]?.kind, 'furniture');
    assert.equal(readDocument('a.txt', `${story}Ann Lee is a freelance writer based in Lima.`).value.blocks[3]?.kind, 'furniture');
    assert.equal(readDocument('a.txt', `${LEAD}\n\n${foot}\n\n${NEXT}\n\n${LAST}`).value.blocks[1]?.kind, 'paragraph');
    assert.equal(readDocument('a.txt', `I was there when the bridge fell.\n\n${story}I am a fisher now, and I stay on land.`).value.blocks.at(-1)?.kind, 'paragraph');
  });
});
