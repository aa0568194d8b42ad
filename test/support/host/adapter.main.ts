#!/usr/bin/env node
/**
 * Stands in for desktop VS Code's program where that cannot be had: takes the part of its command line that @vscode/test-electron uses,
 * and runs the extension tests in a served VS Code with a headless page. STET_HOST names the version, `newest` by default.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format } from 'node:util';
import { Unmet, report } from '../processes';
import { browser } from './browser';
import { installHost } from './install';
import { show } from './page';
import { newProfile, throwAway, type Profile } from './profile';
import { address, serve } from './server';

/** A whole run takes a minute, on a machine that is busy with other things some more; these end one that hangs, as `timeout` does, with exit code 124. */
const silentFor = 90_000;
const inAll = 480_000;

async function main(): Promise<number> {
  const options = commandLine(process.argv.slice(2));
  const host = await installHost(process.env['STET_HOST'] === 'oldest' ? 'oldest' : 'newest');
  const program = await browser(console.log);
  const profile: Profile = options.profile ?? newProfile(throwAway('adapter'), {});
  const server = await serve(host, { ...profile, driver: true });
  const shown = await show(program);
  try {
    return await run(options, server, shown.page);
  } finally {
    await shown.close();
    server.close();
  }
}

async function run(options: Options, server: Awaited<ReturnType<typeof serve>>, page: Awaited<ReturnType<typeof show>>['page']): Promise<number> {
  let heard = Date.now();
  const aside: string[] = [];
  const exited = new Promise<number>((end) => {
    void page.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[]) => {
      heard = Date.now();
      const line = format(...args);
      // The rest is VS Code talking about itself; it is told only when something went wrong.
      if (line.includes('[Extension Host]')) console.log(line);
      else aside.push(`${type}: ${line}`);
    });
    void page.exposeFunction('codeAutomationExit', (code: number) => end(code));
    void server.ended.then((code) => {
      console.error(`The server ended before the tests did (exit ${code}):\n${server.lines.slice(-20).join('\n')}`);
      end(code === 0 ? 1 : code);
    });
    const started = Date.now();
    setInterval(() => {
      const now = Date.now();
      if (now - heard < silentFor && now - started < inAll) return;
      console.error(`The tests did not end: silent for ${Math.round((now - heard) / 1000)} s, ${Math.round((now - started) / 1000)} s in all.`);
      end(124);
    }, 1000).unref();
  });
  const url = address(server.port, {
    folder: options.folder,
    payload: (authority) => [
      ['extensionDevelopmentPath', authority + options.extension],
      ['extensionTestsPath', authority + options.tests],
    ],
  });
  await page.goto(url);
  const code = await exited;
  // VS Code reports 0 for tests whose extension host was killed or left by itself; only its server's words tell.
  const died = server.lines.find((line) => /Extension Host Process exited with code: (?!0, signal: null)/.test(line));
  if (died !== undefined) console.error(died);
  const ended = code === 0 && died !== undefined ? 1 : code;
  if (ended !== 0) console.error(aside.slice(-40).join('\n'));
  return ended;
}

interface Options {
  readonly folder: string;
  readonly extension: string;
  readonly tests: string;
  readonly profile?: Profile;
}

function commandLine(args: readonly string[]): Options {
  const value = (name: string): string | undefined => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const folder = args.find((arg) => !arg.startsWith('-'));
  const extension = value('extensionDevelopmentPath');
  const tests = value('extensionTestsPath');
  if (folder === undefined || extension === undefined || tests === undefined) {
    throw new Unmet('Usage: adapter FOLDER --extensionDevelopmentPath=DIR --extensionTestsPath=FILE [--user-data-dir=DIR --extensions-dir=DIR]');
  }
  for (const path of [folder, extension, tests]) if (!existsSync(path)) throw new Unmet(`${path} does not exist.`);
  const userData = value('user-data-dir');
  const profile = userData === undefined ? undefined : { folder: resolve(userData, '..'), userData, extensions: value('extensions-dir') ?? join(userData, '../extensions') };
  return { folder: resolve(folder), extension: resolve(extension), tests: resolve(tests), ...(profile && { profile }) };
}

main().then((code) => process.exit(code), (error: unknown) => {
  report(error);
  process.exit();
});
