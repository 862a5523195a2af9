import { describe, expect, test } from 'vitest';
import { compareResults } from '../../src/baseline/compare-results.ts';
import { priceUsage } from '../../src/cost/price-usage.ts';
import { createBudget } from '../../src/engine/budget.ts';
import { createProviderPool } from '../../src/engine/provider-pool.ts';
import { isBudgetStop } from '../../src/model/budget-stop.ts';
import { fromUsd, sumUsd, toUsd } from '../../src/model/money.ts';
import { summariseRuns } from '../../src/model/result-summary.ts';
import type { ArenaResult } from '../../src/model/run-result.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { withBudget } from '../../src/providers/with-budget.ts';
import { renderComment } from '../../src/reports/pull-request-comment.ts';
import { renderTerminal } from '../../src/reports/terminal.ts';
import { execute, FIXED_TIME, type PlannedArenaInput, planArena } from '../helpers/planned-arena.ts';

const CALL_USD = 0.01;

/** Executes an arena whose calls cost a cent each, under a limit. */
async function executeUnder(limitUsd: number, input: PlannedArenaInput, concurrency: number) {
  const budget = createBudget(fromUsd(limitUsd));
  const pool = createProviderPool({ mode: 'mock' });
  const cost = priceUsage({ inputTokens: 1000, outputTokens: 0 }, { inputPer1k: CALL_USD, outputPer1k: 0 });
  let calls = 0;
  const minded = (provider: Provider): Provider => {
    const paid: Provider = {
      ...provider,
      async complete(request, signal) {
        calls++;
        // Others come between the start of a call and its end.
        await new Promise<void>((resolve) => setImmediate(resolve));
        return { ...(await provider.complete(request, signal)), cost };
      },
    };
    return withBudget(paid, budget, { name: provider.id, leastCost: () => fromUsd(0) });
  };
  const { results, events } = await execute(planArena(input), {
    lane: 'real',
    concurrency,
    budget,
    createProvider: (run) => minded(pool.providerOf(run)),
    createSpeaker: (run, asked) => minded(pool.speakerFor(run, asked)),
  });
  const result: ArenaResult = {
    schemaVersion: 1,
    lane: 'real',
    runs: results,
    summary: summariseRuns(results),
    meta: { engineVersion: '0', generatedAt: FIXED_TIME, durationMs: 0, executionId: 'x' },
  };
  return { budget, calls: () => calls, result, events };
}

const say = (content: string) => ({ role: 'user', content });
const fifty = (turns: number): PlannedArenaInput => ({
  defaultResponse: 'ok',
  scenarios: Object.fromEntries(
    Array.from({ length: 50 }, (_, index) => [
      `s${index}`,
      { turns: Array.from({ length: turns }, (_turn, turn) => say(`question ${turn}`)) },
    ]),
  ),
});

describe.each([1, 8])('an arena of 50 runs whose money ends midway, %i at a time', (concurrency) => {
  test('stops within one call of the limit, and every run is accounted for', async () => {
    const { budget, calls, result } = await executeUnder(1, fifty(4), concurrency);
    const { total, passed, failed, errors, skipped, cost } = result.summary;
    expect(toUsd(budget.spent)).toBeLessThan(1 + CALL_USD);
    expect(toUsd(budget.spent)).toBeGreaterThanOrEqual(0.8);
    expect(calls() * CALL_USD).toBeCloseTo(toUsd(budget.spent), 9);
    expect(cost).toBe(budget.spent);
    expect({ total, failed, errors, sum: passed + skipped }).toEqual({
      total: 50,
      failed: 0,
      errors: 0,
      sum: 50,
    });
    expect(passed).toBeGreaterThan(0);
    expect(skipped).toBeGreaterThan(20);
  });

  test('whatever was not held says why, with the figures, and its checks count as nothing', async () => {
    const { result, events } = await executeUnder(1, fifty(4), concurrency);
    const skipped = result.runs.filter(({ status }) => status === 'skipped');
    expect(skipped.every(isBudgetStop)).toBe(true);
    for (const { skipReason } of skipped)
      expect(skipReason).toMatch(
        /^budget: no (run may start any more|call may follow), \$\d.* of \$1 spent\.$/,
      );
    const told = events.filter(
      (event) =>
        event.type === 'run.skipped' ||
        (event.type === 'arena.run.failed' && event.error.code === 'BUDGET_REACHED'),
    );
    expect(told).toHaveLength(skipped.length);
  });

  test('the verdict is no pass, and the reports name what was not held', async () => {
    const { result } = await executeUnder(1, fifty(4), concurrency);
    const policy = {
      failOn: new Set(['new-failures', 'errors'] as const),
      onMissingBaseline: 'failures',
    } as const;
    const comparison = compareResults(result, { reason: 'none was given' }, policy);
    const rule = comparison.gate.find(({ rule: name }) => name === 'incomplete');
    expect(comparison.verdict).toBe('fail');
    expect(rule).toMatchObject({ outcome: 'fail', reason: expect.stringContaining('budget: ') });
    const never = compareResults(result, { reason: 'none was given' }, { ...policy, failOn: new Set() });
    expect(never.verdict).toBe('neutral');
    const comment = renderComment({ result, comparison, links: {}, notices: [] });
    const terminal = renderTerminal({ result, comparison, color: false });
    const skipped = result.runs.filter(({ status }) => status === 'skipped');
    for (const { scenario } of skipped) {
      expect(comment).toContain(`- \`${scenario}\` · \`assistant\``);
      expect(terminal).toContain(`skipped    ${scenario} · assistant`);
    }
    const held = `$${toUsd(result.summary.cost ?? fromUsd(0)).toFixed(4)} spent`;
    expect(comment.replaceAll('&#36;', '$')).toContain(held);
    expect(terminal).toContain(held);
  });
});

test('at one at a time a run under way is held to its end between the soft and the hard limit', async () => {
  const { result, budget } = await executeUnder(0.1, fifty(3), 1);
  // Three runs make 0.09, which is beyond 80 %.
  expect(result.runs.map(({ status }) => status)).toEqual([
    ...Array(3).fill('passed'),
    ...Array(47).fill('skipped'),
  ]);
  expect(toUsd(budget.spent)).toBe(0.09);
});

test('a run that meets the hard limit is skipped with what was said by then', async () => {
  const { result } = await executeUnder(0.02, fifty(3), 1);
  const [first] = result.runs;
  expect(first).toMatchObject({
    status: 'skipped',
    skipReason: 'budget: no call may follow, $0.02 of $0.02 spent.',
    cost: fromUsd(0.02),
  });
  expect(first?.messages.map(({ role }) => role)).toEqual(
    'system user assistant user assistant user'.split(' '),
  );
});

const JUDGE = {
  providers: { assistant: {}, j: { type: 'mock' } },
  mocks: {
    assistant: { defaultResponse: 'ok' },
    j: { defaultResponse: '{"passed": true, "score": 1, "reasoning": "Fine."}' },
  },
  arena: { judges: [{ name: 'strict', provider: 'j' }] },
};
const judgeCheck = { type: 'llm_judge', params: { criteria: 'Polite.' } };

const conversationCheck = { ...judgeCheck, type: 'llm_judge_conversation' };

test.each([
  ['of a turn', { turns: [{ ...say('hi'), assertions: [judgeCheck] }] }],
  ['of the conversation', { turns: [say('hi')], conversation_assertions: [conversationCheck] }],
])('a judge %s for whom there is no money makes the run skipped, no error', async (_case, scenario) => {
  const input = { ...JUDGE, scenarios: { s1: { providers: ['assistant'], ...scenario } } };
  const { result, calls } = await executeUnder(CALL_USD, input, 1);
  expect(calls()).toBe(1);
  expect(result.runs).toMatchObject([
    { status: 'skipped', skipReason: 'budget: no call may follow, $0.01 of $0.01 spent.' },
  ]);
  const enough = await executeUnder(1, input, 1);
  expect(enough.result.runs).toMatchObject([
    { status: 'passed', costByRole: { assistant: fromUsd(CALL_USD), judge: fromUsd(CALL_USD) } },
  ]);
});

test('a simulated user for whom there is no money makes the run skipped; what roles took is told', async () => {
  const input: PlannedArenaInput = {
    scenarios: {
      s1: { providers: ['assistant'], turns: [{ role: 'shopper', persona: 'eve', turns: 3 }] },
    },
    providers: { assistant: {}, u: { type: 'mock' } },
    mocks: { assistant: { defaultResponse: 'ok' }, u: { defaultResponse: 'And?' } },
    personas: { eve: {} },
    arena: { self_play: { enabled: true, personas: [], roles: [{ id: 'shopper', provider: 'u' }] } },
  };
  const { result } = await executeUnder(0.02, input, 1);
  const [run] = result.runs;
  expect(run).toMatchObject({
    status: 'skipped',
    costByRole: { assistant: fromUsd(CALL_USD), userSimulator: fromUsd(CALL_USD) },
    costByProvider: { assistant: fromUsd(CALL_USD), u: fromUsd(CALL_USD) },
  });
  expect(sumUsd(Object.values(run?.costByRole ?? {}))).toBe(run?.cost);
});
