import { expect, test } from 'vitest';
import { withTrials } from '../../src/plan/with-trials.ts';
import { planArena } from '../helpers/planned-arena.ts';

test('every scenario gets its trials in plan order, but one whose manifest says how many', () => {
  const runs = planArena({ scenarios: { one: {}, two: { trials: 2 }, three: {} } });
  const planned = withTrials(runs, 3);
  const short = planned.map(({ key }) => key.split('::').filter((_, index) => index === 1 || index === 4));
  expect(short.map((parts) => parts.join(''))).toEqual([
    ...['one1', 'one2', 'one3', 'two1', 'two2', 'three1', 'three2', 'three3'],
  ]);
  expect(planned.map(({ trial }) => trial)).toEqual([1, 2, 3, 1, 2, 1, 2, 3]);
  expect(withTrials(runs, 1)).toEqual(runs);
});
