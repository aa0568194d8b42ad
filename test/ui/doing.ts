import type { Page } from 'playwright-core';
import type { Hands } from './hands';
import { aside, lines, plain } from './seeing';

/** What a person does in the window. */
export function doing(page: Page): Pick<Hands, 'openFile' | 'openViews' | 'answerTo' | 'runCommand' | 'clear' | 'openByName' | 'typeInto' | 'closeSideBar' | 'closeTab' | 'press'> {
  return {
    openFile: async (name) => {
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first().dblclick();
      await page.locator('.tab.active', { hasText: name }).first().waitFor();
      await lines(page).first().waitFor();
    },
    openViews: async () => {
      const claims = page.locator('.pane-header[aria-label^="Claims"]');
      // A second click on the icon would close the side bar, and a window that is loaded again comes back with it.
      for (let tries = 0; tries < 5; tries += 1) {
        const shown = await claims.waitFor({ timeout: 4000 }).then(() => true, () => false);
        if (shown) return;
        await page.locator('.activitybar .action-label[aria-label="Stet"]').click();
        await page.mouse.move(...aside);
      }
      await claims.waitFor();
    },
    answerTo: async (title, wanted) => {
      const before = new Set(await answers(page));
      await typeCommand(page, `Stet: ${title}`);
      let said = '';
      for (let tries = 0; tries < 60 && !wanted.test(said); tries += 1) {
        await page.waitForTimeout(100);
        said = (await answers(page)).filter((each) => !before.has(each)).join(' | ');
      }
      return said;
    },
    runCommand: (title) => typeCommand(page, title),
    clear: () => clear(page),
    openByName: async (name) => {
      await page.keyboard.press('Control+P');
      await page.locator('.quick-input-widget:visible input[type=text]').fill(name);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.tab.active', { hasText: name }).first().waitFor();
    },
    typeInto: async (label, path) => {
      const input = page.locator(`.quick-input-widget:visible input[type=text][placeholder*="${label}"], .quick-input-widget:visible input[type=text]`).first();
      await input.waitFor();
      const rows = async (): Promise<string> => (await page.locator('.quick-input-widget:visible .monaco-list-row').allInnerTexts()).join('\n');
      const before = await rows();
      await input.fill(path);
      // The list reads the folder that is named before it takes the name; where it is the same folder nothing is to be seen of that.
      for (let tries = 0; tries < 15 && (await rows()) === before; tries += 1) await page.waitForTimeout(100);
      for (let tries = 0; tries < 8 && (await input.isVisible()); tries += 1) {
        await page.waitForTimeout(500);
        await page.keyboard.press('Enter');
        await input.waitFor({ state: 'hidden', timeout: 1000 }).catch(() => undefined);
      }
    },
    closeSideBar: async () => {
      const bar = page.locator('.part.sidebar');
      if (await bar.isVisible()) await page.keyboard.press('Control+B');
      await bar.waitFor({ state: 'hidden' });
    },
    closeTab: async (word) => {
      const tab = page.locator('.tabs-container .tab', { hasText: word });
      if ((await tab.count()) === 0) return;
      await tab.first().click({ button: 'middle' });
      await tab.first().waitFor({ state: 'detached' });
    },
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
  };
}

/** Runs a command by its title with the keys alone; throws where the palette does not offer it. */
async function typeCommand(page: Page, title: string): Promise<void> {
  const input = page.locator('.quick-input-widget:visible input[type=text]');
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
  // A window that has just been drawn takes no keys yet, and its palette does not know all commands when it opens.
  for (let tries = 0; tries < 5 && !(await row.isVisible()); tries += 1) {
    if (await input.isVisible()) await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    if (await input.waitFor({ timeout: 2000 }).then(() => true, () => false)) await input.fill(`>${title}`);
    await row.waitFor({ timeout: 2000 }).catch(() => undefined);
  }
  await row.waitFor({ timeout: 1000 });
  await page.keyboard.press('Enter');
  await row.waitFor({ state: 'hidden' });
}

/** Closes what is open over the window: lists, hovers, messages. */
async function clear(page: Page): Promise<void> {
  const toasts = page.locator('.notification-toast');
  for (let tries = 0; tries < 20; tries += 1) {
    await page.keyboard.press('Escape');
    if ((await toasts.count()) === 0 && !(await page.locator('.quick-input-widget, .monaco-dialog-box').locator('visible=true').count())) return;
    await toasts.locator('.codicon-notifications-clear').evaluateAll((all) => all.forEach((each) => (each as unknown as { click(): void }).click()));
    await page.waitForTimeout(50);
  }
}

/** What a list says and holds, but for the palette itself. */
const lists = ['.quick-input-title', '.quick-input-message', '.monaco-list-row'].map((part) => `.quick-input-widget:visible ${part}:visible`).join(', ');
const others = ['.notification-list-item-message', '.dialog-message-text', '.gettingStartedContainer h2', '.tab.active .label-name', '.monaco-hover', '.part.panel .action-item.checked', '.statusbar-item[id="status.extensionMessage"]', '.editor-instance .view-lines'].map((part) => `${part}:visible`).join(', ');

/** What the window says over and beside the text, and the text itself. */
async function answers(page: Page): Promise<string[]> {
  const input = page.locator('.quick-input-widget:visible input[type=text]');
  const [typed = '', asks = ''] = await input.evaluateAll((all) => all.slice(0, 1).flatMap((each) => [(each as unknown as { value: string }).value, each.getAttribute('placeholder') ?? '']));
  const listed = typed.startsWith('>') ? [] : [asks, ...(await page.locator(lists).allInnerTexts())];
  return [...listed, ...(await page.locator(others).allInnerTexts())].map(plain).filter((each) => each !== '');
}
