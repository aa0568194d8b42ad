import { join } from 'node:path';

/** `stet lsp`: the language server on standard input and output, for any editor that speaks the protocol. It ends the process when the editor tells it to. */
export async function lspCommand(): Promise<number> {
  // The server lies in a bundle of its own, and takes its transport from the words of the command line.
  if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
  require(join(__dirname, 'server.cjs'));
  return 0;
}
