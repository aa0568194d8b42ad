import * as assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReadAnswer, ReadRequest } from '../../src/server/reader';
import { unpackContribution } from '../../src/core/corpus/packed-article';
import { workerReader, type WorkerPort } from '../../src/server/reading';

const bytes = new TextEncoder().encode('The port of Lindhaven handled 4 million tonnes of cargo in 2023.\n');

/** A worker that answers, keeps still or dies as the test says. */
function fakeWorker(behave: (request: ReadRequest, say: { answer(answer: ReadAnswer): void; fail(reason: string): void }) => void) {
  const state = { started: 0, terminated: 0 };
  const start = async (): Promise<WorkerPort> => {
    state.started++;
    const say = { answer: (_: ReadAnswer): void => undefined, fail: (_: string): void => undefined };
    return {
      post: (request) => behave(request, say),
      onAnswer: (listener) => void (say.answer = listener),
      onFailure: (listener) => void (say.fail = listener),
      terminate: () => void state.terminated++,
    };
  };
  return { state, start };
}

describe('reading in a worker', () => {
  it('reads in the server itself where no worker can be had, and says so once', async () => {
    const log: string[] = [];
    const reader = workerReader(() => Promise.reject(new Error('not allowed here')), (line) => log.push(line));
    assert.equal(unpackContribution((await reader.read('a.txt', bytes)).value!.packed.contribution).figures.length, 2);
    await reader.read('b.txt', bytes);
    assert.equal(log.length, 1);
    assert.match(log[0] ?? '', /not allowed here/);
  });

  it('names the file on which the worker died, and starts another for the next', async () => {
    const worker = fakeWorker((request, say) => (request.path === 'bad.txt' ? say.fail('out of memory') : say.answer({ id: request.id, value: null, problems: [] })));
    const reader = workerReader(worker.start, () => undefined);
    const { problems } = await reader.read('bad.txt', bytes);
    assert.equal(problems[0]?.subject, 'bad.txt');
    assert.match(problems[0]?.reason ?? '', /out of memory/);
    assert.deepEqual((await reader.read('good.txt', bytes)).problems, []);
    assert.deepEqual(worker.state, { started: 2, terminated: 1 });
  });

  it('hands a file for a parser over alone, so that it takes none with it', async () => {
    const posted: string[][] = [[]];
    const worker = fakeWorker(({ path, id }, say) => {
      posted.at(-1)?.push(path);
      if (path !== 'hangs.pdf') return say.answer({ id, value: null, problems: [] });
      posted.push([]);
      setTimeout(() => say.fail('no answer'), 5);
    });
    const reader = workerReader(worker.start, () => undefined);
    const pdf = new TextEncoder().encode('%PDF-1.4');
    const all = await Promise.all([reader.read('a.txt', bytes), reader.read('hangs.pdf', pdf), reader.read('b.txt', bytes), reader.read('c.pdf', pdf)]);
    assert.deepEqual(all.map(({ problems }) => problems.length), [0, 1, 0, 0]);
    assert.deepEqual(posted, [['a.txt', 'hangs.pdf'], ['b.txt', 'c.pdf']]);
    assert.deepEqual(worker.state, { started: 2, terminated: 1 });
  });

  it('ends the worker at once when stopped; what it was reading is answered with nothing', async () => {
    const worker = fakeWorker(() => undefined);
    const reader = workerReader(worker.start, () => undefined);
    const reading = reader.read('long.txt', bytes);
    await new Promise((done) => setTimeout(done, 5));
    reader.stop();
    assert.deepEqual(await reading, { value: null, problems: [] });
    assert.equal(worker.state.terminated, 1);
  });

  it('has no way to the network in the worker, and answers for bytes that are no text', async () => {
    const worker = new Worker(`require(${JSON.stringify(resolve('dist/reader.cjs'))});
      require('node:worker_threads').parentPort.postMessage(['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource'].filter((name) => globalThis[name] !== undefined));`, { eval: true });
    const said: unknown[] = [];
    const heard = (count: number): Promise<void> => new Promise((done) => worker.on('message', (message) => said.push(message) === count && done()));
    const both = heard(3);
    worker.postMessage({ id: 7, path: 'a.txt', bytes: new Uint8Array([0, 1, 2, 255, 0, 0, 9]) } satisfies ReadRequest);
    await both;
    await worker.terminate();
    assert.deepEqual(said.slice(0, 2), ['ready', []]);
    const answer = said[2] as ReadAnswer;
    assert.deepEqual([answer.id, answer.value, answer.problems.length], [7, null, 1]);
  });
});
