import { parse, type Node } from 'acorn';
import { full } from 'acorn-walk';
import { transformSync } from 'esbuild';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project';

/** Every message with itself as its words: what a translator starts from, `l10n/bundle.l10n.<language>.json` beside it. */
export const bundleFile = join(root, 'l10n/bundle.l10n.json');

type First = Node & { readonly value?: unknown };
type Call = Node & { readonly callee: Callee; readonly arguments: readonly First[] };
type Callee = Node & { readonly name?: string; readonly property?: { readonly name?: string }; readonly object?: Callee };

/** The messages of `src`, each once, in order: what `say` and `phrase` get in core and server, and `l10n.t` in the client. */
export function messagesOfSources(): string[] {
  return [...new Set(sources().flatMap(messagesOf))].sort();
}

/** What stands in its file for these messages. */
export function bundleText(messages: readonly string[]): string {
  return `${JSON.stringify(Object.fromEntries(messages.map((message) => [message, message])), undefined, 2)}\n`;
}

/** Calls whose message cannot be collected: put together, or chosen, where they are made. A name stands for a message that `phrase` marks. */
export function unreadCalls(): string[] {
  return sources().flatMap((file) => callsOf(file).filter((first) => typeof first?.value !== 'string' && first?.type !== 'Identifier' && first?.type !== 'MemberExpression' && first?.type !== 'CallExpression').map((first) => `${file}: ${first?.type}`));
}

function messagesOf(file: string): string[] {
  return callsOf(file).flatMap((first) => (typeof first?.value === 'string' ? [first.value] : []));
}

function sources(): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts')).map((file) => file.replaceAll('\\', '/')).sort();
}

/** The first argument of each call that says something. */
function callsOf(file: string): (First | undefined)[] {
  const found: (First | undefined)[] = [];
  const script = transformSync(readFileSync(join(root, 'src', file), 'utf8'), { loader: 'ts' }).code;
  full(parse(script, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    if (node.type !== 'CallExpression') return;
    const { callee, arguments: [first] } = node as Call;
    const says = callee.name === 'say' || callee.name === 'phrase' || (callee.property?.name === 't' && [callee.object?.name, callee.object?.property?.name].includes('l10n'));
    if (says) found.push(first);
  });
  return found;
}
