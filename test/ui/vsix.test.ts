import * as assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { vsixFile } from '../support/project';
import { namesInZip } from '../support/zip';

describe('the VSIX', () => {
  const names = namesInZip(readFileSync(vsixFile)).map((name) => name.replace(/^extension\//, ''));

  it('weighs at most 5 MB', () => {
    assert.ok(statSync(vsixFile).size <= 5_000_000, `${statSync(vsixFile).size} bytes`);
  });

  it('starts small: what is loaded with every window holds no language client', () => {
    assert.ok(statSync('dist/extension.cjs').size <= 10_000, `${statSync('dist/extension.cjs').size} bytes`);
  });

  it('holds only what runs, the sample and what a reader wants', () => {
    const welcome = /^(\[Content_Types\]\.xml|extension\.vsixmanifest|package(\.nls)?\.json|l10n\/.*|readme\.md|changelog\.md|LICENSE\.txt|images\/[\w-]+\.png|images\/stet\.svg|images\/walkthrough\/[\w-]+\.(svg|md)|dist\/.*|corpus\/.*)$/i;
    assert.deepEqual(names.filter((name) => !welcome.test(name)), []);
  });

  it('holds no source, test, source map or installed package', () => {
    assert.deepEqual(names.filter((name) => /(^|\/)(src|test|node_modules)\/|\.(ts|map)$/.test(name)), []);
  });

  it('brings both entries and the sample with its settings', () => {
    for (const name of ['dist/extension.cjs', 'dist/extension.web.js', 'corpus/draft.md', 'corpus/.stet/config.json']) {
      assert.ok(names.includes(name), `${name} is missing`);
    }
  });
});
