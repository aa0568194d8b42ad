import assert from 'node:assert/strict';
import { aboveArticle, authorOf, stampOf } from '../../src/core/read/byline';
import { dateInName, titleInName } from '../../src/core/read/file-name';

describe('the lines above an article', () => {
  it('name who wrote it', () => {
    const cases: readonly [string, string | null][] = [
      ['By Ann Lee', 'Ann Lee'], ['BY ANN LEE', 'ANN LEE'], ['By Ann Lee, Roads Correspondent', 'Ann Lee'], ['By Ann Lee and Bo Lin', 'Ann Lee and Bo Lin'], ['By Ann Lee, Bo Lin and Cy Orr', 'Ann Lee, Bo Lin and Cy Orr'],
      ['By Ann Lee | Harbour Post', 'Ann Lee'], ['By Ann Lee in Lima', 'Ann Lee'], ['Written by Ann de la Cruz', 'Ann de la Cruz'], ['Ann Lee, Staff Writer', 'Ann Lee'], ['Ann Lee, senior reporter', 'Ann Lee'], ['By Nguyễn Văn An', 'Nguyễn Văn An'], ['Author: Ann O’Lee', 'Ann O’Lee'],
      ['By Night', null], ['By using force the army lost', null], ['By Staff Reporter', null], ['By Harbour News Agency', null], ['Ann Lee left early.', null], ['Ann Lee, mayor', null], ['By the River', null], ['the chief reporter, editor', null], ['By Monday Morning', null],
    ];
    for (const [line, author] of cases) assert.equal(authorOf(line), author, line);
  });

  it('say when it was published', () => {
    const cases: readonly [string, string | null][] = [
      ['Published June 21, 2024', '2024-06-21'], ['Published: Fri 21 Jun 2024 14.05 BST', '2024-06-21'], ['Updated 14:05 GMT, June 21, 2024', '2024-06-21'], ['Last modified on 21.06.2024', '2024-06-21'], ['2024-06-21T10:00:00Z', '2024-06-21'], ['Posted on 21st June 2024 | 4 min read', '2024-06-21'],
      ['21 June 2024', '2024-06-21'], ['Updated 03/04/2024', null], ['Updated 3 hours ago', null], ['Published accounts of June 21, 2024', null], ['In June 2024', null],
    ];
    for (const [line, date] of cases) assert.equal(stampOf(line)?.date ?? null, date, line);
  });

  it('date an article by its publication, not by its last change', () => {
    assert.deepEqual(aboveArticle(['Updated June 23, 2024', 'By Ann Lee', 'Published June 21, 2024']), { author: 'Ann Lee', date: '2024-06-21' });
    assert.deepEqual(aboveArticle(['Updated June 23, 2024']), { date: '2024-06-23' });
    assert.deepEqual(aboveArticle(['The bridge']), {});
  });
});

describe('the name of a file', () => {
  it('states a date in any common form, and no other number does', () => {
    const cases: readonly [string, string | null][] = [
      ['2024-06-21-quota', '2024-06-21'], ['20240621_quota', '2024-06-21'], ['quota 2024_06_21', '2024-06-21'], ['quota-21-june-2024', '2024-06-21'], ['Quota, June 21, 2024', '2024-06-21'], ['quota-2024-06', '2024-06'], ['2024-06', '2024-06'],
      ['quota-2024', null], ['20241340', null], ['000_20240621f', '2024-06-21'], ['120240621', null], ['article-12-06-24', null], ['a', null], ['2024-06-99', null], ['resolution-1999-2001', null],
    ];
    for (const [name, date] of cases) assert.equal(dateInName(name), date, name);
  });

  it('spells a title out where it has words enough', () => {
    const cases: readonly [string, string | null][] = [
      ['2024-06-21_bridge-to-close-in-may', 'bridge to close in may'], ['Bridge to Close', 'Bridge to Close'], ['harbour-vote', null], ['000_9bb9ba662024868e', null], ['a1-b2-c3-d4', null], ['', null],
    ];
    for (const [name, title] of cases) assert.equal(titleInName(name), title, name);
  });
});
