import { expect, test } from 'vitest';
import { createRateLimiter } from '../../src/providers/rate-limiter.ts';
import { withRateLimit } from '../../src/providers/with-rate-limit.ts';
import { createManualTimers } from '../helpers/manual-timers.ts';
import { answerOf, helloRequest, scriptedCalls } from '../helpers/scripted-calls.ts';

test('the estimate stands where the server does not count', async () => {
  const timers = createManualTimers();
  const { cost, ...answer } = answerOf('yes');
  const uncounted = { ...answer, cost: { ...cost, inputTokens: 0, outputTokens: 0 } };
  const limiter = createRateLimiter({ tokensPerMinute: 100 }, timers);
  const provider = withRateLimit(scriptedCalls([uncounted, uncounted]), limiter);
  const request = { ...helloRequest, maxTokens: 80 };
  const { signal } = new AbortController();
  await provider.complete(request, signal);
  const second = provider.complete(request, signal).then(() => timers.now());
  await timers.advance(60_000);
  expect(await second).toBe(60_000);
});
