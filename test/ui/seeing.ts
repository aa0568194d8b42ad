import * as assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { root } from '../support/project';
import type { Hands } from './hands';

/** A corner of the window where the mouse is over nothing that answers. */
export const aside = [5, 5] as const;

/** What a person sees of it. */
export function seeing(page: Page): Pick<Hands, 'squiggles' | 'hoverOver' | 'hover' | 'completeAt' | 'caretOn' | 'quickFixesHere' | 'linesOf' | 'problems' | 'showing' | 'screenshot'> {
  return {
    squiggles: async (kind = 'warning') => {
      const drawn = page.locator(`.editor-instance .squiggly-${kind}`);
      await drawn.first().waitFor({ state: 'attached' });
      return drawn.count();
    },
    hoverOver: async (words) => {
      const { x, y } = await placeOf(page, words);
      // The hover before this one stays for a while and may lie over the words.
      await page.mouse.move(...aside);
      await page.locator('.monaco-hover:visible').waitFor({ state: 'hidden' });
      await page.mouse.move(x - 3, y - 1);
      await page.mouse.move(x, y, { steps: 4 });
      return hoverText(page);
    },
    hover: () => hoverText(page),
    completeAt: async (text) => {
      await lines(page).last().click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(text, { delay: 15 });
      await page.keyboard.press('Control+Space');
      const labels = page.locator('.suggest-widget.visible .monaco-list-row .label-name');
      await labels.first().waitFor();
      return (await labels.allInnerTexts()).map(plain);
    },
    caretOn: async (words) => {
      const { x, y } = await placeOf(page, words);
      await page.mouse.click(x, y);
      await page.mouse.move(...aside);
    },
    quickFixesHere: async () => {
      const rows = page.locator('.action-widget .monaco-list-row.action');
      // Asked too early, VS Code says that there are none and does not look again.
      for (let tries = 0; tries < 5 && (await rows.count()) === 0; tries += 1) {
        await page.keyboard.press('Control+.');
        await rows.first().waitFor({ timeout: 3000 }).catch(() => undefined);
      }
      return (await rows.allInnerTexts()).map(plain);
    },
    linesOf: async (view) => {
      const rows = page.locator(`.pane:has(.pane-header[aria-label^="${view}"]) .monaco-list-row`);
      await rows.first().waitFor();
      return rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
    },
    problems: async (count) => {
      const rows = page.locator('.markers-panel .monaco-list-row[aria-level="2"]');
      if ((await rows.count()) === 0) await page.keyboard.press('Control+Shift+M');
      await rows.first().waitFor();
      // The list draws only the rows in view.
      const read = new Set<string>();
      await rows.first().hover();
      for (let looks = 0; looks < 50 && read.size < count; looks += 1) {
        for (const row of await rows.allInnerTexts()) read.add(plain(row));
        await page.mouse.wheel(0, 60);
        await page.waitForTimeout(50);
      }
      await page.mouse.move(...aside);
      return [...read];
    },
    showing: async (words) => {
      const drawn = async (): Promise<string> => plain((await lines(page).allInnerTexts()).join('\n'));
      for (let tries = 0; tries < 100 && !words.test(await drawn()); tries += 1) await page.waitForTimeout(50);
      assert.match(await drawn(), words);
    },
    screenshot: async (name) => {
      const folder = process.env['STET_SCREENSHOTS'] ?? join(root, 'out/screenshots');
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: join(folder, `${name}.png`) });
    },
  };
}

async function hoverText(page: Page): Promise<string> {
  const hover = page.locator('.monaco-hover:visible');
  await hover.first().waitFor();
  await settled(hover.first());
  return plain((await hover.allInnerTexts()).join('\n'));
}

/** The lines of text that the editors show. */
export function lines(page: Page): Locator {
  return page.locator('.editor-instance .view-lines .view-line');
}

/** The middle of some words as they are drawn in the editor, in page pixels. Waits for the words to be drawn; the font has one width. */
async function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const drawn = words.replaceAll(' ', '\u00a0');
  const line = lines(page).filter({ hasText: words }).first().locator('> span');
  // The editor may draw its lines anew between two looks: then the line that was found is gone.
  for (let tries = 0; tries < 10; tries += 1) {
    await line.waitFor();
    const [text, box] = [await line.innerText(), await line.boundingBox()];
    const at = text.replaceAll(' ', '\u00a0').indexOf(drawn);
    if (box !== null && at >= 0) return { x: box.x + (box.width * (at + words.length / 2)) / text.length, y: box.y + box.height / 2 };
    await page.waitForTimeout(200);
  }
  throw new Error(`The editor shows no “${words}” on one line.`);
}

/** Waits until a part of the screen keeps its words for a moment: VS Code shows "Loading…" first. */
async function settled(part: Locator): Promise<void> {
  let last = '';
  for (let look = 0; look < 20; look += 1) {
    const now = await part.innerText().catch(() => '');
    if (now !== '' && now === last && !now.includes('Loading')) return;
    last = now;
    await part.page().waitForTimeout(150);
  }
}

/** Words of the screen: VS Code draws no-break spaces for blanks, and icons as characters of the private use area. */
export function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').replace(/[\ue000-\uf8ff]/g, '').trim();
}
