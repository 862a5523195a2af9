import { expect, test } from 'vitest';
import type { RunStages } from '../../src/engine/hold-in-stages.ts';
import { execute, planArena } from '../helpers/planned-arena.ts';

const runs = planArena({
  scenarios: { a: { trials: 3 }, b: { trials: 3 } },
  defaultResponse: 'ok',
});
const isFirst: RunStages['isFirst'] = ({ trial }) => trial === 1;

test.each([
  { name: 'none of the others', wanted: () => false, trials: ['a1', 'b1'] },
  { name: 'some', wanted: (key: string) => key.includes('::b::'), trials: ['a1', 'b1', 'b2', 'b3'] },
  { name: 'all', wanted: () => true, trials: ['a1', 'a2', 'a3', 'b1', 'b2', 'b3'] },
])('holds $name, and says how many there are', async ({ wanted, trials }) => {
  const heldBefore: string[] = [];
  const { ids, results, events } = await execute(runs, {
    stages: {
      isFirst,
      async choose(later, held) {
        heldBefore.push(...[...held.keys()].map(({ key }) => key));
        return later.filter(({ key }) => wanted(key));
      },
    },
  });
  expect(heldBefore).toEqual(runs.filter(isFirst).map(({ key }) => key));
  expect(results.map(({ scenario, trial }) => `${scenario}${trial}`)).toEqual(trials);
  expect(new Set(ids).size).toBe(trials.length);
  const totals = events.flatMap((event) => ('total' in event ? [[event.type, event.total]] : []));
  const narrowed = trials.length < 6 ? [['plan.narrowed', trials.length]] : [];
  expect(totals).toEqual([['plan.started', 6], ...narrowed, ['plan.completed', trials.length]]);
});

test('a choice that fails fails the plan', async () => {
  const choose = () => Promise.reject(new Error('disk full'));
  await expect(execute(runs, { stages: { isFirst, choose } })).rejects.toThrow('disk full');
});
