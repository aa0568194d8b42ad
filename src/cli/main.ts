#!/usr/bin/env node
import { version } from '../../package.json';
import { help, parseCommandLine, CannotRun, type Invocation } from './arguments';
import { checkCommand } from './check';
import { evidenceCommand } from './evidence';
import { indexCommand } from './index-articles';
import { judgeCommand } from './judge';
import { lspCommand } from './lsp';
import { actorsCommand } from './actors';
import { figuresCommand } from './figures';
import { quotationsCommand } from './quotations';
import { visible, type Output } from './print';
import { copyCommand, sheetCommand } from './sheet';

/** What a command gets and gives: its exit code, 0, 1 or 2. */
export type Command = (invocation: Invocation, output: Output) => Promise<number>;

const commands: ReadonlyMap<string, Command> = new Map([
  ['check', checkCommand],
  ['index', indexCommand],
  ['actors', actorsCommand],
  ['figures', figuresCommand],
  ['quotations', quotationsCommand],
  ['evidence', evidenceCommand],
  ['judge', judgeCommand],
  ['sheet', sheetCommand],
  ['copy', copyCommand],
  ['lsp', lspCommand],
]);

const COULD_NOT_RUN = 1;

async function run(words: readonly string[], output: Output): Promise<number> {
  const invocation = parseCommandLine(words);
  if (invocation.version) return print(output, `${version}\n`);
  if (invocation.help) return print(output, help);
  if (invocation.command === undefined) throw new CannotRun('No command given. Run "stet --help" for the commands.');
  const command = commands.get(invocation.command);
  if (!command) throw new CannotRun(`There is no command "${invocation.command}". Commands: ${[...commands.keys()].join(', ')}. Run "stet --help" for what they do.`);
  return command(invocation, output);
}

function print(output: Output, text: string): number {
  output.out(text);
  return 0;
}

/** The one catch site of the command line: a wrong command line is answered with its message, anything else with what happened. */
async function main(): Promise<void> {
  const output: Output = {
    out: (text) => void process.stdout.write(text),
    note: (text) => void process.stderr.write(text),
    colour: process.stdout.isTTY === true && !process.env['NO_COLOR'],
    progress: process.stderr.isTTY === true,
  };
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
  process.stdout.on('error', () => process.exit());
  try {
    process.exitCode = await run(process.argv.slice(2), output);
  } catch (error) {
    output.note(`stet: ${visible(messageOf(error))}\n`);
    process.exitCode = COULD_NOT_RUN;
  }
}

/** What a person can do about it stands in a CannotRun; Node's parser of options says what is wrong but not where to look. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof CannotRun) return error.message;
  const code = 'code' in error ? String(error.code) : '';
  if (code.startsWith('ERR_PARSE_ARGS')) return `${error.message.replace(/\.$/, '')}. Run "stet --help" for the options.`;
  return `stopped by a fault of its own: ${error.message}. Please report it.`;
}

void main();
