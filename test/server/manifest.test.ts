import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { allRules } from '../../src/core/rules/all';
import { defaultSettings } from '../../src/core/settings';
import { paletteCommands, viewCommands } from '../../src/vscode/command-ids';
import { sampleFiles } from '../../src/vscode/sample-files';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown; readonly scope: string; readonly properties?: Readonly<Record<string, { readonly default: unknown }>> }>> };
  };
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const words = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;

describe('what package.json declares', () => {
  const { commands, configuration } = manifest.contributes;

  it('is every command, each in the category Stet', () => {
    assert.deepEqual(commands.map(({ command }) => command).sort(), [...paletteCommands, ...viewCommands].sort());
    assert.deepEqual(commands.filter(({ category }) => category !== 'Stet'), []);
  });

  it('is every setting with its default, sixteen at the most', () => {
    const declared = Object.keys(configuration.properties).filter((name) => name !== 'stet.trace.server');
    assert.deepEqual(declared.sort(), Object.keys(defaultSettings).map((name) => `stet.${name}`).sort());
    assert.ok(declared.length < 16);
    for (const [name, value] of Object.entries(defaultSettings)) {
      const property = configuration.properties[`stet.${name}`];
      assert.equal(property?.scope, 'resource');
      if (name === 'limits') assert.deepEqual(Object.fromEntries(Object.entries(property.properties ?? {}).map(([key, entry]) => [key, entry.default])), value);
      else assert.deepEqual(property.default, value, name);
    }
  });

  it('is every rule with its own severity', () => {
    const rules = configuration.properties['stet.rules']?.properties ?? {};
    assert.deepEqual(Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, rule.default])), Object.fromEntries(allRules.map(({ id, severity, offByDefault }) => [id, offByDefault ? 'off' : severity])));
  });

  it('has words for every key, and no words too many', () => {
    const used = new Set([...JSON.stringify(manifest).matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key));
    assert.deepEqual([...used].sort(), Object.keys(words).sort());
  });
});

describe('the sample workspace', () => {
  it('is copied whole', () => {
    const found = readdirSync('corpus', { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join('corpus', path)).isFile());
    assert.deepEqual(found.map((path) => path.replaceAll('\\', '/')).sort(), [...sampleFiles].sort());
  });
});
