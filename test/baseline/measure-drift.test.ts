import { expect, test } from 'vitest';
import { measureDrift } from '../../src/baseline/measure-drift.ts';
import { fromUsd } from '../../src/model/money.ts';
import type { ResultMessage, RunResult } from '../../src/model/run-result.ts';
import { renderDrift, renderDriftJson } from '../../src/reports/drift.ts';

type Reply = string | { readonly text?: string; readonly calls: readonly (readonly [string, object])[] };

function runOf(replies: readonly Reply[], more: Partial<RunResult> = {}): RunResult {
  const messages = replies.map((reply, index): ResultMessage => {
    const { text = '', calls } = typeof reply === 'string' ? { text: reply, calls: [] } : reply;
    const toolCalls = calls.map(([name, args], call) => ({
      id: `${index}-${call}`,
      name,
      args: args as never,
    }));
    return { index, turn: index, role: 'assistant', text, toolCalls };
  });
  return {
    ...{
      key: 'k',
      id: 'i',
      config: 'c',
      scenario: 'refund',
      provider: 'chat',
      model: 'm',
      region: 'default',
    },
    ...{ trial: 1, status: 'passed', cost: fromUsd(0.002), inputTokens: 1, outputTokens: 1, latencyMs: 0 },
    messages,
    checks: [],
    ...more,
  } as RunResult;
}

test.each<[string, Reply, Reply, object]>([
  ['the same words', 'Hello there', 'hello there!', { similarity: 1, hasSameTools: true }],
  ['other words', 'Hello there', 'Goodbye', { similarity: 0, lengthRatio: 0.6364 }],
  ['texts without words', '...', '...', { similarity: 1 }],
  ['nothing said', '', 'x', { similarity: 0, lengthRatio: null }],
  [
    'other tools',
    { calls: [['a', {}]] },
    { calls: [['b', {}]] },
    { hasSameTools: false, hasSameArguments: false },
  ],
  [
    'other arguments',
    { calls: [['a', { x: 1 }]] },
    { calls: [['a', { x: 2 }]] },
    { hasSameTools: true, hasSameArguments: false },
  ],
  [
    'other ids and order of keys',
    { calls: [['a', { x: 1, y: 2 }]] },
    { calls: [['a', { y: 2, x: 1 }]] },
    { hasSameArguments: true },
  ],
])('compares replies: %s', (_what, fixture, model, expected) => {
  expect(measureDrift([runOf([fixture])], [runOf([model])]).runs[0]?.replies[0]).toMatchObject(expected);
});

test('replies with other tools and replies that one side lacks count nothing', () => {
  const fixture = runOf(['One', { calls: [['a', {}]] }]);
  const model = runOf(['One', { calls: [['b', {}]] }, 'Three', 'Four']);
  const { resemblance, runs } = measureDrift([fixture], [model]);
  expect(resemblance).toBe(0.25);
  expect(runs[0]?.unmatched).toBe(2);
});

test('shows drift on a terminal and as JSON', async () => {
  const check = (status: string) => [{ id: 's#t0', status }] as unknown as RunResult['checks'];
  const fixture = runOf(['Your refund is on its way', { calls: [['find', { order: 1 }]] }, 'x'], {
    checks: check('passed'),
  });
  const model = runOf(
    ['A refund is\u001b[31m on its way, dear customer', { calls: [['find', { order: 2 }]] }],
    {
      checks: check('failed'),
      error: { code: 'GONE', message: 'No answer.' },
    },
  );
  const drift = measureDrift([fixture], [model]);
  await expect(renderDrift(drift, { color: false })).toMatchFileSnapshot('../golden/recordings/drift.txt');
  await expect(renderDriftJson(drift)).toMatchFileSnapshot('../golden/recordings/drift.json');
});
