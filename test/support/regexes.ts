import { parse, type Node } from 'acorn';
import { full } from 'acorn-walk';
import { buildSync, transformSync } from 'esbuild';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project';

/** A regular expression of the program and the file where it stands, or is put together. */
export interface Found {
  readonly source: string;
  readonly flags: string;
  readonly place: string;
}

type Literal = Node & { readonly regex?: { readonly pattern: string; readonly flags: string } };

/** All literals of a script, in their order. */
function literalsOf(script: string, place: string): Found[] {
  const found: Found[] = [];
  full(parse(script, { ecmaVersion: 'latest', sourceType: 'module', allowReturnOutsideFunction: true, allowHashBang: true }), (node) => {
    const { regex } = node as Literal;
    if (regex) found.push({ source: regex.pattern, flags: regex.flags, place });
  });
  return found;
}

function sources(under: string): string[] {
  return readdirSync(join(root, under), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts')).map((file) => `${under}/${file.replaceAll('\\', '/')}`).sort();
}

/** The literals of `src`, each once, and what its core puts together from strings when it is loaded. */
export function regexesOfSources(): Found[] {
  const literals = sources('src').flatMap((file) => literalsOf(transformSync(readFileSync(join(root, file), 'utf8'), { loader: 'ts' }).code, file));
  return eachOnce([...literals, ...putTogether()]);
}

/** Loads the whole core with a constructor that takes down what it is given. */
function putTogether(): Found[] {
  const everything = sources('src/core').map((file) => `import ${JSON.stringify(`./${file}`)};`).join('\n');
  const { outputFiles } = buildSync({
    stdin: { contents: everything, resolveDir: root, loader: 'ts' }, bundle: true, write: false, platform: 'node', format: 'cjs', logLevel: 'error', packages: 'external',
  });
  const found: Found[] = [];
  const counting = new Proxy(RegExp, {
    construct(made, given: [string | RegExp, string?]) {
      const regex = new made(...given);
      found.push({ source: regex.source, flags: regex.flags, place: 'src/core, put together' });
      return regex;
    },
  });
  // Only the program of this project is run here: its own bundle, made a moment ago.
  new Function('require', 'module', 'exports', 'RegExp', '__filename', outputFiles[0]!.text)(orNothing, { exports: {} }, {}, counting, __filename);
  return found;
}

/** A library, or nothing where only a bundler finds it: what it would do is not asked for here. */
function orNothing(name: string): unknown {
  try {
    return require(name);
  } catch {
    return {};
  }
}

/** One of each, in the order of their first places. */
function eachOnce(all: readonly Found[]): Found[] {
  const seen = new Map<string, Found>();
  for (const one of all) if (!seen.has(keyOf(one))) seen.set(keyOf(one), one);
  return [...seen.values()];
}

/** A regular expression on one line, as the list of those that passed has it. */
export function keyOf({ source, flags }: Pick<Found, 'source' | 'flags'>): string {
  return `/${source.replaceAll('\n', '\\n')}/${flags}`;
}
