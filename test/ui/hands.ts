import type { Page } from 'playwright-core';
import { browser } from '../support/host/browser';
import { show } from '../support/host/page';
import { throwAway, writeSettings, type UserSettings } from '../support/host/profile';
import { address } from '../support/host/server';
import { copySample } from '../support/sample';
import { doing } from './doing';
import { house } from './house';
import { ownFolder } from './own-folder';
import { seeing } from './seeing';

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
  /** Opens a file by its name, by keys alone. */
  openByName(name: string): Promise<void>;
  /** Types a path into a list that asks for one and accepts it. */
  typeInto(label: string, path: string): Promise<void>;
  closeSideBar(): Promise<void>;
  /** Closes the tab whose label holds this word. */
  closeTab(word: string): Promise<void>;
  /** Opens Stet's views and waits for their lines. */
  openViews(): Promise<void>;
  /** The lines that one of the views shows, as a screen reader says them. */
  linesOf(view: 'Claims' | 'Sources' | 'Actors' | 'Figures'): Promise<readonly string[]>;
  /** Runs a command by its title from the palette, by keys alone. */
  runCommand(title: string): Promise<void>;
  /** Closes lists, hovers and messages. */
  clear(): Promise<void>;
  /** Waits for squiggles of a kind and returns how many are drawn. */
  squiggles(kind?: 'warning' | 'info'): Promise<number>;
  /** Puts the mouse over the first occurrence of some words in the editor and returns what the hover says. */
  hoverOver(words: string): Promise<string>;
  /** Waits for a hover and returns what it says. */
  hover(): Promise<string>;
  /** Types text at the end of the file, asks for completions and returns their labels. */
  completeAt(text: string): Promise<readonly string[]>;
  /** Clicks into the first occurrence of some words. */
  caretOn(words: string): Promise<void>;
  /** Opens the quick fixes at the caret and returns their titles. */
  quickFixesHere(): Promise<readonly string[]>;
  /** Opens the Problems panel and returns its rows, once there are so many. */
  problems(count: number): Promise<readonly string[]>;
  /** Waits until the editor shows lines like these. */
  showing(words: RegExp): Promise<void>;
  /** Presses keys, as `Control+S`. */
  press(...keys: readonly string[]): Promise<void>;
  /** Loads the window again in a theme; the opened files come back. */
  theme(theme: Theme): Promise<void>;
  /** Runs a command of the palette and returns what is new in the window once it is as wanted, or after six seconds: a message, a list, a walkthrough, a document, words of the text. */
  answerTo(title: string, wanted: RegExp): Promise<string>;
  /** Saves a picture of the window as `<name>.png` in STET_SCREENSHOTS, by default `out/screenshots`. */
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

/** What the window opens: a copy of the sample, a folder of a person's own, the sample in restricted mode, or nothing. */
export type Desk = 'sample' | 'own folder' | 'restricted' | 'nothing';

/** What is opened, and how large the window is. */
export interface Opened {
  readonly desk?: Desk;
  readonly theme?: Theme;
  readonly settings?: UserSettings;
  readonly size?: { readonly width: number; readonly height: number };
}

/** Opens a window of the served VS Code that `house` keeps, in a browser of its own. */
export async function takeInHands({ desk = 'sample', theme = 'dark', settings = {}, size = { width: 1400, height: 900 } }: Opened = {}): Promise<Hands> {
  const { port, userData } = await house();
  const folder = throwAway('hands');
  const workspace = desk === 'own folder' ? ownFolder(folder) : copySample(folder);
  const dress = (worn: Theme): void => writeSettings(userData, { ...settings, ...(desk === 'restricted' ? restricted : {}), 'workbench.colorTheme': themes[worn] });
  dress(theme);
  const shown = await show(await browser(console.log), size);
  const { page } = shown;
  page.setDefaultTimeout(20_000);
  await page.goto(address(port, desk === 'nothing' ? {} : { folder: workspace }));
  await page.locator('.monaco-workbench .part.statusbar').waitFor();
  return {
    page,
    workspace,
    ...seeing(page),
    ...doing(page),
    theme: async (worn) => {
      // A served workbench reads the user's settings when it loads; it comes back with the same editors.
      dress(worn);
      await page.reload();
      await page.locator(`.monaco-workbench.${classes[worn]}`).waitFor();
    },
    close: () => shown.close(),
  };
}

/** Folders are restricted until somebody trusts them, and nobody is asked to. */
const restricted = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never' };
