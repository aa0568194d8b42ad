/**
 * Runs tests of mocha 12 for Stryker, whose own runner for mocha stops at 11: tests are loaded once, and each change is tried by the tests that reach it, first
 * by those that noticed others: they notice most.
 */
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import Mocha from 'mocha';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { tests } from './groups.mjs';

/** Tests that noticed a change lately and are asked first about the next. */
const ASKED_FIRST = 12;

/** What Stryker's changed code reads and counts in: which change is active, which test runs, what it reached. */
const instrumented = (globalThis.__stryker__ ??= {});

class MochaRunner {
  #mocha = new Mocha({ ui: 'bdd', timeout: 0, reporter: class {} });
  #loaded = false;
  #perTest = false;
  #noticed = [];

  capabilities() {
    return { reloadEnvironment: false };
  }

  init() {
    // What is drawn at random is always the same, so that a change is noticed in each run or in none.
    createRequire(import.meta.url)('fast-check').configureGlobal({ seed: 1 });
    this.#mocha.cleanReferencesAfterRun(false);
    for (const test of tests) this.#mocha.addFile(join('out/mutation', test.slice('test/'.length).replace(/\.ts$/, '.cjs')));
    const counted = (test) => {
      if (this.#perTest) instrumented.currentTestId = test?.fullTitle();
    };
    this.#mocha.suite.beforeEach(function () {
      counted(this.currentTest);
    });
  }

  async dryRun({ coverageAnalysis, disableBail }) {
    this.#perTest = coverageAnalysis === 'perTest';
    const result = await this.#run(null, disableBail);
    this.#perTest = false;
    return result.status === DryRunStatus.Complete && coverageAnalysis !== 'off' ? { ...result, mutantCoverage: instrumented.mutantCoverage } : result;
  }

  async mutantRun({ activeMutant, testFilter, disableBail, hitLimit, mutantActivation }) {
    instrumented.hitLimit = hitLimit;
    instrumented.hitCount = hitLimit === undefined ? undefined : 0;
    const first = this.#noticed.filter((id) => testFilter?.includes(id));
    const rest = testFilter?.filter((id) => !first.includes(id));
    let result;
    for (const ids of first.length > 0 && !disableBail ? [first, rest] : [testFilter]) {
      if (ids?.length === 0) continue;
      result = await this.#run(ids ?? null, disableBail, activeMutant.id, mutantActivation);
      if (result.status !== DryRunStatus.Complete) break;
      const failed = result.tests.find(({ status }) => status === TestStatus.Failed);
      if (!failed) continue;
      this.#noticed = [failed.id, ...this.#noticed.filter((id) => id !== failed.id)].slice(0, ASKED_FIRST);
      break;
    }
    return toMutantRunResult(result);
  }

  /** Runs these tests, by their full titles; null: all. */
  async #run(ids, disableBail, activeMutant, activation) {
    try {
      bail(this.#mocha.suite, !disableBail);
      if (!this.#loaded) {
        instrumented.activeMutant = activation === 'static' ? activeMutant : undefined;
        await this.#mocha.loadFilesAsync();
        this.#loaded = true;
      }
      instrumented.activeMutant = activeMutant;
      const wanted = ids && new Set(ids);
      this.#mocha.grep({ test: (title) => wanted === null || wanted.has(title), exec: () => null });
      const results = await this.#tests();
      return determineHitLimitReached(instrumented.hitCount, instrumented.hitLimit) ?? { status: DryRunStatus.Complete, tests: results };
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: String(error) };
    }
  }

  #tests() {
    return new Promise((resolve) => {
      const results = [];
      const add = (test, status, failureMessage) => results.push({ id: test.fullTitle(), name: test.fullTitle(), fileName: test.file, status, timeSpentMs: test.duration ?? 0, failureMessage });
      const run = this.#mocha.run(() => resolve(results));
      run.on('pass', (test) => add(test, TestStatus.Success));
      run.on('fail', (test, error) => add(test.ctx?.currentTest ?? test, TestStatus.Failed, error?.message || 'failed without a word'));
    });
  }

  dispose() {
    this.#mocha.dispose();
  }
}

/** Whether a suite and all within it stop at the first failure. */
function bail(suite, stops) {
  suite.bail(stops);
  for (const inner of suite.suites) bail(inner, stops);
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'mocha', MochaRunner)];
