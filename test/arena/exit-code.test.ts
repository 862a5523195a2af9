import { expect, it } from 'vitest';
import { exitCodeOf } from '../../src/arena/exit-code.ts';
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
