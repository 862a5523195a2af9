import { expect, test } from 'vitest';
import type { Provider } from '../../src/manifest/provider.ts';
import { type CallLimits, callLimitsOf } from '../../src/providers/call-limits.ts';
import { loaded } from '../helpers/planned-arena.ts';

function manifestOf(spec: Partial<Provider>) {
  return {
    ...loaded<Provider>('provider', 'p', { id: 'p', type: 'openai', model: 'm', ...spec }),
    group: 'default',
  };
}

test.each<[string, Partial<Provider>, CallLimits]>([
  ['nothing', {}, { timeoutMs: 120_000 }],
  [
    'rate_limit',
    { rate_limit: { rps: 5, burst: 0 } },
    { timeoutMs: 120_000, rates: { requestsPerSecond: 5, burst: 1 } },
  ],
  ['a rate_limit of 0, which is none', { rate_limit: { rps: 0, burst: 2 } }, { timeoutMs: 120_000 }],
  [
    'limits per minute',
    { additional_config: { rate_limit: { requests_per_minute: 60, tokens_per_minute: 9000 } } },
    { timeoutMs: 120_000, rates: { requestsPerMinute: 60, tokensPerMinute: 9000 } },
  ],
  ['seconds', { additional_config: { timeout: 2.5 } }, { timeoutMs: 2500 }],
  ['a duration', { additional_config: { timeout: '1m30s' } }, { timeoutMs: 90_000 }],
])('reads %s', (_case, spec, limits) => {
  expect(callLimitsOf(manifestOf(spec))).toEqual(limits);
});

test.each<[Record<string, unknown>, RegExp]>([
  [{ timeout: 'soon' }, /provider "p" has additional_config\.timeout = "soon"\. Write a number of seconds/],
  [{ timeout: 0 }, /timeout = 0/],
  [
    { rate_limit: { tokens_per_minute: 'many' } },
    /rate_limit\.tokens_per_minute = "many"\. Write a number above 0/,
  ],
])('refuses %j', (additional_config, message) => {
  expect(() => callLimitsOf(manifestOf({ additional_config }))).toThrow(message);
});
