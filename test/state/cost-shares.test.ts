import { expect, test } from 'vitest';
import { addCosts, priceUsage } from '../../src/cost/price-usage.ts';
import type { Message } from '../../src/model/message.ts';
import { fromUsd } from '../../src/model/money.ts';
import type { MessageCost } from '../../src/model/usage.ts';
import { reconstructResult } from '../../src/state/reconstruct-result.ts';
import type { RunMetadata, SideCall } from '../../src/state/state-store.ts';

const priced = (usd: number): MessageCost =>
  priceUsage({ inputTokens: 1000, outputTokens: 0 }, { inputPer1k: usd, outputPer1k: 0 });
const unpriced = priceUsage({ inputTokens: 1000, outputTokens: 0 }, null);

function resultOf(messages: readonly Partial<Message>[], sideCalls: readonly SideCall[] = []) {
  const time = '2000-01-01T00:00:00.000Z';
  const metadata: RunMetadata = {
    ...{ runId: 'r', key: 'k', config: 'c', scenario: 's', provider: 'a', model: 'm', region: 'default' },
    ...{ trial: 1, attempt: 1, startedAt: time, endedAt: time, durationMs: 0, sideCalls },
  };
  const whole = messages.map((message): Message => {
    return { role: 'assistant', content: 'x', turn: 0, timestamp: time, ...message };
  });
  return reconstructResult({ id: 'r', messages: whole, metadata: {} }, metadata, []);
}

const simulated = (cost: MessageCost, provider = 'u'): Partial<Message> => ({
  role: 'user',
  cost,
  meta: { raw_response: { self_play_provider: provider } },
});

test('where only the assistant spoke, nothing is said of roles', () => {
  const result = resultOf([{ role: 'user' }, { cost: priced(1) }]);
  expect(result).toMatchObject({ cost: fromUsd(1) });
  for (const key of ['costByRole', 'costByProvider', 'cachedCalls', 'billedCost'])
    expect(result).not.toHaveProperty(key);
});

test('every role and provider has its part, and the parts make the whole', () => {
  const summary = priced(0.25);
  const result = resultOf(
    [
      simulated(priced(0.5)),
      { cost: addCosts([summary, priced(1)]), summaryCost: summary },
      simulated(priced(0.5), 'other'),
      { cost: priced(2) },
    ],
    [
      { role: 'judge', provider: 'j', cost: priced(4) },
      { role: 'user-simulator', provider: 'u', cost: priced(0.5) },
    ],
  );
  expect(result.costByRole).toEqual({
    assistant: fromUsd(3),
    userSimulator: fromUsd(1.5),
    judge: fromUsd(4),
    summariser: fromUsd(0.25),
  });
  expect(result.costByProvider).toEqual({
    a: fromUsd(3.25),
    j: fromUsd(4),
    other: fromUsd(0.5),
    u: fromUsd(1),
  });
  expect(result.cost).toBe(fromUsd(8.75));
});

test('an unknown price makes its own role unknown and no other', () => {
  const { costByRole, cost } = resultOf(
    [{ cost: priced(1) }],
    [{ role: 'judge', provider: 'j', cost: unpriced }],
  );
  expect(costByRole).toEqual({ assistant: fromUsd(1), judge: null });
  expect(cost).toBeNull();
});

test('answers from the cache are marked and counted; what was billed stands beside what they would cost', () => {
  const hit: MessageCost = { ...priced(1), billedCost: fromUsd(0), cachedCalls: 1 };
  const result = resultOf(
    [{ cost: hit }, { cost: priced(2) }],
    [{ role: 'judge', provider: 'j', cost: hit }],
  );
  expect(result).toMatchObject({ cost: fromUsd(4), cachedCalls: 2, billedCost: fromUsd(2) });
  expect(result.messages.map(({ cached }) => cached)).toEqual([true, undefined]);
});

test('what was billed is unknown where the price of a call is that was made', () => {
  const hit: MessageCost = { ...priced(1), billedCost: fromUsd(0), cachedCalls: 1 };
  expect(resultOf([{ cost: hit }, { cost: unpriced }])).toMatchObject({ cachedCalls: 1, billedCost: null });
});
