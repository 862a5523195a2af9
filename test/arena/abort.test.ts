import { expect, test } from 'vitest';
import { parseArenaResult } from '../../src/baseline/parse-arena-result.ts';
import { type SmallArena, smallArena } from '../helpers/manifests.ts';
import { runWorkspace } from '../helpers/run-workspace.ts';
import { createWorkspace } from '../helpers/workspace.ts';

const POINTS = 200;
const RUNS = 50;

/** Numbers below a limit, the same in every execution. */
function seededPoints(count: number, limit: number): readonly number[] {
  let seed = 20_260_101;
  return Array.from({ length: count }, () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed % limit;
  });
}

const includes = (pattern: string) => ({ type: 'content_includes', params: { patterns: [pattern] } });

const arena: SmallArena = {
  providers: Object.fromEntries(Array.from({ length: RUNS / 2 }, (_, index) => [`p${index}`, {}])),
  scenarios: {
    passing: {
      turns: [1, 2].map((n) => ({ role: 'user', content: `q${n}`, assertions: [includes('ok')] })),
      conversation_assertions: [{ type: 'content_includes_any', params: { patterns: ['ok'] } }],
    },
    failing: { turns: [{ role: 'user', content: 'q', assertions: [includes('never')] }] },
  },
  mock: { defaultResponse: 'ok' },
};

test('an abort at any point leaves a valid result whose statuses add up to the plan', async () => {
  await using workspace = await createWorkspace(smallArena(arena));
  let total = 0;
  const whole = await runWorkspace(workspace, { formats: ['junit'], onEvent: () => total++ });
  expect(whole.outcome.result.summary).toMatchObject({ total: RUNS, passed: RUNS / 2, failed: RUNS / 2 });
  const statusOf = new Map(whole.outcome.result.runs.map(({ key, status }) => [key, status]));
  const skips = new Set<number>();
  for (const point of seededPoints(POINTS, total)) {
    const abort = new AbortController();
    let count = 0;
    const onEvent = () => {
      if (count++ === point) abort.abort();
    };
    // Runs in mock mode go in step, so many of them at a time; with one number alone few points would differ.
    const concurrency = 1 + (point % 6);
    await runWorkspace(workspace, { formats: ['junit'], concurrency, signal: abort.signal, onEvent });
    const text = await workspace.read('out/arena-results.json');
    const { runs } = parseArenaResult(text);
    // As it was written; the parser counts again.
    const { summary } = JSON.parse(text);
    expect(runs.map(({ key }) => key)).toEqual([...statusOf.keys()]);
    const { total: written, passed, failed, errors, skipped } = summary;
    expect([written, passed + failed + errors + skipped]).toEqual([RUNS, RUNS]);
    expect(errors).toBe(0);
    expect(runs.filter(({ status }) => status === 'skipped')).toHaveLength(skipped);
    for (const run of runs) {
      if (run.status === 'skipped') expect(run.skipReason).toMatch(/called off/);
      else expect(run.status).toBe(statusOf.get(run.key));
    }
    skips.add(skipped);
  }
  // The points really fall all over the execution.
  expect(skips.size).toBeGreaterThan(20);
}, 240_000);

test('a provider error in turn 3 keeps turns 1 and 2', async () => {
  await using workspace = await createWorkspace(
    smallArena({
      scenarios: {
        hello: {
          turns: [1, 2, 3, 4].map((n) => ({ role: 'user', content: `q${n}`, assertions: [includes('a')] })),
        },
      },
      mock: { scenarios: { hello: { turns: { 1: 'a1', 2: 'a2' } } } },
    }),
  );
  const { outcome } = await runWorkspace(workspace);
  const [run] = parseArenaResult(await workspace.read('out/arena-results.json')).runs;
  expect(run).toMatchObject({ status: 'error', error: { code: 'MOCK_ENTRY_MISSING' } });
  const written = await workspace.read(run?.error?.location?.file ?? '');
  const line = run?.error?.location?.line ?? 0;
  expect(
    written
      .split('\n')
      .slice(line - 1, line + 2)
      .join(''),
  ).toMatch(/^ *{ *"role": "user", *"content": "q3"/);
  expect(run?.messages.map(({ text }) => text)).toEqual([
    'You answer customers.',
    ...['q1', 'a1', 'q2', 'a2', 'q3'],
  ]);
  expect(run?.checks.map(({ turn, status }) => [turn, status])).toEqual([
    [0, 'passed'],
    [1, 'passed'],
    [2, 'skipped'],
    [3, 'skipped'],
  ]);
  const dump = await workspace.readJson<{ Messages: unknown[]; Cost: { output_tokens: number } }>(
    `out/${run?.id}.json`,
  );
  expect(dump.Messages).toHaveLength(6);
  expect(dump.Cost.output_tokens).toBeGreaterThan(0);
  expect(outcome.exitCode).toBe(3);
});
