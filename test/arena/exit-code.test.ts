import { expect, it } from 'vitest';
import { exitCodeOf, exitCodeOfDrift } from '../../src/arena/exit-code.ts';
import type { GateRule } from '../../src/model/comparison.ts';
import type { Verdict } from '../../src/model/verdict.ts';

const rule = (name: string, outcome: GateRule['outcome']): GateRule => ({
  rule: name,
  outcome,
  reason: 'Because.',
});

it.each<[string, Verdict, GateRule[], number]>([
  ['a pass', 'pass', [rule('new-failures', 'pass')], 0],
  ['a neutral verdict', 'neutral', [rule('missing-baseline', 'neutral')], 0],
  ['new failures', 'fail', [rule('new-failures', 'fail'), rule('errors', 'pass')], 1],
  ['errors alone', 'fail', [rule('new-failures', 'pass'), rule('errors', 'fail')], 3],
  ['errors beside failures', 'fail', [rule('new-failures', 'fail'), rule('errors', 'fail')], 1],
  ['a cost gate', 'fail', [rule('cost-increase', 'fail')], 1],
  ['a missing baseline that was asked for', 'fail', [rule('missing-baseline', 'fail')], 1],
])('maps %s to its exit code', (_title, verdict, gate, code) => {
  expect(exitCodeOf({ verdict, gate })).toBe(code);
});

it.each([
  [4, 0, 0.9, 0],
  [4, 0, 0.4, 1],
  // A half that was held to its end can be judged.
  [4, 2, 0.9, 0],
  [4, 2, 0.4, 1],
  [4, 3, 0.9, 3],
  [4, 3, 0.4, 3],
  [0, 0, 0, 3],
])(
  'a drift of %i runs, %i of them broken off, that is %f alike exits with %i',
  (count, brokenOff, resemblance, code) => {
    const run = {
      key: 'k',
      scenario: 's',
      provider: 'p',
      resemblance,
      replies: [],
      unmatched: 0,
      checks: [],
    };
    const runs = Array.from({ length: count }, () => run);
    expect(exitCodeOfDrift({ schemaVersion: 1, resemblance, brokenOff, cost: null, runs }, 0.6)).toBe(code);
  },
);
