import { expect, it } from 'vitest';
import { configFingerprint } from '../../src/model/config-fingerprint.ts';
import type { RunResult } from '../../src/model/run-result.ts';

function run(scenario: string, inputs: string | undefined, trial = 1): RunResult {
  return {
    ...{ key: `c::${scenario}::p::default::${trial}`, id: `${scenario}-${trial}`, config: 'c', scenario },
    ...{ provider: 'p', model: 'm', region: 'default', trial, status: 'passed', cost: null },
    ...{ inputTokens: 0, outputTokens: 0, latencyMs: 0, messages: [], checks: [] },
    ...(inputs === undefined ? {} : { inputs }),
  };
}

const both = [run('a', '1'), run('b', '2')];

it('is the same whatever the order and the number of trials', () => {
  const known = configFingerprint(both);
  expect(known).toMatch(/^[0-9a-f]{8}$/);
  expect(configFingerprint([...both].reverse())).toBe(known);
  expect(configFingerprint([...both, run('a', '1', 2)])).toBe(known);
});

it.each([
  ['other inputs', [run('a', '1'), run('b', '3')]],
  ['swapped inputs', [run('a', '2'), run('b', '1')]],
  ['a scenario less', [run('a', '1')]],
])('differs with %s', (_name, runs) => {
  expect(configFingerprint(runs)).not.toBe(configFingerprint(both));
});

it.each([
  ['no runs', []],
  ['a run that does not say what it depends on', [run('a', '1'), run('b', undefined)]],
])('is unknown with %s', (_name, runs) => {
  expect(configFingerprint(runs)).toBeUndefined();
});
