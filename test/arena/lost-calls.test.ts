import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import type { RunArenaOptions } from '../../src/arena/outcome.ts';
import { runArena } from '../../src/arena/run-arena.ts';
import type { Timers } from '../../src/lib/timers.ts';
import { fromUsd, type NanoUsd } from '../../src/model/money.ts';
import { startHttpDouble } from '../doubles/http-server.ts';
import { ANSWER, CALL_USD, houseFiles } from '../helpers/house-arena.ts';
import { createWorkspace } from '../helpers/workspace.ts';

/** Timers for which waits between calls take no time, and time limits last until somebody lets them pass. */
function createPatience() {
  const limits: (() => void)[] = [];
  const timers: Timers = {
    now: () => 0,
    after(milliseconds, action) {
      if (milliseconds >= 100_000) limits.push(action);
      else setImmediate(action);
      return () => undefined;
    },
  };
  return { timers, run: () => limits.at(-1)?.() };
}

type Patience = ReturnType<typeof createPatience>;
type Reply = (response: ServerResponse, patience: Patience) => void;

const sayJson =
  (value: object): Reply =>
  (response) =>
    void response.setHeader('content-type', 'application/json').end(JSON.stringify(value));

const answers = sayJson(ANSWER);
const isEmpty = sayJson({ ...ANSWER, choices: [] });
const isDown: Reply = (response) => void response.writeHead(503).end();
const hangsUp: Reply = (response) => void response.destroy();
const takesTooLong: Reply = (_response, patience) => patience.run();
const breaksOff: Reply = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"choices": [', () => response.destroy());
};

/** One run, or more, against a server that replies in this order, the last reply for good. */
async function hold(replies: readonly Reply[], count = 1, options: Partial<RunArenaOptions> = {}) {
  const patience = createPatience();
  let requests = 0;
  await using server = await startHttpDouble((_request, response) =>
    (replies[requests++] ?? replies.at(-1))?.(response, patience),
  );
  await using workspace = await createWorkspace(houseFiles(server.url, { count }));
  const { result } = await runArena({
    workingDirectory: workspace.directory,
    configs: ['config.arena.yaml'],
    mode: 'real',
    environment: { OPENAI_API_KEY: 'sk-test' },
    timers: patience.timers,
    concurrency: 1,
    ...options,
  });
  return { summary: result.summary, runs: result.runs, requests };
}

const call = fromUsd(CALL_USD);

test.each<[string, readonly Reply[], NanoUsd | null]>([
  ['a server that is down bills nothing', [isDown, answers], call],
  ['an answer that cannot be used is billed as it was counted', [isEmpty, answers], fromUsd(2 * CALL_USD)],
  ['nobody knows what an answer cost that broke off', [breaksOff, answers], null],
  ['nobody knows what a call cost that the server hung up on', [hangsUp, answers], null],
  ['nobody knows what a call cost that took too long', [takesTooLong, answers], null],
  ['what was lost counts though nothing came of it', [isEmpty], fromUsd(5 * CALL_USD)],
])('%s', async (_what, replies, cost) => {
  const { summary, runs } = await hold(replies);
  expect(runs[0]?.cost).toBe(cost);
  expect(summary).toMatchObject({ cost, unknownCosts: cost === null ? 1 : 0 });
});

test('the budget counts what was lost', async () => {
  const { summary, requests } = await hold([isEmpty], 12, { maxCost: 0.1 });
  // Two runs of five calls each spend it all; the third is not started any more.
  expect(requests).toBe(10);
  expect(summary).toMatchObject({ errors: 2, skipped: 10, cost: fromUsd(0.1) });
});

test('the budget counts what nobody knows of as the dearest call, else by what is sent at least', async () => {
  const known = await hold([answers, breaksOff, breaksOff, answers], 12, { maxCost: 0.05 });
  expect([known.requests, known.summary.passed]).toEqual([4, 2]);
  const unknown = await hold([breaksOff], 12, { maxCost: 0.0002 });
  expect(unknown.summary.skipped).toBeGreaterThan(0);
});
