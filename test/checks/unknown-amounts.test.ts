import { describe, expect, it } from 'vitest';
import { conversationSubject, turnSubject } from '../../src/checks/subject.ts';
import type { JsonObject } from '../../src/lib/json.ts';
import { fromUsd } from '../../src/model/money.ts';
import { conversation, judge, message, replying } from './subjects.ts';

const priced = (usd: number | null, turn = 0) =>
  message('assistant', 'x', {
    turn,
    cost: {
      inputTokens: 10,
      outputTokens: 5,
      inputCost: usd === null ? null : fromUsd(usd),
      outputCost: fromUsd(0),
      totalCost: usd === null ? null : fromUsd(usd),
    },
  });
const cost = (params: JsonObject, ...messages: readonly ReturnType<typeof message>[]) =>
  judge('cost_budget', conversationSubject(messages), params);

describe('cost_budget', () => {
  it('does not take an unknown price for nothing', async () => {
    expect(await cost({ max_cost_usd: 1 }, priced(0.5), priced(null))).toEqual({
      status: 'error',
      code: 'COST_UNKNOWN',
      message: 'Could not be judged: not every reply tells its cost.',
    });
  });

  it('fails when what is known alone is too much', async () => {
    const outcome = await cost({ max_cost_usd: 1 }, priced(1.5), priced(null));
    expect(outcome).toMatchObject({ status: 'failed', details: { cost_usd: null, input_tokens: 20 } });
  });

  it('judges tokens where only the price is unknown', async () => {
    expect(await cost({ max_input_tokens: 10 }, priced(null))).toMatchObject({ status: 'passed' });
  });

  it('cannot judge tokens that nobody counted', async () => {
    expect(await judge('cost_budget', replying('x'), { max_total_tokens: 5 })).toMatchObject({
      code: 'COST_UNKNOWN',
      message: 'Could not be judged: not every reply tells its total tokens.',
    });
  });

  it('adds exactly: ten times ten cents are a dollar', async () => {
    const dimes = Array.from({ length: 10 }, () => priced(0.1));
    expect(await cost({ max_cost_usd: 1 }, ...dimes)).toMatchObject({ status: 'passed' });
  });
});

describe('latency_budget', () => {
  const timed = (turn: number, latencyMs: number, iteration?: number) =>
    message('assistant', 'x', { turn, latencyMs, ...(iteration === undefined ? {} : { iteration }) });

  it('looks at the slowest turn of a conversation', async () => {
    const subject = conversationSubject([timed(0, 80), timed(1, 40), timed(1, 50), timed(2, 10)]);
    expect(await judge('latency_budget', subject, { max_ms: 100 })).toMatchObject({
      status: 'passed',
      details: { latency_ms: 90, max_ms: 100 },
      score: 1,
    });
  });

  it('takes every repetition of a self-play turn for itself', async () => {
    const subject = conversationSubject([timed(0, 80, 0), timed(0, 80, 1)]);
    expect(await judge('latency_budget', subject, { max_ms: 100 })).toMatchObject({ status: 'passed' });
  });

  it('scores by how much of the budget was needed', async () => {
    const outcome = await judge('latency_budget', turnSubject([timed(0, 200)], 0), { max_ms: 100 });
    expect(outcome).toMatchObject({ status: 'failed', score: 0.5 });
  });

  it('cannot judge replies without a time', async () => {
    expect(await judge('latency_budget', conversation('a'), { max_ms: 100 })).toMatchObject({
      status: 'error',
      code: 'LATENCY_UNKNOWN',
    });
  });
});

describe('outcome_equivalent', () => {
  it('cannot judge the state of a workflow', async () => {
    const params = { metric: 'final_state', expected: 'done' };
    expect(await judge('outcome_equivalent', replying('x'), params)).toMatchObject({
      status: 'error',
      code: 'UNSUPPORTED_METRIC',
    });
  });
});
