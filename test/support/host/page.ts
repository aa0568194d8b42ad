import { chromium, type Page } from 'playwright-core';
import { onLeaving } from '../processes';

/** A browser page and the end of its browser. */
export interface Shown {
  readonly page: Page;
  close(): Promise<void>;
}

/** Opens a page of a headless Chromium that asks nothing of the network but the page itself. */
export async function show(program: string, size = { width: 1400, height: 900 }): Promise<Shown> {
  const browser = await chromium.launch({
    executablePath: program,
    // The sandbox needs user namespaces, which containers and root accounts lack; the page is our own server's.
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const forget = onLeaving(() => void browser.close());
  const context = await browser.newContext({ viewport: size, permissions: ['clipboard-read', 'clipboard-write'] });
  const close = async (): Promise<void> => {
    forget();
    await browser.close();
  };
  return { page: await context.newPage(), close };
}
