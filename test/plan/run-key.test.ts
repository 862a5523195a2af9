import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type RunIdentity, runKey } from '../../src/plan/run-key.ts';

const identity = fc.record({
  config: fc.string(),
  scenario: fc.string(),
  provider: fc.string(),
  region: fc.string(),
  trial: fc.nat(),
});

it('never gives two runs one key', () => {
  fc.assert(
    fc.property(identity, identity, (a: RunIdentity, b: RunIdentity) => {
      const isSame = JSON.stringify(a) === JSON.stringify(b);
      expect(runKey(a) === runKey(b)).toBe(isSame);
    }),
  );
  expect(runKey({ config: 'a', scenario: ':', provider: 'b', region: 'c', trial: 1 })).not.toBe(
    runKey({ config: 'a', scenario: '', provider: ':b', region: 'c', trial: 1 }),
  );
});
