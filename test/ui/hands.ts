import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { browser } from '../support/host/browser';
import { installHost } from '../support/host/install';
import { show } from '../support/host/page';
import { newProfile, throwAway, writeSettings, type UserSettings } from '../support/host/profile';
import { address, installVsix, serve } from '../support/host/server';
import { root } from '../support/project';
import { copySample } from '../support/sample';

/** A theme of VS Code that pictures are taken in. */
export type Theme = 'dark' | 'light' | 'contrast';

const themes: Readonly<Record<Theme, string>> = { dark: 'Default Dark Modern', light: 'Default Light Modern', contrast: 'Default High Contrast' };

/** The class the workbench bears in each. */
const classes: Readonly<Record<Theme, string>> = { dark: 'vs-dark', light: 'vs', contrast: 'hc-black' };

/** What a person does in a VS Code with the installed VSIX, and what they see: the words of the screen, with ordinary blanks. */
export interface Hands {
  readonly page: Page;
  /** The opened copy of the sample workspace. */
  readonly workspace: string;
  /** Opens a file of the workspace from the explorer and waits for its text. */
  openFile(name: string): Promise<void>;
  /** Opens Stet's views and waits for their lines. */
  openViews(): Promise<void>;
  /** The lines that one of the views shows, as a screen reader says them. */
  linesOf(view: 'Claims' | 'Sources' | 'Actors' | 'Figures'): Promise<readonly string[]>;
  /** Runs a command by its title from the palette. */
  runCommand(title: string): Promise<void>;
  /** Waits for squiggles of a kind and returns how many are drawn. */
  squiggles(kind?: 'warning' | 'info'): Promise<number>;
  /** Puts the mouse over the first occurrence of some words in the editor and returns what the hover says. */
  hoverOver(words: string): Promise<string>;
  /** Waits for a hover and returns what it says. */
  hover(): Promise<string>;
  /** Types text at the end of the file, asks for completions and returns their labels. */
  completeAt(text: string): Promise<readonly string[]>;
  /** Puts the caret on some words, opens the quick fixes and returns their titles. */
  quickFixes(words: string): Promise<readonly string[]>;
  /** Takes the quick fix of that title from the open list. */
  take(title: string): Promise<void>;
  /** Opens the Problems panel and returns its rows. */
  problems(): Promise<readonly string[]>;
  /** The text of the lines that the editor shows. */
  text(): Promise<string>;
  /** Presses keys, as `Control+S`. */
  press(...keys: readonly string[]): Promise<void>;
  /** Loads the window again in a theme; the opened files come back. */
  theme(theme: Theme): Promise<void>;
  /** Runs a command of the palette and returns what it shows: a message, a list, a walkthrough, a document. */
  answerTo(title: string): Promise<string>;
  /** Saves a picture of the window as `out/screenshots/<name>.png`. */
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

/** A corner of the window where the mouse is over nothing that answers. */
const aside = [5, 895] as const;

/** What the window opens: a copy of the sample, an empty folder, the sample in restricted mode, or nothing. */
export type Desk = 'sample' | 'empty folder' | 'restricted' | 'nothing';

/** Installs the VSIX into a served VS Code and opens a window in it. */
export async function takeInHands(vsix: string, settings: UserSettings = {}, desk: Desk = 'sample'): Promise<Hands> {
  const folder = throwAway('hands');
  const workspace = desk === 'empty folder' ? emptyFolder(folder) : copySample(folder);
  const restricted = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never' };
  const profile = newProfile(folder, { ...settings, ...(desk === 'restricted' ? restricted : {}) });
  const host = await installHost('newest');
  await installVsix(host, profile, vsix);
  // No test driver: it hides what a person would see.
  const server = await serve(host, { ...profile, trust: desk === 'restricted' });
  const shown = await show(await browser(console.log));
  const { page } = shown;
  page.setDefaultTimeout(20_000);
  await page.goto(address(server.port, desk === 'nothing' ? {} : { folder: workspace }));
  await page.locator('.monaco-workbench .part.statusbar').waitFor();
  return {
    page,
    workspace,
    ...seeing(page),
    ...doing(page),
    theme: async (theme) => {
      writeSettings(profile.userData, { ...settings, 'workbench.colorTheme': themes[theme] });
      // A served workbench reads the user's settings when it loads; it comes back with the same editors.
      await page.reload();
      await page.locator(`.monaco-workbench.${classes[theme]}`).waitFor();
    },
    close: async () => {
      await shown.close();
      server.close();
    },
  };
}

function emptyFolder(folder: string): string {
  const workspace = join(folder, 'workspace');
  mkdirSync(workspace);
  return workspace;
}

function doing(page: Page): Pick<Hands, 'openFile' | 'openViews' | 'answerTo' | 'runCommand' | 'take' | 'press'> {
  return {
    openFile: async (name) => {
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first().dblclick();
      await page.locator('.tab.active', { hasText: name }).waitFor();
      await lines(page).first().waitFor();
    },
    openViews: async () => {
      const claims = page.locator('.pane-header[aria-label^="Claims"]');
      // A second click on the icon would close the side bar, and a window that is loaded again comes back with it.
      for (let tries = 0; tries < 5; tries += 1) {
        const shown = await claims.waitFor({ timeout: 4000 }).then(() => true, () => false);
        if (shown) return;
        await page.locator('.activitybar .action-label[aria-label="Stet"]').click();
      }
      await claims.waitFor();
    },
    answerTo: async (title) => {
      // What the command before this one showed must not pass for an answer.
      for (let tries = 0; tries < 3; tries += 1) await page.keyboard.press('Escape');
      await page.locator('.notification-toast').first().waitFor({ state: 'hidden', timeout: 1000 }).catch(() => undefined);
      const answers = page.locator('.notification-toast:visible, .quick-input-widget:visible, .monaco-dialog-box:visible, .gettingStartedContainer:visible, .tab.active');
      const read = async (): Promise<string> => plain((await answers.allInnerTexts()).join(' · '));
      const before = await read();
      await page.keyboard.press('F1');
      const input = page.locator('.quick-input-widget:visible input[type=text]');
      await input.fill(`>Stet: ${title}`);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: `Stet: ${title}` }).first().waitFor();
      await page.keyboard.press('Enter');
      for (let tries = 0; tries < 40; tries += 1) {
        await page.waitForTimeout(150);
        const said = await read();
        const stillTyped = (await input.isVisible()) && (await input.inputValue({ timeout: 100 }).catch(() => '')) === `>Stet: ${title}`;
        if (said !== before && !stillTyped) return said;
      }
      return '';
    },
    runCommand: async (title) => {
      await page.keyboard.press('F1');
      const input = page.locator('.quick-input-widget:visible input[type=text]');
      await input.fill(`>${title}`);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
      await page.keyboard.press('Enter');
    },
    take: async (title) => {
      const row = page.locator('.action-widget .monaco-list-row.action', { hasText: title }).first();
      await row.click();
      await row.waitFor({ state: 'hidden' });
    },
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
  };
}

function seeing(page: Page): Pick<Hands, 'squiggles' | 'hoverOver' | 'hover' | 'completeAt' | 'quickFixes' | 'linesOf' | 'problems' | 'text' | 'screenshot'> {
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
    quickFixes: async (words) => {
      const { x, y } = await placeOf(page, words);
      const rows = page.locator('.action-widget .monaco-list-row.action');
      // Asked too early, VS Code says that there are none and does not look again.
      for (let tries = 0; tries < 5 && (await rows.count()) === 0; tries += 1) {
        await page.mouse.click(x, y);
        await page.mouse.move(...aside);
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
    problems: async () => {
      const rows = page.locator('.markers-panel .monaco-list-row');
      if ((await rows.count()) === 0) await page.keyboard.press('Control+Shift+M');
      await rows.first().hover();
      // The list draws only the rows in view: read on until nothing new comes.
      const read = new Set<string>();
      for (let idle = 0; idle < 6; idle += 1) {
        const before = read.size;
        for (const row of await rows.allInnerTexts()) read.add(plain(row));
        if (read.size > before) idle = 0;
        await page.mouse.wheel(0, 120);
        await page.waitForTimeout(100);
      }
      await page.mouse.wheel(0, -10_000);
      await page.mouse.move(...aside);
      return [...read];
    },
    text: async () => plain((await lines(page).allInnerTexts()).join('\n')),
    screenshot: async (name) => {
      const folder = join(root, 'out/screenshots');
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

function lines(page: Page): Locator {
  return page.locator('.editor-instance .view-lines .view-line');
}

/** The middle of some words as they are drawn in the editor, in page pixels. Waits for the words to be drawn; the font has one width. */
async function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const drawn = words.replaceAll(' ', '\u00a0');
  const line = lines(page).filter({ hasText: words }).first().locator('> span');
  await line.waitFor();
  const [text, box] = [await line.innerText(), await line.boundingBox()];
  const at = text.replaceAll(' ', '\u00a0').indexOf(drawn);
  if (box === null || at < 0) throw new Error(`The editor shows no “${words}” on one line.`);
  return { x: box.x + (box.width * (at + words.length / 2)) / text.length, y: box.y + box.height / 2 };
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
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').replace(/[\ue000-\uf8ff]/g, '').trim();
}
